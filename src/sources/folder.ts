import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refused } from './refused.ts';
import { readSidecar, SIDECAR, sidecarPath } from './sidecar.ts';
import type { Metadata, Problem } from './source.ts';

/** A file to be read. `path` is relative to the folder given (with `/`), or the file's name where a file was given. */
export interface FileEntry {
  readonly kind: 'file';
  readonly path: string;
  /** The file itself, for opening it. */
  readonly location: string;
  readonly size: number;
  /** Last change in milliseconds since 1970, for telling without reading that a file is as it was. */
  readonly changed: number;
  /** What `sources.csv` beside the file, or above it, says of it. */
  readonly given: Partial<Metadata>;
}

/** Something that cannot be read, or a table that could not be used. */
interface FaultEntry {
  readonly kind: 'fault';
  readonly path: string;
  readonly problem: Problem;
}

export type Entry = FileEntry | FaultEntry;

/** What of the file system the walk needs; tests give their own. */
export interface Files {
  list(folder: string): Promise<Dirent[]>;
  read(path: string): Promise<Uint8Array>;
}

const FILES: Files = { list: folder => readdir(folder, { withFileTypes: true }), read: readFile };

/** Deeper than this no clippings are kept; a mount within itself may be. */
const DEEPEST = 64;

/** What an error of the file system means to the person whose file it is. */
function fileProblem(error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return { code: 'missing', message: 'there is no such file or folder', remedy: 'check the path' };
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      code: 'no-permission',
      message: 'you have no permission to read it',
      remedy: 'give yourself the right to read it: chmod u+r',
    };
  }
  if (code === 'ELOOP')
    return { code: 'link-loop', message: 'is a link that leads back to itself', remedy: 'take the link out' };
  if (code === 'EISDIR')
    return {
      code: 'is-folder',
      message: 'is a folder where a file was expected',
      remedy: 'name the files in it',
    };
  if (code === 'EIO')
    return {
      code: 'disk',
      message: 'the disk failed while it was read',
      remedy: 'copy the file to another disk and read it there',
    };
  return {
    code: 'unreadable',
    message: `cannot be opened: ${code ?? message}`,
    remedy: 'check that the file can be opened',
  };
}

interface Place {
  /** Folder on disk, its path relative to the one given ('' for that itself), and the real folders above it. */
  readonly location: string;
  readonly path: string;
  readonly above: readonly string[];
  readonly given: ReadonlyMap<string, Partial<Metadata>>;
}

const fault = (path: string, problem: Problem): FaultEntry => ({ kind: 'fault', path, problem });
const inOrder = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Files that systems and editors leave behind, and hidden ones, are no clippings. */
function isIgnored(name: string): boolean {
  return (
    name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini|node_modules)$/i.test(name)
  );
}

class Walk {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  async *start(path: string): AsyncGenerator<Entry> {
    try {
      const found = await stat(path);
      if (!found.isDirectory()) {
        yield* this.#given(path);
        return;
      }
      yield* this.#folder({ location: path, path: '', above: [], given: new Map() });
    } catch (error) {
      yield fault(path, fileProblem(error));
    }
  }

  /** A file that is named itself: `sources.csv` beside it holds for it, too. */
  async *#given(path: string): AsyncGenerator<Entry> {
    const folder = dirname(path);
    const name = basename(path);
    const { rows } = await this.#sidecar(folder).catch(() => ({ rows: [] }));
    const row = rows.find(one => one.file === sidecarPath(name));
    yield* this.#file(path, name, row?.metadata ?? {});
  }

  async *#file(location: string, path: string, given: Partial<Metadata>): AsyncGenerator<Entry> {
    try {
      const found = await stat(location);
      if (!found.isFile()) {
        yield fault(path, {
          code: 'not-a-file',
          message: 'is neither a file nor a folder',
          remedy: 'leave it out',
        });
        return;
      }
      yield { kind: 'file', path, location, size: found.size, changed: Math.trunc(found.mtimeMs), given };
    } catch (error) {
      const problem = fileProblem(error);
      const dangling = problem.code === 'missing' && (await isLink(location));
      yield fault(
        path,
        dangling
          ? {
              code: 'dead-link',
              message: 'is a link to a file that is not there',
              remedy: 'take the link out',
            }
          : problem,
      );
    }
  }

  async #sidecar(folder: string) {
    return readSidecar(await this.#files.read(join(folder, SIDECAR)));
  }

  async *#folder(place: Place): AsyncGenerator<Entry> {
    const real = await realpath(place.location);
    if (place.above.includes(real) || place.above.length > DEEPEST) {
      yield fault(place.path, {
        code: 'link-loop',
        message: 'is a link that leads back to a folder above it',
        remedy: 'take the link out',
      });
      return;
    }
    const children = (await this.#files.list(place.location)).sort(inOrder);
    // A folder within a folder that says so holds no clippings: drafts, notes.
    if (place.path !== '' && children.some(child => child.name === '.onrecord-skip')) return;
    const named = new Map(place.given);
    if (children.some(child => child.name === SIDECAR)) yield* this.#table(place, named);
    for (const child of children) {
      if (isIgnored(child.name) || child.name === SIDECAR) continue;
      const location = join(place.location, child.name);
      const path = place.path ? `${place.path}/${child.name}` : child.name;
      const folder = child.isDirectory() || (child.isSymbolicLink() && (await isFolder(location)));
      if (!folder) {
        yield* this.#file(location, path, named.get(sidecarPath(path)) ?? {});
        continue;
      }
      try {
        yield* this.#folder({ location, path, above: [...place.above, real], given: named });
      } catch (error) {
        yield fault(path, fileProblem(error));
      }
    }
  }

  /** Adds what a folder's table says to `named`, by path from the top; tells of rows whose file is not there. */
  async *#table(place: Place, named: Map<string, Partial<Metadata>>): AsyncGenerator<Entry> {
    const path = place.path ? `${place.path}/${SIDECAR}` : SIDECAR;
    try {
      const { rows, problems } = await this.#sidecar(place.location);
      for (const problem of problems) yield fault(path, problem);
      for (const { file, row, metadata } of rows) {
        named.set(sidecarPath(place.path ? `${place.path}/${file}` : file), metadata);
        const there = await lstat(join(place.location, file)).catch(() => null);
        if (there) continue;
        yield fault(path, {
          code: 'sidecar-no-such-file',
          message: `${SIDECAR}, line ${row}: there is no file ${file}`,
          remedy: 'correct the name, or take the row out',
        });
      }
    } catch (error) {
      yield fault(path, error instanceof Refused ? error.toProblem() : fileProblem(error));
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}

/**
 * The files below each path, folder by folder in the order of their names, so that every run meets them in the same
 * order. What cannot be read is told as a fault and stops nothing else. Links are followed, but never in a circle; hidden
 * files are passed over. Two files with the same bytes are two entries.
 */
export async function* walk(paths: readonly string[], files: Files = FILES): AsyncGenerator<Entry> {
  const one = new Walk(files);
  for (const path of paths) yield* one.start(path);
}

/** No format is read above this many bytes, so that a larger file is not even loaded. */
const LARGEST = 100 * 2 ** 20;

/** The bytes of a file, or Refused with what a person can do about it. */
export async function readBytes(location: string, files: Files = FILES): Promise<Uint8Array> {
  try {
    const { size } = await stat(location);
    if (size > LARGEST) {
      const mb = Math.ceil(size / 2 ** 20);
      throw new Refused(
        'too-large',
        `the file has ${mb} MB, above the bound of 100 MB`,
        'split it, or save its text alone',
      );
    }
    return await files.read(location);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { code, message, remedy } = fileProblem(error);
    throw new Refused(code, message, remedy ?? '', { cause: error });
  }
}
