import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, readDateLine } from './date.ts';

const READ: [string, string | null][] = [
  ['2018-07-12', '2018-07-12'],
  ['2018-07-12T23:59:00-10:00', '2018-07-12'],
  ['2018-07-12T00:10:00Z', '2018-07-12'],
  ['20180712', '2018-07-12'],
  ['2018/7/2', '2018-07-02'],
  ['2018-07', '2018-07'],
  ['2018', '2018'],
  ['July 12, 2018', '2018-07-12'],
  ['Thursday, Jul. 12th, 2018 at 11:30 p.m. EDT', '2018-07-12'],
  ['Thu, 12 Jul 2018 23:30:00 -0400', '2018-07-12'],
  ['Thu, 12 Jul 2018 23:30:00 +0000 (UTC)', '2018-07-12'],
  ['12 July 2018', '2018-07-12'],
  ['07/12/2018', null],
  ['2018-02-29', null],
  ['2018-13-01', null],
  ['1970-01-01T00:00:00Z', null],
  ['0001-01-01T00:00:00Z', null],
  ['yesterday', null],
  ['', null],
];

for (const [written, date] of READ) {
  test(`date: ${written || '(nothing)'}`, () => assert.equal(readDate(written), date));
}

const LINES: [string, string | null][] = [
  ['Published July 3, 2018', '2018-07-03'],
  ['Published July 3, 2018 at 5:00 PM | Updated July 4, 2018', '2018-07-03'],
  ['Posted on 3 July 2018', '2018-07-03'],
  ['July 3, 2018', '2018-07-03'],
  ['Posted on July 3, 2018 by Lee Abbot', '2018-07-03'],
  ['Updated July 4, 2018', null],
  ['Last modified: 2018-07-04', null],
  ['Retrieved July 4, 2018', null],
  ['2018', null],
  ['The hearing is on July 3, 2018', null],
];

for (const [line, date] of LINES) {
  test(`date line: ${line}`, () => assert.equal(readDateLine(line), date));
}
