import type { Name } from '../../language/analysis.ts';
import { isPersonNoun } from '../../language/chains/nouns.ts';
import { GRADED, LESSER } from '../../language/chains/things.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import { distinct, type MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { type Gender, genderBeside, givenGender, otherGender, pronounGender } from './gender.ts';
import type { Scene } from './scene.ts';

/** A name of the document with the mention that it stands for. */
export interface Named {
  readonly name: Name;
  readonly ref: MentionRef | null;
}

/** The names of one document in reading order, looked up once. */
export interface Cast {
  readonly scene: Scene;
  readonly context: ReadContext;
  readonly named: readonly Named[];
  /** The names that overlap a span. */
  within(span: Span): readonly Named[];
  /** As what the document itself speaks of a person: by title, or by a pronoun of the same chain. */
  genderOf(ref: MentionRef): Gender | null;
  /** False where what the document says of a person, or else a given name, speaks against the pronoun. */
  mayBe(ref: MentionRef, gender: Gender): boolean;
  isPerson(ref: MentionRef): boolean;
  /** True if the text writes the word, in whatever case, right before the person's name somewhere: "candidate Okafor", and "the clerk" or "her nephew" before it in commas. */
  isCalled(ref: MentionRef, word: string): boolean;
  /** Those whom a bare last name may mean, where the document leaves that open; else none. */
  bearersOf(name: Name): readonly MentionRef[];
  /** The people of the document with a last name, in whatever case, each by one of the names for them. */
  lastNamed(word: string): readonly Named[];
}

/** As much of the text before a name as is looked at for the word there, in UTF-16 code units. */
const LONGEST = 90;

/** "the harbour | clerk |, Okafor,", "the | director | of the agency, Mr Lind,": the noun of a description that a name in commas follows. */
const APPOSED =
  /(?:^|[\s“"(])(?<det>the|his|her|its|their) (?:(?!(?:of|for|at|in|to|and|by) )[\p{Ll}-]+(?:['’]s)? ){0,3}(?<noun>[\p{Ll}-]+)(?<of> (?:of|for|at) [^,.;:“”"]{2,45})?, (?<style>(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.? ){1,2})?$/iu;

/** "TRASK, in her official capacity as | Commissioner | of Health": for which office somebody is sued. */
const CAPACITY =
  /^,? in (?:his|her|their|its) (?:official )?capacity as (?:the |an? )?(?:[\p{L}-]+ ){0,3}?(?<noun>[\p{L}-]+)(?=[,;.]| (?:of|for)\b|\n)/iu;

export function castOf(scene: Scene, context: ReadContext): Cast {
  const { names } = scene.analysis;
  const named = names
    .map(name => ({ name, ref: context.mentionAt(name) }))
    .sort((a, b) => a.name.start - b.name.start);
  const genders = new Map<number, Gender>();
  const people = new Set<number>();
  const called = new Set<string>();
  const families = new Map<string, Map<number, Named>>();
  for (const { name, ref } of named) {
    if (!ref || name.type !== 'person') continue;
    if (!people.has(ref.mention)) {
      const family = lastName(context.nameOf(ref)).toUpperCase();
      families.set(family, (families.get(family) ?? new Map()).set(ref.mention, { name, ref }));
    }
    people.add(ref.mention);
    const ahead = scene.text.slice(Math.max(0, name.start - LONGEST), name.start);
    const closed = /^(?:,(?! (?:and|or|&) )|[.;:)])/.test(scene.text.slice(name.end, name.end + 5));
    const before = / ([^ ]+) $/.exec(ahead)?.[1];
    if (before && !isBelow(scene.text, name, before)) called.add(`${ref.mention} ${before.toLowerCase()}`);
    const apposed = closed ? APPOSED.exec(ahead)?.groups : undefined;
    // "I oppose the amendment of the board, Mr. Chairman"
    const plain = apposed && !apposed.of && !/^m/i.test(apposed.style ?? '');
    const noun = apposed?.noun?.toLowerCase() ?? '';
    if (apposed && (plain || isPersonNoun(noun) || isPublicOffice(noun)))
      called.add(`${ref.mention} ${apposed.det} ${apposed.noun}`.toLowerCase());
    const capacity = CAPACITY.exec(scene.text.slice(name.end, name.end + 120))?.groups?.noun;
    if (capacity) called.add(`${ref.mention} ${capacity.toLowerCase()}`);
    const gender = genderBeside(scene.text, name);
    if (gender && !genders.has(ref.mention)) genders.set(ref.mention, gender);
  }
  for (const chain of scene.analysis.chains) {
    const first = chain.mentions.find(mention => mention.name !== null);
    const ref = first ? context.mentionAt(names[first.name!]!) : null;
    if (!ref || genders.has(ref.mention)) continue;
    for (const mention of chain.mentions) {
      const gender =
        mention.form === 'pronoun'
          ? pronounGender(scene.text.slice(mention.start, mention.end).toLowerCase())
          : null;
      if (gender && !givenGender(context.nameOf(ref))) genders.set(ref.mention, gender);
    }
  }
  const bearers = new Map<Name, readonly MentionRef[]>();
  for (const { mentions } of scene.analysis.chains) {
    for (const { name, candidates } of mentions) {
      if (name === null || candidates.length === 0) continue;
      bearers.set(names[name]!, namedIn(scene, context, candidates));
    }
  }
  return {
    scene,
    context,
    named,
    bearersOf: name => bearers.get(name) ?? [],
    lastNamed: word => [...(families.get(word.toUpperCase())?.values() ?? [])],
    within: span => slice(named, span),
    genderOf: ref => genders.get(ref.mention) ?? null,
    mayBe: (ref, gender) =>
      (genders.get(ref.mention) ?? givenGender(context.nameOf(ref))) !== otherGender(gender),
    isPerson: ref => people.has(ref.mention),
    isCalled: (ref, word) => called.has(`${ref.mention} ${word}`),
  };
}

/** "Deputy Secretary | Ada Okafor": no secretary. */
function isBelow(text: string, { title }: Name, noun: string): boolean {
  if (!title || GRADED.test(noun.toLowerCase())) return false;
  const office = text.slice(title.start, title.end);
  return LESSER.test(office.slice(0, Math.max(0, office.lastIndexOf(' '))));
}

/** "Ada Okafor Jr.": Okafor. */
const lastName = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/, '')
    .split(' ')
    .at(-1)!;

/** The one who alone, of those named, answers to a description; null where none does, or several. */
export function onlyOne(
  named: readonly Named[],
  answers: (name: Name, ref: MentionRef) => boolean,
): MentionRef | null {
  const [ref, ...others] = distinct(
    named.flatMap(({ name, ref }) => (ref && answers(name, ref) ? [ref] : [])),
  );
  return ref && others.length === 0 ? ref : null;
}

function namedIn(scene: Scene, context: ReadContext, chains: readonly number[]): MentionRef[] {
  const { analysis } = scene;
  return chains.flatMap(chain => {
    const first = analysis.chains[chain]?.mentions.find(mention => mention.name !== null);
    return (first && context.mentionAt(analysis.names[first.name!]!)) ?? [];
  });
}

function slice(named: readonly Named[], span: Span): Named[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.name.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: Named[] = [];
  for (; low < named.length && named[low]!.name.start < span.end; low++) {
    if (overlaps(named[low]!.name, span)) found.push(named[low]!);
  }
  return found;
}
