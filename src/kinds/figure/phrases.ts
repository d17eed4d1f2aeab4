import type { Token } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import { amountAt, lower, type Scene, spanOf, timeAt } from './scene.ts';

/** Nouns of change, which take what changed with them: "cut in overtime". */
const CHANGE =
  /^(?:cut|cuts|rise|increase|increases|decrease|drop|raise|decline|reduction|growth|jump|hike|fall|gain|loss|surge|deaths?)$/;
/** Nouns that say little without what they are about: "complaints against officers", "requests for records". */
const ABOUT =
  /^(?:complaint|claim|request|application|charge|lawsuit|suit|petition|threat|attack|warrant|report|order|bid|permit|crime|case|plan|proposal)s?$/;
/** Participles that do not say which. */
const LIGHT =
  /^(?:received|filed|made|issued|recorded|reported|held|given|taken|found|set|released|published|needed|required|used|worth)$/;
const TIME_UNIT = /^(?:second|minute|hour|day|week|month|quarter|year|night|decade)s?$/;
/** Words before a noun that say which, not what. */
const WHICH = /^(?:more|other|additional|further|extra|another|such|same|new)$/;

export const nominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN)$/.test(token.upos);
const possessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.form);
const hyphen = (token: Token | undefined): boolean => token?.form === '-' || token?.form === '–';

/** The noun phrase that starts at a token: modifiers and nouns up to the last noun. */
export function nounPhrase(scene: Scene, from: number): Span | null {
  const { tokens } = scene;
  let first = from;
  while (
    WHICH.test(tokens[first]?.form ?? '') &&
    (nominal(tokens[first + 1]) || tokens[first + 1]?.upos === 'ADJ')
  )
    first++;
  let noun = -1;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (timeAt(scene, token)?.date || amountAt(scene, token)) break;
    if (hyphen(token)) {
      // "coal- and gas-fired plants"
      if (/^(?:and|or)$/.test(lower(tokens[at + 1])) && tokens[at + 1]!.start > token.end) at++;
      continue;
    }
    const next = tokens[hyphen(tokens[at + 1]) ? at + 2 : at + 1];
    const changes = at === from && CHANGE.test(lower(token)) && scene.quantity.kind !== 'number';
    if (nominal(token) || changes) noun = at;
    else if (noun >= 0 && possessive(token) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? '')) continue;
    // "restaurants failed inspection" is a clause, "gang-related deaths" a phrase.
    else if (noun >= 0 && token.upos === 'VERB' && !hyphen(tokens[at - 1])) break;
    else if (token.upos === 'ADJ' || /^VB[NG]$/.test(token.xpos)) {
      if (noun >= 0 && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? '')) break;
    } else if (noun < 0 && token.upos === 'ADV' && /^(?:ADJ|VERB)$/.test(next?.upos ?? '')) continue;
    else break;
  }
  if (noun < 0 || TIME_UNIT.test(lower(tokens[noun]))) return null;
  return spanOf(scene, first, noun);
}

/** A phrase with its "of" complement ("instances of jail release"), or for changes with what changed ("cut in overtime"). */
export function extended(scene: Scene, noun: Span): Span {
  const { tokens } = scene;
  const last = tokens.findLastIndex(token => token.end <= noun.end);
  // "tenants surveyed", "drivers stopped": which of them.
  const next = tokens[last + 1];
  const main = tokens.some(token => token.head < 0 && /^(?:VERB|AUX|ADJ)$/.test(token.upos));
  const limits =
    next?.xpos === 'VBN' && next.deprel.startsWith('acl') && !next.unsure && !LIGHT.test(lower(next));
  if (limits && main) return { start: noun.start, end: next.end };
  const link = lower(next);
  const takes =
    link === 'of' ||
    (CHANGE.test(lower(tokens[last])) && /^(?:in|for|from|to)$/.test(link)) ||
    (ABOUT.test(lower(tokens[last])) && /^(?:against|about|for)$/.test(link));
  if (!takes) return noun;
  const at = afterDeterminer(scene, last + 2);
  const rest = nounPhrase(scene, at);
  if (!rest || lower(tokens[at]) === 'total' || (tokens[at]!.upos === 'PROPN' && link !== 'of')) return noun;
  return { start: noun.start, end: participle(scene, rest.end) };
}

/** "instances of jurisdictions refusing to honor requests": up to the next mark or amount. */
function participle(scene: Scene, end: number): number {
  const { tokens } = scene;
  let at = tokens.findIndex(token => token.start >= end);
  if (at < 0 || tokens[at]!.xpos !== 'VBG') return end;
  let last = at;
  while (
    tokens[at] &&
    tokens[at]!.upos !== 'PUNCT' &&
    !timeAt(scene, tokens[at]) &&
    !amountAt(scene, tokens[at])
  )
    last = at++;
  while (!nominal(tokens[last]) && tokens[last]!.xpos !== 'VBG') last--;
  return tokens[last]!.end;
}

export function afterDeterminer(scene: Scene, at: number): number {
  return scene.tokens[at]?.upos === 'DET' || scene.tokens[at]?.xpos === 'PRP$' ? at + 1 : at;
}

/** The noun phrase that ends at a token, without determiner. */
export function phraseBefore(scene: Scene, noun: number): Span {
  const { tokens } = scene;
  let at = noun;
  for (; at > 0; at--) {
    const token = tokens[at - 1]!;
    const fits = /^(?:ADJ|NOUN|PROPN)$/.test(token.upos) || hyphen(token) || possessive(token);
    if (!fits || timeAt(scene, token)?.date) break;
  }
  // "the four-year number": what is left of a hyphenated length of time.
  while (at < noun && (hyphen(tokens[at]) || (TIME_UNIT.test(lower(tokens[at])) && hyphen(tokens[at - 1]))))
    at++;
  return spanOf(scene, at, noun);
}

/**
 * The noun phrases that end at a token, joined by prepositions ("State grants to the county", "poverty rate in Stavely"); those that
 * are names fall away, and so does "the number of".
 */
export function chainBefore(scene: Scene, end: number): Span | null {
  const { tokens } = scene;
  if (!nominal(tokens[end]) && tokens[end]?.xpos !== 'VBG') return null;
  let first = end;
  for (; first > 0; first--) {
    const token = tokens[first - 1]!;
    const fits =
      /^(?:ADJ|NOUN|PROPN|DET|ADP)$/.test(token.upos) ||
      hyphen(token) ||
      possessive(token) ||
      modifying(tokens, first - 1);
    if (!fits || timeAt(scene, token)?.date || amountAt(scene, token)) break;
  }
  while (first < end && /^(?:DET|ADP)$/.test(tokens[first]!.upos)) first++;
  if (
    /^(?:number|amount|total|share|rate|level|value|cost)$/.test(lower(tokens[first])) &&
    lower(tokens[first + 1]) === 'of' &&
    first + 2 <= end
  )
    first = afterDeterminer(scene, first + 2);
  let last = end;
  for (let k = first; k < end; k++)
    if (tokens[k]!.upos === 'ADP' && isName(tokens, afterDeterminer(scene, k + 1), end)) {
      last = k - 1;
      break;
    }
  return last < first || timeAt(scene, tokens[last]) ? null : spanOf(scene, first, last);
}

/** A participle before a noun: "bottled water". */
function modifying(tokens: readonly Token[], at: number): boolean {
  return (
    /^VB[NG]$/.test(tokens[at]!.xpos) &&
    nominal(tokens[at + 1]) &&
    /^(?:DET|ADP|ADJ)$/.test(tokens[at - 1]?.upos ?? '')
  );
}

/** True if the phrase that starts at `at` is a name to its end; "of Justice grants" is none. */
export function isName(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.upos !== 'PROPN') return false;
  let last = at;
  while (
    last < end &&
    (/^(?:PROPN|NOUN|ADJ)$/.test(tokens[last + 1]!.upos) ||
      hyphen(tokens[last + 1]) ||
      possessive(tokens[last + 1]))
  )
    last++;
  return tokens[last]!.upos === 'PROPN';
}

/** The first token of the amount with the qualifier, and the article, before it. */
export function firstOf(scene: Scene): number {
  let at = scene.first;
  while (at > 0 && scene.tokens[at - 1]!.start >= scene.start) at--;
  if (at > 0 && /^(?:a|an|the)$/.test(lower(scene.tokens[at - 1]))) at--;
  return at;
}
