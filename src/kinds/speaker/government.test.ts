import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('a government is the place that it governs, by adjective, owner or dateline', () =>
  assertSpoken([
    ['Kenya is in Africa. The Kenyan government said it was late.', ['Kenya: it was late']],
    ['Kenya’s government denied the claim.', ['Kenya: the claim']],
    ['The government of Kenya denied the claim.', ['Kenya: the claim']],
    ['NAIROBI (AP) — The government said Kenya was late.', ['Kenya: Kenya was late']],
    ['Kenya is in Africa. A spokesman for the Kenyan government said it was late.', ['Kenya: it was late']],
    [
      'The Ugandan government wrote to Kenya. In Nairobi, the government said it was late.',
      ['Kenya: it was late'],
    ],
    ['Kenya met Uganda. The government said it was late.', ['? Uganda Kenya: it was late']],
    ['Kenya is in Africa. The Okafor government said it was late.', ['?: it was late']],
  ]));
