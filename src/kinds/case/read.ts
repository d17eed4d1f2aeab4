import type { TimeExpression } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
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
import { counselOf, courtNear, judged, versusNames } from './courts.ts';
import { grouped } from './grouped.ts';
import { nothing, type Sighting } from './sighting.ts';

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
  'action',
  'proceeding',
  'proceedings',
]);
/** Nouns that name a court matter by themselves; the others only under a verb of filing or before a court. */
const plainSuits = new Set(['lawsuit', 'suit']);
const filing = new Set([
  'file',
  'bring',
  'lodge',
  'join',
  'launch',
  'initiate',
  'pursue',
  'issue',
  'commence',
]);

/** Suits and other court matters: "sued the utility", "the suit, filed in …", "which represents the towns in lawsuits". */
export function readCases(view: View): DraftItem[] {
  const sightings = [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => sued(view, sentence, clause) ?? judged(view, clause) ?? []),
    ),
    ...nouns(view, lemma => suitNouns.has(lemma)).flatMap(noun => named(view, noun) ?? []),
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => represented(view, sentence, clause) ?? []),
    ),
    ...numbered(view),
    ...versusNames(view),
    ...counselOf(view),
  ].sort((a, b) => a.sentence - b.sentence);
  return grouped(view, sightings).map(group => caseFrom(view, group));
}

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
  if (/^(?:ask|petition|urge)$/u.test(clause.lemma) && judge && aim && clause.force.finite) {
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

/** Lawsuits by their noun; other matters only as filed in court, under a case's name or number, or by verbs that only courts know. */
function isSuit(view: View, noun: Noun, lemma: string, filed: Clause | null, inCourt: boolean): boolean {
  if (plainSuits.has(lemma)) return true;
  if (/^(?:action|proceedings?)$/u.test(lemma)) {
    if (filed) return /^(?:bring|issue|commence)$/u.test(filed.lemma) && filed.force.modal === null;
    const pending = view.clauses[noun.sentence]!.some(
      one => /^pend(?:ing)?$/u.test(one.lemma) && one.agent?.head === noun.at,
    );
    return inCourt && pending;
  }
  if (!filed) return false;
  const span = view.analysis.sentences[noun.sentence]!;
  return inCourt || lemma === 'case' || versusNames(view).some(one => one.name && contains(span, one.name));
}

/** "filed a lawsuit against X", "the suit, filed in Y", "lawsuits challenging Z". */
function named(view: View, noun: Noun): Sighting | null {
  const { sentence } = noun;
  const token = tokensOf(view, sentence)[noun.at]!;
  const roles = rolesIn(view, noun);
  const filed = roles.find(({ clause, role }) => role === 'patient' && filing.has(clause.lemma));
  const court = courtIn(view, view.analysis.sentences[sentence]!);
  if (!isSuit(view, noun, token.lemma.toLowerCase(), filed?.clause ?? null, court !== null)) return null;
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
  // "a lawsuit accusing the mill of …".
  const accused = aim && /^(?:accuse|target|name)$/u.test(aim.lemma) && aim.patient ? [aim.patient.head] : [];
  const joined = filed && filed.clause.lemma === 'join';
  if (filed?.clause.force.negated) return null;
  // "Their solicitors, Hale & Co, issued proceedings": for those whose lawyers they are.
  const agent = filed?.clause.agent?.head ?? brought?.agent?.head;
  const byLawyer =
    agent !== undefined &&
    /^(?:lawyer|attorney|solicitor|counsel|barrister)$/u.test(tokensOf(view, sentence)[agent]!.lemma);
  const client = byLawyer
    ? dependents(view, { sentence, at: agent }, /^nmod/u, new Set(['for', 'of'])).concat(
        dependents(view, { sentence, at: agent }, /^nmod:poss/u),
      )[0]
    : undefined;
  return {
    ...nothing,
    sentence,
    plaintiffs: parties(view, sentence, byLawyer ? client : (agent ?? owner)),
    defendants: [...against, ...accused].flatMap(head => parties(view, sentence, head)),
    filed: filed && !joined ? dateIn(view, filed.clause) : null,
    court,
    about: aim ? contentOf(view, aim) : null,
    back: byLawyer || isDefinite(view, noun),
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
      if (sentence < 0) return [];
      const court = courtNear(view, view.analysis.sentences[sentence]!);
      return [{ ...nothing, sentence, court, docketNumber: citation.normal, back: true }];
    });
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
    .words(
      'name',
      pick(one => one.name),
    )
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
