import { answer } from './answer/answer.ts';
import { courtCase } from './case/case.ts';
import { demand } from './demand/demand.ts';
import { designation } from './designation/designation.ts';
import { event } from './event/event.ts';
import { figure } from './figure/figure.ts';
import type { Kind } from './kind.ts';
import { letter } from './letter/letter.ts';
import { pledge } from './pledge/pledge.ts';
import { programme } from './programme/programme.ts';
import { rule } from './rule/rule.ts';
import { stake } from './stake/stake.ts';
import { statement } from './statement/statement.ts';

/** Every kind, in the order of the export's arrays. */
export const kinds: readonly Kind[] = [
  statement,
  event,
  letter,
  demand,
  answer,
  pledge,
  stake,
  designation,
  rule,
  courtCase,
  programme,
  figure,
];

const byName = new Map(kinds.flatMap(kind => [[kind.name, kind] as const, [kind.array, kind] as const]));

/** The kind of that name (`statement`) or array name (`statements`), or undefined. */
export function kindNamed(name: string): Kind | undefined {
  return byName.get(name);
}
