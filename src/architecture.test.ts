import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The way of the data: a room imports itself and those before it. */
const rooms = [
  'text',
  'sources',
  'language',
  'kinds',
  'entities',
  'record',
  'check',
  'exchange',
  'server',
  'web',
  'cli',
];
/** The page reaches the record over the API; of the house it takes these, and types. */
const ofTheWeb = new Set(['text', 'kinds', 'web']);

const src = dirname(fileURLToPath(import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
}

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

function importsOf(path: string): Import[] {
  const found = readFileSync(path, 'utf8').matchAll(
    /^\s*(import|export)\s+(type\s)?[^;'"]*?(?:from\s+)?['"](\.\.?\/[^'"]+)['"]|import\(\s*['"](\.\.?\/[^'"]+)['"]/gm,
  );
  return [...found].map(one => ({
    file: relative(src, path),
    from: roomOf(path),
    to: roomOf(resolve(dirname(path), one[3] ?? one[4]!)),
    typesOnly: one[2] !== undefined,
  }));
}

function roomOf(path: string): string {
  return relative(src, path).split(sep)[0]!;
}

const imports = filesIn(src)
  .flatMap(importsOf)
  .filter(one => rooms.includes(one.from));

test('a room imports itself and the rooms before it', () => {
  assert.ok(imports.length > 100);
  const wrong = imports.filter(({ from, to, typesOnly }) => {
    if (from === 'web') return !ofTheWeb.has(to) && !typesOnly;
    if (to === 'web') return true;
    return rooms.indexOf(to) < 0 || rooms.indexOf(to) > rooms.indexOf(from);
  });
  assert.deepEqual(wrong, []);
});

test('every folder of src is a room, at most three levels lie below the root, and none is a drawer for odds and ends', () => {
  const folders = new Set(
    filesIn(src)
      .map(path => dirname(relative(src, path)))
      .filter(folder => folder !== '.'),
  );
  for (const folder of folders) {
    const parts = folder.split(sep);
    assert.ok(rooms.includes(parts[0]!), folder);
    assert.ok(parts.length <= 2, `${folder}: too deep`);
    assert.ok(!parts.some(part => /^(utils?|helpers?|common|core|lib|misc|shared)$/.test(part)), folder);
  }
});

test('spans are read without speakers, and speakers without statements', () => {
  const order = ['attribution', 'speaker', 'statement'];
  const place = (path: string) => order.indexOf(/kinds[/\\](\w+)/.exec(path)?.[1] ?? '');
  const steps = filesIn(join(src, 'kinds'))
    .filter(path => !/\.(?:test|fixture)\.ts$/.test(path) && place(path) >= 0)
    .flatMap(path =>
      [...readFileSync(path, 'utf8').matchAll(/from '\.\.\/(\w+)\//g)].map(([, to]) => ({
        file: relative(src, path),
        from: place(path),
        to: order.indexOf(to!),
      })),
    );
  assert.ok(steps.length > 100);
  assert.deepEqual(
    steps.filter(({ from, to }) => to > from),
    [],
  );
});

test('no file is longer than 300 lines, save tables of data', () => {
  const long = filesIn(src)
    .filter(path => !/[/\\](words|examples|data|lexicon|agencies|cues|templates)[^/\\]*\.ts$/.test(path))
    .map(path => ({ file: relative(src, path), lines: readFileSync(path, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 300);
  assert.deepEqual(long, []);
});
