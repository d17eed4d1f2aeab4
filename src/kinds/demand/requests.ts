import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import {
  bare,
  complement,
  contentOf,
  dependents,
  type Noun,
  nouns,
  phrase,
  rolesIn,
  timeIn,
} from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isCourt } from './addressed.ts';
import { type Asked, partyAt } from './asked.ts';
import { acts } from './owed.ts';
import { dealtWith, isRequest, requestedDeed } from './turneddown.ts';

const requests = new Set(['call', 'request', 'demand', 'order', 'appeal', 'plea', 'ultimatum']);

/** "her call on Congress to act", "the ministry's demand that …", "an order to the mill to close". */
export function requestNouns(view: View): Asked[] {
  return nouns(view, lemma => requests.has(lemma)).flatMap(noun => {
    const tokens = tokensOf(view, noun.sentence);
    const to = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['on', 'upon', 'to', 'for']));
    const clauses = view.clauses[noun.sentence]!;
    const task = clauses.find(
      one =>
        one.predicate > noun.at &&
        tokens[one.predicate]!.xpos === 'VB' &&
        (tokens[one.predicate]!.head === noun.at || to.includes(tokens[one.predicate]!.head)) &&
        !one.force.modal,
    );
    const owner =
      dependents(view, noun, /^nmod:poss/u)[0] ??
      dependents(view, noun, /^nmod/u, new Set(['by', 'from']))[0];
    const ask = task ? null : thingFor(view, noun);
    if (ask && owner !== undefined) return requested(view, noun, owner, ask);
    const list = owner === undefined ? null : demandList(view, noun);
    if (list) return requested(view, noun, owner!, list.head).map(one => ({ ...one, what: list }));
    if (!task || owner === undefined || to.length === 0) {
      const deed = isRequest(tokens[noun.at]!.lemma.toLowerCase()) ? requestedDeed(view, noun) : null;
      return deed ? [deed] : [];
    }
    const clause = rolesIn(view, noun)[0]?.clause ?? task;
    return [
      {
        clause,
        by: partyAt(view, noun.sentence, owner),
        of: partyAt(view, noun.sentence, to[0]!),
        what: contentOf(view, task),
        rule: 'noun phrase',
      },
    ];
  });
}

/** "The union's demands include a raise and smaller classes": what they are. */
function demandList(view: View, noun: Noun): Argument | null {
  if (!/^demands$/iu.test(tokensOf(view, noun.sentence)[noun.at]!.form)) return null;
  const clause = view.clauses[noun.sentence]!.find(
    one => one.agent?.head === noun.at && /^(?:include|comprise)$/u.test(one.lemma) && !one.force.negated,
  );
  return clause?.patient ? { ...clause.patient, end: clause.whole.end } : null;
}

/** "the board's request for the file", "our requests of May 2 for its contract": the thing after "for". */
function thingFor(view: View, noun: Noun): number | null {
  const lemma = tokensOf(view, noun.sentence)[noun.at]!.lemma.toLowerCase();
  if (!/^(?:request|demand|call)$/u.test(lemma)) return null;
  const thing = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['for']))[0] ?? behindFor(view, noun);
  if (thing !== undefined && lemma === 'call' && !acts.test(tokensOf(view, noun.sentence)[thing]!.form))
    return null;
  return thing === undefined || isDay(view, { sentence: noun.sentence, at: thing }) ? null : thing;
}

/** "rejected the mill's request | for two more weeks |": the tree may hang it on the verb. */
function behindFor(view: View, noun: Noun): number | undefined {
  const tokens = tokensOf(view, noun.sentence);
  const mark = tokens[noun.at + 1];
  const thing = mark && /^for$/iu.test(mark.form) && mark.deprel === 'case' ? mark.head : -1;
  return thing > noun.at && tokens[thing]?.head === tokens[noun.at]!.head ? thing : undefined;
}

/** "our request for May 2"; "for two more weeks" is what is asked. */
function isDay(view: View, thing: Noun): boolean {
  const span = phrase(view, thing);
  return (
    Boolean(timeIn(view, span)) &&
    !/\b(?:more|another|extra|additional|further|longer)\b/iu.test(wordsOf(view, span))
  );
}

/** None where the noun stands in no clause, as in a heading: "The board’s request for the files: a history". */
function requested(view: View, noun: Noun, owner: number, thing: number): Asked[] {
  const tokens = tokensOf(view, noun.sentence);
  const clause =
    rolesIn(view, noun)[0]?.clause ??
    view.clauses[noun.sentence]!.find(one => contains(one.whole, tokens[noun.at]!));
  if (!clause) return [];
  const what = partyAt(view, noun.sentence, thing);
  const [holder] = dependents(view, { sentence: noun.sentence, at: thing }, /^nmod:poss/u);
  return [
    {
      clause,
      by: partyAt(view, noun.sentence, owner),
      of: holder === undefined ? turnedTo(view, clause, owner) : partyAt(view, noun.sentence, holder),
      what,
      rule: 'request noun',
    },
  ];
}

/** "| The port | refused the union's request for a hearing": of whom it was asked, where one in public life asks; what courts decide is none. */
function turnedTo(view: View, clause: Clause, owner: number): Argument | null {
  const of = dealtWith(view, clause, owner);
  const asker = partyAt(view, clause.sentence, owner);
  return of && !isCourt(view, of) && publicStanding(view, asker) === 'public' ? of : null;
}

/** "asked to be given access to the file": what one asks to have done for oneself. */
export function askedForSelf(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:ask|request|demand)$/u.test(lemma) || clause.passive || !clause.agent) return null;
  // "would come and ask to be bought": not asked yet.
  if (tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB') return null;
  const task = complement(view, clause, /^xcomp/u);
  if (!task || clause.recipient || clause.patient) return null;
  const done = haveDone(view, clause, task);
  if (done) return { clause, by: clause.agent, of: null, what: done, rule: 'for oneself' };
  // "demanded to know why", "asked to see the minutes"; "asked to leave" is one's own affair
  const own = lemma === 'demand' || publicStanding(view, clause.agent) === 'public';
  const granted =
    /^(?:see|inspect|view|examine|review|meet|know|attend|join|address|speak|testify|intervene)$/u;
  if (!task.passive && !(own && granted.test(task.lemma))) return null;
  if (!task.passive && !task.patient && !complement(view, task) && task.obliques.length === 0) return null;
  return { clause, by: clause.agent, of: null, what: contentOf(view, task), rule: 'for oneself' };
}

/** "asked to have | the figure cut by half |", "demanded to see the wall rebuilt": what is to be done to something. */
function haveDone(view: View, clause: Clause, task: Clause): Span | null {
  const tokens = tokensOf(view, clause.sentence);
  if (!/^(?:have|get|see)$/u.test(task.lemma) || task.passive) return null;
  if (publicStanding(view, clause.agent!) === 'private') return null;
  const deed = view.clauses[clause.sentence]!.find(
    one =>
      one.predicate > task.predicate + 1 &&
      tokens[one.predicate]!.xpos === 'VBN' &&
      one.force.tense !== 'present' &&
      [task.predicate, task.patient?.head].includes(tokens[one.predicate]!.head) &&
      /^(?:acl|xcomp|ccomp|advcl)$/u.test(one.relation) &&
      tokens[one.predicate - 1]!.upos !== 'AUX',
  );
  const thing = deed && (task.patient ?? deed.patient ?? deed.agent);
  return deed && thing && !thing.carried && thing.end <= deed.group.start
    ? bare(view, { start: thing.start, end: Math.max(deed.whole.end, task.whole.end) })
    : null;
}

/** "wants the estate returned to the council", "wants the approval thrown out". */
export function wantedDone(view: View, clause: Clause): Asked | null {
  if (
    clause.lemma !== 'want' ||
    !clause.agent ||
    clause.force.negated ||
    clause.force.modal ||
    clause.force.conditional
  )
    return null;
  const task = complement(view, clause, /^(?:xcomp|ccomp)/u) ?? doneTo(view, clause);
  const tokens = tokensOf(view, clause.sentence);
  const thing =
    task && !/^to$/iu.test(tokens[task.predicate - 1]?.form ?? '')
      ? task.relation === 'acl' || task.patient?.carried
        ? clause.patient
        : (task.agent ?? task.patient)
      : null;
  if (
    !task ||
    !/^VB[ND]$/u.test(tokens[task.predicate]!.xpos) ||
    !thing ||
    thing.carried ||
    thing.start < clause.group.end
  )
    return null;
  return {
    clause,
    by: clause.agent,
    of: null,
    what: bare(view, { start: thing.start, end: task.whole.end }),
    rule: 'wanted done',
  };
}

/** What is done at somebody's wish; "wants information related to the fire" tells what it is like. */
const deeds =
  /^(?:return|reopen|open|remove|release|publish|scrap|drop|repeal|reinstate|close|ban|fire|sack|suspend|throw|withdraw|restore|rewrite|review|investigate|pay|repay|lift|extend|cancel|halt|stop|change|move|demolish|replace|rebuild|repair|clean|tear|delay|postpone|overturn|quash|reverse|amend|hand|delete|destroy|redraw|renegotiate|strip|refund|settle|answer|dismiss|disband|nationali[sz]e|protect|end|cut|raise|freeze|put|take|bring|test|count|recount|reject|shut|dredge|fix)$/u;

/** "wants the readings | published by Monday |": the parser may take the participle for what the thing is like. */
function doneTo(view: View, clause: Clause): Clause | null {
  const thing = clause.patient;
  if (!thing || clause.passive || publicStanding(view, clause.agent!) !== 'public') return null;
  return (
    view.clauses[clause.sentence]!.find(
      one =>
        one.relation === 'acl' &&
        tokensOf(view, one.sentence)[one.predicate]!.head === thing.head &&
        tokensOf(view, one.sentence)[one.predicate]!.xpos === 'VBN' &&
        deeds.test(one.lemma.split(' ')[0]!),
    ) ?? null
  );
}
