import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mentionsOf } from './cases.ts';
import { join } from './join.ts';
import { keysOf } from './keys.ts';

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const person = fc
  .tuple(
    some('Dan', 'Daniel', 'Rita', 'D.', 'Martin J.', 'Martin', ''),
    some('Pell', 'Marl', 'Quill'),
    some('', ' Jr.'),
    some('', ' [Mr.]', ' [mayor of Tarn]', ' [mayor of Ostery]', ' [director]'),
  )
  .map(
    ([given, last, suffix, title]) =>
      `person: ${given ? `${given} ` : ''}${last}${given ? suffix : ''}${title}`,
  );
const thing = some(
  'place: Tarn',
  'place: Portland',
  'place: Maine',
  'place: Oregon',
  'body: City of Tarn',
  'body: Tarn',
  'body: Harbor Grants Office (HGO)',
  'body: Highland Game Office (HGO)',
  'body: HGO',
  'body: Senate',
  'body: Congress',
  'body: Justice Department',
  'body: DOJ',
  'law: Trust Ordinance',
);
const documents = fc.array(
  fc.record({
    names: fc.array(fc.oneof(person, thing), { maxLength: 5 }),
    published: some(null, '2018-01-01', '2001-01-01'),
  }),
  { maxLength: 6 },
);

test('any order of mentions gives the same classes and candidates', () => {
  fc.assert(
    fc.property(documents, fc.infiniteStream(fc.nat()), (cases, keys) => {
      const mentions = mentionsOf(cases);
      const order = new Map(mentions.map(mention => [mention, keys.next().value as number]));
      const shuffled = [...mentions].sort((a, b) => order.get(a)! - order.get(b)!);
      assert.deepEqual(join(shuffled), join(mentions));
    }),
    { numRuns: 300 },
  );
});

test('those that share no key, directly or over others, are never joined', () => {
  fc.assert(
    fc.property(documents, cases => {
      const mentions = new Map(mentionsOf(cases).map(mention => [mention.id, mention]));
      for (const members of join([...mentions.values()]).classes) {
        const reached = new Set(keysOf(mentions.get(members[0]!)!));
        for (let size = -1; size !== reached.size; ) {
          size = reached.size;
          for (const id of mentions.keys()) {
            const keys = keysOf(mentions.get(id)!);
            if (keys.some(key => reached.has(key))) for (const key of keys) reached.add(key);
          }
        }
        for (const id of members)
          assert.ok(
            keysOf(mentions.get(id)!).some(key => reached.has(key)),
            id,
          );
      }
    }),
    { numRuns: 100 },
  );
});

test('the ids of documents decide nothing', () => {
  fc.assert(
    fc.property(documents, cases => {
      const straight = mentionsOf(cases);
      const turned = straight.map(mention => {
        const document = String(9 - Number(mention.document));
        return { ...mention, document, id: `${document}.${mention.id.split('.')[1]}` };
      });
      const back = new Map(turned.map((mention, n) => [mention.id, straight[n]!.id]));
      const classes = join(turned).classes.map(members => members.map(id => back.get(id)!).sort());
      assert.deepEqual(
        classes.sort(),
        join(straight)
          .classes.map(members => [...members])
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('a merge holds and a split holds, whatever document comes', () => {
  fc.assert(
    fc.property(documents, documents, fc.nat(), fc.nat(), (cases, more, a, b) => {
      const mentions = mentionsOf(cases);
      if (mentions.length < 2) return;
      const one = mentions[a % mentions.length]!.id;
      const other = mentions[b % mentions.length]!.id;
      if (one === other) return;
      const all = mentionsOf([...cases, ...more]);
      const classOf = (action: 'merge' | 'split') =>
        join(all, [{ action, mentions: action === 'merge' ? [one, other] : [one] }]).classes.find(members =>
          members.includes(one),
        )!;
      assert.ok(classOf('merge').includes(other));
      assert.deepEqual(classOf('split'), [one]);
    }),
    { numRuns: 200 },
  );
});
