import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('a body named behind what it is to another speaks', () =>
  assertSpoken([
    [
      'Its neighbour, North Aldham District Council, opposed the scheme.',
      ['North Aldham District Council: the scheme'],
    ],
    [
      'The maker of the valve, Kestrel Engineering, said it had passed every test.',
      ['Kestrel Engineering: it had passed every test'],
    ],
    // the name may be that of the club
    ['The owner of the club, Bright Sports, said the ground was sold.', ['?: the ground was sold']],
  ]));

test('as many names as the number before their noun speak together', () =>
  assertSpoken([
    [
      'Two banks, Orrell Bank and Penhale Bank, said the fine was small.',
      ['Orrell Bank: the fine was small', 'Penhale Bank: the fine was small'],
    ],
    ['Three banks, Orrell Bank and Penhale Bank, said it was small.', ['?: it was small']],
    ['Two clerks, friends of Ada Okafor and Ivo Lind, said it was old.', ['?: it was old']],
  ]));

test('a body in commas right behind one of several, or behind what it is to another, speaks', () =>
  assertSpoken([
    ['Two firms had oil. A third, Alder Energy, declined to comment.', ['Alder Energy: to comment']],
    [
      'Its proponent, Elmford-based Alder Energy, says construction would take a year.',
      ['Alder Energy: construction would take a year'],
    ],
    // where a third is from
    ['A third, from Elmford, said it was old. Alder Energy did not.', ['?: it was old']],
  ]));
