import assert from 'node:assert/strict';
import test from 'node:test';
import type { Block } from '../sources/source.ts';
import { divide, LONGEST, sentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

const split = (text: string) => {
  const words = tokenise(text);
  return divide(text, words).map(([first, last]) => text.slice(words[first]!.start, words[last - 1]!.end));
};

const cases: readonly string[][] = [
  ['The council met.', 'It voted 5-4.'],
  ['Ada B. I. Okafor, a clerk, met Lind.', 'So did I.', 'Lind spoke.'],
  ['“We will sue.”', 'The mayor left.'],
  ['“Why now?” Rosa Vance asked.'],
  ['“Will they pay?” she asked, twice.', 'Nobody answered.'],
  ['He lives in the U.S. with his family.'],
  ['He left the U.S.', 'The case went on.'],
  ['Dr. Amos Orr of St. Alban, Mass., wrote to J. R. Tolland.', 'He agreed.'],
  ['Alder & Co. of Dunmore paid.', 'The city did not.'],
  ['She was, he said, “... not amused.”', 'That was all.'],
  ['“Stop!” they shouted.', '“Stop now!”'],
  ['The letter (it ran to six pages. It had no date.) was lost.'],
  ['The complaint in Santos v. Elm District was filed.', 'It is long.'],
  ['Council Rejects Plan'],
  ['PORT ALDEN, Calloway —', 'The district cut its buses.'],
  ['PORT ALDEN, Calloway (CP)_', 'The district cut its buses.'],
  ['PORT ALDEN _', 'The district cut its buses.'],
  ['HAVENSTAD, May 22 (CP) –', 'The agency said it would act.'],
  ['HARTLEY, MD (June 4, 2019)–', 'The agency said it would act.'],
  ['Dunmore (AP) --', 'The council met.'],
  ['NEW DUNMORE _', 'The council met.'],
  ['DUNMORE (AP)_', 'The council met.'],
  ['The council met.', '--- Tom Orr helped with this report.'],
  ['Port Alden, OH –', 'Today, the council met.'],
  ['[Dunmore, CT] —', 'The council met.'],
  ['(Dunmore, MO) –', 'The council met.'],
  ['Dunmore, D.C.-', 'The council met.'],
  ['Dunmore, Calloway, May 3 --', 'The council met.'],
  ['The Pier Opens.', 'Dunmore, Mass. -', 'The council met.'],
  ['Dunmore, DC-Based Alder Mining met.'],
  ['Ana Reyes, mayor – the first of her party – left.'],
  ['[Dunmore] The council met.'],
  ['The mill — the last in Dunmore — closed.'],
  ['He was sent to Dunmore. [17] [18]', 'He stayed.'],
  ['He came, saw... and left.'],
  ['The rate fell to 3.5 percent in No. 4.', 'Then it rose.'],
  ['The office opens at 9 a.m. on Monday.'],
  ['The motion was made under Fed. R. Civ. P. 41(b).', 'It failed.'],
  ['They cite Lind v. Marsh, 130 S. Ct. 1265 (2010), and 47 Fed. Reg. 14874.', 'We agree.'],
  ['The tribunal applied r. 3.4 and s. 12 of the Act.', 'Both were met.'],
  ['See Mass. Gen. Laws ch. 223A and 20 C.F.R. pt. 404, Subpt. P, App. 1.', 'That is all.'],
  ['He works for the Feds.', 'They pay him.'],
  ['She has a degree in art.', 'Marsh has none.'],
  ['They met at the pub.', '30 came.'],
  [],
];

test('sentences end where they end, also within quotation marks and after abbreviations', () => {
  for (const expected of cases) assert.deepEqual(split(expected.join(' ')), expected);
  assert.deepEqual(split('The lock leaks.        / Dunmore News'), ['The lock leaks.', '/ Dunmore News']);
});

test('a heading in capitals that runs into the text is a sentence of its own', () => {
  const parts: readonly string[][] = [
    ['SEN. OKAFOR OPENS PELL HARBOUR MILL', 'Sen. Ada Okafor today opened the old mill.'],
    ['TOWN LEADERS TO SEE PELL MILL', 'U.S. Sen. Ada Okafor came on Monday to the mill.'],
    ['TOWN LEADERS TO SEE PELL MILL', 'A new mill was opened on Monday.'],
  ];
  for (const part of parts) assert.deepEqual(split(part.join(' ')), part);
  for (const whole of [
    'THE PELL COUNTY HARBOUR COURT OF APPEALS Okafor came to the court with a clerk.',
    'PORT PELL, N.Y. Okafor came to the port with a clerk.',
  ])
    assert.deepEqual(split(whole), [whole]);
});

test('a city in capitals opens a report without its dash', () => {
  assert.deepEqual(split('WASHINGTON The office shut the mill.'), [
    'WASHINGTON',
    'The office shut the mill.',
  ]);
  assert.deepEqual(split('WASHINGTON rose and spoke.'), ['WASHINGTON rose and spoke.']);
});

test('a sentence without end is cut', () => {
  const parts = split('word '.repeat(1000));
  assert.equal(parts.length, Math.ceil(1000 / LONGEST));
});

test('each block has its own sentences, and boilerplate has none', () => {
  const text = 'A Headline\n\nIt rained. It poured.\n\nShare this. Now.';
  const blocks: Block[] = [
    { start: 0, end: 10, kind: 'headline' },
    { start: 12, end: 33, kind: 'body' },
    { start: 35, end: 51, kind: 'boilerplate', why: 'share line' },
  ];
  const lines = sentences(text, blocks);
  assert.deepEqual(
    lines.map(l => [l.block, text.slice(l.start, l.end)]),
    [
      [0, 'A Headline'],
      [1, 'It rained.'],
      [1, 'It poured.'],
    ],
  );
});
