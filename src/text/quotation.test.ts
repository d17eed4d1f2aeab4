import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuotations } from './quotation.ts';
import type { Span } from './span.ts';

const paragraphs = (text: string): Span[] =>
  [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }));
const read = (text: string) =>
  findQuotations(text, paragraphs(text)).map(q => `${q.depth} ${text.slice(q.inner.start, q.inner.end)}`);

/** Text, and what stands in quotation marks in it, each with its depth. */
const examples: readonly [text: string, quotations: readonly string[]][] = [
  ['“We open at nine,” Okafor said.', ['0 We open at nine,']],
  ['"We open at nine," Okafor said. "No later."', ['0 We open at nine,', '0 No later.']],
  ["''We open at nine,'' Okafor said.", ['0 We open at nine,']],
  ["``We open at nine,'' Okafor said.", ['0 We open at nine,']],
  ['‘We open at nine,’ Okafor said.', ['0 We open at nine,']],
  ["The harbour is 'open for all,' Okafor said.", ['0 open for all,']],
  ['« Nous ouvrons », dit Okafor.', ['0  Nous ouvrons ']],
  ['“We open at nine.’ She left.', ['0 We open at nine.']],
  ['“She told me ‘not today’ and left,” he said.', ['0 She told me ‘not today’ and left,', '1 not today']],
  ['"She told me \'not today\' and left," he said.', ["0 She told me 'not today' and left,", '1 not today']],
  ["''She told me 'not today,''' he said.", ["0 She told me 'not today,'", '1 not today,']],
  ['“They shout “no” at us,” he said.', ['0 They shout “no” at us,', '1 no']],
  ['The “quiet" harbour was loud.', ['0 quiet']],
  ['He called it (“a loss”).', ['0 a loss']],
  ['It was—"a loss"—he said.', ['0 a loss']],
  // apostrophes
  ["The workers' pay and the '90s aren't what it's about.", []],
  ['The workers’ pay and the ’90s aren’t what it’s about.', []],
  ["“The workers' pay isn't fair,” she said.", ["0 The workers' pay isn't fair,"]],
  ["Rock 'n' roll, 'til the end.", []],
  ['"It went well. "Really well," Okafor said.', ['0 It went well.', '0 Really well,']],
  // marks without a partner
  ['The board is 6" wide.', []],
  ['The pier ended”, as it were.', []],
  ['“” is empty.', []],
  ["A boat 30' by 12' was sold.", []],
];

test('the next paragraph of a speech may open in curved marks where a page lost its line breaks', () => {
  assert.deepEqual(read('She said: "It leaks. “We go on." It rained.'), ['0 It leaks.', '0 We go on.']);
});

test('a page without its spaces opens words behind a stop', () => {
  const text = 'She said the toll is old:"It leaks." He wrote of it."We go on," he said.';
  assert.deepEqual(
    findQuotations(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end)),
    ['"It leaks."', '"We go on,"'],
  );
});

test('every mark in use is paired, apostrophes and strays are not', () => {
  for (const [text, quotations] of examples) assert.deepEqual(read(text), quotations, text);
});

test('a speech of several paragraphs is joined where newspapers leave the mark open', () => {
  const text = '“The pier goes first.\n\n“Then the quay,” Okafor said.\n\n“Nobody asked us,” Lindqvist said.';
  const found = findQuotations(text, paragraphs(text));
  assert.deepEqual(
    found.map(q => [q.close, q.continues]),
    [
      [null, null],
      ['”', 0],
      ['”', null],
    ],
  );
});

test('a speech opened in the middle of a paragraph goes on in the next', () => {
  const text = 'Okafor said, "The pier goes first.\n\n"Then the quay."\n\nThe quay is old.';
  assert.deepEqual(
    findQuotations(text, paragraphs(text)).map(q => q.continues),
    [null, 0],
  );
});

test('so is one in single marks, curly or straight, with apostrophes in it', () => {
  for (const [open, close] of ['‘’', "''"]) {
    const text = `Okafor said: ${open}We can't wait for the owners' letter.\n\n${open}It's late.\n\n${open}The pier goes first${close}, she added.`;
    assert.deepEqual(
      findQuotations(text, paragraphs(text)).map(q => [
        text.slice(q.inner.start, q.inner.end),
        q.close,
        q.continues,
      ]),
      [
        ["We can't wait for the owners' letter.", null, null],
        ["It's late.", null, 0],
        ['The pier goes first', close, 1],
      ],
    );
  }
});

test('an apostrophe is left open by none', () => {
  for (const text of [
    "The owners' letter came.\n\n'The pier goes first,' Okafor said.",
    "It was, 'twas said, late.\n\n'Then the quay,' she said.",
    "In the 'roaring years the pier was new.\n\nThen the quay.",
    "She waited, 'til June.\n\n'em all were late.",
  ])
    for (const { close } of findQuotations(text, paragraphs(text))) assert.notEqual(close, null, text);
});

test('a closed paragraph is not continued', () => {
  const text = '"The pier goes first."\n\n"Then the quay."';
  assert.deepEqual(
    findQuotations(text, paragraphs(text)).map(q => q.continues),
    [null, null],
  );
});

const scrap = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '``',
  '«',
  '»',
  ' ',
  'a',
  'is ',
  '. ',
  ',',
  '\n\n',
  '9',
);

test('spans slice right, stand in reading order, nest and never cross', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 60 }), parts => {
      const text = parts.join('');
      const found = findQuotations(text, paragraphs(text));
      found.forEach((q, i) => {
        assert.ok(text.slice(q.start).startsWith(q.open));
        assert.equal(
          text.slice(q.start, q.end),
          q.open + text.slice(q.inner.start, q.inner.end) + (q.close ?? ''),
        );
        assert.ok(q.inner.start < q.inner.end || q.close === null);
        for (const p of found.slice(0, i)) {
          assert.ok(p.start < q.start && (p.end <= q.start || p.end >= q.end));
        }
        assert.equal(q.depth, found.filter(p => p.start < q.start && p.end >= q.end).length);
        if (q.continues !== null) assert.ok(q.continues < i && found[q.continues]!.close === null);
      });
    }),
  );
});

test('the work grows with the length of the text, not with its square', () => {
  // counted in looks at the text rather than in time
  const looks = (n: number) => {
    let count = 0;
    const text = `'a "b ‘c ${"'s x’ ".repeat(n)}`;
    const watched = new Proxy(new String(text), {
      get(target, key) {
        count++;
        const value = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(text) : value;
      },
    }) as unknown as string;
    findQuotations(watched, [{ start: 0, end: text.length }]);
    return count;
  };
  assert.ok(looks(400) < looks(100) * 4.5);
});
