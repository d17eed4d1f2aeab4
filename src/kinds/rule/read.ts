import type { Name } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue } from '../item.ts';
import { coordination } from '../parties.ts';
import {
  bare,
  complement,
  contentOf,
  dependents,
  governor,
  infinitive,
  type Noun,
  nouns,
  phrase,
  rolesIn,
} from '../phrases.ts';
import { Fields, partyOf, readingOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { type Citation, citationsIn } from './citations.ts';

const types: readonly { readonly type: string; readonly words: RegExp }[] = [
  { type: 'court order', words: /\b(?:court order|injunction|restraining order|consent decree|ruling)\b/iu },
  { type: 'ordinance', words: /\b(?:ordinance|by-?law|local law)\b/iu },
  { type: 'order', words: /\b(?:executive order|order|proclamation|directive|E\.\s?O\.)\b/iu },
  { type: 'condition', words: /\b(?:condition|requirement)s?\b/iu },
  { type: 'procedure', words: /\b(?:procedure|protocol)\b/iu },
  { type: 'policy', words: /\b(?:polic(?:y|ies)|guidelines?|guidance|memorandum of understanding)\b/iu },
  {
    type: 'statute',
    words: /\b(?:act|statute|law|code|amendment|U\.?\s?S\.?\s?C|C\.?F\.?R|regulation|H\.R\.|bill)\b/iu,
  },
];
/** Common nouns that name a rule where the text says what it demands or whose it is. */
const ruleNouns = new Set(
  'ordinance policy law statute order regulation rule injunction procedure directive decree act'.split(' '),
);
const prescribing = new Set(
  'require prohibit forbid ban bar mandate oblige compel restrict limit order direct prevent allow permit say state provide'.split(
    ' ',
  ),
);

/** Rules: those that are named or cited, and those the text tells what they demand ("a law that prohibits …", "must notify … within 24 hours"). */
export function readRules(view: View): DraftItem[] {
  const citations = citationsIn(view.analysis.text).filter(
    citation => citation.type !== 'docket' && citation.type !== 'opinion',
  );
  const named = namedRules(view, citations);
  const told = nouns(view, lemma => ruleNouns.has(lemma)).flatMap(
    noun => toldRule(view, noun, named.spans) ?? [],
  );
  const conditioned = view.clauses.flatMap(clauses =>
    clauses.flatMap(clause => underRules(view, clause) ?? []),
  );
  const timed = view.clauses.flatMap(clauses => clauses.flatMap(clause => procedure(view, clause) ?? []));
  return [...named.items, ...told, ...conditioned, ...timed];
}

function namedRules(view: View, citations: readonly Citation[]): { items: DraftItem[]; spans: Span[] } {
  const places: { span: Span; citation: Citation | null }[] = citations.map(citation => ({
    span: citation,
    citation,
  }));
  for (const name of view.analysis.names)
    if (name.type === 'law' && !places.some(place => overlaps(place.span, name)))
      places.push({ span: name, citation: null });
  const groups = new Map<string, typeof places>();
  for (const place of places) {
    const key = (place.citation?.normal ?? wordsOf(view, place.span)).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const items = [...groups.values()].flatMap(
    group =>
      namedRule(
        view,
        group[0]!,
        group.slice(1).map(one => one.span),
      ) ?? [],
  );
  return { items, spans: places.map(place => place.span) };
}

function namedRule(
  view: View,
  place: { span: Span; citation: Citation | null },
  more: readonly Span[],
): DraftItem | null {
  const index = view.analysis.sentences.findIndex(one => contains(one, place.span));
  if (index < 0) return null;
  const fields = new Fields(view)
    .words('name', unquoted(view, place.span))
    .set('citation', place.citation?.normal ?? null);
  fields.set('type', typeOf(wordsOf(view, place.span))).party('of', ownerOf(view, place.span));
  const about = [place.span, ...more];
  const requires = about.flatMap(span => requirementsOf(view, span, fields));
  fields.set('requires', requires).date(
    'date',
    about.map(span => effectOf(view, span)).find(time => time !== undefined),
  );
  for (const span of more) fields.show('mention', span);
  return fields.item('rule', view.analysis.sentences[index]!, 'rule-named/1');
}

function unquoted(view: View, span: Span): Span {
  const { start, end } = bare(view, span);
  return /[“"‘']/u.test(view.analysis.text[start] ?? '') ? { start: start + 1, end } : { start, end };
}

function typeOf(words: string): string {
  return types.find(one => one.words.test(words))?.type ?? 'statute';
}

/** "the city's Trust Ordinance" is the city's. */
function ownerOf(view: View, span: Span): Span | null {
  const name: Name | undefined = view.analysis.names.find(
    other =>
      other.end < span.start && /^['’]s?\s[“"‘]?$/u.test(view.analysis.text.slice(other.end, span.start)),
  );
  if (name) return name;
  const index = view.analysis.sentences.findIndex(one => contains(one, span));
  const tokens = index < 0 ? [] : tokensOf(view, index);
  const head = tokens.findIndex(
    token =>
      contains(span, token) &&
      view.children[index]![tokens.indexOf(token)]!.some(child => tokens[child]!.deprel === 'nmod:poss'),
  );
  if (head < 0) return null;
  const owner = dependents(view, { sentence: index, at: head }, /^nmod:poss/u)[0]!;
  return contains(span, tokens[owner]!) ? null : phrase(view, { sentence: index, at: owner });
}

/** What clauses with the rule as subject, and relative clauses on it, demand of whom. */
function requirementsOf(view: View, span: Span, fields: Fields): FieldValue[] {
  const index = view.analysis.sentences.findIndex(one => contains(one, span));
  const clauses = view.clauses[index] ?? [];
  return clauses.flatMap(clause => {
    const subject = clause.agent;
    if (!subject || !contains(subject, span) || !prescribing.has(clause.lemma)) return [];
    return requirement(view, clause, fields) ?? [];
  });
}

function requirement(view: View, clause: Clause, fields: Fields): FieldValue | null {
  const content = infinitive(view, clause) ?? complement(view, clause) ?? barredFrom(view, clause);
  const whole = clause.patient && coordination(view, { sentence: clause.sentence, at: clause.patient.head });
  const bearer = (content && whole) ?? (content && !content.agent?.carried ? content.agent : null) ?? null;
  const quotes = /^(?:say|state|provide)$/u.test(clause.lemma);
  const action = content
    ? quotes
      ? contentOf(view, content)
      : fromVerb(view, content)
    : (clause.obliques.find(one => one.preposition === 'from') ?? clause.patient);
  if (!action) return null;
  return oneRequirement(
    view,
    content ?? clause,
    bearer,
    bare(view, action),
    fields,
    /^(?:prohibit|forbid|ban|bar|prevent|restrict)$/u.test(clause.lemma),
  );
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

function oneRequirement(
  view: View,
  clause: Clause,
  bearer: Span | null,
  action: Span,
  fields: Fields,
  prohibits = false,
): FieldValue {
  const limit =
    timesOf(view, clause).find(time => time.type === 'DURATION') ??
    view.analysis.times.find(time => time.type === 'DURATION' && contains(action, time));
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
      ? wordsOf(view, bare(view, trigger.whole)).replace(/^[“"]/u, '')
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

/** "a law that prohibits …", "an order that said …", "a policy of not asking". */
function toldRule(view: View, noun: Noun, taken: readonly Span[]): DraftItem | null {
  const tokens = tokensOf(view, noun.sentence);
  const span = phrase(view, noun);
  if (taken.some(other => overlaps(other, span))) return null;
  const relative = view.clauses[noun.sentence]!.find(
    clause => clause.agent?.head === noun.at && prescribing.has(clause.lemma) && !clause.force.negated,
  );
  if (!relative) return null;
  // "policies", "the law" alone name nothing that could be found again.
  if (
    /^(?:(?:the|their|its|his|her|our|such|any|these|those|a|an)\s+)?\p{L}+$/iu.test(wordsOf(view, span)) &&
    !ownerOf(view, span)
  )
    if (!/^an?\s/iu.test(wordsOf(view, span)) || relative.lemma === 'say') return null;
  if (relative.predicate < noun.at) return null;
  const fields = new Fields(view)
    .words('name', span)
    .set('citation', null)
    .set('type', typeOf(tokens[noun.at]!.lemma === 'order' ? wordsOf(view, span) : tokens[noun.at]!.lemma));
  fields.party('of', ownerOf(view, span) ?? makerOf(view, noun)?.agent ?? null);
  const made = makerOf(view, noun);
  if (made)
    fields.date(
      'date',
      timesOf(view, made).find(time => time.type === 'DATE' && time.date !== null),
    );
  const one = requirement(view, relative, fields);
  if (!one) return null;
  return fields.set('requires', [one]).item('rule', view.analysis.sentences[noun.sentence]!, 'rule-told/1');
}

/** "signed an order", "passed a law": the clause that tells who made the rule. */
function makerOf(view: View, noun: Noun): Clause | null {
  return (
    rolesIn(view, noun).find(
      ({ clause, role }) =>
        role === 'patient' &&
        /^(?:sign|issue|pass|enact|adopt|approve|set)$/u.test(clause.lemma) &&
        clause.agent,
    )?.clause ?? null
  );
}

/** "A plant is put on the list if it has …, according to the board's rules": what a body's rules say. */
function underRules(view: View, clause: Clause): DraftItem | null {
  const list = view.clauses[clause.sentence]!;
  const tokens = tokensOf(view, clause.sentence);
  const source = [clause, ...list.filter(other => contains(clause.whole, other.whole))]
    .flatMap(one => one.obliques)
    .find(
      one =>
        /^(?:according to|under)$/u.test(one.preposition ?? '') &&
        /^(?:rule|regulation|policy|procedure|guideline|code|charter|standard)$/u.test(
          tokens[one.head]!.lemma,
        ),
    );
  const bearer = clause.passive ? clause.patient : clause.agent;
  if (!source || !bearer || !/^(?:root|ccomp|conj)/u.test(clause.relation)) return null;
  if (clause.force.tense === 'past' && !clause.passive) return null;
  if (view.analysis.names.some(name => name.type === 'law' && contains(source, name))) return null;
  const trigger = list.some(other => other.force.conditional && contains(clause.whole, other.whole));
  if (!trigger && !/^(?:must|shall|may|can)$/u.test(clause.force.modal ?? '')) return null;
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

function possessorOf(view: View, sentence: number, at: number): Span | null {
  const owner =
    dependents(view, { sentence, at }, /^nmod:poss/u)[0] ??
    dependents(view, { sentence, at }, /^nmod/u, new Set(['of']))[0];
  return owner === undefined ? null : phrase(view, { sentence, at: owner });
}

/** A step of a procedure with a time limit: "48 hours before …, the jail notifies …", "must notify its customers within 24 hours". */
function procedure(view: View, clause: Clause): DraftItem | null {
  if (
    !/^(?:notify|alert|inform|tell|send|report|publish|release|file|submit|provide|give|deliver|hold|detain|answer|respond)$/u.test(
      clause.lemma,
    ) ||
    !(clause.passive ? clause.patient && clause.recipient : clause.agent)
  )
    return null;
  const { modal, tense } = clause.force;
  if (modal !== 'must' && modal !== 'shall' && tense !== 'present') return null;
  if (clause.relation.startsWith('advcl') || clause.force.negated || clause.force.conditional) return null;
  const limit = timesOf(view, clause).find(time => time.type === 'DURATION' && /^P/u.test(time.value));
  const trigger = limit ? null : triggerOf(view, clause);
  if (!limit && !(trigger && noticing.test(clause.lemma))) return null;
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

function effectOf(view: View, span: Span) {
  const index = view.analysis.sentences.findIndex(one => contains(one, span));
  const clause = (view.clauses[index] ?? []).find(
    one =>
      /^(?:take|sign|issue|pass|enact|adopt|approve)$/u.test(one.lemma) &&
      (contains(one.whole, span) ||
        (one.agent && contains(one.agent, span)) ||
        (one.patient && contains(one.patient, span))),
  );
  return clause ? timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) : undefined;
}
