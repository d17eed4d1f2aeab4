import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('the verb of a sentence speaks where the parser takes it for a participle', () => {
  assertTold([
    [
      'Stuart Lind, who served as Okafor’s aide in the last vote, called the board’s plans “childish.”',
      ['Stuart Lind: the board’s plans “childish.”'],
    ],
    [
      'Tom Lind, a spokesman for Okafor, called on the senator to take back his words and said he was tired.',
      [
        'Tom Lind, a spokesman for Okafor: the senator to take back his words',
        'Tom Lind, a spokesman for Okafor: he was tired',
      ],
    ],
    [
      'Ada Okafor, head of the union, last week called for the board to resign.',
      ['Ada Okafor, head of the union: the board to resign'],
    ],
    [
      'Opponents of the plan alleged in a court filing that the board had lied.',
      ['Opponents of the plan: that the board had lied'],
    ],
    ['Okafor met Tom Lind, who has criticized her for closing the pier.', ['who: her for closing the pier']],
  ]);
});

test('a clause in front is told with the whole one behind it', () => {
  assertTold([
    [
      'As the fire spread, residents fled the town, police said.',
      ['police: As the fire spread, residents fled the town'],
    ],
    [
      'The solid hall may have saved lives in the fire, an official said Saturday.',
      ['an official: The solid hall may have saved lives in the fire'],
    ],
    [
      'After being asked about it, Okafor said “surely I will go there” although a trip is unlikely.',
      ['Okafor: “surely I will go there”'],
    ],
    ['Even as he mended the pier, Okafor wrote a letter.', []],
  ]);
});

test('a participle between commas ends before the verb it goes with', () => {
  assertTold([
    [
      'Ada Okafor, noting the size of the crowd, said, “He has a list.”',
      ['Ada Okafor: the size of the crowd', 'Ada Okafor: “He has a list.”'],
    ],
    [
      'Ada Okafor called the idea a “strange one,” adding that it was late.',
      ['Ada Okafor: the idea a “strange one,”', 'Ada Okafor: that it was late'],
    ],
    [
      'Tom Lind said he had not thought about it, but says that he will ask.',
      ['Tom Lind: he had not thought about it', 'Tom Lind: that he will ask'],
    ],
    ['Friday’s indictment said the officers stole data.', ['Friday’s indictment: the officers stole data']],
  ]);
});

test('several who speak together, those counted and those close to somebody speak behind their words', () => {
  assertTold([
    [
      'The toll has risen to 12, hospital officials and family members said Wednesday.',
      ['hospital officials and family members: The toll has risen to 12'],
    ],
    ['A third plan has begun, people close to Lind say.', ['people close to Lind: A third plan has begun']],
    [
      'An increasing number of residents are warning that the plan would fail.',
      ['An increasing number of residents: that the plan would fail'],
    ],
    [
      'The union’s claim that the toll is illegal was rejected on Monday.',
      ['The union’s: that the toll is illegal'],
    ],
    [
      'They asked U.S. District Judge Tom Lind to issue sanctions or free the clerks.',
      ['They: U.S. District Judge Tom Lind to issue sanctions or free the clerks'],
    ],
    ['The baker responded before adding that he will have to win.', ['The baker: that he will have to win']],
    ['Okafor was adamant that she would stay, telling Lind it was too late.', ['Okafor: it was too late']],
    [
      'Speaking on “Fair News,” Ambassador Tom Lind said the pier was old.',
      ['Ambassador Tom Lind: the pier was old'],
    ],
    ['Okafor indicated in an interview with the Courier he would not run.', ['Okafor: he would not run']],
  ]);
});
