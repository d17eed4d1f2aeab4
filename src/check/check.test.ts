import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Store } from '../record/sqlite.ts';
import { checkDraft } from './check.ts';
import { draftFromText, readDraft } from './draft.ts';
import type { Code, Finding } from './finding.ts';
import { decided, open } from './ignore.ts';
import { standingRecord } from './stand.fixture.ts';

let store: Store;
before(async () => {
  store = await standingRecord();
});
after(() => store.close());

async function findingsIn(text: string): Promise<readonly Finding[]> {
  const report = checkDraft(store, await draftFromText(text));
  for (const one of report.findings) assert.equal(one.text, report.text.slice(one.start, one.end));
  return report.findings.filter(one => one.code !== 'unsupported');
}

/** Each draft with the code that must be found and a part of the message or of the record's words. */
const wrong: readonly (readonly [string, Code, RegExp])[] = [
  ['“Nobody told the council a word about the boats,” Gorst said.', 'misquoted', /“word” for “thing”/],
  ['“Nobody told the council about the boats,” Gorst said.', 'misquoted', /leaves out “a thing”/],
  [
    '“Every single boat was inspected in June and every boat passed,” Varnholt said.',
    'misquoted',
    /adds “single”/,
  ],
  [
    '“We did ask for this, and we will not pretend that it is fair to the islands,” Trench said.',
    'quote-cut',
    /“not”/,
  ],
  ['“We will … pretend that it is fair to the islands,” Trench said.', 'quote-cut', /“not”/],
  [
    '“Boats are older than the people who sail them,” Gorst said, and “the fares come down again,” Trench said.',
    'quote-cut',
    /“if”|“some of/,
  ],
  [
    '“Nobody told the council a thing about the boats,” Captain Ilse Varnholt said.',
    'misattributed',
    /Pellam Gorst/,
  ],
  [
    '“The harbour wall will be gone before the winter is over,” Gorst said.',
    'quote-not-found',
    /not in this record/,
  ],
  [
    '“Nobody told the council a thing about the people who sail them,” Gorst said.',
    'misquoted',
    /two documents/,
  ],
  ['The board voted to raise fares by 15 percent from January 3, 2023.', 'wrong-figure', /12 percent/],
  ['The Marrow Bay Ferry Board carried 84,200 passengers in August.', 'wrong-figure', /48,200/],
  [
    'Skerry’s council passed a motion on September 29 that calls the fares a tax on living here.',
    'wrong-date',
    /September 19/,
  ],
  ['Mayor Pellam Gosrt said nothing.', 'wrong-name', /Pellam Gorst/],
  [
    'Before winter came the harbor office counted 61 leaking hulls on the north quay before the storms of the autumn began, a report of its own divers said.',
    'copied',
    /2\d words in a row/,
  ],
  [
    'Two newspapers reported that the harbor office counted 61 leaking hulls on the north quay.',
    'single-source',
    /one source/,
  ],
  ['The Marrow Bay Ferry Board is a “high-risk carrier.”', 'disputed-designation', /Ferry Board/],
  ['Sheriff Pellam Gorst will speak on Friday.', 'wrong-office', /Mayor/],
  ['The board had hidden its debt for six years.', 'claim-as-fact', /Gorst/],
];

test('what differs from the record is found, with the record’s words', async () => {
  for (const [text, code, words] of wrong) {
    const findings = await findingsIn(text);
    const hit = findings.find(one => one.code === code);
    assert.ok(hit, `${code} in: ${text}\n${JSON.stringify(findings.map(one => [one.code, one.message]))}`);
    assert.match(`${hit.message} ${hit.evidence.map(one => one.text).join(' ')}`, words, text);
    if (code !== 'quote-not-found') assert.ok(hit.evidence.length > 0, text);
  }
});

const right: readonly string[] = [
  '“Nobody told the council a thing about the boats,” Gorst said.',
  '"Nobody told the council a thing about the boats," said Mayor Pellam Gorst.',
  'Gorst complained that “[n]obody told the council a thing.”',
  '“Every boat was inspected in June … and every boat passed,” Varnholt said.',
  '“Nobody told [us] a thing about the boats,” Gorst said.',
  '“We did not ask for this,” said Odalys Trench, the president of the board.',
  '“Some of the boats are older than the people who sail them. It is a wonder that they float at all,” Gorst said.',
  'Fares rise by 12 percent from January 3, 2023, the Marrow Bay Ferry Board decided.',
  'The board carried more than 48,000 passengers in August.',
  'Nothing here is about boats.',
  // accents, a start made twice, and the newspaper's own brackets
  'Mayor Pellam Górst said nothing.',
  '“If you come, bring a boat that floats,” said Odalys Trench.',
  '“Ask Ilse before you sail on a night like that,” said Odalys Trench.',
  // 24 words of the record are no copy, quoted ones none at all
  'The harbor office counted 61 leaking hulls on the north quay before the storms of the autumn began, divers told it.',
  '“The harbor office counted 61 leaking hulls on the north quay before the storms of the autumn began, a report of its own divers said.”',
  'The State Harbor Office calls the Marrow Bay Ferry Board a “high-risk carrier.”',
  'Pellam Gorst, a former sheriff, will speak on Friday.',
  'The board had hidden its debt for six years, according to Mayor Gorst.',
  // another quay, another matter
  'The harbor office counted 12 leaking hulls at Lomond before the storms of the autumn began.',
];

test('what agrees with the record, and allowed edits, stay silent', async () => {
  for (const text of right) {
    const findings = (await findingsIn(text)).filter(one => one.severity !== 'note');
    assert.deepEqual(
      findings.map(one => [one.code, one.message]),
      [],
      text,
    );
  }
});

test('every sentence ends with a verdict, and they are counted', async () => {
  const draft = await draftFromText(
    '“Nobody told the council a thing about the boats,” Gorst said. The board carried 84,200 passengers in August. The Skerry brass band played at Lomond Hall. Why now?',
  );
  const report = checkDraft(store, draft);
  assert.deepEqual(
    report.sentences.map(one => one.verdict),
    ['supported', 'differing', 'not on record', 'not checkable'],
  );
  assert.equal(
    Object.values(report.counts).reduce((sum, n) => sum + n),
    report.sentences.length,
  );
});

test('a finding is passed over with a reason, and a baseline marks what was known', async () => {
  const wrongQuote = '“Nobody told the council a word about the boats,” Gorst said.';
  const draft = await draftFromText(
    `<!-- onrecord-ignore misquoted: heard on tape -->\n${wrongQuote}\n\n${wrongQuote}\n`,
  );
  const report = checkDraft(store, draft);
  const marked = decided(report, draft, {}).findings.filter(one => one.code === 'misquoted');
  assert.deepEqual(
    marked.map(one => one.suppressed ?? null),
    ['heard on tape', null],
  );
  const known = decided(report, draft, { baseline: new Set(marked.map(one => one.fingerprint)) });
  assert.equal(known.findings.length, report.findings.length);
  assert.equal(open(known.findings).filter(one => one.code === 'misquoted').length, 0);
  const noReason = await draftFromText(`<!-- onrecord-ignore misquoted -->\n${wrongQuote}\n`);
  const kept = decided(checkDraft(store, noReason), noReason, {});
  assert.equal(open(kept.findings).filter(one => one.code === 'misquoted').length, 1);
});

test('drafts without bound are refused, and odd marks do no harm', async () => {
  await assert.rejects(draftFromText('a '.repeat(2 ** 20 + 5)), /above the bound/);
  await assert.rejects(readDraft(new Uint8Array(20 * 2 ** 20).fill(0x61), 'draft.txt'), /20\.0 MB, above/);
  const endless = await draftFromText(`“${'the fares come down again if the state pays '.repeat(1500)}`);
  const report = checkDraft(store, endless);
  assert.equal(report.text.length, endless.source.text.length);
  await assert.rejects(draftFromText('word '.repeat(60_000)), /50000/);
  const odd = `“ “ ” ‘ " ${'“ word'.repeat(500)} ” … […] [[[ ]]] ((`;
  await findingsIn(odd);
  await findingsIn(`“${'the boats and the boats and '.repeat(400)}`);
});
