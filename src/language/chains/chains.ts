import type { Quotation } from '../../text/quotation.ts';
import type { Chain, Mention, Name, NameType, Sentence } from '../analysis.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { findPhrases, type Phrase } from './mentions.ts';
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
  const others: Thing[] = [];
  const live = named.map(thing => ({ ...thing, mentions: [] as Phrase[] }));
  const liveOf = new Map(named.map((thing, i) => [thing, live[i]!]));
  for (const [phrase, things] of open)
    left.set(
      phrase,
      things.map(t => liveOf.get(t)!),
    );
  const quoteOf = quoteFinder(sentences, quotations);
  for (const phrase of phrases) {
    if (phrase.form === 'name') {
      const thing = of.get(phrase);
      if (thing) liveOf.get(thing)!.mentions.push(phrase);
      continue;
    }
    const quote = quoteOf(phrase);
    const before = visible([...live, ...others], phrase, quote, quoteOf);
    const { thing, open: candidates } = resolve(phrase, before, sentences);
    if (thing) {
      thing.mentions.push(phrase);
      if (thing.gender === 'either' && phrase.form === 'pronoun') thing.gender = phrase.gender;
    } else if (candidates.length) left.set(phrase, candidates);
    else if (phrase.form === 'nominal' && !isTitle(phrase, sentences, names)) others.push(newThing(phrase));
  }
  return toChains(
    [...live, ...others.filter(t => t.mentions.length > 1 || isCandidate(t, left))],
    left,
    sentences,
  );
}

function resolve(phrase: Phrase, before: readonly Thing[], sentences: readonly Sentence[]): Resolution {
  return phrase.form === 'pronoun'
    ? resolvePronoun(phrase, before, sentences)
    : resolveNominal(phrase, before, sentences[phrase.sentence]!);
}

const isCandidate = (thing: Thing, left: ReadonlyMap<Phrase, readonly Thing[]>): boolean =>
  [...left.values()].some(things => things.includes(thing));

/** "Mayor | Ana Reyes": the title is no mention of its own. */
function isTitle(phrase: Phrase, sentences: readonly Sentence[], names: readonly Name[]): boolean {
  const token = sentences[phrase.sentence]!.tokens[phrase.head]!;
  return names.some(n => n.title && n.title.start <= token.start && token.end <= n.title.end);
}

type QuoteOf = (phrase: Phrase) => number;

/** Index of the outermost quotation that holds a phrase, -1 for none. */
function quoteFinder(sentences: readonly Sentence[], quotations: readonly Quotation[]): QuoteOf {
  const outer = quotations.map((q, i) => ({ q, i })).filter(({ q }) => q.depth === 0);
  return phrase => {
    const { start } = sentences[phrase.sentence]!.tokens[phrase.first]!;
    return outer.find(({ q }) => q.start <= start && start < q.end)?.i ?? -1;
  };
}

/**
 * What a phrase can take up. A pronoun within a quotation is the speaker's word: it reaches only what stands in the same
 * quotation, since the names outside are the reporter's and one of them is the speaker.
 */
function visible(things: readonly Thing[], phrase: Phrase, quote: number, quoteOf: QuoteOf): Thing[] {
  const met = things.filter(thing => thing.mentions.length > 0);
  if (quote < 0 || phrase.form !== 'pronoun') return met;
  return met.filter(thing => thing.mentions.some(m => quoteOf(m) === quote));
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
