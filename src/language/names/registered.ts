import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence, Token } from '../analysis.ts';
import { CUT_SHORT, isRegistered } from './companies.ts';
import { type Gazetteer, GIVEN, LAND, PLACES, SORT } from './gazetteer.ts';
import { isProse } from './missed.ts';
import { titleBefore } from './titles.ts';

/** Sorts of words that name no firm by themselves: "Norland Inc." is not all that is Norland. */
const COMMON = LAND | SORT.demonym | SORT.calendar | SORT.title | SORT.bodyHead | SORT.placeHead;
/** What stands before the word of a place. */
const THERE = /^(?:around|at|downtown|in|near|outside)$/i;
/** What somebody has in a firm: "a stake | in Corvane". */
const HELD = /^(?:%|holdings?|interest|investment|per ?cent|shares?|stake|stock)$/;

/** A firm's name without how it is registered. */
interface Firm {
  readonly own: readonly string[];
  readonly full: Name;
  /** True where the text writes the name in capitals: "CORVANE Inc." */
  readonly shouted: boolean;
}

/**
 * Firms by how they are registered: "Nell Abara Co." is a body, whosever name it has, and so is "Nell Abara", "Elmford" or "Hobart's Bay" in a
 * text that has "Elmford Corp." and "Hobart's Bay Co.", except where the words beside it show a person or a place.
 */
export function withRegistered(
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Name[] {
  const whole = [...names.map(name => asFirm(name, sentences)), ...unnamed(names, sentences)];
  const firms = whole.flatMap(name => firmOf(name, sentences, gazetteer) ?? []);
  const known = firms.filter(firm => !isBorne(firm, whole, sentences));
  if (known.length === 0) return whole.sort((a, b) => a.start - b.start);
  const byFirst = Map.groupBy(distinct(known), ({ own }) => own[0]!.toUpperCase());
  const bySentence = Map.groupBy(whole, ({ sentence }) => sentence);
  const found = sentences.flatMap(({ tokens }, s) => {
    if (!isProse(formsOf(tokens), 1 / 3)) return [];
    const here = bySentence.get(s) ?? [];
    return tokens.flatMap((_, at) => {
      const firm = byFirst.get(tokens[at]!.form.toUpperCase())?.find(one => standsAt(one, tokens, at));
      return firm ? (shortAt(firm, tokens, at, s, here) ?? []) : [];
    });
  });
  const halves = whole.map(name =>
    known.some(firm => isHalf(firm, name, sentences, gazetteer))
      ? { ...name, type: 'body' as const, subtype: 'company' }
      : name,
  );
  const kept = halves.filter(name => overlapping(found, name).length === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** Each firm once, the first in the text. */
function distinct(firms: readonly Firm[]): Firm[] {
  const found = new Map<string, Firm>();
  for (const firm of firms) {
    const key = `${firm.own.join(' ')} ${firm.shouted}`;
    if (!found.has(key)) found.set(key, firm);
  }
  return [...found.values()];
}

const formsOf = (tokens: readonly Token[]): string[] => tokens.map(({ form }) => form);
const isLarge = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** "Nell Abara | Co.": with what stands behind it, a body. */
function asFirm(name: Name, sentences: readonly Sentence[]): Name {
  const { tokens } = sentences[name.sentence]!;
  const behind = name.last + 1;
  const cut = name.type !== 'law' && name.type !== 'programme' && CUT_SHORT.test(tokens[behind]?.form ?? '');
  const last = cut ? behind : name.last;
  const isFirm = cut || (last > name.first && CUT_SHORT.test(tokens[last]!.form));
  if (!isFirm || (name.type === 'body' && last === name.last)) return name;
  const subtype = name.type === 'body' ? name.subtype : 'company';
  return { ...name, type: 'body', subtype, title: null, last, end: tokens[last]!.end };
}

/** "HARBOR LIGHT CORP.": capitalised words that no name holds before how a firm is registered. */
function unnamed(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  return sentences.flatMap(({ tokens }, s) => {
    const free = (at: number) =>
      !names.some(({ sentence, first, last }) => sentence === s && first <= at && at <= last);
    return tokens.flatMap(({ form, end }, last): Name[] => {
      if (!CUT_SHORT.test(form) || !/\.$|PLC/i.test(form) || !free(last)) return [];
      let first = last;
      while (
        first > 0 &&
        free(first - 1) &&
        (isLarge(tokens[first - 1]!.form) || (tokens[first - 1]!.form === '&' && first < last))
      )
        first--;
      while (
        first < last &&
        (tokens[first]!.form === '&' || /^(?:The|But|And|At|In)$/.test(tokens[first]!.form))
      )
        first++;
      if (last - first < 1) return [];
      const { start } = tokens[first]!;
      return [{ type: 'body', subtype: 'company', sentence: s, first, last, title: null, start, end }];
    });
  });
}

function firmOf(name: Name, sentences: readonly Sentence[], gazetteer: Gazetteer): Firm | null {
  if (name.type !== 'body') return null;
  const words = formsOf(sentences[name.sentence]!.tokens.slice(name.first, name.last + 1));
  if (!isRegistered(words.at(-1)!)) return null;
  const abroad = !CUT_SHORT.test(words.at(-1)!);
  while (words.length > 1 && (isRegistered(words.at(-1)!) || words.at(-1) === ',')) words.pop();
  if (/^The$/i.test(words[0]!) && words.length > 1) words.shift();
  const own = words.join(' ');
  const sorts = gazetteer.sorts(own);
  const plain = words.length === 1 && (own.length < 4 || !/^\p{Lu}\p{L}+$/u.test(own) || sorts & COMMON);
  if (isRegistered(own) || plain || sorts & LAND || (abroad && sorts & PLACES)) return null;
  return { own: words, full: name, shouted: !/\p{Ll}/u.test(own) };
}

/** True if somebody in the text has the firm's name for a last name, so that the bare word may be the person's. */
function isBorne({ own }: Firm, names: readonly Name[], sentences: readonly Sentence[]): boolean {
  const family = own.at(-1)!;
  return names.some(name => {
    const { tokens } = sentences[name.sentence]!;
    if (name.type !== 'person' || tokens[name.last]!.form !== family) return false;
    const longer = name.last - name.first + 1 > own.length;
    return longer || isTitled(name) || titleBefore(formsOf(tokens), name.first) >= 0;
  });
}

/** "Quiet Harbor" of "Quiet Harbor Technologies Inc.", where it was taken for a person's two names; "Nell Abara" of "Nell Abara Foods Ltd." may be she. */
function isHalf({ own }: Firm, name: Name, sentences: readonly Sentence[], gazetteer: Gazetteer): boolean {
  const words = formsOf(sentences[name.sentence]!.tokens.slice(name.first, name.last + 1));
  const begins = words.length > 1 && words.length < own.length && words.every((word, at) => word === own[at]);
  return begins && name.type === 'person' && !isTitled(name) && !(gazetteer.sorts(own[0]!) & GIVEN);
}

function standsAt({ own, shouted }: Firm, tokens: readonly Token[], at: number): boolean {
  const same = (word: string, form: string | undefined) =>
    form === word || (shouted && isLarge(form) && form!.toUpperCase() === word);
  return (
    own.every((word, i) => same(word, tokens[at + i]?.form)) &&
    !isRegistered(tokens[at + own.length]?.form ?? '')
  );
}

/** "Mr. Abara", "Chairman Abara"; "Abara, the chairman," may be misread. */
const isTitled = ({ title, start }: Name): boolean => title !== null && title.end <= start;

/** The firm's bare name at a place, if what stands beside it does not make another name of it. */
function shortAt(
  { own, full }: Firm,
  tokens: readonly Token[],
  first: number,
  s: number,
  here: readonly Name[],
): Name | null {
  const last = first + own.length - 1;
  const [before, next] = [tokens[first - 1]?.form, tokens[last + 1]?.form];
  const over = here.filter(name => name.first <= last && first <= name.last);
  if (over.some(name => name.first < first || name.last > last || isTitled(name))) return null;
  const same = over.find(name => name.first === first && name.last === last);
  if (same?.type === 'body') return null;
  const joins = (form: string | undefined, at: number) =>
    form !== undefined && (/^[-–/&]$/.test(form) || (isLarge(form) && tokens[at]!.xpos.startsWith('NNP')));
  if (joins(next, last + 1) || (first > 1 && joins(before, first - 1))) return null;
  if (same?.type === 'place' && next === ',' && isLarge(tokens[last + 2]?.form)) return null;
  const held = tokens.slice(Math.max(0, first - 6), first).some(({ form }) => HELD.test(form));
  if (THERE.test(before ?? '') && !held) return null;
  if (same === undefined && !tokens[last]!.xpos.startsWith('NNP')) return null;
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  return { type: 'body', subtype: full.subtype, sentence: s, first, last, title: null, ...span };
}
