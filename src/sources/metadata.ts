import type { Known, Metadata } from './source.ts';

/** What is known of a document of which nothing is known. */
export const UNKNOWN: Metadata = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  url: null,
  language: null,
  work: null,
  supersedes: null,
};

export const FIELDS = Object.keys(UNKNOWN) as (keyof Metadata)[];

/** A value of one line and where it was found, or null where it is empty. */
export function known(value: string | null | undefined, from: string): Known<string> | null {
  const line = value?.replace(/\s+/g, ' ').trim().toWellFormed() ?? '';
  return line ? { value: line, from } : null;
}

/** `first` where it knows something, else `second`, field by field. */
export function prefer(first: Partial<Metadata>, second: Partial<Metadata>): Metadata {
  const all: Record<string, Known<string> | null> = {};
  for (const field of FIELDS) all[field] = first[field] ?? second[field] ?? null;
  return all as unknown as Metadata;
}
