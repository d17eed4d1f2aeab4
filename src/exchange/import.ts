import { type Addition, addItems, type By, type EntityGiven, type Given } from '../record/decide.ts';
import { Fault } from '../record/fault.ts';
import { listEntities } from '../record/questions/entities.ts';
import { addBytes } from '../record/read.ts';
import type { Reader } from '../record/reader.ts';
import type { Store } from '../record/sqlite.ts';
import { decode } from '../sources/encoding.ts';
import { readTracker, type TrackerItem } from './tracker.ts';
import { isParty, type Party } from './trackerkinds.ts';

interface Settings {
  readonly who: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly outlet?: string;
  readonly published?: string;
}

interface Imported {
  readonly document: string;
  /** Decisions, one a row. */
  readonly added: readonly string[];
  /** Rows that were on record from an earlier import of the same file. */
  readonly known: number;
}

/**
 * Puts a tracker on the record: the table as a document, each row as an item added by hand whose evidence is the row. Importing the same
 * file again adds nothing. Throws a Fault for a column, date or amount that cannot be read, with its line; then nothing is changed.
 */
export async function putTracker(
  store: Store,
  reader: Reader,
  name: string,
  bytes: Uint8Array,
  settings: Settings,
): Promise<Imported> {
  // First of all, so that a table with a fault in it leaves nothing behind.
  readTracker(lines(decode(bytes).text), settings.map);
  const given = Object.fromEntries(
    (['outlet', 'published'] as const).flatMap(field =>
      settings[field] ? [[field, { value: settings[field], from: 'given at import' }]] : [],
    ),
  );
  const file = name.toLowerCase().endsWith('.csv') ? name : `${name}.csv`;
  const { document } = await addBytes(store, file, bytes, given, { reader });
  if (document === null) throw new Fault('refused', `${name}: could not be read`, 'Save it as CSV (UTF-8).');
  const { text } = store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', document)!;
  const items = readTracker(text, settings.map);
  const there = new Set(
    store
      .all<{ start: number; kind: string }>(
        "SELECT start, kind FROM items WHERE document = ? AND status <> 'read'",
        document,
      )
      .map(row => `${row.kind} ${row.start}`),
  );
  const fresh = items.filter(item => !there.has(`${item.kind} ${item.start}`));
  const parties = new Parties(store);
  const additions = fresh.map(item => ({
    addition: additionOf(document, text, item, parties),
    by: { who: settings.who, why: item.source ?? `line ${item.line} of ${name}` } satisfies By,
  }));
  const added = additions.length > 0 ? addItems(store, reader, additions) : [];
  return { document, added, known: items.length - fresh.length };
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n');

function additionOf(document: string, text: string, item: TrackerItem, parties: Parties): Addition {
  const { start, end, kind, shown } = item;
  const row = text.slice(start, end);
  const places = Object.entries(shown).flatMap(([role, words]) => {
    const at = row.indexOf(words);
    return at < 0 ? [] : [{ start: start + at, end: start + at + words.length, role }];
  });
  const fields = Object.fromEntries(
    Object.entries(item.fields).map(([field, value]) => [
      field,
      isParty(value) ? parties.given(value) : (value as Given),
    ]),
  );
  return { kind, document, evidence: [{ start, end, role: 'item' }, ...places], fields };
}

/** Parties by name: the one on record that has the name, where there is exactly one; else a new one. */
class Parties {
  readonly #store: Store;
  readonly #known = new Map<string, EntityGiven>();

  constructor(store: Store) {
    this.#store = store;
  }

  given({ party, many }: Party): Given {
    const found = party.map(name => this.#one(name));
    return many ? found : found[0]!;
  }

  #one(written: string): EntityGiven {
    const known = this.#known.get(written);
    if (known) return known;
    const [, type, name = written] = /^(person|body|place|programme):\s*(.+)$/u.exec(written) ?? [];
    const named = listEntities(this.#store, { name, limit: 50 }).rows.filter(
      one => (one.name === name || one.aliases.includes(name)) && (!type || one.type === type),
    );
    const given: EntityGiven = named.length === 1 ? { entity: named[0]!.id } : { name, type: type ?? 'body' };
    this.#known.set(written, given);
    return given;
  }
}
