import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { join } from './join.ts';
import { keysOf, type Named, normal } from './names.ts';

let count = 0;
/** A mention; each in a document of its own unless told. */
function named(type: string, name: string, more: Partial<Named> = {}): Named {
  count++;
  return {
    id: `e${String(count).padStart(4, '0')}`,
    document: `d${count}`,
    type,
    name,
    aliases: [],
    titles: [],
    ...more,
  };
}
const office = (title: string) => [{ title, of: null }];

/** What is joined with what: classes by name. */
function classes(mentions: readonly Named[]): string[][] {
  const names = new Map(mentions.map(mention => [mention.id, mention.name]));
  return join(mentions)
    .map(ids => ids.map(id => names.get(id)!))
    .sort();
}

const cases: readonly (readonly [
  what: string,
  mentions: readonly Named[],
  expected: readonly (readonly string[])[],
])[] = [
  [
    'equal full names',
    [named('person', 'Dana Sorrel'), named('person', 'DANA SORREL')],
    [['Dana Sorrel', 'DANA SORREL']],
  ],
  [
    'a first name more is another person',
    [named('person', 'Dana Sorrel'), named('person', 'Dan Sorrel')],
    [['Dan Sorrel'], ['Dana Sorrel']],
  ],
  [
    'a last name with the same office',
    [
      named('person', 'Dana Sorrel', { titles: office('Mayor') }),
      named('person', 'Sorrel', { titles: office('mayor') }),
    ],
    [['Dana Sorrel', 'Sorrel']],
  ],
  [
    'a last name alone stays apart',
    [named('person', 'Dana Sorrel'), named('person', 'Sorrel')],
    [['Dana Sorrel'], ['Sorrel']],
  ],
  [
    'a last name with two namesakes stays apart',
    [
      named('person', 'Dana Sorrel', { titles: office('Mayor') }),
      named('person', 'Ines Sorrel', { titles: office('Mayor') }),
      named('person', 'Sorrel', { titles: office('Mayor') }),
    ],
    [['Dana Sorrel'], ['Ines Sorrel'], ['Sorrel']],
  ],
  [
    'a form of address is no office',
    [
      named('person', 'Dana Sorrel', { titles: office('Ms.') }),
      named('person', 'Sorrel', { titles: office('Ms.') }),
    ],
    [['Dana Sorrel'], ['Sorrel']],
  ],
  [
    'a last name in the document of its one namesake',
    [named('person', 'Dana Sorrel', { document: 'd' }), named('person', 'Sorrel', { document: 'd' })],
    [['Dana Sorrel', 'Sorrel']],
  ],
  [
    'an acronym that a document explains',
    [named('body', 'Harbor Grants Office', { aliases: ['HGO'] }), named('body', 'HGO')],
    [['Harbor Grants Office', 'HGO']],
  ],
  [
    'an acronym by its initials',
    [named('body', 'Harbor Grants Office'), named('body', 'HGO')],
    [['Harbor Grants Office', 'HGO']],
  ],
  [
    'an acronym of two bodies stays apart',
    [named('body', 'Harbor Grants Office'), named('body', 'Highland Gas Office'), named('body', 'HGO')],
    [['HGO'], ['Harbor Grants Office'], ['Highland Gas Office']],
  ],
  [
    'the department before or after',
    [
      named('body', 'Fisheries Department'),
      named('body', 'Department of Fisheries'),
      named('body', 'U.S. Department of Fisheries'),
    ],
    [['Fisheries Department', 'Department of Fisheries', 'U.S. Department of Fisheries']],
  ],
  [
    'the sort of body alone says nothing',
    [named('body', 'City Council'), named('body', 'City Council')],
    [['City Council'], ['City Council']],
  ],
  [
    'a place and a body of one name',
    [named('place', 'Ostery'), named('body', 'Ostery')],
    [['Ostery'], ['Ostery']],
  ],
];

for (const [what, mentions, expected] of cases)
  test(what, () => assert.deepEqual(classes(mentions), expected.map(one => [...one]).sort()));

test('the order of mentions does not matter, and those without a common key are never joined', () => {
  const all = cases.flatMap(([, mentions]) => mentions);
  const expected = join(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), shuffled => {
      assert.deepEqual(join(shuffled), expected);
    }),
  );
  const byId = new Map(all.map(mention => [mention.id, mention]));
  for (const ids of expected) {
    const reached = new Set(keysOf(byId.get(ids[0]!)!));
    for (let grown = -1; grown !== reached.size; ) {
      grown = reached.size;
      for (const id of ids) {
        const keys = keysOf(byId.get(id)!);
        if (keys.some(key => reached.has(key))) for (const key of keys) reached.add(key);
      }
    }
    for (const id of ids)
      assert.ok(
        keysOf(byId.get(id)!).some(key => reached.has(key)),
        byId.get(id)!.name,
      );
  }
});

test('merge joins, split parts, the later word counts', () => {
  const [a, b] = [named('person', 'Dana Sorrel'), named('person', 'Piet Quill')];
  const ids = [a!.id, b!.id];
  assert.equal(join([a!, b!], [{ action: 'merge', mentions: ids }]).length, 1);
  assert.equal(
    join(
      [a!, b!],
      [
        { action: 'merge', mentions: ids },
        { action: 'split', mentions: [b!.id] },
      ],
    ).length,
    2,
  );
});

test('normal forms', () => {
  assert.equal(normal('The U.S. Department of Fisheries', 'body'), 'department of fisheries');
  assert.equal(normal('U.S.', 'place'), 'united states');
  assert.equal(normal('O’Dell  Quarry', 'place'), "o'dell quarry");
});
