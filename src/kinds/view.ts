import type { Analysis, Name, TimeExpression, Token } from '../language/analysis.ts';
import { type Clause, childrenOf, clausesOf, subtree } from '../language/clauses.ts';
import { overlapping } from '../text/overlapping.ts';
import { contains, type Span, trimmed } from '../text/span.ts';
import type { ReadContext } from './context.ts';
import {
  type DraftItem,
  distinct,
  type Evidence,
  type FieldValue,
  type MentionRef,
  type Reading,
} from './item.ts';
import { standingFor } from './parties.ts';

/** What the readers of the docket's kinds look at: the analysis with its clauses, and the questions they all ask of it. */
export interface View {
  readonly analysis: Analysis;
  readonly context: ReadContext;
  /** One list a sentence. */
  readonly clauses: readonly (readonly Clause[])[];
  /** For each sentence, the children of each token. */
  readonly children: readonly (readonly number[][])[];
}

export function viewOf(analysis: Analysis, context: ReadContext): View {
  return {
    analysis,
    context,
    clauses: analysis.sentences.map((sentence, index) => clausesOf(sentence, index)),
    children: analysis.sentences.map(sentence => childrenOf(sentence.tokens)),
  };
}

/** The words of a span, white space folded. */
export function wordsOf(view: View, span: Span): string {
  const words = view.analysis.text.slice(span.start, span.end);
  return (/\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ') : words).trim();
}

/** The one that a phrase stands for, and the reading where it is not written as a name. */
export function partyOf(
  view: View,
  phrase: Span | null,
): { value: MentionRef | null; reading: Reading | null } {
  if (!phrase) return { value: null, reading: null };
  const text = wordsOf(view, phrase);
  if (/^(?:we|us|our|ours|i|me|my)$/iu.test(text)) return ofSpeaker(view, phrase, text);
  const value = view.context.mentionAt(phrase);
  const written = value !== null && view.context.nameOf(value) === text;
  return { value, reading: written ? null : readingOf(text, value ? 'mention' : 'open') };
}

/** The statement whose words hold a phrase, if any. */
export const statementAround = (view: View, phrase: Span): DraftItem | undefined =>
  view.context.statements.find(one =>
    one.evidence.some(piece => piece.role === 'content' && contains(piece, phrase)),
  );

/** "We" and "I" within somebody's words: the place or body of the speaker's office, else the speaker. */
function ofSpeaker(view: View, phrase: Span, text: string): { value: MentionRef | null; reading: Reading } {
  const statement = statementAround(view, phrase);
  const speaker = statement ? statement.fields.speaker : authorOf(view);
  if (typeof speaker !== 'object' || !speaker || !('mention' in speaker))
    return { value: null, reading: readingOf(text, 'open') };
  const value = /^(?:i|me|my)$/iu.test(text)
    ? (speaker as MentionRef)
    : view.context.officeOf(speaker as MentionRef);
  return {
    value,
    reading: readingOf(text, 'speaker', {
      inferred: true,
      why: 'the speaker speaks for the place or body of the office',
    }),
  };
}

/** Whether a phrase stands for a person whom the document names. */
export function isPerson(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return ref !== null && view.context.typeOf(ref) === 'person';
}

/** Whose statement the document itself is: written in the first person, and opening with the name of a place or body. */
export function authorOf(view: View): MentionRef | null {
  const writer = view.context.correspondence?.from;
  if (writer) return writer.body ?? writer.person;
  if (view.context.author) return view.context.author;
  const { text, names } = view.analysis;
  const [first] = names;
  if (!first || (first.type !== 'body' && first.type !== 'place')) return null;
  const own = text.replace(/“[^”]*”|"[^"\n]*"/gu, '');
  return /\b(?:We|we|our)\b/u.test(own) && !/^\s*Dear\b/mu.test(own) ? view.context.mentionAt(first) : null;
}

/** A reading with its defaults; `more` sets what differs. */
export function readingOf(text: string, rule: string, more: Partial<Reading> = {}): Reading {
  return { text, candidates: [], rule, anchor: null, relative: false, inferred: false, why: '', ...more };
}

/** The time expressions within a clause, its subordinate clauses left out, nearest to the predicate first. */
export function timesOf(view: View, clause: Clause): TimeExpression[] {
  const tokens = view.analysis.sentences[clause.sentence]!.tokens;
  const nested = view.clauses[clause.sentence]!.filter(
    other =>
      other !== clause &&
      contains(clause.whole, other.whole) &&
      /^(?:ccomp|acl|advcl|conj|parataxis)/u.test(other.relation),
  );
  const predicate = tokens[clause.predicate]!;
  const within = overlapping(view.analysis.times, clause.whole).filter(
    time => contains(clause.whole, time) && !nested.some(other => contains(other.whole, time)),
  );
  const distance = (time: Span) =>
    Math.min(Math.abs(time.start - predicate.end), Math.abs(predicate.start - time.end));
  return within.sort((a, b) => distance(a) - distance(b));
}

/** The phrases of a coordination ("Pell, Oxmoor and Stavely"), each alone; a name with "and" in it stays whole. */
export function conjunctsOf(view: View, sentence: number, head: number): Span[] {
  const { tokens } = view.analysis.sentences[sentence]!;
  const children = view.children[sentence]!;
  const heads: number[] = [];
  const open = [head];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    heads.push(at);
    open.push(
      ...children[at]!.filter(child => tokens[child]!.deprel === 'conj' && tokens[child]!.upos !== 'VERB'),
    );
  }
  const names = namesIn(view, sentence);
  const nameAt = (at: number) => names.find(name => name.first <= at && at <= name.last);
  const located = new Set(names.filter((name, at) => isWherein(view.analysis.text, names[at - 1], name)));
  return heads
    .filter(at => !located.has(nameAt(at)!))
    .sort((a, b) => a - b)
    .flatMap((at, place) => {
      const name = nameAt(at);
      if (!name) return [phraseOf(tokens, children, at)];
      if (heads.slice(0, place).some(other => nameAt(other) === name)) return [];
      const { start, end } = phraseOf(tokens, children, at);
      return [{ start: Math.min(start, name.start), end: Math.max(end, name.end) }];
    });
}

/** "Elmford, | Ohio |,": what a place lies in, and no second place beside it. */
export function isWherein(text: string, before: Name | undefined, name: Name): boolean {
  if (before?.type !== 'place' || name.type !== 'place') return false;
  return (
    /^(?:state|country|province|region)$/u.test(name.subtype ?? '') &&
    before.subtype !== name.subtype &&
    text.slice(before.end, name.start) === ', '
  );
}

/** A noun with what hangs on it, without conjuncts, clauses, appositions and (for conjuncts) the conjunction. */
export function phraseOf(
  tokens: readonly Token[],
  children: readonly (readonly number[])[],
  head: number,
): Span {
  let { start, end } = tokens[head]!;
  for (const child of children[head]!) {
    const { deprel } = tokens[child]!;
    if (/^(?:conj|cc|punct|case|acl|advcl|advmod|appos|parataxis|mark|nsubj|cop|aux)/u.test(deprel)) continue;
    const part = subtree(tokens, children as number[][], child);
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { start, end };
}

/** The names of a sentence, by its index. */
export function namesIn(view: View, sentence: number): Name[] {
  const { names, sentences } = view.analysis;
  return overlapping(names, sentences[sentence]!).filter(name => name.sentence === sentence);
}

/** The sentence's tokens, by its index. */
export function tokensOf(view: View, sentence: number): readonly Token[] {
  return view.analysis.sentences[sentence]!.tokens;
}

/** Fields under way: values with the evidence and readings that show them. */
export class Fields {
  readonly values: { [name: string]: FieldValue } = {};
  readonly evidence: Evidence[] = [];
  readonly readings: { [name: string]: Reading } = {};
  readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** Sets a field to the words of a span; nothing happens for null. */
  words(name: string, span: Span | null): this {
    if (!span) return this;
    this.values[name] = wordsOf(this.view, span);
    return this.show(name, span);
  }

  /** Sets a field to the one that a phrase stands for; an open phrase leaves null, its words and its members as the reading. */
  party(name: string, phrase: Span | null): this {
    const { value, reading } = partyOf(this.view, phrase);
    const standing = phrase && !value ? standingFor(this.view, phrase) : null;
    const [only] = standing?.parties ?? [];
    this.values[name] = value ?? (only && standing!.parties.length === 1 ? only : null);
    if (phrase) this.show(name, phrase);
    if (standing)
      this.readings[name] = readingOf(wordsOf(this.view, phrase!), standing.rule, {
        inferred: true,
        why: standing.why,
        candidates:
          standing.parties.length > 1 ? standing.parties.map(ref => this.view.context.nameOf(ref)) : [],
      });
    else if (reading) this.readings[name] = reading;
    return this;
  }

  /** Sets a field to the ones that several phrases stand for; those left open stay in the reading. */
  parties(name: string, phrases: readonly Span[]): this {
    const found = phrases.map(phrase => {
      const { value, reading } = partyOf(this.view, phrase);
      const standing = value ? null : standingFor(this.view, phrase);
      return { phrase, values: value ? [value] : (standing?.parties ?? []), reading, standing };
    });
    this.values[name] = distinct(found.flatMap(one => one.values));
    for (const { phrase } of found) this.show(name, phrase);
    const open = found.filter(({ reading }) => reading !== null);
    const standing = found.find(one => one.standing)?.standing;
    if (open.length > 0)
      this.readings[name] = readingOf(
        open.map(({ phrase }) => wordsOf(this.view, phrase)).join('; '),
        standing?.rule ?? 'mention',
        standing ? { inferred: true, why: standing.why } : {},
      );
    return this;
  }

  /** Sets a field to the date of a time expression, with its rule and anchor where it was worked out. */
  date(name: string, time: TimeExpression | null | undefined): this {
    if (!time?.date) return this;
    this.values[name] = time.date;
    if (time.relative || wordsOf(this.view, time) !== time.date)
      this.readings[name] = readingOf(wordsOf(this.view, time), time.rule, {
        anchor: time.anchor,
        relative: time.relative,
        candidates: time.candidates,
      });
    return this.show(name, time);
  }

  set(name: string, value: FieldValue, reading?: Reading): this {
    this.values[name] = value;
    if (reading) this.readings[name] = reading;
    return this;
  }

  show(role: string, span: Span): this {
    const { start, end } = trimmed(this.view.analysis.text, span);
    if (end > start) this.evidence.push({ start, end, role });
    return this;
  }

  /** The item, with its own span first. Voice and `within` are set when the document's items are put together. */
  item(kind: string, span: Span, by: string, reality: DraftItem['reality'] = 'happened'): DraftItem {
    const { start, end } = trimmed(this.view.analysis.text, span);
    return {
      kind,
      evidence: [{ start, end, role: 'item' }, ...this.evidence],
      fields: this.values,
      voice: 'outlet',
      within: null,
      reality,
      readings: this.readings,
      by,
    };
  }
}

/** Whether the words say that a clause's act happened, is planned, threatened, denied or hangs on a condition. */
export function realityOf(clause: Clause, governor: Clause | null = null): DraftItem['reality'] {
  const { modal, negated, conditional } = clause.force;
  if (governor && /^(?:threaten|warn)$/u.test(governor.lemma)) return 'threatened';
  if (governor && /^(?:deny|refute|dispute)$/u.test(governor.lemma)) return 'denied';
  if (negated) return 'denied';
  if (conditional) return 'conditional';
  if (modal === 'will' || modal === 'shall') return 'planned';
  if (modal === 'would' || modal === 'could' || modal === 'may' || modal === 'might') return 'conditional';
  if (
    governor &&
    /^(?:plan|intend|want|hope|aim|expect|promise|pledge|vow|agree|offer)$/u.test(governor.lemma)
  )
    return 'planned';
  return 'happened';
}
