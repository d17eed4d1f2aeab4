import type { MentionEntry } from '../kinds/item.ts';
import type { Span } from '../text/span.ts';
import { bodyForm, isListedBody, isWeakBody, nationalForm, saysNational } from './bodies.ts';
import { placeForm, type Sense, sensesOf } from './places.ts';
import { isAcronym, plain } from './plain.ts';
import { isPlace } from './things.ts';

/** What one document alone shows of a mention, beyond its names. Indexes are into the document's mentions. */
export interface Facts {
  readonly sense: Sense | null;
  /** True where the document is about the nation, so that "the Senate" is the nation's. */
  readonly national: boolean;
  /** Forms of the towns and counties that the document names: what ties "City Council" to a place. */
  readonly near: readonly string[];
  /** For a name of a sort of body ("State Water Board"): forms of the companies, courts and agencies that its document names beside it. */
  readonly peers: readonly string[];
  /** For each title, the mention that its `of` names, or null. */
  readonly of: readonly (number | null)[];
  /** Bodies that bear their place's name: "Lawrence Police Department" is part of Lawrence. */
  readonly within: readonly {
    readonly type: 'part of' | 'governs';
    readonly of: number;
    readonly evidence: Span;
  }[];
}

export function factsOf(mentions: readonly MentionEntry[]): Facts[] {
  const senses = placeSenses(mentions);
  const national = isNational(mentions);
  const near = nearOf(mentions, senses);
  const peers = peersOf(mentions);
  const byName = new Map<string, number>();
  for (const [n, { name, aliases, type }] of mentions.entries())
    if (type === 'place' || type === 'body')
      for (const form of [name, ...aliases]) if (!byName.has(plain(form))) byName.set(plain(form), n);
  const places = new Map(
    mentions.flatMap((entry, n) => (isPlace(entry) ? [[placeForm(entry.name), n] as const] : [])),
  );
  return mentions.map((entry, n) => ({
    sense: senses[n]!,
    national,
    near: entry.type === 'person' || entry.type === 'place' ? [] : near,
    peers: entry.type === 'body' && isWeakBody(entry.name) ? peers : [],
    of: entry.titles.map(({ of }) => (of === null ? null : (byName.get(plain(of)) ?? null))),
    within: entry.type === 'body' ? ownPlace(entry, n, places) : [],
  }));
}

function placeSenses(mentions: readonly MentionEntry[]): (Sense | null)[] {
  const located = mentions.flatMap((entry, n) => (isPlace(entry) ? [{ entry, n }] : []));
  const starts = new Map<number, MentionEntry>();
  for (const { entry } of located) for (const span of entry.spans) starts.set(span.start, entry);
  const senses = sensesOf(
    located.map(({ entry }) => ({
      name: entry.name,
      subtype: entry.subtype,
      // ", " between them: two code units.
      beside: entry.spans.flatMap(span => starts.get(span.end + 2)?.name ?? []),
    })),
  );
  const found: (Sense | null)[] = mentions.map(() => null);
  for (const [at, { n }] of located.entries()) found[n] = senses[at]!;
  return found;
}

const nation =
  /^(?:congress|white house|us congress|us government|federal government|pentagon|capitol hill)$/u;
const statehouse =
  /\b(?:legislature|state (?:senate|house|assembly|supreme court)|house of delegates|general court|statehouse|general assembly)\b/u;

function isNational(mentions: readonly MentionEntry[]): boolean {
  const bodies = mentions
    .filter(entry => entry.type === 'body')
    .flatMap(entry => [entry.name, ...entry.aliases]);
  if (bodies.some(name => statehouse.test(plain(name)))) return false;
  return bodies.some(name => nation.test(plain(name)) || (saysNational(name) && nationalForm(name) !== null));
}

function nearOf(mentions: readonly MentionEntry[], senses: readonly (Sense | null)[]): string[] {
  const towns = mentions.flatMap((entry, n) => {
    const spot = senses[n]?.spot;
    if (entry.type !== 'place' || spot?.kind === 'state' || spot?.kind === 'country') return [];
    return [placeForm(entry.name)];
  });
  return [...new Set(towns)].sort().slice(0, 20);
}

const local =
  /^(?:utility|company|court|agency|department|school|university|hospital|police|committee|union)$/u;

function peersOf(mentions: readonly MentionEntry[]): string[] {
  const bodies = mentions.filter(
    ({ type, subtype, name }) =>
      type === 'body' && local.test(subtype ?? '') && !isWeakBody(name) && !isListedBody(name),
  );
  return [...new Set(bodies.map(({ name }) => bodyForm(name)))].sort().slice(0, 20);
}

const governing =
  / (?:(?:city|town|village|county) )?(?:council|board of (?:supervisors|aldermen|selectmen|commissioners)|select board|county commission|legislature|government)$/u;
const organ =
  / (?:police(?: department)?|fire department|sheriffs office|public schools|school (?:district|department|committee|board)|housing authority|(?:city )?council|department of .+|board of .+)$/u;

/** "Lawrence City Council" governs Lawrence, "Lawrence Police Department" is part of it, where the document names Lawrence, too. */
function ownPlace(entry: MentionEntry, self: number, places: ReadonlyMap<string, number>): Facts['within'] {
  const evidence = entry.spans[0];
  if (!evidence || isAcronym(entry.name) || isWeakBody(entry.name)) return [];
  const words = plain(entry.name).replace(/'/gu, '');
  for (const pattern of [governing, organ]) {
    const end = pattern.exec(words) ?? pattern.exec(bodyForm(entry.name));
    const of = end ? places.get(words.slice(0, end.index)) : undefined;
    if (of !== undefined && of !== self)
      return [{ type: pattern === governing ? 'governs' : 'part of', of, evidence }];
  }
  return [];
}
