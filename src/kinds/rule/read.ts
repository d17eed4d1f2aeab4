import type { Name } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue } from '../item.ts';
import { bare, complement, contentOf, dependents, infinitive, type Noun, nouns, phrase } from '../phrases.ts';
import { Fields, partyOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
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
  const timed = view.clauses.flatMap(clauses => clauses.flatMap(clause => procedure(view, clause) ?? []));
  return [...named.items, ...told, ...timed];
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
  const fields = new Fields(view).words('name', place.span).set('citation', place.citation?.normal ?? null);
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
  const content = infinitive(view, clause) ?? complement(view, clause);
  const bearer = clause.patient ?? (content && !content.agent?.carried ? content.agent : null) ?? null;
  const action = content
    ? contentOf(view, content)
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
  if (limit) fields.show('limit', limit);
  return {
    bearer: bearer ? partyOf(view, bearer).value : null,
    action: `${prohibits ? 'not: ' : ''}${wordsOf(view, action)}`,
    to: clause.recipient ? partyOf(view, clause.recipient).value : null,
    trigger: trigger ? wordsOf(view, trigger.whole) : null,
    limit: limit ? limit.value : null,
  };
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
  const fields = new Fields(view)
    .words('name', span)
    .set('citation', null)
    .set('type', typeOf(tokens[noun.at]!.lemma === 'order' ? wordsOf(view, span) : tokens[noun.at]!.lemma));
  fields.party('of', ownerOf(view, span));
  const one = requirement(view, relative, fields);
  if (!one) return null;
  return fields.set('requires', [one]).item('rule', view.analysis.sentences[noun.sentence]!, 'rule-told/1');
}

/** A step of a procedure with a time limit: "48 hours before …, the jail notifies …", "must notify its customers within 24 hours". */
function procedure(view: View, clause: Clause): DraftItem | null {
  if (
    !/^(?:notify|alert|inform|tell|send|report|publish|release|file|submit|provide|give|deliver|hold|detain|answer|respond)$/u.test(
      clause.lemma,
    ) ||
    !clause.agent
  )
    return null;
  const { modal, tense } = clause.force;
  if (modal !== 'must' && modal !== 'shall' && tense !== 'present') return null;
  const limit = timesOf(view, clause).find(time => time.type === 'DURATION' && /^P/u.test(time.value));
  if (!limit) return null;
  const fields = new Fields(view)
    .words('name', bare(view, clause.whole))
    .set('citation', null)
    .set('type', 'procedure')
    .set('of', null);
  const action = bare(view, { start: clause.group.start, end: clause.whole.end });
  return fields
    .set('requires', [oneRequirement(view, clause, clause.agent, action, fields)])
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-procedure/1');
}

function effectOf(view: View, span: Span) {
  const index = view.analysis.sentences.findIndex(one => contains(one, span));
  const clause = (view.clauses[index] ?? []).find(
    one => /^(?:take|sign|issue|pass|enact|adopt|approve)$/u.test(one.lemma) && contains(one.whole, span),
  );
  return clause ? timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) : undefined;
}
