import type { Name } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { placeAround, placeHolding } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem, FieldValue } from '../item.ts';
import { bare, dependents, governor, isDefinite, type Noun, nouns, phrase, rolesIn } from '../phrases.ts';
import { Fields, namesIn, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { type Citation, citationsIn } from './citations.ts';
import { laidDown, toldOf } from './laid.ts';
import { keyOf, namedPlaces } from './named.ts';
import { paperRules } from './papers.ts';
import { procedure, underRules } from './procedure.ts';
import { provisionRules } from './provision.ts';
import { prescribing, requirement } from './requirement.ts';
import { ruling } from './ruling.ts';
import { timed } from './timed.ts';
import { typeOf } from './types.ts';

/** Common nouns that name a rule where the text says what it demands or whose it is. */
const ruleNouns = new Set(
  (
    'ordinance policy law statute order regulation rule injunction procedure directive decree act agreement contract lease licence license ' +
    'permit charter code constitution guideline guidance manual handbook derogation exemption moratorium bylaw by-law treaty convention protocol clause provision direction condition'
  ).split(' '),
);

/** Rules: those that are named or cited, and those the text tells what they demand ("a law that prohibits …", "must notify … within 24 hours"). */
export function readRules(view: View): DraftItem[] {
  const citations = citationsIn(view.analysis.text).filter(
    citation => citation.type !== 'docket' && citation.type !== 'opinion',
  );
  const named = namedRules(view, citations);
  const provisions = provisionRules(view, named.spans);
  const papers = paperRules(view, [...named.spans, ...provisions.spans]);
  const taken = [...named.spans, ...provisions.spans, ...papers.spans];
  const told = nouns(view, lemma => ruleNouns.has(lemma)).flatMap(noun => toldRule(view, noun, taken) ?? []);
  const conditioned = view.clauses.flatMap(clauses =>
    clauses.flatMap(clause => underRules(view, clause) ?? []),
  );
  const steps = view.clauses.flatMap(clauses =>
    clauses.flatMap(
      clause => procedure(view, clause) ?? (underRules(view, clause) ? [] : (timed(view, clause) ?? [])),
    ),
  );
  const laid = view.clauses.flatMap(clauses =>
    clauses.flatMap(clause => laidDown(view, clause) ?? toldOf(view, clause) ?? []),
  );
  const rulings = view.clauses.flatMap(clauses => clauses.flatMap(clause => ruling(view, clause) ?? []));
  return [
    ...named.items,
    ...provisions.items,
    ...papers.items,
    ...told,
    ...laid,
    ...conditioned,
    ...steps,
    ...rulings,
  ];
}

function namedRules(view: View, citations: readonly Citation[]): { items: DraftItem[]; spans: Span[] } {
  const places = namedPlaces(view, citations);
  const groups = Map.groupBy(places, place => keyOf(view.analysis.text, place, places));
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
  const { sentences } = view.analysis;
  const around = placeAround(sentences, place.span);
  // "Pub. L. 99-514" may be cut at its stops.
  const index = around < 0 ? placeHolding(sentences, place.span.start) : around;
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

/** "the city's Trust Ordinance" is the city's. */
function ownerOf(view: View, span: Span): Span | null {
  const name: Name | undefined = view.analysis.names.find(
    other =>
      other.end < span.start && /^['’]s?\s[“"‘]?$/u.test(view.analysis.text.slice(other.end, span.start)),
  );
  if (name) return name;
  const index = placeAround(view.analysis.sentences, span);
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
  const index = placeAround(view.analysis.sentences, span);
  const clauses = view.clauses[index] ?? [];
  return clauses.flatMap(clause => {
    const subject = clause.agent;
    if (!subject || !contains(subject, span) || !prescribing.has(clause.lemma)) return [];
    return requirement(view, clause, fields) ?? [];
  });
}

/** "Current law", "the other law", "stricter gun laws", "the statute of limitations": no rule that could be found again. */
const unnamed =
  /^(?:this|that|these|those|such)\b|^(?:the\s)?(?:other|current|existing|such|most|many|some|more|stricter|tougher|new|criminal|similar|any|all)\s(?:\p{L}+\s)?(?:laws?|rules?|statutes?|regulations?|policies|policy)$|\blimitations$/iu;

/** "a law that prohibits …", "an order that said …", "a policy of not asking". */
function toldRule(view: View, noun: Noun, taken: readonly Span[]): DraftItem | null {
  const tokens = tokensOf(view, noun.sentence);
  const span = phrase(view, noun);
  if (taken.some(other => overlaps(other, span)) || isOfName(view, noun)) return null;
  const relative = view.clauses[noun.sentence]!.find(
    clause => clause.agent?.head === noun.at && prescribing.has(clause.lemma) && !clause.force.negated,
  );
  if (!relative || governor(view, relative)?.force.negated) return null;
  // "contains several provisions barring that", "any provision of law requiring that": none that could be found again
  if (/^(?:clause|provision|direction|condition)s$/iu.test(tokens[noun.at]!.form)) return null;
  if (/^(?:any|every|each)\s/iu.test(wordsOf(view, span))) return null;
  // "a condition that requires care" is an illness
  if (
    tokens[noun.at]!.lemma === 'condition' &&
    !/^(?:oblige|forbid|prohibit|compel|bar)$/u.test(relative.lemma)
  )
    return null;
  // "policies", "the law" alone name nothing that could be found again.
  if (
    !/^(?:derogation|moratorium)$/u.test(tokens[noun.at]!.lemma) &&
    /^(?:(?:the|their|its|his|her|our|such|any|these|those|a|an)\s+)?\p{L}+$/iu.test(wordsOf(view, span)) &&
    !ownerOf(view, span)
  )
    if (
      relative.lemma === 'say' ||
      !(/^an?\s/iu.test(wordsOf(view, span)) || isBinding(view, noun, relative))
    )
      return null;
  if (relative.predicate < noun.at || unnamed.test(wordsOf(view, span))) return null;
  // "a licence allowing him to sell": a person's own
  if (
    /^(?:licen[cs]e|permit|exemption|lease|contract)$/u.test(tokens[noun.at]!.lemma) &&
    !isDefinite(view, noun)
  )
    return null;
  // "are seeking damages and an order barring …": an order asked for binds nobody yet.
  if (isSought(view, noun)) return null;
  const fields = new Fields(view)
    .words('name', span)
    .set('citation', null)
    .set('type', typeTold(tokens[noun.at]!.lemma, wordsOf(view, span)));
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

/** "an emergency order" by its words; "council rules" are a body's own; "Clause 2.7" binds those who agreed on it, a provision is a law's. */
function typeTold(lemma: string, words: string): string {
  if (lemma === 'order') return typeOf(words);
  if (lemma === 'clause') return 'condition';
  return lemma === 'rule' &&
    !/\b(?:federal|state|national|government|EU|European|Department|Ministry|Agency|Commission|Administration)\b/u.test(
      words,
    )
    ? 'policy'
    : typeOf(lemma);
}

/** "The licence obliges the station to …", "the by-law bans dogs": one paper, known from what it lays on whom. */
function isBinding(view: View, { sentence, at }: Noun, clause: Clause): boolean {
  const noun = tokensOf(view, sentence)[at]!;
  const { patient, lemma, force } = clause;
  return (
    noun.xpos === 'NN' &&
    /^(?:policy|licen[cs]e|permit|ordinance|by-?law|charter|code|directive|contract|lease|guidance|treaty|constitution|clause|provision|direction|condition)$/u.test(
      noun.lemma,
    ) &&
    /^(?:require|oblige|compel|forbid|prohibit|ban|bar|limit|restrict)$/u.test(lemma) &&
    force.tense === 'present' &&
    patient !== null &&
    (clause.relation.startsWith('acl') || !/^(?:me|you|him|her|us|it|them)$/iu.test(wordsOf(view, patient)))
  );
}

/** "the Marl National Convention said": a body's name. */
const isOfName = (view: View, { sentence, at }: Noun): boolean =>
  namesIn(view, sentence).some(
    name => /^(?:body|person|place)$/u.test(name.type) && name.first < at && at === name.last,
  );

function isSought(view: View, noun: Noun): boolean {
  const tokens = tokensOf(view, noun.sentence);
  for (let at = noun.at, steps = 0; at >= 0 && steps < 5; at = tokens[at]!.head, steps++)
    if (/^(?:seek|want|ask|request|demand|propose|urge|plan|consider|oppose)$/u.test(tokens[at]!.lemma))
      return true;
  return false;
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

function effectOf(view: View, span: Span) {
  const index = placeAround(view.analysis.sentences, span);
  const clause = (view.clauses[index] ?? []).find(
    one =>
      /^(?:take|sign|issue|pass|enact|adopt|approve)$/u.test(one.lemma) &&
      (contains(one.whole, span) ||
        (one.agent && contains(one.agent, span)) ||
        (one.patient && contains(one.patient, span))),
  );
  return clause ? timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) : undefined;
}
