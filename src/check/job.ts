import { openRecord } from '../record/open.ts';
import type { Store } from '../record/sqlite.ts';
import type { Span } from '../text/span.ts';
import { checkAgainst, checkDraft } from './check.ts';
import { type Draft, draftFromText, readDraft } from './draft.ts';
import type { Report } from './finding.ts';
import { Holdings } from './holdings.ts';
import { decided } from './ignore.ts';

/** A draft as it comes over a thread's border: a file's bytes with its name, or text. */
export type Given = { readonly bytes: Uint8Array; readonly name: string } | { readonly text: string };

/** A report with the draft's paragraphs. */
export interface Checked extends Report {
  readonly blocks: readonly Span[];
}

/** The record that this thread has open. It is left open: the texts kept ready are what makes the next check fast. */
let opened: { path: string; version: number; holdings: Holdings } | null = null;

/**
 * Checks a draft against the record at `path`, in whatever thread this runs in. Throws `Refused` for a draft that cannot be checked.
 * @public a worker calls it by its name
 */
export async function checkJob(path: string, given: Given): Promise<Checked> {
  const draft = await draftGiven(given);
  return checkedOf(draft, checkAgainst(holdingsAt(path), draft));
}

/** The same in this thread, against an open record. */
export async function checkHere(store: Store, given: Given): Promise<Checked> {
  const draft = await draftGiven(given);
  return checkedOf(draft, checkDraft(store, draft));
}

function draftGiven(given: Given): Promise<Draft> {
  return 'text' in given ? draftFromText(given.text) : readDraft(given.bytes, given.name);
}

function checkedOf(draft: Draft, report: Report): Checked {
  return {
    ...decided(report, draft, {}),
    blocks: draft.source.blocks.map(({ start, end }) => ({ start, end })),
  };
}

/** The texts kept ready, until another connection changes the record. */
function holdingsAt(path: string): Holdings {
  if (opened?.path !== path) {
    opened?.holdings.store.close();
    opened = { path, version: -1, holdings: new Holdings(openRecord(path, { readOnly: true })) };
    opened.version = versionOf(opened.holdings.store);
  }
  const version = versionOf(opened.holdings.store);
  if (version !== opened.version) opened = { path, version, holdings: new Holdings(opened.holdings.store) };
  return opened.holdings;
}

function versionOf(store: Store): number {
  return store.get<{ data_version: number }>('PRAGMA data_version')!.data_version;
}
