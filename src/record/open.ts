import { copyFileSync, existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Fault } from './fault.ts';
import { applicationId, steps as released } from './schema.ts';
import { busyTimeout, type Store, storeOf, walIsSafe } from './sqlite.ts';

export interface OpenOptions {
  /** Make the file if it is not there. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** The steps of another version, for tests. */
  readonly steps?: readonly string[];
}

/**
 * Opens a record file (`:memory:` for one that is not kept). An older record is copied beside itself, then brought up to date;
 * a newer one, and a file that is no sound record, are refused with a `Fault`. A file that was there before is first opened
 * read-only and examined, since it may come from a stranger.
 */
export function openRecord(path: string, options: OpenOptions = {}): Store {
  const steps = options.steps ?? released;
  const there = path !== ':memory:' && existsSync(path);
  if (!there && !options.create && path !== ':memory:')
    throw new Fault(
      'not-found',
      `${path}: no such record`,
      `Make one with: onrecord read FOLDER --record ${path}`,
    );
  if (there && statSync(path).isDirectory())
    throw new Fault(
      'not-a-record',
      `${path}: is a folder, not a record file`,
      'Name a file, as in my.onrecord.',
    );
  const taken = there && statSync(path).size > 0 ? examine(path, steps, options.readOnly ?? false) : 0;
  if (options.readOnly && taken < steps.length && taken > 0)
    throw new Fault(
      'refused',
      `${path}: made by an older version`,
      `Bring it up to date with: onrecord read --record ${path}`,
    );
  const db = connect(path, options.readOnly ?? false);
  try {
    if (!options.readOnly) {
      setUp(db, path);
      migrate(db, path, steps, taken);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  return storeOf(db, path, options.readOnly ?? false);
}

function connect(path: string, readOnly: boolean): DatabaseSync {
  try {
    const db = new DatabaseSync(path, { readOnly, timeout: busyTimeout, allowExtension: false });
    db.exec(
      'PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON',
    );
    return db;
  } catch (error) {
    throw new Fault(
      'not-found',
      `${path}: cannot be opened (${said(error)})`,
      'Check that the folder exists and can be written to.',
      error,
    );
  }
}

function setUp(db: DatabaseSync, path: string): void {
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  try {
    db.exec(
      `PRAGMA journal_mode=${walIsSafe(version) ? 'WAL' : 'DELETE'}; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000`,
    );
  } catch (error) {
    throw new Fault(
      'busy',
      `${path}: cannot be written to (${said(error)})`,
      'Check that nobody else has it open and that its folder can be written to.',
      error,
    );
  }
}

/** Takes the steps that the file lacks, all in one transaction; a file that had some is copied first to `PATH.before-N`. */
function migrate(db: DatabaseSync, path: string, steps: readonly string[], taken: number): void {
  if (taken === steps.length) return;
  if (taken > 0) {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    copyFileSync(path, `${path}.before-${steps.length}`);
  }
  db.exec('BEGIN IMMEDIATE');
  try {
    const { user_version: now } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    for (const step of steps.slice(now)) db.exec(step);
    db.exec(`PRAGMA user_version=${steps.length}; PRAGMA application_id=${applicationId}; COMMIT`);
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Looks at a file without trusting it; returns how many steps it has taken. */
function examine(path: string, steps: readonly string[], forReading: boolean): number {
  let db: DatabaseSync | null = null;
  try {
    db = connect(path, true);
    const pragma = (name: string) => Number(Object.values(db!.prepare(`PRAGMA ${name}`).get() ?? {})[0]);
    const taken = pragma('user_version');
    if (pragma('application_id') !== applicationId)
      throw new Fault(
        'not-a-record',
        `${path}: is not a record of Onrecord`,
        'Name another file; nothing was changed.',
      );
    if (taken > steps.length)
      throw new Fault(
        'newer',
        `${path}: made by a newer version of Onrecord (form ${taken}, this one knows ${steps.length})`,
        'Update Onrecord; the record was not changed.',
      );
    const problem = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    if (problem !== 'ok')
      throw new Fault(
        'damaged',
        `${path}: is damaged (${problem})`,
        'Take the latest copy, or read the sources again into a new record.',
      );
    if (JSON.stringify(schemaOf(db)) !== JSON.stringify(schemaAfter(steps.slice(0, taken))))
      throw new Fault(
        'refused',
        `${path}: holds tables, views or triggers that are not a record's own`,
        'Do not use this file; ask for its sources or a JSON export.',
      );
    return taken;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      'not-a-record',
      `${path}: is not a record of Onrecord (${said(error)})`,
      forReading ? 'Name another file.' : 'Name another file; nothing was changed.',
      error,
    );
  } finally {
    db?.close();
  }
}

function schemaOf(db: DatabaseSync): unknown[] {
  return db
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .all();
}

function schemaAfter(steps: readonly string[]): unknown[] {
  const db = new DatabaseSync(':memory:');
  for (const step of steps) db.exec(step);
  const schema = schemaOf(db);
  db.close();
  return schema;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
