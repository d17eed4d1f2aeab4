import type { Span } from '../text/span.ts';
import type { Sentence, Token } from './analysis.ts';
import { argumentsOf, type Links } from './arguments.ts';
import { type Force, forceOf } from './force.ts';

/** A phrase that fills a role of a clause. */
export interface Argument extends Span {
  /** Index of its head token in the sentence. */
  readonly head: number;
  /** Lower-case preposition or marker before it (`by`, `to`, `in`, `because of`), or null. */
  readonly preposition: string | null;
  /** True if the phrase was carried over from another clause (shared subject, controlled infinitive, relative clause). */
  readonly carried: boolean;
  /** True where the parsers disagree on the arc that attaches it. */
  readonly unsure: boolean;
}

/**
 * One predicate with what fills its roles, by who acts and who is acted on: passives, relative clauses, participles,
 * infinitives and shared subjects are resolved ("the grant was cut by the state" has agent "the state", patient "the grant").
 */
export interface Clause {
  readonly sentence: number;
  /** Index of the predicate's token. */
  readonly predicate: number;
  /** Lemma with its particle: `hand over`; of a copula's complement the noun's or adjective's lemma. */
  readonly lemma: string;
  readonly kind: 'verb' | 'copula';
  readonly passive: boolean;
  readonly agent: Argument | null;
  readonly patient: Argument | null;
  /** Indirect object, or the `to` phrase of a verb that also has a patient. */
  readonly recipient: Argument | null;
  readonly obliques: readonly Argument[];
  /** Index (in the list of clauses) of the clause that this one hangs on, and the relation. */
  readonly governor: number | null;
  readonly relation: string;
  /** Tense, modality, negation: whether the text says that it happened. */
  readonly force: Force;
  /** The predicate with its auxiliaries and particles. */
  readonly group: Span;
  /** All that hangs on the predicate. */
  readonly whole: Span;
}

const clausal = /^(?:root|ccomp|xcomp|advcl|acl|conj|parataxis|csubj|appos|list)/u;

/** The clauses of a sentence in the order of their predicates. `index` is the sentence's place in the analysis. */
export function clausesOf(sentence: Sentence, index: number): Clause[] {
  const { tokens } = sentence;
  const children = childrenOf(tokens);
  const predicates = tokens.flatMap((_, at) => (isPredicate(tokens, children, at) ? [at] : []));
  const place = new Map(predicates.map((at, clause) => [at, clause]));
  const links: Links = { tokens, children, place, done: new Map() };
  return predicates.map(at => {
    const passive = isPassive(tokens, children, at);
    const governor = governorOf(tokens, place, at);
    const roles = argumentsOf(links, at, passive);
    return {
      sentence: index,
      predicate: at,
      lemma: lemmaOf(tokens, children, at),
      kind: hasChild(tokens, children, at, 'cop') ? 'copula' : 'verb',
      passive,
      ...roles,
      governor,
      relation: tokens[at]!.deprel,
      force: forceOf(tokens, children, at),
      group: groupOf(tokens, children, at),
      whole: subtree(tokens, children, at),
    };
  });
}

/** For each token the indices of those that hang on it, in order. */
export function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  for (const [at, token] of tokens.entries()) if (token.head >= 0) children[token.head]?.push(at);
  return children;
}

/** The span of a token with everything that hangs on it. */
export function subtree(tokens: readonly Token[], children: readonly number[][], root: number): Span {
  let { start, end } = tokens[root]!;
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const token = tokens[at]!;
    if (token.start < start) start = token.start;
    if (token.end > end) end = token.end;
    open.push(...children[at]!);
  }
  return { start, end };
}

function hasChild(
  tokens: readonly Token[],
  children: readonly number[][],
  at: number,
  deprel: string,
): boolean {
  return children[at]!.some(child => tokens[child]!.deprel === deprel);
}

function isPredicate(tokens: readonly Token[], children: readonly number[][], at: number): boolean {
  const token = tokens[at]!;
  if (hasChild(tokens, children, at, 'cop')) return true;
  // "has until May": the parser may call a full verb an auxiliary.
  if (token.upos === 'AUX') return /^(?:root|ccomp|conj|acl|advcl|parataxis)/u.test(token.deprel);
  if (token.upos !== 'VERB') return false;
  return (
    clausal.test(token.deprel) ||
    children[at]!.some(child => /^(?:nsubj|obj|ccomp|xcomp)/u.test(tokens[child]!.deprel))
  );
}

function isPassive(tokens: readonly Token[], children: readonly number[][], at: number): boolean {
  if (children[at]!.some(child => /^(?:nsubj:pass|aux:pass|csubj:pass)/u.test(tokens[child]!.deprel)))
    return true;
  const token = tokens[at]!;
  return token.xpos === 'VBN' && (token.deprel === 'acl' || isDoneToObject(tokens, children, at));
}

/** "saw its licence | suspended |", "wants the pier | returned |": done to what the verb above takes. */
function isDoneToObject(tokens: readonly Token[], children: readonly number[][], at: number): boolean {
  const { deprel, head, xpos } = tokens[at]!;
  return (
    deprel === 'xcomp' &&
    xpos === 'VBN' &&
    head >= 0 &&
    !children[at]!.some(child => /^(?:aux|nsubj|obj|mark)/u.test(tokens[child]!.deprel)) &&
    children[head]!.some(child => child > head && child < at && tokens[child]!.deprel === 'obj')
  );
}

function governorOf(tokens: readonly Token[], place: ReadonlyMap<number, number>, at: number): number | null {
  let head = tokens[at]!.head;
  for (let steps = 0; head >= 0 && steps < tokens.length; steps++) {
    const clause = place.get(head);
    if (clause !== undefined) return clause;
    head = tokens[head]!.head;
  }
  return null;
}

function lemmaOf(tokens: readonly Token[], children: readonly number[][], at: number): string {
  const particles = children[at]!.filter(child => tokens[child]!.deprel === 'compound:prt');
  return [tokens[at]!.lemma, ...particles.map(child => tokens[child]!.form.toLowerCase())].join(' ');
}

function groupOf(tokens: readonly Token[], children: readonly number[][], at: number): Span {
  let { start, end } = tokens[at]!;
  for (const child of children[at]!) {
    const token = tokens[child]!;
    if (!/^(?:aux|cop|compound:prt)/u.test(token.deprel) && token.lemma !== 'not' && token.form !== "n't")
      continue;
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
  }
  return { start, end };
}
