import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Case, mentionsOf } from './cases.ts';
import { join } from './join.ts';

/** Which names of the documents are one, as `0.0 1.0 | 0.1`; those alone are left out. */
function joined(documents: readonly Case[]): string {
  const { classes } = join(mentionsOf(documents));
  return classes
    .filter(members => members.length > 1)
    .map(members => members.join(' '))
    .join(' | ');
}

const doc = (...names: string[]): Case => ({ names });
const dated = (published: string, ...names: string[]): Case => ({ published, names });

/** What the documents name, and which of these are one. */
const cases: readonly (readonly [what: string, documents: readonly Case[], one: string])[] = [
  ['equal full names', [doc('person: Dana Sorrel'), doc('person: Dana Sorrel')], '0.0 1.0'],
  ['accents and apostrophes', [doc('person: José O’Dell'), doc("person: Jose O'Dell")], '0.0 1.0'],
  ['a middle initial more', [doc('person: Martin J. Pell'), doc('person: Martin Pell')], '0.0 1.0'],
  ['an initial before the name used', [doc('person: E. Denise Marl'), doc('person: Denise Marl')], '0.0 1.0'],
  ['two middle initials', [doc('person: Ann B. Pell'), doc('person: Ann C. Pell')], ''],
  [
    'two middle initials and the name without',
    [doc('person: Ann B. Pell'), doc('person: Ann C. Pell'), doc('person: Ann Pell')],
    '',
  ],
  ['last name first', [doc('person: Sorrel, Dana'), doc('person: Dana Sorrel')], '0.0 1.0'],
  ['a short form, one of the name', [doc('person: Dan Quill'), doc('person: Daniel Quill')], '0.0 1.0'],
  [
    'a short form with the same office',
    [
      doc('person: Bob Marl [mayor of Pell]'),
      doc('person: Robert Marl [Mayor of Pell]'),
      doc('person: Rita Marl'),
    ],
    '0.0 1.0',
  ],
  [
    'a short form without office, where others have the name',
    [doc('person: Bob Marl'), doc('person: Robert Marl'), doc('person: Rita Marl')],
    '',
  ],
  ['Bob is not Rita', [doc('person: Bob Marl'), doc('person: Rita Marl')], ''],
  [
    'one document that names both',
    [doc('person: Dan Quill', 'person: Daniel Quill'), doc('person: Ada Fox')],
    '',
  ],
  ['father and son', [doc('person: Owen Marl Jr.'), doc('person: Owen Marl')], ''],
  [
    'Jr. with the same office',
    [doc('person: Owen Marl Jr. [senator]'), doc('person: Owen Marl [Sen.]')],
    '0.0 1.0',
  ],
  ['an initial alone', [doc('person: D. Quill'), doc('person: Daniel Quill')], ''],
  [
    'a last name, one possible',
    [doc('person: Dana Sorrel [attorney general]'), doc('person: Sorrel')],
    '0.0 1.0',
  ],
  [
    'a lone name that is a town in another document',
    [doc('place: Ostery'), doc('person: Ostery', 'person: Dana Sorrel')],
    '0.0 1.0',
  ],
  [
    'a lone name that is a town, and somebody’s last name',
    [doc('place: Ostery'), doc('person: Ostery', 'person: Dana Sorrel'), doc('person: Ivo Ostery')],
    '1.0 2.0',
  ],
  ['a full name that ends as a town does', [doc('place: Marl'), doc('person: Ann Marl')], ''],
  [
    'a last name with the same office',
    [
      doc('person: Dana Sorrel [Attorney General]', 'person: Ivo Sorrel'),
      doc('person: Sorrel [attorney general]'),
    ],
    '0.0 1.0',
  ],
  [
    'a last name with another office',
    [doc('person: Dana Sorrel [attorney general]'), doc('person: Sorrel [Judge]')],
    '',
  ],
  [
    'a last name that its document keeps apart from the one it names in full',
    [doc('person: Dana Sorrel', 'person: Sorrel'), doc('person: Dana Sorrel')],
    '0.0 1.0',
  ],
  [
    'a last name with the office of the one its document names in full',
    [doc('person: Dana Sorrel [Mayor]', 'person: Sorrel [Mayor]'), doc('person: Ivo Sorrel')],
    '0.0 0.1',
  ],
  [
    'a form of address that fits nobody, a short form of the name',
    [doc('person: Bill Sorrel'), doc('person: Sorrel [Mrs.]')],
    '',
  ],
  [
    'a last name, two possible',
    [doc('person: Dana Sorrel', 'person: Ivo Sorrel'), doc('person: Sorrel')],
    '',
  ],
  [
    'two possible, a form of address that fits one',
    [doc('person: Linda Sorrel', 'person: Peter Sorrel'), doc('person: Sorrel [Mr.]')],
    '0.1 1.0',
  ],
  ['a form of address that fits nobody', [doc('person: Linda Sorrel'), doc('person: Sorrel [Mr.]')], ''],
  [
    'two mayors of one name at a time',
    [
      dated('2018-02-01', 'person: Ann Roe [mayor of Pell]'),
      dated('2019-02-01', 'person: Ann Roe [mayor of Stavely]'),
    ],
    '',
  ],
  [
    'a mayor who moved on',
    [
      dated('2004-02-01', 'person: Ann Roe [mayor of Pell]'),
      dated('2019-02-01', 'person: Ann Roe [mayor of Stavely]'),
    ],
    '0.0 1.0',
  ],
  [
    'a mayor and former mayor',
    [
      dated('2018', 'person: Ann Roe [former mayor of Pell]'),
      dated('2018', 'person: Ann Roe [mayor of Stavely]'),
    ],
    '0.0 1.0',
  ],
  [
    'a pastor and a representative',
    [
      doc('person: Ann Roe [pastor]'),
      doc('person: Ann Roe [Rep. of Ohio]'),
      doc('person: Ann Roe [Representative]'),
    ],
    '1.0 2.0',
  ],
  [
    'particles',
    [doc('person: Bill de Marco'), doc('person: William de Marco'), doc('person: de Marco')],
    '0.0 1.0 2.0',
  ],
  [
    'a department turned',
    [
      doc('body: Justice Department'),
      doc('body: Department of Justice'),
      doc('body: US Department of Justice'),
    ],
    '0.0 1.0 2.0',
  ],
  ['a listed acronym', [doc('body: DOJ'), doc('body: Justice Department')], '0.0 1.0'],
  ['a given acronym', [doc('body: Harbor Grants Office (HGO)'), doc('body: HGO')], '0.0 1.0'],
  ['an acronym that only fits', [doc('body: Harbor Grants Office'), doc('body: HGO')], ''],
  [
    'an acronym that two have',
    [
      doc('body: Department of Human Services (DHS)'),
      doc('body: Department of Homeland Security'),
      doc('body: DHS'),
    ],
    '',
  ],
  ['U.S. Steel is not steel', [doc('body: U.S. Steel'), doc('body: Steel')], ''],
  ['a town with a club of its name', [doc('place: Chelsea'), doc('body/city: Chelsea')], '0.0 1.0'],
  ['a house that is a body', [doc('place: White House'), doc('body: White House')], '0.0 1.0'],
  [
    'a body of the state, where the documents share a town',
    [
      doc('body: State Water Board', 'place: Pell'),
      doc('body: State Water Board', 'place: Pell', 'place: Ostery'),
      doc('body: State Water Board', 'place: Tarn'),
    ],
    '0.0 1.0 | 0.1 1.1',
  ],
  [
    'a council, where both documents are about one town',
    [
      doc('body: City Council', 'place: Pell'),
      doc('body: City Council', 'place: Pell'),
      doc('body: City Council', 'place: Pell', 'place: Ostery'),
    ],
    '0.0 1.0 | 0.1 1.1 2.1',
  ],
  ['sorts of bodies', [doc('body: City Council'), doc('body: City Council')], ''],
  ['courts of two districts', [doc('body: U.S. District Court'), doc('body: US District Court')], ''],
  [
    'the Senate of the nation',
    [doc('body: Senate', 'body: Congress'), doc('body: U.S. Senate', 'body: White House')],
    '0.0 1.0',
  ],
  ['a senate of some state', [doc('body: Senate', 'body: General Assembly'), doc('body: U.S. Senate')], ''],
  [
    'a company',
    [doc('body: Tarn Water Co.'), doc('body: Tarn Water Company'), doc('body: Tarn Water')],
    '0.0 1.0 2.0',
  ],
  ['a city and its corporation', [doc('place: Pell'), doc('body: City of Pell')], '0.0 1.0'],
  ['a city that sues', [doc('place: Pell'), doc('body: Pell')], '0.0 1.0'],
  ['a city and its council', [doc('place: Pell'), doc('body: Pell City Council')], ''],
  ['a county', [doc('body: County of Dunmore'), doc('place: Dunmore County')], '0.0 1.0'],
  ['a county and its town', [doc('place: Dunmore County'), doc('place: Dunmore')], ''],
  [
    'countries',
    [doc('place: U.S.'), doc('place: United States'), doc('place: America'), doc('place: US')],
    '0.0 1.0 2.0 3.0',
  ],
  [
    'states',
    [doc('place: Mass.'), doc('place: Massachusetts'), doc('place: Commonwealth of Massachusetts')],
    '0.0 1.0 2.0',
  ],
  [
    'two cities of one name',
    [doc('place: Portland', 'place: Maine'), doc('place: Portland', 'place: Oregon'), doc('place: Portland')],
    '',
  ],
  [
    'one city of the name in the record',
    [doc('place: Portland', 'place: Maine'), doc('place: Portland')],
    '0.0 1.0',
  ],
  ['a law', [doc('law: Clear Ledger Act of 2019'), doc('law: the Clear Ledger Act')], '0.0 1.0'],
  [
    'an ordinance of two towns',
    [doc('law: Trust Ordinance', 'place: Pell'), doc('law: Trust Ordinance', 'place: Stavely')],
    '',
  ],
  [
    'an ordinance of one town',
    [doc('law: Trust Ordinance', 'place: Pell'), doc('law: Trust Ordinance', 'place: Pell')],
    '0.0 1.0 | 0.1 1.1',
  ],
  ['pronouns', [doc('person: He'), doc('person: He')], ''],
  ['titles', [doc('person: Attorney General'), doc('person: Attorney General')], ''],
  ['officials', [doc('body: Officials'), doc('body: Officials')], ''],
];

for (const [what, documents, one] of cases) test(what, () => assert.equal(joined(documents), one));

test('what stays open names those that it may be', () => {
  const { candidates } = join(
    mentionsOf([doc('person: Dana Sorrel', 'person: Ivo Sorrel'), doc('person: Sorrel')]),
  );
  assert.deepEqual(
    candidates.get('1.0')!.map(({ entity }) => entity),
    ['0.0', '0.1'],
  );
  const mayors = join(
    mentionsOf([
      dated('2018', 'person: Ann Roe [mayor of Pell]'),
      dated('2018', 'person: Ann Roe [mayor of Stavely]'),
    ]),
  );
  assert.match(mayors.candidates.get('0.0')![0]!.why, /elsewhere at the same time/);
});
