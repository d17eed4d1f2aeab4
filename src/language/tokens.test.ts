import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tokenise } from './tokens.ts';

const cases: readonly [string, string][] = [
  ["The city didn't answer.", "The|city|did|n't|answer|."],
  ['The city’s lawyers can’t comment', 'The|city|’s|lawyers|ca|n’t|comment'],
  ['The officers’ union, Dunmore officials’ view', 'The|officers|’|union|,|Dunmore|officials|’|view'],
  ["He called it 'the rules' today", "He|called|it|'|the|rules|'|today"],
  ['“We won’t,” she said—twice.', '“|We|wo|n’t|,|”|she|said|—|twice|.'],
  ['The U.S. sued St. Alban, Mass., on Jan. 5.', 'The|U.S.|sued|St.|Alban|,|Mass.|,|on|Jan.|5|.'],
  ['J. R. Tolland paid $3.5 million (7%).', 'J.|R.|Tolland|paid|$|3.5|million|(|7|%|)|.'],
  ['US$20m and £5bn', 'US$|20|m|and|£|5|bn'],
  ['a well-known non-profit', 'a|well|-|known|non-profit'],
  ['From 2001-2003, call 617-555-0143', 'From|2001|-|2003|,|call|617-555-0143'],
  ['Wait... what?!', 'Wait|...|what|?!'],
  ['She cannot stay.', 'She|can|not|stay|.'],
  [
    'See https://example.org/a(b)?c=d, or mail a.b@example.org.',
    'See|https://example.org/a(b)?c=d|,|or|mail|a.b@example.org|.',
  ],
  ['No. 4 said no. Ms. Orr went.', 'No.|4|said|no|.|Ms.|Orr|went|.'],
  ["``It's over,'' he said", "``|It|'s|over|,|''|he|said"],
  ['The 1990s and the 21st at 5:30pm', 'The|1990s|and|the|21st|at|5:30|pm'],
  ['#record @TownHall', '#record|@TownHall'],
  ['Officials in Wash. met O’Hara.', 'Officials|in|Wash.|met|O’Hara|.'],
  ['we wash. Then', 'we|wash|.|Then'],
  ['👩‍⚖️ ruled', '👩‍⚖️|ruled'],
  ['', ''],
  [' \u200b\n', ''],
];

test('words are split as the treebanks split them', () => {
  for (const [text, expected] of cases) {
    const words = tokenise(text).map(w => text.slice(w.start, w.end));
    assert.equal(words.join('|'), expected, text);
  }
});

test('the parts of a contraction are glued to its first word', () => {
  const glued = (text: string) => tokenise(text).map(w => w.glued);
  assert.deepEqual(glued("didn't go"), [false, true, false]);
  assert.deepEqual(glued('well-known'), [false, false, false]);
});

test('a range of the text is read as if it stood alone', () => {
  const text = 'Before. The mayor’s letter. After.';
  assert.deepEqual(
    tokenise(text, 8, 27).map(w => text.slice(w.start, w.end)),
    ['The', 'mayor', '’s', 'letter', '.'],
  );
});

test('words of any string lie in order, hold no white space at their ends and leave only white space out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      let at = 0;
      for (const { start, end } of tokenise(text)) {
        assert.ok(start < end && start >= at);
        assert.match(text.slice(at, start), /^[\s\u200b\ufeff]*$/);
        at = end;
      }
      assert.match(text.slice(at), /^[\s\u200b\ufeff]*$/);
    }),
    { numRuns: 500, seed: 4 },
  );
});
