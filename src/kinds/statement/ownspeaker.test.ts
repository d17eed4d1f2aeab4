import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('of several names before a verb its own speaks', () => {
  assertTold([
    [
      'Tom Pell closed the bridge and Ada Lind opened the ferry, and vowed to keep it free.',
      ['Ada Lind: to keep it free'],
    ],
    [
      'Neither Tom Lind nor Grant Pell has won a ward and Okafor strongly suggested they should drop out.',
      ['Okafor: they should drop out'],
    ],
    [
      'Neither the board nor the union has a plan and the mayor said they should talk.',
      ['the mayor: they should talk'],
    ],
    [
      'Grant Pell, a truck driver from Ava, Mo., who is a member of the union, said he already received overtime.',
      ['Grant Pell, a truck driver from Ava, Mo.: he already received overtime'],
    ],
    [
      'Ada Okafor, 75, a retired clerk in Ava, Mo., said she would stay.',
      ['Ada Okafor, 75, a retired clerk in Ava, Mo.: she would stay'],
    ],
    ['When the fire spread, all she could do was shout “Run!” at the clerks.', ['she: “Run!”']],
    ['What Tom Lind did was tell the board that it was late.', ['Tom Lind: that it was late']],
    [
      'Tom Pell, the mayor of Elmford, Ohio said it was the fault of the town.',
      ['Tom Pell, the mayor of Elmford, Ohio: it was the fault of the town'],
    ],
    [
      'And Ada Okafor, said Tom Lind, who remains friendly with his former boss, does not forgive.',
      ['Tom Lind, who remains friendly with his former boss: Ada Okafor … does not forgive'],
    ],
    [
      'Ada Okafor - who talked with her family on Wednesday - has vowed to fight on.',
      ['Ada Okafor: to fight on'],
    ],
    [
      'She has left, and people familiar with the plan say it is late.',
      ['people familiar with the plan: it is late'],
    ],
    [
      'Many voters shrugged off the choice, with three in 10 saying it would have no effect.',
      ['three in 10: it would have no effect'],
    ],
  ]);
});

test('what opens with “even” or “as” may be told whole, and a source within what is told is its speaker’s', () => {
  assertTold([
    [
      'Even the port has more boats now, says harbour master Tom Lind in Pell.',
      ['harbour master Tom Lind in Pell: Even the port has more boats now'],
    ],
    [
      'As a woman, Ms. Okafor likely raised less suspicion, Mr. Lind said.',
      ['Mr. Lind: As a woman, Ms. Okafor likely raised less suspicion'],
    ],
    [
      'As first reported by the Harbour News, the board has sold the pier.',
      ['the Harbour News: the board has sold the pier'],
    ],
    [
      'Okafor said that, according to the union, the toll had fallen by half.',
      ['Okafor: that, according to the union, the toll had fallen by half'],
    ],
  ]);
});
