import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf } from './fixtures.ts';
import type { Refused } from './refused.ts';
import { readSidecar } from './sidecar.ts';

const read = (text: string) => readSidecar(bytesOf(text));

test('sources.csv names what is known of each file', () => {
  const { rows, problems } = read(
    '\ufefffile,title,outlet,byline,published,url\r\na.txt,"Towns, a suit",Harbor Ledger,,2018-07-12,\r\n',
  );
  assert.deepEqual(problems, []);
  assert.equal(rows[0]?.file, 'a.txt');
  assert.deepEqual(rows[0]?.metadata, {
    title: { value: 'Towns, a suit', from: 'sources.csv' },
    outlet: { value: 'Harbor Ledger', from: 'sources.csv' },
    published: { value: '2018-07-12', from: 'sources.csv' },
  });
});

test('a wrong column is named with the nearest and all allowed ones', () => {
  const check = (near: string) => (error: Refused) => {
    assert.match(error.message, /column/);
    assert.ok(error.remedy.includes(`"${near}"`), error.remedy);
    assert.match(error.remedy, /file, title, outlet, byline, published, url/);
    return true;
  };
  assert.throws(() => read('file,publishd\na.txt,2018'), check('published'));
  assert.throws(() => read('file,Author\na.txt,x'), check('byline'));
  assert.throws(() => read('title,outlet\na,b'), /no column "file"/);
  assert.throws(() => read('file,zzzzzzzzz\na,b'), /column "zzzzzzzzz"/);
  assert.throws(() => read(''), /is empty/);
});

test('a bad date, a row without a file, a file named twice: each with its line, the rest holds', () => {
  const { rows, problems } = read(
    'file,published\na.txt,12/07/2018\n,2018-07-12\nb.txt,2018-07\nb.txt,2017\n',
  );
  assert.deepEqual(
    rows.map(row => [row.file, row.metadata.published?.value]),
    [
      ['a.txt', undefined],
      ['b.txt', '2018-07'],
    ],
  );
  assert.deepEqual(
    problems.map(problem => problem.code),
    ['sidecar-date', 'sidecar-no-file', 'sidecar-twice'],
  );
  assert.match(problems[0]!.message, /line 2: the date "12\/07\/2018" of a\.txt/);
  assert.match(problems[1]!.message, /line 3: names no file/);
  assert.match(problems[2]!.message, /line 5/);
});

test('a table with an open quotation mark says where', () => {
  assert.throws(() => read('file,title\na.txt,"open\n'), /sources\.csv cannot be read at line \d/);
});
