import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('the main clause behind the cue belongs to the phrase in marks before it', () => {
  assertTold([
    [
      'Despite his “rather brash manner,” lawyer Ina Marsh wrote, Lind is a devoted father who was hurt by the affair.',
      [
        'lawyer Ina Marsh: Despite his … “rather brash manner,” … Lind is a devoted father who was hurt by the affair',
      ],
    ],
    [
      'Because of her “poor health,” Okafor said, Pell will not travel this week.',
      ['Okafor: Because of her … “poor health,” … Pell will not travel this week'],
    ],
    ['Because it was “late,” Okafor said, and left the hall.', ['Okafor: Because it was … “late,”']],
  ]);
});

test('a clause that a feeling in marks waits for stands behind the cue', () => {
  assertTold([
    [
      '“We are deeply worried,” the members wrote in a letter to the mayor, that the port “may have moved the crews.”',
      ['the members: “We are deeply worried,” … that the port “may have moved the crews.”'],
    ],
    [
      '“I am proud,” Okafor said in a statement, that the crews will stay.',
      ['Okafor: “I am proud,” … that the crews will stay'],
    ],
    ['“I am sad,” Okafor said in a statement that the port sent out.', ['Okafor: “I am sad,”']],
  ]);
});
