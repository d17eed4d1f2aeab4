import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('what stands in a citation tells nobody’s words', () => {
  assertSpoken([
    [
      'See Lindqvist v. Marsh, 12 F.3d 34 (2d Cir. 1999) (holding that a quay is land). The rule is old. Reyes v. Hill, 816 F.2d 1345 (9th Cir. 1987), cert. denied, 493 U.S. 871 (1987), came later.',
      [],
    ],
    ['Hill appealed to the High Court. Leave to appeal refused, [2019] UKSC 12.', []],
    ['Reyes left early (saying that she was ill).', ['Reyes: that she was ill']],
    ['The council denied 12 claims.', ['?: 12 claims']],
    ['Reyes admitted the theft. The judge admitted the tapes.', ['Reyes: the theft']],
  ]);
});

test('the record of a case, a rule and what might have been said tell nobody’s words', () => {
  assertSpoken([
    ['The record shows that Okafor left. Our review reveals that Lindqvist knew.', []],
    ['The Record reported that Okafor left.', ['Record: that Okafor left']],
    [
      'The jury could then have concluded that Okafor lied. The agency must explain why it closed the quay.',
      [],
    ],
    ['Asked again, Reyes would only say that the pier was old.', ['Reyes: that the pier was old']],
  ]);
});
