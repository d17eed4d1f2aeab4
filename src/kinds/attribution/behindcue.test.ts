import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what words in marks wait for goes on behind the cue', () => {
  assertTold([
    [
      '“Family leave,” the document states, becomes available “after one year of work.”',
      ['the document: “Family leave,” … becomes available “after one year of work.”'],
    ],
    [
      '“The old bridge,” Lind wrote, was a death trap that the town could no longer pay for.',
      ['Lind: “The old bridge,” … was a death trap that the town could no longer pay for'],
    ],
    [
      '“It is a poor idea,” Lind said, to close the school before the new one is built.',
      ['Lind: “It is a poor idea,” … to close the school before the new one is built'],
    ],
    ['“Good night,” Okafor said, and closed the door.', ['Okafor: “Good night,”']],
    ['“The mill is old,” Okafor said, was what he heard.', ['Okafor: “The mill is old,”']],
  ]);
});

test('words in marks with more of the sentence behind them are told whole', () => {
  assertTold([
    [
      '“You know what I want? I want to wait until I meet the board” before discussing details, he said.',
      ['he: “You know what I want? I want to wait until I meet the board” before discussing details'],
    ],
  ]);
});

test('the narrator defines a term and sets a heading in marks', () => {
  assertTold([
    [
      'The Harbor Department said it has marked 22 letters as “top secret” and will not release them. “Top secret” is the highest mark, kept for letters whose release could cause “grave damage.”',
      ['The Harbor Department: it has marked 22 letters as “top secret” and will not release them'],
    ],
    [
      "Lind was there, as was Okafor, who says it's “a ruin.”\n'Chief bridge inspector.'\nPell was not there.",
      ["who: it's “a ruin.”"],
    ],
  ]);
});

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
