import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { FieldValue } from '../item.ts';
import { coordination } from '../parties.ts';
import { bare, complement, contentOf, infinitive } from '../phrases.ts';
import { type Fields, partyOf, readingOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

export const prescribing = new Set(
  'require prohibit forbid ban bar mandate oblige compel restrict limit order direct prevent allow permit say state provide'.split(
    ' ',
  ),
);

export function requirement(view: View, clause: Clause, fields: Fields): FieldValue | null {
  const content = infinitive(view, clause) ?? complement(view, clause) ?? barredFrom(view, clause);
  const prohibits = /^(?:prohibit|forbid|ban|bar|prevent|restrict)$/u.test(clause.lemma);
  const from = content || !prohibits ? null : keptFrom(view, clause);
  if (from && clause.patient) {
    const action = bare(view, { start: from, end: clause.whole.end });
    return oneRequirement(view, clause, clause.patient, action, fields, true);
  }
  // "The plea agreement said that he took gifts": told, not laid down
  if (
    content &&
    /^(?:say|state|provide)$/u.test(clause.lemma) &&
    content.relation.startsWith('ccomp') &&
    !/^(?:must|shall|may|can|could|should|would|will)$/u.test(content.force.modal ?? '') &&
    !/^(?:have|need|require|be)$/u.test(content.lemma)
  )
    return null;
  // "the law provides two ways", "laws prevent violence": nothing that somebody must or may do.
  // "limits the plant | to 40 tonnes a day |"
  const limits =
    clause.lemma === 'limit' && !content ? clause.obliques.find(one => one.preposition === 'to') : undefined;
  const lead = limits ? /\bto\s$/u.exec(view.analysis.text.slice(0, limits.start).slice(-4)) : null;
  if (limits && lead && clause.patient) {
    const action = bare(view, { start: limits.start - lead[0].length, end: clause.whole.end });
    return oneRequirement(view, clause, clause.patient, action, fields);
  }
  if (
    !content &&
    /^(?:say|state|provide|prevent|allow|permit|compel|direct|order|limit)$/u.test(clause.lemma)
  )
    return null;
  const whole = clause.patient && coordination(view, { sentence: clause.sentence, at: clause.patient.head });
  const bearer = (content && whole) ?? (content && !content.agent?.carried ? content.agent : null) ?? null;
  const quotes = /^(?:say|state|provide)$/u.test(clause.lemma);
  const action = content
    ? quotes
      ? contentOf(view, content)
      : fromVerb(view, content)
    : (clause.obliques.find(one => one.preposition === 'from') ??
      (clause.patient && {
        start: clause.patient.start,
        end: Math.max(clause.patient.end, relativeEnd(view, clause)),
      }));
  if (
    !action ||
    /^(?:it|that|this|which|so|only those|those|the (?:kind|same))$/iu.test(wordsOf(view, action))
  )
    return null;
  return oneRequirement(view, content ?? clause, bearer, bare(view, action), fields, prohibits);
}

/** "prohibits practices that discriminate": the relative clause belongs to what is prohibited. */
function relativeEnd(view: View, clause: Clause): number {
  const tokens = tokensOf(view, clause.sentence);
  const own = view.clauses[clause.sentence]!.find(
    other =>
      other !== clause &&
      other.relation.startsWith('acl') &&
      tokens[other.predicate]!.head === clause.patient?.head,
  );
  return own?.whole.end ?? 0;
}

/** "bars residents of Marl from voting": where the words after "from" begin, which the tree may hang on those who are barred. */
function keptFrom(view: View, clause: Clause): number | null {
  const { patient } = clause;
  if (!patient) return null;
  const found = /\sfrom\s(?=\p{L}+ing\b)/u.exec(view.analysis.text.slice(patient.start, clause.whole.end));
  return found ? patient.start + found.index + found[0].length : null;
}

const barring = /^from\s/iu;

/** "prohibits towns from withholding …": what they are barred from. */
function barredFrom(view: View, clause: Clause): Clause | null {
  const tokens = tokensOf(view, clause.sentence);
  const list = view.clauses[clause.sentence]!;
  const index = list.indexOf(clause);
  return (
    list.find(
      other =>
        other.governor === index &&
        other.predicate > clause.predicate &&
        tokens[other.predicate]!.xpos === 'VBG' &&
        view.children[clause.sentence]![other.predicate]!.some(at => /^from$/iu.test(tokens[at]!.form)),
    ) ?? null
  );
}

/** The words of a clause from its verb on. */
function fromVerb(view: View, clause: Clause): Span {
  const from = barring.test(view.analysis.text.slice(clause.whole.start, clause.whole.start + 5));
  const { start, end } = from
    ? { start: clause.group.start, end: clause.whole.end }
    : contentOf(view, clause);
  const named = clause.agent && !clause.agent.carried && clause.agent.start < clause.group.start;
  return { start: named ? start : Math.max(start, Math.min(clause.group.start, end)), end };
}

export function oneRequirement(
  view: View,
  clause: Clause,
  bearer: Span | null,
  action: Span,
  fields: Fields,
  prohibits = false,
): FieldValue {
  const limit =
    timesOf(view, clause).find(time => time.type === 'DURATION') ??
    overlapping(view.analysis.times, action).find(time => time.type === 'DURATION' && contains(action, time));
  const trigger = view.clauses[clause.sentence]!.find(
    other =>
      other !== clause &&
      /^advcl/u.test(other.relation) &&
      contains(clause.whole, other.whole) &&
      /^(?:when|after|if|once|before|upon|whenever)\b/iu.test(wordsOf(view, other.whole)),
  );
  fields.show('action', action);
  if (bearer) fields.show('bearer', bearer);
  if (bearer && !partyOf(view, bearer).value)
    fields.readings.requires = readingOf(wordsOf(view, bearer), 'bearer-open', {
      why: 'the words for who must act name nobody',
    });
  if (limit) fields.show('limit', limit);
  return {
    bearer: bearer ? partyOf(view, bearer).value : null,
    action: `${prohibits ? 'not: ' : ''}${wordsOf(view, action)}`,
    to: toOf(view, clause),
    trigger: trigger
      ? wordsOf(view, bare(view, trigger.whole)).replace(/^[“"]|,\saccording to\s.*$/gsu, '')
      : limit?.deadline?.trigger
        ? `${limit.deadline.bound === 'before' ? 'before ' : ''}${wordsOf(view, limit.deadline.trigger)}`
        : null,
    limit: limit ? limit.value : null,
  };
}

/** Towards whom: the receiver, or the one notified. */
function toOf(view: View, clause: Clause): FieldValue {
  const to =
    clause.recipient ?? (/^(?:notify|alert|inform|tell)$/u.test(clause.lemma) ? clause.patient : null);
  return to ? partyOf(view, to).value : null;
}
