import { isAnyDay, isDayName, isMonthName } from '../../language/calendar.ts';
import { lower } from './scene.ts';
import { hasTo, isFiniteVerb, isUnder, type Tree } from './tree.ts';

/* When and where somebody speaks, behind what is said, and what of time belongs to the words told. */

/** Nouns for where, when or by what means somebody speaks: "in an interview", "at a rally", "on Twitter". */
export const OCCASION =
  /^(?:ad|address|afternoon|announcement|appearance|article|blog|book|briefing|broadcast|call|campaign|column|comment|conference|convention|court|day|days|debate|dinner|editorial|election|email|e-mail|essay|evening|event|facebook|filing|floor|forum|fundraiser|fund-raiser|gathering|hearing|hour|interview|january|february|march|april|may|june|july|august|september|october|november|december|lecture|letter|lunch|meeting|memo|message|minute|moment|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|night|note|op-ed|post|press|primary|program|question|rally|remark|report|response|season|segment|session|show|speech|spring|stage|statement|stop|stump|summer|summit|television|testimony|trail|tv|tweet|twitter|video|visit|week|weekend|winter|year|fall|autumn|town)s?$/;

const TIMES =
  /^(?:yesterday|today|tonight|tomorrow|earlier|later|recently|repeatedly|again|last|this|next|late|early|publicly|instead|once|twice)$/;
export const isTimeWord = (word: string) => isDayName(word) || TIMES.test(word);

/**
 * "a betrayal of promises made to him | when he joined", "the mayor to step aside | while the books are examined": the time of a participle or
 * of a clause within, or, in the present, of what somebody is to do.
 */
export function isTimeWithin(tree: Tree, complement: number, at: number): boolean {
  const { tokens } = tree;
  const { head } = tokens[at]!;
  const above = head > at ? tokens[head]!.head : -1;
  if (above <= complement || above >= at || tokens[at - 1]!.form === ',') return false;
  const finite = tokens.slice(at, head + 1).find(isFiniteVerb);
  if (finite === undefined) return false;
  // "criticised the port for burning its books after the claim was lodged"
  if (lower(tokens[at]!) === 'after' && tokens[above]!.xpos === 'VBG') return true;
  if (/^acl/.test(tokens[above]!.deprel) && isUnder(tree, above, complement)) return true;
  return hasTo(tree, above) && /^VB[PZ]$/.test(finite.xpos);
}

/** "this week" is a time, "this direction" none. */
export function isTime(tree: Tree, at: number): boolean {
  const word = lower(tree.tokens[at]!);
  // "ahead of | Monday's meeting"
  if (tree.tokens[at + 1]?.xpos === 'POS') return false;
  // "patience | instead of resentment"
  if (word === 'instead' && lower(tree.tokens[at + 1] ?? tree.tokens[at]!) === 'of') return false;
  if (!/^(?:this|last|next|late|early)$/.test(word)) return true;
  return OCCASION.test(lower(tree.tokens[at + 1] ?? tree.tokens[at]!));
}

/** "| four hours before a meeting", "| just days after the vote", "| in the hours leading up to it": how near to something else it was said. */
export function isHoursBefore({ tokens }: Tree, at: number): boolean {
  let noun = at;
  if (/^(?:during|in)$/.test(lower(tokens[at]!))) noun++;
  else if (tokens[at - 1]!.upos === 'ADP' || tokens[at - 1]!.upos === 'VERB') return false;
  while (/^(?:ADV|NUM|DET|ADJ)$/.test(tokens[noun]?.upos ?? '') && noun < at + 3) noun++;
  const next = tokens[noun + 1];
  return (
    /^(?:minutes|hours|days|weeks)$/.test(lower(tokens[noun] ?? tokens[at]!)) &&
    next !== undefined &&
    (noun > at && /^(?:during|in)$/.test(lower(tokens[at]!))
      ? /^(?:after|before|following|leading|since)$/
      : /^(?:after|ahead|before)$/
    ).test(lower(next))
  );
}

/** "| on “Harbour Tonight”": a programme's name in marks; "“a ruin” | in her 1969 book": a book behind marks. */
export function isOnShow({ tokens }: Tree, at: number): boolean {
  const paper = tokens
    .slice(at + 2, at + 4)
    .some(token => /^(?:autobiography|book|diary|memoirs?)$/.test(lower(token)));
  if (paper && lower(tokens[at]!) === 'in' && /^(?:["”]|'')$/.test(tokens[at - 1]!.form))
    return /^(?:an?|her|his|their)$/.test(lower(tokens[at + 1]!));
  if (lower(tokens[at]!) !== 'on' || !/^(?:["“‘]|``)$/.test(tokens[at + 1]?.form ?? '')) return false;
  const close = tokens.findIndex(({ form }, later) => later > at + 1 && /^(?:["”’]|'')$/.test(form));
  const inside = close < 0 ? [] : tokens.slice(at + 2, close);
  return (
    inside.length > 1 && inside.length < 7 && inside.every(({ form }) => /^(?:\p{Lu}|&|of |the )/u.test(form))
  );
}

/** Nouns for what takes place between two. */
const OF_TWO =
  /^(?:accord|agreement|alliance|argument|call|chat|clash|contract|conversation|deal|dinner|dispute|encounter|exchange|interview|meeting|pact|quarrel|row|session|summit|talk|treaty|truce)s?$/;

/** "blasted the board | Tuesday | for its delay": the complement goes on after a day. */
export function goesOnAfterTime(tree: Tree, verb: number, from: number): boolean {
  const { tokens } = tree;
  let at = from;
  while (
    at < tokens.length &&
    at < from + 4 &&
    (isTimeWord(lower(tokens[at]!)) || OCCASION.test(lower(tokens[at]!)))
  )
    at++;
  const next = tokens[at];
  // "a meeting | last month | with the board": what takes two sides
  if (next && /^(?:with|between)$/.test(lower(next)) && OF_TWO.test(lower(tokens[from - 1]!))) return true;
  if (!next || !/^(?:for|to|as|over|that|not|of|against)$/.test(lower(next))) return false;
  return next.head > at || next.head === verb;
}

/** "cited the talks in | May | as a “good sign”": the time of what is told, before that for which it is told. */
export function isBeforeAs({ tokens }: Tree, verb: number, time: number): boolean {
  const as = tokens[time + 1];
  if (!as || lower(as) !== 'as' || as.deprel !== 'case' || tokens[time]!.head !== verb) return false;
  return tokens[as.head]?.head === verb;
}

/** "several months after", "two days ago": a number or an article before a stretch of time. */
export function isStretch(tree: Tree, at: number): boolean {
  const next = tree.tokens.slice(at, at + 4).findIndex(token => isTimeNoun(lower(token)));
  return next >= 0 && tree.tokens.slice(at, at + next).every(token => /^(?:DET|ADJ|NUM)$/.test(token.upos));
}

const TIME_NOUN =
  /^(?:yesterday|today|tonight|last|this|that|early|late|earlier|later|next|same|(?:day|week|month|year|night|morning|afternoon|evening|hour|minute|decade|summer|winter|spring|fall|weekend)s?|a\.m\.|p\.m\.|may)$/;
export const isTimeNoun = (word: string) => isAnyDay(word) || isMonthName(word) || TIME_NOUN.test(word);

/** "praised the crews | as the mayor walked in": "as", a noun phrase and its own verb right behind tell what went on, wherever the tree hung them. */
export function isWhileAs({ tokens }: Tree, at: number): boolean {
  if (lower(tokens[at]!) !== 'as') return false;
  let verb = at + 1;
  while (/^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(tokens[verb]?.upos ?? '') && verb < at + 9) verb++;
  const next = tokens[verb];
  if (!next || verb === at + 1 || !isFiniteVerb(next)) return false;
  const { deprel, head } = tokens[next.upos === 'AUX' && next.head > verb ? next.head : verb]!;
  return head < at && !deprel.startsWith('acl');
}
