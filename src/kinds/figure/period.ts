import type { TimeExpression } from '../../language/analysis.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Measured } from './measured.ts';
import { amountAt, lower, type Scene } from './scene.ts';

export interface When {
  readonly time: TimeExpression | null;
  /** EDTF. */
  readonly date: string | null;
  readonly rule: string;
  readonly inferred: boolean;
}

const TELLS = /^(?:say|tell|announce|report|add|write|warn|testify|state|claim|estimate|show|find)$/;
const SAYING =
  /^(?:said|told|announced|released|published|reported|added|wrote|says|issued|warned|testified)$/;

/**
 * For which time the figure holds: the date behind it and before the next amount, else one shared by a pair joined by "and", else the one
 * that stands before it. Dates of saying ("said Wednesday", "released in January") and of comparison ("the highest since 1994") are none.
 */
export function periodOf(scene: Scene, taken: readonly Span[], measured: Measured | null): When {
  const dated = scene.times.filter(
    time =>
      (time.date !== null || durational(scene, time)) &&
      !taken.some(span => overlaps(span, time)) &&
      !baseline(scene, time) &&
      !told(scene, time) &&
      !aside(scene, time) &&
      !nested(scene, time, measured) &&
      !ofSaying(scene, time),
  );
  const others = scene.amounts.filter(one => one !== scene.quantity && !partOf(scene, one));
  const next = others.find(one => one.start >= scene.quantity.end);
  const last = others.findLast(one => one.end <= scene.start);
  const behind = dated.find(time => time.start >= scene.quantity.end && (!next || time.end <= startOf(next)));
  if (behind) return when(scene, behind, 'date behind', false);
  const before = dated.findLast(time => time.end <= scene.start && (!last || time.start >= last.end));
  if (before) return when(scene, before, 'date before', false);
  if (next && joined(scene, next)) {
    const shared = dated.find(time => time.start >= next.end);
    if (shared) return when(scene, shared, 'date shared', true);
  }
  const opening = dated.find(
    time => time.end <= scene.start && !scene.amounts.some(one => one.end <= time.start),
  );
  return opening
    ? when(scene, opening, 'date at the head', false)
    : { time: null, date: null, rule: '', inferred: false };
}

function startOf(one: Scene['quantity']): number {
  return Math.min(one.start, one.qualifierSpan?.start ?? one.start);
}

/** "since 2013" leaves the end open, "between 2013 and 2016" has two. */
function when(scene: Scene, time: TimeExpression, rule: string, inferred: boolean): When {
  if (time.date === null) return { time, date: null, rule: 'length of time', inferred };
  const at = scene.tokens.findIndex(token => token.end > time.start);
  const link = lower(scene.tokens[at - 1]);
  const first = lower(scene.tokens[at]);
  const since = (link === 'since' || first === 'since' || becoming(scene, at)) && !time.date.includes('/');
  const other = between(scene, time, at);
  if (other) return { time, date: `${time.date}/${other}`, rule: 'between', inferred };
  return { time, date: since ? `${time.date}/..` : time.date, rule: since ? 'since' : rule, inferred };
}

/** "between January and May": the other end. */
function between(scene: Scene, time: TimeExpression, at: number): string | null {
  if (!/^(?:between|from)$/.test(lower(scene.tokens[at - 1])) || time.date!.includes('/')) return null;
  const next = scene.times.find(
    other => other.start > time.end && other.start - time.end <= 9 && other.date !== null,
  );
  return next &&
    /^ (?:and|to|through|until) $/.test(scene.view.analysis.text.slice(time.end, next.start)) &&
    !next.date!.includes('/')
    ? next.date
    : null;
}

/** "since becoming a ministry town in 2015" */
function becoming(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const since = tokens.findLastIndex((token, k) => k < at && k > at - 9 && lower(token) === 'since');
  return (
    since >= 0 &&
    tokens[since + 1]?.xpos === 'VBG' &&
    !tokens.slice(since, at).some(token => token.upos === 'PUNCT' || amountAt(scene, token))
  );
}

/**
 * A date in a clause below the amount's ("four towns asked the utility to publish tests since 2018") is that clause's, unless the clause
 * says which of the counted are meant ("drivers stopped in 2018").
 */
function nested(scene: Scene, time: TimeExpression, measured: Measured | null): boolean {
  const clauses = scene.view.clauses[scene.index]!.filter(clause => contains(clause.whole, time));
  clauses.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  const own = clauses[0];
  // "at the river crossing in 2018": a participle or gerund takes no date away.
  if (own && /^VB[NG]$/.test(scene.tokens[own.predicate]!.xpos) && own.relation.startsWith('acl'))
    return false;
  // "sent to 23 towns on Wednesday": right behind what is counted.
  const counted = Math.max(scene.quantity.end, measured && !measured.inferred ? measured.span.end : 0);
  const gap = scene.tokens.filter(token => token.start >= counted && token.end <= time.start);
  if (time.start >= counted && gap.every(token => /^(?:ADP|DET|SCONJ)$/.test(token.upos))) return false;
  if (time.end <= scene.start && !turns(scene, time)) return false;
  if (!own || (contains(own.whole, scene.quantity) && time.start >= scene.start)) return false;
  if (own.relation.startsWith('acl') && measured && Math.abs(own.whole.start - measured.span.end) < 3)
    return false;
  const since = scene.tokens.find(token => token.end > own.whole.start);
  return !(own.relation === 'advcl' && /^(?:since|after|before)$/.test(lower(since)));
}

/** Between a date and the amount behind it another clause begins ("by Dec. 31 or pay $12,000"). */
function turns({ tokens, start }: Scene, time: TimeExpression): boolean {
  const between = tokens.filter(token => token.start >= time.end && token.end <= start);
  const link = between.findIndex(token => /^(?:CCONJ|PUNCT|SCONJ)$/.test(token.upos));
  return link >= 0 && between.slice(link).some(token => token.upos === 'VERB') && between[0]!.form !== ',';
}

function durational(scene: Scene, time: TimeExpression): boolean {
  const at = scene.tokens.findIndex(token => token.end > time.start);
  return time.type === 'DURATION' && /^(?:in|over|within|during|for)$/.test(lower(scene.tokens[at - 1]));
}

/** "told the board on Tuesday that enrolment had slipped": the date of the saying, the amount being in what was said. */
function told(scene: Scene, time: TimeExpression): boolean {
  const smallest = (span: Span) =>
    scene.view.clauses[scene.index]!.filter(clause => contains(clause.whole, span)).sort(
      (a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start),
    )[0];
  const own = smallest(time);
  return own !== undefined && TELLS.test(own.lemma) && smallest(scene.quantity) !== own;
}

/** "from 2005 levels", "below its 2010 high": what it is measured against. */
function baseline(scene: Scene, time: TimeExpression): boolean {
  const after = scene.tokens.find(token => token.start >= time.end);
  return /^(?:levels?|highs?|lows?|peak|baseline|figures?)$/.test(lower(after));
}

/** "…, which opened in 2009, now houses 86 women": the date of a clause set between commas, the amount outside it. */
function aside(scene: Scene, time: TimeExpression): boolean {
  const { tokens } = scene;
  const at = tokens.findIndex(token => token.end > time.start);
  const open = tokens.findLastIndex((token, k) => k < at && token.form === ',');
  const close = tokens.findIndex((token, k) => k > at && token.form === ',');
  return (
    open >= 0 &&
    close > 0 &&
    !(scene.start >= tokens[open]!.start && scene.start < tokens[close]!.start) &&
    (/^(?:which|who|where|whose)$/.test(lower(tokens[open + 1])) || /^VB[NG]$/.test(tokens[open + 1]!.xpos))
  );
}

function ofSaying(scene: Scene, time: TimeExpression): boolean {
  const { tokens } = scene;
  let at = tokens.findIndex(token => token.end > time.start) - 1;
  if (/^(?:on|in|last|late|early)$/.test(lower(tokens[at]))) at--;
  if (SAYING.test(lower(tokens[at]))) return true;
  // "in a statement Monday", "in a report in May"
  return (
    /^(?:statement|report|interview|release|speech|letter|conference)$/.test(lower(tokens[at])) &&
    tokens.slice(0, at).some(token => SAYING.test(lower(token)))
  );
}

/** "38 of 112 wells": one statement. */
function partOf(scene: Scene, other: Scene['quantity']): boolean {
  const [a, b] = other.start > scene.quantity.start ? [scene.quantity, other] : [other, scene.quantity];
  return /^\s*(?:out )?of (?:the |its |their )?(?:\p{L}+['’]s )?$/iu.test(
    scene.view.analysis.text.slice(a.end, b.start),
  );
}

/** "$6 million for libraries and $11 million for parks": nothing but a coordination between. */
function joined(scene: Scene, next: Scene['quantity']): boolean {
  const from = scene.last + 1;
  const to = scene.tokens.findIndex(token => token.end > startOf(next));
  const between = scene.tokens.slice(from, to);
  if (next.qualifier === 'total' && lower(between[between.length - 1]) === 'for') return true;
  if (next.kind !== scene.quantity.kind) return false;
  // "2,000 protesters marched in Corvane and about 600 in Averil on Saturday"
  const behind = scene.tokens.find(token => token.start >= next.end);
  if (behind?.upos === 'ADP' && lower(behind) !== 'of' && lower(between[between.length - 1]) === 'and')
    return true;
  const link = between.findLastIndex(token => lower(token) === 'and');
  return (
    link >= 0 &&
    link >= between.length - 2 &&
    !between.some(token => /^(?:VERB|AUX)$/.test(token.upos) || token.form === ';') &&
    !between.some(token => amountAt(scene, token))
  );
}
