import { lower } from './scene.ts';
import { ownSubject, type Tree } from './tree.ts';

const PART =
  /^(?:%|about|almost|another|around|fewer|half|just|less|many|more|most|nearly|only|others|over|percent|quarter|quarters|roughly|several|some|still|than|third|thirds|under)$/;

/**
 * "Many said they will stay | and others said they will not", "One in three said it leaks, | 39 % said it holds": shares of those who were asked
 * by the same verb in the same tense, without a noun of their own.
 */
function isShareAgain({ tokens }: Tree, verb: number, at: number): boolean {
  let next = at;
  while (next < at + 7 && isShare(tokens[next] && lower(tokens[next]!), tokens[next]?.upos)) next++;
  if (next === at || /^(?:another|just|only|still)$/.test(lower(tokens[next - 1]!))) return false;
  while (tokens[next] && /^(?:AUX|ADV)$/.test(tokens[next]!.upos)) next++;
  const said = tokens[next];
  const { lemma, xpos } = tokens[verb]!;
  return said !== undefined && said.lemma === lemma && said.xpos === xpos && /^VB[DNPZ]$/.test(xpos);
}

/** "39 %", "one in four", "almost half", "others". */
const isShare = (word: string | undefined, upos: string | undefined): boolean =>
  word !== undefined && (upos === 'NUM' || PART.test(word) || /^(?:in|of|out|a|the)$/.test(word));

/** How many, of those who were asked, or of a body's members. */
const SHARE =
  /^(?:(?:about|almost|another|around|at|least|nearly|just|only|over|under|more|less|than|some|the|a|an|fully|roughly|slightly) )*(?:\d[\d.,]* ?(?:%|percent|per cent)?|half|most|many|several|others?|another|few(?:er)?|majorit(?:y|ies)|plurality|two-thirds|three-quarters|(?:a|one|two|three|four|five|six|seven|eight|nine)(?: |-)(?:third|quarter|fifth)s?|(?:one|two|three|four|five|six|seven|eight|nine)(?: out of| in) \w+)\b/;

/** What they say or hold. */
const HOLDS =
  /^(?:\S+ ){0,6}?(?:(?:have|had|also|were|are) )?(?:agree|approve|back|believe|call|consider|describe|disagree|disapprove|favou?r|feel|felt|hold|oppose|prefer|said|say|support|tell|think|thought|told|view|want)(?:s|d|ed)?\b/;

/**
 * "42 percent say it is safe, | 32 percent call it a danger", "three in ten said it was honest | and one in four said it was not": behind a comma or
 * a joint the next share speaks, where a share spoke before.
 */
function isNextShare(tree: Tree, verb: number, from: number): boolean {
  const { tokens, first } = tree;
  const own = ownSubject(tree, verb);
  if (own === null || own > verb) return false;
  const words = (at: number, to: number) => tokens.slice(at, to).map(lower).join(' ');
  if (!SHARE.test(words(Math.min(own, first[own]!), verb))) return false;
  const opens = /^(?:and|but|while)$/.test(lower(tokens[from] ?? tokens[verb]!)) ? from + 1 : from;
  const rest = words(opens, opens + 12).split(' , ')[0]!;
  const share = SHARE.exec(rest);
  return share !== null && HOLDS.test(rest.slice(share[0].length).trim());
}

/** A second share of those who were asked, behind a comma or a joint. */
export const isOtherShare = (tree: Tree, verb: number, at: number): boolean =>
  isNextShare(tree, verb, at) || isShareAgain(tree, verb, at) || isListedShare(tree, verb, at);

/** "Pell is second, with 22 percent saying they would not have him, | Judge Tom Lind at 20 percent and": the next of those listed, with the verb left out. */
function isListedShare(tree: Tree, verb: number, from: number): boolean {
  const { tokens, first } = tree;
  const own = ownSubject(tree, verb);
  if (own === null || own > verb || tokens[from - 1]?.form !== ',') return false;
  const subject = tokens.slice(Math.min(own, first[own]!), verb).map(lower).join(' ');
  if (!SHARE.test(subject) || tokens[verb]!.xpos !== 'VBG') return false;
  const at = tokens.findIndex((token, i) => i > from && lower(token) === 'at');
  return (
    at > from &&
    at < from + 9 &&
    tokens.slice(from, at).every(({ upos, form }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(upos) || form === '.') &&
    tokens[at - 1]!.upos === 'PROPN' &&
    tokens[at + 1]?.xpos === 'CD'
  );
}
