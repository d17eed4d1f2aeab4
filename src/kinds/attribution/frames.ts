import type { Token } from '../../language/analysis.ts';
import { CUE_VERBS, type Frame, VERBS } from './cues.ts';
import { ONLY_IN_MARKS } from './naming.ts';
import { lower } from './scene.ts';
import { childrenOf, isWeekday, ownSubject, relation, type Tree } from './tree.ts';

/** A verb of the lexicon in a sentence, with the particle and preposition that belong to it. */
export interface VerbCue {
  readonly key: string;
  readonly frames: readonly Frame[];
  /** Last token of the cue: the verb, its particle or its preposition. */
  readonly to: number;
  /** Head of the phrase behind the preposition of the key ("spoke of | the plan"), or null. */
  readonly matter: number | null;
}

/** Verbs that the tagger often takes for nouns or adjectives in headlines, and that need no tag to be cues. */
const ALWAYS = new Set([
  'said',
  'says',
  'told',
  'tells',
  'asked',
  'asks',
  'wrote',
  'writes',
  'argued',
  'argues',
  'tweeted',
  'tweets',
]);

export function isVerb(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  return (
    token.upos === 'VERB' ||
    ALWAYS.has(lower(token)) ||
    (token.upos === 'AUX' && token.lemma === 'need') ||
    // "A sign at the gate read: “…”"
    (/^reads?$/.test(lower(token)) && tree.tokens[at + 1]?.form === ':')
  );
}

/** What is done to words that are quoted: "(emphasis added)", "(brackets and italics added)". */
const QUOTED_SO =
  /^(?:alterations?|brackets|bracketing|emphas[ei]s|footnotes?|italics|marks|paragraphing|underlining|underscoring)$/;

/** "(emphasis | added)", "for the reasons | stated, we affirm": what is told of the paper itself, in which nobody adds or states. */
function tellsOfPaper(before: Token | undefined, { form, xpos }: Token): boolean {
  const noun = before ? lower(before) : '';
  if (/^added$/i.test(form)) return QUOTED_SO.test(noun);
  return (
    /^VB[DN]$/.test(xpos) && /^(?:grounds|reasons)$/.test(noun) && /^(?:cited|explained|stated)$/i.test(form)
  );
}

/** The verb's lemma; where the lemmatiser made a word that is no cue of it, the one that English spelling allows. */
export function cueLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (CUE_VERBS.has(lemma)) return lemma;
  const form = lower(token);
  // "Said Okafor", where the tagger took it for a name
  const plain = { said: 'say', told: 'tell', wrote: 'write' }[form];
  if (plain) return plain;
  const stem = form.replace(/(?:ed|ing|es|s)$/, '');
  if (stem === form) return lemma;
  const tries = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([b-z])\1$/, '$1')];
  return tries.find(one => CUE_VERBS.has(one)) ?? lemma;
}

/** The readings of a verb, longest key first: "call on", then "call". Empty if the verb is no cue. */
export function verbCues(tree: Tree, verb: number): VerbCue[] {
  const { tokens } = tree;
  if (!isVerb(tree, verb) || tellsOfPaper(tokens[verb - 1], tokens[verb]!)) return [];
  const lemma = cueLemma(tokens[verb]!);
  const found: VerbCue[] = [];
  const add = (key: string, to: number, matter: number | null) => {
    const frames = VERBS.get(key);
    if (frames) found.push({ key, frames, to, matter });
  };
  const [particle, at] = particleOf(tree, verb);
  for (const [words, last] of idioms(tree, verb))
    add(`${lemma} ${words}`, last, last > verb ? last + 1 : null);
  // "made it clear that"
  const clear = tokens.slice(verb + 1, verb + 3).map(lower);
  if (clear[0] === 'it' && /^(?:clear|plain)$/.test(clear[1] ?? ''))
    add(`${lemma} ${clear[1]}`, verb + 2, null);
  // "allowed that somebody had"
  if (tokens[verb + 1]?.deprel === 'mark') add(`${lemma} ${lower(tokens[verb + 1]!)}`, verb, null);
  const base = particle === null ? lemma : `${lemma} ${particle}`;
  for (const child of childrenOf(tree, verb, 'obl', 'nmod', 'advcl', 'ccomp', 'xcomp')) {
    if (child < verb) continue;
    const [words, last] = prepositions(tree, child);
    // "denounced the bill | as it was sailing through": a time
    const time = words === 'as' && !NEEDS_AS.test(lemma) && ownSubject(tree, child) !== null;
    if (words === '' || time) continue;
    if (isPlaceBefore(tree, verb, child) || isConfessor(tree, verb, child)) continue;
    const matter = relation(tokens[child]!) === 'ccomp' && words === 'to' ? null : child;
    if (matter === null || (base === 'call' && hasObjectBefore(tree, verb, last))) continue;
    // "referred to | the inquiry as a hunt"
    if (asBehind(tree, verb, child) !== null) add(`${base} ${words} as`, last, child);
    add(`${base} ${words}`, last, child);
  }
  const next = tokens[verb + 1];
  const key = next ? `${lemma} ${lower(next)}` : '';
  if (
    particle === null &&
    next &&
    /^(?:for|on|of|about|against)$/.test(lower(next)) &&
    VERBS.has(key) &&
    verb + 2 < tokens.length &&
    // "a threat she warned of | in her speech"
    !/^(?:ADP|SCONJ|CCONJ)$/.test(tokens[verb + 2]!.upos) &&
    !isPlaceBefore(tree, verb, verb + 2)
  ) {
    if (!found.some(one => one.key === key)) add(key, verb + 1, verb + 2);
  }
  // "called Wednesday for | Okafor to resign"
  const after = tokens[verb + 2];
  if (next && after && isWeekday(tree, verb + 1) && verb + 3 < tokens.length) {
    const late = `${lemma} ${lower(after)}`;
    if (/^(?:for|on)$/.test(lower(after)) && VERBS.has(late)) add(late, verb + 2, verb + 3);
  }
  if (particle !== null) add(base, at, null);
  // "ruled | that | out": no clause
  if (base !== 'rule out' || at === verb + 1) add(lemma, verb, null);
  // "christened it “a bridge to nowhere”"
  if (found.length === 0 && ONLY_IN_MARKS.test(lemma))
    found.push({ key: lemma, frames: [], to: verb, matter: null });
  return found;
}

/** Verbs that do not go without what somebody is said to be. */
const NEEDS_AS = /^(?:characteri[sz]e|depict|describe|dismiss|portray|regard|view)$/;

/** "referred to the inquiry | as a hunt": what is said of the noun behind a preposition, whatever the tree hung it on; null for nothing. */
export function asBehind(tree: Tree, verb: number, noun: number): number | null {
  const { tokens, first } = tree;
  return (
    [verb, noun]
      .flatMap(head => childrenOf(tree, head, 'obl', 'nmod', 'advcl', 'acl'))
      .find(child => child > noun && first[child]! > noun && lower(tokens[first[child]!]!) === 'as') ?? null
  );
}

/** "took | aim at", "spoke | in favour of", "threw | its support behind": a noun and its preposition behind the verb, and where they end. */
function idioms({ tokens }: Tree, verb: number): [string, number][] {
  const [first, second, third] = tokens.slice(verb + 1, verb + 4);
  // "puts the blame squarely on | the board"
  const on = tokens.findIndex(({ form }, at) => at > verb + 2 && at < verb + 5 && form === 'on');
  if (on > 0 && lower(first!) === 'the' && lower(second!) === 'blame' && tokens[on + 1])
    return [['blame on', on]];
  // "threw its support behind | the plan"
  const isOwn =
    /^(?:her|his|its|my|our|their|your)$/i.test(first?.form ?? '') &&
    second?.upos === 'NOUN' &&
    third?.upos === 'ADP' &&
    tokens[verb + 4];
  if (isOwn) return [[`${lower(second)} ${lower(third)}`, verb + 3]];
  // "maintains her client's | innocence"
  const held = tokens.slice(verb + 1, verb + 5).find(({ head, deprel }) => head === verb && deprel === 'obj');
  if (held?.lemma === 'innocence') return [['innocence', verb]];
  // "came out in favour of | the plan"
  const out = /^(?:out|up)$/.test(lower(first ?? tokens[verb]!)) ? lower(first!) : '';
  if (
    out &&
    lower(second ?? first!) === 'in' &&
    lower(tokens[verb + 4] ?? first!) === 'of' &&
    tokens[verb + 5]
  )
    return [[`${out} in ${lower(third!)} of`, verb + 4]];
  const matter = nounBefore(tokens, verb);
  if (matter.length > 0) return matter;
  if (first && second?.upos === 'NOUN' && third && lower(first) === 'in' && lower(third) === 'of')
    return tokens[verb + 4] ? [[`in ${lower(second)} of`, verb + 3]] : [];
  return [];
}

/** "made | an unprompted call for | an end to it": a noun and its preposition, with its adjectives and without them. */
function nounBefore(tokens: readonly Token[], verb: number): [string, number][] {
  const from = tokens[verb + 1]?.upos === 'DET' ? verb + 2 : verb + 1;
  const noun = tokens.findIndex(({ upos }, at) => at >= from && upos !== 'ADJ');
  if (noun < from || noun > from + 2 || tokens[noun]!.upos !== 'NOUN') return [];
  if (tokens[noun + 1]?.upos !== 'ADP' || !tokens[noun + 2]) return [];
  const [adjectives, words] = [tokens.slice(from, noun), tokens.slice(noun, noun + 2)].map(part =>
    part.map(lower).join(' '),
  );
  return [...(adjectives ? [`${adjectives} ${words!}`] : []), words!].map(key => [key, noun + 1]);
}

/** "insisted on | Channel Four | that it was safe", "commented on | Facebook | that": a name, where or to whom, before the clause told. */
function isPlaceBefore({ tokens, last, children }: Tree, verb: number, noun: number): boolean {
  const that = tokens[last[noun]! + 1];
  return (
    tokens[noun]!.upos === 'PROPN' &&
    that !== undefined &&
    lower(that) === 'that' &&
    that.deprel === 'mark' &&
    children[verb]!.includes(that.head)
  );
}

/** "admitted to | the police | that he had lied", where "admitted to hiding it" and "confessed to the theft" tell a deed. */
const isConfessor = ({ tokens }: Tree, verb: number, noun: number): boolean =>
  /^(?:admit|confess)$/.test(tokens[verb]!.lemma) &&
  lower(tokens[verb + 1]!) === 'to' &&
  tokens[noun]!.xpos !== 'VBG' &&
  !DEEDS.test(tokens[noun]!.lemma);

const DEEDS =
  /^(?:abuse|affair|arson|assault|attack|burglary|charge|crime|doping|error|fraud|killing|lie|mistake|murder|offen[cs]e|rape|robbery|role|theft|wrongdoing)$/;

/** "called it | a tax | on sleep": what is called so stands between, where "called on" has nothing but a time there. */
const hasObjectBefore = (tree: Tree, verb: number, preposition: number): boolean =>
  childrenOf(tree, verb, 'obj', 'xcomp').some(
    child => child > verb && child < preposition && !isWeekday(tree, child),
  );

const PARTICLES = new Set(['out', 'on', 'back', 'up', 'in', 'off', 'down', 'over', 'away', 'aside']);

function particleOf(tree: Tree, verb: number): [string | null, number] {
  // "ruled that out last night", whatever the tree made of "that"
  const [object, particle] = tree.tokens.slice(verb + 1, verb + 3).map(lower);
  if (particle === 'out' && /^(?:it|that|them|this)$/.test(object!) && tree.tokens[verb]!.lemma === 'rule')
    return [particle, verb + 2];
  for (const child of tree.children[verb]!) {
    const token = tree.tokens[child]!;
    if (child <= verb || child > verb + 5) continue;
    if (token.deprel === 'compound:prt') return [lower(token), child];
    if (child === verb + 1 && PARTICLES.has(lower(token)) && token.deprel === 'advmod')
      return [lower(token), child];
    const figure = lower(tree.tokens[child + 1] ?? token) === 'at';
    if (child === verb + 1 && lower(token) === 'it' && !figure && tree.tokens[verb]!.lemma === 'put')
      return ['it', child];
    if (child === verb + 1 && lower(token) === 'clear' && /^(?:xcomp|obj|amod|advmod)$/.test(token.deprel)) {
      return ['clear', child];
    }
  }
  return [null, verb];
}

/** The preposition (or "for", "as", "by" before a gerund) that opens a dependent, as words, and where it ends. */
function prepositions(tree: Tree, head: number): [string, number] {
  const marks = childrenOf(tree, head, 'case', 'mark').filter(child => child < head);
  if (marks.length === 0) return ['', head];
  const run = [marks[0]!];
  for (const mark of marks.slice(1)) if (mark === run.at(-1)! + 1) run.push(mark);
  for (const fixed of childrenOf(tree, marks[0]!, 'fixed')) if (fixed === run.at(-1)! + 1) run.push(fixed);
  return [run.map(i => lower(tree.tokens[i]!)).join(' '), run.at(-1)!];
}

export const takes = (cue: VerbCue, what: string): Frame | null =>
  cue.frames.find(frame => [...what].some(letter => frame.takes.includes(letter))) ?? null;

/**
 * True if a verb may have words in marks: "held, “…”", "“…,” she thought"; not with an object of its own ("“The Lark,” held | a session"),
 * nor of what is seen, heard or planned.
 */
export function quotes({ tokens, children }: Tree, verb: number, cue: VerbCue): boolean {
  if (takes(cue, 'qh')) return true;
  const frame = takes(cue, 'c');
  if (!frame || /^(?:plan|decree|judge)$/.test(frame.act) || PERCEIVES.test(cue.key)) return false;
  return !children[verb]!.some(child => child > verb && tokens[child]!.deprel === 'obj');
}

const PERCEIVES = /^(?:discover|hear|learn|notice|see)$/;

/** "took aim at", "spoke in favour of": a noun stands within the cue. */
export const isIdiom = ({ key }: VerbCue): boolean => key.split(' ').length > 2;
