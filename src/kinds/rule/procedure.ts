import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, governor, phrase } from '../phrases.ts';
import { Fields, isPerson, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { oneRequirement, prescribing } from './requirement.ts';
import { typeOf } from './types.ts';

/** What a body's own papers are called: what stands under them binds whom they bind. */
const sources =
  /^(?:rule|regulation|policy|procedure|guideline|guidance|code|charter|standard|term|condition|requirement|agreement|contract|licen[cs]e|permit|lease|scheme|by-?law|constitution|manual|handbook|derogation|order|decree|settlement|deal|accord|undertaking)$/u;

/**
 * "A plant is put on the list if it has …, according to the board's rules", "Under the terms of the scheme, applicants must have …",
 * "Under the fund's rules, what is left returns to the county": what a body's rules say.
 */
export function underRules(view: View, clause: Clause): DraftItem | null {
  const list = view.clauses[clause.sentence]!;
  const tokens = tokensOf(view, clause.sentence);
  const source = [clause, ...list.filter(other => contains(clause.whole, other.whole))]
    .flatMap(one => one.obliques)
    .find(
      one =>
        (/^(?:according to|under|in terms of)$/u.test(one.preposition ?? '') ||
          isFronted(view, clause.sentence, one)) &&
        sources.test(tokens[one.head]!.lemma),
    );
  const bearer = clause.passive ? clause.patient : clause.agent;
  if (!source || !bearer || !/^(?:root|ccomp|conj)/u.test(clause.relation)) return null;
  const fronted = isFronted(view, clause.sentence, source);
  const standing =
    fronted &&
    /^(?:rule|regulation|policy|guideline)$/u.test(tokens[source.head]!.lemma) &&
    list.some(one => one.force.tense === 'present' && contains(clause.whole, one.group));
  if (
    (clause.force.tense === 'past' && !clause.passive && !standing) ||
    /^(?:say|note|add|argue|tell|agree|admit|acknowledge|enter)$/u.test(clause.lemma)
  )
    return null;
  if (overlapping(view.analysis.names, source).some(name => name.type === 'law' && contains(source, name)))
    return null;
  // "Under the agreement, Pell may …": between those two, and no name to find it by
  if (
    /^the (?:agreement|contract|licen[cs]e|permit|lease|scheme|order|settlement|deal|accord|undertaking)$/iu.test(
      wordsOf(view, source),
    )
  )
    return null;
  const trigger = list.some(other => other.force.conditional && contains(clause.whole, other.whole));
  if (!trigger && !standing && !/^(?:must|shall|may|can)$/u.test(clause.force.modal ?? '')) return null;
  const fields = new Fields(view)
    .words('name', source)
    .set('citation', null)
    .set('type', typeOf(wordsOf(view, source)) === 'statute' ? 'policy' : typeOf(wordsOf(view, source)))
    .party('of', possessorOf(view, clause.sentence, source.head));
  const ends = list.filter(
    other => other !== clause && other.relation.startsWith('advcl') && contains(clause.whole, other.whole),
  );
  const end = Math.min(
    source.start,
    ...ends.map(other => other.whole.start).filter(start => start > clause.group.end),
  );
  const action = bare(view, {
    start: clause.group.start,
    end: end > clause.group.end ? end : clause.whole.end,
  });
  return fields
    .set('requires', [oneRequirement(view, clause, bearer, action, fields)])
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-under/1');
}

/** "Under | the fund's rules | …", at the head of its sentence, where the tree may give the "Under" to the verb. */
function isFronted(view: View, sentence: number, source: Span): boolean {
  const { start } = view.analysis.sentences[sentence]!;
  return /^[“"]?under\s$/iu.test(view.analysis.text.slice(start, Math.max(start, source.start)));
}

function possessorOf(view: View, sentence: number, at: number): Span | null {
  const owner =
    dependents(view, { sentence, at }, /^nmod:poss/u)[0] ??
    dependents(view, { sentence, at }, /^nmod/u, new Set(['of']))[0];
  return owner === undefined ? null : phrase(view, { sentence, at: owner });
}

/** A step of a procedure with a time limit: "48 hours before …, the jail notifies …", "must notify its customers within 24 hours". */
export function procedure(view: View, clause: Clause): DraftItem | null {
  if (
    !/^(?:notify|alert|inform|tell|send|report|publish|release|file|submit|provide|give|deliver|hold|detain|answer|respond)$/u.test(
      clause.lemma,
    ) ||
    !(clause.passive ? clause.patient && clause.recipient : clause.agent)
  )
    return null;
  const { modal, tense } = clause.force;
  if (modal !== 'must' && modal !== 'shall' && tense !== 'present') return null;
  // "have been telling them for a year": what goes on is no step. A person's own habit is none, either.
  const bearing = clause.passive ? null : clause.agent;
  if (
    modal === null &&
    !/^VB[ZP]$/u.test(tokensOf(view, clause.sentence)[clause.predicate]!.xpos) &&
    !clause.passive
  )
    return null;
  if (
    bearing &&
    (/^(?:i|we|you|he|she|it)$/iu.test(wordsOf(view, bearing)) || isPerson(view, bearing)) &&
    modal === null
  )
    return null;
  if (clause.relation.startsWith('advcl') || clause.force.negated || clause.force.conditional) return null;
  const limit = timesOf(view, clause).find(time => time.type === 'DURATION' && /^P/u.test(time.value));
  const trigger = limit ? null : triggerOf(view, clause);
  if (!limit && !(trigger && noticing.test(clause.lemma))) return null;
  // "for years to come" is no time limit.
  if (limit && /X/u.test(limit.value)) return null;
  // "gives it three months": the time is what is given.
  if (
    limit &&
    clause.lemma === 'give' &&
    [clause.patient, ...clause.obliques].some(one => one && one.preposition === null && contains(one, limit))
  )
    return null;
  // Under a law or order that is named the step is that rule's.
  const above = governor(view, clause);
  if (above && prescribing.has(above.lemma) && !/^(?:say|state|provide)$/u.test(above.lemma)) return null;
  const closing = view.analysis.text.slice(clause.group.start, clause.whole.end).search(/[”"]/u);
  const action = bare(view, {
    start: clause.group.start,
    end: closing > 0 ? clause.group.start + closing : clause.whole.end,
  });
  const fields = new Fields(view)
    .words('name', nameOfStep(view, clause))
    .set('citation', null)
    .set('type', 'procedure')
    .set('of', null);
  const bearer = clause.passive ? null : clause.agent;
  return fields
    .set('requires', [oneRequirement(view, clause, bearer, action, fields)])
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-procedure/1');
}

const noticing = /^(?:notify|alert|inform|send|report)$/u;

/** "when an arrest is made", "if it has …": what sets a step off. */
function triggerOf(view: View, clause: Clause): Clause | null {
  return (
    view.clauses[clause.sentence]!.find(
      other =>
        other !== clause &&
        other.relation.startsWith('advcl') &&
        contains(clause.whole, other.whole) &&
        /^(?:[“"]?)(?:when|after|if|once|before|upon|whenever)\b/iu.test(wordsOf(view, other.whole)),
    ) ?? null
  );
}

/** A step's name: the rule that it is told of ("the ministry's requests that …"), else its verb with its object. */
function nameOfStep(view: View, clause: Clause): Span {
  const tokens = tokensOf(view, clause.sentence);
  const noun = clause.relation.startsWith('acl') ? tokens[clause.predicate]!.head : -1;
  if (
    noun >= 0 &&
    /^(?:request|rule|policy|practice|procedure|requirement|order)$/u.test(tokens[noun]!.lemma)
  )
    return phrase(view, { sentence: clause.sentence, at: noun });
  const subject = clause.passive ? clause.patient : clause.agent;
  const object = clause.passive ? clause.recipient : clause.patient;
  const start = Math.min(
    subject && !subject.carried ? subject.start : clause.group.start,
    clause.group.start,
  );
  return bare(view, { start, end: Math.max(clause.group.end, object && !object.carried ? object.end : 0) });
}
