import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { standingFor } from '../parties.ts';
import {
  bare,
  complement,
  contentOf,
  dependents,
  infinitive,
  isDefinite,
  type Noun,
  nouns,
  rolesIn,
} from '../phrases.ts';
import { citationsIn } from '../rule/citations.ts';
import { conjunctsOf, Fields, timesOf, tokensOf, type View } from '../view.ts';

const suitNouns = new Set([
  'lawsuit',
  'suit',
  'litigation',
  'case',
  'complaint',
  'appeal',
  'petition',
  'challenge',
  'motion',
]);
/** Nouns that name a court matter by themselves; the others only under a verb of filing or before a court. */
const plainSuits = new Set(['lawsuit', 'suit']);
const filing = new Set(['file', 'bring', 'lodge', 'join', 'launch', 'initiate', 'pursue']);

interface Sighting {
  readonly sentence: number;
  readonly plaintiffs: readonly Span[];
  readonly defendants: readonly Span[];
  readonly filed: TimeExpression | null;
  readonly court: Span | null;
  readonly docketNumber: string | null;
  readonly about: Span | null;
  readonly counsel: readonly Span[];
  /** Refers back ("the suit"), and so joins the latest matter it does not contradict. */
  readonly back: boolean;
}

/** Suits and other court matters: "sued the utility", "the suit, filed in …", "which represents the towns in lawsuits". */
export function readCases(view: View): DraftItem[] {
  const sightings = [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => sued(view, sentence, clause) ?? []),
    ),
    ...nouns(view, lemma => suitNouns.has(lemma)).flatMap(noun => named(view, noun) ?? []),
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => represented(view, sentence, clause) ?? []),
    ),
    ...numbered(view),
  ].sort((a, b) => a.sentence - b.sentence);
  return grouped(view, sightings).map(group => caseFrom(view, group));
}

const nothing = {
  plaintiffs: [],
  defendants: [],
  filed: null,
  court: null,
  docketNumber: null,
  about: null,
  counsel: [],
  back: false,
};

function parties(view: View, sentence: number, head: number | undefined): Span[] {
  return head === undefined ? [] : conjunctsOf(view, sentence, head);
}

function courtIn(view: View, span: Span): Span | null {
  return view.analysis.names.find(name => name.subtype === 'court' && contains(span, name)) ?? null;
}

function dateIn(view: View, clause: Clause): TimeExpression | null {
  return timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) ?? null;
}

/** "sued X", "asked the Court of Appeals to strike down …", "challenged the order in court". */
function sued(view: View, sentence: number, clause: Clause): Sighting | null {
  if (!clause.agent) return null;
  const court = courtIn(view, clause.whole);
  const base = {
    ...nothing,
    sentence,
    filed: dateIn(view, clause),
    court,
    plaintiffs: parties(view, sentence, clause.agent.head),
  };
  const aim = infinitive(view, clause) ?? complement(view, clause, /^(?:xcomp|advcl|ccomp)/u);
  const about = aim ? contentOf(view, aim) : null;
  if (clause.lemma === 'sue' && !clause.passive)
    return { ...base, defendants: parties(view, sentence, clause.patient?.head), about };
  if (clause.lemma === 'sue')
    return {
      ...base,
      plaintiffs: parties(view, sentence, clause.agent?.head),
      defendants: parties(view, sentence, clause.patient?.head),
    };
  const asked = clause.recipient ?? clause.patient;
  const judge =
    asked &&
    (courtIn(view, asked) !== null ||
      /\b(?:judge|court)\b/iu.test(view.analysis.text.slice(asked.start, asked.end)));
  if (/^(?:ask|petition|urge)$/u.test(clause.lemma) && judge && aim) {
    const ended = aim.patient && tokensOf(view, sentence)[aim.patient.head]!;
    // "asked a judge to dismiss the suit brought by Pell": the defendant's motion in that suit.
    if (
      ended &&
      suitNouns.has(ended.lemma.toLowerCase()) &&
      /^(?:dismiss|throw out|toss|stay|transfer|decide)$/u.test(aim.lemma)
    )
      return { ...nothing, sentence, court, defendants: base.plaintiffs, back: true };
    return { ...base, about, back: false };
  }
  return null;
}

/** "filed a lawsuit against X", "the suit, filed in Y", "lawsuits challenging Z". */
function named(view: View, noun: Noun): Sighting | null {
  const { sentence } = noun;
  const token = tokensOf(view, sentence)[noun.at]!;
  const roles = rolesIn(view, noun);
  const filed = roles.find(({ clause, role }) => role === 'patient' && filing.has(clause.lemma));
  const court = courtIn(view, view.analysis.sentences[sentence]!);
  if (
    !plainSuits.has(token.lemma.toLowerCase()) &&
    !(filed && court) &&
    !(filed && token.lemma.toLowerCase() === 'case')
  )
    return null;
  const against = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['against'])).concat(
    filed?.clause.obliques
      .filter(oblique => oblique.preposition === 'against')
      .map(oblique => oblique.head) ?? [],
  );
  const owner =
    dependents(view, noun, /^nmod:poss/u)[0] ?? dependents(view, noun, /^nmod/u, new Set(['by', 'from']))[0];
  const brought = view.clauses[sentence]!.find(
    clause =>
      /^(?:bring|file|lodge)$/u.test(clause.lemma) &&
      clause.passive &&
      clause.patient?.head === noun.at &&
      clause.agent !== null,
  );
  const acl = dependents(view, noun, /^acl/u).map(at =>
    view.clauses[sentence]!.find(clause => clause.predicate === at),
  );
  const aim = acl.find(clause => clause && !clause.passive && !filing.has(clause.lemma));
  const joined = filed && filed.clause.lemma === 'join';
  if (filed?.clause.force.negated) return null;
  return {
    ...nothing,
    sentence,
    plaintiffs: parties(view, sentence, filed?.clause.agent?.head ?? brought?.agent?.head ?? owner),
    defendants: against.flatMap(head => parties(view, sentence, head)),
    filed: filed && !joined ? dateIn(view, filed.clause) : null,
    court,
    about: aim ? contentOf(view, aim) : null,
    back: isDefinite(view, noun),
  };
}

/** "which represents the towns in federal lawsuits", "Roe, a lawyer for the towns,". */
function represented(view: View, sentence: number, clause: Clause): Sighting | null {
  if (clause.lemma !== 'represent' || !clause.agent || !clause.patient || clause.passive) return null;
  const suit = clause.obliques.some(oblique =>
    suitNouns.has(tokensOf(view, sentence)[oblique.head]!.lemma.toLowerCase()),
  );
  const lawyers = /\b(?:law|lawyer|attorney|counsel|firm|legal|litigation|rights)/iu.test(
    wordsNear(view, sentence, clause.agent),
  );
  if (!suit && !lawyers) return null;
  return {
    ...nothing,
    sentence,
    counsel: [clause.agent],
    plaintiffs: parties(view, sentence, clause.patient.head),
    back: true,
  };
}

function wordsNear(view: View, sentence: number, span: Span): string {
  const { start, end } = view.analysis.sentences[sentence]!;
  return view.analysis.text.slice(Math.max(start, span.start - 20), Math.min(end, span.end + 60));
}

function numbered(view: View): Sighting[] {
  return citationsIn(view.analysis.text)
    .filter(citation => citation.type === 'docket')
    .flatMap(citation => {
      const sentence = view.analysis.sentences.findIndex(one => contains(one, citation));
      return sentence < 0 ? [] : [{ ...nothing, sentence, docketNumber: citation.normal, back: true }];
    });
}

function grouped(view: View, sightings: readonly Sighting[]): Sighting[][] {
  const named = (spans: readonly Span[]) =>
    spans.some(span => view.context.mentionAt(span) !== null || standingFor(view, span) !== null);
  const groups: Sighting[][] = [];
  for (const one of sightings) {
    const group = groups.findLast(members => members.every(other => agree(view, one, other)));
    if (group && (one.back || group.some(other => shares(view, other, one)) || one.plaintiffs.length === 0))
      group.push(one);
    else groups.push([one]);
  }
  return groups.filter(group =>
    group.some(one => named([...one.plaintiffs, ...one.defendants]) || one.docketNumber !== null),
  );
}

function mentionsOf(view: View, spans: readonly Span[]): number[] {
  return spans.flatMap(span => view.context.mentionAt(span)?.mention ?? []);
}

function shares(view: View, a: Sighting, b: Sighting): boolean {
  const right = mentionsOf(view, b.plaintiffs);
  return a.sentence === b.sentence || mentionsOf(view, a.plaintiffs).some(mention => right.includes(mention));
}

function agree(view: View, a: Sighting, b: Sighting): boolean {
  if (a.docketNumber && b.docketNumber && a.docketNumber !== b.docketNumber) return false;
  const left = mentionsOf(view, a.plaintiffs);
  const right = mentionsOf(view, b.plaintiffs);
  // "the suit" of the one sued joins the suit against it.
  const sued = mentionsOf(view, b.defendants);
  const suing = mentionsOf(view, a.defendants);
  if (left.some(mention => sued.includes(mention)) || right.some(mention => suing.includes(mention)))
    return false;
  return left.length === 0 || right.length === 0 || left.some(mention => right.includes(mention));
}

function caseFrom(view: View, group: readonly Sighting[]): DraftItem {
  const all = (take: (one: Sighting) => readonly Span[]) => {
    const seen = new Set<number>();
    return group.flatMap(take).filter(span => {
      const mention = view.context.mentionAt(span)?.mention ?? -1 - span.start;
      return !seen.has(mention) && seen.add(mention);
    });
  };
  const pick = <T>(take: (one: Sighting) => T | null) =>
    group.map(take).find(value => value !== null) ?? null;
  const fields = new Fields(view)
    .set('name', null)
    .parties(
      'plaintiffs',
      all(one => one.plaintiffs),
    )
    .parties(
      'defendants',
      all(one => one.defendants),
    )
    .date(
      'filed',
      pick(one => one.filed),
    )
    .party(
      'court',
      pick(one => one.court),
    )
    .set(
      'docketNumber',
      pick(one => one.docketNumber),
    )
    .words(
      'about',
      pick(one => one.about && bare(view, one.about)),
    )
    .parties(
      'counsel',
      all(one => one.counsel),
    );
  for (const one of group.slice(1)) fields.show('mention', view.analysis.sentences[one.sentence]!);
  return fields.item('case', view.analysis.sentences[group[0]!.sentence]!, 'case/1');
}
