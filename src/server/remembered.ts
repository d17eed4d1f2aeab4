import type { Store } from '../record/sqlite.ts';

/** The state of the record: changes with every commit, of this program's or another's. */
function stateOf(store: Store): string {
  const one = (sql: string) => Object.values(store.get(sql) ?? {})[0];
  return `${one('PRAGMA data_version')} ${one('SELECT total_changes()')}`;
}

/** Keeps answers that count over the whole record for as long as it does not change. */
export function remembering(store: Store): <T>(question: string, answer: () => T) => T {
  const known = new Map<string, unknown>();
  let state = '';
  return <T>(question: string, answer: () => T): T => {
    const now = stateOf(store);
    if (now !== state) {
      known.clear();
      state = now;
    }
    if (!known.has(question)) known.set(question, answer());
    return known.get(question) as T;
  };
}
