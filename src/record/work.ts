/** What one worker does with one file. Everything here is a function of the file's bytes and what is known of it. */
import { basename } from 'node:path';
import { readBytes } from '../sources/folder.ts';
import { type Given, Refused, readSource } from '../sources/read.ts';
import type { Problem, Source } from '../sources/source.ts';
import { sha256 } from './hash.ts';
import { houseReader } from './house.ts';
import { type Read, readSafely } from './reader.ts';

export interface Job {
  readonly location: string;
  readonly path: string;
  readonly given: Given;
  /** The file's bytes where they do not stand at `location`. */
  readonly bytes: Uint8Array | null;
  readonly keepBytes: boolean;
}

export interface Done {
  readonly sha256: string | null;
  readonly bytes: Uint8Array | null;
  readonly result: { readonly source: Source } | { readonly refused: Problem };
  readonly read: Read | null;
}

/** Reads a file with the house's own reader; what cannot be read is told, never thrown. */
export async function readJob(job: Job): Promise<Done> {
  return readWith(houseReader(), job);
}

export async function readWith(
  reader: { read: (source: Source) => Read['draft']; version: string },
  job: Job,
): Promise<Done> {
  let bytes: Uint8Array | null = null;
  try {
    // Plain bytes, not a Buffer: some libraries take nothing else.
    bytes = new Uint8Array(job.bytes ?? (await readBytes(job.location)));
    const source = await readSource(bytes, basename(job.path), job.given);
    return {
      sha256: sha256(bytes),
      bytes: job.keepBytes ? bytes : null,
      result: { source },
      read: readSafely(reader, source),
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      sha256: bytes && sha256(bytes),
      bytes: job.keepBytes ? bytes : null,
      result: { refused: error.toProblem() },
      read: null,
    };
  }
}
