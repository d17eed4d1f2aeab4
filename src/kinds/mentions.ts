import type { Analysis, Name, NameType } from '../language/analysis.ts';
import { overlapping } from '../text/overlapping.ts';
import { bySpan, overlaps, type Span } from '../text/span.ts';
import { isDateline, withoutDateline } from './datelines.ts';
import { clean, type Group, joined, nameGroups } from './groups.ts';
import { governedBy, headOf } from './heads.ts';
import type { MentionEntry, MentionRef } from './item.ts';
import { officesOf } from './offices.ts';

/** One document's people, bodies, places, programmes and laws, and which of them a span of the text stands for. */
export interface MentionTable {
  readonly entries: readonly MentionEntry[];
  /** See {@link import('./context.ts').ReadContext.mentionAt}. */
  at(span: Span): MentionRef | null;
  /** See {@link import('./context.ts').ReadContext.officeOf}. */
  officeOf(ref: MentionRef): MentionRef;
  /** See {@link import('./context.ts').ReadContext.houseOf}. */
  houseOf(owner: MentionRef, noun: string, at: Span): MentionRef;
  /** See {@link import('./context.ts').ReadContext.holderOf}. */
  holderOf(office: string, of: MentionRef): MentionRef | null;
}

/** Builds the table: one entry a chain that holds a name, one for each name outside all chains (same words and type share one). */
export function mentionTable(read: Analysis): MentionTable {
  const analysis = { ...read, names: placesInLists(read) };
  const groups = joined(analysis, nameGroups(analysis.text, analysis.names, analysis.chains));
  const entries = groups.map(group => entryOf(analysis, group));
  const places = placesOf(analysis, groups);
  const byName = new Map(
    entries.flatMap((entry, index) => [entry.name, ...entry.aliases].map(name => [name, index] as const)),
  );
  const known = new Map<number, number | null>();
  return {
    entries,
    at: span => {
      const key = span.start * (analysis.text.length + 1) + span.end;
      let group = known.get(key);
      if (group === undefined) {
        group = mentionAt(analysis, places, withoutDateline(analysis, span));
        if (group !== null && (isMismatch(analysis, span, entries[group]!) || isDateline(analysis, span)))
          group = null;
        known.set(key, group);
      }
      return group === null ? null : { mention: group };
    },
    houseOf: (owner, noun, at) => {
      // written as the text writes such a mark
      const mark = /(?<=\p{L})['’](?=s\b)/u.exec(analysis.text)?.[0] ?? '’';
      const name = `${entries[owner.mention]!.name}${mark}s ${noun}`;
      const house = entries.findIndex(entry => entry.type === 'body' && entry.name === name);
      if (house >= 0) return { mention: house };
      const span = { start: at.start, end: at.end };
      entries.push({ type: 'body', subtype: null, name, aliases: [], titles: [], spans: [span] });
      return { mention: entries.length - 1 };
    },
    holderOf: (office, of) => {
      const names = [entries[of.mention]!.name, ...entries[of.mention]!.aliases];
      const found = entries.flatMap((entry, index) =>
        entry.titles.some(
          one =>
            one.title.toLowerCase().includes(office.toLowerCase()) &&
            one.of !== null &&
            names.includes(one.of),
        )
          ? [index]
          : [],
      );
      return found.length === 1 ? { mention: found[0]! } : null;
    },
    officeOf: ref => {
      const led = ledBy(entries, ref.mention);
      if (led !== null) return { mention: led };
      const of = [
        ...new Set(
          entries[ref.mention]!.titles.flatMap(title =>
            title.of === null ? [] : (byName.get(title.of) ?? []),
          ),
        ),
      ];
      return of.length === 1 ? { mention: of[0]! } : ref;
    },
  };
}

/** "She" of a town: the tree of names led astray. */
function isMismatch({ text }: Analysis, span: Span, entry: MentionEntry): boolean {
  return entry.type === 'place' && /^(?:he|she|him|her|his)$/iu.test(text.slice(span.start, span.end));
}

/** The names, with a bare word among towns and bodies in one list ("Pell, Marsh and Stow") taken for a place, not for a person. */
function placesInLists({ names, text }: Analysis): Name[] {
  const joins = (a: Name | undefined, b: Name | undefined) =>
    a !== undefined && b !== undefined && /^(?:,|,?\s+and|,?\s+or)\s+$/u.test(text.slice(a.end, b.start));
  return names.map((name, at) => {
    if (name.type !== 'person' || name.title !== null || /\s/u.test(text.slice(name.start, name.end)))
      return name;
    let first = at;
    let last = at;
    while (joins(names[first - 1], names[first])) first--;
    while (joins(names[last], names[last + 1])) last++;
    const others = names.slice(first, last + 1).filter(other => other !== name);
    const settled =
      others.length >= 2 && others.every(other => other.type === 'place' || other.type === 'body');
    return settled && others.some(other => other.type === 'place')
      ? { ...name, type: 'place' as const }
      : name;
  });
}

/** Offices that head a department by law, where the title names no body: whose body it is, by the body's name. */
const heads: readonly { readonly title: RegExp; readonly body: RegExp }[] = [
  {
    title: /^(?:(?:the|u\.?s\.?)\s+)*attorney general$/iu,
    body: /^(?:u\.?s\.?\s+)?(?:justice department|department of justice|doj)$/iu,
  },
];

/** The body that a person heads by an office ("Transport Secretary Ann Roe": the Department of Transport), if the document names it. */
function ledBy(entries: readonly MentionEntry[], person: number): number | null {
  const titles = entries[person]!.titles.filter(title => title.of === null);
  const patterns = titles.flatMap(({ title }) => {
    const row = heads.find(one => one.title.test(title));
    if (row) return [row.body];
    const subject =
      /^(.+?) (?:secretary|minister)$/iu.exec(title)?.[1] ??
      /^(?:secretary|minister) (?:of|for) (?:the )?(.+)$/iu.exec(title)?.[1];
    if (!subject || /press|deputy|prime|assistant|under/iu.test(subject)) return [];
    const words = subject.replace(/^(?:the|u\.?s\.?)\s+/iu, '').replace(/[^\p{L}\s]/gu, '.');
    return [
      new RegExp(
        `^(?:department|ministry|office) (?:of|for) (?:the )?${words}|^${words} (?:department|ministry|office)$`,
        'iu',
      ),
    ];
  });
  const found = entries.flatMap((entry, index) =>
    entry.type === 'body' &&
    patterns.some(body => [entry.name, ...entry.aliases].some(name => body.test(name)))
      ? [index]
      : [],
  );
  return found.length === 1 ? found[0]! : null;
}

const entryType: Record<NameType, MentionEntry['type']> = {
  person: 'person',
  body: 'body',
  place: 'place',
  law: 'law',
  programme: 'programme',
};

function entryOf(analysis: Analysis, group: Group): MentionEntry {
  const names = group.names.map(index => analysis.names[index]!).sort(bySpan);
  // A body's name is written with or without its article; a paper's title keeps it.
  const bareName = (name: Name) => {
    const own = clean(analysis.text.slice(name.start, name.end));
    // "Ana and Tom Reyes": Ana Reyes
    const words = name.family ? `${own} ${name.family}` : own;
    return name.type === 'body' && name.subtype !== 'media' ? words.replace(/^The (?=\p{Lu})/u, '') : words;
  };
  const forms = [...new Set(names.map(bareName))];
  const fullest = forms.reduce((best, form) => (fuller(form, best) ? form : best));
  const place = group.chains ? names.find(name => name.type === 'place') : undefined;
  const first = place ?? names.find(name => bareName(name) === fullest) ?? names[0]!;
  const name = first.type === 'body' ? unshouted(fullest) : fullest;
  return {
    type: entryType[first.type],
    subtype: names.find(name => name.subtype !== null)?.subtype ?? null,
    name,
    aliases: forms.filter(form => form !== name),
    titles: first.type === 'person' ? names.flatMap(name => officesOf(analysis, name)) : [],
    spans: names.map(({ start, end }) => ({ start, end })),
  };
}

/** "City of Marlow" for the "CITY OF MARLOW" of a letterhead; initials, short names in capitals and a court's of a caption stay. */
function unshouted(form: string): string {
  const words = form.split(' ');
  if (
    words.length < 3 ||
    /\b(?:COURT|TRIBUNAL)\b/u.test(form) ||
    /\p{Ll}/u.test(form) ||
    words.some(word => /[\d.&]/u.test(word))
  )
    return form;
  return words
    .map((word, at) =>
      at > 0 && /^(?:OF|AND|FOR|THE|ON|IN|TO)$/u.test(word)
        ? word.toLowerCase()
        : /^(?:L?L[CP]|PLC|U\p{Lu}?SA?|[^AEIOUY]+)\W*$/u.test(word)
          ? word
          : word.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, head: string, rest: string) => head + rest.toLowerCase()),
    )
    .join(' ');
}

function fuller(form: string, best: string): boolean {
  const acronym = /^(?:[A-Z]\.?){2,6}$/u;
  if (acronym.test(best) !== acronym.test(form)) return acronym.test(best);
  // "P. J. Okafor" tells less than "Peter Okafor"
  const words = spelled(form) - spelled(best);
  // "OKAFOR", a transcript's label
  if (words === 0 && isShouted(best) !== isShouted(form)) return isShouted(best);
  return words > 0 || (words === 0 && form.length > best.length);
}

/** How many words of a name are no initials. */
const spelled = (form: string): number => form.split(' ').filter(word => !/^\p{Lu}\.$/u.test(word)).length;

const isShouted = (form: string): boolean => /\p{Lu}{3}/u.test(form) && !/\p{Ll}{2}/u.test(form);

/** Which group each name belongs to, and each unambiguous mention that is no name. */
interface Places {
  readonly ofName: ReadonlyMap<Name, number>;
  readonly unnamed: readonly (Span & { readonly group: number })[];
}

function placesOf({ names }: Analysis, groups: readonly Group[]): Places {
  const ofName = new Map<Name, number>();
  const unnamed: (Span & { group: number })[] = [];
  for (const [group, own] of groups.entries()) {
    for (const index of own.names) ofName.set(names[index]!, group);
    for (const chain of own.chains ?? (own.chain ? [own.chain] : []))
      for (const { name, candidates, start, end } of chain.mentions)
        if (name === null && candidates.length === 0) unnamed.push({ start, end, group });
  }
  return { ofName, unnamed };
}

function mentionAt(analysis: Analysis, { ofName, unnamed }: Places, span: Span): number | null {
  const { names, text } = analysis;
  // "Ann Roe, the mill's director": the name before the comma, whatever the tree makes of the rest.
  const leading = overlapping(names, span).find(
    name =>
      name.start === span.start && name.end < span.end && /^[^\S\n]*,/u.test(text.slice(name.end, span.end)),
  );
  const apposed = leading?.type === 'person' && !/\band\b/u.test(text.slice(leading.end, span.end));
  const head = apposed ? leading : headOf(analysis.sentences, span);
  const target = (head && governedBy(analysis, span, head)) ?? head ?? span;
  const named = overlapping(names, target).find(
    name => ofName.has(name) && (head !== null || name.end - name.start >= span.end - span.start),
  );
  if (named) return ofName.get(named)!;
  const standing = overlapping(unnamed, target).filter(mention => overlaps(mention, span));
  const [group, ...others] = new Set(standing.map(mention => mention.group));
  return group === undefined || others.length > 0 ? null : group;
}
