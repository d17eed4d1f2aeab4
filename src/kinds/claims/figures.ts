import type { Clause } from '../../language/clauses.ts';
import { overlapping, placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import type { View } from '../view.ts';
import { agentOf, matterOf, speaking, standing } from './acts.ts';
import { partiesIn, sentenceBefore, sentenceWords } from './around.ts';
import type { Claim } from './claim.ts';
import { actOf } from './verbs.ts';
import { type ContentWords, contentWords, singular } from './words.ts';

/** Verbs whose subject is where a number stands written, not what it is about: "his log lists 274 requests". */
const sources: ReadonlySet<string> = new Set([
  ...speaking,
  'list',
  'record',
  'put',
  'document',
  'register',
  'log',
  'estimate',
  'calculate',
]);
/** Told as so or, where the clause itself puts it so ("would cost"), as planned; what is threatened or denied is neither. */
const told: ReadonlySet<DraftItem['reality']> = new Set(['happened', 'planned', 'conditional']);
/** Verbs that make a plan of what hangs on them. */
const planning = new Set([
  'agree',
  'plan',
  'intend',
  'propose',
  'expect',
  'offer',
  'pledge',
  'promise',
  'vow',
]);

/** A claim for every figure that is told as so, or as planned: what is counted and the words of the clause that it stands in. */
export function figureClaims(view: View, items: readonly DraftItem[]): Claim[] {
  return items.flatMap((item, index) => (item.kind === 'figure' ? figureFrom(view, item, index) : []));
}

function figureFrom(view: View, item: DraftItem, index: number): Claim[] {
  const place = item.evidence[0]!;
  const sentence = placeAround(view.analysis.sentences, place);
  if (sentence < 0 || !told.has(item.reality)) return [];
  const around = clauseAround(view, sentence, place);
  // "in January the rate was 5.3 percent", misread: the number's own phrase is taken for a clause.
  const clause = around && around.kind === 'verb' && !sources.has(around.lemma) ? around : null;
  const planned = clause ? isPlanned(view, clause) : item.reality === 'planned';
  if (!planned && (item.reality !== 'happened' || (clause && standing(view, clause) !== 1))) return [];
  const matter = matterAround(view, sentence, clause);
  const who = clause ? agentOf(view, clause) : null;
  const measures = typeof item.fields.measures === 'string' ? item.fields.measures : '';
  const counted = measures.toLowerCase().match(/\p{L}+/gu) ?? [];
  const { unit, period } = item.fields;
  const words = [...new Set([...matter.words, ...(who?.words ?? [])])].filter(word => word !== unit);
  const names = [...new Set([...matter.names, ...(who?.names ?? [])])];
  const context = contextOf(view, sentence, names);
  const elsewhere = names.length === 0 ? context.names : [];
  if (isWholeOfPart(view, place)) return [];
  return [
    {
      type: 'figure',
      head: singular(counted.at(-1) ?? ''),
      act: clause ? actOf(clause.lemma) : '',
      start: place.start,
      end: place.end,
      words: words.sort(),
      names: [...names, ...elsewhere].sort(),
      who: who?.words ?? [],
      polarity: 'asserted',
      date: typeof period === 'string' ? period : null,
      inferred: false,
      item: index,
      around: context.words,
      narrowed: narrowed(view, sentence, place),
      rate: rateAfter(view, place),
      planned,
      ...withinWhat(view, sentence),
      sentence: view.analysis.sentences[sentence]!.start,
      parties: partiesIn(view, view.analysis.sentences[sentence]!, clause ? [clause] : []),
    },
  ];
}

/** The clause's own words; of a clause joined to another one, with the circumstances told before both; without a clause the sentence's. */
function matterAround(view: View, sentence: number, clause: Clause | null): ContentWords {
  const { times, sentences } = view.analysis;
  if (!clause) return withoutSource(view, sentence);
  const { span, without } = matterOf(view, clause);
  const own = contentWords(view, sentence, span, without, clause.predicate);
  const governor = clause.governor === null ? null : view.clauses[sentence]![clause.governor]!;
  if (!governor || !/^conj/u.test(clause.relation)) return own;
  const before = { start: sentences[sentence]!.start, end: (governor.agent ?? governor.group).start };
  const shared = contentWords(view, sentence, before, overlapping(times, before));
  return { words: [...own.words, ...shared.words], names: [...own.names, ...shared.names] };
}

/** The words of a sentence whose verb only says where the number is written: without that verb and its subject. */
function withoutSource(view: View, sentence: number): ContentWords {
  const source = view.clauses[sentence]!.filter(
    clause => clause.kind === 'verb' && sources.has(clause.lemma),
  );
  const without = source.flatMap(({ agent, group }) => (agent ? [agent, group] : [group]));
  const whole = view.analysis.sentences[sentence]!;
  return contentWords(view, sentence, whole, [...overlapping(view.analysis.times, whole), ...without]);
}

/** The words of the sentence, and of the one before where this one's clause names nobody. */
function contextOf(view: View, sentence: number, names: readonly string[]): ContentWords {
  const own = sentenceWords(view, sentence);
  const before = names.length === 0 ? sentenceBefore(view, sentence) : null;
  if (before === null) return own;
  const more = sentenceWords(view, before);
  return { words: [...new Set([...own.words, ...more.words])].sort(), names: [...own.names, ...more.names] };
}

function isPlanned(view: View, clause: Clause): boolean {
  const { modal, negated, conditional, tense } = clause.force;
  if (negated || conditional) return false;
  if (tense === 'future' || modal === 'would') return true;
  const governor = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  return (
    governor !== null &&
    /^xcomp/u.test(clause.relation) &&
    planning.has(governor.lemma) &&
    standing(view, governor) === 1
  );
}

function clauseAround(view: View, sentence: number, place: Span): Clause | null {
  const around = view.clauses[sentence]!.filter(clause => contains(clause.whole, place));
  around.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  return around[0] ?? null;
}

/**
 * What narrows a counted noun down, so that the number is of a part: adjectives and nouns before it, and a phrase with "for", "with",
 * "under" or "without" after it. Names and places narrow nothing here: they are compared as such.
 */
function narrowed(view: View, sentence: number, place: Span): string[] {
  const { tokens } = view.analysis.sentences[sentence]!;
  const number = tokens.findIndex(token => token.upos === 'NUM' && contains(place, token));
  let head = number;
  while (head >= 0 && /^(?:nummod|compound|amod|nmod:poss|advmod|fixed)/u.test(tokens[head]!.deprel)) {
    const next = tokens[head]!.head;
    if (next <= head) break;
    head = next;
  }
  if (head < 0 || tokens[head]!.upos === 'VERB' || head === number) return [];
  const before = tokens.slice(number + 1, head).filter(token => /^(?:ADJ|NOUN|VERB)$/u.test(token.upos));
  const after = tokens.filter(
    (token, at) =>
      at > head &&
      token.head === head &&
      /^(?:nmod|obl)/u.test(token.deprel) &&
      tokens.some(
        (one, n) => n > head && n < at && one.head === at && /^(?:for|with|without|under)$/iu.test(one.form),
      ),
  );
  return [...before, ...after]
    .filter(token => token.upos !== 'PROPN' && !empty.has(token.lemma.toLowerCase()))
    .map(token => singular(token.lemma.toLowerCase()));
}

const empty = new Set('million billion trillion thousand hundred dozen total people person new'.split(' '));

/** "4 percent a year", "12 percent over three years", "$900 per pupil": what a number is for each of, or spread over. */
function rateAfter(view: View, place: Span): string {
  const after = view.analysis.text.slice(place.end, place.end + 40).toLowerCase();
  const match =
    /^\s*(?:an?|per|each|every) (?<each>hour|day|night|week|month|quarter|year|person|pupil|student|household|home|head|ton|acre|barrel)\b/u.exec(
      after,
    ) ??
    /^\s*(?<each>annually|monthly|weekly|daily|hourly|apiece|each)\b/u.exec(after) ??
    /^\s*(?:over|within|across|through) (?:the )?(?:next |past |last |first )?(?<over>(?:\p{L}+|\d+) (?:years|months|weeks|days)|decade)\b/u.exec(
      after,
    );
  const { each = '', over = '' } = match?.groups ?? {};
  return each || over;
}

/** "half of the 40 schools": the clause tells nothing of all 40. */
function isWholeOfPart(view: View, place: Span): boolean {
  const { text } = view.analysis;
  const written = text.slice(place.start, place.end);
  const before = `${text.slice(Math.max(0, place.start - 24), place.start)}${/^(?:the|its|their|all) /iu.exec(written)?.[0] ?? ''}`;
  return /\b(?:of|among|out of) (?:the |its |their |all |these |those |about |some |roughly )+$/iu.test(
    before,
  );
}

/** "in the trial", "in a trial last autumn": the thing done within which the clause puts its number; `within` where the reader is taken to know of it. */
function withinWhat(view: View, sentence: number): { within: string[]; scenes: string[] } {
  const { tokens } = view.analysis.sentences[sentence]!;
  const found = tokens.flatMap((token, at) => {
    const article = /^(?:the|an?)$/iu.exec(tokens[at - 1]?.form ?? '')?.[0];
    const placed = article && /^(?:in|during|at|after|from)$/iu.test(tokens[at - 2]?.form ?? '');
    return token.upos === 'NOUN' && placed
      ? [{ noun: singular(token.lemma.toLowerCase()), known: /^the$/iu.test(article) }]
      : [];
  });
  return { within: found.filter(one => one.known).map(one => one.noun), scenes: found.map(one => one.noun) };
}
