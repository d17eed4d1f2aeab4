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
 * before it, by the only one named so far, by the custom of naming the other in full each time, or by the one named last
 * with the others sentences away. What stays open keeps all; later bare names do too, until one is named in full again.
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

function latest(phrase: Phrase, candidates: readonly Thing[], before: readonly Full[]): Thing | null {
  const last = candidates
    .map(thing => ({ thing, at: before.findLast(one => one.thing === thing)?.phrase.sentence ?? -100 }))
    .sort((a, b) => b.at - a.at);
  const [first, second] = last;
  if (!first || phrase.sentence - first.at > APART) return null;
  return !second || first.at - second.at > APART ? first.thing : null;
}
