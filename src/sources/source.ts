import type { SourceMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** What a block of text is in its document. Nothing is read from `boilerplate`. */
type BlockKind = 'headline' | 'byline' | 'caption' | 'body' | 'boilerplate';

/** A paragraph-like stretch of a source's text. Blocks are in reading order, do not overlap, and cover the text but for white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Why a block is boilerplate (`share line`, `author box` ...); absent for the rest. */
  readonly why?: string;
}

/** One page of a paged document, as a span of its text. `page` counts from 1. */
export interface Page extends Span {
  readonly page: number;
}

/** A value and how it was known: `json-ld`, `meta article:published_time`, `sources.csv`, `front matter`, `mail header` ... */
export interface Known<T> {
  readonly value: T;
  readonly from: string;
}

/** What is known of a document beside its text; `null` where nothing said it. Dates are EDTF and never guessed. */
export interface Metadata {
  readonly title: Known<string> | null;
  readonly outlet: Known<string> | null;
  readonly byline: Known<string> | null;
  readonly published: Known<string> | null;
  readonly url: Known<string> | null;
  readonly language: Known<string> | null;
  /** Names the work that this text is a version of. */
  readonly work: Known<string> | null;
  readonly supersedes: Known<string> | null;
}

/** Something that went wrong, or was left out, with the way out. `page` counts from 1. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  readonly page?: number;
}

export type Format = 'html' | 'text' | 'markdown' | 'pdf' | 'docx' | 'eml';

/**
 * One document's text with its parts and a map from every character back to the bytes (or the page) it came from.
 * The text holds no lone surrogates; blocks are parted by blank lines, save in plain text, which stays as it was
 * written: there a line break may part them.
 */
export interface Source {
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages: readonly Page[];
  readonly map: SourceMap;
  readonly metadata: Metadata;
  /** `partly` when something of the file could not be read; the problems say what. */
  readonly state: 'read' | 'partly';
  readonly problems: readonly Problem[];
}
