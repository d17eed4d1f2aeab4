/** A small reader and records in memory or a folder of their own, for the tests of the record. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Draft, DraftItem, Evidence, MentionEntry } from '../kinds/item.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Source } from '../sources/source.ts';
import { openRecord } from './open.ts';
import { allDifferences } from './questions/differences.ts';
import { allDocuments } from './questions/documents.ts';
import { allEntities } from './questions/entities.ts';
import { allItems } from './questions/items.ts';
import { allReuse } from './questions/reuse.ts';
import type { Reader } from './reader.ts';
import type { Store } from './sqlite.ts';

const patterns: readonly (readonly [RegExp, MentionEntry['type']])[] = [
  [
    /(?<title>Mayor |Secretary )?(?<name>(?!Mayor|Secretary)[A-Z]\w+ [A-Z]\w+)(?= said| added|,? who)/g,
    'person',
  ],
  [/(?<title>Mayor |Secretary )(?<name>[A-Z]\w+)(?= said| added)/g, 'person'],
  [/(?<name>(?!The )(?:[A-Z]\w+ )+(?:Office|Council|Department))(?: \((?<alias>[A-Z]{2,5})\))?/g, 'body'],
  [/\b(?<name>HGO|WRC)\b(?!\))/g, 'body'],
];

/** Reads `“…” Name said`, `N things`, bodies ending in Office, Council or Department, dates in the form 2018-07-12. */
export function trialReader(version = 'trial/1', cue = 'said'): Reader {
  return { version, read: source => readTrial(source, cue, version) };
}

function readTrial(source: Source, cue: string, version: string): Draft {
  const mentions = mentionsOf(source.text);
  const items: DraftItem[] = [];
  for (const found of source.text.matchAll(
    new RegExp(`“([^”]+)” (?:(?:Mayor|Secretary) )?([A-Z]\\w+(?: [A-Z]\\w+)?) ${cue}`, 'g'),
  )) {
    const at = found.index;
    const speakerStart = at + found[0].length - cue.length - 1 - found[2]!.length;
    const speaker = mentions.findIndex(one => one.spans.some(span => span.start === speakerStart));
    items.push(
      item('statement', version, span(at, found[0], 'item'), {
        evidence: [span(at + 1, found[1]!, 'content'), span(speakerStart, found[2]!, 'speaker')],
        fields: {
          mode: 'direct',
          text: found[1]!,
          speaker: speaker < 0 ? null : { mention: speaker },
          date: source.metadata.published?.value ?? null,
        },
      }),
    );
  }
  for (const found of source.text.matchAll(/\b(\d{1,4}) ([a-z]+)\b/g)) {
    const within = items.findIndex(
      one =>
        one.kind === 'statement' &&
        one.evidence[0]!.start <= found.index &&
        found.index < one.evidence[0]!.end,
    );
    items.push({
      ...item('figure', version, span(found.index, found[0], 'item'), {
        evidence: [span(found.index, found[1]!, 'value')],
        fields: { value: Number(found[1]), measures: found[2]! },
      }),
      within: within < 0 ? null : { item: within },
    });
  }
  return { mentions, items };
}

function mentionsOf(text: string): MentionEntry[] {
  const entries = new Map<string, MentionEntry & { spans: { start: number; end: number }[] }>();
  for (const [pattern, type] of patterns)
    for (const found of text.matchAll(pattern)) {
      const { name, alias, title } = found.groups as { name: string; alias?: string; title?: string };
      const start = found.index + (title?.length ?? 0);
      const place = { start, end: start + name.length };
      const known = entries.get(name) ?? {
        type,
        subtype: null,
        name,
        aliases: [] as string[],
        titles: [],
        spans: [],
      };
      if (known.spans.some(one => one.start === start)) continue;
      const titles = title
        ? [
            ...known.titles,
            { title: title.trim(), of: null, evidence: { start: found.index, end: place.end } },
          ]
        : known.titles;
      entries.set(name, {
        ...known,
        titles,
        aliases: alias ? [...known.aliases, alias] : known.aliases,
        spans: [...known.spans, place],
      });
    }
  return [...entries.values()];
}

function span(start: number, words: string, role: string): Evidence {
  return { start, end: start + words.length, role };
}

function item(
  kind: string,
  by: string,
  whole: Evidence,
  rest: Pick<DraftItem, 'fields'> & { evidence: Evidence[] },
): DraftItem {
  return {
    kind,
    evidence: [whole, ...rest.evidence],
    fields: rest.fields,
    voice: 'outlet',
    within: null,
    reality: 'happened',
    readings: {},
    by,
  };
}

/** A folder of its own with these files, gone when the test ends. */
export function folderOf(test: TestContext, files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A record in memory, closed when the test ends. */
export function recordFor(test: TestContext, path = ':memory:'): Store {
  const store = openRecord(path, { create: true });
  test.after(() => store.close());
  return store;
}

/** All that an export would hold, as one string to compare. */
export function exported(store: Store): string {
  const items = kinds.map(kind => [kind.array, [...allItems(store, kind.name)]]);
  return JSON.stringify({
    documents: [...allDocuments(store)],
    entities: [...allEntities(store)],
    ...Object.fromEntries(items),
    differences: allDifferences(store),
    reuse: allReuse(store),
  });
}

/** A document in front matter form. */
export function article(outlet: string, published: string | null, ...paragraphs: readonly string[]): string {
  const date = published ? `published: ${published}\n` : '';
  return `---\ntitle: Notes of ${outlet}\noutlet: ${outlet}\n${date}---\n\n${paragraphs.join('\n\n')}\n`;
}

export const harbor = {
  'a.txt': article(
    'Harbor Gazette',
    '2021-03-04',
    'The Harbor Grants Office (HGO) wrote to 4 towns.',
    '“We will not be rushed into this” Mayor Dana Sorrel said.',
  ),
  'b.txt': article(
    'Tidewater Post',
    '2021-03-05',
    'HGO asked 4 towns again, and 12 clerks answered.',
    '“We will not be rushed into this” Dana Sorrel said. “Ask the council” Mayor Sorrel added.',
  ),
  'sub/c.txt': article(
    'Inland Courier',
    null,
    '“The notice came late, as it always does” Piet Quill said. The Wharf Town Council met.',
  ),
} as const;
