import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Block } from '../sources/source.ts';
import type { Sentence } from './analysis.ts';
import { loadLanguage } from './models.ts';
import { analyseSentences, tagAndParse } from './sentence-analysis.ts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'body' }];
const analyse = (text: string, careful = false) =>
  analyseSentences(text, whole(text), loadLanguage(), { careful });

test('who says what is found by heads and relations', () => {
  const text = 'The mayor of Dunmore said that the city will not answer the letter.';
  const [sentence] = analyse(text);
  const by = (form: string) => sentence!.tokens.findIndex(t => t.form === form);
  const token = (form: string) => sentence!.tokens[by(form)]!;
  assert.equal(token('mayor').head, by('said'));
  assert.equal(token('mayor').deprel, 'nsubj');
  assert.equal(token('said').head, -1);
  assert.equal(token('said').lemma, 'say');
  assert.equal(token('answer').head, by('said'));
  assert.equal(token('answer').deprel, 'ccomp');
  assert.equal(token('letter').deprel, 'obj');
  assert.equal(token('Dunmore').upos, 'PROPN');
});

test('lemmas of common forms', () => {
  const forms = ['They', 'were', 'denying', 'the', 'cities', "'", 'grants', '.'];
  const { lemmas } = tagAndParse(forms, loadLanguage());
  assert.deepEqual(lemmas, ['they', 'be', 'deny', 'the', 'city', "'s", 'grant', '.']);
});

test('careful analysis gives the same words and marks only some arcs as unsure', () => {
  const text = 'Officials in the county, who had asked for more time, wrote to the department on Friday.';
  const fast = analyse(text);
  const careful = analyse(text, true);
  assert.deepEqual(
    careful[0]!.tokens.map(t => t.form),
    fast[0]!.tokens.map(t => t.form),
  );
  assert.ok(fast[0]!.tokens.every(t => !t.unsure));
  assert.ok(careful[0]!.tokens.some(t => !t.unsure));
});

/** Every span slices to its form, every tree has one root and no loop. */
function sound(text: string, sentences: readonly Sentence[]): void {
  for (const { tokens, start, end } of sentences) {
    assert.ok(tokens.length > 0);
    assert.equal(start, tokens[0]!.start);
    assert.equal(end, tokens.at(-1)!.end);
    assert.equal(tokens.filter(t => t.head === -1).length, 1);
    tokens.forEach((token, i) => {
      assert.equal(text.slice(token.start, token.end), token.form);
      let at = i;
      for (let steps = 0; at !== -1; steps++) {
        assert.ok(steps <= tokens.length, 'a loop');
        at = tokens[at]!.head;
      }
    });
  }
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\u202e',
    '\u0000',
    '\u200b',
    '👩‍⚖️',
    '🇺🇸',
    'שלום',
    'مرحبا',
    '“',
    '”',
    "'",
    '’',
    '``',
    "n't",
  ),
  fc.constantFrom(
    'U.S.',
    'Mass.',
    'said',
    'the',
    'mayor',
    '.',
    '?!',
    '...',
    '-',
    '$',
    '1,000',
    '\n',
    ' ',
    '(',
  ),
);

test('hostile strings pass through with sound spans and trees', () => {
  loadLanguage();
  let n = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join(n++ % 2 ? ' ' : '');
      sound(text, analyse(text, n % 8 === 0));
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('a line of one word and a sentence of ten thousand words are analysed in parts', () => {
  for (const text of [
    'x'.repeat(200_000),
    'word '.repeat(10_000),
    '. '.repeat(5000),
    '('.repeat(5000),
    "n't".repeat(3000),
  ]) {
    sound(text, analyse(text));
  }
});

test('ten thousand words given as one sentence make one tree', () => {
  const { heads } = tagAndParse(new Array(10_000).fill('letters'), loadLanguage(), { careful: true });
  assert.equal(Array.from(heads).filter(h => h === -1).length, 1);
});
