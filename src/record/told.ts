/** A reader of lines that say what they tell, for tests and measuring of what spans documents. */
import type { Draft, DraftItem, Evidence, FieldValue, MentionEntry } from '../kinds/item.ts';
import type { Field } from '../kinds/kind.ts';
import { kindNamed } from '../kinds/kinds.ts';
import type { Source } from '../sources/source.ts';
import type { Reader } from './reader.ts';

/**
 * Reads lines as `demand | by=body:Harbor Grants Office | of=place:Wharf; place:Ostery | what=hand over its records`. A person may
 * have an office: `person:Dana Sorrel (Mayor of Wharf)`. `to=@0` is the first item of the document, `amount=about 5000 USD` an
 * amount, `voice=` whose account, `inferred=due` marks a field as worked out.
 */
export function toldReader(): Reader {
  return { version: 'told/1', read: readTold };
}

function readTold(source: Source): Draft {
  const mentions: Mutable[] = [];
  const items: DraftItem[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    const found = itemIn(line, start, mentions);
    if (found) items.push(found);
    start += line.length + 1;
  }
  return { mentions, items };
}

type Mutable = MentionEntry & {
  spans: { start: number; end: number }[];
  titles: MentionEntry['titles'][number][];
};

interface Line {
  readonly text: string;
  readonly start: number;
  readonly mentions: Mutable[];
  readonly evidence: Evidence[];
}

function itemIn(text: string, start: number, mentions: Mutable[]): DraftItem | null {
  const [name, ...parts] = text.split(' | ').map(part => part.trim());
  const kind = kindNamed(name ?? '');
  if (!kind || parts.length === 0) return null;
  const line: Line = {
    text,
    start,
    mentions,
    evidence: [{ start, end: start + text.length, role: 'item' }],
  };
  const given = new Map(
    parts.map(part => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );
  const fields = Object.fromEntries(
    kind.fields.flatMap(field => {
      const value = given.get(field.name);
      return value === undefined ? [] : [[field.name, heldBy(line, field, value)] as const];
    }),
  );
  const voice = given.get('voice');
  const inferred = given.get('inferred')?.split(',') ?? [];
  return {
    kind: kind.name,
    evidence: line.evidence,
    fields,
    voice: voice === undefined ? 'outlet' : mentionOf(line, 'voice', voice),
    within: null,
    reality: (given.get('reality') ?? 'happened') as DraftItem['reality'],
    readings: Object.fromEntries(inferred.map(field => [field, worked(given.get(field) ?? '')])),
    by: 'told/1',
  };
}

const worked = (text: string) => ({
  text,
  candidates: text.startsWith('?') ? text.slice(1).split(' or ') : [],
  rule: 'told',
  anchor: null,
  relative: true,
  inferred: true,
  why: 'worked out',
});

function heldBy(line: Line, field: Field, value: string): FieldValue {
  if (value.startsWith('?')) return null;
  if (value.startsWith('@')) return { item: Number(value.slice(1)) };
  if (field.type === 'entity') return mentionOf(line, field.name, value);
  if (field.type === 'entities') return value.split('; ').map(one => mentionOf(line, field.name, one));
  if (field.type === 'amount') {
    const [, qualifier, number, currency] = /^(?:([a-z ]+) )?(\d+) ([A-Z]{3})$/.exec(value) ?? [];
    return { value: Number(number), currency: currency ?? null, qualifier: qualifier ?? null };
  }
  if (field.type === 'records')
    return [Object.fromEntries(value.split(', ').map(part => part.split(':') as [string, string]))];
  const at = line.text.indexOf(value);
  line.evidence.push({
    start: line.start + at,
    end: line.start + at + value.length,
    role: field.name,
  });
  return field.type === 'number' ? Number(value) : value;
}

function mentionOf(line: Line, role: string, value: string): { mention: number } {
  const [, type, name = value, title, of] =
    /^(person|body|place|programme):(.+?)(?: \((.+?) of (.+)\))?$/.exec(value) ?? [];
  const start = line.start + line.text.indexOf(name);
  const span = { start, end: start + name.length };
  line.evidence.push({ ...span, role });
  let at = line.mentions.findIndex(one => one.name === name);
  if (at < 0) {
    const entry = { type: (type ?? null) as MentionEntry['type'], subtype: null, name };
    at = line.mentions.push({ ...entry, aliases: [], titles: [], spans: [] }) - 1;
  }
  const entry = line.mentions[at]!;
  if (!entry.spans.some(one => one.start === start)) entry.spans.push(span);
  if (title && of) entry.titles.push({ title, of, evidence: span });
  return { mention: at };
}
