import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('the time and the place of what is told of stay with it', () => {
  assertTold([
    [
      'The board called for an inquiry into her use of a private phone while mayor of Pell.',
      ['The board: an inquiry into her use of a private phone while mayor of Pell'],
    ],
    ['Lind criticized the board while reveling in the applause.', ['Lind: the board']],
    [
      'Lind attacked him for votes against the bill in the 1990s and his vote last year to cut tolls.',
      ['Lind: him for votes against the bill in the 1990s and his vote last year to cut tolls'],
    ],
    [
      'Lind touted his negotiating skills in whittling $25 million off the price.',
      ['Lind: his negotiating skills in whittling $25 million off the price'],
    ],
    [
      'Lind has proposed $275 billion in federal infrastructure investment over five years.',
      ['Lind: $275 billion in federal infrastructure investment over five years'],
    ],
    [
      'The group reported spending $1.1 million on television ads attacking Okafor.',
      ['The group: spending $1.1 million on television ads attacking Okafor'],
    ],
    [
      'Lind condemned the shooting in Elmford, California by a clerk.',
      ['Lind: the shooting in Elmford, California by a clerk'],
    ],
    ['Lind described Okafor as a criminal in all but name.', ['Lind: Okafor as a criminal in all but name']],
    ['Lind criticized Okafor during a rally in Pell.', ['Lind: Okafor']],
  ]);
});

test('what somebody lifts or has in mind is told, what words raise is not', () => {
  assertTold([
    [
      'Okafor said the sums do not add up for free schools, raising the minimum wage and free buses.',
      ['Okafor: the sums do not add up for free schools, raising the minimum wage and free buses'],
    ],
    [
      'Okafor said he would not vote for Lind or Pell but planned to write in a clerk.',
      ['Okafor: he would not vote for Lind or Pell but planned to write in a clerk'],
    ],
    [
      'Lind said it would not comment but called for a hearing.',
      ['Lind: it would not comment', 'Lind: a hearing'],
    ],
  ]);
});
