/**
 * Reads the disputes of `corpus/` and compares each with its accepted record, kind by kind.
 *
 *     node bench/accepted.ts DISPUTE… [--log KIND,KIND]
 *
 * A row: accepted items, of them found; fields asked for, of them right; items read, of them in no line of the accepted record (extra). --log prints
 * what was missed, read wrongly or read besides. `all` as a kind stands for the kinds of the docket. Results: docs/quality/disputes.md.
 */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { acceptedRecord, readDispute, scoreAccepted } from '../corpus/accepted.ts';

const DOCKET = ['letter', 'demand', 'answer', 'stake', 'designation', 'rule', 'case', 'pledge', 'programme'];
const OTHER = ['figure', 'statement'];
const corpus = new URL('../corpus/', import.meta.url).pathname;

const { values, positionals } = parseArgs({
  options: { log: { type: 'string', default: '' } },
  allowPositionals: true,
});
const known = readdirSync(corpus, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);
const unknown = positionals.find(name => !known.includes(name));
if (unknown !== undefined || positionals.length === 0) {
  console.error(
    `${unknown === undefined ? 'Name a dispute' : `No dispute ${unknown} in corpus/`}: ${known.join(', ')}.`,
  );
  process.exit(2);
}
const logged = new Set(values.log.split(',').flatMap(kind => (kind === 'all' ? DOCKET : [kind])));

const total = new Map<string, number[]>();
for (const dispute of positionals) {
  const folder = `${corpus}${dispute}/`;
  const drafts = await readDispute(folder);
  const scores = scoreAccepted(acceptedRecord(`${folder}accepted.jsonl`), drafts, line => {
    if (logged.has(line.split(' ')[1]!)) console.log(line);
  });
  for (const kind of [...DOCKET, ...OTHER]) {
    const { accepted = 0, found = 0, fields = 0, right = 0, read = 0, extra = 0 } = scores.get(kind) ?? {};
    const row = [accepted, found, fields, right, read, extra];
    total.set(
      kind,
      (total.get(kind) ?? [0, 0, 0, 0, 0, 0]).map((sum, column) => sum + row[column]!),
    );
  }
}

console.log(`\n${positionals.join(', ')}`);
console.log(
  '| kind | accepted | found | fields | right | read | extra |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const [kind, row] of total) console.log(`| ${kind} | ${row.join(' | ')} |`);
const docket = DOCKET.map(kind => total.get(kind)!).reduce((sums, row) =>
  sums.map((sum, at) => sum + row[at]!),
);
console.log(`| docket | ${docket.join(' | ')} |`);
