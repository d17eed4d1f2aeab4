import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The bodies of a text, each with the other names that stand for it: "Denholm Fisheries Ltd = Denholm". */
function bodiesIn(text: string): string[] {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  const { chains, names } = analyse({ text, blocks, published: null });
  return chains
    .filter(({ type }) => type === 'body')
    .map(({ mentions }) => [
      ...new Set(
        mentions.flatMap(({ name }) =>
          name === null ? [] : [text.slice(names[name]!.start, names[name]!.end)],
        ),
      ),
    ])
    .filter(forms => forms.length > 0)
    .map(forms => forms.join(' = '));
}

const cases: readonly [text: string, bodies: readonly string[]][] = [
  [
    'Tamarack Light & Power raised its rates in May. Tamarack said fuel cost more.',
    ['Tamarack Light & Power = Tamarack'],
  ],
  ['The draft was written by Corliss & Okafor, which said the charge was fair.', ['Corliss & Okafor']],
  [
    'Quarrow (Midland) Limited lost the bid. Quarrow said the bid was fair.',
    ['Quarrow (Midland) Limited = Quarrow'],
  ],
  [
    'Denholm Fisheries Ltd lost. Denholm Fisheries said so. Denholm told the court it would pay.',
    ['Denholm Fisheries Ltd = Denholm Fisheries = Denholm'],
  ],
  [
    'Northern Rivers Water Corporation wrote. Northern Rivers Water said so.',
    ['Northern Rivers Water Corporation = Northern Rivers Water'],
  ],
  [
    'The line was built by Altamont Energy. The council said Altamont had lied.',
    ['Altamont Energy = Altamont'],
  ],
  ['The Treasury Department said no. Treasury said later that it would.', ['Treasury Department = Treasury']],
  ['The Indonesian Navy said no. The Navy said later that it would.', ['Indonesian Navy = Navy']],
  // two that have the word: it stays open whose it is
  [
    'The Indonesian Navy met the Norwegian Navy. The Navy said no.',
    ['Indonesian Navy', 'Norwegian Navy', 'Navy'],
  ],
  [
    'Pell University Press printed it. Pell University said no.',
    ['Pell University Press', 'Pell University'],
  ],
  ['It was written by Ana & Tom Okafor on Friday.', []],
  ['He broke the Health & Safety rules that apply here.', []],
];

test('firms are read whole, and by the words that their names are cut to', () => {
  for (const [text, bodies] of cases) assert.deepEqual(bodiesIn(text), bodies, text);
});

test('a service and a person who has the name of a firm stay apart', () => {
  const text = 'Hamish Okafor runs Okafor Freight Limited. Okafor said the bid was unfair.';
  assert.deepEqual(bodiesIn(text), ['Okafor Freight Limited']);
});
