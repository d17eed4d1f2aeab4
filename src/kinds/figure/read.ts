import type { Quantity } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ReadContext } from '../context.ts';
import type { DraftItem, Reality } from '../item.ts';
import { Fields, readingOf, realityOf, type View } from '../view.ts';
import { comparisonOf } from './comparison.ts';
import { doingOf } from './doing.ts';
import { type Measured, measuredOf } from './measured.ts';
import { periodOf } from './period.ts';
import { firstOf } from './phrases.ts';
import { placeOf } from './place.ts';
import { recordable } from './recordable.ts';
import { accountOf } from './said.ts';
import { lower, type Scene, scenesOf, spanOf, textOf } from './scene.ts';
import { superlativeOf } from './superlative.ts';

const BY = 'figure/1';

/**
 * The figures of a document: each amount that a careful reader would put in a spreadsheet, with what it counts, where, for which time
 * and by whose account. A field that is not plainly its own span has a reading; what stays open is empty, with its candidates.
 */
export function readFigures(view: View): DraftItem[] {
  const items: DraftItem[] = [];
  let before: Measured | null = null;
  let sentence = -1;
  for (const scene of scenesOf(view, recordable)) {
    if (scene.index !== sentence) before = null;
    sentence = scene.index;
    const measured = measuredOf(scene, before);
    if (!measured && loose(scene)) continue;
    if (measured) before = measured;
    items.push(itemOf(scene, measured, view.context));
  }
  return items;
}

/** A plain number that counts nothing named and is no subject ("one, his temper, and two, his words"; a title in digits). */
function loose({ quantity, tokens, last }: Scene): boolean {
  const plain = quantity.kind === 'number' || quantity.kind === 'range';
  if (!plain || quantity.rule === 'share' || quantity.per) return false;
  const value = quantity.value ?? quantity.low ?? 0;
  if (value <= 12) return true;
  const large = value >= 1000 || (value >= 100 && quantity.qualifier !== null);
  return !large && !/^(?:VERB|AUX)$/.test(tokens[last + 1]?.upos ?? '');
}

function itemOf(scene: Scene, measured: Measured | null, context: ReadContext): DraftItem {
  const { quantity } = scene;
  const fields = new Fields(scene.view);
  amount(fields, quantity, scene);
  if (measured) {
    fields.words('measures', measured.span);
    if (measured.inferred)
      fields.readings.measures = readingOf(textOf(scene, measured.span), measured.rule, {
        inferred: true,
        why: 'counted as the figure before it in the sentence',
      });
  } else fields.set('measures', null);
  const doing = doingOf(scene, measured);
  if (doing) fields.words('doing', doing);
  const taken = related(fields, scene, context);
  where(fields, scene);
  const period = periodOf(scene, taken, measured);
  fields.set('period', period.date);
  if (period.time) {
    fields.show('period', period.time);
    const text = textOf(scene, period.time);
    if (text !== period.date)
      fields.readings.period = readingOf(text, period.time.rule, {
        anchor: period.time.anchor,
        relative: period.time.relative,
        inferred: period.inferred,
        candidates: period.time.candidates,
        why: period.rule,
      });
  }
  const first = firstOf(scene);
  const end =
    measured && !measured.inferred && measured.span.start >= quantity.end ? measured.span.end : quantity.end;
  const whole: Span = { start: Math.min(scene.start, spanOf(scene, first, first).start), end };
  return fields.item('figure', whole, BY, reality(scene));
}

/** The amount itself: value, bounds, qualifier, unit. */
function amount(fields: Fields, quantity: Quantity, scene: Scene): void {
  const written = textOf(scene, quantity);
  fields.set('value', quantity.value).set('low', quantity.low).set('high', quantity.high);
  fields.show('value', quantity);
  if (!/^[\d,.]+$/.test(written)) fields.readings.value = readingOf(written, quantity.rule);
  const record = quantity.qualifier === 'record';
  const qualifier = record ? null : quantity.qualifier;
  fields.set('qualifier', qualifier);
  if (qualifier && quantity.qualifierSpan) {
    fields.show('qualifier', quantity.qualifierSpan);
    const words = textOf(scene, quantity.qualifierSpan);
    if (words.toLowerCase() !== qualifier) fields.readings.qualifier = readingOf(words, 'qualifier');
  }
  const { unit, reading } = unitOf(quantity, scene);
  fields.set('unit', unit);
  if (reading) fields.readings.unit = readingOf(reading, 'unit');
}

/** "percent", an ISO 4217 code, a unit of measure, or what a count is a rate of ("per day"); null for a plain count. */
function unitOf(quantity: Quantity, scene: Scene): { unit: string | null; reading: string | null } {
  const rate = rateOf(quantity, scene);
  const per = rate ? `per ${rate}` : '';
  const join = (name: string) => (per ? `${name} ${per}` : name);
  if (quantity.kind === 'percent')
    return { unit: quantity.unit === 'percentage point' ? 'percentage points' : 'percent', reading: null };
  if (quantity.kind === 'money')
    return { unit: join(quantity.currency ?? quantity.unit ?? ''), reading: textOf(scene, quantity) };
  if (quantity.kind === 'dimension')
    return {
      unit: quantity.unit && (quantity.unit.includes(' per ') ? quantity.unit : join(quantity.unit)),
      reading: textOf(scene, quantity),
    };
  const points = /^[- ]points?\b(?! (?:of|out))/.test(
    scene.view.analysis.text.slice(quantity.end, quantity.end + 9),
  );
  return { unit: points ? 'points' : per || null, reading: null };
}

/** What the amount is a rate of: "per day", "a year", "per 100,000 residents"; read from the words behind what is counted. */
function rateOf(quantity: Quantity, scene: Scene): string | null {
  const tail = scene.view.analysis.text.slice(quantity.end, scene.sentence.end);
  const ground = /^(?: [\p{L}-]+){0,3} (?:per|for every) ([\d,]+(?: [\p{L}-]+)?)/u.exec(tail);
  if (ground) return ground[1]!;
  const each =
    quantity.kind === 'money'
      ? /^ (?:for )?(?:each|every|per) (?!(?:two|three|four|five|six|other)\b)([\p{L}-]+)/u.exec(tail)
      : null;
  if (each) return each[1]!;
  if (quantity.per) return quantity.per;
  const plain = quantity.kind === 'number' || quantity.kind === 'range';
  const time = plain
    ? /^(?: [\p{L}-]+){1,3} (?:per|a|an|each|every) (minute|hour|day|night|week|month|year|decade)\b(?! [\p{L}]+-)/u.exec(
        tail,
      )
    : null;
  return time ? time[1]! : null;
}

/** By whose account, the rank claimed, the comparison made; gives the spans whose dates are none of the figure's. */
function related(fields: Fields, scene: Scene, context: ReadContext): Span[] {
  const taken: Span[] = [];
  const account = accountOf(scene);
  if (account) {
    const said = context.mentionAt(account.source);
    fields.set('said', said, readingOf(textOf(scene, account.source), account.rule));
    fields.show('said', account.source);
    taken.push(account.phrase);
  } else fields.set('said', null);
  const superlative = superlativeOf(scene);
  fields.set('superlative', superlative?.words ?? null);
  if (superlative) {
    fields.show('superlative', superlative.span);
    if (!contains(superlative.span, scene.quantity)) taken.push(superlative.span);
  }
  const comparison = comparisonOf(scene);
  if (comparison) {
    fields.words('comparison', comparison);
    if (comparison.start >= scene.quantity.end) taken.push(comparison);
  }
  return taken;
}

function where(fields: Fields, scene: Scene): void {
  const place = placeOf(scene);
  if (place.span) {
    fields.words('place', place.span);
    return;
  }
  fields.set('place', null);
  if (place.candidates.length > 0)
    fields.readings.place = readingOf(place.candidates.map(span => textOf(scene, span)).join('; '), 'open', {
      candidates: place.candidates.map(span => textOf(scene, span)),
      why: 'two places fit',
    });
}

/** Happened unless the verb that governs the figure says otherwise ("are expected to total", "would raise"). */
function reality(scene: Scene): Reality {
  const clauses = scene.view.clauses[scene.index]!;
  const holding = clauses.filter(clause => contains(clause.whole, scene.quantity));
  holding.sort((a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start));
  // "are expected to total": read off the words, since "total" is as often a noun to the parser.
  const ahead = scene.tokens.slice(Math.max(0, scene.first - 7), scene.first);
  const due = ahead.findIndex(token =>
    /^(?:expected|projected|forecast|planned|slated|scheduled|due|likely)$/.test(lower(token)),
  );
  if (due >= 0 && lower(ahead[due + 1]) === 'to') return 'planned';
  const clause = holding[0];
  if (!clause) return 'happened';
  const governor = clause.governor === null ? null : clauses[clause.governor]!;
  // "said it would test 60 more": announced, not conditional.
  const announced =
    clause.force.modal === 'would' &&
    !clause.force.conditional &&
    governor !== null &&
    /^(?:say|announce|tell|promise|pledge|vow|add)$/.test(governor.lemma);
  const read = announced ? 'planned' : realityOf(clause, governor);
  // "warned that visits had dropped" reports what happened.
  return read === 'threatened' && clause.force.tense === 'past' && !clause.force.modal ? 'happened' : read;
}
