import type { Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import type { MentionRef, Reading } from '../item.ts';

/** Who spoke, as far as the document tells. */
export interface Speaker {
  readonly ref: MentionRef | null;
  /** The words that name the speaker; empty where nobody is named. */
  readonly text: string;
  /** How it was read, where it is not plainly the name in the text. */
  readonly reading: Reading | null;
  /** The letter, report or post that speaks, where the source is one. */
  readonly vehicle: Span | null;
  /** Those who are named as speaking together; none where one speaks. */
  readonly together?: readonly MentionRef[];
}

/** "Okafor and Lindqvist said": what both said is a statement of each. */
export function apart(speaker: Speaker, context: ReadContext): readonly Speaker[] {
  const { together = [], text, vehicle } = speaker;
  if (together.length < 2) return [speaker];
  return together.map(ref => {
    const others = together.filter(one => one.mention !== ref.mention).map(one => context.nameOf(one));
    const why = `Named as speaking together with ${others.join(' and ')}.`;
    return inferred(text, ref, 'together', context.nameOf(ref), why, vehicle);
  });
}

/** A speaker left open, with the names that remain possible. */
export function open(text: string, candidates: readonly string[], rule: string, why: string): Speaker {
  return {
    ref: null,
    text,
    vehicle: null,
    reading: { text, candidates, rule, anchor: null, relative: false, inferred: false, why },
  };
}

/** Somebody for whom the text has no name, in the words that it has: "a resident". */
export const ofNoName = (text: string): Speaker =>
  open(text, [], 'unnamed', 'The text does not give the name.');

/** A speaker that is inferred, with the rule, what it rests on, and why. */
export function inferred(
  text: string,
  ref: MentionRef,
  rule: string,
  anchor: string | null,
  why: string,
  at: Span | null = null,
): Speaker {
  return {
    ref,
    text,
    vehicle: at,
    reading: { text, candidates: [], rule, anchor, relative: false, inferred: true, why },
  };
}

/** Whom a phrase leads to by a rule, with the reason told of the name; null where it leads to nobody. */
export function leadsTo(
  context: ReadContext,
  text: string,
  ref: MentionRef | null | undefined,
  rule: string,
  why: (name: string) => string,
): Speaker | null {
  if (!ref) return null;
  const name = context.nameOf(ref);
  return inferred(text, ref, rule, name, why(name));
}

/** Several who speak together, with the reason told of their names. */
export function speakTogether(
  context: ReadContext,
  text: string,
  refs: readonly MentionRef[],
  rule: string,
  why: (names: string) => string,
): Speaker {
  const names = refs.map(ref => context.nameOf(ref));
  return { ...open(text, names, rule, why(names.join(' and '))), together: refs };
}

/** What the document's chains of mentions say of a pronoun or a noun phrase. */
export function resolved(span: Span, text: string, context: ReadContext): Speaker | null {
  return leadsTo(
    context,
    text,
    context.mentionAt(span),
    'coreference',
    name => `“${text}” stands for ${name}.`,
  );
}
