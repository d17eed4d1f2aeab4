import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Argument, type Command } from 'commander';
import { Fault } from '../record/fault.ts';
import { type Kit, kits } from './kits.ts';
import { command } from './options.ts';

/** `predict KIT IN OUT` */
export function predictCommand(): Command {
  return command('predict', "run the reader over a measuring kit's rows", [
    'predict time kits/bench/time/meantime.dev.jsonl predicted.jsonl',
    'predict attribution kits/bench/attribution/dev.jsonl predicted.jsonl',
    'predict reuse kits/bench/dedup/helsinki2018-docs.jsonl predicted.jsonl',
    'predict language kits/train/ud/gum-test.conllu.gz predicted.conllu',
  ])
    .addArgument(new Argument('<kit>').choices(Object.keys(kits)))
    .argument('<in>', 'rows as JSON lines, or CoNLL-U, IOB2 or plain text; .gz is unpacked')
    .argument('<out>', "the kit's prediction form")
    .action(async (name: string, input: string, output: string) => {
      const kit = await kits[name]!();
      await pipeline(predicted(kit, input), createWriteStream(output));
    });
}

async function* predicted(kit: Kit, path: string): AsyncGenerator<string> {
  if ('text' in kit) {
    yield kit.text(await wholeOf(path));
    return;
  }
  if ('all' in kit) {
    const rows: unknown[] = [];
    for await (const { row } of rowsOf(path)) rows.push(row);
    for (const out of kit.all(rows as never)) yield `${JSON.stringify(out)}\n`;
    return;
  }
  for await (const { row, line } of rowsOf(path)) {
    try {
      yield `${JSON.stringify(kit.row(row as never))}\n`;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Fault('ours', `${path}, line ${line}: the reader failed: ${why}`, 'Please report it.', error);
    }
  }
}

async function* rowsOf(path: string): AsyncGenerator<{ row: unknown; line: number }> {
  let line = 0;
  for await (const text of createInterface({ input: opened(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield { row: JSON.parse(text), line };
    } catch {
      throw new Fault('usage', `${path}, line ${line}: is no JSON`, 'Rows are one JSON object a line.');
    }
  }
}

async function wholeOf(path: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of opened(path)) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function opened(path: string): NodeJS.ReadableStream {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const unpacked = createGunzip();
  file.on('error', error => unpacked.destroy(error));
  return file.pipe(unpacked);
}
