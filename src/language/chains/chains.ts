import type { Quotation } from '../../text/quotation.ts';
import type { Chain, Mention, Name, NameType, Sentence } from '../analysis.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { findPhrases, type Phrase } from './mentions.ts';
import { Reach } from './reach.ts';
import { type Resolution, resolveNominal, resolvePronoun } from './resolve.ts';
import { inOrder, newThing, type Thing, thingsOfNames } from './things.ts';

const NAME_TYPES = new Set<string>(['person', 'body', 'place', 'law', 'programme']);

/**
 * Which names, noun phrases and third-person pronouns of one document stand for the same thing. Chains come in reading
 * order of their first mention; every named thing has one, other things where they are taken up again. A mention that
 * fits several chains equally stands in a chain of its own, with those chains as its candidates. First and second
 * persons ("I", "we", "you") are left to the reader of statements.
 */
export function findChains(
  sentences: readonly Sentence[],
  names: readonly Name[],
  gazetteer: Gazetteer,
  quotations: readonly Quotation[] = [],
): Chain[] {
  const phrases = findPhrases(sentences, names, gazetteer);
  const { things: named, of, open } = thingsOfNames(phrases, names, sentences, gazetteer);
  const left = new Map<Phrase, readonly Thing[]>(open);
  const reach = new Reach(quoteFinder(sentences, quotations));
  const titles = titleTokens(sentences, names);
  // Mentions come back one by one, so that a phrase sees only what stands before it.
  for (const thing of named) thing.mentions.length = 0;
  for (const phrase of phrases) {
    if (phrase.form === 'name') {
      const thing = of.get(phrase);
      if (thing) reach.mention(thing, phrase);
      continue;
    }
    const { thing, open: candidates } = resolve(phrase, reach.before(phrase), sentences);
    if (thing) {
      reach.mention(thing, phrase);
      if (thing.gender === 'either' && phrase.form === 'pronoun') thing.gender = phrase.gender;
    } else if (candidates.length) left.set(phrase, candidates);
    else if (
      phrase.form === 'nominal' &&
      !titles.has(sentences[phrase.sentence]!.tokens[phrase.head]!.start)
    ) {
      reach.mention(newThing(phrase), phrase);
    }
  }
  const wanted = new Set([...left.values()].flat());
  const kept = reach.nameless.filter(thing => thing.mentions.length > 1 || wanted.has(thing));
  return toChains([...named, ...kept], left, sentences);
}

function resolve(phrase: Phrase, before: readonly Thing[], sentences: readonly Sentence[]): Resolution {
  return phrase.form === 'pronoun'
    ? resolvePronoun(phrase, before, sentences)
    : resolveNominal(phrase, before, sentences);
}

/** Where the words of titles start: "Mayor | Ana Reyes" is one mention, not two. */
function titleTokens(sentences: readonly Sentence[], names: readonly Name[]): Set<number> {
  const starts = new Set<number>();
  for (const { title, sentence } of names) {
    if (!title) continue;
    for (const { start, end } of sentences[sentence]!.tokens) {
      if (title.start <= start && end <= title.end) starts.add(start);
    }
  }
  return starts;
}

type QuoteOf = (phrase: Phrase) => number;

/** Index of the outermost quotation that holds a phrase, -1 for none. */
function quoteFinder(sentences: readonly Sentence[], quotations: readonly Quotation[]): QuoteOf {
  const outer = quotations.filter(q => q.depth === 0).sort((a, b) => a.start - b.start);
  return phrase => {
    const { start } = sentences[phrase.sentence]!.tokens[phrase.first]!;
    let [low, high] = [0, outer.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (outer[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && start < outer[low - 1]!.end ? low - 1 : -1;
  };
}

function toChains(
  things: readonly Thing[],
  left: ReadonlyMap<Phrase, readonly Thing[]>,
  sentences: readonly Sentence[],
): Chain[] {
  const all = [
    ...things.map(thing => ({ thing, first: thing.mentions[0]! })),
    ...[...left.keys()].map(first => ({ thing: null, first })),
  ].filter(({ first }) => first !== undefined);
  all.sort((a, b) => inOrder(a.first, b.first));
  const place = new Map(all.map(({ thing }, i) => [thing, i]));
  const mention = (phrase: Phrase, candidates: readonly number[]): Mention => {
    const { tokens } = sentences[phrase.sentence]!;
    const { form, sentence, name } = phrase;
    return {
      form,
      sentence,
      name,
      candidates,
      start: tokens[phrase.first]!.start,
      end: tokens[phrase.last]!.end,
    };
  };
  return all.map(({ thing, first }) => {
    if (thing) return { type: typeOf(thing.sort), mentions: thing.mentions.map(m => mention(m, [])) };
    const open = left.get(first) ?? [];
    const candidates = open.map(t => place.get(t)).filter(i => i !== undefined);
    return { type: first.sort ? typeOf(first.sort) : null, mentions: [mention(first, candidates)] };
  });
}

const typeOf = (sort: string): NameType | null => (NAME_TYPES.has(sort) ? (sort as NameType) : null);
