import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, contentOf, governor, withoutAside } from '../phrases.ts';
import { Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { isPublicMatter, isRule } from './addressed.ts';
import { type Asked, asking, prepositional } from './asked.ts';
import { calledOnBesides, givenBesides } from './besides.ts';
import { calledFor, calledForDone } from './called.ts';
import { setConsequence, stepsOf } from './consequence.ts';
import { throughCourt } from './court.ts';
import { deadlines } from './deadlines.ts';
import { dueOf, setDue } from './due.ts';
import { obliged } from './duty.ts';
import { timeGiven } from './given.ts';
import { askedInLetter, setEnds } from './letters.ts';
import { listed, openList } from './listed.ts';
import { lodged } from './lodged.ts';
import { carried } from './motions.ts';
import { openLists } from './openlists.ts';
import { calledForByWriter, setWriter } from './opinion.ts';
import { toReceiver } from './receiver.ts';
import { askedForSelf, requestNouns, wantedDone } from './requests.ts';
import { served } from './served.ts';
import { isOfItself, sidesOf } from './sides.ts';
import { stated } from './stated.ts';
import { tasked } from './tasked.ts';
import { thingAsked } from './things.ts';
import { threatened } from './threat.ts';
import { ultimatum } from './ultimatum.ts';
import { wished } from './wished.ts';

/**
 * Demands, in any direction: "ordered the mill to close", "asked that the board publish its tests", "said the utility must …",
 * "gave the county 30 days to answer", "has until June 1 to pay". Questions ("asked whether") and wishes for oneself are none.
 */
export function readDemands(view: View): DraftItem[] {
  const isFit = (one: Asked) => isPublicMatter(view, one) && !isOfItself(view, one);
  const fitting = (all: readonly Asked[]) => all.map(one => toReceiver(view, one)).filter(isFit);
  const byVerb = fitting(view.clauses.flatMap(clauses => clauses.flatMap(clause => asked(view, clause))));
  const lodgings = byVerb.filter(({ rule }) => rule === 'lodged').map(({ what }) => what);
  const byNoun = fitting([...requestNouns(view), ...deadlines(view, byVerb)]).filter(
    ({ what }) => overlapping(lodgings, what).length === 0,
  );
  const found = [...byVerb, ...byNoun];
  const told = [...found, ...stated(view, found)].flatMap(one => listed(view, one));
  const lists = openLists(view).filter(
    one =>
      isPublicMatter(view, one) &&
      !told.some(({ rule, what }) => rule === 'list' && overlaps(what, one.what)),
  );
  const all = [...told, ...lists];
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
    throughCourt(view, clause) ??
    wantedDone(view, clause) ??
    calledForDone(view, clause) ??
    requested(view, clause) ??
    calledFor(view, clause) ??
    ultimatum(view, clause) ??
    lodged(view, clause) ??
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
  // "threatened to subpoena the files", "declined to ask for more": neither
  const above = governor(view, clause)?.lemma ?? '';
  if (/^(?:allow|let|permit|enable|authori[sz]e)$/u.test(above)) return false;
  if (/^(?:threaten|decline|refuse|consider)$/u.test(above) && clause.relation.startsWith('xcomp'))
    return false;
  // "The letter does not indicate that the state is asking for more": nobody is said to ask.
  if (clause.relation.startsWith('ccomp') && governor(view, clause)?.force.negated) return false;
  // What an order or a law requires is the rule's own; "might order" asks nothing yet.
  if (clause.agent && isRule(view, clause.agent)) return false;
  // So does what a rule says one must ask.
  if (/^(?:may|might|could|can|must|should|shall)$/u.test(clause.force.modal ?? '')) return false;
  // "would order regulators": nothing is ordered, save in the polite form, and where it is announced ("said the ministry would require that").
  const polite = clause.agent !== null && /^(?:i|we)$/iu.test(wordsOf(view, clause.agent));
  if (clause.force.modal === 'would' && !polite && !isAnnounced(view, clause, lemma)) return false;
  if (isPassedOn(view, clause) || (lemma === 'press' && /^hard\W?$/iu.test(wordBefore(view, clause))))
    return false;
  return true;
}

/** "said the ministry would require that …", "said she would ask the board to wait": told as to come, not imagined. */
function isAnnounced(view: View, clause: Clause, lemma: string): boolean {
  const above = clause.relation.startsWith('ccomp') ? governor(view, clause) : null;
  if (!above || !/^(?:say|announce|add|tell|confirm|promise|pledge|vow)$/u.test(above.lemma)) return false;
  if (lemma === 'require') return true;
  const { sentence } = clause;
  return (
    /^(?:ask|urge|request|demand|petition|press|call on|call upon|call for|seek)$/u.test(lemma) &&
    clause.agent !== null &&
    !clause.agent.carried &&
    !/\b(?:if|unless)\b/iu.test(wordsOf(view, view.analysis.sentences[sentence]!))
  );
}

/** "urged the clerk to tell the board to wait": what is to be asked is not asked yet. */
function isPassedOn(view: View, clause: Clause): boolean {
  const above = governor(view, clause);
  const you = clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  // "requested that the city require builders to pay"
  const wish = clause.relation.startsWith('ccomp') && (you || above?.lemma !== 'insist');
  return (
    (clause.relation.startsWith('xcomp') || wish) &&
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
    demandReality(view, asked),
  );
}

/** "said she would ask" is planned; an offer and "I would challenge the ministry to publish" are made. */
function demandReality(view: View, asked: Asked): DraftItem['reality'] {
  const { clause } = asked;
  if (asked.rule === 'offer' || politely(view, asked)) return 'happened';
  return clause.force.modal === 'would' && isAnnounced(view, clause, prepositional(clause))
    ? 'planned'
    : realityOf(clause, plannedIn(view, clause));
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
