import type { Name, Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/**
 * Last names that two people of a document bear, each given to one where the text tells which: by the office written before it, by the
 * only one named so far, by the pronoun that follows, or by who is most present. What stays open keeps all.
 */
export function settleShared(
  open: Map<Phrase, Thing[]>,
  of: Map<Phrase, Thing>,
  ordered: readonly Phrase[],
  names: readonly Name[],
  sentences: readonly Sentence[],
): void {
  if (open.size === 0) return;
  const before = new Map<Thing, Phrase[]>();
  const note = (thing: Thing, phrase: Phrase) => {
    const mine = before.get(thing);
    if (mine) mine.push(phrase);
    else before.set(thing, [phrase]);
  };
  const given = new Map<Thing, number>();
  for (const [phrase, thing] of of)
    if (!isFull(phrase) && !isFamilyName(phrase, thing)) given.set(thing, (given.get(thing) ?? 0) + 1);
  for (const [at, phrase] of ordered.entries()) {
    const known = of.get(phrase);
    if (known) {
      note(known, phrase);
      continue;
    }
    const all = open.get(phrase);
    if (!all || phrase.sort !== 'person') continue;
    const candidates = withoutSon(all);
    const chosen =
      byTitle(phrase, all, names, sentences) ??
      (candidates.length === 1 ? candidates[0]! : null) ??
      byUse(candidates, before) ??
      byPronoun(phrase, candidates, personAfter(ordered, at), sentences) ??
      byHabit(candidates, before) ??
      byPresence(phrase, candidates, before, given, sentences);
    if (!chosen) continue;
    open.delete(phrase);
    of.set(phrase, chosen);
    chosen.mentions.push(phrase);
    note(chosen, phrase);
  }
}

const SON = / ,? ?(?:Jr|II|III|IV)\.?$/;

/** The candidates without the son where the text has the father, whose name is the same but for "Jr.". */
function withoutSon(all: readonly Thing[]): readonly Thing[] {
  const isSon = ({ names }: Thing) =>
    [...names].some(
      name =>
        SON.test(name) && all.some(other => other.names.has(name.replace(SON, '')) && !other.names.has(name)),
    );
  return all.filter(thing => !isSon(thing));
}

/** "Governor Reyes" beside "Judge Reyes". */
function byTitle(
  phrase: Phrase,
  candidates: readonly Thing[],
  names: readonly Name[],
  sentences: readonly Sentence[],
): Thing | null {
  const title = names[phrase.name!]?.title;
  if (!title) return null;
  const words = sentences[phrase.sentence]!.tokens.filter(
    token => token.start >= title.start && token.end <= title.end,
  ).map(token => token.form.toLowerCase());
  if (/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(words.join(' '))) return null;
  const fits = candidates.filter(thing => thing.nouns.has(words.join(' ')));
  return fits.length === 1 ? fits[0]! : null;
}

/** What each was called so far. */
type Before = ReadonlyMap<Thing, readonly Phrase[]>;

/** The only one named in full so far. */
function byUse(candidates: readonly Thing[], before: Before): Thing | null {
  const introduced = candidates.filter(thing => before.get(thing)?.some(isFull));
  return introduced.length === 1 ? introduced[0]! : null;
}

/** How often the bare name must have been one person's alone to be that person's again. */
const OFTEN = 5;

/** The one whom the text keeps calling by the bare name, by which it has called none of the others. */
function byHabit(candidates: readonly Thing[], before: Before): Thing | null {
  const called = candidates.filter(thing => before.get(thing)?.some(one => isFamilyName(one, thing)));
  const [only, ...others] = called;
  if (!only || others.length > 0) return null;
  const times = before.get(only)!.filter(one => isFamilyName(one, only)).length;
  return times >= OFTEN ? only : null;
}

/** "Reyes met the board when he came": by the next pronoun of the sentence, before anybody else is named. */
function byPronoun(
  phrase: Phrase,
  candidates: readonly Thing[],
  next: Phrase | null,
  sentences: readonly Sentence[],
): Thing | null {
  const { tokens } = sentences[phrase.sentence]!;
  const pronoun = tokens
    .slice(phrase.last + 1, next?.first ?? tokens.length)
    .map(token => token.form.toLowerCase())
    .find(form => /^(?:he|him|his|himself|she|her|hers|herself)$/.test(form));
  if (!pronoun) return null;
  const gender = /^h(?:e|i)/.test(pronoun) && !/^her/.test(pronoun) ? 'male' : 'female';
  const fits = candidates.filter(thing => thing.gender === 'either' || thing.gender === gender);
  return fits.length === 1 ? fits[0]! : null;
}

/** The next person named in the sentence of the phrase at a place. */
function personAfter(ordered: readonly Phrase[], place: number): Phrase | null {
  const { sentence, last } = ordered[place]!;
  for (let at = place + 1; ordered[at]?.sentence === sentence; at++) {
    const one = ordered[at]!;
    if (one.first > last && one.sort === 'person') return one;
  }
  return null;
}

/** What nearness is worth, by how many sentences back somebody was last named; and the part a subject has in it. */
const NEAR = [3, 3, 2, 1.2, 0.8, 0.5];
const SUBJECT = 1.5;
const OTHERWISE = 0.7;
/** Against somebody whom the document calls by given name. */
const GIVEN = 0.8;
/** How far the one whom a bare name means must lead the others. */
const LEAD = 1.2;

/**
 * The one who is most present: named last, as a subject, often in full, and often by the bare name, by which papers call the one a text
 * is about, while they give a relative's name in full.
 */
function byPresence(
  phrase: Phrase,
  candidates: readonly Thing[],
  before: Before,
  given: ReadonlyMap<Thing, number>,
  sentences: readonly Sentence[],
): Thing | null {
  const ranked = candidates
    .map(thing => {
      const byGivenName = GIVEN * Math.log2(1 + (given.get(thing) ?? 0));
      return { thing, score: presence(phrase, thing, before, sentences) - byGivenName };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score - (second?.score ?? 0) >= LEAD ? first.thing : null;
}

function presence(phrase: Phrase, thing: Thing, before: Before, sentences: readonly Sentence[]): number {
  const mine = before.get(thing) ?? [];
  let near = 0;
  for (const one of mine) {
    const nearness = NEAR[phrase.sentence - one.sentence] ?? 0;
    if (nearness > 0) near = Math.max(near, nearness + (isSubject(one, sentences) ? SUBJECT : 0));
  }
  const bare = mine.filter(one => isFamilyName(one, thing)).length;
  const full = mine.filter(isFull).length;
  const habit = Math.min(2, Math.log2(1 + bare)) + 0.5 * Math.min(3, Math.log2(1 + full));
  return near + habit - OTHERWISE * Math.min(3, calledOtherwise(mine, thing));
}

/** How often, beyond once, somebody was last called by given name or in full with no bare last name since: whom a text calls so it goes on to call so. */
function calledOtherwise(mine: readonly Phrase[], thing: Thing): number {
  const last = mine.findLastIndex(one => isFamilyName(one, thing));
  return Math.max(0, mine.length - last - 2);
}

/** "Ana and Tom Reyes came": of people joined by "and" each is the subject. */
function isSubject({ sentence, head, subject }: Phrase, sentences: readonly Sentence[]): boolean {
  const { tokens } = sentences[sentence]!;
  let here = tokens[head]!;
  for (let steps = 0; steps < 3 && /^(?:conj|flat|appos)/.test(here.deprel) && here.head >= 0; steps++)
    here = tokens[here.head]!;
  return subject || /^nsubj/.test(here.deprel);
}

const isFull = (phrase: Phrase): boolean => phrase.last > phrase.first;

/** A bare last name, not a given one. */
const isFamilyName = (phrase: Phrase, thing: Thing): boolean =>
  !isFull(phrase) && [...thing.names].some(name => name.endsWith(` ${phrase.noun}`));
