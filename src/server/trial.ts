import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft, DraftItem, MentionEntry } from '../kinds/item.ts';
import { openRecord } from '../record/open.ts';
import { readInto } from '../record/read.ts';
import type { Reader } from '../record/reader.ts';
import type { Source } from '../sources/source.ts';
import { serveTrial } from './served.trial.ts';

const said = /“([^”]{3,400})” (?:(said) )?((?:[A-Z]\p{L}+ ){0,2}[A-Z]\p{L}+)(?: (said|wrote|told))?/gu;
const sum = /\$(\d[\d,]*(?:\.\d+)?)( million)?/g;

function statementAt(source: Source, found: RegExpExecArray, mention: number): DraftItem {
  const start = found.index;
  const content = { start, end: start + found[1]!.length + 2, role: 'content' };
  const published = source.metadata.published?.value ?? null;
  return {
    kind: 'statement',
    evidence: [{ start, end: start + found[0].length, role: 'item' }, content],
    fields: {
      speaker: { mention },
      speakerText: found[3]!,
      mode: 'direct',
      text: found[1]!,
      date: published,
    },
    voice: { mention },
    within: null,
    reality: 'happened',
    readings: {
      date: {
        text: '',
        candidates: [],
        rule: 'publication',
        anchor: `published ${published}`,
        relative: false,
        inferred: true,
        why: 'the text gives no day',
      },
    },
    by: 'stand/1',
  };
}

/** Few and plain rules, so that the page's tests hold whatever the reader learns. */
function read(source: Source): Draft {
  const mentions: MentionEntry[] = [];
  const items: DraftItem[] = [];
  for (const found of source.text.matchAll(said)) {
    if (!found[2] && !found[4]) continue;
    const start = found.index + found[0].indexOf(found[3]!, found[1]!.length);
    const spans = [{ start, end: start + found[3]!.length }];
    mentions.push({ type: 'person', subtype: null, name: found[3]!, aliases: [], titles: [], spans });
    items.push(statementAt(source, found, mentions.length - 1));
  }
  for (const found of source.text.matchAll(sum)) {
    const value = Number(found[1]!.replaceAll(',', '')) * (found[2] ? 1e6 : 1);
    items.push({
      kind: 'figure',
      evidence: [{ start: found.index, end: found.index + found[0].length, role: 'item' }],
      fields: { value, unit: 'USD', measures: 'a grant' },
      voice: 'outlet',
      within: null,
      reality: 'happened',
      readings: {},
      by: 'stand/1',
    });
  }
  return { mentions, items };
}

const reader: Reader = { version: 'stand', read };

// A program: serves a new record of the sample for tests of the page, tells its address, and takes the record away when it is stopped.
const folder = await mkdtemp(join(tmpdir(), 'onrecord-'));
const store = openRecord(join(folder, 'sample.onrecord'), { create: true });
await readInto(store, [fileURLToPath(new URL('../../sample', import.meta.url))], { reader });
await serveTrial(store, reader, folder);
