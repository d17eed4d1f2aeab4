import { kindNamed, kinds } from '../kinds/kinds.ts';
import type { RecordItem } from '../record/item.ts';
import { allDifferences } from '../record/questions/differences.ts';
import { allDocuments } from '../record/questions/documents.ts';
import { allEntities } from '../record/questions/entities.ts';
import { allItems } from '../record/questions/items.ts';
import { allReuse } from '../record/questions/reuse.ts';
import { stepsByParty } from '../record/questions/steps.ts';
import type { Store } from '../record/sqlite.ts';

/** The name and version of the form; docs/export.md says what it holds. */
const jsonFormat = 'onrecord/1';

/**
 * The whole record as JSON, in pieces that are to be joined as they are. Arrays and keys are in a fixed order, one row a line: the
 * same sources, metadata and decisions give the same bytes.
 */
export function* jsonExport(store: Store): Generator<string> {
  yield `{"format":${JSON.stringify(jsonFormat)}`;
  yield* array('documents', allDocuments(store));
  yield* array('entities', allEntities(store));
  for (const kind of kinds)
    yield* array(kind.array, kind.name === 'demand' ? demands(store) : rows(allItems(store, kind.name)));
  yield* array('differences', allDifferences(store));
  yield* array('reuse', allReuse(store));
  yield '\n}\n';
}

function* array(name: string, rows: Iterable<unknown>): Generator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let first = true;
  for (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(row)}`;
    first = false;
  }
  yield first ? ']' : '\n]';
}

function* rows(items: Iterable<RecordItem>): Generator<unknown> {
  for (const item of items) yield flat(item);
}

/** Demands with what became of them, party by party. A party's items are looked up once for many demands. */
function* demands(store: Store): Generator<unknown> {
  const stepsOf = stepsByParty(store);
  for (const item of allItems(store, 'demand')) {
    const steps = stepsOf(item).flatMap(found => found.steps);
    yield flat({ ...item, fields: { ...item.fields, steps: steps.map(step => ({ ...step })) } });
  }
}

/**
 * An item as the contract has it: its kind's fields beside the common ones. A kind with a field `by` (who demands, answers,
 * pledges) keeps it; how the item came to be on record stands in `reader` for all, and in `by` for the other kinds.
 */
function flat(item: RecordItem): { readonly [name: string]: unknown } {
  const { id, evidence, voice, within, reality, same, status, by: reader, readings, fields } = item;
  const by = kindNamed(item.kind)?.fields.some(field => field.name === 'by') ? (fields.by ?? null) : reader;
  return { id, ...fields, evidence, voice, within, reality, same, status, by, reader, readings };
}
