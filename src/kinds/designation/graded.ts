import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { dependents, phrase } from '../phrases.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Labelled } from './item.ts';
import { isImagined, makerIn } from './named.ts';

/** "downgraded the landlord to G3", "rates it G2", "put the council into special measures", "was rated inadequate". */
export function graded(view: View, clause: Clause): Labelled[] {
  if (!clause.patient || clause.force.negated || clause.force.modal) return [];
  const judged = judgedAs(view, clause, clause.patient) ?? onList(view, clause, clause.patient);
  if (judged) return [judged];
  const tokens = tokensOf(view, clause.sentence);
  const to = clause.obliques.find(one => one.preposition === 'to' && isGrade(wordsOf(view, one)));
  const into = clause.obliques.find(
    one =>
      /^(?:into|in|under|on)$/u.test(one.preposition ?? '') &&
      /^(?:special measures|receivership|administration|probation|(?:enhanced |close |intensive )?(?:monitoring|supervision|oversight)|conservatorship)$/iu.test(
        wordsOf(view, one),
      ),
  );
  const beside = clause.lemma === 'rate' ? tokens[clause.patient.head]! : null;
  const at = clause.patient.head;
  const moved = /^(?:downgrad|upgrad)e?$/u.test(clause.lemma)
    ? /\sto\s([A-Z]{1,3}\d[+-]?)(?=,|$)/u.exec(
        view.analysis.text.slice(clause.patient.start, clause.patient.end),
      )
    : null;
  const label = moved
    ? {
        start: clause.patient.start + moved.index + 4,
        end: clause.patient.start + moved.index + moved[0].length,
      }
    : /^(?:downgrade|upgrade)$/u.test(clause.lemma) && to
      ? to
      : /^(?:put|place)$/u.test(clause.lemma) && into
        ? into
        : beside && isGrade(beside.form)
          ? { start: beside.start, end: beside.end }
          : null;
  if (!label) return [];
  const before = tokens[at - 1];
  const of = moved
    ? [{ start: clause.patient.start, end: clause.patient.start + moved.index }]
    : beside && label.start === beside.start && before
      ? [{ start: clause.patient.start, end: before.end }]
      : conjunctsOf(view, clause.sentence, at);
  return [
    {
      sentence: clause.sentence,
      label,
      of,
      by: clause.agent,
      polarity: 'asserted',
      rule: 'graded',
      sure: true,
      official: true,
    },
  ];
}

/** What inspectors do: "rated inadequate", "declared in default". */
const RATING = /^(?:rate|grade|judge|assess|declare|deem|find|hold|certify|pronounce)$/u;
/** What inspectors and regulators find a body or a place to be. */
const FINDING =
  /^(?:inadequate|outstanding|unsatisfactory|satisfactory|good|poor|failing|deficient|substandard|insolvent|bankrupt|unsafe|unfit|noncompliant|non-compliant|uninhabitable|ineligible|unaccredited|underperforming|dysfunctional|critical|impaired|endangered|vulnerable|contaminated|derelict|dangerous|hazardous|obsolete|polluted|depleted|overfished|high-risk|troubled|weak|marginal|unacceptable|acceptable|excellent|distressed|unstable|compliant)$/iu;
/** What a body is declared to be in. */
const STANDING =
  /^(?:serious |persistent |financial |significant |material |substantial )?(?:distress|default|breach|non-?compliance|crisis|difficulty|violation|contempt|(?:critical|poor|fair|good) condition)(?= of\b|$)/iu;

/** What puts somebody among others of a sort: "classified as high-risk". */
const SORTING = /^(?:class|classify|designate|label|list|rank|categori[sz]e|brand)$/u;

/** "classified the district as high-risk", "lists the creek as impaired": an adjective behind "as" alone. */
function asAdjective(view: View, clause: Clause): Span | null {
  const { text } = view.analysis;
  const { start } = clause.group;
  const match = /\sas (?<label>[\p{Ll}-]{4,})(?=[,.;]|\s(?:by|in|since|after|because|under)\b|$)/u.exec(
    text.slice(start, clause.whole.end + 1),
  );
  if (!match?.groups?.label || !SORTING.test(clause.lemma)) return null;
  const from = start + match.index + ' as '.length;
  const token = tokensOf(view, clause.sentence).find(one => one.end === from + match.groups!.label!.length);
  const fits = token && (/^(?:ADJ|VERB)$/u.test(token.upos) || match.groups.label.includes('-'));
  return fits ? { start: from, end: token.end } : null;
}

/** "was rated inadequate by the regulator", "declared the district in financial distress": a finding without a noun of its own. */
function judgedAs(view: View, clause: Clause, patient: NonNullable<Clause['patient']>): Labelled | null {
  if (!(RATING.test(clause.lemma) || SORTING.test(clause.lemma)) || isImagined(view, clause)) return null;
  const { sentence } = clause;
  const tokens = tokensOf(view, sentence);
  const found = view.children[sentence]![clause.predicate]!.find(
    at => at > clause.predicate && tokens[at]!.upos === 'ADJ' && FINDING.test(tokens[at]!.form),
  );
  const standing = clause.obliques.find(one => one.preposition === 'in' && STANDING.test(wordsOf(view, one)));
  const label =
    found === undefined
      ? ((standing && upTo(view, standing)) ?? asAdjective(view, clause))
      : degreed(view, sentence, found);
  if (!label) return null;
  const [by] = found === undefined ? [] : dependents(view, { sentence, at: found }, /^obl/u, new Set(['by']));
  return {
    sentence,
    label: { start: label.start, end: label.end },
    of: conjunctsOf(view, sentence, patient.head),
    by: makerIn(view, clause) ?? (by === undefined ? null : phrase(view, { sentence, at: by })),
    polarity: 'asserted',
    rule: 'graded',
    sure: true,
    official: true,
  };
}

/** "structurally deficient": the adjective with its degree. */
function degreed(view: View, sentence: number, at: number): Span {
  const tokens = tokensOf(view, sentence);
  const before = tokens[at - 1];
  const own = before?.upos === 'ADV' && before.head === at && /ly$/u.test(before.form);
  return { start: own ? before.start : tokens[at]!.start, end: tokens[at]!.end };
}

/** "| in breach | of its licence": the label without what is breached. */
function upTo(view: View, standing: Span): Span {
  const { text } = view.analysis;
  const words = STANDING.exec(text.slice(standing.start, standing.end))?.[0];
  const start = standing.start - (/\bin\s$/iu.exec(text.slice(0, standing.start).slice(-4))?.[0].length ?? 0);
  return words ? { start, end: standing.start + words.length } : standing;
}

const isGrade = (words: string): boolean =>
  /^(?:[A-Z]{1,3}\d[+-]?|[A-D]{1,3}[+-]|“[^”]{3,30}”)$/u.test(words);

/** What somebody is put on. */
const LIST = /^(?:list|watch-?list|blacklist|register)$/u;

/** "placed the district on its list of failing schools", "put the mill on the watch list": what those on the list are, else the list. */
function onList(view: View, clause: Clause, patient: NonNullable<Clause['patient']>): Labelled | null {
  if (!/^(?:place|put|add|include)$/u.test(clause.lemma) || isImagined(view, clause)) return null;
  const { sentence } = clause;
  const tokens = tokensOf(view, sentence);
  const list = clause.obliques.find(
    one => /^(?:on|to|in)$/u.test(one.preposition ?? '') && LIST.test(tokens[one.head]!.lemma),
  );
  if (!list) return null;
  const [of] = dependents(view, { sentence, at: list.head }, /^nmod/u, new Set(['of']));
  const kind = of !== undefined && tokens[of]!.upos === 'NOUN' ? phrase(view, { sentence, at: of }) : null;
  const [first] = dependents(view, { sentence, at: list.head }, /^(?:compound|amod)/u);
  if (!kind && first === undefined) return null;
  return {
    sentence,
    label: kind ?? { start: tokens[first!]!.start, end: tokens[list.head]!.end },
    of: conjunctsOf(view, sentence, patient.head),
    by: clause.agent,
    polarity: 'asserted',
    rule: 'listed',
    sure: true,
    official: true,
  };
}
