import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The bodies that a text names. */
function bodies(text: string): string[] {
  const block = { kind: 'body' as const, start: 0, end: text.length };
  const { names } = analyse({ text, blocks: [block], published: null });
  return names.flatMap(({ type, start, end }) => (type === 'body' ? [text.slice(start, end)] : []));
}

const firms: readonly [text: string, firm: string][] = [
  [
    'Ola Berg of brokers Tallow Finch said a fine was likely. Tallow Finch had cut its target.',
    'Tallow Finch',
  ],
  ['Accountants Bligh Tennant said the books were sound.', 'Bligh Tennant'],
  [
    'Rival analyst Ruth Marsh of Denholm Pryce was more sanguine, arguing that lenders had nowhere to go.',
    'Denholm Pryce',
  ],
  ['At Mercer Dunn, the analyst Greta Voss said prices would fall.', 'Mercer Dunn'],
  ['Kestrel Resources wants to lift its take.', 'Kestrel Resources'],
  ['Tarrow Hardwoods asked for time.', 'Tarrow Hardwoods'],
  ['He drives for Skelder Carriers in Pell.', 'Skelder Carriers'],
  ['The Danish lender Voskamp declined to comment on the sale.', 'Voskamp'],
];
const others: readonly [text: string, lacks: string][] = [
  ['A lawyer with Ana Reyes said she was fine.', 'Ana Reyes'],
  ['She shouted at Ben Tully.', 'Ben Tully'],
  ['Water Resources are a matter for the state, the minister said.', 'Water Resources'],
  ['Common Carriers were told to wait, the board said.', 'Common Carriers'],
  ['The trader at Elm Street said sales were slow.', 'Elm Street'],
];

test('those who work there show a firm', async t => {
  for (const [text, firm] of firms)
    await t.test(text, () => assert.ok(bodies(text).includes(firm), bodies(text).join(', ')));
  for (const [text, lacks] of others)
    await t.test(text, () => assert.ok(!bodies(text).includes(lacks), bodies(text).join(', ')));
});

test('"and the" joins two bodies or two matters of one', () => {
  assert.deepEqual(bodies('The Ministry of Health and the Nurses Council said they had agreed on pay.'), [
    'Ministry of Health',
    'Nurses Council',
  ]);
  assert.deepEqual(bodies('The Ministry of Lands and the Environment said the forest was safe.'), [
    'Ministry of Lands and the Environment',
  ]);
});
