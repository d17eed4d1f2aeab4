import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** What may not fall on the measuring corpora: `corpus/floors.json`, figure by figure. docs/measuring.md says where they come from. */
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).kits as {
  readonly [kit: string]: { readonly [figure: string]: number };
};
const kits = process.env.ONRECORD_KITS && realpathSync(process.env.ONRECORD_KITS);

interface Run {
  /** Kit for `predict`, and the files it reads, below the kits' folder. */
  readonly kit: string;
  readonly inputs: readonly string[];
  /** The scorer below `bench/`, and its arguments; GOLD and PRED stand for the files. */
  readonly scorer: string;
  readonly args: readonly string[];
}

const times = ['timebank', 'aquaint', 'meantime'].map(name => `bench/time/${name}.dev.jsonl`);
const figures = ['meantime', 'recognizers'].map(name => `bench/figures/${name}.dev.jsonl`);
const plain = ['GOLD', 'PRED', '--json'];
const runs: { readonly [name: string]: Run } = {
  attribution: {
    kit: 'attribution',
    inputs: ['bench/attribution/dev.jsonl'],
    scorer: 'attribution',
    args: plain,
  },
  time: { kit: 'time', inputs: times, scorer: 'time', args: ['--gold', 'GOLD', '--pred', 'PRED', '--json'] },
  figures: {
    kit: 'figures',
    inputs: figures,
    scorer: 'figures',
    args: ['--gold', 'GOLD', '--pred', 'PRED', '--json'],
  },
  events: { kit: 'events', inputs: ['bench/events/dev.jsonl'], scorer: 'events', args: ['GOLD', 'PRED'] },
  'language gum-test': {
    kit: 'language',
    inputs: ['train/ud/gum-test.conllu.gz'],
    scorer: 'language',
    args: plain,
  },
  'language ewt-test': {
    kit: 'language',
    inputs: ['train/ud/ewt-test.conllu.gz'],
    scorer: 'language',
    args: plain,
  },
  'language pud news': {
    kit: 'language',
    inputs: ['train/ud/pud.conllu.gz'],
    scorer: 'language',
    args: [...plain, '--genre', 'news', '--no-punct', '--speech-subjects'],
  },
  'names pud': {
    kit: 'names',
    inputs: ['train/ner/uner-pud.iob2.gz'],
    scorer: 'names',
    args: [...plain, '--map', 'MISC='],
  },
  'names ewt-test': {
    kit: 'names',
    inputs: ['train/ner/uner-ewt-test.iob2.gz'],
    scorer: 'names',
    args: [...plain, '--map', 'MISC='],
  },
};

for (const [name, wanted] of Object.entries(floors))
  test(`floors: ${name}`, t => {
    if (!kits) {
      t.skip('needs ONRECORD_KITS');
      return;
    }
    const run = runs[name];
    assert.ok(run, `corpus/floors.json names a kit without a run: ${name}`);
    const scored = scoreOf(kits, run);
    for (const [figure, floor] of Object.entries(wanted)) {
      const value = figureOf(scored, figure);
      assert.ok(value >= floor, `${name} ${figure}: ${value} is below the floor of ${floor}`);
    }
  });

function scoreOf(folder: string, run: Run): unknown {
  const work = mkdtempSync(join(tmpdir(), 'onrecord-floors-'));
  try {
    const golds = run.inputs.map(input => join(folder, input));
    const predicted = golds.map((gold, n) => {
      const out = join(work, String(n));
      execFileSync(process.execPath, ['src/cli/main.ts', 'predict', run.kit, gold, out], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return readFileSync(out, 'utf8').trimEnd();
    });
    const all = join(work, 'all');
    writeFileSync(all, `${predicted.join('\n')}\n${run.kit === 'language' ? '\n' : ''}`);
    const args = run.args.map(arg => (arg === 'GOLD' ? golds.join(',') : arg === 'PRED' ? all : arg));
    const scorer = join(folder, 'bench', run.scorer, 'score.mjs');
    return JSON.parse(
      execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A figure by its dotted path; the names of kinds may hold spaces. */
function figureOf(scored: unknown, path: string): number {
  let value = scored;
  for (const key of path.split('.'))
    value = (value as { readonly [key: string]: unknown } | undefined)?.[key];
  assert.equal(typeof value, 'number', `the scorer gives no figure ${path}`);
  return value as number;
}
