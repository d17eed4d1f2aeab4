import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('a list below a colon goes with what is said', () => {
  assertTold([
    [
      'The board asked Lund Aggregates to provide, before the next meeting:\n• a map of routes;\n• well records; and\n• a written pledge on paving.\nNobody came.',
      [
        'The board: Lund Aggregates to provide, before the next meeting … a map of routes … well records … a written pledge on paving',
      ],
    ],
    [
      'The report recommended that the council:\n1. publish its minutes;\n2. hire a clerk.',
      ['The report: that the council … publish its minutes … hire a clerk'],
    ],
  ]);
});

test('a list below “wants:” is the demand', () => {
  assertTold([
    [
      'The Rowers’ Union wants:\n- two rest days in a row\n- an end to split shifts.',
      ['The Rowers’ Union: two rest days in a row … an end to split shifts'],
    ],
    [
      'The union called for:\n(a) a pay rise of 6 per cent;\n(b) an inquiry.',
      ['The union: a pay rise of 6 per cent … an inquiry'],
    ],
  ]);
});

test('a list of things is nobody’s words', () => {
  assertTold([
    ['The market sells:\n• bread\n• milk', []],
    ['Tom Lindqvist said the hall would open:\nThe town was glad.', ['Tom Lindqvist: the hall would open']],
  ]);
});
