import type { Draft as Items } from '../kinds/item.ts';
import { readAnalysed } from '../kinds/read.ts';
import { analyse, loadModels } from '../language/analyse.ts';
import type { Analysis } from '../language/analysis.ts';
import { readSource } from '../sources/read.ts';
import { Refused } from '../sources/refused.ts';
import type { Source } from '../sources/source.ts';
import { comparableWords } from '../text/words.ts';

/** A draft as it is checked: its text, what the language says, and what it would put on record. */
export interface Draft {
  readonly name: string;
  readonly source: Source;
  readonly analysis: Analysis;
  readonly items: Items;
  /** The file's bytes, or null for a draft given as text. */
  readonly bytes: Uint8Array | null;
}

/** Words of a draft, at most: a chapter of a book. Longer texts are parted by hand, so that an answer comes in bounded time. */
const mostWords = 50_000;
/** Bytes of a draft that is plain text or a page; a Word file may have pictures. */
const mostBytes = { text: 2 ** 21, docx: 50 * 2 ** 20 };

/** The sentences of the drafts that this thread read last. */
const sentences: Parameters<typeof analyse>[2] = new Map();

/** Reads a draft. Throws `Refused` for what is no text or too much of it. */
export async function readDraft(bytes: Uint8Array, name: string): Promise<Draft> {
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const most = packed ? mostBytes.docx : mostBytes.text;
  if (bytes.length > most)
    throw new Refused(
      'too-large',
      `${name}: ${(bytes.length / 2 ** 20).toFixed(1)} MB, above the bound of ${most / 2 ** 20} MB for a draft`,
      'check it in parts',
    );
  return draftOf(await readSource(bytes, name), name, bytes);
}

/** A draft from text, as Markdown where the name says so. */
export function draftFromText(text: string, name = 'draft.md'): Promise<Draft> {
  return readDraft(new TextEncoder().encode(text.toWellFormed()), name);
}

function draftOf(source: Source, name: string, bytes: Uint8Array): Draft {
  const words = comparableWords(source.text).forms.length;
  if (words > mostWords)
    throw new Refused(
      'too-large',
      `${name}: ${words} words, above the bound of ${mostWords} for a draft`,
      'check it in parts',
    );
  const { text, blocks, metadata } = source;
  const analysis = analyse(
    { text, blocks, published: metadata.published?.value ?? null },
    loadModels(),
    sentences,
  );
  return { name, source, analysis, items: readAnalysed(analysis), bytes };
}
