import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, PARAGRAPHS } from './fixtures.ts';
import { Pool } from './pool.ts';
import { Refused } from './refused.ts';
import type { Source } from './source.ts';

const JOBS = new URL('./jobs.fixture.ts', import.meta.url);

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
    const values = await Promise.all([1, 2, 3, 4, 5].map(n => pool.run<number>(JOBS, 'twice', [n])));
    assert.deepEqual(values, [2, 4, 6, 8, 10]);
    assert.equal(await pool.run(JOBS, 'length', [new Uint8Array(9)]), 9);
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
    await assert.rejects(pool.run(JOBS, 'refuse', []), refused('sample'));
    await assert.rejects(
      pool.run(JOBS, 'fail', []),
      (error: unknown) => !(error instanceof Refused) && /a defect/.test(String(error)),
    );
    await assert.rejects(pool.run(JOBS, 'nothing', []), /exports no function nothing/);
    assert.equal(await pool.run(JOBS, 'twice', [1]), 2);
  }));

test('a job that never ends, eats memory or kills its worker is refused alone', () =>
  withPool({ size: 2, heap: 64, seconds: 60 }, async pool => {
    const bad = [
      assert.rejects(pool.run(JOBS, 'forever', [], { seconds: 0.5 }), refused('timeout')),
      assert.rejects(pool.run(JOBS, 'hoard', []), refused('out-of-memory')),
      assert.rejects(pool.run(JOBS, 'leave', []), refused('crash')),
      assert.rejects(pool.run(JOBS, 'reject', []), refused('crash')),
    ];
    const good = await Promise.all([1, 2, 3, 4].map(n => pool.run<number>(JOBS, 'twice', [n])));
    assert.deepEqual(good, [2, 4, 6, 8]);
    await Promise.all(bad);
  }));

test('a closed pool refuses what has not ended', async () => {
  const pool = new Pool({ size: 1 });
  const running = pool.run(JOBS, 'forever', []);
  const waiting = pool.run(JOBS, 'twice', [1]);
  const both = Promise.all([
    assert.rejects(running, refused('stopped')),
    assert.rejects(waiting, refused('stopped')),
  ]);
  await pool.close();
  await both;
  await assert.rejects(pool.run(JOBS, 'twice', [1]), /closed/);
});
