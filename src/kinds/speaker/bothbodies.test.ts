import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('the two bodies of which a text has just told speak together', () => {
  assertSpoken([
    [
      'Alder Water Corp. was merged into Birch Boats Co. on Monday, the companies said.',
      [
        'Alder Water Corp.: Alder Water Corp. was merged into Birch Boats Co. on Monday',
        'Birch Boats Co.: Alder Water Corp. was merged into Birch Boats Co. on Monday',
      ],
    ],
    [
      'Alder Water Corp. agreed to buy Birch Boats Inc. in May. It paid in cash. The companies said it was late.',
      ['Alder Water Corp.: it was late', 'Birch Boats Inc.: it was late'],
    ],
    [
      'Alder Water Corp. sued Birch Boats Inc. in May. Pell Gas Corp. did not. The companies said it was late.',
      ['? Pell Gas Corp. Birch Boats Inc. Alder Water Corp.: it was late'],
    ],
    [
      'Ada Okafor and Tom Lind wrote to the board. The two said it was late.',
      ['Ada Okafor: it was late', 'Tom Lind: it was late'],
    ],
  ]);
});
