import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { asking } from '../demand/asked.ts';
import { isLoneName } from '../offices.ts';
import { complement, governor, infinitive } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

/** Words that tell of something that wants an answer. */
const matter =
  /\b(?:letters?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|(?<!\bin )orders?|ordered|complaints?|subpoena(?:s|ed)?|notices?|inquir(?:y|ies)|enquir(?:y|ies)|deadlines?|lawsuits?|suits?|sued|charges?|charged|allegations?|alleg(?:es|ed|ing)|accus\w+|findings?|rulings?|ruled|insist(?:s|ed|ing)|urg(?:es|ed|ing)|pressed|calls? (?:on|for)|call(?:ed|ing) (?:on|for)|petitions?|proposals?|proposed|offer(?:s|ed)?|recommend(?:s|ed|ations?)|instruct(?:s|ed|ions?)|directives?|pleas?|told (?:\S+ ){1,4}?to|ideas?|ultimatum|violations?|penalt(?:y|ies)|fined|settle\w*|summons|audit|asked (?:\S+ ){0,6}?for|conclusions|asked (?:\S+ ){1,6}?to)\b/iu;
/** What may be told of as answered, disputed or refused, where it is the object of the verb itself. */
const object =
  /\b(?:label|plan|report|survey|audit|decision|conclusions?|reasoning|claims?|assessment|classification|designation|liability|wrongdoing|bid|application|appeal|critici\w+|questions?|account|version|characteri[sz]ation|fine|invoices?)\b/iu;
/** What an appeal is about: a party goes on in court, it answers nobody. */
const judged = /\b(?:judge?ments?|convictions?|sentences?|on appeal|indictment|verdict|guilty|plea)\b/iu;
/** What is refused to those who ask for it. */
export const owed =
  /^(?:comply|publish|release|hand over|turn over|provide|produce|answer|comment|respond|reply|say|disclose|pay|meet|hand|turn|testify|cooperate|attend|appear|supply|allow|give|share|sign|explain|apologi[sz]e|close|stop|discuss|elaborate|identify|name|confirm|withdraw|change|resign|negotiate|recogni[sz]e|accept|implement|enforce|submit|send|talk|speak|repay|refund|return|renew|extend|grant|approve|lift|reopen|open|reinstate|restore|drop|delay|halt|suspend|cut|reduce|raise|guarantee|commit|promise|honou?r|fund|reimburse|compensate|repair|replace|remove|clean|issue|license|furnish|deliver|file|register|certify|consider|review|reconsider|investigate|hear|admit|reveal|waive|yield|budge|move|bow|back down|participate|join|abide|obey|vacate|leave|step down|retract|take part|take down|make|do)$/u;

/** What nobody is asked for whose refusal would be an answer: beliefs, ways of life, fights. */
const ownAffair =
  /^(?:believe|think|die|go|let|be|become|get|see|wear|eat|drink|sleep|stand|sit|rise|shake|play|run|fight|call|work|come|look|give up|quit|learn|understand|face|blame|condemn|denounce|use|rule|concede|acknowledge|bring|back|vote|marry|love|forget|forgive|carry|kneel|start|drive|fly|feel|have|live|surrender|compromise|say|comment|speculate|tell|elaborate|predict|criticize|criticise|like|want|hold back|keep|fall|grow|leave|get|seat|visit|disavow)$/u;

/**
 * Whether a clause of answering stands where something was asked: in its sentence or the one before the words tell of a letter, demand, charge …, or
 * what is refused is what one owes who is asked. "The candidate ignores the polls", "agreed to meet again" and "she replied, “Well …”" in a debate
 * answer no demand; nor does a question, an appeal against a judgment, or what nobody said.
 */
export function isCalledFor(view: View, clause: Clause, stance: string): boolean {
  if (!isAsserted(view, clause)) return false;
  const near = isToldNear(view, clause, matter, 1);
  switch (stance) {
    case 'complies':
      if (
        clause.lemma === 'agree' &&
        (infinitive(view, clause)?.passive ||
          /^(?:plead|accept|conspire|help|forfeit|cooperate)$/u.test(infinitive(view, clause)?.lemma ?? '') ||
          /\b(?:each other|one another)\b/iu.test(wordsOf(view, clause.whole)))
      )
        return false;
      if (
        clause.lemma === 'agree' &&
        /^(?:talk|speak|sit down|be interviewed|meet|appear)$/u.test(infinitive(view, clause)?.lemma ?? '')
      )
        return false;
      return !/^(?:agree|hand over|turn over|consent|accede)$/u.test(clause.lemma) || near;
    case 'partly':
    case 'defers':
    case 'refers elsewhere':
      return true;
    case 'disputes':
      return isDisputed(view, clause, near);
    case 'answers':
      return isAnswered(view, clause, near);
    default:
      return isRefusal(view, clause) ?? near;
  }
}

/** Whether a clause is told at all: no question, and somebody's. */
export const isAsserted = (view: View, clause: Clause): boolean =>
  !/\?[”"’']?$/u.test(wordsOf(view, view.analysis.sentences[clause.sentence]!)) && !isNobodys(view, clause);

/** A finding, a charge, a ruling that a party disputes. Courts deny motions, appeals go on against judgments, and persons clear themselves: none of them answers. */
function isDisputed(view: View, clause: Clause, near: boolean): boolean {
  const own = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  const what = [clause.patient, ...clause.obliques].flatMap(one => (one ? wordsOf(view, one) : [])).join(' ');
  if (judged.test(own) || (clause.patient && decided.test(wordsOf(view, clause.patient)))) return false;
  // "does not accept that", "does not recognise the sum"
  if (clause.force.negated && /^(?:accept|recogni[sz]e)$/u.test(clause.lemma)) return true;
  const rival = clause.patient && view.context.mentionAt(clause.patient);
  if (rival && /^(?:challenge|contest)$/u.test(clause.lemma)) return false;
  if (/^(?:challenge|contest)$/u.test(clause.lemma))
    return (
      matter.test(what) || object.test(what) || (near && /\b(?:it|them|this|that|parts?)\b/iu.test(what))
    );
  if (clause.agent && isPerson(view, clause.agent) && clearsOneself(view, clause, what)) return false;
  // "denies having kept the files": a body speaks of its own deeds only where they were held against it.
  return (
    near ||
    object.test(what) ||
    /^\S*\s?den(?:y|ies|ied) (?:having|being|(?:that )?(?:it|they|we|its|their)\b)/iu.test(own)
  );
}

/** What is decided on, not answered: "denied the motion", "rejected each of his claims for relief". */
const decided =
  /\b(?:motions?|petitions?|appeals?|bail|asylum|certiorari|habeas|relief|(?:claims?|application) for|stay|on the merits)\b/iu;

function isPerson(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return (
    ref !== null &&
    view.context.typeOf(ref) === 'person' &&
    !isLoneName(view.context.nameOf(ref)) &&
    !/^(?:we|our .*)$/iu.test(wordsOf(view, span))
  );
}

/** "The senator denied the allegations", "denied that he had hit anyone": accusations of persons are no docket's. */
function clearsOneself(view: View, clause: Clause, what: string): boolean {
  const content = complement(view, clause);
  if (content?.agent) return /^(?:he|she)$/iu.test(wordsOf(view, content.agent)) || content.agent.carried;
  return (
    content !== null ||
    /\b(?:charges?|allegations?|accusations?|rumou?rs?|wrongdoing|it|them|that)\b/iu.test(what) ||
    !what
  );
}

/** "responded to the letter", "answered in March" where a letter is told of; a remark made in reply to somebody's words is none. */
function isAnswered(view: View, clause: Clause, near: boolean): boolean {
  if (view.context.correspondence) return true;
  const to = clause.obliques.filter(one => one.preposition === 'to');
  if ([clause.patient, ...to].some(one => one && matter.test(wordsOf(view, one)))) return true;
  const own = wordsOf(view, { start: clause.group.start, end: clause.whole.end });
  const spoken = /[“"]|^\S+ by \p{L}+ing\b/u.test(own) || complement(view, clause, /^ccomp/u) !== null;
  return near && !spoken && to.length === 0 && clause.patient === null;
}

/** What a refusal shows by itself: the deed that is refused, or the thing ignored; null where what stands around it tells. */
function isRefusal(view: View, clause: Clause): boolean | null {
  if (/^(?:rule out|vote|take up)$/u.test(clause.lemma)) return true;
  const what = clause.patient ? wordsOf(view, clause.patient) : '';
  if (/^(?:any|every|all)\b/iu.test(what) || /\b(?:interviews?|interviewed|comment)\b/iu.test(what))
    return false;
  if (/^(?:ignore|defy|resist|rebuff)$/u.test(clause.lemma))
    return matter.test(what) || /\b(?:court|judge|ban|law)\b/iu.test(what);
  // "We are not going to change"
  const task = /^(?:refuse|decline|go|plan|intend)$/u.test(clause.lemma) ? infinitive(view, clause) : null;
  // "refused to do so": what was asked before
  if (task?.lemma === 'do') return null;
  // "declined to be interviewed", "refused to be drawn on it"
  if (task?.passive) return false;
  if (task)
    return !ownAffair.test(task.lemma) && (!/^(?:hand|turn)$/u.test(task.lemma) || isOver(view, task));
  // "The county declined, citing privacy."
  return (!clause.patient && /^(?:decline|refuse)$/u.test(clause.lemma)) || matter.test(what) ? true : null;
}

/** "refused to hand it over": the particle may stand alone. */
function isOver(view: View, task: Clause): boolean {
  return /^(?:\S+ ){1,4}?over\b/iu.test(wordsOf(view, { start: task.group.start, end: task.whole.end }));
}

/** "Neither the mayor nor the board would respond". */
function isNobodys(view: View, clause: Clause): boolean {
  const { start } = view.analysis.sentences[clause.sentence]!;
  const before = wordsOf(view, { start, end: clause.group.start });
  return /^\W*(?:neither|no one|nobody|none of)\b|\bnor\b[^,;.]*$/iu.test(before);
}

/** The clauses before one, in its sentence and so many before it. */
export const clausesBefore = (view: View, clause: Clause, back: number): Clause[] =>
  view.clauses
    .slice(Math.max(0, clause.sentence - back), clause.sentence + 1)
    .flat()
    .filter(other => other.sentence < clause.sentence || other.predicate < clause.predicate);

/** Whether a clause's sentence, or one of so many before it, has words of a sort. */
export const isToldNear = (view: View, clause: Clause, words: RegExp, back: number): boolean =>
  view.analysis.sentences
    .slice(Math.max(0, clause.sentence - back), clause.sentence + 1)
    .some(sentence => words.test(wordsOf(view, sentence)));

/** Whether the words of a clause's sentence or of the two before it tell of something that wants an answer. */
export const isAskedNear = (view: View, clause: Clause): boolean => isToldNear(view, clause, matter, 2);

/** "We cannot accept such words", "cannot allow this to go on": blamed, not answered. */
export function isBlame(view: View, { force, lemma, patient }: Clause): boolean {
  return (
    /^(?:can|could)$/u.test(force.modal ?? '') &&
    /^(?:accept|allow|let|permit|tolerate)$/u.test(lemma) &&
    !(
      patient &&
      /\b(?:terms?|offer|proposals?|conditions?|plan|deal|demands?|request|amount|findings?|ruling|decision|responsibility|liability|it)\b/iu.test(
        wordsOf(view, patient),
      )
    )
  );
}

/** "asked the town to certify that it complies": what is asked for is not yet answered. */
export function isSought(view: View, clause: Clause): boolean {
  for (let one = clause, above = governor(view, one); above; one = above, above = governor(view, one)) {
    // "urged a lower limit, which the board rejected", "ordered them to repay it, and they repaid it"
    if (one.relation.startsWith('acl') || (one.relation === 'conj' && one.force.finite)) return false;
    if (one.patient && /^which$/iu.test(wordsOf(view, one.patient))) return false;
    if (asking.has(above.lemma) && !/^(?:tell|warn|insist)$/u.test(above.lemma)) return true;
  }
  return false;
}

/** "declined to comment": nothing is answered; it stays on record as a refusal to speak. */
export function isSilence(view: View, clause: Clause): boolean {
  const task = infinitive(view, clause);
  // "declined to endorse the plan"
  const object = task?.patient ? tokensOf(view, task.sentence)[task.patient.head]!.lemma : '';
  if (
    task?.lemma === 'endorse' &&
    /^(?:plan|deal|proposal|offer|recommendation|report|request|demand|agreement)$/u.test(object)
  )
    return false;
  return (
    /^(?:decline|refuse)$/u.test(clause.lemma) &&
    /^(?:comment|speak|talk|say|discuss|elaborate|speculate|confirm|identify|name|weigh in|predict|endorse|take)$/u.test(
      task?.lemma ?? '',
    )
  );
}
