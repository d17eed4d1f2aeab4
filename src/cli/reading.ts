import { type Outcome, type Report, readInto } from '../record/read.ts';
import type { Store } from '../record/sqlite.ts';
import { readerVersion } from '../record/version.ts';
import { Pool } from '../sources/pool.ts';
import { inOneLine } from '../sources/refused.ts';
import { count, ProgressLine, table } from './terminal.ts';

/** Reads with a progress line and workers; the first Ctrl-C stops after the documents at hand, a second at once. */
export async function readShowing(
  store: Store,
  paths: readonly string[],
  settings: { keepBytes: boolean; workers?: number | undefined; quiet?: boolean },
): Promise<Report> {
  const pool = new Pool(settings.workers ? { size: settings.workers } : {});
  const controller = new AbortController();
  const line = new ProgressLine();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    void pool.close();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await readInto(store, paths, {
      reader: {
        version: readerVersion(),
        load: async () => (await import('../record/house.ts')).houseReader(),
      },
      pool,
      keepBytes: settings.keepBytes,
      signal: controller.signal,
      onFile: (outcome, { done, total }) => {
        line.show(done, total, outcome.path);
        if (!settings.quiet && !process.stdout.isTTY) process.stdout.write(table([rowOf(outcome)]));
      },
    });
  } finally {
    if (!controller.signal.aborted) for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop);
    line.clear();
    await pool.close();
  }
}

/** What became of a file, as a row: state, path, how much, what went wrong. */
function rowOf(outcome: Outcome): string[] {
  const told = outcome.problems.map(inOneLine).join('; ');
  const much =
    outcome.state === 'read' || outcome.state === 'partly'
      ? `${count(outcome.words, 'word')}, ${count(outcome.items, 'item')}`
      : '';
  const state = outcome.fresh ? outcome.state : outcome.state === 'refused' ? 'refused' : 'unchanged';
  return [state, outcome.path, [much, told].filter(Boolean).join(' · ')];
}

/** How many files ended how, in one line. */
export function summary({ outcomes, stopped }: Report): string {
  const states = ['read', 'partly', 'refused', 'unchanged', 'removed', 'fault'] as const;
  const words = {
    read: 'read',
    partly: 'partly read',
    refused: 'refused',
    unchanged: 'unchanged',
    removed: 'removed',
    fault: 'not usable',
  };
  const counts = states.map(state => ({
    state,
    n: outcomes.filter(outcome => rowOf(outcome)[0] === state).length,
  }));
  const parts = counts.filter(({ n }) => n > 0).map(({ state, n }) => `${n} ${words[state]}`);
  const total = count(
    outcomes.filter(one => one.state !== 'fault' && one.state !== 'removed').length,
    'file',
  );
  return `${total}: ${parts.join(', ') || 'nothing to read'}${stopped ? ' · stopped; run the same command to go on' : ''}\n`;
}

/** On a terminal, a table of all that is new, changed or wrong; what is unchanged is only counted. */
export function outcomesTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.filter(outcome => outcome.fresh || outcome.problems.length > 0).map(rowOf);
  return rows.length > 0 ? table(rows) : '';
}
