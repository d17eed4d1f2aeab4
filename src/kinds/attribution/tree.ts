import type { Sentence, Token } from '../../language/analysis.ts';
import { isDayName } from '../../language/calendar.ts';
import { hangsUnder } from '../../language/under.ts';

/** A sentence with the way down from heads to dependents. Indices are of tokens within the sentence. */
export interface Tree {
  readonly sentence: Sentence;
  /** Index of the sentence in the analysis. */
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** First and last token below each token, itself included; cycles that a parser may leave are not followed. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** First token after a dateline ("FAIRHAVEN (Courier) — The pier …"); 0 where there is none. */
  readonly lead: number;
}

export function treeOf(sentence: Sentence, at: number): Tree {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
  });
  const first = tokens.map((_, i) => i);
  const last = tokens.map((_, i) => i);
  const done = new Uint8Array(tokens.length);
  for (let root = 0; root < tokens.length; root++) settle(root, children, first, last, done);
  return { sentence, at, tokens, children, first, last, lead: afterDateline(tokens) };
}

/** The place from which a report is filed opens its first sentence, in capitals and before a dash. */
function afterDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}/u.test(tokens[0]?.form ?? '')) return 0;
  const dash = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      at < 16 &&
      /^(?:—|–|―|--|-)$/.test(token.form) &&
      (tokens[at - 1]!.end < token.start || tokens[at - 1]!.form === ')'),
  );
  return dash > 0 && dash + 1 < tokens.length ? dash + 1 : 0;
}

function settle(root: number, children: number[][], first: number[], last: number[], done: Uint8Array): void {
  const path = [root];
  while (path.length > 0) {
    const here = path.at(-1)!;
    if (done[here] === 0) {
      done[here] = 1;
      for (const child of children[here]!) if (done[child] === 0) path.push(child);
      continue;
    }
    path.pop();
    if (done[here] === 2) continue;
    done[here] = 2;
    for (const child of children[here]!) {
      if (done[child] !== 2) continue;
      first[here] = Math.min(first[here]!, first[child]!);
      last[here] = Math.max(last[here]!, last[child]!);
    }
  }
}

/** True if a sentence stands in the paragraph of another or in the next, as each sentence does in a report that gives it a paragraph of its own. */
export const follows = ({ sentence }: Tree, before: Tree): boolean =>
  sentence.block - before.sentence.block <= 1;

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':');
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon);
}

export function childOf(tree: Tree, head: number, ...relations: readonly string[]): number | null {
  for (const child of tree.children[head] ?? [])
    if (relations.includes(relation(tree.tokens[child]!))) return child;
  return null;
}

export function childrenOf(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  // the root's own head, -1, has nothing below it
  return (tree.children[head] ?? []).filter(child => relations.includes(relation(tree.tokens[child]!)));
}

/** "| her | office", "the | board’s | letter": whose a noun says that something is. */
export const possessorOf = ({ children, tokens }: Tree, noun: number): number | undefined =>
  children[noun]!.find(child => child < noun && tokens[child]!.deprel === 'nmod:poss');

/** True if `below` hangs under `above`, or is it. */
export const isUnder = ({ tokens }: Tree, below: number, above: number): boolean =>
  hangsUnder(tokens, below, above);

/** True for the sentence's own verb, and for those joined to it: not for one in a clause below. */
export function isMain(tree: Tree, verb: number): boolean {
  let here = verb;
  for (let steps = 0; steps < 6; steps++) {
    if (tree.tokens[here]!.head < 0) return true;
    const token = tree.tokens[here]!;
    // "Ahead of the talks, Okafor | told |": a finite verb is no apposition, whatever the tree makes of it
    const joined =
      /^(?:conj|parataxis)$/.test(relation(token)) || (token.deprel === 'appos' && isFiniteVerb(token));
    if (!joined) return false;
    here = token.head;
  }
  return false;
}

const SUBJECTS = ['nsubj', 'csubj'];

/** "Another Brooks ally, | Tom Harris, | said": of two subjects before a verb the name between commas. */
function apposed({ tokens, first, last }: Tree, verb: number, subjects: readonly number[]): number | null {
  const name = subjects.findLast(child => child < verb);
  if (name === undefined || name === subjects[0] || tokens[name]!.upos !== 'PROPN') return null;
  const closes = tokens[verb - 1]?.form === ',' || tokens[last[name]! + 1]?.form === ',';
  return tokens[first[name]! - 1]?.form === ',' && closes ? name : null;
}

/**
 * "In Pell, home of the fleet, | officers of the port | said", "Rebuffing critics, | Okafor | said": of two subjects the one right before the
 * verb, where the other is what a comma before it tells more of, the object of a participle that opens the sentence, or behind "as".
 */
function nearest(tree: Tree, verb: number, subjects: readonly number[]): number | null {
  const { tokens, first, last } = tree;
  const [other, own] = subjects.filter(child => child < verb).slice(-2);
  if (other === undefined || own === undefined) return null;
  const behindComma = (noun: number) => [first[noun]! - 1, first[noun]!].some(at => tokens[at]?.form === ',');
  if (isOtherClause(tree, other, own)) return own;
  const isAs = /^as$/i.test(tokens[first[other]! - 1]?.form ?? '');
  const beside = isAs || behindComma(other) || tokens[first[other]!]!.xpos === 'VBG';
  return beside &&
    behindComma(own) &&
    tokens[last[own]! + 1]?.form !== ',' &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[own]!.upos)
    ? own
    : null;
}

/** "Neither the board nor the union has a plan and | the mayor | said": a joint before the second noun, and a verb before the joint that is the first's. */
function isOtherClause({ tokens, first }: Tree, other: number, own: number): boolean {
  const joint = first[own]! - (tokens[first[own]!]!.upos === 'CCONJ' ? 0 : 1);
  if (!/^(?:and|but)$/i.test(tokens[joint]?.form ?? '') || joint < other) return false;
  const between = tokens.slice(other + 1, joint);
  return between.some(isFiniteVerb) && !between.some(({ xpos }) => /^W/.test(xpos));
}

/** The token's own subject, or null. */
export function ownSubject(tree: Tree, verb: number): number | null {
  const all = childrenOf(tree, verb, ...SUBJECTS).filter(
    child =>
      child >= tree.lead &&
      !isWeekday(tree, child) &&
      !isCutOff(tree, child, verb) &&
      !isTimeBefore(tree, child, verb),
  );
  const subject = apposed(tree, verb, all) ?? nearest(tree, verb, all) ?? all[0] ?? null;
  // a dash taken for a name: "— Okafor said"
  return subject !== null && /^[―—–-]$/.test(tree.tokens[subject]!.form)
    ? childOf(tree, subject, 'flat')
    : subject;
}

/** "| Hours | before the vote, Okafor said": how long before or after, where a comma and more words stand before the verb. */
const isTimeBefore = ({ tokens }: Tree, child: number, verb: number): boolean =>
  /^(?:decade|day|hour|minute|moment|month|second|week|year)s?$/i.test(tokens[child]!.form) &&
  /^(?:after|before)$/.test(tokens[child + 1]?.form ?? '') &&
  tokens.slice(child, verb).some(({ form }) => form === ',');

/** "compared her with | Okafor | and said": what "and" parts from the verb belongs to what went before. */
const isCutOff = ({ tokens }: Tree, child: number, verb: number): boolean =>
  child < verb &&
  tokens[child]!.upos === 'PROPN' &&
  tokens[child + 1]?.upos === 'CCONJ' &&
  tokens[child + 1]!.head === verb &&
  tokens.slice(child + 2, verb).every(({ upos }) => /^(?:ADV|AUX)$/.test(upos));

/** The sentence's own head, as a rule its main verb; -1 where it has none. */
export const rootOf = ({ tokens }: Tree): number => tokens.findIndex(({ head }) => head < 0);

/** The subject of the sentence's own verb, or null. */
export function mainSubject(tree: Tree): number | null {
  const root = rootOf(tree);
  return root < 0 ? null : ownSubject(tree, root);
}

/** The verb that bears the meaning of a finite one: "has | signed". */
export function lexicalVerb({ tokens }: Tree, at: number): number {
  const { upos, head } = tokens[at]!;
  return upos === 'AUX' && head > at ? head : at;
}

/** An infinitive with its "to". */
export const hasTo = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'mark').some(child => tree.tokens[child]!.form.toLowerCase() === 'to');

/** A present or past form or a modal, which a clause of its own has. */
export const isFiniteVerb = ({ xpos }: Token): boolean => /^(?:VB[DZP]|MD)$/.test(xpos);

/** Verbs whose passive has neither an object nor a clause behind it. */
const SAYS =
  /^(?:accuse|acknowledge|admit|allege|argue|assert|attack|blame|blast|boast|claim|complain|concede|condemn|criticize|denounce|describe|insist|joke|lament|mock|note|pledge|praise|predict|promise|propose|push|question|slam|state|stress|suggest|tweet|urge|vow|warn|write)$/;

/** "he's said that", "she's called for", "she's also accused him of it", "he's told the board that": the "has" of a perfect, and no "is". */
function isShortPerfect({ tokens, children }: Tree, verb: number): boolean {
  const { lemma } = tokens[verb]!;
  const next = tokens[verb + 1]?.form.toLowerCase() ?? '';
  const takes = (...kinds: string[]) =>
    children[verb]!.some(child => child > verb && kinds.includes(tokens[child]!.deprel));
  if (lemma === 'say') return next !== 'to';
  if (lemma === 'call') return /^(?:for|on)$/.test(next) || (takes('obj') && takes('xcomp'));
  if (lemma === 'deny') return takes('obj', 'ccomp') && !/^an?$/.test(next);
  if (lemma === 'tell') return takes('obj', 'iobj');
  return SAYS.test(lemma) && takes('obj', 'ccomp', 'xcomp');
}

export function isPassive(tree: Tree, verb: number): boolean {
  let before = verb - 1;
  while (before > 0 && tree.tokens[before]!.upos === 'ADV') before--;
  // "has previously said that": the perfect, whatever the tree makes of its subject
  if (tree.tokens[verb]!.xpos === 'VBN' && tree.tokens[before]?.lemma === 'have') return false;
  if (/^['’]s$/.test(tree.tokens[before]?.form ?? '') && isShortPerfect(tree, verb)) return false;
  const passive = tree.children[verb]!.filter(child => tree.tokens[child]!.deprel.endsWith(':pass'));
  // "Harbour master | Tom Lindqvist | announced that": beside a plain subject the passive one is a title
  const plain =
    tree.tokens[verb]!.xpos === 'VBD' &&
    tree.children[verb]!.some(child => tree.tokens[child]!.deprel === 'nsubj');
  if (passive.some(child => relation(tree.tokens[child]!) !== 'nsubj' || !plain)) return true;
  // "was officially declared": the tree may miss what the words say
  return tree.tokens[verb]!.xpos === 'VBN' && tree.tokens[before]?.lemma === 'be';
}

/** Index of the token at or after an offset; the number of tokens if there is none. */
export function tokenAt(tree: Tree, offset: number): number {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "said Monday": a day that the parser took for the speaker. */
export function isWeekday(tree: Tree, at: number): boolean {
  return isDayName(tree.tokens[at]!.form.toLowerCase());
}

/** "said that | according to its figures", "that, | in May": what opens a clause with "that". */
export function opensThat({ tokens }: Tree, at: number): boolean {
  const that = tokens[tokens[at - 1]?.form === ',' ? at - 2 : at - 1];
  return that?.form === 'that' && tokens[that.head]?.deprel === 'ccomp';
}
