import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('lawyers, inspectors and official staff speak for the body in whose name they act', () =>
  assertSpoken([
    [
      'Lawyers for the Alder Water Company argued that the order was void. They said it came late.',
      ['Alder Water Company: that the order was void', 'Alder Water Company: it came late'],
    ],
    [
      'Alder Borough Council met on Monday. Its lawyers contend that the rule is void.',
      ['Alder Borough Council: that the rule is void'],
    ],
    [
      'The Department of Works cut the grant. Counsel for the Department conceded that no decision was due. Counsel replied, “I cannot say.”',
      ['Department of Works: that no decision was due', 'Department of Works: “I cannot say.”'],
    ],
    [
      'Environment Agency investigators concluded that the managers knew.',
      ['Environment Agency: that the managers knew'],
    ],
    ['Environment Agency staff recommended a fine.', ['Environment Agency: a fine']],
    ['Counsel for the union, R. Lindmann, said it was late.', ['R. Lindmann: it was late']],
  ]));

test('who may speak apart from a body, or for a person, stays open with the one whom they serve', () =>
  assertSpoken([
    [
      'Alder Borough Council met. The council’s own attorney warned that the policy was illegal.',
      ['? Alder Borough Council: that the policy was illegal'],
    ],
    ['Lawyers for the Alder Trust advised that it was void.', ['? Alder Trust: that it was void']],
    ['Ada Okafor was fined. Okafor’s lawyer said it was late.', ['? Ada Okafor: it was late']],
  ]));

test('lawyers, inspectors and staff of nobody named, and some of them, name nobody', () =>
  assertSpoken([
    ['Defense lawyers said it was late.', ['?: it was late']],
    ['Elmford lawyers said the law was old.', ['?: the law was old']],
    ['Two lawyers for the Alder Trust said they had quit.', ['?: they had quit']],
    ['Former lawyers for the Alder Trust said it was wrong.', ['?: it was wrong']],
    ['Alder Hospital staff said they were tired.', ['?: they were tired']],
    ['State health inspectors said it was damp.', ['?: it was damp']],
  ]));

test('“counsel” goes on for the side whose counsel spoke last', () =>
  assertSpoken([
    [
      'Alder Water sued Birch Energy. Counsel for Alder Water said it was late. Counsel for Birch Energy said it was not. Counsel said it was on time.',
      ['Alder Water: it was late', 'Birch Energy: it was not', 'Birch Energy: it was on time'],
    ],
  ]));
