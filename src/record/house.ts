import { readDocument } from '../kinds/read.ts';
import { loadModels, type Models } from '../language/analyse.ts';
import type { Reader } from './reader.ts';
import { readerVersion } from './version.ts';

let reader: Reader | null = null;

/** The reader that this program comes with. Its version changes with any of its rules or models, which are loaded when it first reads. */
export function houseReader(): Reader {
  let models: Models | null = null;
  reader ??= {
    version: readerVersion(),
    read(source) {
      models ??= loadModels();
      return readDocument(source, models);
    },
  };
  return reader;
}
