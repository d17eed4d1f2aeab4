import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('where and by what means somebody speaks is the narrator’s', () => {
  assertTold([
    [
      'Okafor denied the charge, saying her campaign doesn’t want “that crap,” in an interview with Channel Nine on Sunday.',
      ['Okafor: the charge', 'Okafor: her campaign doesn’t want “that crap,”'],
    ],
    [
      'The group is demanding that the candidates publish their taxes, through an ad campaign that will run on Tuesday.',
      ['The group: that the candidates publish their taxes'],
    ],
    ['Lind said she would run in an interview with the Elmford Post on Sunday.', ['Lind: she would run']],
    [
      'Okafor said Lind was the founder of the gang on Wednesday at an Elmford rally, and she repeated it on Friday.',
      ['Okafor: Lind was the founder of the gang'],
    ],
    [
      'Lind said she would announce her choice in a statement on Monday.',
      ['Lind: she would announce her choice in a statement on Monday'],
    ],
    [
      'Lind said Okafor had called him a crook, in an interview with the Elmford Post.',
      ['Lind: Okafor had called him a crook, in an interview with the Elmford Post'],
    ],
    [
      'Lind said the board would not act during a hearing on Monday.',
      ['Lind: the board would not act during a hearing on Monday'],
    ],
  ]);
});

test('what is told behind the question of whoever hears it', () => {
  assertTold([
    [
      'Lind told a clerk who asked whether the mill would close that it would.',
      ['Lind: that it would', 'a clerk: whether the mill would close'],
    ],
    [
      'Okafor told a clerk that Lind had asked whether she would stay.',
      ['Okafor: that Lind had asked whether she would stay'],
    ],
  ]);
});
