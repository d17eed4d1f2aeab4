import type { Argument, Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, contentOf, governor, infinitive, withoutAside } from '../phrases.ts';
import { holdsOffice, publicStanding } from '../public-life.ts';
import { Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { isAddressed, isCourt, isParty, isPublicMatter, isRule } from './addressed.ts';
import { type Asked, asking, prepositional } from './asked.ts';
import { calledOnBesides, givenBesides } from './besides.ts';
import { calledFor } from './called.ts';
import { setConsequence, stepsOf } from './consequence.ts';
import { dueOf, setDue } from './due.ts';
import { obliged } from './duty.ts';
import { timeGiven } from './given.ts';
import { askedInLetter, setEnds } from './letters.ts';
import { listed, openList } from './listed.ts';
import { carried } from './motions.ts';
import { calledForByWriter, setWriter } from './opinion.ts';
import { toReceiver } from './receiver.ts';
import { askedForSelf, requestNouns, wantedDone } from './requests.ts';
import { served } from './served.ts';
import { isOfItself, sidesOf } from './sides.ts';
import { stated } from './stated.ts';
import { thingAsked } from './things.ts';
import { threatened } from './threat.ts';
import { ultimatum } from './ultimatum.ts';
import { wished } from './wished.ts';

/**
 * Demands, in any direction: "ordered the mill to close", "asked that the board publish its tests", "said the utility must …",
 * "gave the county 30 days to answer", "has until June 1 to pay". Questions ("asked whether") and wishes for oneself are none.
 */
export function readDemands(view: View): DraftItem[] {
  const found = [
    ...view.clauses.flatMap(clauses => clauses.flatMap(clause => asked(view, clause))),
    ...requestNouns(view),
  ]
    .map(one => toReceiver(view, one))
    .filter(one => isPublicMatter(view, one) && !isOfItself(view, one));
  const all = [...found, ...stated(view, found)].flatMap(one => listed(view, one));
  const isWhole = ({ rule }: Asked) => rule === 'list' || rule === 'motion';
  const wholes = all.filter(isWhole).map(({ what }) => what);
  return all
    .filter(one => isWhole(one) || overlapping(wholes, one.what).length === 0)
    .map(one => demandFrom(view, one));
}

function asked(view: View, clause: Clause): Asked[] {
  const one =
    timeGiven(view, clause) ??
    served(view, clause) ??
    carried(view, clause) ??
    wantedDone(view, clause) ??
    requested(view, clause) ??
    calledFor(view, clause) ??
    ultimatum(view, clause) ??
    threatened(view, clause) ??
    obliged(view, clause) ??
    askedInLetter(view, clause) ??
    calledForByWriter(view, clause);
  if (!one) return [];
  const more = alsoAsked(view, one);
  return more[0] ? [{ ...one, what: upTo(view, one.what, more[0].what.start) }, ...more] : [one];
}

/** "filter its water | and to publish its tests": what stands before the further thing asked. */
function upTo(view: View, what: Span, end: number): Span {
  const words = view.analysis.text.slice(what.start, end);
  const link = /[,;\s]*\band (?:on|upon|until|by) [^,;]{2,60} to\s*$/iu.exec(words);
  if (link && link.index > 0) return { start: what.start, end: what.start + link.index };
  // "not to close but rather to move": one thing
  if (/\bbut(?: rather)?(?: to)?\s*$/iu.test(words)) return what;
  const cut = /[,;\s]*(?:\b(?:and|or))?\s*(?:\bto)?\s*$/iu.exec(words)!;
  return cut.index > 0 ? { start: what.start, end: what.start + cut.index } : what;
}

/** "told the mill to filter its water and to publish its tests": one demand more for each further infinitive. */
function alsoAsked(view: View, one: Asked): Asked[] {
  if (one.rule === 'time given') return givenBesides(view, one);
  if (one.rule !== 'infinitive') return [];
  const other = calledOnBesides(view, one);
  if (other) return [other];
  const list = view.clauses[one.clause.sentence]!;
  const first = list.findIndex(
    other => contains(other.whole, one.what) && contentOf(view, other).start === one.what.start,
  );
  if (first < 0) return [];
  const tokens = tokensOf(view, one.clause.sentence);
  return list
    .filter(
      other =>
        other.governor === first &&
        other.relation === 'conj' &&
        tokens[other.predicate]!.xpos === 'VB' &&
        view.children[other.sentence]![other.predicate]!.some(
          at => /^to$/iu.test(tokens[at]!.form) && tokens[at]!.deprel === 'mark',
        ),
    )
    .map(other => ({ ...one, what: contentOf(view, other) }));
}

/** "ordered the mill to close", "demanded that …", "called for …". */
function requested(view: View, clause: Clause): Asked | null {
  const lemma = prepositional(clause);
  if (!isAsking(view, clause, lemma)) return null;
  // "is now calling on:", with a list behind it
  if (lemma === 'call') return openList(view, clause);
  return (
    tasked(view, clause, lemma) ??
    wished(view, clause) ??
    thingAsked(view, clause, lemma) ??
    openList(view, clause) ??
    askedForSelf(view, clause, lemma)
  );
}

/** Whether a verb of asking tells that something is asked: nothing imagined, denied, or laid down by a rule. */
function isAsking(view: View, clause: Clause, lemma: string): boolean {
  if (!asking.has(lemma) && lemma !== 'call') return false;
  if (clause.force.negated || clause.force.conditional) return false;
  // "would allow the government to seek damages": nothing is sought yet
  if (/^(?:allow|let|permit|enable|authori[sz]e)$/u.test(governor(view, clause)?.lemma ?? '')) return false;
  // "The letter does not indicate that the state is asking for more": nobody is said to ask.
  if (clause.relation.startsWith('ccomp') && governor(view, clause)?.force.negated) return false;
  // What an order or a law requires is the rule's own; "might order" asks nothing yet.
  if (clause.agent && isRule(view, clause.agent)) return false;
  // So does what a rule says one must ask.
  if (/^(?:may|might|could|can|must|should|shall)$/u.test(clause.force.modal ?? '')) return false;
  // "would order regulators": nothing is ordered, save in the polite form, and where it is announced ("said the ministry would require that").
  const polite = clause.agent !== null && /^(?:i|we)$/iu.test(wordsOf(view, clause.agent));
  const announced = lemma === 'require' && /^(?:say|announce)$/u.test(governor(view, clause)?.lemma ?? '');
  if (clause.force.modal === 'would' && !polite && !announced) return false;
  if (isPassedOn(view, clause) || (lemma === 'press' && /^hard\W?$/iu.test(wordBefore(view, clause))))
    return false;
  return true;
}

/** "urged the clerk to tell the board to wait": what is to be asked is not asked yet. */
function isPassedOn(view: View, clause: Clause): boolean {
  const above = governor(view, clause);
  const you = clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  return (
    (clause.relation.startsWith('xcomp') || (you && clause.relation.startsWith('ccomp'))) &&
    /^VBP?$/u.test(tokensOf(view, clause.sentence)[clause.predicate]!.xpos) &&
    above !== null &&
    asking.has(prepositional(above))
  );
}

/** "hard-pressed": the word before the verb, a hyphen left out. */
function wordBefore(view: View, clause: Clause): string {
  const tokens = tokensOf(view, clause.sentence);
  const before = tokens[clause.predicate - 1]?.form ?? '';
  return /^[-–]$/u.test(before) ? (tokens[clause.predicate - 2]?.form ?? '') : before;
}

/** "ordered the mill to close", "was told to close", "called on the mill to close". */
function tasked(view: View, clause: Clause, lemma: string): Asked | null {
  const task = infinitive(view, clause);
  // "ordered 300 of them to the coast to help": whither is not whom.
  const whither = clause.recipient?.preposition === 'to' && clause.patient !== null;
  // "A motion called on the board to wait", which the tree may take for one that was called
  const of =
    clause.passive && !/^call (?:on|upon)$/u.test(lemma)
      ? clause.patient
      : ((whither ? clause.patient : clause.recipient) ??
        (lemma.startsWith('call ') ? null : clause.patient) ??
        askedBy(view, clause, lemma) ??
        finedAndTold(view, clause));
  if (!task || !of || of.start > task.group.start || isCourt(view, of)) return null;
  // "told the paper that the county planned to sell": the infinitive has its own subject.
  if (/^(?:,|[^,]*?)\s?that\b/iu.test(view.analysis.text.slice(of.end, task.group.start))) return null;
  // Invitations and wishes are demands only where somebody is to account for something, or a party is to act.
  if (lemma === 'invite' && !/^(?:explain|appear|testify|comment|respond|answer|justify)$/u.test(task.lemma))
    return null;
  if (
    lemma === 'want' &&
    !isParty(view, of) &&
    !(holdsOffice(view, of) && clause.agent !== null && publicStanding(view, clause.agent) === 'public')
  )
    return null;
  if (lemma === 'remind' && !isParty(view, of)) return null;
  if (/^(?:recommend|seek)$/u.test(lemma) || !isAddressed(view, clause, of, task)) return null;
  const what = contentOf(view, task);
  const all = /^do$/iu.test(wordsOf(view, bare(view, what))) ? whatever(view, what) : what;
  if (/^(?:do|do so|do that|do it)$/iu.test(wordsOf(view, bare(view, all)))) return null;
  // "challenged the state's efforts to close the mill" asks nothing of the efforts.
  if (
    /\b(?:efforts?|plans?|attempts?|decisions?|bids?|moves?|orders?|rules?|questions?)$/iu.test(
      wordsOf(view, of),
    )
  )
    return null;
  const by = of === clause.agent ? (governor(view, clause)?.agent ?? null) : clause.agent;
  return { clause, by, of, what: all, rule: 'infinitive' };
}

/** "was fined and | told to stop": the second participle has the passive of the first, whose subject is the one told. */
function finedAndTold(view: View, clause: Clause): Argument | null {
  const above = governor(view, clause);
  return clause.relation === 'conj' &&
    above?.passive &&
    clause.agent?.carried &&
    /^(?:tell|order|direct|instruct|urge|warn|require|command)$/u.test(clause.lemma) &&
    publicStanding(view, clause.agent) === 'public'
    ? clause.agent
    : null;
}

/** "to do | whatever is needed |", where the tree hangs the words on the verb of asking. */
function whatever(view: View, what: Span): Span {
  const rest = /^\s+(?:whatever|what|everything|all|more)\b[^;.:]*/iu.exec(
    view.analysis.text.slice(what.end, what.end + 200),
  );
  return rest ? { start: what.start, end: what.end + rest[0].length } : what;
}

/** "called on the mill to close", "called for the mill to close", "appealed to the state to act": the one called on stands in the prepositional phrase. */
function askedBy(view: View, clause: Clause, lemma: string): Argument | null {
  const preposition = lemma.split(' ')[1] ?? (lemma === 'appeal' ? 'to' : lemma === 'plead' ? 'with' : null);
  return (
    clause.obliques.find(
      oblique =>
        oblique.preposition === preposition &&
        // "called for the mill to close", not "called for a vote by the board to close the mill"
        (preposition !== 'for' || /^\sto\s/u.test(view.analysis.text.slice(oblique.end, oblique.end + 4))),
    ) ?? null
  );
}

/** A day told further behind what is asked, in UTF-16 code units, is another's ("an inquiry into the fire in May"). */
const nearby = 12;

function demandFrom(view: View, asked: Asked): DraftItem {
  const { clause } = asked;
  const due = asked.due ?? dueOf(view, clause, asked.what);
  const made = timesOf(view, clause).find(
    time =>
      time !== due &&
      time.type === 'DATE' &&
      time.date !== null &&
      !contains(asked.what, time) &&
      !isInTask(view, clause, time) &&
      time.start - asked.what.end < nearby,
  );
  const { by, of } = sidesOf(view, asked);
  const fields = new Fields(view)
    .party('by', by)
    .parties('of', of)
    .words('what', bare(view, withoutAside(view, asked.what)))
    .date('date', made);
  setEnds(fields, view, asked);
  setWriter(fields, asked);
  setDue(fields, view, due, made?.date ?? dayOfLetter(view, asked));
  setConsequence(fields, view, asked);
  fields
    .set('basis', [])
    .set('instrument', null)
    .set('steps', stepsOf(view, asked, fields));
  return fields.item(
    'demand',
    view.analysis.sentences[clause.sentence]!,
    `demand-${asked.rule.replace(' ', '-')}/1`,
    asked.rule === 'offer' || politely(view, asked) ? 'happened' : realityOf(clause, plannedIn(view, clause)),
  );
}

/** "Please answer within 14 days", in a letter: the time runs from the day that it bears. */
function dayOfLetter(view: View, { clause, what }: Asked): string | null {
  const now = clause.force.tense !== 'past' && view.context.correspondence?.endsAt(what);
  return now ? view.analysis.published : null;
}

/** "asked it to extend | the July deadline | and to pay": a day of what is asked is not the day of asking. */
const isInTask = (view: View, clause: Clause, time: Span): boolean =>
  view.clauses[clause.sentence]!.some(
    one => one.relation.startsWith('xcomp') && governor(view, one) === clause && contains(one.whole, time),
  );

/** The clause above an infinitive: "was planning to call on the senator". */
function plannedIn(view: View, clause: Clause): Clause | null {
  return clause.relation.startsWith('xcomp') ? governor(view, clause) : null;
}

/** "I would challenge the ministry to publish" is a demand made, not one imagined. */
function politely(view: View, { clause, by }: Asked): boolean {
  return clause.force.modal === 'would' && by !== null && /^(?:i|we)$/iu.test(wordsOf(view, by));
}
