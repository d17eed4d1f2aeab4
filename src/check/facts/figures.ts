import type { Quantity } from '../../language/analysis.ts';
import type { Span } from '../../text/span.ts';
import { comparableWords } from '../../text/words.ts';
import { type Relation, relation } from './amounts.ts';
import { readSentence } from './reading.ts';
import { stem, type Telling } from './source.ts';

/** How a sentence of the record stands to one amount of the draft. */
export interface Beside {
  readonly telling: Telling;
  readonly relation: Relation;
  /** The record's amount that answers to it. */
  readonly theirs: Quantity | null;
}

/** Compares an amount of the draft with each sentence of the record that tells of the same. */
export function besides(text: string, amount: Quantity, tellings: readonly Telling[]): Beside[] {
  return tellings.map(telling => beside(text, amount, telling));
}

function beside(text: string, amount: Quantity, telling: Telling): Beside {
  const { held } = telling;
  const { quantities } = readSentence(held, telling);
  const agreeing = quantities.filter(one => relation(amount, one) === 'agree');
  const fitting = agreeing.find(one => counts(text, amount, held.text, one) !== 'other');
  if (fitting) return { telling, relation: 'agree', theirs: fitting };
  const answering = quantities
    .filter(one => relation(amount, one) === 'differ')
    .filter(one => counts(text, amount, held.text, one) === 'same');
  if (answering.length > 0) return { telling, relation: 'differ', theirs: answering[0]! };
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
  if (unit && differentUnit(amount, unit)) return { telling, relation: 'differ', theirs: unit };
  if (agreeing.length > 0) return { telling, relation: 'agree', theirs: agreeing[0]! };
  return { telling, relation: 'other', theirs: null };
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

const near = 70;

function wordsAfter(text: string, at: number): string[] {
  const stretch = text.slice(at, at + near).split(/[.;?!](?:\s|$)/u)[0]!;
  return tellingOnes(stretch).slice(0, 3);
}

function wordsBefore(text: string, at: number): string[] {
  const stretch = text
    .slice(Math.max(0, at - near), at)
    .split(/[.;?!]\s/u)
    .at(-1)!;
  return tellingOnes(stretch).reverse().slice(0, 3);
}

function tellingOnes(stretch: string): string[] {
  return comparableWords(stretch)
    .forms.filter(form => !skipped.has(form))
    .map(stem);
}
