import type { Name, NameType, Sentence } from '../analysis.ts';
import { agree } from './agreement.ts';
import { type Gazetteer, SORT } from './gazetteer.ts';
import { HEADLINE_VERB } from './headline-verbs.ts';
import { instruments } from './instruments.ts';
import type { TagType, TokenName } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { isProse } from './missed.ts';
import { type NameModel, tagNames } from './model.ts';

import { isBodyByWords, subtypeOf } from './subtypes.ts';
import { titleAfter, titleBefore } from './titles.ts';

const NAME_TYPES: Readonly<Record<TagType, NameType>> = { PER: 'person', ORG: 'body', LOC: 'place' };

/**
 * The proper names of one document in reading order, none overlapping: people, bodies and places by the trained tagger
 * and the document's agreement with itself, laws and programmes by rule. Offsets are into `text`. `known` is what
 * {@link namesInWords} finds in the words of these sentences, where that was asked before.
 */
export function findNames(
  sentences: readonly Sentence[],
  text: string,
  model: NameModel,
  known?: readonly (readonly TokenName[])[],
): Name[] {
  const words = sentences.map(sentence => sentence.tokens.map(token => token.form));
  const tagged = known ?? namesInWords(words, model);
  return sentences.flatMap((sentence, s) => {
    const own = tagged[s]!.map((name, n, all) => {
      const free =
        all[n - 1]?.last !== name.first - 1 && isProse(words[s]!) && titleBefore(words[s]!, name.first) < 0;
      const first = free ? withGiven(sentence.tokens, name, model.gazetteer) : name.first;
      const last = withoutTitleBelow(text, sentence.tokens, words[s]!, name);
      return toName(sentence, s, words[s]!, { ...name, first, last }, model);
    });
    return withInstruments(own, sentence, s, text);
  });
}

/** "Ana Reyes⏎Chairman": a title on the line below a name is no part of it. */
function withoutTitleBelow(
  text: string,
  tokens: Sentence['tokens'],
  words: readonly string[],
  { first, last, type }: TokenName,
): number {
  if (type !== 'PER') return last;
  const title = titleBefore(words, last + 1);
  const below = title > first && text.slice(tokens[title - 1]!.end, tokens[title]!.start).includes('\n');
  return below ? title - 1 : last;
}

/** The tagger's names after the document's agreement; titles stand outside of names. */
export function namesInWords(words: readonly (readonly string[])[], model: NameModel): TokenName[][] {
  const agreed = agree(words, tagNames(words, model), model.gazetteer);
  return agreed.map((names, s) =>
    peers(words[s]!, grown(words[s]!, withoutPhoto(words[s]!, names)), model.gazetteer),
  );
}

/** "Tom Lind/Pell Pool Photo": what a credit says of its picture is no part of a body's name. */
function withoutPhoto(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  return names.map(name => {
    const { first, last, type } = name;
    if (type !== 'ORG' || !/^Photos?$/.test(words[last]!)) return name;
    const end = words[last - 1] === 'Pool' ? last - 2 : last - 1;
    return end < first ? name : { ...name, last: end };
  });
}

/** Last words of bodies' names that the tagger may leave outside: "Elm Valley | Water", "Pell County | Board". */
const BODY_END =
  /^(?:Water|Power|Electric|Energy|Gas|Utilities|Transit|Board|Council|Department|Police|Schools|Authority|Agency|Commission|District|University|College|Hospital|Court|Alliance|Association|Union|Committee|Company|Corporation|Foundation|Works)$/;

/** A place's name goes on as a body's where such a word follows it at once. */
function grown(words: readonly string[], names: readonly TokenName[]): TokenName[] {
  return names.map(name => {
    const next = name.last + 1;
    const free = !names.some(other => other.first <= next && next <= other.last);
    if (name.type === 'PER' || !free || !BODY_END.test(words[next] ?? '')) return name;
    return { ...name, last: next, type: 'ORG' };
  });
}

const CITY = SORT.city | SORT.worldCity;

/** "Elmford and Pell": beside a place, a one-word name of a city is the city, not its team. */
function peers(words: readonly string[], names: readonly TokenName[], gazetteer: Gazetteer): TokenName[] {
  return names.map((name, n) => {
    if (name.type !== 'ORG' || name.first !== name.last || !(gazetteer.sorts(words[name.first]!) & CITY))
      return name;
    const beside = [names[n - 1], names[n + 1]].some(other => {
      if (other?.type !== 'LOC') return false;
      const [a, b] = other.last < name.first ? [other.last, name.first] : [name.last, other.first];
      return words.slice(a + 1, b).every(word => /^(?:,|and|or|&)$/.test(word));
    });
    return beside ? { ...name, type: 'LOC' } : name;
  });
}

/** "Ana Reyes - Marsh's clerk -": a dash with space before it stands in no person's name; -1 where there is none. */
function freeDash(tokens: Sentence['tokens'], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++)
    if (/^[-–—]$/.test(tokens[at]!.form) && tokens[at]!.start > tokens[at - 1]!.end) return at;
  return -1;
}

/** "Dutch | Abara": what the parser reads as one name with a bare last name, and is no title, is the name before it. */
function withGiven(
  tokens: Sentence['tokens'],
  { first, last, type }: TokenName,
  gazetteer: Gazetteer,
): number {
  const [given, family] = [tokens[first - 1], tokens[first]!];
  const one = type === 'PER' && first === last && family.deprel === 'flat' && family.head === first - 1;
  if (!one || given?.xpos !== 'NNP' || !/^\p{Lu}\p{Ll}{2,}$/u.test(given.form)) return first;
  if (isCallingWord(given.form.toLowerCase())) return first;
  return gazetteer.sorts(given.form) & (SORT.title | SORT.calendar | SORT.bodyHead) ? first : first - 1;
}

function toName(
  sentence: Sentence,
  index: number,
  words: readonly string[],
  name: TokenName,
  model: NameModel,
): Name {
  const { tokens } = sentence;
  const { first } = name;
  // "Roe v. Marl": the stroke between two parties belongs to neither.
  const whole = /^vs?\.?$/u.test(words[name.last]!) && name.last > first ? name.last - 1 : name.last;
  const dash = name.type === 'PER' ? freeDash(tokens, first, whole) : -1;
  const last = dash > first ? dash - 1 : whole;
  const own = words.slice(first, last + 1);
  const tagged = NAME_TYPES[name.type];
  const type = tagged === 'place' && isBodyByWords(own, model.gazetteer) ? 'body' : tagged;
  const subtype = subtypeOf(type, own, words.slice(0, first), words.slice(last + 1), model.gazetteer);
  let title: Name['title'] = null;
  if (type === 'person') {
    const from = titleBefore(words, first);
    const after = from < 0 ? titleAfter(words, last + 1) : null;
    if (from >= 0) title = { start: tokens[from]!.start, end: tokens[first - 1]!.end };
    else if (after) title = { start: tokens[after.first]!.start, end: tokens[after.last]!.end };
  }
  const { start } = tokens[first]!;
  return { type, subtype, sentence: index, first, last, title, start, end: tokens[last]!.end };
}

function withInstruments(names: readonly Name[], sentence: Sentence, index: number, text: string): Name[] {
  const slice = text.slice(sentence.start, sentence.end);
  if (isShouting(slice)) return [...names];
  const found: Name[] = [];
  for (const { type, subtype, start, end } of instruments(slice, sentence.start)) {
    let first = sentence.tokens.findIndex(token => token.end > start);
    let last = first;
    while (last + 1 < sentence.tokens.length && sentence.tokens[last + 1]!.start < end) last++;
    const [a, b] = [sentence.tokens[first], sentence.tokens[last]];
    if (!a || !b || a.start !== start || b.end < end) continue;
    // "PRTA Announces | New Conditions for Transit Grants", "Reyes Says | Clean Ports Act Will Pass"
    const verb = sentence.tokens.findIndex(
      ({ form }, at) => at > first && at < last && HEADLINE_VERB.test(form),
    );
    if (verb >= 0 && (type === 'programme' || verb + 2 > last)) continue;
    if (verb >= 0) first = verb + 1;
    while (
      verb >= 0 &&
      first < last &&
      !/^\p{Lu}(?!gainst|ver$|n$|he$|or$)/u.test(sentence.tokens[first]!.form)
    )
      first++;
    const body = names.find(n => n.type === 'body' && n.start <= start && end <= n.end);
    // "Operation" and "Project" also begin names of bodies, which the tagger then has whole.
    if (body && (subtype === 'operation' || body.end > end || body.start < start)) continue;
    const from = sentence.tokens[first]!.start;
    found.push({ type, subtype, sentence: index, first, last, title: null, start: from, end: b.end });
  }
  const kept = names.filter(n => !found.some(f => n.start < f.end && f.start < n.end));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const isShouting = (text: string): boolean => text.length > 20 && !/\p{Ll}{2}/u.test(text);
