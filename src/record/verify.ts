import type { Source } from '../sources/source.ts';
import type { Built } from './built.ts';
import { sha256 } from './hash.ts';
import { unpack } from './pack.ts';
import type { Store } from './sqlite.ts';

/** One place where the record does not agree with itself. */
interface Discrepancy {
  readonly document: string;
  readonly path: string;
  readonly item: string | null;
  readonly message: string;
}

export interface Verified {
  readonly documents: number;
  readonly spans: number;
  /** Documents whose bytes are in the record, so that their text could be read from them again. */
  readonly withBytes: number;
  readonly discrepancies: readonly Discrepancy[];
}

/** Reads a document's text again from its bytes; null where that cannot be done. */
export type ReadAgain = (bytes: Uint8Array, path: string) => Promise<string | null>;

/**
 * Holds every span of every item against its document's text, and every text against the bytes it was read from where they are kept:
 * the bytes must have the document's hash, and must give the same text again.
 */
export async function verify(store: Store, readAgain: ReadAgain | null = null): Promise<Verified> {
  const discrepancies: Discrepancy[] = [];
  let spans = 0;
  let withBytes = 0;
  const documents = store.all<{ id: string; path: string }>('SELECT id, path FROM documents ORDER BY id');
  for (const { id, path } of documents) {
    const report = (message: string, item: string | null = null) =>
      discrepancies.push({ document: id, path, item, message });
    const row = store.get<{
      text: string;
      sha256: string | null;
      source: Uint8Array | null;
      bytes: Uint8Array | null;
    }>(
      'SELECT text, sha256, source, bytes FROM documents LEFT JOIN bytes ON document = id WHERE id = ?',
      id,
    )!;
    if (row.source) spans += verifyBlocks(row.text, unpack<Source>(row.source), report);
    if (row.bytes) {
      withBytes++;
      if (sha256(row.bytes) !== row.sha256) report('the bytes kept are not those that were read');
      const again = readAgain && row.source ? await readAgain(row.bytes, path) : row.text;
      if (again !== null && again !== row.text) report('the bytes kept give another text now');
    }
    for (const item of store.all<{ id: string; data: string }>(
      'SELECT id, data FROM items WHERE document = ?',
      id,
    ))
      for (const words of (JSON.parse(item.data) as Built).evidence) {
        spans++;
        if (row.text.slice(words.start, words.end) !== words.text || words.document !== id)
          report(`the words of ${words.role} are not those at ${words.start}–${words.end}`, item.id);
      }
  }
  return { documents: documents.length, spans, withBytes, discrepancies };
}

function verifyBlocks(text: string, source: Omit<Source, 'text'>, report: (message: string) => void): number {
  let last = 0;
  for (const block of source.blocks) {
    if (block.start < last || block.end > text.length)
      report(`a block at ${block.start}–${block.end} does not fit the text`);
    last = block.end;
  }
  for (const segment of source.map.segments)
    if (segment.start + segment.length > text.length || segment.from > segment.to)
      report(`the map to the bytes does not fit the text at ${segment.start}`);
  return source.blocks.length;
}
