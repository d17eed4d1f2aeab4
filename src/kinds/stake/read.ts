import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { isMention } from '../heard.ts';
import type { DraftItem, FieldValue } from '../item.ts';
import { settleOnSpeaker } from '../oneself.ts';
import {
  bare,
  dependents,
  type Noun,
  type NounRole,
  nouns,
  phrase,
  prepositionOf,
  whole,
} from '../phrases.ts';
import { namesProgramme } from '../programme/names.ts';
import { Fields, partyOf, realityOf, timesOf, tokensOf, type View, wordsOf } from '../view.ts';
import { applicantOf, askedWith, isLost, lossOf, turnedDown } from './applied.ts';
import { conditionOf } from './condition.ts';
import { debts } from './debts.ts';
import { excluded } from './eligible.ts';
import { fines } from './fines.ts';
import { gappedOn } from './gapped.ts';
import { isGood, isLostOnly, isMoney, partAt, placesOf } from './goods.ts';
import { exposed, holderOf, holders, setHolder } from './holder.ts';
import { jobs } from './jobs.ts';
import { amountIn, fineable, fined, onlyAmountIn, penalty, share } from './owed.ts';
import { isConcrete, isStake, isTaken } from './solid.ts';
import { fateOf, isThreatened, risky, shaky, stateOf, verbOf } from './state.ts';
import { givenSums, sumAt } from './sums.ts';

/** Stakes: grants, funds, loans and permits that a party has, hopes for or may lose, with what they hang on. */
export function readStakes(view: View): DraftItem[] {
  const held = nouns(view, () => true)
    .filter(noun => isGood(view, noun))
    .flatMap(noun => stake(view, noun));
  const found = [
    ...held,
    ...givenSums(view)
      .flatMap(noun => stake(view, noun))
      // "$3.1 million in state aid": told by its noun already.
      .filter(
        sum =>
          !held.some(
            one =>
              one.evidence[0]!.start === sum.evidence[0]!.start &&
              JSON.stringify(one.fields.amount) === JSON.stringify(sum.fields.amount),
          ),
      ),
    ...fines(view),
    ...jobs(view),
    ...view.clauses.flatMap(clauses =>
      clauses.flatMap(clause => [
        ...penalty(view, clause),
        ...fineable(view, clause),
        ...fined(view, clause),
        ...share(view, clause),
        ...debts(view, clause),
        ...excluded(view, clause),
      ]),
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
  const stated = (role: NounRole) => fateOf(view, role) ?? stateOf(view, role.clause);
  const turned = turnedDown(view, noun);
  const roles = placesOf(view, noun).filter(
    // "The fund stopped payments": it takes, and is not taken
    role => stated(role) !== null && !(role.role === 'agent' && role.clause.patient && !fateOf(view, role)),
  );
  const lost = isLost(view, noun);
  const role =
    roles.find(one => stated(one) === 'withheld') ?? roles[0] ?? turned ?? lossOf(view, noun) ?? lost;
  // "payment of the district's allotment": the allotment is what is at stake.
  if (isPaidOut(view, noun) || isHeading(view, noun)) return [];
  // "has withheld no money".
  if (dependents(view, noun, /^det/u).some(at => /^no$/iu.test(tokensOf(view, noun.sentence)[at]!.form)))
    return [];
  const copula = view.clauses[noun.sentence]!.find(
    clause =>
      clause.agent &&
      contains(clause.agent, tokensOf(view, noun.sentence)[noun.at]!) &&
      shaky.test(wordsOf(view, clause.whole)),
  );
  const clause = role?.clause ?? copula ?? null;
  if (!clause) return endangered(view, noun);
  const done = role !== null && (role === turned || role === lost);
  const state = (!copula && role && (stated(role) ?? (done && 'withheld'))) || 'at risk';
  const losses = state === 'withheld' || state === 'clawed back';
  const gapped = clause.force.modal === null && gappedOn(view, noun).at(-1)?.clause === clause;
  const threatened = losses && !gapped && isThreatened(view, clause);
  const own = sumAt(view, noun);
  const amount = (own && amountIn(view, own)) ?? amountIn(view, span) ?? onlyAmountIn(view, clause.whole);
  const asked = role !== null && role === turned;
  const holder =
    (asked && applicantOf(view, noun)) || holderOf(view, noun, clause, losses || copula !== undefined);
  // "Pell and Marsh received $3 million": not each of them.
  const each = amount ? [null] : holders(view, holder);
  return each.flatMap(one => {
    const fields = new Fields(view).words('what', valued(view, asked ? askedWith(view, noun) : noun, holder));
    fields
      .words(
        'programme',
        programmeIn(view, span) ?? (clause.lemma === 'pay' ? null : programmeIn(view, clause.whole)),
      )
      .set('amount', amount?.value ?? null);
    if (amount) fields.show('amount', amount.span);
    setHolder(fields, holder, one);
    if (isProgrammes(view, fields.values.holder)) fields.set('holder', null);
    const granter = granterOf(view, noun, clause, state);
    fields.party('granter', granter && isProgramme(view, granter) ? null : granter);
    // "received $3 million from its fund": "its" is another's
    if (
      fields.values.granter &&
      JSON.stringify(fields.values.granter) === JSON.stringify(fields.values.holder)
    )
      fields.party('granter', null);
    settleOnSpeaker(fields, 'granter');
    settleOnSpeaker(fields, 'holder');
    fields.words('condition', conditionOf(view, clause)).set('state', threatened ? 'at risk' : state);
    fields.date(
      'date',
      timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null && !isSince(view, time)),
    );
    if (!(isConcrete(fields) || isTaken(view, noun, state)) || !isStake(view, clause, noun, fields))
      return [];
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

/** "has received $4 million since 2001": when it began is not when it was given. */
function isSince(view: View, { start }: Span): boolean {
  return /\b(?:since|until|after)\s$/iu.test(view.analysis.text.slice(Math.max(0, start - 8), start));
}

/** "PELL WINS GRANT FOR PIER The county said …": the heading tells again what the sentence tells. */
function isHeading(view: View, noun: Noun): boolean {
  const { form } = tokensOf(view, noun.sentence)[noun.at]!;
  return (
    form.length > 3 &&
    form === form.toUpperCase() &&
    /\p{Ll}{3}/u.test(wordsOf(view, view.analysis.sentences[noun.sentence]!))
  );
}

function isPaidOut(view: View, noun: Noun): boolean {
  if (tokensOf(view, noun.sentence)[noun.at]!.lemma !== 'payment') return false;
  return dependents(view, noun, /^nmod/u, new Set(['of'])).some(at =>
    isMoney(tokensOf(view, noun.sentence)[at]!.lemma),
  );
}

/** The words for what is at stake, without the holder's phrase after it, and with nouns before it that the tree cut off. */
function valued(view: View, noun: Noun, holder: Span | null): Span {
  const tokens = tokensOf(view, noun.sentence);
  const part = partAt(view, noun);
  const measured = part === null ? null : tokens[part]!;
  const own = phrase(view, noun);
  // "up to 15 per cent of their operating grants"
  const span =
    measured && /^(?:cent|percent|%|half|third|quarter|fifth|tenth)$/iu.test(measured.lemma)
      ? { start: phrase(view, { ...noun, at: part! }).start, end: own.end }
      : own;
  // "awarded the district a grant": whoever gets it is no part of it
  const from =
    holder && holder.start <= span.start && /^\s\S/u.test(view.analysis.text.slice(holder.end, span.end))
      ? holder.end
      : 0;
  let first = tokens.findIndex(token => token.start >= Math.max(span.start, from));
  while (
    first > 0 &&
    tokens[first - 1]!.upos === 'NOUN' &&
    tokens[first - 1]!.deprel === 'obj' &&
    !(holder && contains(holder, tokens[first - 1]!))
  )
    first--;
  const before =
    holder && tokens.findLast(token => token.end <= holder.start && token.start > tokens[noun.at]!.start);
  const cut =
    before && holder.start < span.end && /^(?:from|to|for)$/iu.test(before.form) ? before.start : span.end;
  const start = from > 0 ? tokens[first]!.start : Math.min(span.start, tokens[first]!.start);
  // "£4m | from the government for new beds": a sum of money is whole, and ends where its giver or its end is told
  const sum = sumAt(view, noun);
  const told =
    sum &&
    /^\s(?:(?:from|to|by|since|under|after|last|this)\s|in \d{4}\b)/u.test(
      view.analysis.text.slice(sum.end, cut),
    );
  return bare(view, { start: sum?.start ?? start, end: told ? sum.end : cut - dueLength(view, cut) });
}

/** "payment of £2m | due | to Pell Trust": told of whoever waits for it. */
const dueLength = (view: View, end: number): number =>
  /\s(?:due|owed|owing|payable)\s?$/u.exec(view.analysis.text.slice(0, end).slice(-10))?.[0].length ?? 0;

/** "X's eligibility for a grant was at risk", "put the town at risk of losing its loan": by the words, where no clause holds both. */
function endangered(view: View, noun: Noun): DraftItem[] {
  const sentence = view.analysis.sentences[noun.sentence]!;
  const { lemma, deprel } = tokensOf(view, noun.sentence)[noun.at]!;
  if (!risky.test(wordsOf(view, sentence)) || isLostOnly(lemma) || deprel === 'compound') return [];
  const span = whole(view, noun);
  const amount = amountIn(view, span) ?? amountIn(view, sentence);
  const fields = new Fields(view).words('what', bare(view, phrase(view, noun)));
  fields.words('programme', programmeIn(view, sentence)).set('amount', amount?.value ?? null);
  if (amount) fields.show('amount', amount.span);
  fields
    .party('holder', exposed(view, noun))
    .set('granter', null)
    .set('condition', null)
    .set('state', 'at risk');
  return isConcrete(fields) ? [fields.item('stake', sentence, 'stake-risk/1', 'threatened')] : [];
}

/** "from the department's Warm Homes Programme": the department. */
function giverOf(view: View, clause: Clause): Span | null {
  const from = clause.obliques.find(one => one.preposition === 'from');
  const [owner] = from ? dependents(view, { sentence: clause.sentence, at: from.head }, /^nmod:poss/u) : [];
  return owner === undefined ? (from ?? null) : phrase(view, { sentence: clause.sentence, at: owner });
}

/** "the Harbor Grant pays for shelters": money is given by a body, not by its own name. */
function isProgramme(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return ref !== null && view.context.typeOf(ref) === 'programme';
}

const isProgrammes = (view: View, value: FieldValue | undefined): boolean =>
  isMention(value) && view.context.typeOf(value) === 'programme';

function programmeIn(view: View, span: Span): Span | null {
  return (
    overlapping(view.analysis.names, span).find(name => contains(span, name) && namesProgramme(view, name)) ??
    null
  );
}

function granterOf(view: View, noun: Noun, clause: Clause, state: string): Span | null {
  const taken = state === 'withheld' || state === 'clawed back';
  const from = dependents(view, noun, /^nmod/u, new Set(taken ? ['by'] : ['from', 'by']))[0];
  if (from !== undefined) return phrase(view, { sentence: noun.sentence, at: from });
  // "will award Marlow County $2 million": one phrase to the parser, and the name is whose money it gets
  const sum = sumAt(view, noun);
  const compound = sum
    ? undefined
    : view.analysis.names.find(
        name =>
          name.type === 'body' &&
          contains(phrase(view, noun), name) &&
          // "revoked Corvane Minerals' permit": whose it is
          !/^['’]/u.test(view.analysis.text.slice(name.end)) &&
          name.end <= tokensOf(view, noun.sentence)[noun.at]!.start,
      );
  if (compound) return compound;
  if (/^(?:receive|get|use|spend|win|accept)$/u.test(clause.lemma)) return giverOf(view, clause);
  // whoever loses, returns or applies for something does not give it
  if (
    state === 'at risk' ||
    /^(?:lose|forfeit|return|repay|apply|(?:hand|pay|give) back)$/u.test(verbOf(view, clause))
  )
    return null;
  // "The senator announced $2 million for the pier", "said of ending the contract": a person gives nothing.
  const teller = partyOf(view, clause.agent).value;
  if (teller && view.context.typeOf(teller) === 'person' && (state === 'offered' || clause.agent!.carried))
    return null;
  // "my call on the council to block the money": who speaks does not give.
  if (clause.agent?.carried && clause.relation.startsWith('acl')) return null;
  return prepositionOf(view, noun) === 'by' ? null : clause.agent;
}
