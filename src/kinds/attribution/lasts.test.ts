import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('a reason goes on with its second clause', () => {
  assertTold([
    [
      'Okafor rejected the debate as “silly” because the final would be later that night and Elmford might be playing.',
      [
        'Okafor: the debate as “silly” because the final would be later that night and Elmford might be playing',
      ],
    ],
    [
      'Lind opposes the plan because the pier is old and the crews are few.',
      ['Lind: the plan because the pier is old and the crews are few'],
    ],
    [
      'Okafor opposed the plan because the pier was old and the crews went on strike.',
      ['Okafor: the plan because the pier was old'],
    ],
  ]);
});

test('lists and pairs of nouns go on', () => {
  assertTold([
    [
      'Okafor took aim at the shipping class, the fossil fuel industry and super banks.',
      ['Okafor: the shipping class, the fossil fuel industry and super banks'],
    ],
    [
      'Okafor unveiled a proposal to create an Office of Harbor Affairs tasked with coordinating policies and programs across agencies.',
      [
        'Okafor: a proposal to create an Office of Harbor Affairs tasked with coordinating policies and programs across agencies',
      ],
    ],
  ]);
});

test('a date before its noun is none of the time of speaking', () => {
  assertTold([
    [
      'The government has denied any role in the Sept. 4, 2012, attacks, and the mayor has never accused it.',
      ['The government: any role in the Sept. 4, 2012, attacks'],
    ],
    ['Okafor denied any part in the May 4, 2012, robbery.', ['Okafor: any part in the May 4, 2012, robbery']],
    ['Lind denied the charge in the May 4, 2012, interview.', ['Lind: the charge']],
  ]);
});

test('with what words a position is taken is none of it', () => {
  assertTold([
    [
      'Okafor defended his policy of not letting visitors enter the mill by citing a survey made by the Pell Center.',
      ['Okafor: his policy of not letting visitors enter the mill'],
    ],
    ['Lind defended the toll by pointing to the debts of the port.', ['Lind: the toll']],
  ]);
});

test('the next of a range is none of what was proposed', () => {
  assertTold([
    [
      'Lind has broken more rules than Pell did, from his proposal to deport the crews, to his sudden turns, to the insults he hurls at clerks.',
      ['his: to deport the crews'],
    ],
  ]);
});

test('what is told by somebody else ends before its relative clause', () => {
  assertTold([['The plan that was rejected by the board has died.', ['the board: The plan']]]);
});
