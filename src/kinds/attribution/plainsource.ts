import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { citesPage, isCited } from './citations.ts';
import { NOMINAL, phraseHead } from './nominal.ts';
import { type Attribution, lower, type Node, type Scene } from './scene.ts';
import { tokenAt } from './tree.ts';

/** Words that tell when, not who: "today", "last week", "Tuesday". */
const WHEN =
  /^(?:today|yesterday|tonight|(?:this|last|late|earlier|early|that) [\p{L} ]+|[\p{L} ]*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*)$/iu;

/** ", for her part" */
const ASIDE = /, (?:for (?:its|his|her|their) part|in turn|by contrast),?$/i;

/** Not "the report from last year", whose time belongs to it. */
const UNBOUND = /(?<!\b(?:about|at|by|during|for|from|in|of|since|to|until))\s$/i;

const OPENS =
  /^(?:after|against|as|at|because|before|by|despite|during|following|for|from|if|in|on|since|though|although|to|under|until|when|while|with|without)$/;
const JOINT = /^(?:after|as|because|before|if|since|though|although|until|when|while)$/;
/** "at least half of the voters", "as many as ten" */
const AMOUNT = /^(?:at (?:least|most)|as (?:many|few)) /i;

/**
 * "Mayor Ada Okafor (GP) | today | said", "This past Friday, | the clerk said", "in its ruling of 8 May, | the court": the words for the
 * speaker without the time at which she speaks and without a phrase of the clause before her.
 */
export function plainly(scene: Scene, one: Attribution): Attribution {
  const { source, head } = one;
  if (!source || !head || source.start >= source.end) return one;
  const plain = withoutLast(scene, withoutPhrase(scene, withoutFirst(scene, source), head), head);
  if (plain.start === source.start && plain.end === source.end) return one;
  const found = contains(plain, head.tree.tokens[head.token]!) ? head : headIn(head, plain);
  return found ? { ...one, source: plain, head: found } : one;
}

/** The times in a source that are no part of a name: "USA Today". */
const timesIn = ({ analysis }: Scene, source: Span): readonly Span[] =>
  overlapping(analysis.times, source).filter(time =>
    overlapping(analysis.names, time).every(name => contains(time, name)),
  );

function withoutFirst(scene: Scene, source: Span): Span {
  const { text } = scene;
  let { start } = source;
  for (const time of timesIn(scene, source)) {
    const before = text.slice(start, time.start);
    const rest = /^,? (?=\S)/.exec(text.slice(time.end, source.end));
    if (!rest || !/^(?:(?:on|in|late|early) )*$/i.test(before)) break;
    // "on 1 May the company", not "last week guests"
    if (!rest[0].startsWith(',') && before === '') break;
    start = time.end + rest[0].length;
  }
  return { start, end: source.end };
}

/** "in its ruling, | the court", "during argument | Okafor", "when | Okafor": from the speaker on, behind the phrase of another place in the clause. */
function withoutPhrase(scene: Scene, source: Span, { tree, token }: Node): Span {
  const { tokens } = tree;
  const from = tokenAt(tree, source.start);
  const first = tokens[from];
  if (!first || first.start !== source.start || token <= from) return source;
  const opens = OPENS.test(first.form) || (from === tree.lead && OPENS.test(lower(first)));
  if (!opens || AMOUNT.test(scene.text.slice(source.start, source.end))) return source;
  const comma = tokens.findLastIndex(({ form }, at) => at > from && at < token && form === ',');
  if (comma > 0) return { start: tokens[comma + 1]!.start, end: source.end };
  if (JOINT.test(lower(first))) return { start: tokens[from + 1]!.start, end: source.end };
  let name = token;
  while (name > from + 1 && tokens[name - 1]!.upos === 'PROPN') name--;
  return tokens[token]!.upos === 'PROPN' && name > from + 1
    ? { start: tokens[name]!.start, end: source.end }
    : source;
}

function withoutLast(scene: Scene, source: Span, { tree, token }: Node): Span {
  const { text } = scene;
  const words = text.slice(source.start, source.end);
  // what a clause of the source tells has its own time: "the clerk, who left on Monday", "a poll released last week"
  const told = tree.tokens.slice(token + 1, tokenAt(tree, source.end)).some(({ xpos }) => xpos === 'VBN');
  if (told || /\b(?:who|which|that|whose|when|where)\b/.test(words)) return source;
  // "the council, for its part, said"
  let end = source.end - (ASIDE.exec(words)?.[0].length ?? 0);
  for (const time of timesIn(scene, source).toReversed()) {
    const before = text.slice(source.start, time.start);
    const on = /,?\s(?:late |early )?on\s$/i.exec(before);
    const speaking = on !== null || (UNBOUND.test(before) && WHEN.test(text.slice(time.start, time.end)));
    if (!speaking || !/^,?$/.test(text.slice(time.end, end))) break;
    end = source.start + (on ? on.index : before.trimEnd().replace(/,$/, '').length);
  }
  return end > source.start ? { start: source.start, end } : source;
}

/** The head of what is left, where the tree took what is left out for it. */
function headIn({ tree }: Node, { start, end }: Span): Node | null {
  const [from, to] = [tokenAt(tree, start), tokenAt(tree, end - 1)];
  const first = tree.tokens.findIndex(({ upos }, at) => at >= from && at <= to && NOMINAL.test(upos));
  return first < 0 ? null : { tree, token: phraseHead(tree, first, from, to) };
}

const FINITE = /^(?:am|are|can|could|did|do|does|has|have|had|is|may|might|must|should|was|were|will|would)$/;
const RELATIVE = /\b(?:who|whom|whose|which|that|where|when|what)\b/i;
/**
 * "“Our team” study author Lind", "1 F.3d 2, the plaintiff", "the legislators have been", "Wednesday": words that can name no speaker, since
 * a mark opens or closes in them, they cite a case, hold a verb of their own, or tell but a time.
 */
export function isBroken(scene: Scene, one: Attribution): boolean {
  const { source, head, lemma, rule } = one;
  if (isCited(scene, one)) return true;
  if (!source || !head) return false;
  // "shocks “the conscience,” see Roe v. Lind"
  if (
    lemma === 'see' &&
    source.end > source.start &&
    / v\. /.test(scene.text.slice(source.start, source.end))
  )
    return true;
  const words = scene.text.slice(source.start, source.end);
  if (!/\p{L}/u.test(words)) return true;
  // "Elmford, OH": where it was written
  const place = /^\p{Lu}[\p{L} .’'-]+, \p{Lu}\.?\p{Lu}\.?$/u.test(words);
  if (place && !overlapping(scene.analysis.names, source).some(({ type }) => type === 'person')) return true;
  if (/^['’]/.test(words) || citesPage(words)) return true;
  // "on how high the wall"
  if (/^(?:about|in|of|on|to) (?:how|what|whether|why)\b/i.test(words)) return true;
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  if (count(/“/g) !== count(/”/g) || count(/"/g) % 2 > 0) return true;
  if (
    overlapping(scene.analysis.times, source).some(time => contains(time, source)) &&
    !hasName(scene, source)
  )
    return true;
  return hasOwnVerb(words, source, head, rule === 'according');
}

/** "the legislators have been strong advocates", "they, as trustees, were"; not "the editor I was with, Ada Okafor". */
function hasOwnVerb(words: string, source: Span, { tree }: Node, everywhere: boolean): boolean {
  const { tokens } = tree;
  const end = source.start + (RELATIVE.exec(words)?.index ?? words.length);
  const from = tokenAt(tree, source.start);
  const comma = tokens.findIndex(({ form }, at) => at > from && form === ',');
  return tokens.some(({ form, upos, end: to }, at) => {
    if (at < from || to > end || upos !== 'AUX' || !FINITE.test(form)) return false;
    const before = tokens[at - 1];
    if (at === from || before?.upos === 'PROPN') return true;
    const first = everywhere || comma < 0 || at < comma || before!.form === ',';
    return first && before!.upos !== 'PRON';
  });
}

const hasName = ({ analysis }: Scene, source: Span): boolean =>
  overlapping(analysis.names, source).some(name => name.type === 'body' && contains(name, source));
