import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('the subject of the sentence before a quotation goes on, and so does who spoke in the same interview', () => {
  assertSpoken([
    [
      'Asked whether he would meet Karl Pell, Tom Lind blamed the rise on the council. “That was on their watch,” he told reporters.',
      ['Tom Lind: the rise on the council', 'Tom Lind: “That was on their watch,”'],
    ],
    ['My mother, she always urged me to wait.', ['?: me to wait']],
    ['Karl Pell spoke. Tom Lind, he told us it was late.', ['Tom Lind: it was late']],
    [
      'Karl Pell was the founder of Alder. A Liberal, he backed Ada Okafor in 2012.',
      ['Karl Pell: Ada Okafor'],
    ],
    ['Karl Pell spoke. A ruin, he said, falls.', ['Karl Pell: A ruin … falls']],
    [
      'Karl Pell met Tom Lind. Lind said, “I’ll let you know.” In the same interview, he said Pell had been asked.',
      ['Tom Lind: “I’ll let you know.”', 'Tom Lind: Pell had been asked'],
    ],
  ]);
});
