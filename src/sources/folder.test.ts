import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Entry, Files } from './folder.ts';
import { readBytes, walk } from './folder.ts';
import type { Refused } from './refused.ts';

const made: string[] = [];
after(() => Promise.all(made.map(folder => rm(folder, { recursive: true, force: true }))));

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function all(paths: string[], files?: Files): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of walk(paths, files)) found.push(entry);
  return found;
}

const told = (entries: Entry[]) =>
  entries.map(entry => [entry.path, entry.kind === 'fault' ? entry.problem.code : 'file']);

test('files come in the order of their names, hidden ones and the table left out, twins both', async () => {
  const folder = await folderOf({
    'b.txt': 'x',
    'a/z.txt': 'x',
    'a/c.txt': 'y',
    '.hidden': 'x',
    '.git/x': 'x',
    'sources.csv': 'file,outlet\nb.txt,Ledger\na/c.txt,Quill',
  });
  const entries = await all([folder]);
  assert.deepEqual(told(entries), [
    ['a/c.txt', 'file'],
    ['a/z.txt', 'file'],
    ['b.txt', 'file'],
  ]);
  assert.deepEqual(
    entries.map(entry => entry.kind === 'file' && entry.given.outlet?.value),
    ['Quill', undefined, 'Ledger'],
  );
});

test('a file named itself has what the table beside it says', async () => {
  const folder = await folderOf({ 'b.txt': 'x', 'sources.csv': 'file,outlet\nb.txt,Ledger' });
  const [entry] = await all([join(folder, 'b.txt')]);
  assert.equal(entry?.path, 'b.txt');
  assert.equal(entry?.kind === 'file' && entry.given.outlet?.value, 'Ledger');
});

test('links that loop or lead nowhere stop nothing else', async () => {
  const folder = await folderOf({ 'a/x.txt': 'x' });
  await symlink('..', join(folder, 'a', 'up'));
  await symlink('nowhere.txt', join(folder, 'dead.txt'));
  await symlink('self', join(folder, 'self'));
  await symlink('a', join(folder, 'twin'));
  assert.deepEqual(told(await all([folder])), [
    ['a/up', 'link-loop'],
    ['a/x.txt', 'file'],
    ['dead.txt', 'dead-link'],
    ['self', 'link-loop'],
    ['twin/up', 'link-loop'],
    ['twin/x.txt', 'file'],
  ]);
});

test('a missing folder, a row without a file and a wrong column are told', async () => {
  const folder = await folderOf({
    'a.txt': 'x',
    'sources.csv': 'file\nb.txt',
    'sub/sources.csv': 'file,wrong\n',
    'sub/b.txt': 'x',
  });
  const entries = await all([folder, join(folder, 'none')]);
  assert.deepEqual(told(entries), [
    ['sources.csv', 'sidecar-no-such-file'],
    ['a.txt', 'file'],
    ['sub/sources.csv', 'sidecar-column'],
    ['sub/b.txt', 'file'],
    [join(folder, 'none'), 'missing'],
  ]);
});

test('a folder or file without permission is told and the others read', async () => {
  const folder = await folderOf({ 'a/x.txt': 'x', 'b.txt': 'y' });
  const denied: Files = {
    list: () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })),
    read: () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })),
  };
  assert.deepEqual(told(await all([folder], denied)), [[folder, 'no-permission']]);
  await assert.rejects(
    readBytes(join(folder, 'b.txt'), denied),
    (error: Refused) => error.code === 'no-permission' && /permission/.test(error.message),
  );
  await assert.rejects(readBytes(folder), (error: Refused) => error.code === 'is-folder');
  await chmod(join(folder, 'b.txt'), 0o600);
  assert.equal(Buffer.from(await readBytes(join(folder, 'b.txt'))).toString(), 'y');
});

test('a file above every bound is not loaded', async () => {
  const folder = await folderOf({ 'a.pdf': '' });
  await truncate(join(folder, 'a.pdf'), 101 * 2 ** 20);
  const loud: Files = { list: () => Promise.resolve([]), read: () => Promise.reject(new Error('loaded')) };
  await assert.rejects(readBytes(join(folder, 'a.pdf'), loud), { code: 'too-large' });
});

test('a file that changes between two walks shows it', async () => {
  const folder = await folderOf({ 'a.txt': 'x' });
  const [before] = await all([folder]);
  await writeFile(join(folder, 'a.txt'), 'longer');
  const [now] = await all([folder]);
  assert.notEqual(before?.kind === 'file' && before.size, now?.kind === 'file' && now.size);
});
