import type { Quantity } from '../../language/analysis.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import { type Relation, relation } from './amounts.ts';
import type { Near } from './near.ts';
import { readSentence } from './reading.ts';
import { stem } from './source.ts';

/** How a sentence of the record stands to one amount of the draft. */
export interface Beside {
  readonly near: Near;
  readonly relation: Relation;
  /** The record's amount that answers to it. */
  readonly theirs: Quantity | null;
  /** True where the words around both say that they count the same. */
  readonly firm: boolean;
  /** True where both name the same one as the amount's. */
  readonly ofOne: boolean;
}

/** Compares an amount of the draft with a sentence of the record that tells of the same. */
export function beside(text: string, amount: Quantity, near: Near): Beside {
  const found = compared(text, amount, near);
  const { quantities } = readSentence(near.telling.held, near.telling);
  const owner = near.ownerOf(amount, near.amounts);
  const ofOne =
    owner !== null && found.theirs !== null && near.theirOwnerOf(found.theirs, quantities) === owner;
  return { ...found, near, ofOne };
}

function compared(text: string, amount: Quantity, near: Near): Omit<Beside, 'near' | 'ofOne'> {
  const { held } = near.telling;
  const { quantities } = readSentence(held, near.telling);
  const place = near.laid?.counterpart(amount) ?? null;
  const answer = place && quantities.find(one => overlaps(one, place));
  if (answer) {
    const how = relation(amount, answer);
    if (how !== 'other') return { relation: how, theirs: answer, firm: true };
    if (differentUnit(amount, answer)) return { relation: 'differ', theirs: answer, firm: true };
  }
  const agreeing = quantities.filter(one => relation(amount, one) === 'agree');
  const fitting = agreeing.find(one => counts(text, amount, held.text, one) !== 'other');
  if (fitting) return { relation: 'agree', theirs: fitting, firm: true };
  const owner = near.ownerOf(amount, near.amounts);
  const ofSame = (one: Quantity) => {
    const theirs = near.theirOwnerOf(one, quantities);
    return owner === null || theirs === null || owner === theirs;
  };
  const answering = quantities
    .filter(one => relation(amount, one) === 'differ' && ofSame(one))
    .filter(one => counts(text, amount, held.text, one) === 'same');
  if (answering.length > 0) return { relation: 'differ', theirs: answering[0]!, firm: true };
  const unit = quantities.find(
    one =>
      relation(amount, one) === 'other' &&
      one.value === amount.value &&
      amount.value !== null &&
      one.value !== null &&
      Math.abs(one.value) > 1 &&
      counts(text, amount, held.text, one) === 'same' &&
      one.kind !== 'ordinal',
  );
  if (unit && differentUnit(amount, unit)) return { relation: 'differ', theirs: unit, firm: true };
  if (agreeing.length > 0) return { relation: 'agree', theirs: agreeing[0]!, firm: false };
  return { relation: 'other', theirs: null, firm: false };
}

/** "18 percent" against "18 people", "$3 million" against "3 million euros". */
function differentUnit(a: Quantity, b: Quantity): boolean {
  return a.kind !== b.kind || a.currency !== b.currency || a.unit !== b.unit;
}

const skipped = new Set(
  'the a an of to in and or by for from at on its their his her our about than more per each other'.split(
    ' ',
  ),
);

/** Whether two amounts count the same thing: the telling word after both, or the two words before both. */
function counts(mine: string, a: Span, theirs: string, b: Span): 'same' | 'unclear' | 'other' {
  const afterA = wordsAfter(mine, a.end);
  const afterB = wordsAfter(theirs, b.end);
  const beforeA = wordsBefore(mine, a.start);
  const beforeB = wordsBefore(theirs, b.start);
  const shared = (x: readonly string[], y: readonly string[]) => x.filter(word => y.includes(word)).length;
  if (afterA[0] !== undefined && afterA[0] === afterB[0]) return 'same';
  if (beforeA[0] !== undefined && beforeA[0] === beforeB[0]) return 'same';
  const both = shared(afterA, afterB) + shared(beforeA, beforeB);
  return both >= 2 ? 'same' : both === 1 ? 'unclear' : 'other';
}

const reach = 70;

function wordsAfter(text: string, at: number): string[] {
  const stretch = text.slice(at, at + reach).split(/[.;?!](?:\s|$)/u)[0]!;
  return tellingOnes(stretch).slice(0, 3);
}

function wordsBefore(text: string, at: number): string[] {
  const stretch = text
    .slice(Math.max(0, at - reach), at)
    .split(/[.;?!]\s/u)
    .at(-1)!;
  return tellingOnes(stretch).reverse().slice(0, 3);
}

function tellingOnes(stretch: string): string[] {
  return comparableWords(stretch)
    .forms.filter(form => !skipped.has(form))
    .map(stem);
}
