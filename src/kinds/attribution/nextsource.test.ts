import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('behind a semicolon or a lone dash another source speaks', () => {
  assertTold([
    [
      'Wen Okafor told the court at least 40 stones would be lost; the company’s own consultant put the number at 12.',
      ['Wen Okafor: at least 40 stones would be lost', 'the company’s own consultant: the number at 12'],
    ],
    [
      'Ada Okafor told the board that the lock leaks; Mr Lindqvist blames the contractor.',
      ['Ada Okafor: that the lock leaks', 'Mr Lindqvist: the contractor'],
    ],
    [
      'Ada Okafor claims the ban breaks the rules – its website tells families that all food is welcome.',
      ['Ada Okafor: the ban breaks the rules', 'its website: that all food is welcome'],
    ],
    [
      'Ada Okafor argues that the port had met its burden; however, she points to no hard evidence.',
      ['Ada Okafor: that the port had met its burden'],
    ],
    [
      'Mr Marlow proposed that the vote be put off until May; there was no seconder.',
      ['Mr Marlow: that the vote be put off until May'],
    ],
  ]);
});

test('behind a semicolon the same speaker goes on', () => {
  assertTold([
    [
      'Tom Lindqvist said the pier was safe; the board had checked it twice.',
      ['Tom Lindqvist: the pier was safe; the board had checked it twice'],
    ],
    [
      'Ada Okafor said the lock would be mended; the money would come from the port.',
      ['Ada Okafor: the lock would be mended; the money would come from the port'],
    ],
    [
      'Ada Okafor said the grant was late; the port wanted it paid back.',
      ['Ada Okafor: the grant was late; the port wanted it paid back'],
    ],
    [
      'Ada Okafor said that the grant was late; that the port was empty; and that the town would pay.',
      ['Ada Okafor: that the grant was late; that the port was empty; and that the town would pay'],
    ],
    [
      'Ada Okafor said the pier – its planks were rotten – was shut.',
      ['Ada Okafor: the pier – its planks were rotten – was shut'],
    ],
  ]);
});

test('an inserted cue has the clause behind the semicolon', () => {
  assertTold([
    [
      'Ada Okafor met both sailors; the lamps on the quay, she pointed out, now carry a number.',
      ['she: the lamps on the quay … now carry a number'],
    ],
    [
      'Ada Okafor disputes the 50 minutes; it was “closer to 20,” she said, and the senator had not been listed.',
      ['Ada Okafor: the 50 minutes', 'she: it was … “closer to 20,” … and the senator had not been listed'],
    ],
    ['It leaked in May; it leaks now, Ada Okafor said.', ['Ada Okafor: It leaked in May; it leaks now']],
  ]);
});
