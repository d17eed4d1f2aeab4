import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { complement, contentOf, dependents, infinitive, type Noun } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { isPerson, tokensOf, type View, wordsOf } from '../view.ts';
import {
  broughtIn,
  courtIn,
  dateIn,
  decided,
  isBench,
  isOnlyAsked,
  lemmaAt,
  nothing,
  opponentsOf,
  ownersOf,
  parties,
  type Sighting,
} from './sighting.ts';

/** How far behind its verb a court may stand, in UTF-16 code units. */
const reach = 70;
const toCourt =
  /^(?:\s\p{L}+ly|\sback|\sagain)?\s(?:to|before)\s(?:the\s|an?\s)?(?:[\p{L}\p{N}.’'-]+\s){0,5}?(?:courts?|tribunal)\b(?!\s(?:order|ruling|case|staff|steps|fees?))/iu;

/**
 * "will apply to the High Court to quash the decision of the board", "went to court to force the mill to close", "moved the Supreme Court",
 * "has appealed against the agency's order", "seeks judicial review of the decision": somebody in public life goes to court.
 */
export function resorted(view: View, sentence: number, clause: Clause): Sighting | null {
  const { agent, force, passive } = clause;
  if (!agent || passive || force.negated || force.conditional || isOnlyAsked(view, clause)) return null;
  if (/^(?:may|might|could|would|should|can)$/u.test(force.modal ?? '')) return null;
  if (publicStanding(view, agent) !== 'public' || isBench(wordsOf(view, agent))) return null;
  const reality = broughtIn(view, clause);
  // "has 30 days in which to go to court"
  const bare = tokensOf(view, sentence)[clause.predicate]!.xpos === 'VB' && force.modal === null;
  if (bare && reality === 'happened') return null;
  const found =
    applied(view, clause) ?? appealed(view, clause) ?? reviewed(view, clause) ?? acted(view, clause);
  if (!found) return null;
  const aim = infinitive(view, clause) ?? complement(view, clause, /^(?:xcomp|advcl)/u);
  return {
    ...nothing,
    sentence,
    plaintiffs: parties(view, sentence, agent.head).filter(
      span => !isSeveral(view, sentence, agent.head, span),
    ),
    defendants: found.defendants.length > 0 || !aim ? found.defendants : targetsOf(view, aim),
    court: found.court,
    filed: dateIn(view, clause),
    about: aim ? contentOf(view, aim) : null,
    reality,
  };
}

/** "the two towns", taken for a person. */
const isSeveral = (view: View, sentence: number, at: number, span: Span): boolean =>
  tokensOf(view, sentence)[at]!.xpos === 'NNS' && isPerson(view, span);

interface Resort {
  readonly court: Span | null;
  readonly defendants: readonly Span[];
}

/** "apply to the High Court", "went to court", "approached the tribunal". */
function applied(view: View, clause: Clause): Resort | null {
  if (/^(?:move|approach)$/u.test(clause.lemma) && clause.patient) {
    const court = isBench(wordsOf(view, clause.patient)) ? courtIn(view, clause.patient) : null;
    return court && { court, defendants: [] };
  }
  if (!/^(?:apply|go|turn|head|return)$/u.test(clause.lemma)) return null;
  const { end } = tokensOf(view, clause.sentence)[clause.predicate]!;
  const behind = toCourt.exec(view.analysis.text.slice(end, end + reach));
  return behind && { court: courtIn(view, { start: end, end: end + behind[0].length }), defendants: [] };
}

/** "has appealed against the agency's order", "appealed the refusal of the board". */
function appealed(view: View, clause: Clause): Resort | null {
  if (clause.lemma !== 'appeal') return null;
  const { sentence } = clause;
  const against = clause.obliques.find(one => one.preposition === 'against') ?? clause.patient;
  const act = against && { sentence, at: against.head };
  if (!act || !decided.test(lemmaAt(view, act))) return null;
  const owners = ownersOf(view, act).filter(span => !isBench(wordsOf(view, span)));
  return { court: courtIn(view, clause.whole), defendants: owners };
}

/** "sought judicial review of the council's decision". */
function reviewed(view: View, clause: Clause): Resort | null {
  const { sentence } = clause;
  if (!/^(?:seek|request|launch|lodge|file|bring|apply)$/u.test(clause.lemma)) return null;
  const patient = clause.patient ?? clause.obliques.find(one => one.preposition === 'for') ?? null;
  if (!patient) return null;
  if (lemmaAt(view, { sentence, at: patient.head }) !== 'review') return null;
  if (!/\bjudicial review\b/iu.test(wordsOf(view, patient))) return null;
  const of = dependents(view, { sentence, at: patient.head }, /^nmod/u, new Set(['of', 'into'])).map(
    (at): Noun => ({ sentence, at }),
  );
  const defendants = of.filter(act => decided.test(lemmaAt(view, act))).flatMap(act => ownersOf(view, act));
  return { court: courtIn(view, clause.whole), defendants };
}

/** "took legal action against the board". */
function acted(view: View, clause: Clause): Resort | null {
  const { patient, sentence } = clause;
  if (clause.lemma !== 'take' || !patient || !/\blegal action\b/iu.test(wordsOf(view, patient))) return null;
  const more = clause.obliques.filter(one => one.preposition === 'against').map(one => one.head);
  const defendants = opponentsOf(view, { sentence, at: patient.head }, more);
  return defendants.length > 0 ? { court: courtIn(view, clause.whole), defendants } : null;
}

const undoing =
  /^(?:quash|set aside|overturn|annul|strike down|throw out|review|challenge|void|block|stay|reverse|suspend|halt|lift|contest|reconsider)$/u;
const forcing = /^(?:force|compel|order|require|restrain|stop|prevent|bar|make|direct|prohibit)$/u;

/** Against whom a court is asked to act: "to quash the decision | of the board", "to force | the mill | to close". */
export function targetsOf(view: View, aim: Clause): Span[] {
  const { patient, sentence } = aim;
  if (!patient) return [];
  const act = { sentence, at: patient.head };
  const found =
    undoing.test(aim.lemma) && decided.test(lemmaAt(view, act))
      ? ownersOf(view, act)
      : forcing.test(aim.lemma)
        ? parties(view, sentence, patient.head)
        : [];
  return found.filter(
    span =>
      view.context.mentionAt(span) !== null &&
      publicStanding(view, span) === 'public' &&
      !isBench(wordsOf(view, span)),
  );
}

const filing = /^(?:file|lodge|submit|bring|make)$/u;
const complaint = /^(?:complaint|grievance|charge|petition|appeal)$/u;

/** "filed an administrative complaint with the agency against the port": a matter before a body that is no court. */
export function complained(view: View, sentence: number, clause: Clause): Sighting | null {
  const { agent, force, patient } = clause;
  if (!filing.test(clause.lemma) || clause.passive || !agent || !patient || isOnlyAsked(view, clause))
    return null;
  if (force.negated || force.conditional || force.modal === 'may' || force.modal === 'could') return null;
  const noun = { sentence, at: patient.head };
  if (!complaint.test(lemmaAt(view, noun)) || publicStanding(view, agent) !== 'public') return null;
  const on = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['with', 'before', 'to'])).map(at => at);
  const beside = clause.obliques
    .filter(one => /^(?:with|before|to)$/u.test(one.preposition ?? ''))
    .map(one => one.head);
  const [body] = [...on, ...beside].flatMap(at => parties(view, sentence, at));
  if (!body || !hearsComplaints(view, body)) return null;
  const about = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['about'])).filter(at =>
    isBody(view, sentence, at),
  );
  const against = [
    ...clause.obliques.filter(one => one.preposition === 'against').map(one => one.head),
    ...about,
  ];
  return {
    ...nothing,
    sentence,
    plaintiffs: parties(view, sentence, agent.head),
    defendants: opponentsOf(view, noun, against),
    filed: dateIn(view, clause),
    court: body,
    reality: broughtIn(view, clause),
  };
}

/** A body that hears complaints: one that the text names, or "the local government ombudsman". */
function hearsComplaints(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  if (ref)
    return (
      view.context.typeOf(ref) === 'body' &&
      !/\b(?:police|constabulary|sheriff)\b/iu.test(view.context.nameOf(ref))
    );
  return /\b(?:ombudsman|regulator|watchdog|commission(?:er)?|tribunal|inspectorate|(?:labou?r|standards|ethics|relations) board)$/iu.test(
    wordsOf(view, span),
  );
}

function isBody(view: View, sentence: number, at: number): boolean {
  const ref = view.context.mentionAt(tokensOf(view, sentence)[at]!);
  return ref !== null && /^(?:body|place)$/u.test(view.context.typeOf(ref) ?? '');
}
