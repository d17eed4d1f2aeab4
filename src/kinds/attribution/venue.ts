import { SPEECH } from './cues.ts';
import { verbCues } from './frames.ts';
import { lower, type Scene } from './scene.ts';
import { isFiniteVerb, isWeekday, type Tree } from './tree.ts';

/* Where and by what means somebody speaks, behind the clause that tells what was said. */

const MEDIA =
  /^(?:ad|appearance|briefing|campaign|conference|editorial|email|e-mail|filing|forum|hearing|interview|lecture|letter|memo|message|news|note|op-ed|petition|post|rally|release|remark|session|speech|statement|testimony|tweet|video)s?$/;

/** Media in which nothing but words happens, so that a deed or a state told cannot have been there. */
const ONLY_WORDS = /^(?:conference|editorial|interview|op-ed|statement|tweet)s?$/;

/** What may be done, seen or heard in an interview or a statement, or is yet to be made known in one. */
const IN_WORDS =
  /^(?:address|answer|apologi[sz]e|appear|ask|attack|come|cry|decide|disclose|discuss|do|express|find|give|go|hear|hint|include|issue|joke|laugh|learn|lie|look|make|mention|misspeak|name|offer|perform|pick|post|present|provide|publish|raise|read|release|reveal|see|seem|send|set|show|sit|sound|speak|spell|take|talk|tell|unveil|use|win|write)$/;

const PUBLIC = /^(?:conference|debate|event|forum|fundraiser|hearing|rally|speech)$/;

/**
 * "said the toll was a “joke,” | in an interview with Radio Elmford on Sunday", "demands that the port pay, | through an ad campaign", "said she
 * would run | on Monday in a statement", "says Lind is a thief | at a rally in Pell": where something is said, at the end of the sentence, where
 * nothing told is itself something said.
 */
export function isVenue(scene: Scene, tree: Tree, verb: number, from: number, at: number): boolean {
  const { tokens } = tree;
  const opens =
    lower(tokens[at]!) === 'on' && isWeekday(tree, at + 1) ? at + 2 : isWeekday(tree, at) ? at + 1 : at;
  if (!/^(?:at|during|in|through|via)$/.test(lower(tokens[opens] ?? tokens[at]!)) || !says(tree, verb))
    return false;
  if (!/^(?:an?|her|his|its|their)$/.test(lower(tokens[opens + 1] ?? tokens[at]!))) return false;
  let noun = opens + 2;
  while (
    /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[noun]?.upos ?? '') &&
    !isWeekday(tree, noun) &&
    noun < opens + 10
  )
    noun++;
  const media = lower(tokens[noun - 1]!);
  const told = tokens.slice(from, at);
  if (noun === opens + 2 || !told.some(isFiniteVerb)) return false;
  if (told.some(({ upos }, i) => upos === 'VERB' && says(tree, from + i))) return false;
  const apart = /^(?:,|”|"|'')$/.test(tokens[at - 1]!.form);
  const mayBe = apart
    ? MEDIA.test(media) && lower(tokens[opens]!) !== 'at'
    : (ONLY_WORDS.test(media) && !told.some(({ upos, lemma }) => upos === 'VERB' && IN_WORDS.test(lemma))) ||
      (PUBLIC.test(media) && isNature(tree, from, at));
  return mayBe && closes(scene, tree, noun);
}

/** "Lind is a thief", "Lind was the founder of the club": what somebody or something is, which is so wherever it is said. */
function isNature({ tokens }: Tree, from: number, to: number): boolean {
  const told = tokens.slice(from, to);
  const be = told.findIndex(isFiniteVerb);
  const next = told[be + 1];
  if (told[be]?.lemma !== 'be' || told.some(({ upos }) => upos === 'VERB')) return false;
  return /^(?:an?|the)$/.test(next ? lower(next) : '');
}

const says = (tree: Tree, verb: number): boolean =>
  verbCues(tree, verb).some(({ frames }) => frames.some(({ act }) => SPEECH.has(act)));

/** Nothing but phrases, a time or a relative clause stands behind it up to the end or a joint, without words in marks. */
function closes({ text }: Scene, { tokens, sentence }: Tree, from: number): boolean {
  const joint = tokens.findIndex(
    ({ form }, at) => at >= from && form === ',' && /^(?:and|but)$/.test(tokens[at + 1]?.form ?? ''),
  );
  const rest = tokens.slice(from, joint < 0 ? undefined : joint);
  const end = joint < 0 ? sentence.end : tokens[joint]!.start;
  // "in an interview on “Pell This Week”": the name of a programme
  const words = text
    .slice(tokens[from - 1]!.end, end)
    .replace(/["“](?:(?:\p{Lu}[\p{L}'’]*|&|and|of|the|with)[ ,.]*)+["”]/gu, '');
  if (/["“”]|''/.test(words)) return false;
  if (rest.some(({ form }) => /^(?:,|;|:|—|–|--)$/.test(form))) return false;
  const relative = rest.findIndex(token => /^(?:that|which|where)$/.test(lower(token)));
  return !(relative < 0 ? rest : rest.slice(0, relative)).some(isFiniteVerb);
}
