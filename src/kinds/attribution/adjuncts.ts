import { isDayName, isMonthName, isStretch } from '../../language/calendar.ts';
import { takes, type VerbCue } from './frames.ts';
import { behindAsker } from './hearersquestion.ts';
import { nounPhrase } from './phrase.ts';
import { isPunctuation, lower } from './scene.ts';
import { childOf, isFiniteVerb, type Tree } from './tree.ts';

/* What stands between a verb of saying and its clause: who hears it, when, where and by what means it is said. */

/** What opens a clause that is said or asked. */
export const OPENERS = /^(?:that|whether|how|why|what|if|who|where|when)$/;
const TIME =
  /^(?:yesterday|today|tonight|earlier|later|recently|repeatedly|again|once|last|this|morning|afternoon|evening|night|week|month|year|early|late|too|also|publicly|bluntly|simply|then|there|here)$/;
const isTimeWord = (word: string): boolean => TIME.test(word) || isDayName(word) || isMonthName(word);

/** A word of time or place; not the "there" of "there was", nor the "this" of "this is". */
function isTime(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  const word = lower(token);
  const stretch = isStretch(word) && /^(?:this|last|next|past)$/.test(lower(tree.tokens[at - 1] ?? token));
  if (token.xpos === 'EX' || !(stretch || isTimeWord(word))) return false;
  if (ownsNext(tree, at) || tellsOfNext(tree, at)) return false;
  const next = lower(tree.tokens[at + 1] ?? token);
  return !/^(?:this|last)$/.test(word) || isStretch(next) || /^(?:past|time)$/.test(next);
}

/** "said | Monday's vote was a sham", "said | last week's vote": a time that the noun behind it is of. */
function ownsNext({ tokens }: Tree, at: number): boolean {
  const end = tokens.findIndex((token, i) => i > at && !isTimeWord(lower(token)));
  return tokens[end]?.xpos === 'POS';
}

/** "says | too many crews are tired", "said | late payments had doubled": a word of the one behind it, which is no time. */
function tellsOfNext({ tokens }: Tree, at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:too|early|late|earlier|later)$/.test(lower(tokens[at]!)) &&
    tokens[at]!.head === at + 1 &&
    /^(?:ADJ|ADV|NOUN)$/.test(next?.upos ?? '') &&
    !isTimeWord(lower(next!)) &&
    !isStretch(lower(next!))
  );
}

/** "told | the board | that": past whoever hears it. */
export function afterHearer(tree: Tree, verb: number, cue: VerbCue): number {
  const { tokens, first } = tree;
  let at = cue.to + 1;
  if (tokens[at]?.form === ':') at++;
  if (!takes(cue, 'h')) return at;
  const opens =
    behindAsker(tree, at) ??
    askedBehind(tree, at) ??
    afterName(tree, at) ??
    afterPhrase(tree, at) ??
    afterTitle(tree, at);
  if (opens !== null) return opens;
  const hearer = childOf(tree, verb, 'iobj') ?? childOf(tree, verb, 'obj');
  if (hearer === null || hearer < verb || first[hearer]! > at) return at;
  const that = tokens.findIndex(
    (token, i) => i > at && i < at + 16 && /^(?:that|whether)$/.test(lower(token)),
  );
  const phrase = nounPhrase(tree, hearer)[1];
  const time = tokens.findIndex((_, i) => i > hearer && i <= phrase && isTime(tree, i));
  const end = time > 0 ? time - 1 : phrase;
  if (that > 0 && that <= end) return that;
  // "told Radio | 7 | that": a number that ends a name
  const numbered = tokens[end]!.upos === 'PROPN' && tokens[end + 1]?.upos === 'NUM';
  return numbered && OPENERS.test(lower(tokens[end + 2] ?? tokens[end]!)) ? end + 2 : end + 1;
}

export function isAdjunct(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  return token.upos === 'ADP' || isTime(tree, at);
}

/** "reported | at least six boats sank", "said | about half of them were": a measure, and no place. */
export const isAtLeast = ({ tokens }: Tree, at: number): boolean => {
  const next = lower(tokens[at + 1] ?? tokens[at]!);
  return (
    (lower(tokens[at]!) === 'at' && /^(?:least|most)$/.test(next)) ||
    (lower(tokens[at]!) === 'about' && /^(?:half|one|two|three|four|\d[\d,.]*)$/.test(next))
  );
};

/** "said | on Monday in a letter | that": past time, place and means, as far as a clause follows. */
export function afterAdjuncts(tree: Tree, from: number): number {
  const { tokens, last } = tree;
  const that = tokens.findIndex(
    (token, i) => i >= from && i < from + 24 && lower(token) === 'that' && tokens[i + 1]?.form !== ',',
  );
  let at = from;
  for (let steps = 0; steps < 6 && at < tokens.length; steps++) {
    const token = tokens[at]!;
    if (OPENERS.test(lower(token)) && token.upos !== 'ADP') break;
    const often = timesIn(tree, at);
    if (often > 0) {
      at += often;
      continue;
    }
    if (isTime(tree, at) || (token.upos === 'NUM' && at > from)) {
      at++;
      continue;
    }
    // "asked her | pointedly | whether", "said | flatly | that"
    if (token.upos === 'ADV' && !OF_CLAUSE.test(lower(token)) && isClauseNext(tree, at)) {
      at++;
      continue;
    }
    // "said | without offering proof | that"
    if (lower(token) === 'without' && that > at && that < at + 6) {
      at = that;
      break;
    }
    if (token.upos !== 'ADP' || /^(?:of|if|than)$/.test(lower(token)) || isAtLeast(tree, at)) break;
    const head = Math.max(token.head, at);
    const end = that > at && that <= last[head]! ? that - 1 : last[head]!;
    const rest = tokens.slice(end + 1);
    if (isCondition(tree, at)) break;
    if (head === at || !rest.some(one => one.upos === 'VERB' || one.upos === 'AUX')) break;
    at = end + 1;
  }
  if (tokens[at]?.form === ',' && OPENERS.test(lower(tokens[at + 1] ?? tokens[at]!))) at++;
  return at;
}

/** Adverbs that belong to the clause behind them: "said | only that", "asked | exactly how". */
const OF_CLAUSE =
  /^(?:about|almost|exactly|even|just|merely|not|only|precisely|rather|simply|so|specifically)$/;

const isClauseNext = ({ tokens }: Tree, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && next.upos === 'SCONJ' && /^(?:that|whether)$/.test(lower(next));
};

/** How many words tell how often, or how long ago: "said | more than once | that", "said | three times | that". */
function timesIn({ tokens }: Tree, at: number): number {
  const words = tokens
    .slice(at, at + 3)
    .map(lower)
    .join(' ');
  if (/^more than (?:once|twice)$/.test(words)) return 3;
  // "crews that the firm said | a month ago | would go"
  const behind = tokens[at + 3];
  const relative = tokens.slice(0, at).some(one => /^(?:that|which|who)$/.test(lower(one)));
  if (relative && behind && isFiniteVerb(behind) && /^[\p{L}\d]+ (?:day|week|month|year)s? ago$/u.test(words))
    return 3;
  return /^(?:many|several|two|three|four|five|\d+) times(?: |$)/.test(words) ? 2 : 0;
}

/** "said, when asked about it, | that", "told them outside the hall, where she had waited, | that": behind an aside between commas. */
export function behindCommas({ tokens }: Tree, at: number): number | null {
  const open = tokens[at]?.form === ',' ? at : at - 1;
  const first = tokens[open + 1];
  if (tokens[open]?.form !== ',' || !first || !ASIDE.test(lower(first))) return null;
  const close = tokens.findIndex(({ form }, i) => i > open && form === ',');
  const that = tokens[close + 1];
  return close > 0 && that && lower(that) === 'that' && that.upos === 'SCONJ' ? close + 1 : null;
}

const ASIDE = /^(?:after|as|before|during|when|where|which|while|who|with)$/;

/** "say | for the pier to hold they will have to", "says | despite all that, she won": what is told begins with it, but for "said without a smile that". */
export function isCondition({ tokens, last }: Tree, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[last[Math.max(token.head, at)]! + 1];
  const clause = tokens.slice(at, token.head);
  if (lower(token) === 'for')
    return lower(next ?? token) === 'to' || clause.some(({ xpos }) => xpos === 'TO');
  return /^(?:despite|given|unlike|without)$/.test(lower(token)) && !OPENERS.test(lower(next ?? token));
}

/** "told the board | why she came", "told host Ada Lind before the vote | how he would pay": behind nothing but whoever hears it, and when. */
function askedBehind({ tokens }: Tree, from: number): number | null {
  const at = tokens.findIndex(
    ({ upos, xpos }, i) =>
      i > from && (/^W/.test(xpos) || !(HEARER.test(upos) || (upos === 'PRON' && xpos !== 'WP'))),
  );
  return at > from && /^(?:why|how)$/.test(lower(tokens[at]!)) && tokens[at - 1]!.upos !== 'ADP' ? at : null;
}

const HEARER = /^(?:ADJ|ADP|ADV|CCONJ|DET|NOUN|NUM|PART|PROPN)$/;

/** "told host Ada Lind | she would": the pronoun behind a name and what its bearer is, where a clause begins. */
function afterName({ tokens }: Tree, from: number): number | null {
  const at = tokens.findIndex(({ upos }, i) => i >= from && !/^(?:ADJ|DET|NOUN|PROPN)$/.test(upos));
  if (at <= from || tokens[at - 1]!.upos !== 'PROPN') return null;
  const next = tokens.slice(at + 1, at + 3);
  return /^(?:he|she|they|it|we|i)$/.test(lower(tokens[at]!)) && next.some(isFiniteVerb) ? at : null;
}

/** "told HBC’s “Meet the Town” on Sunday | that it was late": behind the title of a programme, in marks. */
function afterTitle({ tokens }: Tree, from: number): number | null {
  const open = tokens.findIndex(({ form }, at) => at >= from && at < from + 4 && /^(?:["“‘]|``)$/.test(form));
  if (
    open <= from ||
    tokens.slice(from, open).some(({ upos }) => !/^(?:DET|NOUN|PART|PROPN|ADJ)$/.test(upos))
  )
    return null;
  const close = tokens.findIndex(({ form }, at) => at > open && at < open + 8 && /^(?:["”’]|'')$/.test(form));
  const that = tokens.findIndex((token, at) => at > close && at < close + 5 && lower(token) === 'that');
  return close > 0 &&
    that > 0 &&
    tokens.slice(close + 1, that).every(({ upos }) => /^(?:ADP|NOUN|PROPN)$/.test(upos))
    ? that
    : null;
}

/**
 * "told the 600 or so around the ring | that it was late", "told a Senate panel earlier on Tuesday | he would pay": "that" or a pronoun with its
 * verb, behind nothing but a noun phrase and a time.
 */
function afterPhrase({ tokens }: Tree, from: number): number | null {
  if (tokens[from]?.upos !== 'DET' && tokens[from]?.xpos !== 'NNS') return null;
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + 18); at++) {
    const token = tokens[at]!;
    const word = lower(token);
    if (word === 'that' && /^(?:IN|WDT)$/.test(token.xpos))
      return !isFiniteVerb(tokens[at + 1]!) && token.xpos === 'IN' ? at : null;
    if (/^(?:he|she|they|it|we|i)$/.test(word)) return isFiniteVerb(tokens[at + 1]!) ? at : null;
    // "told the crowd | gathered in the rain | that": who they are
    const tells =
      /^VB[DGN]$/.test(token.xpos) && tokens[at - 1]!.upos === 'NOUN' && tokens[at + 1]!.upos === 'ADP';
    if (!tells && !HEARER.test(token.upos)) return null;
  }
  return null;
}

/** "said the clerk, Tom Lind, | on Monday", "the Courier said on Friday, | two days after the vote": when it was said, with nothing else. */
export function isWhenSaid({ tokens }: Tree, rest: number): boolean {
  const [first, second, third] = tokens.slice(rest, rest + 3).map(lower);
  const ends = tokens.slice(rest + 2).every(isPunctuation);
  if (first === 'on' && isDayName(second ?? '') && ends) return true;
  return (
    (tokens[rest]!.upos === 'NUM' || first === 'a') &&
    /^(?:hour|day|week|month|year)s?$/.test(second ?? '') &&
    /^(?:after|before)$/.test(third ?? '') &&
    tokens.slice(0, rest - 1).some(({ upos }) => upos === 'VERB')
  );
}
