import type { Span } from '../text/span.ts';
import type { Claim } from './claims/claim.ts';

/** What an evidence span shows: the item as a whole, or one of its fields (`speaker`, `cue`, `content`, `value`, `due` ...). */
export interface Evidence extends Span {
  readonly role: string;
}

export type Reality = 'happened' | 'planned' | 'threatened' | 'denied' | 'conditional';

/** How a field that is not plainly its own span was read. `inferred` never looks like read. */
export interface Reading {
  /** The words the field was read from. */
  readonly text: string;
  /** What remains possible where the field was left empty; names or values. */
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly anchor: string | null;
  readonly relative: boolean;
  readonly inferred: boolean;
  readonly why: string;
}

/** Somebody or something as one document mentions it: an index into that document's mention table (`Draft.mentions`). */
export interface MentionRef {
  readonly mention: number;
}

/** The mentions without those that came up before. */
export const distinct = (refs: readonly MentionRef[]): MentionRef[] => [
  ...new Map(refs.map(ref => [ref.mention, ref])).values(),
];

/** Another item of the same document: an index into `Draft.items`. */
export interface ItemRef {
  readonly item: number;
}

export type FieldValue =
  | string
  | number
  | boolean
  | null
  | MentionRef
  | ItemRef
  | { readonly [key: string]: FieldValue }
  | readonly FieldValue[];

/** An item as read from one document, before entities and other documents are known. */
export interface DraftItem {
  /** Name of the kind: `statement`, `figure`, `event` ... */
  readonly kind: string;
  /** First the span of the item itself (role `item`), then those of its fields. Never empty. */
  readonly evidence: readonly Evidence[];
  readonly fields: { readonly [name: string]: FieldValue };
  /** Whose account it is: a mention, `outlet` for the document's own, null for somebody the text leaves unnamed. */
  readonly voice: MentionRef | 'outlet' | null;
  /** The statement of the same document that it stands in, or null. */
  readonly within: ItemRef | null;
  readonly reality: Reality;
  readonly readings: { readonly [field: string]: Reading };
  /** Rule or reader, with its version: `direct-quotation/1`. */
  readonly by: string;
}

/** A person, body, place or document as one document names it: what `entities` joins across documents. */
export interface MentionEntry {
  readonly type: 'person' | 'body' | 'place' | 'document' | 'programme' | 'law' | null;
  readonly subtype: string | null;
  /** The fullest name in this document, without title. */
  readonly name: string;
  /** Other forms of the name in this document, and titles written with it. */
  readonly aliases: readonly string[];
  readonly titles: readonly { readonly title: string; readonly of: string | null; readonly evidence: Span }[];
  /** Every place in the text where it is mentioned by name (pronouns and noun phrases left out), in order. */
  readonly spans: readonly Span[];
}

/** All that was read from one document. A pure function of its text, metadata and the reader's version. */
export interface Draft {
  readonly mentions: readonly MentionEntry[];
  readonly items: readonly DraftItem[];
  /** What it tells in the form in which accounts are compared. */
  readonly claims?: readonly Claim[];
  /** What the text says that two named parties have to do with each other. */
  readonly relations?: readonly DraftRelation[];
}

/** "The county runs the jail": `from` is the one that operates, represents, governs or is a part; `of` the other, or null where only words name it. */
export interface DraftRelation {
  readonly type: 'part of' | 'operates' | 'represents' | 'governs';
  readonly from: MentionRef;
  readonly of: MentionRef | null;
  /** The words for the other. */
  readonly ofText: string;
  readonly evidence: Span;
  /** Rule with its version. */
  readonly by: string;
}
