import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayText,
  easter,
  fromSerial,
  isDay,
  isoWeek,
  mondayOf,
  serial,
  weekday,
} from './calendar.ts';
import { addDuration, agree, compareEdtf, endpoints, formatEdtf, parseEdtf } from './edtf.ts';

test('serial and fromSerial are inverse, and weekdays follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), n => {
      const d = fromSerial(n);
      assert.ok(isDay(d));
      assert.equal(serial(d), n);
      assert.equal(weekday(fromSerial(n + 1)), (weekday(d) % 7) + 1);
      const { year, week } = isoWeek(d);
      const monday = mondayOf(year, week);
      assert.ok(n - serial(monday) >= 0 && n - serial(monday) < 7);
    }),
  );
});

test('known days', () => {
  assert.equal(weekday({ year: 2018, month: 7, day: 12 }), 4);
  assert.deepEqual(isoWeek({ year: 2016, month: 1, day: 3 }), { year: 2015, week: 53 });
  assert.deepEqual(isoWeek({ year: 2017, month: 11, day: 15 }), { year: 2017, week: 46 });
  assert.equal(dayText(easter(2018)), '2018-04-01');
  assert.equal(dayText(easter(2038)), '2038-04-25');
  assert.equal(dayText(addMonths({ year: 2016, month: 1, day: 31 }, 1)), '2016-02-29');
  assert.equal(dayText(addDays({ year: 2017, month: 12, day: 31 }, 1)), '2018-01-01');
});

test('EDTF is read and written back unchanged', () => {
  for (const text of [
    '2017',
    '2017-11',
    '2017-11-15',
    '2018~',
    '2017-03-27?',
    '199X',
    '19XX',
    '2017-21',
    '2017-33',
    '2017-01/2017-03',
    '2017-01/..',
    '/2017-03-01',
    '2017-11-15T09:30:00Z',
    '-0043-03-15',
  ]) {
    const read = parseEdtf(text);
    assert.ok(read, text);
    assert.equal(formatEdtf(read), text);
  }
  for (const text of [
    '',
    '2017-13',
    '2017-02-30',
    '17-11',
    '2017-11-15-01',
    'yesterday',
    '2017/x',
    '199X-03',
  ])
    assert.equal(parseEdtf(text), null, text);
});

test('dates are compared by their precision', () => {
  assert.equal(compareEdtf('2017', '2017-11'), 'agree');
  assert.equal(compareEdtf('2017-11', '2017-12'), 'before');
  assert.equal(compareEdtf('2018', '2017-11-15'), 'after');
  assert.equal(compareEdtf('2017-35', '2017-07/2017-09'), 'same');
  assert.equal(compareEdtf('2017-01/..', '2031'), 'agree');
  assert.equal(compareEdtf('201X', '2016-05-01'), 'agree');
  assert.equal(compareEdtf('soon', '2017'), 'unknown');
  assert.equal(agree('soon', '2017'), true);
  assert.equal(agree('2017-11-14', '2017-11-15'), false);
});

test('end points and the adding of durations', () => {
  assert.deepEqual(endpoints(parseEdtf('2016-02')!), {
    first: { year: 2016, month: 2, day: 1 },
    last: { year: 2016, month: 2, day: 29 },
  });
  assert.deepEqual(endpoints(parseEdtf('../2017')!), {
    first: null,
    last: { year: 2017, month: 12, day: 31 },
  });
  assert.deepEqual(endpoints(parseEdtf('2017-24')!).last, { year: 2018, month: 2, day: 28 });
  assert.equal(addDuration('2017-11-15', 'P30D'), '2017-12-15');
  assert.equal(addDuration('2016-08-31', 'P6M'), '2017-02-28');
  assert.equal(addDuration('2017-03-01', 'P2W', -1), '2017-02-15');
  assert.equal(addDuration('2016-02-29', 'P1Y'), '2017-02-28');
  for (const [date, duration] of [
    ['2017-11', 'P30D'],
    ['2017-11-15', 'PT48H'],
    ['2017-11-15', 'PXD'],
    ['2017-11-15', 'P'],
  ] as const)
    assert.equal(addDuration(date, duration), null);
});

// A process of its own for each zone: Node reads TZ once for most calls.
test('no time zone moves a day', () => {
  const program = `
    const { findTimes } = await import(${JSON.stringify(new URL('./times.ts', import.meta.url).href)});
    const { addDuration, compareEdtf } = await import(${JSON.stringify(new URL('./edtf.ts', import.meta.url).href)});
    const out = [];
    for (const published of ['2017-03-12', '2017-11-05', '2016-02-29', '2018-01-01', '2011-12-30'])
      for (const text of ['The council met Thursday, tonight and at 11:59 p.m. on Nov. 5; it votes within 30 days, by March 12 or last week.'])
        out.push(findTimes({ text, published }).map(t => [t.value, t.date]));
    out.push(addDuration('2017-03-11', 'P1D'), compareEdtf('2017-03-12', '2017-03'));
    console.log(JSON.stringify(out));`;
  const run = (zone: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  const base = run('UTC');
  assert.match(base, /2017-03-09/);
  for (const zone of ['Etc/GMT+12', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Etc/GMT-14'])
    assert.equal(run(zone), base, zone);
});
