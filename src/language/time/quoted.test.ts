import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTimes } from './times.ts';

const read = (text: string, published: string | null = '2017-11-15') =>
  findTimes({ text, published }).map(t => [text.slice(t.start, t.end), t.value, t.anchor]);

test('a quotation whose saying is dated counts from that day', () => {
  assert.deepEqual(read('“We file tomorrow,” Mayor Ada Brill said Monday.'), [
    ['tomorrow', '2017-11-14', 'said 2017-11-13'],
    ['Monday', '2017-11-13', 'published 2017-11-15'],
  ]);
  assert.deepEqual(read('She wrote on Oct. 3, 2016, "The pump failed yesterday."').at(-1), [
    'yesterday',
    '2016-10-02',
    'said 2016-10-03',
  ]);
});

test('without one day beside it, a quotation counts from publication', () => {
  for (const text of [
    '“We file tomorrow,” Mayor Ada Brill said.',
    '“We file tomorrow,” she said Monday and again Tuesday.',
    'On Monday they met. “We file tomorrow,” she said.',
  ])
    assert.ok(
      read(text).some(([words, value]) => words === 'tomorrow' && value === '2017-11-16'),
      text,
    );
});

test('what comes later counts from the date last spoken of', () => {
  const [, later] = findTimes({
    text: 'It was signed on May 3, 2017. Two days later it was void.',
    published: null,
  });
  assert.equal(later?.value, 'P2D');
  assert.equal(later?.date, '2017-05-05');
  assert.equal(later?.anchor, 'text 2017-05-03');
});

test('both ends of a range carry its interval', () => {
  const times = findTimes({
    text: 'Rents rose from March to May 2017 and from 2009 to 2013.',
    published: null,
  });
  assert.deepEqual(
    times.map(t => [t.value, t.interval]),
    [
      ['2017-03', '2017-03/2017-05'],
      ['2017-05', '2017-03/2017-05'],
      ['2009', '2009/2013'],
      ['2013', '2009/2013'],
    ],
  );
});

test('two days that fit leave "next Friday" open', () => {
  const [time] = findTimes({ text: 'They meet next Friday.', published: '2017-11-15' });
  assert.equal(time?.date, null);
  assert.deepEqual(time?.candidates, ['2017-11-17', '2017-11-24']);
});

test('nothing is read from boilerplate', () => {
  const text = 'The vote is today.\n\nSubscribe today';
  const blocks = [
    { start: 0, end: 18, kind: 'body' },
    { start: 20, end: text.length, kind: 'boilerplate' },
  ] as const;
  assert.equal(findTimes({ text, blocks, published: '2017-11-15' }).length, 1);
});
