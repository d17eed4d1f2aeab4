import { isStretch } from '../../language/calendar.ts';
import { lower } from './scene.ts';
import { childrenOf, isFiniteVerb, isUnder, ownSubject, type Tree } from './tree.ts';

export const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** Head of the first noun phrase after the verb, for inversions that the analysis took for something else. */
export function nounAfter(tree: Tree, verb: number, to: number): number | null {
  for (let at = verb + 1; at <= Math.min(to, verb + 8); at++) {
    const token = tree.tokens[at]!;
    // "said | retired Gen. Tom Lind": a participle before its noun, whatever its tag
    if (
      at === verb + 1 &&
      /ed$/.test(token.form) &&
      /^(?:ADJ|NOUN|PROPN)$/.test(tree.tokens[at + 1]?.upos ?? '')
    )
      continue;
    if (token.form === ',' || token.upos === 'ADP' || /^VB[DPZ]?$/.test(token.xpos)) return null;
    // "wrote | another | on the wall": no noun behind it
    if (/^(?:another|many|most|others|several|some)$/.test(lower(token)) && !leadsNoun(tree, at)) return at;
    if (NOMINAL.test(token.upos) || /^\p{Lu}/u.test(token.form)) return phraseHead(tree, at, verb + 1, to);
  }
  return null;
}

/** "another | rower": a noun stands behind a word that may stand for one. */
const leadsNoun = ({ tokens }: Tree, at: number): boolean =>
  /^(?:ADJ|ADV|DET|NOUN|NUM|PROPN)$/.test(tokens[at + 1]?.upos ?? '');

/** The head of the noun phrase that begins at a place: "Okafor, one of those suing the board, said". */
export function nounFirst(tree: Tree, from: number, verb: number): number | null {
  for (let at = from; at < Math.min(verb, from + 8); at++) {
    const token = tree.tokens[at]!;
    if (/^(?:ADP|SCONJ|VERB|CCONJ)$/.test(token.upos) || token.form === ',') return null;
    if (NOMINAL.test(token.upos)) return phraseHead(tree, at, from, verb - 1);
  }
  return null;
}

/**
 * "It passed, with | the mayor | now saying", "They were glad – | Okafor | saying she was": the noun between a preposition of its own behind a
 * comma, or a dash, and the participle; "with Okafor saying it was late and | Lind | calling it": the noun of the second behind the joint.
 */
export function absolute(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  if (tokens[verb]!.xpos !== 'VBG') return null;
  let end = verb;
  while (tokens[end - 1]?.upos === 'ADV') end--;
  const first = tokens.findLastIndex(
    (token, at) => at < end && (/^(?:,|—|–|--|-)$/.test(token.form) || token.upos === 'VERB'),
  );
  if (first >= 0 && tokens[first]!.upos === 'PUNCT' && /^with$/i.test(tokens[first + 1]?.form ?? ''))
    return end - first > 2 ? (nounFirst(tree, first + 2, end) ?? shareFirst(tree, first + 2, end)) : null;
  let name = end;
  while (tokens[name - 1]?.upos === 'PROPN') name--;
  if (name === end) return null;
  const before = tokens[name - 1]?.form ?? '';
  const second = /^(?:and|but|while)$/.test(before) && hasAbsolute(tree, name - 1);
  return second || /^[—–]$/.test(before) ? nounFirst(tree, name, end) : null;
}

/** "with | three | in 10 saying": the number of those asked. */
function shareFirst({ tokens }: Tree, from: number, verb: number): number | null {
  const at = tokens.findIndex(({ upos }, i) => i >= from && i < verb && upos === 'NUM');
  return at >= 0 && tokens.slice(from, at).every(({ upos }) => /^(?:ADJ|ADV|DET)$/.test(upos)) ? at : null;
}

/** True if a participle before a joint has a noun of its own: "with Okafor saying it was late |". */
const hasAbsolute = (tree: Tree, joint: number): boolean =>
  tree.tokens.some(({ xpos }, at) => at < joint && xpos === 'VBG' && absolute(tree, at) !== null);

/** "saying it was late | and | Lind | calling it “a ruin”": the joint before another participle with a noun of its own. */
export function isSecondAbsolute(tree: Tree, verb: number, joint: number): boolean {
  const { tokens } = tree;
  if (tokens[verb]!.xpos !== 'VBG' || tokens[joint + 1]?.upos !== 'PROPN') return false;
  const next = tokens.findIndex(({ upos }, at) => at > joint && upos !== 'PROPN' && upos !== 'ADV');
  return tokens[next]?.xpos === 'VBG' && absolute(tree, next) !== null;
}

export function nounBefore(tree: Tree, from: number, verb: number): number | null {
  for (let at = verb - 1; at >= from; at--) {
    const token = tree.tokens[at]!;
    // a name may be taken for an adjective: "Parisian said"
    if (NOMINAL.test(token.upos) || /^\p{Lu}/u.test(token.form)) return phraseHead(tree, at, from, verb - 1);
    // "thanked the town and boomed": what stands before "and" is another's object
    if (token.upos === 'VERB' || token.upos === 'CCONJ') return null;
  }
  return null;
}

/** Climbs to the head of a noun phrase without leaving `[low, high]`. */
export function phraseHead(tree: Tree, token: number, low: number, high: number): number {
  let here = token;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.tokens[here]!.head;
    if (head < low || head > high || !NOMINAL.test(tree.tokens[head]!.upos)) return here;
    here = head;
  }
  return here;
}

const OTHER = /^(?:who|which|that|whom|when|if|or|but|than)$/;

/** "teachers | and | union officials said", "current | and | former officials said": a joint of two nouns, or of two words for one. */
const isJoined = ({ tokens }: Tree, at: number, end: number): boolean => {
  if (lower(tokens[at]!) !== 'and') return true;
  const [before, next] = [tokens[at - 1]?.upos ?? '', tokens[at + 1]?.upos ?? ''];
  if (tokens[end]!.upos === 'PRON') return false;
  return (
    (before === 'ADJ' && next === 'ADJ') ||
    (NOMINAL.test(before) && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(next))
  );
};

/** "Parisian | said": a name that was taken for an adjective, and the subject of the verb behind it. */
const isNamedSo = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.upos === 'ADJ' && tokens[at]!.deprel === 'nsubj' && /^\p{Lu}/u.test(tokens[at]!.form);

/**
 * The noun phrase between a comma and the verb: "the board's chairman has"; with what describes it between commas: "the chairman, Ada Okafor, has".
 * Its head, and where it begins.
 */
export function speakerBefore(
  tree: Tree,
  verb: number,
  joined = true,
): { head: number; from: number } | null {
  const { tokens } = tree;
  let at = verb - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos)) at--;
  // "Okafor (D-Ohio) said", "the Harbor Board (HB) said"
  const open = tokens[at]?.form === ')' ? tokens.findLastIndex(({ form }, n) => n < at && form === '(') : -1;
  if (open > 0 && (isSeat(tree, open + 1, at) || isShort(tree, open + 1, at))) at = open - 1;
  // "the mayor of Elmford, Ohio | said": with the comma that hurried copy leaves out
  const region = regionStart(tree, tokens[at]?.form === ',' ? at - 1 : at);
  if (region !== null) at = region - 1;
  const comma = tokens[at]?.form === ',' ? phraseStart(tree, at - 1) : null;
  // "Okafor, the mayor, | said": the name or the office stands before the comma that opens the other
  const inner = comma !== null && tokens[comma - 1]?.form === ',' ? comma - 2 : null;
  const end = comma === null ? at : inner;
  if (end === null) return null;
  const from = phraseStart(tree, end);
  if (from === null) return null;
  if (comma !== null && !isSeat(tree, comma, at) && !describes(tree, [from, end], [comma, at - 1]))
    return null;
  if (!joined && tokens.slice(from, verb).some(one => lower(one) === 'and')) return null;
  const head = headWithin(tree, from, comma === null ? end : at - 1);
  // "Okafor, Lind | and others | said": the rest of a list
  const listed =
    tokens[head]!.deprel === 'conj' && tokens.slice(from, end).some(({ upos }) => upos === 'CCONJ');
  return listed ? null : { head, from };
}

/**
 * "It will close, | Okafor, who leads the union, | said", "officials who saw it | said", "lawyers for the city, which sued, | said": the subject behind
 * a comma whose own phrase, with a clause in it, fills all up to the verb.
 */
export function describedBefore(tree: Tree, verb: number): { head: number; from: number } | null {
  const { tokens, first } = tree;
  const head = ownSubject(tree, verb);
  if (head === null || head > verb || !isFiniteVerb(tokens[verb]!)) return null;
  // "a part used in ferries, said | Okafor"
  const next = tokens[verb + 1]?.upos ?? '';
  if (/^sa(?:id|ys)$/.test(lower(tokens[verb]!)) && /^(?:ADJ|DET|NOUN|PROPN)$/.test(next)) return null;
  const from = tokens.findIndex(({ upos }, at) => at >= first[head]! && upos !== 'PUNCT');
  if (
    !/^(?:NOUN|PROPN|NUM)$/.test(tokens[head]!.upos) ||
    childrenOf(tree, head, 'acl', 'appos', 'nmod').length === 0
  )
    return null;
  if (
    !/^(?:,|—|–|--)$/.test(tokens[from - 1]?.form ?? '') ||
    /^(?:ADP|CCONJ|SCONJ)$/.test(tokens[from]!.upos)
  )
    return null;
  // "As Okafor, a clerk in Pell, joked": nothing is told before
  if (!tokens.slice(0, from).some(isFiniteVerb)) return null;
  const whole = tokens
    .slice(from, verb)
    .every(({ upos }, at) => /^(?:PUNCT|AUX|ADV)$/.test(upos) || isUnder(tree, from + at, head));
  return whole ? { head, from } : null;
}

/** "It is late, a clerk | briefed | on the matter said": a participle that tells who the subject of the verb behind it is. */
export function isDescribing({ tokens }: Tree, verb: number): boolean {
  const { xpos, deprel, head } = tokens[verb]!;
  const noun = deprel === 'acl' && xpos === 'VBN' && head === verb - 1 ? tokens[head] : undefined;
  return noun !== undefined && noun.deprel === 'nsubj' && noun.head > verb;
}

/** "the mayor of Elmford, | Ohio |": where the name begins that tells in what land or town a place or a school is; null elsewhere. */
function regionStart(tree: Tree, end: number): number | null {
  const { tokens } = tree;
  let from = end;
  while (from > 0 && tokens[from]!.upos === 'PROPN') from--;
  if (from === end || from < 1 || tokens[from]!.form !== ',') return null;
  return tokens[headWithin(tree, from + 1, end)]!.deprel === 'nmod:unmarked' &&
    tokens[from - 1]!.upos === 'PROPN'
    ? from + 1
    : null;
}

/** "D-Ohio", "R-Marlow County": a member's party and what she was elected for, in `[from, to)`. */
const isSeat = ({ tokens }: Tree, from: number, to: number): boolean =>
  to - from > 2 &&
  to - from < 7 &&
  /^\p{Lu}[\p{L}.]{0,4}$/u.test(tokens[from]!.form) &&
  /^[-–]$/.test(tokens[from + 1]!.form) &&
  tokens.slice(from + 2, to).every(({ form }) => /^\p{Lu}[\p{L}.]*$/u.test(form));

/** "HB", "HHS-OIG", "42": the letters of a body, a party or an age, in `[from, to)`. */
const isShort = ({ tokens }: Tree, from: number, to: number): boolean =>
  to > from &&
  to - from < 4 &&
  tokens.slice(from, to).every(({ form }) => /^(?:\p{Lu}[\p{L}\p{N}.&-]*|-|\d{1,2})$/u.test(form));

/** "after | the board of the club | announced": the noun phrase between a subordinator and a verb that the tree left without a subject. */
export function behindJoint(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  if (!/^VB[DZ]$/.test(tokens[verb]!.xpos) || ownSubject(tree, verb) !== null) return null;
  let end = verb - 1;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokens[end]!.upos)) end--;
  let at = end;
  while (at > 0 && end - at < 9 && !JOINT.test(lower(tokens[at]!)) && IN_PHRASE.test(tokens[at]!.upos)) at--;
  return at < end && JOINT.test(lower(tokens[at]!)) && NOMINAL.test(tokens[end]!.upos)
    ? nounFirst(tree, at + 1, verb)
    : null;
}

const JOINT = /^(?:after|although|because|before|since|though|until|when|while)$/;
const IN_PHRASE = /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/;

/** "the | leading | shipping group", "one | highly placed | source": what stands before a noun and goes with it. */
function qualifies({ tokens }: Tree, at: number): boolean {
  const { upos, xpos, deprel, head } = tokens[at]!;
  // "Okafor, an Elmford, Ohio, | marketing clerk": bare behind a comma, it opens what somebody is
  if (tokens[at - 1]?.form === ',') return false;
  const next = tokens[at + 1];
  // "engineers | hired | by the town"
  if (xpos === 'VBN' && deprel === 'acl' && head === at - 1 && next?.upos === 'ADP') return true;
  if (upos === 'VERB') return /^VB[GN]$/.test(xpos) && /^(?:amod|compound)$/.test(deprel) && head > at;
  return upos === 'ADV' && head === at + 1 && next?.deprel === 'amod' && next.head > at;
}

/** How long the phrase of those who speak may be: "the Department of Works and the Mayor's Office for the Port of Pell". */
const PHRASE = 22;

/** Where the noun phrase that ends at a token begins, behind a comma, a dash or a mark; null where none ends there. */
function phraseStart(tree: Tree, end: number): number | null {
  const { tokens } = tree;
  let at = end;
  if (end < 1 || !(NOMINAL.test(tokens[end]!.upos) || isNamedSo(tree, end))) return null;
  while (at > 0 && end - at < PHRASE) {
    const token = tokens[at]!;
    if (
      /^(?:,|—|–|--|;|:|”|"|'')$/.test(token.form) ||
      (token.form === '-' && tokens[at - 1]!.end < token.start)
    )
      break;
    if (
      !(
        /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|ADP|CCONJ|PUNCT|SYM)$/.test(token.upos) || qualifies(tree, at)
      ) ||
      OTHER.test(lower(token)) ||
      !isJoined(tree, at, end)
    )
      return null;
    at--;
  }
  const from = at + 1;
  if (from > end || tokens[from]!.upos === 'ADP' || tokens[from]!.upos === 'CCONJ') return null;
  return from;
}

/** "Ada Okafor" beside "the mayor of Elmford": one of two phrases holds a name, the other says what somebody is. */
function describes({ tokens }: Tree, ...phrases: (readonly [from: number, to: number])[]): boolean {
  const named = phrases.map(([from, to]) => tokens.slice(from, to + 1).every(({ upos }) => upos === 'PROPN'));
  // not "Pell, South Marlow, | last year |, made"
  const office = phrases.map(
    ([from, to]) =>
      tokens.slice(from, to + 1).some(({ xpos }) => xpos === 'NN') && !isStretch(lower(tokens[to]!)),
  );
  return (named[0]! && office[1]!) || (named[1]! && office[0]!);
}

/** The head of the phrase in `[from, to]`: the nominal whose own head lies outside. */
export function headWithin(tree: Tree, from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const token = tree.tokens[at]!;
    // "three of them"
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos) && (token.head < from || token.head > to)) return at;
  }
  return to;
}
