import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, PARAGRAPHS } from './fixtures.ts';
import type * as jobs from './jobs.fixture.ts';
import { Pool } from './pool.ts';
import { Refused } from './refused.ts';
import type { Source } from './source.ts';

const JOBS = new URL('./jobs.fixture.ts', import.meta.url);

/** Runs a job of the fixture, by a name that it has. */
const run = <T>(pool: Pool, name: keyof typeof jobs, args: unknown[] = [], seconds = 60) =>
  pool.run<T>(JOBS, name, args, { seconds });

const refused = (code: string) => (error: unknown) =>
  error instanceof Refused && error.code === code && error.remedy !== '';

async function withPool(
  options: ConstructorParameters<typeof Pool>[0],
  use: (pool: Pool) => Promise<void>,
): Promise<void> {
  const pool = new Pool(options);
  try {
    await use(pool);
  } finally {
    await pool.close();
  }
}

test('jobs run in workers and give their values in order', () =>
  withPool({ size: 2 }, async pool => {
    const values = await Promise.all([1, 2, 3, 4, 5].map(n => run<number>(pool, 'twice', [n])));
    assert.deepEqual(values, [2, 4, 6, 8, 10]);
    assert.equal(await run(pool, 'length', [new Uint8Array(9)]), 9);
  }));

test('a file is read in a worker as it is outside of one', () =>
  withPool({ size: 1 }, async pool => {
    const source = await pool.run<Source>(new URL('./read.ts', import.meta.url), 'readSource', [
      bytesOf(PARAGRAPHS[0]!),
      'a.txt',
    ]);
    assert.equal(source.text, PARAGRAPHS[0]);
  }));

test('a refusal comes back as one, a defect as an error', () =>
  withPool({ size: 1 }, async pool => {
    await assert.rejects(run(pool, 'refuse'), refused('sample'));
    await assert.rejects(
      run(pool, 'fail'),
      (error: unknown) => !(error instanceof Refused) && /a defect/.test(String(error)),
    );
    await assert.rejects(pool.run(JOBS, 'nothing', []), /exports no function nothing/);
    assert.equal(await run(pool, 'twice', [1]), 2);
  }));

test('a job that never ends, eats memory or kills its worker is refused alone', () =>
  withPool({ size: 2, heap: 64, seconds: 60 }, async pool => {
    const bad = [
      assert.rejects(run(pool, 'forever', [], 0.5), refused('timeout')),
      assert.rejects(run(pool, 'hoard'), refused('out-of-memory')),
      assert.rejects(run(pool, 'leave'), refused('crash')),
      assert.rejects(run(pool, 'reject'), refused('crash')),
    ];
    const good = await Promise.all([1, 2, 3, 4].map(n => run<number>(pool, 'twice', [n])));
    assert.deepEqual(good, [2, 4, 6, 8]);
    await Promise.all(bad);
  }));

test('a closed pool refuses what has not ended', async () => {
  const pool = new Pool({ size: 1 });
  const running = run(pool, 'forever');
  const waiting = run(pool, 'twice', [1]);
  const both = Promise.all([
    assert.rejects(running, refused('stopped')),
    assert.rejects(waiting, refused('stopped')),
  ]);
  await pool.close();
  await both;
  await assert.rejects(run(pool, 'twice', [1]), /closed/);
});
