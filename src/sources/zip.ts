import type { Entry, ZipFile } from 'yauzl';
import { fromBuffer } from 'yauzl';
import { Refused } from './refused.ts';

/** Bounds on what a zip may hold, in bytes; `ratio` counts once an entry is above `ratioFrom`. */
const ZIP_BOUNDS = {
  entries: 10_000,
  entry: 100 * 2 ** 20,
  total: 500 * 2 ** 20,
  ratio: 100,
  ratioFrom: 2 ** 20,
} as const;

export interface ZipEntry {
  readonly name: string;
  /** Bytes `[from, to)` of the file that hold the compressed entry. `from` is its local header. */
  readonly from: number;
  readonly to: number;
  /** Inflates the entry; throws Refused where it is more than it says, or than the bounds allow. */
  read(): Promise<Uint8Array>;
}

const bomb = (message: string) =>
  new Refused('zip-bomb', message, 'do not open it; ask the sender for the document itself');

const damaged = (cause: unknown) =>
  new Refused(
    'damaged',
    `the zip archive within is damaged: ${(cause as Error).message}`,
    'get the file again, or open it in its program and save it anew',
    { cause },
  );

function check(entry: Entry): void {
  const { fileName, uncompressedSize, compressedSize } = entry;
  const name = fileName.slice(0, 80);
  if (uncompressedSize > ZIP_BOUNDS.entry)
    throw bomb(`the entry ${name} would take ${uncompressedSize} bytes, above the bound of 100 MB`);
  if (uncompressedSize > ZIP_BOUNDS.ratioFrom && uncompressedSize > compressedSize * ZIP_BOUNDS.ratio) {
    throw bomb(`the entry ${name} grows more than ${ZIP_BOUNDS.ratio} times when unpacked`);
  }
  if (entry.isEncrypted())
    throw new Refused(
      'encrypted',
      'the file is encrypted',
      'open it with its password and save it without one',
    );
  // Unix mode in the upper half of the attributes: 0xA000 is a symbolic link.
  if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) throw bomb(`the entry ${name} is a link`);
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > ZIP_BOUNDS.entry || size > entry.uncompressedSize)
      throw bomb(`the entry ${entry.fileName} holds more than it says`);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

/** The entries of a zip archive by name, checked against the bounds before anything is unpacked. Throws Refused. */
export async function openZip(bytes: Uint8Array): Promise<Map<string, ZipEntry>> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
      { lazyEntries: true, validateEntrySizes: true, strictFileNames: true },
      (error, opened) => (error ? reject(damaged(error)) : resolve(opened)),
    ),
  );
  if (zip.entryCount > ZIP_BOUNDS.entries)
    throw bomb(`holds ${zip.entryCount} entries, above the bound of ${ZIP_BOUNDS.entries}`);
  const listed = await list(zip);
  let end = 0;
  let total = 0;
  const entries = new Map<string, ZipEntry>();
  for (const entry of listed.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    check(entry);
    total += entry.uncompressedSize;
    if (total > ZIP_BOUNDS.total) throw bomb('would take more than 500 MB when unpacked');
    const from = entry.relativeOffsetOfLocalHeader;
    if (from < end) throw bomb('has entries that overlap');
    // A local header has 30 bytes beside the name; its extra field may differ from the one in the directory.
    end = from + 30 + entry.compressedSize;
    entries.set(entry.fileName, {
      name: entry.fileName,
      from,
      to: end,
      read: () => inflate(zip, entry).catch(failure),
    });
  }
  return entries;
}

function failure(cause: unknown): never {
  throw cause instanceof Refused ? cause : damaged(cause);
}

function list(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', error => reject(damaged(error)));
    zip.readEntry();
  });
}
