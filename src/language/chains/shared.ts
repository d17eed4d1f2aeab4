import type { Name, Sentence } from '../analysis.ts';
import { type Before, inOrder, isFamilyName, isFull, isSubject } from './bearers.ts';
import type { Phrase } from './mentions.ts';
import { byFullNames, byRenaming, withoutAsides } from './renamed.ts';
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
  const settle = (phrase: Phrase, thing: Thing) => {
    open.delete(phrase);
    of.set(phrase, thing);
    thing.mentions.push(phrase);
  };
  const early = new Map<Phrase, readonly Thing[]>();
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
    const candidates = withoutAsides(phrase, withoutSon(all), before, sentences);
    const chosen =
      byTitle(phrase, all, names, sentences) ??
      (candidates.length === 1 ? candidates[0]! : null) ??
      byUse(candidates, before) ??
      byPronoun(phrase, candidates, personAfter(ordered, at), sentences) ??
      byRun(phrase, candidates, before) ??
      byHabit(phrase, candidates, before) ??
      byFullNames(candidates, before) ??
      byRenaming(phrase, candidates, before, sentences) ??
      byPresence(phrase, candidates, before, given, sentences);
    if (chosen) note(chosen, phrase);
    else if (!candidates.some(thing => before.has(thing))) early.set(phrase, candidates);
    if (!chosen) continue;
    settle(phrase, chosen);
    for (const one of runBefore(phrase, candidates, open, before)) settle(one, chosen);
  }
  for (const [phrase, candidates] of early) {
    const chosen = byCount(candidates);
    if (!chosen) continue;
    settle(phrase, chosen);
    for (const one of runBefore(phrase, candidates, open, before)) settle(one, chosen);
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

/** The only one named in full so far. */
function byUse(candidates: readonly Thing[], before: Before): Thing | null {
  const introduced = candidates.filter(thing => before.get(thing)?.some(isFull));
  return introduced.length === 1 ? introduced[0]! : null;
}

/** How many sentences back a bare name goes on. */
const RUN = 8;

/** "Reyes sold it. The mill burned. Reyes wept": whom the bare name meant, with none of those who bear it named since. */
function byRun({ sentence }: Phrase, candidates: readonly Thing[], before: Before): Thing | null {
  const [last] = candidates
    .flatMap(thing => (before.get(thing) ?? []).slice(-1).map(one => ({ thing, one })))
    .sort((a, b) => inOrder(b.one, a.one));
  return last && isFamilyName(last.one, last.thing) && sentence - last.one.sentence <= RUN
    ? last.thing
    : null;
}

/** The same bare name in sentences above that were left open, with none of those who bear it named since. */
function runBefore(
  { sentence, noun }: Phrase,
  candidates: readonly Thing[],
  open: ReadonlyMap<Phrase, unknown>,
  before: Before,
): readonly Phrase[] {
  const isBetween = (from: number) => (one: Phrase) => one.sentence >= from && one.sentence < sentence;
  return [...open.keys()].filter(
    one =>
      one.noun === noun &&
      !isFull(one) &&
      one.sentence < sentence &&
      sentence - one.sentence <= RUN &&
      !candidates.some(thing => before.get(thing)?.some(isBetween(one.sentence))),
  );
}

/** How often the bare name must have been one person's alone to be that person's again: with another bearer named just before, and otherwise. */
const OFTEN = 5;
const MORE_THAN_ONCE = 2;

/** The one whom the text keeps calling by the bare name, by which it has called none of the others since. */
function byHabit(phrase: Phrase, candidates: readonly Thing[], before: Before): Thing | null {
  const called = candidates
    .flatMap(thing =>
      (before.get(thing) ?? []).filter(one => isFamilyName(one, thing)).map(one => ({ thing, one })),
    )
    .sort((a, b) => inOrder(a.one, b.one));
  const holder = called.at(-1)?.thing;
  if (!holder) return null;
  const times = called.length - 1 - called.findLastIndex(({ thing }) => thing !== holder);
  const isRivalled = candidates.some(
    thing => thing !== holder && before.get(thing)?.some(one => phrase.sentence - one.sentence <= 1),
  );
  return times >= (isRivalled ? OFTEN : MORE_THAN_ONCE) ? holder : null;
}

/** How much oftener than the others the one is named of whom a headline means the bare name. */
const MOSTLY = 3;

/** Of a bare name above all full ones: the one of whom the text tells below. */
function byCount(candidates: readonly Thing[]): Thing | null {
  const [first, second] = candidates.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length >= MOSTLY * (second?.mentions.length ?? 0) ? first : null;
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
    .filter(thing => before.has(thing))
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
