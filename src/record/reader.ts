import type { Draft } from '../kinds/item.ts';
import type { Problem, Source } from '../sources/source.ts';

/** Reads one document; a pure function of the source. Where `version` changes, every document is read again. */
export interface Reader {
  readonly version: string;
  read(source: Source): Draft;
}

/** A reader that is loaded when something is to be read: where nothing changed, nothing is loaded. */
export interface ReaderToLoad {
  readonly version: string;
  load(): Promise<Reader>;
}

export function loadedReader(reader: Reader | ReaderToLoad): Reader | Promise<Reader> {
  return 'load' in reader ? reader.load() : reader;
}

/** What was read, and what went wrong while it was. */
export interface Read {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

export const nothing: Draft = { mentions: [], items: [] };

/** Reads with a reader's defect contained: the document stays on record with its text, and a problem says so. */
export function readSafely(reader: Reader, source: Source): Read {
  try {
    return { draft: reader.read(source), problems: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      draft: nothing,
      problems: [
        {
          code: 'ours',
          message: `the reader failed on this document (${why}); its text is on record, but nothing was read from it`,
          remedy: 'This is a defect of Onrecord: please report it.',
        },
      ],
    };
  }
}
