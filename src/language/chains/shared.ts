import type { Name, Sentence } from '../analysis.ts';
import type { Phrase } from './mentions.ts';
import type { Thing } from './things.ts';

/** How many sentences the other bearers of a name must lie behind the one it is given to. */
const APART = 3;
/** So often named in full, a person is not the one whom the bare name means. */
const ALWAYS_FULL = 3;

interface Full {
  readonly thing: Thing;
  readonly phrase: Phrase;
}

/**
 * Last names that two people of a document bear, each given to one where the text tells which: by the office written
 * before it, by the only one named so far, by the custom of naming the other in full each time, by the pronoun that follows,
 * by whom the bare name has meant before, or by the one named last with the others sentences away. What stays open keeps all; later bare names do too, until one is named in full again.
 */
export function settleShared(
  open: Map<Phrase, Thing[]>,
  of: Map<Phrase, Thing>,
  ordered: readonly Phrase[],
  names: readonly Name[],
  sentences: readonly Sentence[],
): void {
  if (open.size === 0) return;
  const fulls: Full[] = ordered.flatMap(phrase => {
    const thing = of.get(phrase);
    return thing && phrase.sort === 'person' && phrase.last > phrase.first ? [{ thing, phrase }] : [];
  });
  const counts = new Map<Thing, number>();
  for (const { thing } of fulls) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const before: Full[] = [];
  let unsure = new Set<Thing>();
  for (const phrase of ordered) {
    const known = of.get(phrase);
    if (known) {
      before.push({ thing: known, phrase });
      if (phrase.last > phrase.first && unsure.has(known)) unsure = new Set();
      continue;
    }
    const candidates = open.get(phrase);
    if (!candidates || phrase.sort !== 'person') continue;
    const chosen =
      byTitle(phrase, candidates, names, sentences) ??
      byUse(candidates, before, counts) ??
      byPronoun(phrase, candidates, ordered, sentences) ??
      byHabit(candidates, before) ??
      (candidates.some(one => unsure.has(one)) ? null : latest(phrase, candidates, before));
    if (!chosen) {
      for (const one of candidates) unsure.add(one);
      continue;
    }
    open.delete(phrase);
    of.set(phrase, chosen);
    chosen.mentions.push(phrase);
    before.push({ thing: chosen, phrase });
  }
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

/** The only one named in full so far, or the only one whom the text does not name in full again and again. */
function byUse(
  candidates: readonly Thing[],
  before: readonly Full[],
  counts: ReadonlyMap<Thing, number>,
): Thing | null {
  const introduced = candidates.filter(thing =>
    before.some(one => one.thing === thing && one.phrase.last > one.phrase.first),
  );
  if (introduced.length === 1) return introduced[0]!;
  const seldom = candidates.filter(thing => (counts.get(thing) ?? 0) < ALWAYS_FULL);
  return seldom.length === 1 ? seldom[0]! : null;
}

/** "Reyes met the board when he came": by the next pronoun of the sentence, before anybody else is named. */
function byPronoun(
  phrase: Phrase,
  candidates: readonly Thing[],
  ordered: readonly Phrase[],
  sentences: readonly Sentence[],
): Thing | null {
  const next = ordered.find(
    one => one.sentence === phrase.sentence && one.first > phrase.last && one.sort === 'person',
  );
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

/** How often a bare name must have meant somebody before it is a habit. */
const HABIT = 2;

/** The one whom the bare name has meant before, where the text calls the others by given name or in full. */
function byHabit(candidates: readonly Thing[], before: readonly Full[]): Thing | null {
  const times = (thing: Thing, test: (phrase: Phrase) => boolean) =>
    before.filter(one => one.thing === thing && test(one.phrase)).length;
  const usual = candidates.filter(thing => times(thing, phrase => isFamilyName(phrase, thing)) >= HABIT);
  if (usual.length !== 1) return null;
  const others = candidates.filter(thing => thing !== usual[0]);
  const otherwise = (thing: Thing) =>
    times(thing, phrase => phrase.last > phrase.first) >= HABIT ||
    times(thing, phrase => phrase.last === phrase.first && !isFamilyName(phrase, thing)) > 0;
  return others.every(otherwise) ? usual[0]! : null;
}

/** A bare last name, not a given one. */
const isFamilyName = (phrase: Phrase, thing: Thing): boolean =>
  phrase.first === phrase.last && [...thing.names].some(name => name.endsWith(` ${phrase.noun}`));

function latest(phrase: Phrase, candidates: readonly Thing[], before: readonly Full[]): Thing | null {
  const last = candidates
    .map(thing => ({ thing, at: before.findLast(one => one.thing === thing)?.phrase.sentence ?? -100 }))
    .sort((a, b) => b.at - a.at);
  const [first, second] = last;
  if (!first || phrase.sentence - first.at > APART) return null;
  return !second || first.at - second.at > APART ? first.thing : null;
}
