import type { Clause } from '../../language/clauses.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, type Noun, nouns, phrase, prepositionOf, rolesIn, whole } from '../phrases.ts';
import { Fields, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { exposed, holderOf, holders, ownerOf, setHolder } from './holder.ts';

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
  const found = [
    ...nouns(view, lemma => valuables.has(lemma)).flatMap(noun => stake(view, noun)),
    ...view.clauses.flatMap(clauses =>
      clauses.flatMap(clause => [...penalty(view, clause), ...share(view, clause)]),
    ),
  ];
  return found.filter(
    (one, at) =>
      !found.some(
        (other, place) =>
          place < at &&
          other.evidence.find(piece => piece.role === 'holder')?.start ===
            one.evidence.find(piece => piece.role === 'holder')?.start &&
          JSON.stringify(other.fields.holder) === JSON.stringify(one.fields.holder) &&
          overlaps(other.evidence[1] ?? other.evidence[0]!, one.evidence[1] ?? one.evidence[0]!),
      ),
  );
}

function stake(view: View, noun: Noun): DraftItem[] {
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
  const holder = holderOf(view, noun, clause, losses || copula !== undefined);
  return holders(view, holder).flatMap(one => {
    const fields = new Fields(view).words('what', valued(view, noun, holder));
    fields.words('programme', programmeIn(view, sentence)).set('amount', amount?.value ?? null);
    if (amount) fields.show('amount', amount.span);
    setHolder(fields, holder, one);
    fields.party('granter', granterOf(view, noun, clause, state));
    fields.words('condition', conditionOf(view, clause)).set('state', threatened ? 'at risk' : state);
    fields.date(
      'date',
      timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null),
    );
    if (!isConcrete(fields)) return [];
    return [
      fields.item(
        'stake',
        sentence,
        'stake/1',
        threatened || state === 'at risk' ? 'threatened' : realityOf(clause),
      ),
    ];
  });
}

/** The words for what is at stake, without the holder's phrase after it, and with nouns before it that the tree cut off. */
function valued(view: View, noun: Noun, holder: Span | null): Span {
  const tokens = tokensOf(view, noun.sentence);
  const span = phrase(view, noun);
  let first = tokens.findIndex(token => token.start >= span.start);
  while (first > 0 && tokens[first - 1]!.upos === 'NOUN' && tokens[first - 1]!.deprel === 'obj') first--;
  const before =
    holder && tokens.findLast(token => token.end <= holder.start && token.start > tokens[noun.at]!.start);
  const cut =
    before && holder.start < span.end && /^(?:from|to|for)$/iu.test(before.form) ? before.start : span.end;
  return bare(view, { start: Math.min(span.start, tokens[first]!.start), end: cut });
}

/** "must close by May or pay $12,000 a day": what follows if not is at risk. */
function penalty(view: View, clause: Clause): DraftItem[] {
  if (!/^(?:pay|forfeit|face|owe)$/u.test(clause.lemma) || !clause.agent) return [];
  const tokens = tokensOf(view, clause.sentence);
  const or = view.children[clause.sentence]![clause.predicate]!.some(at => /^or$/iu.test(tokens[at]!.form));
  const amount = amountIn(view, clause.whole);
  if (!or || !amount || clause.force.negated) return [];
  const end = clause.obliques.find(one => one.start > amount.span.end)?.end ?? amount.span.end;
  const fields = new Fields(view)
    .words('what', bare(view, { start: clause.group.start, end }))
    .set('programme', null)
    .set('amount', amount.value)
    .show('amount', amount.span)
    .party('holder', clause.agent)
    .set('granter', null)
    .set('condition', null)
    .set('state', 'at risk');
  return [fields.item('stake', view.analysis.sentences[clause.sentence]!, 'stake-penalty/1', 'threatened')];
}

/** "The fund will pay up to 80 percent of the cost of filters in towns that agree to …": money offered by share. */
function share(view: View, clause: Clause): DraftItem[] {
  const agent = clause.agent && view.context.mentionAt(clause.agent);
  if (!/^(?:pay|cover|fund|pay up|meet)$/u.test(clause.lemma) || !agent || clause.force.negated) return [];
  const quantity = view.analysis.quantities.find(
    one => one.kind === 'percent' && contains(clause.whole, one),
  );
  const words = quantity ? view.analysis.text.slice(quantity.end, quantity.end + 24) : '';
  if (!quantity || !/^\s+of (?:the |its |their )?(?:\w+ )?(?:costs?|price|bill|expense)/u.test(words))
    return [];
  const condition = view.clauses[clause.sentence]!.find(
    one => one.relation.startsWith('acl') && /^(?:agree|promise|commit|meet|adopt|accept)$/u.test(one.lemma),
  );
  const fields = new Fields(view).words('what', bare(view, { start: quantity.start, end: clause.whole.end }));
  const programme = view.context.typeOf(agent) === 'programme' ? clause.agent : null;
  fields
    .words('programme', programme && nameWithin(view, programme))
    .set('amount', null)
    .set('holder', null)
    .party('granter', programme ? null : clause.agent)
    .words('condition', condition ? bare(view, condition.whole) : null)
    .set('state', 'offered');
  return [
    fields.item('stake', view.analysis.sentences[clause.sentence]!, 'stake-share/1', realityOf(clause)),
  ];
}

function nameWithin(view: View, span: Span): Span {
  return view.analysis.names.find(name => contains(span, name)) ?? span;
}

/** "X's eligibility for a grant was at risk", "put the town at risk of losing its loan": by the words, where no clause holds both. */
function endangered(view: View, noun: Noun): DraftItem[] {
  const sentence = view.analysis.sentences[noun.sentence]!;
  const risk = risky.exec(wordsOf(view, sentence));
  if (!risk) return [];
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
  return isConcrete(fields) ? [fields.item('stake', sentence, 'stake-risk/1', 'threatened')] : [];
}

/** A stake names somebody, a programme or an amount; "money" alone is none. */
function isConcrete(fields: Fields): boolean {
  const { amount, programme, holder, granter } = fields.values;
  return Boolean(amount || programme || (holder && granter) || holder || granter);
}

function stateOf(view: View, clause: Clause): string | null {
  // "If you do not, the board will withhold the loan": the parser may tie the "not" to the wrong verb.
  if (losing.withheld!.has(clause.lemma) && clause.force.modal === 'will' && clause.force.conditional)
    return 'withheld';
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
  // "told that, if it did not pay, the board will withhold": a condition beside it makes it a threat, too.
  return Boolean(!finite || (above && (threatening.test(above.lemma) || above.force.modal)));
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

function granterOf(view: View, noun: Noun, clause: Clause, state: string): Span | null {
  const taken = state === 'withheld' || state === 'clawed back';
  const from = dependents(view, noun, /^nmod/u, new Set(taken ? ['by'] : ['from', 'by']))[0];
  if (from !== undefined) return phrase(view, { sentence: noun.sentence, at: from });
  const compound = view.analysis.names.find(
    name =>
      name.type === 'body' &&
      contains(phrase(view, noun), name) &&
      name.end <= tokensOf(view, noun.sentence)[noun.at]!.start,
  );
  if (compound) return compound;
  if (state === 'paid' && /^(?:receive|get|use|spend|win|accept)$/u.test(clause.lemma)) return null;
  if (state === 'at risk') return null;
  // "my call on the council to block the money": who speaks does not give.
  if (clause.agent?.carried && clause.relation.startsWith('acl')) return null;
  return prepositionOf(view, noun) === 'by' ? null : clause.agent;
}

/** "if it did not respond", "unless …", "to towns that agree to …". */
function conditionOf(view: View, clause: Clause): Span | null {
  const condition = view.clauses[clause.sentence]!.find(
    other => other.force.conditional && other !== clause && contains(clause.whole, other.whole),
  );
  return condition ? bare(view, condition.whole) : null;
}
