import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRecord } from './open.ts';
import { readInto } from './read.ts';
import { article, exported, folderOf, trialReader } from './trial.ts';

const files = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    `${n}.txt`,
    article(
      `Outlet ${n % 7}`,
      `2021-03-${String((n % 28) + 1).padStart(2, '0')}`,
      `The Harbor Grants Office (HGO) wrote to ${n} towns.`,
      `“We will answer letter ${n} in time” Mayor Dana Sorrel said.`,
    ),
  ]),
);

/** Reads in another process and kills it some milliseconds after it told of the nth document. Returns how many it told of. */
function killedAt(nth: number, milliseconds: number, folder: string, record: string): Promise<number> {
  const here = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const script = `
    import { openRecord } from ${here('./open.ts')};
    import { readInto } from ${here('./read.ts')};
    import { trialReader } from ${here('./trial.ts')};
    const store = openRecord(${JSON.stringify(record)}, { create: true });
    await readInto(store, [${JSON.stringify(folder)}], { reader: trialReader(), onFile: () => process.stdout.write('.') });
    store.close();
    process.stdout.write('done');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    const before = told.length;
    told += piece;
    if (before < nth && told.length >= nth) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise(resolve => child.on('exit', () => resolve(told.replace('done', '').length)));
}

test('killed at ten random moments, a record has what was committed, and a rerun gives that of an undisturbed run', async t => {
  const reader = trialReader();
  const folder = folderOf(t, files);
  const undisturbed = openRecord(':memory:');
  await readInto(undisturbed, [folder], { reader });
  const expected = exported(undisturbed);
  undisturbed.close();
  for (let run = 0; run < 10; run++) {
    const record = join(folder, '..', `${process.pid}-${run}.onrecord`);
    t.after(() => rmSync(record, { force: true }));
    const nth = 1 + Math.floor(Math.random() * 60);
    const milliseconds = Math.floor(Math.random() * 12);
    const told = await killedAt(nth, milliseconds, folder, record);
    const moment = `killed ${milliseconds} ms after document ${nth}`;
    const store = openRecord(record, { create: true });
    const { n } = store.get<{ n: number }>('SELECT count(*) AS n FROM documents')!;
    assert.ok(n >= told, `${moment}: told of ${told}, has ${n}`);
    await readInto(store, [folder], { reader });
    assert.equal(exported(store), expected, moment);
    store.close();
  }
});
