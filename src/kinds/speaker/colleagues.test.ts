import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('those of an office whom the text names together speak, each of them', () => {
  assertSpoken([
    [
      'U.S. Senators Ada Okafor (D-Ore.) and Tom Lind (R-Utah) wrote to the agency. “It is wrong,” the senators wrote.',
      ['Ada Okafor: “It is wrong,”', 'Tom Lind: “It is wrong,”'],
    ],
    [
      'Representatives Ada Okafor (NY-13), Harbor Committee Chairman Tom Lind (VA-03), and Mia Birch (AZ-03) sent a letter. “It is late,” said the Members.',
      ['Ada Okafor: “It is late,”', 'Tom Lind: “It is late,”', 'Mia Birch: “It is late,”'],
    ],
    [
      'Mayor Ada Okafor of Elmford and Mayor Tom Lind of Pell met. The mayors said they would not sign.',
      ['Ada Okafor: they would not sign', 'Tom Lind: they would not sign'],
    ],
    [
      'Senators Ada Okafor (D-ME) and Tom Lind (R-ME) joined Representatives Mia Birch (ME-01) and Bo Abara (ME-02) at the port. “It is ours,” the Maine delegation wrote.',
      [
        'Ada Okafor: “It is ours,”',
        'Tom Lind: “It is ours,”',
        'Mia Birch: “It is ours,”',
        'Bo Abara: “It is ours,”',
      ],
    ],
    [
      'Cllr Ada Okafor (Lab) and Cllr Tom Lind (Green) walked out. The councillors said it was a disgrace.',
      ['Ada Okafor: it was a disgrace', 'Tom Lind: it was a disgrace'],
    ],
    [
      'Ada Okafor, the mayor of Elmford, and Tom Lind, the mayor of Pell, met. Both mayors said they would not sign.',
      ['Ada Okafor: they would not sign', 'Tom Lind: they would not sign'],
    ],
    [
      'Attorneys General Ada Okafor of Utah and Mia Birch of Iowa sued. The attorneys general said the rule was void.',
      ['Ada Okafor: the rule was void', 'Mia Birch: the rule was void'],
    ],
    [
      'Sen. Ada Okafor and nine of her Senate colleagues want an overhaul. The senators said the law was poor.',
      ['Ada Okafor: the law was poor'],
    ],
    [
      'U.S. Senator Ada Okafor (R-Ohio), a member of the Harbor Committee, today led a bipartisan group of colleagues in a letter. The senators said the law was poor.',
      ['Ada Okafor: the law was poor'],
    ],
  ]);
});

test('of two lists, of one alone, or of others of that office, nobody is taken', () => {
  assertSpoken([
    ['Sen. Ada Okafor spoke. The senators said the law was poor.', ['?: the law was poor']],
    [
      'Senators Ada Okafor and Tom Lind brought a bill. Senators Mia Birch and Jo Alder opposed it. The senators said it was late.',
      ['? Ada Okafor Tom Lind: it was late'],
    ],
    [
      'Senator Ada Okafor met Senator Tom Lind and Senator Mia Birch. The senators said it was late.',
      ['? Mia Birch Tom Lind Ada Okafor: it was late'],
    ],
    ['Senators Ada Okafor and Tom Lind wrote. The state legislators said it was late.', ['?: it was late']],
  ]);
});
