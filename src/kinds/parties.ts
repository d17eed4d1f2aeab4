import type { Name, Token } from '../language/analysis.ts';
import { subtree } from '../language/clauses.ts';
import { placeAround, placesIn } from '../text/overlapping.ts';
import { contains, type Span } from '../text/span.ts';
import { singular } from './claims/words.ts';
import { distinct, type MentionRef } from './item.ts';
import { dependents, type Noun, phrase, prepositionOf } from './phrases.ts';
import { conjunctsOf, isWherein, namesIn, phraseOf, tokensOf, type View, wordsOf } from './view.ts';

/** The parties that a phrase without a name of its own stands for, and why. */
export interface Standing {
  readonly parties: readonly MentionRef[];
  readonly rule: 'sharing' | 'office' | 'beside' | 'including' | 'counted' | 'group before';
  readonly why: string;
}

/** People who speak for the place or body that the words name with them. */
const speakers =
  /^(?:official|mayor|leader|council|authority|spokesman|spokeswoman|spokesperson|police|chief|representative|administration|government|manager|commissioner|council(?:l)?or|executive|lawyer|attorney|inspector|investigator|trustee)s?$/iu;
/** Nouns of which a text may count several and name them elsewhere. */
const countable =
  /^(?:city|town|county|village|state|municipality|jurisdiction|district|school|university|college|hospital|utility|company|agency|union|community|borough|parish|province|country|nation|plaintiff|defendant|body|group|tribe|region)$/iu;
const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads who a phrase without a name stands for: "officials from Pell and Marsh", "nine towns, including Pell", "the four towns". */
export function standingFor(view: View, span: Span): Standing | null {
  if (/^(?:they|them)$/iu.test(wordsOf(view, span))) return listBefore(view, span);
  const noun = nounOf(view, span);
  if (!noun) return null;
  return (
    sharing(view, span, noun) ??
    beside(view, noun) ??
    ofOffice(view, noun) ??
    included(view, noun) ??
    counted(view, noun) ??
    groupBefore(view, noun)
  );
}

/** "Pell and Marsh said they would sue": the one list of names before it in its sentence. */
function listBefore(view: View, span: Span): Standing | null {
  const sentence = view.analysis.sentences[placeAround(view.analysis.sentences, span)];
  const lists = listsIn(view).filter(
    list => sentence && contains(sentence, list[0]!) && list.at(-1)!.end <= span.start,
  );
  const parties = lists.length === 1 ? distinct(lists[0]!.flatMap(name => publicAt(view, name))) : [];
  return parties.length > 1
    ? { parties, rule: 'group before', why: 'the one list of names before it in its sentence' }
    : null;
}

function nounOf(view: View, span: Span): Noun | null {
  const [sentence] = placesIn(view.analysis.sentences, span);
  if (sentence === undefined) return null;
  const tokens = tokensOf(view, sentence);
  const at = tokens.findIndex(token => {
    if (!contains(span, token) || token.deprel === 'punct') return false;
    const head = tokens[token.head];
    return !head || !contains(span, head);
  });
  return at < 0 || !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]!.upos) ? null : { sentence, at };
}

/** "the utility's chief executive, Ann Roe": the name beside the phrase. */
function beside(view: View, noun: Noun): Standing | null {
  if (isPlural(view, noun)) return null;
  const [name] = dependents(view, noun, /^appos/u);
  const own = tokensOf(view, noun.sentence)[noun.at]!;
  // "Privat, a campaign group, which urged": the relative clause hangs on what the name is called.
  if (name === undefined && own.deprel === 'appos' && own.head >= 0 && own.head < noun.at) {
    const named = namesIn(view, noun.sentence).find(one => one.first <= own.head && own.head <= one.last);
    const ref = named && view.context.mentionAt(named);
    return ref ? { parties: [ref], rule: 'beside', why: 'the words stand beside the name' } : null;
  }
  const ref =
    name === undefined ? null : view.context.mentionAt(phrase(view, { sentence: noun.sentence, at: name }));
  return ref && { parties: [ref], rule: 'beside', why: 'the name stands beside the words' };
}

/** "Pell and Marsh counties": each of the names that share the noun. */
function sharing(view: View, span: Span, noun: Noun): Standing | null {
  const { start } = tokensOf(view, noun.sentence)[noun.at]!;
  const names = namesIn(view, noun.sentence).filter(name => name.end < start && name.start >= span.start);
  const { text } = view.analysis;
  const between = names.map((name, at) => text.slice(name.end, names[at + 1]?.start ?? start));
  const shared =
    names.length > 1 &&
    isPlural(view, noun) &&
    between.pop()!.trim() === '' &&
    between.every(words => /^(?:,|,? and|,? or)\s$/u.test(words));
  const parties = shared ? distinct(names.flatMap(name => publicAt(view, inFull(view, name, noun)))) : [];
  return parties.length > 1 ? { parties, rule: 'sharing', why: 'the names before the noun share it' } : null;
}

/** "Pell" of "Pell and Marsh counties" as "Pell County", where the text has it so. */
function inFull(view: View, name: Span, noun: Noun): Span {
  const { names, text } = view.analysis;
  const whole =
    `${text.slice(name.start, name.end)} ${tokensOf(view, noun.sentence)[noun.at]!.lemma}`.toLowerCase();
  return names.find(({ start, end }) => text.slice(start, end).toLowerCase() === whole) ?? name;
}

/** "officials from Pell and Marsh", "Pell officials", "the mayors of Pell and Marsh", "officials from two of the towns, Pell and Marsh,". */
function ofOffice(view: View, noun: Noun): Standing | null {
  const tokens = tokensOf(view, noun.sentence);
  const lemma = tokens[noun.at]!.lemma;
  if (!speakers.test(lemma)) return null;
  const named = [
    ...dependents(view, noun, /^nmod/u, new Set(['of', 'from', 'in', 'for', 'at'])),
    ...dependents(view, noun, /^nmod:poss/u),
    ...dependents(view, noun, /^(?:compound|appos)/u),
  ].flatMap(at => conjunctsOf(view, noun.sentence, at));
  // "the Roe administration" is not Roe.
  const parties = named
    .flatMap(span => publicAt(view, span))
    .filter(
      ref =>
        view.context.typeOf(ref) !== 'person' || !/^(?:administration|government|authority)$/iu.test(lemma),
    );
  if (parties.length === 0) return null;
  const [only] = parties;
  const holder = only && parties.length === 1 ? view.context.holderOf(lemma, only) : null;
  return {
    parties: holder ? [holder] : distinct(parties),
    rule: 'office',
    why: holder
      ? 'the one whom the text names with this office'
      : 'who speaks for a place or body stands for it',
  };
}

/** "29 towns, including Pell and Marsh". */
function included(view: View, noun: Noun): Standing | null {
  const found = dependents(view, noun, /^(?:nmod|appos|obl)/u).filter(at => {
    const { deprel } = tokensOf(view, noun.sentence)[at]!;
    const mark = prepositionOf(view, { sentence: noun.sentence, at }) ?? '';
    return deprel.startsWith('appos') || /^(?:including|like|namely|such)$/iu.test(mark);
  });
  const parties = found
    .flatMap(at => conjunctsOf(view, noun.sentence, at))
    .flatMap(span => publicAt(view, span));
  if (parties.length === 0 || !isPlural(view, noun)) return null;
  return { parties: distinct(parties), rule: 'including', why: 'those of the group whom the sentence names' };
}

/** "four towns": the document's lists name just as many. */
function counted(view: View, noun: Noun): Standing | null {
  const tokens = tokensOf(view, noun.sentence);
  const lemma = oneOf(tokens[noun.at]!);
  const words = wordsOf(view, phrase(view, noun)).toLowerCase();
  const both = words.startsWith('both ') ? 'two' : undefined;
  const number = both ?? dependents(view, noun, /^nummod/u).map(at => tokens[at]!.form.toLowerCase())[0];
  if (!countable.test(lemma) || number === undefined || /\b(?:other|more|another)\b/u.test(words))
    return null;
  const count = numbers.indexOf(number) >= 0 ? numbers.indexOf(number) + 2 : Number(number);
  if (!(count >= 2 && count <= 60)) return null;
  const parties = listOf(view, count);
  return parties && { parties, rule: 'counted', why: `the text's lists name ${count}` };
}

/** "the towns", "these towns", once a count of them was told. */
function groupBefore(view: View, noun: Noun): Standing | null {
  const tokens = tokensOf(view, noun.sentence);
  const lemma = oneOf(tokens[noun.at]!);
  const words = wordsOf(view, phrase(view, noun));
  if (
    !countable.test(lemma) ||
    !isPlural(view, noun) ||
    !/^(?:the|these|those|all(?: of)? the) \p{L}+$/iu.test(words)
  )
    return null;
  for (let sentence = noun.sentence; sentence >= 0; sentence--)
    for (let at = tokensOf(view, sentence).length - 1; at >= 0; at--) {
      if (sentence === noun.sentence && at >= noun.at) continue;
      if (oneOf(tokensOf(view, sentence)[at]!) !== lemma) continue;
      const before: Noun = { sentence, at };
      const found = counted(view, before) ?? sharing(view, phrase(view, before), before);
      if (found) return { ...found, rule: 'group before', why: `${found.why}; told before as a group` };
    }
  return namedAlike(view, lemma);
}

/** "the Counties", where the text has named Marlow County and Pell County together, and no others so. */
function namedAlike(view: View, lemma: string): Standing | null {
  const isSuch = ({ start, end }: Name) =>
    view.analysis.text.slice(start, end).toLowerCase().endsWith(` ${lemma}`);
  const lists = listsIn(view).filter(list => list.every(isSuch));
  const [parties, ...others] = lists.map(list => distinct(list.flatMap(name => publicAt(view, name))));
  const same = (other: readonly MentionRef[]) =>
    other.every(ref => parties!.some(one => one.mention === ref.mention));
  return parties && parties.length > 1 && others.every(same)
    ? { parties, rule: 'group before', why: 'those of that sort whom the text names together' }
    : null;
}

/** The word for one: "county" of "counties", also where the tagger took "Counties" for a name. */
const oneOf = ({ lemma }: Token): string => singular(lemma.toLowerCase());

/** The parties of the document's lists of names ("Pell, Marsh and Stow") if they are as many as told, in one list or all lists together. */
function listOf(view: View, count: number): MentionRef[] | null {
  const lists = listsIn(view).map(list => distinct(list.flatMap(name => publicAt(view, name))));
  const whole = lists.find(list => list.length === count);
  if (whole) return whole;
  const kinds = new Set(['place', 'body']);
  for (const type of kinds) {
    const all = distinct(lists.flat().filter(ref => view.context.typeOf(ref) === type));
    if (all.length === count) return all;
  }
  return null;
}

const known = new WeakMap<View, Name[][]>();

/** The document's lists of names, worked out once. */
function listsIn(view: View): Name[][] {
  const lists = known.get(view) ?? listsOf(view);
  known.set(view, lists);
  return lists;
}

function listsOf({ analysis: { names: all, text } }: View): Name[][] {
  const names = all.filter((name, at) => !isWherein(text, all[at - 1], name));
  const lists: Name[][] = [];
  let run: Name[] = [];
  for (const name of names) {
    const last = run.at(-1);
    if (
      last &&
      /^(?:, \p{Lu}[\p{L}. ]{2,20})?(?:,|,?\s+and|,?\s+or)\s+(?:the\s+)?(?:(?:town|city|village) of\s+)?$/u.test(
        text.slice(last.end, name.start),
      )
    )
      run.push(name);
    else {
      if (run.length > 1) lists.push(run);
      run = [name];
    }
  }
  if (run.length > 1) lists.push(run);
  // "Averil, Ohio" is one place, not a list.
  return lists.filter(
    list => list.length > 2 || /\b(?:and|or)\b/u.test(text.slice(list[0]!.end, list[1]!.start)),
  );
}

function publicAt(view: View, span: Span): MentionRef[] {
  const ref = view.context.mentionAt(span);
  return ref && view.context.typeOf(ref) !== 'law' ? [ref] : [];
}

function isPlural(view: View, noun: Noun): boolean {
  return /^NNP?S$/u.test(tokensOf(view, noun.sentence)[noun.at]!.xpos);
}

/** The phrase of a noun with its coordinated nouns, clauses left out: for the words of a bearer ("any state or local agency"). */
export function coordination(view: View, noun: Noun): Span {
  const tokens = tokensOf(view, noun.sentence);
  const children = view.children[noun.sentence]!;
  const parts = children[noun.at]!.filter(at => tokens[at]!.deprel === 'conj' && tokens[at]!.upos !== 'VERB');
  const own = phraseOf(tokens, children, noun.at);
  const ends = parts.map(at => subtree(tokens, children as number[][], at).end);
  return { start: own.start, end: Math.max(own.end, ...ends) };
}
