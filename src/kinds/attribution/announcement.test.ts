import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('who made the announcement told what stands before it', () => {
  assertSpoken([
    [
      'Elmford Clerk Sentenced for Theft of Boats. A clerk of Elmford was sentenced on Monday to two years in prison. Mayor Ada Okafor of the City of Pell; Tom Lind, Chief of the Pell Fire Service; and Sheriff Mia Birch made the announcement.',
      [
        'Ada Okafor: A clerk of Elmford was sentenced on Monday to two years in prison',
        'Tom Lind: A clerk of Elmford was sentenced on Monday to two years in prison',
        'Mia Birch: A clerk of Elmford was sentenced on Monday to two years in prison',
      ],
    ],
    [
      'The owner of Pell Boats was sentenced today, announced Acting Harbour Attorney Ada Okafor; Sheriff Tom Lind of Pell County; and the Harbour Board.',
      [
        'Ada Okafor: The owner of Pell Boats was sentenced today',
        'Tom Lind: The owner of Pell Boats was sentenced today',
      ],
    ],
    ['“It is late,” a clerk wrote. Mayor Ada Okafor made the announcement.', ['?: “It is late,”']],
  ]);
});

test('what somebody denies or testifies to doing', () => {
  assertSpoken([
    [
      'Ada Okafor denied ever using a false plate on her car.',
      ['Ada Okafor: ever using a false plate on her car'],
    ],
    [
      'Ada Okafor testified to seeing a plate there. Tom Lind testified to Congress.',
      ['Ada Okafor: seeing a plate there'],
    ],
  ]);
});
