import type { Argument, Clause } from '../../language/clauses.ts';
import { placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, contentOf, governor, infinitive, withoutAside } from '../phrases.ts';
import { Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { isAddressed, isCourt, isParty, isPublicMatter, isRule } from './addressed.ts';
import { type Asked, asking, prepositional } from './asked.ts';
import { calledFor } from './called.ts';
import { setConsequence, stepsOf } from './consequence.ts';
import { contents } from './contents.ts';
import { dueOf, setDue } from './due.ts';
import { obliged } from './duty.ts';
import { timeGiven } from './given.ts';
import { listed, openList } from './listed.ts';
import { askedForSelf, requestNouns, threatened, wantedDone } from './requests.ts';
import { served } from './served.ts';
import { isOfItself, sidesOf } from './sides.ts';
import { stated } from './stated.ts';
import { thingAsked } from './things.ts';
import { ultimatum } from './ultimatum.ts';

/**
 * Demands, in any direction: "ordered the mill to close", "asked that the board publish its tests", "said the utility must …",
 * "gave the county 30 days to answer", "has until June 1 to pay". Questions ("asked whether") and wishes for oneself are none.
 */
export function readDemands(view: View): DraftItem[] {
  const found = [
    ...view.clauses.flatMap(clauses => clauses.flatMap(clause => asked(view, clause))),
    ...requestNouns(view),
  ].filter(one => isPublicMatter(view, one) && !isOfItself(view, one));
  return [...found, ...stated(view, found)]
    .flatMap(one => listed(view, one))
    .map(one => demandFrom(view, one));
}

function asked(view: View, clause: Clause): Asked[] {
  const one =
    timeGiven(view, clause) ??
    served(view, clause) ??
    requested(view, clause) ??
    calledFor(view, clause) ??
    ultimatum(view, clause) ??
    threatened(view, clause) ??
    obliged(view, clause) ??
    wantedDone(view, clause);
  return one ? [one, ...alsoAsked(view, one)] : [];
}

/** "told the mill to filter its water and to publish its tests": one demand more for each further infinitive. */
function alsoAsked(view: View, one: Asked): Asked[] {
  if (one.rule !== 'infinitive') return [];
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
  return (
    clause.relation.startsWith('xcomp') &&
    tokensOf(view, clause.sentence)[clause.predicate]!.xpos === 'VB' &&
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
  const of = clause.passive
    ? clause.patient
    : ((whither ? clause.patient : clause.recipient) ?? clause.patient ?? askedBy(view, clause, lemma));
  if (!task || !of || of.start > task.group.start || isCourt(view, of)) return null;
  // "told the paper that the county planned to sell": the infinitive has its own subject.
  if (/^(?:,|[^,]*?)\s?that\b/iu.test(view.analysis.text.slice(of.end, task.group.start))) return null;
  // Invitations and wishes are demands only where somebody is to account for something, or a party is to act.
  if (lemma === 'invite' && !/^(?:explain|appear|testify|comment|respond|answer|justify)$/u.test(task.lemma))
    return null;
  if (lemma === 'want' && !isParty(view, of)) return null;
  if (/^(?:recommend|seek)$/u.test(lemma) || !isAddressed(view, clause, of, task)) return null;
  if (/^(?:do|do so|do that|do it)$/iu.test(wordsOf(view, bare(view, contentOf(view, task))))) return null;
  // "challenged the state's efforts to close the mill" asks nothing of the efforts.
  if (
    /\b(?:efforts?|plans?|attempts?|decisions?|bids?|moves?|orders?|rules?|questions?)$/iu.test(
      wordsOf(view, of),
    )
  )
    return null;
  return { clause, by: clause.agent, of, what: contentOf(view, task), rule: 'infinitive' };
}

/** "demanded that the board publish its tests". */
function wished(view: View, clause: Clause): Asked | null {
  if (clause.lemma === 'tell' || clause.lemma === 'warn' || clause.lemma === 'want') return null;
  const content = contents(view, clause).find(
    one =>
      !one.force.conditional &&
      one.kind === 'verb' &&
      !isPast(view, one) &&
      !isQuestion(view, one) &&
      isWish(view, one, clause),
  );
  if (!content) return null;
  const named = content.passive ? null : content.agent;
  const broken = named && nounForVerb(view, named);
  if (broken)
    return {
      clause,
      by: clause.agent,
      of: { ...named, ...broken.of },
      what: bare(view, { start: broken.verb.start, end: content.whole.end }),
      rule: 'that',
    };
  const start = Math.min(tokensOf(view, content.sentence)[content.predicate]!.start, content.whole.end);
  const what =
    named && !named.carried && named.start < start
      ? { start, end: content.whole.end }
      : contentOf(view, content);
  const other = named && !view.context.mentionAt(named) ? sameWords(view, named) : null;
  const of = named && other ? { ...named, ...other } : named;
  return { clause, by: clause.agent, of, what: bare(view, what), rule: 'that' };
}

/** "should have known": over and done. */
function isPast(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  return view.children[clause.sentence]![clause.predicate]!.some(
    at => tokens[at]!.deprel === 'aux' && tokens[at]!.lemma === 'have',
  );
}

/** "asked where each pupil lives", "asked, “You think so?”": what is asked is an answer, not a deed. */
function isQuestion(view: View, content: Clause): boolean {
  return (
    /^[“"‘']?(?:who|whom|whose|what|when|where|why|how|which|whether|if)\b/iu.test(
      wordsOf(view, content.whole),
    ) || /\?/u.test(wordsOf(view, { start: content.whole.start, end: content.whole.end + 2 }))
  );
}

/** "that the board release the results": the parser may take the bare verb for a noun; the words before it name the one asked. */
function nounForVerb(view: View, phrase: Argument): { of: Span; verb: Span } | null {
  const sentence = placeAround(view.analysis.sentences, phrase);
  const tokens = tokensOf(view, sentence);
  const head = tokens[phrase.head]!;
  const next = tokens[phrase.head + 1];
  if (head.upos !== 'NOUN' || !next || !/^(?:DET|PRON)$/u.test(next.upos)) return null;
  const of = { start: phrase.start, end: tokens[phrase.head - 1]?.end ?? phrase.start };
  if (of.end <= of.start) return null;
  const named = view.context.mentionAt(of) ? of : sameWords(view, of);
  return named && { of: named, verb: head };
}

/** Another place of the same words ("the utility") that stands for one party. */
function sameWords(view: View, span: Span): Span | null {
  const words = wordsOf(view, span).toLowerCase();
  const found = view.analysis.chains
    .flatMap(chain => chain.mentions)
    .find(
      mention =>
        mention.form === 'nominal' &&
        wordsOf(view, mention).toLowerCase() === words &&
        view.context.mentionAt(mention) !== null,
    );
  return found ?? null;
}

/** "called on the mill to close", "called for the mill to close", "appealed to the state to act": the one called on stands in the prepositional phrase. */
function askedBy(view: View, clause: Clause, lemma: string): Argument | null {
  const preposition = lemma.split(' ')[1] ?? (lemma === 'appeal' ? 'to' : null);
  return (
    clause.obliques.find(
      oblique =>
        oblique.preposition === preposition &&
        // "called for the mill to close", not "called for a vote by the board to close the mill"
        (preposition !== 'for' || /^\sto\s/u.test(view.analysis.text.slice(oblique.end, oblique.end + 4))),
    ) ?? null
  );
}

/** A subjunctive or modal clause: "that the board publish", "that it should publish"; after "demand" and "require" any. */
function isWish(view: View, clause: Clause, asker: Clause): boolean {
  if (clause.force.modal) return /^(?:must|should|shall)$/u.test(clause.force.modal);
  const token = tokensOf(view, clause.sentence)[clause.predicate]!;
  // "We ask that you confirm": the subjunctive of "you" has the form of any present.
  const you = clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  if (you && clause.force.tense === 'present' && /^(?:ask|request|demand|insist|urge)$/u.test(asker.lemma))
    return true;
  if (/^(?:demand|require)$/u.test(asker.lemma)) return !clause.force.negated || token.xpos === 'VB';
  // "ask that you send the rest": the tagger may take the bare verb for a present form.
  const yours = token.xpos === 'VBP' && clause.agent !== null && /^you$/iu.test(wordsOf(view, clause.agent));
  // "insists it does not know": told, not asked.
  const does = view.children[clause.sentence]![clause.predicate]!.some(
    at =>
      tokensOf(view, clause.sentence)[at]!.lemma === 'do' &&
      tokensOf(view, clause.sentence)[at]!.deprel.startsWith('aux'),
  );
  return (token.xpos === 'VB' && !does) || yours || (clause.passive && clause.force.tense === 'none');
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
      time.start - asked.what.end < nearby,
  );
  const { by, of } = sidesOf(view, asked);
  const fields = new Fields(view)
    .party('by', by)
    .parties('of', of)
    .words('what', bare(view, withoutAside(view, asked.what)))
    .date('date', made);
  setDue(fields, view, due, made?.date ?? null);
  setConsequence(fields, view, asked);
  fields
    .set('basis', [])
    .set('instrument', null)
    .set('steps', stepsOf(view, asked, fields));
  return fields.item(
    'demand',
    view.analysis.sentences[clause.sentence]!,
    `demand-${asked.rule.replace(' ', '-')}/1`,
    politely(view, asked) ? 'happened' : realityOf(clause, plannedIn(view, clause)),
  );
}

/** The clause above an infinitive: "was planning to call on the senator". */
function plannedIn(view: View, clause: Clause): Clause | null {
  return clause.relation.startsWith('xcomp') ? governor(view, clause) : null;
}

/** "I would challenge the ministry to publish" is a demand made, not one imagined. */
function politely(view: View, { clause, by }: Asked): boolean {
  return clause.force.modal === 'would' && by !== null && /^(?:i|we)$/iu.test(wordsOf(view, by));
}
