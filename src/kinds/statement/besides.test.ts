import { test } from 'node:test';
import { assertSpoken, assertTold } from './told.fixture.ts';

test('who leads a body is named right behind its name', () => {
  assertSpoken([
    [
      '“Walkers may pass,” said deputy head of the Elmford Port Agency Ada Okafor.',
      ['Ada Okafor: “Walkers may pass,”'],
    ],
    ['The head of the Elmford Port Agency Ada Okafor said it was late.', ['Ada Okafor: it was late']],
    ['The head of the Marlow Commission Trust Fund said it was late.', ['?: it was late']],
  ]);
});

test('“who” behind a comma stands for the person before it', () => {
  assertSpoken([
    [
      'President Ada Okafor left. It is nothing new for the president, who has questioned the finding.',
      ['Ada Okafor: the finding'],
    ],
  ]);
});

test('what nobody has asked for, and words beside “anything said”, are told of nobody', () => {
  assertTold([
    ['Any Okafor request for Pell to hand over its clerks is likely to fail.', []],
    ['The trick is not in anything said by Ada Okafor. “Speaking out” is the trick.', []],
  ]);
});

test('a participle behind a comma goes with the verb over an infinitive, and who is outspoken may argue', () => {
  assertTold([
    [
      'The mayor left no doubt of her commitment to helping Mr. Lind succeed her, saying that he was ready.',
      ['The mayor: that he was ready'],
    ],
    [
      'The mayor asked the board to let Mr. Lind speak, saying that he was ready.',
      ['The mayor: the board to let Mr. Lind speak', 'The mayor: that he was ready'],
    ],
    [
      'The union has been outspoken in its opposition to Lind, arguing that he is “a drifter.”',
      ['The union: that he is “a drifter.”'],
    ],
  ]);
});
