import type { TimeExpression } from '../../language/analysis.ts';
import type { Argument, Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue } from '../item.ts';
import {
  bare,
  complement,
  contentOf,
  dependents,
  governor,
  infinitive,
  nouns,
  phrase,
  rolesIn,
  timeIn,
} from '../phrases.ts';
import { conjunctsOf, Fields, readingOf, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { dueOf, setDue } from './due.ts';

const asking = new Set(
  (
    'ask demand order require urge request direct instruct call on call upon call for press pressure implore command petition summon ' +
    'subpoena insist tell warn compel oblige appeal challenge'
  )
    .replace(/(call) (on|upon|for)/gu, '$1_$2')
    .split(' ')
    .map(verb => verb.replace('_', ' ')),
);

/** What a clause asks: who asks, of whom, for what. */
interface Asked {
  readonly clause: Clause;
  readonly by: Argument | null;
  readonly of: Argument | null;
  readonly what: Span;
  readonly rule: string;
  /** Where it does not stand in what is asked. */
  readonly due?: TimeExpression;
}

/**
 * Demands, in any direction: "ordered the mill to close", "asked that the board publish its tests", "said the utility must …",
 * "gave the county 30 days to answer", "has until June 1 to pay". Questions ("asked whether") and wishes for oneself are none.
 */
export function readDemands(view: View): DraftItem[] {
  const found = view.clauses.flatMap(clauses => clauses.flatMap(clause => asked(view, clause) ?? []));
  return [...found, ...requestNouns(view)].map(one => demandFrom(view, one));
}

function asked(view: View, clause: Clause): Asked | null {
  return (
    timeGiven(view, clause) ?? requested(view, clause) ?? ultimatum(view, clause) ?? obliged(view, clause)
  );
}

/** "ordered the mill to close", "demanded that …", "called for …". */
function requested(view: View, clause: Clause): Asked | null {
  const lemma = prepositional(clause);
  if (!asking.has(lemma) || clause.force.negated || clause.force.conditional) return null;
  // What an order or a law requires is the rule's own; "might order" asks nothing yet.
  if (clause.agent && isRule(view, clause.agent)) return null;
  if (/^(?:may|might|could|can)$/u.test(clause.force.modal ?? '')) return null;
  return tasked(view, clause, lemma) ?? wished(view, clause) ?? thingAsked(view, clause, lemma);
}

/** "ordered the mill to close", "was told to close", "called on the mill to close". */
function tasked(view: View, clause: Clause, lemma: string): Asked | null {
  const task = infinitive(view, clause);
  const of = clause.passive ? clause.patient : (clause.recipient ?? clause.patient ?? askedBy(clause, lemma));
  if (!task || !of || of.start > task.group.start || isCourt(view, of)) return null;
  // "challenged the state's efforts to close the mill" asks nothing of the efforts.
  if (/\b(?:efforts?|plans?|attempts?|decisions?|bids?|moves?|orders?|rules?)$/iu.test(wordsOf(view, of)))
    return null;
  return { clause, by: clause.agent, of, what: contentOf(view, task), rule: 'infinitive' };
}

/** "demanded that the board publish its tests". */
function wished(view: View, clause: Clause): Asked | null {
  if (clause.lemma === 'tell' || clause.lemma === 'warn') return null;
  const content = contents(view, clause).find(one => !one.force.conditional && isWish(view, one, clause));
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
  return { clause, by: clause.agent, of: named, what: bare(view, what), rule: 'that' };
}

/** The clauses that a verb reports, gerunds left out. */
function contents(view: View, clause: Clause): Clause[] {
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  const tokens = tokensOf(view, clause.sentence);
  return list.filter(
    other =>
      other.governor === index &&
      other.relation.startsWith('ccomp') &&
      tokens[other.predicate]!.xpos !== 'VBG',
  );
}

/** "that the board release the results": the parser may take the bare verb for a noun; the words before it name the one asked. */
function nounForVerb(view: View, phrase: Argument): { of: Span; verb: Span } | null {
  const sentence = view.analysis.sentences.findIndex(one => contains(one, phrase));
  const tokens = tokensOf(view, sentence);
  const head = tokens[phrase.head]!;
  const next = tokens[phrase.head + 1];
  if (head.upos !== 'NOUN' || !next || !/^(?:DET|PRON)$/u.test(next.upos)) return null;
  const of = { start: phrase.start, end: tokens[phrase.head - 1]?.end ?? phrase.start };
  return of.end > of.start && view.context.mentionAt(of) ? { of, verb: head } : null;
}

/** "either give the inspectors access or the state will withhold the grant": an order in the imperative, with what follows if not. */
function ultimatum(view: View, clause: Clause): Asked | null {
  const tokens = tokensOf(view, clause.sentence);
  const token = tokens[clause.predicate]!;
  if (clause.force.modal || clause.force.tense !== 'none' || !/^VBP?$/u.test(token.xpos)) return null;
  const before = tokens[clause.predicate - 1]?.form ?? '';
  if (!/^(?:either|:|[“"‘'])$/iu.test(before)) return null;
  const threat = view.clauses[clause.sentence]!.find(
    other =>
      other.predicate > clause.predicate &&
      other.relation === 'conj' &&
      other.force.modal === 'will' &&
      view.children[clause.sentence]![other.predicate]!.some(at => tokens[at]!.form.toLowerCase() === 'or'),
  );
  if (!threat?.agent) return null;
  const end = tokens.findLast(
    one => one.form.toLowerCase() === 'or' && one.start < threat.agent!.start,
  )!.start;
  return {
    clause,
    by: threat.agent,
    of: null,
    what: bare(view, { start: token.start, end }),
    rule: 'ultimatum',
  };
}

const requests = new Set(['call', 'request', 'demand', 'order', 'appeal', 'plea', 'ultimatum']);

/** "her call on Congress to act", "the ministry's demand that …", "an order to the mill to close". */
function requestNouns(view: View): Asked[] {
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
    if (!task || owner === undefined || to.length === 0) return [];
    const clause = rolesIn(view, noun)[0]?.clause ?? task;
    const asArgument = (at: number): Argument => ({
      ...phrase(view, { sentence: noun.sentence, at }),
      head: at,
      preposition: null,
      carried: false,
      unsure: false,
    });
    return [
      {
        clause,
        by: asArgument(owner),
        of: asArgument(to[0]!),
        what: contentOf(view, task),
        rule: 'noun phrase',
      },
    ];
  });
}

/** "demanded an apology from the board", "called for a review". */
function thingAsked(view: View, clause: Clause, lemma: string): Asked | null {
  if (!/^(?:demand|request|urge|call for)$/u.test(lemma) || clause.passive || !clause.agent) return null;
  const thing =
    lemma === 'call for' ? clause.obliques.find(oblique => oblique.preposition === 'for') : clause.patient;
  if (!thing || /^(?:it|this|that|them)$/iu.test(wordsOf(view, thing))) return null;
  const from =
    clause.obliques.find(oblique => oblique.preposition === 'of' || oblique.preposition === 'from') ??
    clause.recipient;
  const { end } = clause.obliques.reduce(
    (last, oblique) =>
      oblique !== from &&
      oblique.start > last.end &&
      /^(?:in|to|for|on|within|about)$/u.test(oblique.preposition ?? '') &&
      !timeIn(view, oblique)
        ? oblique
        : last,
    thing as Span,
  );
  return { clause, by: clause.agent, of: from ?? null, what: { start: thing.start, end }, rule: 'noun' };
}

/** "called on the mill to close", "appealed to the state to act": the one called on stands in the prepositional phrase. */
function askedBy(clause: Clause, lemma: string): Argument | null {
  const preposition = lemma.split(' ')[1] ?? (lemma === 'appeal' ? 'to' : null);
  return (
    clause.obliques.find(oblique => oblique.preposition === preposition && preposition !== 'for') ?? null
  );
}

function isRule(view: View, phrase: Span): boolean {
  const ref = view.context.mentionAt(phrase);
  return ref
    ? view.context.typeOf(ref) === 'law'
    : /\b(?:law|laws|ordinance|statute|rules?|policy|policies|act|code|contracts?|agreement)$/iu.test(
        wordsOf(view, phrase),
      );
}

/** What is asked of a court is a case, not a demand. */
function isCourt(view: View, phrase: Span): boolean {
  return /\b(?:judges?|courts?|jury|tribunal)\b/iu.test(wordsOf(view, phrase));
}

function prepositional(clause: Clause): string {
  if (clause.lemma !== 'call') return clause.lemma;
  const preposition = clause.obliques
    .map(oblique => oblique.preposition)
    .find(word => word === 'on' || word === 'upon' || word === 'for');
  return preposition ? `call ${preposition}` : 'call';
}

/** A subjunctive or modal clause: "that the board publish", "that it should publish"; after "demand" and "require" any. */
function isWish(view: View, clause: Clause, asker: Clause): boolean {
  if (clause.force.modal) return /^(?:must|should|shall)$/u.test(clause.force.modal);
  const token = tokensOf(view, clause.sentence)[clause.predicate]!;
  if (/^(?:demand|require)$/u.test(asker.lemma)) return !clause.force.negated || token.xpos === 'VB';
  return token.xpos === 'VB' || clause.passive;
}

/** "the utility must install …", "said the county should publish …". */
function obliged(view: View, clause: Clause): Asked | null {
  const { modal, negated } = clause.force;
  if ((modal !== 'must' && modal !== 'should') || /^(?:acl|advcl)/u.test(clause.relation)) return null;
  const reporter = reporterOf(view, clause);
  if (
    reporter &&
    asking.has(prepositional(reporter)) &&
    complement(view, reporter) === clause &&
    !/^(?:tell|order)$/u.test(reporter.lemma)
  )
    return null;
  const of = clause.agent && !clause.passive ? clause.agent : null;
  if (!of || view.context.mentionAt(of) === null) return null;
  if (modal === 'should' && !reporter) return null;
  const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
  const what = bare(view, { start: negated ? clause.group.start : start, end: endBefore(clause, reporter) });
  return { clause, by: reporter?.agent ?? null, of, what, rule: 'must' };
}

/** The clause that reports a clause: above it, or beside it at the sentence's end ("…, the board ordered on Monday"). */
function reporterOf(view: View, clause: Clause): Clause | null {
  const above = governor(view, clause);
  if (above && /^(?:ccomp|parataxis)/u.test(clause.relation)) return above;
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return (
    list.find(
      other => other.governor === index && other.relation.startsWith('parataxis') && other.agent !== null,
    ) ??
    // "…, the board ordered on Monday": the parser may take the report for one more thing done.
    list.find(
      other =>
        other !== clause &&
        /^(?:order|rule|say|demand|insist|warn|tell)$/u.test(other.lemma) &&
        other.relation === 'conj' &&
        other.agent !== null &&
        !other.agent.carried &&
        contains(clause.whole, other.whole) &&
        /^[,”"]/u.test(view.analysis.text.slice(0, other.agent.start).trimEnd().slice(-1)),
    ) ??
    null
  );
}

function endBefore(clause: Clause, reporter: Clause | null): number {
  return reporter && reporter.whole.start > clause.group.end && reporter.whole.start < clause.whole.end
    ? reporter.whole.start
    : clause.whole.end;
}

/** "gave the utility 30 days to explain", "has until Sept. 10 to answer". */
function timeGiven(view: View, clause: Clause): Asked | null {
  if (!/^(?:give|have|set|allow)$/u.test(clause.lemma)) return null;
  const limit = view.analysis.times.find(time => {
    if (!contains(clause.whole, time) || time.start < clause.group.start) return false;
    const before = view.analysis.text.slice(Math.max(0, time.start - 12), time.start);
    return (
      time.type === 'DURATION' || time.deadline?.bound === 'until' || /\buntil\s(?:the\s)?$/iu.test(before)
    );
  });
  if (!limit) return null;
  const tokens = tokensOf(view, clause.sentence);
  const task = view.clauses[clause.sentence]!.find(
    other => tokens[other.predicate]!.xpos === 'VB' && other.group.start >= limit.end && !other.force.modal,
  );
  if (!task) return null;
  const party = clause.lemma === 'have' ? clause.agent : (clause.recipient ?? clause.patient);
  if (!party || contains(party, limit)) return null;
  return {
    clause,
    by: clause.lemma === 'have' ? null : clause.agent,
    of: party,
    what: contentOf(view, task),
    rule: 'time given',
    due: limit,
  };
}

function demandFrom(view: View, asked: Asked): DraftItem {
  const { clause } = asked;
  const due = asked.due ?? dueOf(view, clause, asked.what);
  const made = timesOf(view, clause).find(
    time => time !== due && time.type === 'DATE' && time.date !== null && !contains(asked.what, time),
  );
  const fields = new Fields(view)
    .party('by', asked.by)
    .parties('of', asked.of ? conjunctsOf(view, clause.sentence, asked.of.head) : [])
    .words('what', bare(view, asked.what))
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
    politely(view, asked) ? 'happened' : realityOf(clause),
  );
}

/** "I would challenge the ministry to publish" is a demand made, not one imagined. */
function politely(view: View, { clause, by }: Asked): boolean {
  return clause.force.modal === 'would' && by !== null && /^(?:i|we)$/iu.test(wordsOf(view, by));
}

function setConsequence(fields: Fields, view: View, asked: Asked): void {
  const own = consequenceOf(view, asked.clause, asked.what);
  fields.words('consequence', own);
  const after = own ? null : threatAfter(view, asked.clause.sentence);
  if (!after) return;
  fields.words('consequence', after.span);
  fields.readings.consequence = readingOf(wordsOf(view, after.span), 'threat-after', {
    inferred: true,
    why: after.why,
  });
}

/** What the words tell of the demand's life: that it is made again, that something is threatened. */
function stepsOf(view: View, asked: Asked, fields: Fields): FieldValue[] {
  const { by, date } = fields.values;
  const parties = Array.isArray(fields.values.of) ? fields.values.of : [];
  const party = (parties.length === 1 ? parties[0] : null) as FieldValue;
  const step = (name: string): FieldValue => ({
    party,
    step: name,
    by: by ?? null,
    item: null,
    date: date ?? null,
  });
  const words = wordsOf(view, { start: asked.clause.group.start, end: asked.what.start });
  const again = /\b(?:again|repeat\w*|reiterat\w*|renew\w*|once more)\b/iu.test(words);
  return [
    step(again ? 'repeated' : 'made'),
    ...(fields.values.consequence ? [step('consequence threatened')] : []),
  ];
}

/** "or pay $12,000 a day", "or face a suit": what is threatened in the same sentence. */
function consequenceOf(view: View, clause: Clause, what: Span): Span | null {
  const tokens = tokensOf(view, clause.sentence);
  for (const other of view.clauses[clause.sentence]!) {
    if (other.predicate <= clause.predicate || other.relation !== 'conj') continue;
    const or = view.children[clause.sentence]![other.predicate]!.find(
      child => tokens[child]!.deprel === 'cc' && tokens[child]!.form.toLowerCase() === 'or',
    );
    if (or === undefined || tokens[or]!.start < what.start) continue;
    const report = view.clauses[clause.sentence]!.find(
      one => one.predicate > other.predicate && one.relation === 'conj' && one.agent && !one.agent.carried,
    );
    return bare(view, { start: tokens[or]!.end + 1, end: report?.agent?.start ?? other.whole.end });
  }
  return null;
}

/** "The state threatened to sue if the records were not handed over", "If you do not, the board will withhold …" in the next two sentences. */
function threatAfter(view: View, sentence: number): { span: Span; why: string } | null {
  for (let next = sentence + 1; next <= sentence + 2; next++)
    for (const clause of view.clauses[next] ?? []) {
      const unless = view.clauses[next]!.some(
        other =>
          other.force.conditional && (other.force.negated || /^(?:fail|refuse|ignore)$/u.test(other.lemma)),
      );
      const open = /\b(?:if|unless)\b[^.]{0,60}?(?:n[’']t|not|fails?|refuses?|unless)\b/iu.test(
        wordsOf(view, view.analysis.sentences[next]!),
      );
      if (!unless && !open) continue;
      const threat =
        clause.lemma === 'threaten' ? (infinitive(view, clause) ?? complement(view, clause)) : null;
      if (threat)
        return {
          span: bare(view, { start: threat.group.start, end: threat.whole.end }),
          why: 'threatened in the next words if it is not done',
        };
      if (clause.force.modal === 'will' && clause.patient && !clause.passive && clause.relation === 'root')
        return {
          span: bare(view, { start: clause.group.start, end: clause.patient.end }),
          why: 'announced in the next words if it is not done',
        };
    }
  return null;
}
