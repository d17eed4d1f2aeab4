import type { Span } from '../text/span.ts';
import type { Correspondence } from './correspondence.ts';
import type { DraftItem, MentionEntry, MentionRef } from './item.ts';

/** What the composer gives every reader of a kind. */
export interface ReadContext {
  /** Who writes to whom, where the document is itself a letter. */
  readonly correspondence: Correspondence | null;
  /** Whose paper the document is by its first line ("Statement of Mayor Ada Okafor"), or null. */
  readonly author: MentionRef | null;
  /** The mention that a span of the text is or holds as its head name: a name, or a pronoun or noun phrase that the analysis resolved. Null where nothing, or more than one thing, fits. */
  mentionAt(span: Span): MentionRef | null;
  /** The full name of a mention as this document gives it. */
  nameOf(ref: MentionRef): string;
  /** What a mention is, or null where the text leaves it open. */
  typeOf(ref: MentionRef): MentionEntry['type'];
  /** The place or body of which a person holds an office, where the document names just one; else the mention itself. */
  officeOf(ref: MentionRef): MentionRef;
  /** "Ada Okafor’s campaign": what a person runs that has no name of its own, as a body of the document, by the noun for it and where it is told of. */
  houseOf(owner: MentionRef, noun: string, at: Span): MentionRef;
  /** The titles and offices that the document writes with a mention; empty for most. */
  titlesOf(ref: MentionRef): readonly string[];
  /** The person whom the document names with an office (a word as `mayor`) of a place or body; null where none or several fit. */
  holderOf(office: string, of: MentionRef): MentionRef | null;
  /** The statements already read from this document (index = place in the document's items), for readers that run after them. */
  readonly statements: readonly DraftItem[];
}
