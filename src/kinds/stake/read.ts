import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, type Noun, nouns, phrase, prepositionOf, rolesIn, whole } from '../phrases.ts';
import { Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';

/** What a party can hold, be given or lose. */
const valuables = new Set(
  'grant fund funding loan subsidy aid money contract permit license licence accreditation reimbursement allocation dollar assistance bond charter franchise'.split(
    ' ',
  ),
);
/** Money words that mean a stake only with an amount, a programme or a giver beside them. */
const losing: { readonly [state: string]: ReadonlySet<string> } = {
  withheld: new Set(
    'withhold cut lose deny block freeze suspend revoke cancel terminate strip pull rescind halt stop cut off withdraw'.split(
      ' ',
    ),
  ),
  'clawed back': new Set(['claw back', 'recover', 'reclaim', 'recoup', 'return', 'repay']),
  paid: new Set('receive award get pay use spend disburse accept win'.split(' ')),
  offered: new Set(
    'offer provide announce approve issue designate make pay apply propose allocate'.split(' '),
  ),
};
const risky =
  /\b(?:at risk|in jeopardy|on the line|jeopardi[sz]e|endanger|imperil|at stake|ineligible|risk(?:s|ed|ing)? losing|stands? to lose)\b/iu;
/** Under these verbs a loss is in the air, not done. */
const threatening = /^(?:threaten|warn|may|might|could|would|risk)$/u;

/** Stakes: grants, funds, loans and permits that a party has, hopes for or may lose, with what they hang on. */
export function readStakes(view: View): DraftItem[] {
  const found = nouns(view, lemma => valuables.has(lemma)).flatMap(noun => stake(view, noun) ?? []);
  return found.filter(
    (one, at) =>
      !found.some(
        (other, place) =>
          place < at &&
          overlaps(other.evidence[1] ?? other.evidence[0]!, one.evidence[1] ?? one.evidence[0]!),
      ),
  );
}

function stake(view: View, noun: Noun): DraftItem | null {
  const sentence = view.analysis.sentences[noun.sentence]!;
  const span = whole(view, noun);
  const role = rolesIn(view, noun).find(({ clause }) => stateOf(view, clause) !== null) ?? null;
  const copula = view.clauses[noun.sentence]!.find(
    clause =>
      clause.agent &&
      contains(clause.agent, tokensOf(view, noun.sentence)[noun.at]!) &&
      risky.test(wordsOf(view, clause.whole)),
  );
  const clause = role?.clause ?? copula ?? null;
  if (!clause) return endangered(view, noun);
  const state = copula ? 'at risk' : stateOf(view, clause)!;
  const losses = state === 'withheld' || state === 'clawed back';
  const threatened = losses && isThreatened(view, clause);
  const amount = amountIn(view, span) ?? amountIn(view, clause.whole);
  const fields = new Fields(view).words('what', bare(view, phrase(view, noun)));
  fields.words('programme', programmeIn(view, sentence)).set('amount', amount?.value ?? null);
  if (amount) fields.show('amount', amount.span);
  fields
    .party('holder', holderOf(view, noun, clause, losses))
    .party('granter', granterOf(view, noun, clause, state));
  fields.words('condition', conditionOf(view, clause)).set('state', threatened ? 'at risk' : state);
  fields.date(
    'date',
    timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
  );
  if (!isConcrete(fields)) return null;
  return fields.item(
    'stake',
    sentence,
    'stake/1',
    threatened || state === 'at risk' ? 'threatened' : realityOf(clause),
  );
}

/** "X's eligibility for a grant was at risk", "put the town at risk of losing its loan": by the words, where no clause holds both. */
function endangered(view: View, noun: Noun): DraftItem | null {
  const sentence = view.analysis.sentences[noun.sentence]!;
  const risk = risky.exec(wordsOf(view, sentence));
  if (!risk) return null;
  const span = whole(view, noun);
  const amount = amountIn(view, span) ?? amountIn(view, sentence);
  const fields = new Fields(view).words('what', bare(view, phrase(view, noun)));
  fields.words('programme', programmeIn(view, sentence)).set('amount', amount?.value ?? null);
  if (amount) fields.show('amount', amount.span);
  fields
    .party('holder', ownerOf(view, noun) ?? exposed(view, noun))
    .set('granter', null)
    .set('condition', null)
    .set('state', 'at risk');
  return isConcrete(fields) ? fields.item('stake', sentence, 'stake-risk/1', 'threatened') : null;
}

/** The possessor of the noun, or of the one it hangs on ("the town's eligibility for the grant"). */
function ownerOf(view: View, noun: Noun): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  for (let at = noun.at, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    const owner = dependents(view, { sentence: noun.sentence, at }, /^nmod:poss/u)[0];
    if (owner !== undefined) return phrase(view, { sentence: noun.sentence, at: owner });
  }
  return null;
}

/** "put the town at risk of …" */
function exposed(view: View, noun: Noun): Span | null {
  const clause = view.clauses[noun.sentence]!.find(
    one => /^(?:put|place|leave)$/u.test(one.lemma) && one.patient,
  );
  return clause?.patient ?? null;
}

/** A stake names somebody, a programme or an amount; "money" alone is none. */
function isConcrete(fields: Fields): boolean {
  const { amount, programme, holder, granter } = fields.values;
  return Boolean(amount || programme || (holder && granter) || holder || granter);
}

function stateOf(view: View, clause: Clause): string | null {
  if (
    risky.test(wordsOf(view, clause.whole)) &&
    /^(?:put|place|risk|jeopardize|endanger|leave|lose|be|have|make)$/u.test(clause.lemma)
  )
    return 'at risk';
  for (const [state, lemmas] of Object.entries(losing))
    if (lemmas.has(clause.lemma)) return clause.force.negated ? null : state;
  return null;
}

function isThreatened(view: View, clause: Clause): boolean {
  const { modal, tense, finite, conditional } = clause.force;
  if (modal || tense === 'future' || conditional) return true;
  const above = clause.governor === null ? null : view.clauses[clause.sentence]![clause.governor]!;
  return Boolean(above && (threatening.test(above.lemma) || above.force.modal || !finite));
}

function amountIn(
  view: View,
  span: Span,
): { value: { value: number; currency: string; qualifier: string | null }; span: Span } | null {
  const quantity = view.analysis.quantities.find(
    one => one.kind === 'money' && one.value !== null && contains(span, one),
  );
  if (!quantity) return null;
  return {
    value: { value: quantity.value!, currency: quantity.currency ?? 'USD', qualifier: quantity.qualifier },
    span: quantity,
  };
}

function programmeIn(view: View, span: Span): Span | null {
  return view.analysis.names.find(name => name.type === 'programme' && contains(span, name)) ?? null;
}

/** Whose grant it is: its possessor, "grants to X", "from X" under a verb of taking, who receives or loses it. */
function holderOf(view: View, noun: Noun, clause: Clause, losses: boolean): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  const owner = dependents(view, noun, /^nmod:poss/u)[0];
  if (owner !== undefined) return phrase(view, { sentence: noun.sentence, at: owner });
  const to = dependents(view, noun, /^nmod/u, new Set(['to', 'for']))[0];
  if (to !== undefined && view.context.mentionAt(tokens[to]!))
    return phrase(view, { sentence: noun.sentence, at: to });
  if (/^(?:receive|lose|get|use|spend|win|accept|risk)$/u.test(clause.lemma)) return clause.agent;
  const from = clause.obliques.find(oblique => oblique.preposition === (losses ? 'from' : 'to'));
  return from ?? clause.recipient;
}

function granterOf(view: View, noun: Noun, clause: Clause, state: string): Span | null {
  const from = dependents(view, noun, /^nmod/u, new Set(['from', 'by']))[0];
  if (from !== undefined) return phrase(view, { sentence: noun.sentence, at: from });
  const compound = view.analysis.names.find(
    name => name.type === 'body' && contains(phrase(view, noun), name),
  );
  if (compound) return compound;
  if (state === 'paid' && /^(?:receive|get|use|spend|win|accept)$/u.test(clause.lemma)) return null;
  if (state === 'at risk') return null;
  return prepositionOf(view, noun) === 'by' ? null : clause.agent;
}

/** "if it did not respond", "unless …", "to towns that agree to …". */
function conditionOf(view: View, clause: Clause): Span | null {
  const condition = view.clauses[clause.sentence]!.find(
    other => other.force.conditional && other !== clause && contains(clause.whole, other.whole),
  );
  return condition ? bare(view, condition.whole) : null;
}
