import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseReader } from './house.ts';
import { readInto } from './read.ts';
import { article, exported, folderOf, recordFor } from './trial.ts';

/** Texts about people who are nobody's business, with those who may be entities. */
const cases: readonly (readonly [
  what: string,
  text: string,
  hidden: readonly string[],
  shown: readonly string[],
])[] = [
  [
    'an accused person',
    'Ivo Marl, 34, of Pellbridge, was charged with assault on Tuesday, Police Chief Ada Fenn said. Mr. Marl was arrested after a fight outside a bar.',
    ['Ivo Marl', 'Marl'],
    ['Ada Fenn'],
  ],
  [
    'a victim',
    'Rosa Quill was shot in Ostery on Friday. “She was a good neighbor,” Mayor Dana Sorrel said. Rosa Quill had worked as a manager at a bakery.',
    ['Rosa Quill', 'Quill'],
    ['Dana Sorrel'],
  ],
  [
    'a minor',
    'Tim Pell, 11, a student at Harbor School, was named in the complaint. The city attorney, Rita Gorse, said the school had answered. Tim Pell lives with his brother Owen Pell.',
    ['Tim Pell', 'Owen Pell'],
    ['Rita Gorse'],
  ],
  [
    'a patient',
    'Lena Vost, a patient at Harbor Hospital, has a rare disease. The hospital treated Lena Vost in March, Governor Nils Hart said in a statement.',
    ['Lena Vost', 'Vost'],
    ['Nils Hart'],
  ],
  [
    'a member of a gang, so called',
    'The letter said that Bram Tolk, a member of the Pier gang, was released in May. “We followed the law,” said Sheriff Jo Linden.',
    ['Bram Tolk', 'Tolk'],
    ['Jo Linden'],
  ],
];

test('a lone name that no document shows as a place stays words', async t => {
  const store = recordFor(t);
  const text =
    'Marl refused to answer the ministry in May. The Ministry of Labor asked Marl for its accounts.';
  await readInto(store, [folderOf(t, { 'a.txt': article('Harbor Gazette', '2021-03-04', text) })], {
    reader: houseReader(),
  });
  const { entities } = JSON.parse(exported(store)) as { entities: { name: string; type: string }[] };
  assert.ok(!entities.some(({ name, type }) => name === 'Marl' && type === 'person'));
});

for (const [what, text, hidden, shown] of cases)
  test(`${what} stays words`, async t => {
    const store = recordFor(t);
    await readInto(store, [folderOf(t, { 'a.txt': article('Harbor Gazette', '2021-03-04', text) })], {
      reader: houseReader(),
    });
    const { entities } = JSON.parse(exported(store)) as { entities: { name: string; aliases: string[] }[] };
    const names = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const name of hidden) assert.ok(!names.includes(name), `${name} is no entity`);
    for (const name of shown) assert.ok(names.includes(name), `${name} speaks in office`);
  });
