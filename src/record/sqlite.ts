import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { Fault } from './fault.ts';

type Row = Record<string, SQLInputValue>;

/** An open record: one SQLite file. All statements are prepared once and kept. */
export interface Store {
  readonly db: DatabaseSync;
  readonly path: string;
  readonly readOnly: boolean;
  all<T = Row>(sql: string, ...values: readonly SQLInputValue[]): T[];
  get<T = Row>(sql: string, ...values: readonly SQLInputValue[]): T | undefined;
  run(sql: string, ...values: readonly SQLInputValue[]): number;
  /** Runs `work` in one `BEGIN IMMEDIATE` transaction; nested calls join the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

const milliseconds = 10_000;

/** Milliseconds to wait for another writer, as the open options want it. */
export const busyTimeout = milliseconds;

/** The WAL reset defect of SQLite 3.7.0 to 3.51.2 loses commits: such a version must not use WAL. */
export function walIsSafe(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major > 3 || (major === 3 && (minor > 51 || (minor === 51 && patch >= 3)));
}

/** Wraps an open database; `path` is for messages. */
export function storeOf(db: DatabaseSync, path: string, readOnly: boolean): Store {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = prepared.get(sql);
    if (!found) {
      found = db.prepare(sql);
      prepared.set(sql, found);
    }
    return found;
  };
  let depth = 0;
  return {
    db,
    path,
    readOnly,
    all: <T>(sql: string, ...values: readonly SQLInputValue[]) => statement(sql).all(...values) as T[],
    get: <T>(sql: string, ...values: readonly SQLInputValue[]) =>
      statement(sql).get(...values) as T | undefined,
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    transaction<T>(work: () => T): T {
      if (depth > 0) return work();
      begin(db, path);
      depth++;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      } finally {
        depth--;
      }
    },
    close() {
      prepared.clear();
      if (!db.isOpen) return;
      if (!readOnly) settle(db);
      db.close();
    },
  };
}

function begin(db: DatabaseSync, path: string): void {
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (!/locked|busy/i.test(String(error))) throw error;
    throw new Fault(
      'busy',
      `${path}: another program is writing to this record`,
      'Try again when it is done.',
      error,
    );
  }
}

/** Folds the log into the file, so that the record is one file to copy or hand over. Where another program has it open too, the last to close does it. */
function settle(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.exec('PRAGMA journal_mode=DELETE');
  } catch {}
}
