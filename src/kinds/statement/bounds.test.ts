import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('the narrator’s summing up and weighing end what was said', () => {
  assertTold([
    [
      'Six boroughs demanded a special meeting of the Rowing League, the latest and sharpest turn in a row that began in May.',
      ['Six boroughs: a special meeting of the Rowing League'],
    ],
    [
      'Ada Okafor wrote that the gulls had won, a post that was shared 900 times.',
      ['Ada Okafor: that the gulls had won'],
    ],
    [
      'Ada Okafor denied that he was working with the fund, which would almost certainly be illegal.',
      ['Ada Okafor: that he was working with the fund'],
    ],
    [
      'Ada Okafor denied that the boat, which was old, had leaked.',
      ['Ada Okafor: that the boat, which was old, had leaked'],
    ],
    [
      'Ada Okafor praised the old and new gates, the latest and largest boat, and the crew.',
      ['Ada Okafor: the old and new gates, the latest and largest boat, and the crew'],
    ],
  ]);
});

test('a speaker’s contrast stays with what was said', () => {
  assertTold([
    [
      'Tom Lindqvist said nobody from the ministry had ever called, whereas Okafor came every week.',
      ['Tom Lindqvist: nobody from the ministry had ever called, whereas Okafor came every week'],
    ],
    [
      'Tom Lindqvist said the north bank was mended, whereas the county says it leaks.',
      ['Tom Lindqvist: the north bank was mended', 'the county: it leaks'],
    ],
    [
      'Tom Lindqvist said it was weighing a suit but had not been advised on its chances.',
      ['Tom Lindqvist: it was weighing a suit but had not been advised on its chances'],
    ],
    ['Tom Lindqvist said it would close but did not say when.', ['Tom Lindqvist: it would close']],
  ]);
});

test('the time of a clause within goes with it, the time of speaking does not', () => {
  assertTold([
    [
      'Tom Lindqvist described the sale as a betrayal of promises made to him when he joined the board.',
      ['Tom Lindqvist: the sale as a betrayal of promises made to him when he joined the board'],
    ],
    ['Ada Okafor described the deal as a gift when she spoke in Leeds.', ['Ada Okafor: the deal as a gift']],
    [
      'Ada Okafor called on the mayor to step aside while the books are examined.',
      ['Ada Okafor: the mayor to step aside while the books are examined'],
    ],
    [
      'Ada Okafor called on the mayor to step aside while she was on the stage.',
      ['Ada Okafor: the mayor to step aside'],
    ],
  ]);
});
