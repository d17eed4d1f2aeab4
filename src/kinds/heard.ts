import type { Clause } from '../language/clauses.ts';
import { overlapping, placeAround } from '../text/overlapping.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { DraftItem, FieldValue, MentionRef } from './item.ts';
import type { View } from './view.ts';

/** A phrase to which the reader of statements has found the speaker. */
interface Heard extends Span {
  readonly ref: MentionRef;
}

/**
 * Whom a phrase means that a statement is told under: "| the company | said it would pay", where the chains of mentions leave "the company" open
 * and the reader of statements does not. Null for other phrases, and where two speak together.
 */
export function heardIn(statements: readonly DraftItem[]): (span: Span) => MentionRef | null {
  const phrases = statements.flatMap(({ evidence, fields }): Heard[] => {
    const source = evidence.find(({ role }) => role === 'speaker');
    return source && isMention(fields.speaker)
      ? [{ start: source.start, end: source.end, ref: fields.speaker }]
      : [];
  });
  return span => {
    const found = overlapping(phrases, span).filter(
      phrase => contains(phrase, span) && (phrase.start === span.start || phrase.end === span.end),
    );
    const [first, ...others] = found;
    return first && others.every(({ ref }) => ref.mention === first.ref.mention) ? first.ref : null;
  };
}

/** A statement of some act, with its words and its place, for the kinds that its act feeds. */
export interface Stated {
  readonly statement: DraftItem;
  readonly speaker: Span;
  readonly cue: Span;
  readonly content: Span;
  /** The innermost clause of the cue. */
  readonly clause: Clause;
}

/** The statements of an act whose speaker the reader has found, in reading order: "called on the council to wait" of a demand. */
export function statedOf(view: View, act: string): Stated[] {
  return view.context.statements.flatMap(statement => {
    const { evidence, fields, reality } = statement;
    const part = (role: string) => evidence.find(one => one.role === role);
    const [speaker, cue, content] = [part('speaker'), part('cue'), part('content')];
    if (fields.act !== act || reality !== 'happened' || !isMention(fields.speaker)) return [];
    if (!speaker || !cue || !content) return [];
    const sentence = placeAround(view.analysis.sentences, cue);
    const clauses = view.clauses[sentence] ?? [];
    // a label's colon has no clause of its own
    const clause =
      clauses.findLast(one => contains(cue, view.analysis.sentences[sentence]!.tokens[one.predicate]!)) ??
      clauses[0];
    return clause ? [{ statement, speaker, cue, content, clause }] : [];
  });
}

/** True where an item that a clause showed has, as evidence of that role, words of the statement's cue or content: it is on the docket already. */
export const isTold = (items: readonly DraftItem[], role: string, { cue, content }: Stated): boolean =>
  items.some(({ evidence }) =>
    evidence.some(piece => piece.role === role && (overlaps(piece, cue) || overlaps(piece, content))),
  );

export const isMention = (value: FieldValue | undefined): value is MentionRef =>
  typeof value === 'object' && value !== null && 'mention' in value;
