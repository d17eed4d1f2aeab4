import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { amountAt, lower, type Scene, spanOf, timeAt } from './scene.ts';

export interface Where {
  readonly span: Span | null;
  readonly rule: string;
  readonly candidates: readonly Span[];
}

const IN = /^(?:in|across|throughout|within|around|near|on)$/;
const PEOPLED =
  /^(?:residents|people|population|town|city|county|village|port|voters|citizens|state|province|borough|island|inhabitants|households|homes)$/;
const HAVERS =
  /^(?:experience|record|log|register|average|suffer|tally|see|have|report|post|lose|count|add|gain)$/;
/** With these the subject is a place even where the analysis knows no name. */
const RECORDS = /^(?:experience|record|log|register|average|suffer|tally)$/;
const SPEAKS =
  /^(?:say|call|tell|claim|describe|urge|speak|rally|meet|ask|announce|warn|promise|note|add|argue|accuse)$/;

/** Where the figure holds: a place named behind it, at the head of the sentence, or as the one that recorded it. */
export function placeOf(scene: Scene): Where {
  const named = places(scene);
  const next = scene.amounts.find(one => one.start >= scene.quantity.end && separate(scene, one));
  const behind = named.filter(
    place => place.start >= scene.quantity.end && (!next || place.end <= next.start),
  );
  if (behind.length === 1) return { span: behind[0]!, rule: 'place behind', candidates: [] };
  if (behind.length > 1) return one(behind);
  // "In Halden with the mayor, she called half of them lazy": where it was said, not where it holds.
  const before = named.filter(place => place.end <= scene.start && !spoken(scene, place));
  if (before.length === 1) return { span: before[0]!, rule: 'place before', candidates: [] };
  if (before.length > 1) return one(before.slice(-2));
  const subject = haver(scene);
  return subject
    ? { span: subject, rule: 'place as subject', candidates: [] }
    : { span: null, rule: '', candidates: [] };
}

/** A comma between ("in Portland, in Averil") narrows the first; otherwise two places leave the field open. */
function one(found: readonly Span[]): Where {
  return { span: null, rule: 'open', candidates: found };
}

/** "38 of 112 wells" is one statement; "18 schools in Averil and 7 in Halden" are two. */
function spoken(scene: Scene, place: Span): boolean {
  return scene.tokens.some(
    token =>
      token.start >= place.end &&
      token.end <= scene.start &&
      token.upos === 'VERB' &&
      SPEAKS.test(token.lemma),
  );
}

function separate(scene: Scene, other: Span): boolean {
  const between = scene.view.analysis.text.slice(scene.quantity.end, other.start);
  return !/^\s*(?:out )?of (?:the )?(?:\p{L}+['’]s )?$/iu.test(between);
}

/** Capitalised phrases behind "in", "across", "throughout"; a name that the analysis holds for a person or law is none. */
function places(scene: Scene): Span[] {
  const { tokens, view } = scene;
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (/^(?:statewide|nationwide|countywide|citywide|worldwide)$/.test(lower(tokens[at])))
      found.push(tokens[at]!);
    const link = lower(tokens[at - 1]);
    const of = link === 'of' && PEOPLED.test(lower(tokens[at - 2]));
    if ((!IN.test(link) && !of) || timeAt(scene, tokens[at]) || amountAt(scene, tokens[at])) continue;
    const start = lower(tokens[at]) === 'the' ? at + 1 : at;
    let last = start - 1;
    while (
      tokens[last + 1] &&
      /^\p{Lu}/u.test(tokens[last + 1]!.form) &&
      /^(?:PROPN|ADJ|NOUN|X)$/.test(tokens[last + 1]!.upos) &&
      !timeAt(scene, tokens[last + 1])
    )
      last++;
    // "in the Marrow Point fire" names a fire.
    if (last < start || tokens[last + 1]?.upos === 'NOUN') continue;
    const span = spanOf(scene, start, last);
    const name = overlapping(view.analysis.names, span)[0];
    // "the city of Corvane", "residents of Marlin Ferry": the words before say that it is a place.
    if (!of && (name ? !spatial(name) : link === 'on')) continue;
    const list = listed(scene, last);
    const whole = name ? { start: name.start, end: Math.max(name.end, spanOf(scene, last, last).end) } : span;
    found.push(list > last ? { start: whole.start, end: tokens[list]!.end } : whole);
    at = list;
  }
  return found;
}

/** "Pell, North Averil and Stavely": the last token of a list of places that goes on behind a token. */
function listed({ tokens }: Scene, last: number): number {
  let at = last;
  for (;;) {
    let next = at + 1;
    while (/^(?:,|and|or)$/.test(lower(tokens[next])) && next < at + 3) next++;
    if (next === at + 1 || tokens[next]?.upos !== 'PROPN') return at;
    while (tokens[next + 1]?.upos === 'PROPN') next++;
    // "in Averil, Mayor Pell said": what follows a comma alone may be another matter.
    const closes =
      /^(?:,|\.|and|or|;)$/.test(lower(tokens[next + 1])) ||
      next === tokens.length - 1 ||
      lower(tokens[next - 1]) === 'and';
    if (!closes) return at;
    at = next;
  }
}

function spatial(name: { readonly type: string; readonly subtype: string | null }): boolean {
  return (
    name.type === 'place' ||
    (name.type === 'body' &&
      /^(?:county|city|town|state|country|municipality|district)$/.test(name.subtype ?? ''))
  );
}

/** Where the tree is silent: a name at the head of the sentence with such a verb right behind it. */
function opening({ tokens }: Scene): number | undefined {
  let at = 0;
  while (tokens[at]?.upos === 'PROPN') at++;
  return at > 0 && HAVERS.test(tokens[at]?.lemma ?? '') ? at - 1 : undefined;
}

/** "Averil experienced a record 418 deaths": the place is the one that has them. */
function haver(scene: Scene): Span | null {
  const { view, index, tokens } = scene;
  const clause = view.clauses[index]!.find(
    clause =>
      HAVERS.test(clause.lemma) &&
      clause.whole.start <= scene.start &&
      clause.whole.end >= scene.quantity.end,
  );
  const head = clause?.agent?.head ?? opening(scene);
  if (head === undefined || tokens[head]!.upos !== 'PROPN' || head > scene.first) return null;
  let first = head;
  while (first > 0 && tokens[first - 1]!.upos === 'PROPN') first--;
  let last = head;
  while (tokens[last + 1]?.upos === 'PROPN') last++;
  const span = spanOf(scene, first, last);
  const name = overlapping(view.analysis.names, span)[0];
  // People and offices do not "experience 418 deaths"; a body may "record" them without being the place.
  if (name && (spatial(name) || (name.type === 'person' && RECORDS.test(clause?.lemma ?? ''))))
    return { start: name.start, end: name.end };
  if (name) return null;
  return RECORDS.test(clause?.lemma ?? tokens[last + 1]?.lemma ?? '') ? span : null;
}
