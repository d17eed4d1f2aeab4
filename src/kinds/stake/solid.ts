import type { Clause } from '../../language/clauses.ts';
import type { MentionRef } from '../item.ts';
import { governor } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type Fields, type View, wordsOf } from '../view.ts';

/** What is given to somebody by name, and so is a stake without an amount; of the rest ("money", "aid") something must be told. */
const solid =
  /^(?:grant|subsidy|loan|permit|licen[cs]e|accreditation|reimbursement|allocation|allotment|charter|franchise)$/u;

/**
 * Whether something that somebody in public life holds, gets or may lose is told, with an amount, a programme or both sides of it: "received a
 * grant", "withheld £2 million". "Got his money and ran", "received poor assistance", "the bill provides funding" and a withheld tax are none.
 */
export function isStake(view: View, clause: Clause, lemma: string, fields: Fields): boolean {
  const { amount, programme, holder, granter } = fields.values;
  const sides = fields.evidence.filter(one => one.role === 'holder' || one.role === 'granter');
  const standings = sides.map(side => publicStanding(view, side));
  if (standings.includes('private') || standings.includes('rule') || isBill(view, clause)) return false;
  // "urged the Senate to approve funding": asked for; what is asked to be withheld is threatened.
  const above = governor(view, clause);
  const asked = /^(?:urge|ask|call|request|want|demand|press|support|propose)$/u.test(above?.lemma ?? '');
  if (asked && clause.relation.startsWith('xcomp') && fields.values.state === 'offered') return false;
  const words = wordsOf(view, view.analysis.sentences[clause.sentence]!);
  if (
    /^\W*Nor\b/u.test(words) ||
    /\b(?:donors?|donations?|fundrais\w+)\b/iu.test(wordsOf(view, clause.whole))
  )
    return false;
  if (crime.test(words) || (clause.lemma === 'withhold' && taxes.test(words))) return false;
  // "cut $2 million in costs", "pays $2 million in taxes": nothing that another gives or takes.
  if (
    /^(?:cut|pay)$/u.test(clause.lemma) &&
    /\b(?:costs|jobs|tax(?:es)?|rent|bills?|ads?)\b/iu.test(wordsOf(view, clause.whole))
  )
    return false;
  if (isIdle(view, clause)) return false;
  const known = standings.includes('public');
  const both = Boolean(holder && granter);
  const losing = /^(?:at risk|withheld|clawed back)$/u.test(String(fields.values.state));
  if (/^(?:spend|use|return)$/u.test(clause.lemma)) return both || (solid.test(lemma) && known);
  const held = fields.values.holder;
  const person =
    held !== null &&
    typeof held === 'object' &&
    'mention' in held &&
    view.context.typeOf(held as MentionRef) === 'person';
  // "the funding we receive", says a director: whose it is stays open.
  if (person && !amount) return false;
  if (amount) return known || Boolean(programme) || solid.test(lemma) || losing;
  if (solid.test(lemma)) return known || (Boolean(programme) && sides.length > 0);
  if (programme) return sides.length > 0;
  const gained = /^(?:get|make|pay|cut|stop|lose|win)$/u.test(clause.lemma);
  return both || (known && !gained && /^(?:fund|funding|appropriation|allowance|contract)$/u.test(lemma));
}

/** What somebody is accused of having taken, and taxes that an employer keeps back. */
const crime =
  /\b(?:guilty|brib\w+|embezzl\w+|indict\w+|kickbacks?|convicted|fraudulent\w*|launder\w+|scheme to defraud|heroin|cocaine|sentenced|restitution)\b/iu;
const taxes = /\b(?:payroll|tax(?:es)?|wages|paychecks?)\b/iu;

/** "must continue to provide", "the failure to provide", "is responsible for paying": nothing is given by that. */
function isIdle(view: View, clause: Clause): boolean {
  const { start } = view.analysis.sentences[clause.sentence]!;
  const ahead = wordsOf(view, { start, end: clause.group.start });
  return (
    /^(?:must|should)$/u.test(clause.force.modal ?? '') ||
    /\b(?:must|should)(?: \w+){0,2} to$/iu.test(ahead) ||
    /\b(?:failure|refusal|inability|ability|need|responsib\w+|power|authority) (?:to|for|of)$/iu.test(ahead)
  );
}

/** "The bill provides funding", "legislation that would authorise the agency to provide aid": nothing is given yet. */
function isBill(view: View, clause: Clause): boolean {
  for (let one: Clause | null = clause; one; one = governor(view, one))
    if (one.agent && publicStanding(view, one.agent) === 'rule') return true;
  return /\b(?:legislation|bill|amendment|proposal) (?:that|which|to)\b|\b(?:introduc|sponsor|propos)\w+\b[^.;]{0,80}\bAct(?: of \d{4})? (?:that|which|to)\b/iu.test(
    wordsOf(view, { start: view.analysis.sentences[clause.sentence]!.start, end: clause.group.start }),
  );
}
