import type { Sentence, Token } from '../../language/analysis.ts';
import { isAnyDay, isMonthName } from '../../language/calendar.ts';
import { type Argument, type Clause, childrenOf } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import type { Typed } from './typing.ts';

/** Common nouns for people and bodies that act in public. */
const partyNouns = new Set(
  (
    'administration agency agent alliance ally ambassador army assembly association attorney authority board boss bureau business ' +
    'cabinet campaign candidate chairman chairwoman chief church citizen city civilian coalition college commander commission ' +
    'commissioner committee company congress congregation conservative corporation council councillor councilman councilwoman county ' +
    'country court crowd delegate delegation demonstrator department detainee diplomat director district driver embassy employee ' +
    'employer envoy executive expert family farmer federation fighter firm fisherman force foundation government governor group guard ' +
    'guerrilla home hospital immigrant industry inmate inspector institute investigator judge jury jurisdiction lawmaker lawyer leader ' +
    'legislator legislature manager mayor member militant military militia minister ministry monarch movement municipality nation ' +
    'negotiator neighbor network newspaper nurse office officer official opponent opposition organization organisation owner panel ' +
    'parent parliament party patient people police politician premier president prisoner prosecutor protester provider refugee regime ' +
    'regulator reporter representative republic resident rebel rival school scientist secretary senate senator service settler sheriff ' +
    'side soldier spokesman spokeswoman staff state student superintendent supplier supporter suspect syndicate teacher team tenant ' +
    'tribe tribunal troop trustee union university utility victim village villager volunteer voter warship worker youth activist ' +
    'advocate community town neighbour agitator faction separatist islamist extremist gunman bomber doctor mission squad'
  ).split(' '),
);

/** Prepositions that lead to the one an act is directed at, the likeliest first. */
const towards = [
  'against',
  'with',
  'on',
  'upon',
  'to',
  'from',
  'at',
  'between',
  'of',
  'over',
  'into',
  'for',
  'by',
  'in',
];

export interface Roles {
  readonly actors: readonly Span[];
  readonly targets: readonly Span[];
}

/** Who acts and who is acted on, as spans of the parties' phrases. */
export function rolesOf(sentence: Sentence, clauses: readonly Clause[], clause: Clause, event: Typed): Roles {
  const children = childrenOf(sentence.tokens);
  const tree = { tokens: sentence.tokens, children };
  const speaker = reporterOf(clauses, clause);
  if (event.rule === 'must') {
    const obliged = clause.passive ? clause.patient : clause.agent;
    return { actors: actorsOf(tree, speaker?.agent ?? null), targets: parties(tree, obliged) };
  }
  const agent = clause.agent ?? event.act.agent;
  const actors =
    isPronoun(tree.tokens, agent) && speaker ? parties(tree, speaker.agent) : parties(tree, agent);
  const taken = actors.length > 0 ? actors : parties(tree, speaker?.agent ?? null);
  return { actors: taken, targets: targetsOf(tree, clauses, clause, event, taken) };
}

/** The whole phrase of the one who acts; long ones are cut to their party. */
function actorsOf(tree: Tree, phrase: Argument | null): Span[] {
  if (!phrase || isPronoun(tree.tokens, phrase)) return [];
  const length = tree.tokens.filter(token => token.start >= phrase.start && token.end <= phrase.end).length;
  return length <= 12 ? [{ start: phrase.start, end: phrase.end }] : parties(tree, phrase);
}

interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly number[][];
}

/** The clause of saying, announcing or the like that reports this one. */
function reporterOf(clauses: readonly Clause[], clause: Clause): Clause | null {
  const governor = clause.governor === null ? undefined : clauses[clause.governor];
  if (!governor) return null;
  if (/^(?:ccomp|parataxis)/u.test(clause.relation)) return governor;
  return /^(?:xcomp|conj|advcl)/u.test(clause.relation) ? reporterOf(clauses, governor) : null;
}

function isPronoun(tokens: readonly Token[], phrase: Argument | null): boolean {
  return phrase !== null && tokens[phrase.head]?.upos === 'PRON';
}

function targetsOf(
  tree: Tree,
  clauses: readonly Clause[],
  clause: Clause,
  event: Typed,
  actors: readonly Span[],
): Span[] {
  const phrases: (Argument | null)[] = [];
  const named: Argument[] = [];
  for (const one of event.act === clause ? [clause] : [clause, event.act]) {
    if (one !== clause && event.type === 'DEMAND') phrases.push(one.passive ? one.patient : one.agent);
    phrases.push(one.recipient);
    if (!isOwn(tree, event, one.patient)) phrases.push(one.patient);
    else if (one.patient) named.push(one.patient);
    const obliques = one.obliques.filter(phrase => !(one.passive && phrase.preposition === 'by'));
    phrases.push(...[...obliques].sort((a, b) => rank(a.preposition) - rank(b.preposition)));
  }
  for (const phrase of phrases) {
    const found = parties(tree, phrase).filter(
      span => !actors.some(actor => actor.start < span.end && span.start < actor.end),
    );
    if (found.length > 0) return found;
  }
  return [
    ...within(tree, clauses, event.act, actors),
    ...named.flatMap(phrase => parties(tree, phrase)),
  ].slice(0, 8);
}

/** "mobilized reservists", "withdrew its troops": those sent are no target. */
function isOwn(tree: Tree, event: Typed, patient: Argument | null): boolean {
  if (!patient || !/^(?:RETREAT|MOBILIZE|INVESTIGATE)$/u.test(event.type)) return false;
  return ownForces.test(tree.tokens[patient.head]!.lemma);
}

/** "threatened to break relations with Pell": where the act's own phrases name nobody, the clauses that hang on it may. */
function within(tree: Tree, clauses: readonly Clause[], act: Clause, actors: readonly Span[]): Span[] {
  const index = clauses.indexOf(act);
  for (const other of clauses) {
    if (other.governor !== index || !/^(?:xcomp|ccomp|acl|advcl)/u.test(other.relation)) continue;
    if (other.force.finite && other.relation.startsWith('advcl')) continue;
    for (const phrase of [other.recipient, other.patient, ...other.obliques]) {
      const found = parties(tree, phrase).filter(
        span => !actors.some(actor => actor.start < span.end && span.start < actor.end),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

function rank(preposition: string | null): number {
  const at = towards.indexOf(preposition ?? '');
  return at < 0 ? towards.length : at;
}

/** The people, bodies and places in a phrase: its head if that is one, else those that hang on it. */
function parties(tree: Tree, phrase: Argument | null): Span[] {
  if (!phrase || isPronoun(tree.tokens, phrase)) return [];
  const own = partyAt(tree, phrase.head);
  if (own) return [own, ...conjuncts(tree, phrase.head)];
  const open = [...tree.children[phrase.head]!].sort((a, b) => nearness(tree, a) - nearness(tree, b));
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const token = tree.tokens[at]!;
    if (token.start < phrase.start || token.end > phrase.end || /^(?:acl|advcl)/u.test(token.deprel))
      continue;
    const found = partyAt(tree, at);
    if (found) return [found, ...conjuncts(tree, at)];
    open.push(...tree.children[at]!);
  }
  return [];
}

function nearness(tree: Tree, at: number): number {
  const { deprel } = tree.tokens[at]!;
  if (deprel === 'nmod:poss') return 0;
  if (!deprel.startsWith('nmod')) return deprel === 'amod' || deprel === 'compound' ? 20 : 30;
  const marker = tree.children[at]!.find(child => tree.tokens[child]!.deprel === 'case');
  return 1 + rank(marker === undefined ? null : tree.tokens[marker]!.form.toLowerCase());
}

function conjuncts(tree: Tree, head: number): Span[] {
  return tree.children[head]!.filter(child => tree.tokens[child]!.deprel === 'conj').flatMap(child => [
    ...[partyAt(tree, child)].filter(span => span !== null),
    ...conjuncts(tree, child),
  ]);
}

/** People and groups of people, behind whom "of", "from" or "in" tells whose or where. */
const madeOf =
  /^(?:group|number|crowd|team|coalition|delegation|member|leader|official|doctor|rebel|activist|supporter|resident|citizen|worker|representative|demonstrator|prisoner|settler)$/u;
/** One's own people, sent or called back: the act is directed at where they are. */
const ownForces =
  /^(?:troop|force|soldier|army|police|reservist|patrol|warship|inspector|peacekeeper|military|unit|team)$/u;

/** Nouns for places, behind which a name says which. */
const placeNoun =
  /^(?:town|city|village|state|region|province|district|capital|camp|enclave|republic|county|island|stronghold|port|suburb)$/u;

/** The phrase of a party noun, proper name or nationality with the words before it and an "of" phrase after it; null for others. */
function partyAt(tree: Tree, at: number): Span | null {
  const token = tree.tokens[at]!;
  const word = token.form.toLowerCase();
  // Days and months are written like names, and are nobody.
  if (isAnyDay(word) || isMonthName(word)) return null;
  const nation = token.upos === 'ADJ' && /^\p{Lu}/u.test(token.form);
  const proper =
    token.upos === 'PROPN' ||
    (nation && (at > 0 || /(?:an|ish|ese|ch|[^rs]i|ek|wiss|tch)$/u.test(token.form)));
  if (!proper && !partyNouns.has(token.lemma.toLowerCase())) return null;
  // "a state of emergency" is no state.
  if (
    token.form === 'state' &&
    /^of (?:emergency|alert|war|siege)$/iu.test(`${tree.tokens[at + 1]?.form} ${tree.tokens[at + 2]?.form}`)
  )
    return null;
  let { start, end } = token;
  for (const child of tree.children[at]!) {
    const part = tree.tokens[child]!;
    if (child < at && /^(?:compound|amod|flat|nmod|nmod:poss)$/u.test(part.deprel))
      start = Math.min(start, part.start);
    if (child > at && part.deprel.startsWith('flat')) end = Math.max(end, part.end);
    // "the town of Marl", "the Marl capital, Pell": a place by its sort is the one it names.
    if (
      child > at &&
      placeNoun.test(token.lemma) &&
      /^(?:nmod|appos|flat)/u.test(part.deprel) &&
      part.upos === 'PROPN'
    ) {
      const linked = tree.children[child]!.some(mark => /^(?:of)$/iu.test(tree.tokens[mark]!.form));
      if (linked || !part.deprel.startsWith('nmod')) end = Math.max(end, part.end);
    }
    // "a group of Marlow teachers": those it is made of act.
    if (child > at && part.deprel === 'nmod' && madeOf.test(token.lemma)) {
      const of = tree.children[child]!.some(mark => /^(?:of|from|in)$/iu.test(tree.tokens[mark]!.form));
      if (of) end = Math.max(end, part.end);
    }
  }
  return { start, end };
}
