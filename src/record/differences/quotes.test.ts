import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareQuotes, quotedWords, type Versions } from './quotes.ts';

const cases: readonly (readonly [string, string, Versions])[] = [
  ['We will never sell the ferry to the ministry', 'We will not sell the ferry to the ministry', 'differ'],
  ['The board does not plan to shut the lido', 'The board does plan to shut the lido', 'differ'],
  ['Some of our clerks lost the files that day', 'Our clerks lost the files that day', 'differ'],
  ['We sent all 12 of the maps to the court', 'We sent all 14 of the maps to the court', 'differ'],
  ['We sent all twelve of the maps to the court', 'We sent all 12 of the maps to the court', 'same'],
  ['The lido stays open all summer long, come what may', 'the lido stays open all summer long', 'same'],
  ['They [the clerks] took every map we had that day', 'They took every map we had that day', 'same'],
  ['We won’t honour the order of the harbour court', 'We won’t honor the order of the harbor court', 'same'],
  ['We lost the maps … and we are sorry for it', 'We lost the maps that day and we are sorry for it', 'same'],
  ['The board does not plan to shut the lido', 'The board does not plan to sell its boats', 'other'],
  ['He is the council’s best friend in the harbor', 'He is the council’ best friend in the harbor', 'same'],
  [
    'Let us end the tale that nobody saw the maps',
    'Let us end once and for all the tale that nobody saw the maps',
    'same',
  ],
  ['The board‘s maps were lost at sea that day', 'The board’s maps were lost at sea that day', 'same'],
  [
    'If they open the lido, I am sure that most of my neighbours will swim',
    'It is the council that has to stand up and say so. And if they open the lido, I am sure that most of my voters will swim',
    'differ',
  ],
];

for (const [a, b, expected] of cases)
  test(`${expected}: ${a} | ${b}`, () => {
    assert.equal(compareQuotes(quotedWords(a), quotedWords(b)).versions, expected);
    assert.equal(compareQuotes(quotedWords(b), quotedWords(a)).versions, expected);
  });
