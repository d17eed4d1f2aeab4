import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { article, folderOf, harbor } from '../record/trial.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person would; `onOut` sees the output as it comes. */
function onrecord(
  cwd: string,
  args: readonly string[],
  onOut?: (out: string, stop: () => void) => void,
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    out += piece;
    onOut?.(out, () => child.kill('SIGINT'));
  });
  child.stderr.setEncoding('utf8').on('data', piece => {
    err += piece;
  });
  return new Promise(resolve => child.on('close', code => resolve({ code, out, err })));
}

test('read, read again, show, search, decide, verify and export, from the shell', async t => {
  const folder = folderOf(
    t,
    Object.fromEntries(Object.entries(harbor).map(([path, text]) => [`clippings/${path}`, text])),
  );
  const run = (...args: string[]) => onrecord(folder, args);
  const first = await run('read', 'clippings', 'absent.txt');
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, /^read\ta\.txt\t/m);
  assert.match(first.out, /^fault\tabsent\.txt\tthere is no such file/m);
  assert.match(first.out, /3 files: 3 read, 1 not usable/);
  assert.match((await run('read', 'clippings')).out, /3 files: 3 unchanged/);

  const overview = JSON.parse((await run('show', 'overview', '--json')).out);
  assert.equal(overview.documents.total, 3);
  assert.match((await run('search', 'rushed')).out, /a\.txt/);

  const decided = await run(
    'decide',
    'document',
    'sub/c.txt',
    'published',
    '2021-03-07',
    '--who',
    'Ada Finch',
    '--json',
  );
  assert.equal(decided.code, 0, decided.err);
  assert.equal(JSON.parse(decided.out).decisions[0].who, 'Ada Finch');
  assert.equal((await run('verify')).code, 0);
  assert.equal((await run('export', '--out', 'r.json')).code, 0);
  const { documents } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
  const corrected = documents.find((one: { path: string }) => one.path === 'sub/c.txt');
  assert.deepEqual([corrected.published, corrected.publishedFrom], ['2021-03-07', 'decision']);
  assert.match((await run('export', '--format', 'csv', '--list', 'documents')).out, /^id,title,/);
});

test('faults are told in plain words with the way out, by exit code and as JSON', async t => {
  const folder = folderOf(t, { 'text.onrecord': 'no record' });
  const cases: readonly (readonly [number, RegExp, ...string[]])[] = [
    [2, /missing required argument/, 'read'],
    [2, /unknown command/, 'reed'],
    [3, /none\.onrecord: no such record/, 'show', 'documents', '-r', 'none.onrecord'],
    [4, /is not a record of Onrecord/, 'search', 'x', '-r', 'text.onrecord'],
    [6, /not usable/, 'read', 'nowhere'],
  ];
  for (const [code, words, ...args] of cases) {
    const ran = await onrecord(folder, args);
    assert.equal(ran.code, code, args.join(' '));
    assert.match(ran.out + ran.err, words);
    assert.doesNotMatch(ran.err, /^\s+at /m, 'no stack trace');
  }
  const { error } = JSON.parse(
    (await onrecord(folder, ['show', 'documents', '-r', 'none.onrecord', '--json'])).out,
  );
  assert.deepEqual([error.code, typeof error.remedy], ['not-found', 'string']);
});

test('Ctrl-C ends a read cleanly; what was told of stays, and the same command goes on', async t => {
  const files = Object.fromEntries(
    Array.from({ length: 80 }, (_, n) => [
      `${n}.txt`,
      article('Harbor Gazette', '2021-03-04', `Letter ${n}. `.repeat(200)),
    ]),
  );
  const folder = folderOf(t, files);
  let asked = false;
  const stopped = await onrecord(folder, ['read', '.', '-r', join(folder, 'r.onrecord')], (out, stop) => {
    if (!asked && out.includes('read\t')) stop();
    asked ||= out.includes('read\t');
  });
  assert.equal(stopped.code, 130, stopped.err);
  assert.match(stopped.out, /stopped; run the same command to go on/);
  const told = stopped.out.match(/^read\t\d+\.txt/gm)!.length;
  assert.ok(told < 80);
  const rest = await onrecord(folder, ['read', '.', '-r', join(folder, 'r.onrecord')]);
  const unchanged = Number(/(\d+) unchanged/.exec(rest.out)?.[1] ?? 0);
  assert.ok(unchanged >= told, `${unchanged} of ${told}`);
});
