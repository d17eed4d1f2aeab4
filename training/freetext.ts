import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The folder of the training data, `train/` below the one that ONRECORD_KITS names. */
export function trainFolder(): string {
  const kits = process.env.ONRECORD_KITS;
  if (!kits)
    throw new Error('ONRECORD_KITS names no folder: set it to the one that holds train/ (docs/training.md)');
  return join(kits, 'train');
}

/** The text of a file below train/, unpacked where it ends in .gz. */
export function trainFile(path: string): string {
  const bytes = readFileSync(join(trainFolder(), path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Words as the treebanks split them, near enough for counting neighbours: clitics and hyphens apart. */
const WORD =
  /(?:\p{Lu}\.){2,}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|Inc|Corp|Co|No|vs|v|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.|\p{L}[\p{L}\p{M}]*?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m|S)\b|\p{L}[\p{L}\p{M}]*|\d+(?:[.,:]\d+)*|--+|\.\.+|[^\s]/gu;

/** Splits running text into words; `\n` stands where a sentence ends. */
export function roughWords(text: string): string[] {
  const words: string[] = [];
  let afterStop = false;
  for (const [word] of text.matchAll(WORD)) {
    if (afterStop && /^[\p{Lu}\d]/u.test(word)) words.push('\n');
    if (afterStop && /^["'“‘]$/.test(word) && words.at(-1) !== '\n') words.push('\n');
    afterStop = /^[.!?]$/.test(word) || (afterStop && /^["'”’)]$/.test(word));
    words.push(word);
  }
  words.push('\n');
  return words;
}
