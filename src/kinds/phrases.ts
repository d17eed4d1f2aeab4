import type { TimeExpression, Token } from '../language/analysis.ts';
import { type Clause, subtree } from '../language/clauses.ts';
import { overlapping } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import { phraseOf, tokensOf, type View } from './view.ts';

/** A noun in the text: its sentence and token. */
export interface Noun {
  readonly sentence: number;
  readonly at: number;
}

/** A role that a noun fills in a clause. */
export interface NounRole {
  readonly clause: Clause;
  readonly role: 'agent' | 'patient' | 'recipient' | 'oblique';
}

/** All nouns whose lemma passes, in reading order. */
export function nouns(view: View, passes: (lemma: string, token: Token) => boolean): Noun[] {
  return view.analysis.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, at) =>
      (token.upos === 'NOUN' || token.upos === 'PROPN') && passes(token.lemma.toLowerCase(), token)
        ? [{ sentence: index, at }]
        : [],
    ),
  );
}

/** Children of a noun with one of the relations, and (if given) one of the prepositions. */
export function dependents(
  view: View,
  noun: Noun,
  relation: RegExp,
  prepositions?: ReadonlySet<string>,
): number[] {
  const tokens = tokensOf(view, noun.sentence);
  return view.children[noun.sentence]![noun.at]!.filter(child => {
    if (!relation.test(tokens[child]!.deprel)) return false;
    return (
      !prepositions || prepositions.has(prepositionOf(view, { sentence: noun.sentence, at: child }) ?? '')
    );
  });
}

/** The lower-case preposition of a noun, or null. */
export function prepositionOf(view: View, noun: Noun): string | null {
  const tokens = tokensOf(view, noun.sentence);
  const marker = view.children[noun.sentence]![noun.at]!.find(
    child => tokens[child]!.deprel === 'case' && child < noun.at,
  );
  return marker === undefined ? null : tokens[marker]!.form.toLowerCase();
}

/** The noun's phrase: what hangs on it, without clauses, conjuncts and appositions. */
export function phrase(view: View, noun: Noun): Span {
  return phraseOf(tokensOf(view, noun.sentence), view.children[noun.sentence]!, noun.at);
}

/** The noun with all that hangs on it. */
export function whole(view: View, noun: Noun): Span {
  return subtree(tokensOf(view, noun.sentence), view.children[noun.sentence] as number[][], noun.at);
}

/** The clauses of the noun's sentence in which it is agent, patient, recipient or an oblique, with the role. */
export function rolesIn(view: View, noun: Noun): NounRole[] {
  return view.clauses[noun.sentence]!.flatMap((clause): NounRole[] => {
    if (clause.agent?.head === noun.at) return [{ clause, role: 'agent' }];
    if (clause.patient?.head === noun.at) return [{ clause, role: 'patient' }];
    if (clause.recipient?.head === noun.at) return [{ clause, role: 'recipient' }];
    return clause.obliques.some(oblique => oblique.head === noun.at) ? [{ clause, role: 'oblique' }] : [];
  });
}

/** The first time expression within a span. */
export function timeIn(view: View, span: Span): TimeExpression | null {
  return overlapping(view.analysis.times, span).find(time => contains(span, time)) ?? null;
}

/** True if the noun stands with "the", "this", "that" or a possessor: something told before. */
export function isDefinite(view: View, noun: Noun): boolean {
  const tokens = tokensOf(view, noun.sentence);
  return view.children[noun.sentence]![noun.at]!.some(
    child =>
      tokens[child]!.deprel === 'nmod:poss' || /^(?:the|this|that|these|those)$/iu.test(tokens[child]!.form),
  );
}

/** The clause that a clause's reported or infinitive complement is, or null. */
export function complement(view: View, clause: Clause, relation = /^(?:ccomp|xcomp)/u): Clause | null {
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return list.find(other => other.governor === index && relation.test(other.relation)) ?? null;
}

/** The infinitive after a verb ("asked the board to publish"), whether the parser calls it a complement or an aim. */
export function infinitive(view: View, clause: Clause): Clause | null {
  const tokens = tokensOf(view, clause.sentence);
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return (
    list.find(other => {
      if (
        other.governor !== index ||
        !/^(?:xcomp|advcl|ccomp|acl)/u.test(other.relation) ||
        other.group.start < clause.group.end
      )
        return false;
      return view.children[clause.sentence]![other.predicate]!.some(
        child => tokens[child]!.deprel === 'mark' && tokens[child]!.form.toLowerCase() === 'to',
      );
    }) ?? null
  );
}

/** The verb with a particle that the parser takes for a preposition, and what it takes: "call | off | the strike". */
export function particled(clause: Clause): Pick<Clause, 'lemma' | 'patient'> {
  const [first] = clause.obliques;
  const particle =
    clause.patient === null && first && /^(?:off|down|back|over|up)$/u.test(first.preposition ?? '');
  return particle && first.start - clause.group.end < 8
    ? { lemma: `${clause.lemma} ${first.preposition}`, patient: first }
    : clause;
}

/** The infinitives that hang on a clause behind a time limit in it ("has 14 days to answer"); those of a clause beside it are another's. */
export function tasksAfter(view: View, clause: Clause, limit: Span): Clause[] {
  const list = view.clauses[clause.sentence]!;
  const tokens = tokensOf(view, clause.sentence);
  const index = list.indexOf(clause);
  return list.filter(
    other =>
      other.governor === index &&
      tokens[other.predicate]!.xpos === 'VB' &&
      !/^(?:conj|ccomp)/u.test(other.relation) &&
      other.group.start >= limit.end,
  );
}

/** The clause that a clause hangs on, or null. */
export function governor(view: View, clause: Clause): Clause | null {
  return clause.governor === null ? null : (view.clauses[clause.sentence]![clause.governor] ?? null);
}

/** A complement clause without its "to", "that" or "whether", as the words of what is asked, promised or feared. */
export function contentOf(view: View, clause: Clause): Span {
  const tokens = tokensOf(view, clause.sentence);
  const marks = view.children[clause.sentence]![clause.predicate]!.filter(
    child => tokens[child]!.deprel === 'mark',
  );
  const mark = marks.find(at => /^(?:to|that|for)$/iu.test(tokens[at]!.form));
  const start =
    mark === undefined
      ? clause.whole.start
      : Math.min(tokens[mark + 1]?.start ?? clause.whole.end, clause.whole.end);
  const verb =
    tokens[mark ?? -1]?.form.toLowerCase() === 'to' ? Math.max(start, verbStart(view, clause)) : start;
  // "not to pass the act": without its "not" it would be the opposite.
  const not = /^(?:not|never)$/iu.test(tokens[(mark ?? 0) - 1]?.form ?? '') ? tokens[mark! - 1]!.start : null;
  return bare(view, { start: mark !== undefined && not !== null ? not : verb, end: clause.whole.end });
}

function verbStart(view: View, clause: Clause): number {
  const tokens = tokensOf(view, clause.sentence);
  const parts = view.children[clause.sentence]![clause.predicate]!.filter(
    child => /^(?:aux|advmod|cop)/u.test(tokens[child]!.deprel) && child < clause.predicate,
  );
  return Math.min(tokens[clause.predicate]!.start, ...parts.map(at => tokens[at]!.start));
}

/** The span without stops, commas and marks that it does not open at its end, and without a comma or dash at its beginning. */
export function bare(view: View, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:–—-]/u.test(view.analysis.text[start]!)) start++;
  while (end > start && /[\s.,;:!?”"’']/u.test(view.analysis.text[end - 1]!)) end--;
  // "the so-called “clean” plan”": a mark stays where it closes one that the span opens.
  const inner = view.analysis.text.slice(start, end);
  const next = view.analysis.text.slice(end, Math.max(end, span.end) + 1);
  const straight = (inner.match(/"/gu)?.length ?? 0) % 2 === 1;
  const curly = inner.lastIndexOf('“') > inner.lastIndexOf('”');
  const closing = straight ? /^[.,;:!?]?"/u.exec(next) : curly ? /^[.,;:!?]?”/u.exec(next) : null;
  return { start, end: closing ? end + closing[0].length : end };
}

/** The words of a demand or a promise without the narrator's participle behind them ("…, echoing a memo of the board"). */
export function withoutAside(view: View, span: Span): Span {
  const cut =
    /,\s(?:according to|echoing|calling|citing|saying|adding|arguing|noting|alluding|reflecting|suggesting)\b/u.exec(
      view.analysis.text.slice(span.start, span.end),
    );
  return cut ? { start: span.start, end: span.start + cut.index } : span;
}
