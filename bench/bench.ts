/** `npm run bench [-- NAME…]`: measures, prints, and writes bench/results.json. Figures to compare are ratios within one run; the rest is this machine's. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { checkBench } from './check.ts';
import { checkSpeed } from './check-speed.ts';
import { docketBench } from './docket.ts';
import { recordBench } from './record.ts';
import { toldBench } from './told.ts';

const benches: Readonly<Record<string, () => Promise<object>>> = {
  check: () => checkBench(),
  'check-speed': () => checkSpeed(),
  record: () => recordBench(),
  told: () => toldBench(),
  docket: () => docketBench(),
};

const file = new URL('./results.json', import.meta.url);
const names = process.argv.slice(2).filter(name => name in benches);
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
const results: Record<string, unknown> = {
  ...before,
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
};
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  results[name] = await benches[name]!();
  process.stdout.write(`${name} ${JSON.stringify(results[name], null, 2)}\n`);
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
