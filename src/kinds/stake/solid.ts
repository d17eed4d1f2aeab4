import type { Clause } from '../../language/clauses.ts';
import type { MentionRef } from '../item.ts';
import { dependents, governor, type Noun } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { type Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { isLostOnly, isPaper, isSolid } from './goods.ts';
import { sumAt } from './sums.ts';

/**
 * Whether something that somebody in public life holds, gets or may lose is told, with an amount, a programme or both sides of it: "received a
 * grant", "withheld £2 million". "Got his money and ran", "received poor assistance", "the bill provides funding" and a withheld tax are none.
 */
export function isStake(view: View, clause: Clause, noun: Noun, fields: Fields): boolean {
  const lemma = tokensOf(view, noun.sentence)[noun.at]!.lemma.toLowerCase();
  const { amount, programme, holder, granter } = fields.values;
  const sides = fields.evidence.filter(one => one.role === 'holder' || one.role === 'granter');
  const standings = sides.map(side => publicStanding(view, side));
  if (standings.includes('private') || standings.includes('rule') || isBill(view, clause)) return false;
  // "urged the Senate to approve funding": asked for; what is asked to be withheld is threatened.
  // "asking a judge to open the books and to void the contracts": asked for with what stands before it
  const over = governor(view, clause);
  const first = clause.relation.startsWith('conj') && over ? over : clause;
  const above = governor(view, first);
  const asked = /^(?:urge|ask|call|request|want|demand|press|support|propose)$/u.test(above?.lemma ?? '');
  if (
    asked &&
    /^(?:xcomp|advcl|ccomp)/u.test(first.relation) &&
    (isPaper(lemma) || /^(?:offered|paid)$/u.test(String(fields.values.state)))
  )
    return false;
  // "must refrain from withholding funds"
  if (/^(?:refrain|desist|abstain)$/u.test(over?.lemma ?? '')) return false;
  const words = wordsOf(view, view.analysis.sentences[clause.sentence]!);
  if (
    /^\W*Nor\b/u.test(words) ||
    /\b(?:donors?|donations?|fundrais\w+)\b/iu.test(wordsOf(view, clause.whole)) ||
    (clause.lemma === 'give' && /\b(?:campaigns?|candidates?|PACs?)\b/u.test(wordsOf(view, clause.whole)))
  )
    return false;
  if (crime.test(words) || (clause.lemma === 'withhold' && taxes.test(words))) return false;
  // "cut $2 million in costs", "pays $2 million in taxes": nothing that another gives or takes.
  if (
    /^(?:cut|pay)$/u.test(clause.lemma) &&
    /\b(?:costs|jobs|tax(?:es)?|rent|bills?|ads?)\b/iu.test(wordsOf(view, clause.whole))
  )
    return false;
  const known = standings.includes('public');
  const both = Boolean(holder && granter);
  const losing = /^(?:at risk|withheld|clawed back)$/u.test(String(fields.values.state));
  // "the power to revoke its licence" is a threat; "the power to provide aid" gives none
  if (!losing && isIdle(view, clause)) return false;
  // "the part receiving a waiver", "until they get a permit": nobody has got one
  const open = clause.force.conditional || (!clause.force.finite && clause.relation.startsWith('acl'));
  const shared = clause.lemma === 'pay' && /^(?:contribution|balance)$/u.test(lemma) && amount !== null;
  if (!losing && !shared && (isLostOnly(lemma) || (isPaper(lemma) && open))) return false;
  if (/^(?:spend|use|return)$/u.test(clause.lemma)) return both || (isSolid(lemma) && known);
  const held = fields.values.holder;
  const person =
    held !== null &&
    typeof held === 'object' &&
    'mention' in held &&
    view.context.typeOf(held as MentionRef) === 'person';
  // "the rights of our children": no party's
  if (/^(?:right|status)$/u.test(lemma) && (held === null || person)) return false;
  // "the funding we receive", says a director: whose it is stays open.
  if (person && !amount) return false;
  // "said it would put $2 million towards tutors": no bill does that
  const own =
    /^(?:put|pledge|promise|commit|set aside|contribute|earmark)$/u.test(clause.lemma) &&
    clause.agent !== null &&
    /^(?:it|they)$/iu.test(wordsOf(view, clause.agent));
  if (amount)
    return known || own || shared || Boolean(programme) || isSolid(lemma) || losing || isPart(view, noun);
  if (isTaken(view, noun, String(fields.values.state))) return true;
  // "courts accept a waiver": nothing that one party grants another
  if (lemma === 'waiver' && clause.lemma === 'accept') return false;
  if (isSolid(lemma) || (losing && isPaper(lemma))) return known || (Boolean(programme) && sides.length > 0);
  if (programme) return sides.length > 0;
  const gained = /^(?:get|make|pay|cut|lose|win)$/u.test(clause.lemma);
  // "stopped payments to the college"
  if (losing && !gained && holder && known && /^(?:money|aid|payment|fund|funding)$/u.test(lemma))
    return true;
  if (known && fields.values.state === 'at risk' && !gained && /^(?:money|aid|payment)$/u.test(lemma))
    return true;
  return both || (known && !gained && /^(?:fund|funding|appropriation|allowance|contract)$/u.test(lemma));
}

/** A stake names somebody, a programme or an amount, or tells of a body by its noun what it may lose ("the port's certificate"); "money" alone is none. */
export function isConcrete({ view, values, evidence }: Fields): boolean {
  const { amount, programme, holder, granter, state } = values;
  if (amount || programme || holder || granter) return true;
  return (
    /^(?:at risk|withheld|clawed back)$/u.test(String(state)) &&
    evidence.some(
      ({ role, ...side }) => /^(?:holder|granter)$/u.test(role) && publicStanding(view, side) === 'public',
    )
  );
}

/** "received the first $22.6 million": a part of what was told before. */
function isPart(view: View, noun: Noun): boolean {
  const sum = sumAt(view, noun);
  return (
    sum !== undefined &&
    /\b(?:the|its|their) (?:first|second|third|last|final|remaining|other|next) $/iu.test(
      view.analysis.text.slice(Math.max(0, sum.start - 20), sum.start),
    )
  );
}

/** What is granted to one alone: that it is taken says that somebody had it. */
const granted =
  /^(?:permit|licen[cs]e|accreditation|charter|franchise|lease|exemption|waiver|derogation|concession|registration|approval|bonus|funding|grant|subsidy|contract|allotment|reimbursement)$/u;

/** "its licence could be suspended", "the lease would not be renewed": a stake, whoever "it" is. */
export function isTaken(view: View, noun: Noun, state: string): boolean {
  const tokens = tokensOf(view, noun.sentence);
  return (
    /^(?:at risk|withheld)$/u.test(state) &&
    granted.test(tokens[noun.at]!.lemma.toLowerCase()) &&
    dependents(view, noun, /^(?:det|nmod:poss)/u).some(
      at => tokens[at]!.deprel === 'nmod:poss' || /^the$/iu.test(tokens[at]!.form),
    )
  );
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
