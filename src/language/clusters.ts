import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The classes of a word: `coarse` 1 to 128, `fine` 1 to 512, both 0 for a word never seen. */
interface WordClass {
  readonly coarse: number;
  readonly fine: number;
}

/**
 * Word classes of a bigram class model (Martin, Liermann and Ney 1998): words that keep like company share a class.
 * A word unseen as written is looked up with a capital first letter only, then in lower case.
 */
export interface Clusters {
  of(word: string): WordClass;
}

const UNSEEN: WordClass = Object.freeze({ coarse: 0, fine: 0 });
const MODEL = new URL('../../models/clusters.bin.gz', import.meta.url);

/** The form under which a word is counted: digits as 0, curly marks as straight ones. */
export function classForm(word: string): string {
  return word.replace(/[0-9]/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** Reads the packed classes; throws if the file is missing or of another form. */
export function loadClusters(file: URL | string = MODEL): Clusters {
  const bytes = gunzipSync(readFileSync(file));
  const { words, coarse, fine } = unpackClusters(bytes);
  const places = new Map<string, number>();
  for (let i = 0; i < words.length; i++) places.set(words[i]!, i);
  return {
    of: word => {
      const place = lookUp(places, word);
      return place === undefined ? UNSEEN : { coarse: coarse[place]!, fine: fine[place]! };
    },
  };
}

function lookUp(places: ReadonlyMap<string, number>, word: string): number | undefined {
  const plain = places.get(word);
  if (plain !== undefined) return plain;
  const form = classForm(word);
  const lower = form.toLowerCase();
  return (
    places.get(form) ??
    (form.length > 1 && form !== lower ? places.get(form[0]! + lower.slice(1)) : undefined) ??
    places.get(lower)
  );
}

export interface ClusterTable {
  readonly words: readonly string[];
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
}

const MAGIC = 'ONRC1';

/**
 * Packs the table: magic, count, then the words sorted and front-coded (shared length as one byte, the rest, a line
 * feed), a NUL, the coarse classes a byte each, the fine ones two bytes each, low byte first.
 */
export function packClusters({ words, coarse, fine }: ClusterTable): Uint8Array {
  let list = '';
  let last = '';
  for (const word of words) {
    let shared = 0;
    while (shared < 30 && shared < last.length && last[shared] === word[shared]) shared++;
    list += `${String.fromCharCode(32 + shared)}${word.slice(shared)}\n`;
    last = word;
  }
  const low = fine.map(f => f & 255);
  const high = fine.map(f => f >> 8);
  const head = Buffer.from(`${MAGIC} ${words.length}\n${list}\0`, 'utf8');
  return Buffer.concat([head, coarse, Uint8Array.from(low), Uint8Array.from(high)]);
}

export function unpackClusters(bytes: Uint8Array): ClusterTable {
  const end = bytes.indexOf(0);
  const [head = '', ...lines] = Buffer.from(bytes.subarray(0, Math.max(0, end)))
    .toString('utf8')
    .split('\n');
  const count = Number(head.slice(MAGIC.length + 1));
  const body = bytes.subarray(end + 1);
  if (!head.startsWith(MAGIC) || body.length !== 3 * count) {
    throw new Error(
      'models/clusters.bin.gz is not a table of word classes: fetch it again or run npm run train',
    );
  }
  const words: string[] = [];
  let last = '';
  for (let i = 0; i < count; i++) {
    const line = lines[i]!;
    last = last.slice(0, line.charCodeAt(0) - 32) + line.slice(1);
    words.push(last);
  }
  const fine = new Uint16Array(count);
  for (let i = 0; i < count; i++) fine[i] = body[count + i]! | (body[2 * count + i]! << 8);
  return { words, coarse: Uint8Array.from(body.subarray(0, count)), fine };
}
