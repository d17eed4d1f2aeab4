import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('an office of another land or post, and what is only filed with a body, lead to nobody', () => {
  assertSpoken([
    [
      'French ambassador Tom Lind left for Marlow on Tuesday. The Kenyan ambassador said the ship could leave.',
      ['? Tom Lind: the ship could leave'],
    ],
    [
      'Special ambassador Tom Lind left for Marlow. The Kenyan ambassador to Greece said the ship could leave.',
      ['? Tom Lind: the ship could leave'],
    ],
    [
      'French minister Tom Lind left for Marlow on Tuesday. The French minister said the ship could leave.',
      ['Tom Lind: the ship could leave'],
    ],
    [
      'Tom Lind, the ambassador to Kenya, left on Tuesday. The ambassador to Kenya said the ship could leave.',
      ['Tom Lind: the ship could leave'],
    ],
    [
      'President Tom Lind spoke to the crews. The Kenyan president said the ship could leave.',
      ['Tom Lind: the ship could leave'],
    ],
    [
      'The company, said Ada Okafor, its director, will sell the mill.',
      ['Ada Okafor: The company … will sell the mill'],
    ],
    [
      'The ad, said Ada Okafor of Elmford, will run for a week.',
      ['Ada Okafor: The ad … will run for a week'],
    ],
    ['The mayor, a doctor, said Ada Okafor, her aide, is gone.', ['?: Ada Okafor, her aide, is gone']],
    ['Lind Group holds the shares, according to a recent SEC filing.', ['?: Lind Group holds the shares']],
  ]);
});

test('how long ago it was said is no part of what is said', () => {
  assertSpoken([
    [
      'Ada Okafor named the toll that Tom Lind said two years ago was too low.',
      ['Tom Lind: the toll … was too low'],
    ],
  ]);
});
