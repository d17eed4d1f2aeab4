import { FIELDS, UNKNOWN } from '../sources/metadata.ts';
import type { Known, Metadata, Problem } from '../sources/source.ts';
import type { Store } from './sqlite.ts';

export type MetadataField = keyof Metadata;

/** One file whose bytes are the document's. */
export interface Copy {
  readonly location: string;
  readonly path: string;
  readonly format: string | null;
  readonly metadata: Metadata;
}

/** A document's copies in canonical order: by path as shown, then location. */
export function copiesOf(store: Store, document: string): Copy[] {
  return store
    .all<{ location: string; path: string; format: string | null; metadata: string }>(
      'SELECT location, path, format, metadata FROM files WHERE document = ? ORDER BY path, location',
      document,
    )
    .map(row => ({ ...row, metadata: { ...UNKNOWN, ...(JSON.parse(row.metadata) as Partial<Metadata>) } }));
}

/** What the copies say together; where they disagree the field stays empty and a problem names both. A person's word goes before all of them. */
export function agreed(
  copies: readonly Copy[],
  decided: ReadonlyMap<MetadataField, string | null>,
): { metadata: Metadata; problems: Problem[] } {
  const problems: Problem[] = [];
  const metadata = { ...UNKNOWN } as { -readonly [F in MetadataField]: Known<string> | null };
  for (const field of FIELDS) {
    if (decided.has(field)) {
      const value = decided.get(field) ?? null;
      metadata[field] = value === null ? null : { value, from: 'decision' };
      continue;
    }
    const said = copies.flatMap(copy =>
      copy.metadata[field] ? [{ copy, known: copy.metadata[field] }] : [],
    );
    const values = new Set(said.map(({ known }) => known.value));
    if (values.size === 1) metadata[field] = said[0]!.known;
    else if (values.size > 1) problems.push(disagreement(field, said));
  }
  return { metadata, problems };
}

function disagreement(field: MetadataField, said: readonly { copy: Copy; known: Known<string> }[]): Problem {
  const sides = said.map(({ copy, known }) => `“${known.value}” (${copy.path})`).join(', ');
  return {
    code: 'copies-disagree',
    message: `copies of this document disagree on ${field}: ${sides}`,
    remedy: `decide it: onrecord decide document ${said[0]!.copy.path} ${field} VALUE`,
  };
}
