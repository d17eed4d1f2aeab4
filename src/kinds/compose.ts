import type { Analysis } from '../language/analysis.ts';
import { withMends } from '../language/mends/mends.ts';
import { overlapping } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import { withoutAdrift } from './adrift.ts';
import { authorIn } from './author.ts';
import { readClaims } from './claims/read.ts';
import type { ReadContext } from './context.ts';
import { type Correspondence, correspondenceOf } from './correspondence.ts';
import { heardIn, isMention } from './heard.ts';
import type { Draft, DraftItem, DraftRelation, FieldValue, MentionEntry, MentionRef } from './item.ts';
import { linked } from './links.ts';
import { type MentionTable, mentionTable } from './mentions.ts';
import { isLoneName, isPublicOffice } from './offices.ts';
import { readingOf, type View, viewOf } from './view.ts';

/** Reads the statements, before the rest. */
export type StatementReader = (
  analysis: Analysis,
  context: ReadContext,
) => {
  readonly items: readonly DraftItem[];
  /** Whom a description means that no chain of mentions resolves. */
  meantBy(span: Span): MentionRef | null;
};
/** Reads one kind from a document. Item references point into the reader's own list. */
export type Reader = (view: View) => readonly DraftItem[];

/**
 * Puts one document's items together: statements first, then the other readers in order; every item that stands within a
 * statement's words gets that statement and its speaker's voice; people who are neither speakers, office-holders nor counsel
 * leave the table of mentions and stay words.
 */
export function compose(
  analysis: Analysis,
  readStatements: StatementReader,
  readers: readonly Reader[],
  relate: (view: View) => readonly DraftRelation[] = () => [],
): Draft {
  const mended = withMends(analysis);
  const table = mentionTable(mended);
  const asked = contextOf(table, [], correspondenceOf(mended, table), authorIn(mended, table));
  const { items: statements, meantBy } = readStatements(mended, asked);
  const heard = heardIn(statements);
  const view = viewOf(mended, {
    ...asked,
    mentionAt: span => asked.mentionAt(span) ?? heard(span) ?? meantBy(span),
    statements,
  });
  const contents = contentsOf(statements);
  const items: DraftItem[] = [...statements];
  for (const read of readers) {
    const offset = items.length;
    for (const item of read(view)) items.push(placed(shifted(item, offset), statements, contents, analysis));
  }
  const whole = linked(items, table.entries).map((item, index) => nested(item, index, statements, contents));
  const told = withoutPrivatePersons(table.entries, whole, relate(view));
  const draft = { ...told, items: withoutAdrift(told.items) };
  const names = new Set(draft.mentions.map(entry => entry.name));
  const isPrivate = (span: Span) => {
    const mention = asked.mentionAt(span);
    if (mention === null) return false;
    const name = asked.nameOf(mention);
    return /\s/u.test(name) && !names.has(name);
  };
  return { ...draft, claims: readClaims(view, draft.items, isPrivate) };
}

/** What the readers of a document may ask about its mentions. */
export function contextOf(
  table: MentionTable,
  statements: readonly DraftItem[],
  correspondence: Correspondence | null = null,
  author: MentionRef | null = null,
): ReadContext {
  return {
    author,
    correspondence,
    mentionAt: span => table.at(span) ?? correspondence?.at(span) ?? null,
    nameOf: ref => table.entries[ref.mention]!.name,
    typeOf: ref => table.entries[ref.mention]!.type,
    officeOf: ref => table.officeOf(ref),
    houseOf: (owner, noun, at) => table.houseOf(owner, noun, at),
    holderOf: (office, of) => table.holderOf(office, of),
    titlesOf: ref => table.entries[ref.mention]!.titles.map(one => one.title),
    statements,
  };
}

/** References to items of the reader's own list, moved to the document's list. */
function shifted(item: DraftItem, offset: number): DraftItem {
  const move = (value: FieldValue): FieldValue => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(move);
    if ('item' in value && typeof value.item === 'number') return { item: value.item + offset };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
  };
  return offset === 0 ? item : { ...item, fields: move(item.fields as FieldValue) as DraftItem['fields'] };
}

/** Gives an item the statement whose content holds its place, and that speaker's voice. */
function placed(
  item: DraftItem,
  statements: readonly DraftItem[],
  contents: readonly Content[],
  { text, quotations }: Analysis,
): DraftItem {
  // The first field's words, not the whole sentence, tell on which side of the quotation an item stands.
  const place = item.evidence[1] ?? item.evidence[0]!;
  const at = innermost(contents, place, -1);
  if (at !== null) return { ...item, within: { item: at }, voice: speakerOf(statements[at]!) };
  // Words between quotation marks whose speaker was not made out are not the outlet's own; a word or two between them may be.
  const quoted = overlapping(quotations, place).some(
    one =>
      contains(one.inner, place) &&
      (text.slice(one.inner.start, one.inner.end).match(/\p{L}+/gu)?.length ?? 0) >= phraseWords,
  );
  return quoted && item.voice === 'outlet' ? { ...item, voice: null } : item;
}

/** From so many words on, what stands between quotation marks is somebody's, not a label, a title or a doubt. */
const phraseWords = 5;

/** A statement within another's words: its own reporter is the outer speaker. */
function nested(
  item: DraftItem,
  index: number,
  statements: readonly DraftItem[],
  contents: readonly Content[],
): DraftItem {
  if (index >= statements.length || item.within !== null) return item;
  const at = innermost(contents, item.evidence[0]!, index);
  return at === null ? item : { ...item, within: { item: at }, voice: speakerOf(statements[at]!) };
}

/** A stretch of what somebody said, with the statement's place among the statements. */
type Content = Span & { readonly statement: number };

function contentsOf(statements: readonly DraftItem[]): Content[] {
  return statements.flatMap(({ evidence }, statement) =>
    evidence.flatMap(({ role, start, end }) => (role === 'content' ? [{ start, end, statement }] : [])),
  );
}

function innermost(contents: readonly Content[], place: Span, self: number): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const piece of overlapping(contents, place)) {
    if (piece.statement === self || !contains(piece, place) || piece.end - piece.start >= size) continue;
    best = piece.statement;
    size = piece.end - piece.start;
  }
  return best;
}

function speakerOf(statement: DraftItem): MentionRef | null {
  const speaker = statement.fields.speaker;
  return isMention(speaker) ? speaker : null;
}

/** Fields through which a person stands in public life. */
const publicRoles = new Set(['speaker', 'counsel', 'said', 'via']);

function withoutPrivatePersons(
  entries: readonly MentionEntry[],
  items: readonly DraftItem[],
  relations: readonly DraftRelation[],
): Draft {
  const known = new Set<number>();
  for (const item of items)
    for (const [name, value] of Object.entries(item.fields))
      if (publicRoles.has(name))
        for (const ref of Array.isArray(value) ? value : [value]) if (isMention(ref)) known.add(ref.mention);
  const isPublic = entries.map(
    (entry, index) =>
      entry.type !== 'person' || entry.titles.some(({ title }) => isPublicOffice(title)) || known.has(index),
  );
  const kept = entries.map((entry, index) => isPublic[index]! || mayBePlace(entry));
  const places: (number | null)[] = [];
  let next = 0;
  for (const keep of kept) places.push(keep ? next++ : null);
  const renumber = (value: FieldValue): FieldValue => {
    if (value === null || typeof value !== 'object') return value;
    if (isMention(value)) {
      const to = places[value.mention];
      return to === null || to === undefined ? null : { mention: to };
    }
    if (Array.isArray(value)) return value.map(renumber).filter(inner => inner !== null);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renumber(inner)]));
  };
  return {
    mentions: entries.filter((_, index) => kept[index]),
    relations: relations.flatMap(relation => {
      const from = renumber(relation.from) as MentionRef | null;
      const of = renumber(relation.of) as MentionRef | null;
      return from && (of || !relation.of) ? [{ ...relation, from, of }] : [];
    }),
    items: items.map(item => ({
      ...item,
      fields: renumber(item.fields as FieldValue) as DraftItem['fields'],
      readings: { ...privateReadings(item, entries, isPublic), ...item.readings },
      voice:
        item.voice === 'outlet' || item.voice === null
          ? item.voice
          : (renumber(item.voice) as MentionRef | null),
    })),
  };
}

/** The words behind fields that lose their person: they stay readable as words. */
function privateReadings(
  item: DraftItem,
  entries: readonly MentionEntry[],
  isPublic: readonly boolean[],
): DraftItem['readings'] {
  const lost = Object.entries(item.fields).flatMap(([name, value]) => {
    const refs = (Array.isArray(value) ? value : [value]).filter(
      ref => isMention(ref) && !isPublic[ref.mention],
    ) as MentionRef[];
    return refs.length === 0 ? [] : [[name, refs.map(ref => entries[ref.mention]!.name).join('; ')] as const];
  });
  return Object.fromEntries(lost.map(([name, text]) => [name, readingOf(text, 'private person')]));
}

/** A lone name without a title may be a town's that other documents show as one; until they do, it stays words. */
function mayBePlace(entry: MentionEntry): boolean {
  return entry.titles.length === 0 && entry.aliases.length === 0 && isLoneName(entry.name);
}
