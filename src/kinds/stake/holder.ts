import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { MentionRef } from '../item.ts';
import { type Standing, standingFor } from '../parties.ts';
import { dependents, type Noun, phrase, prepositionOf, whole } from '../phrases.ts';
import { type Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import { gappedReceiver } from './gapped.ts';
import { verbOf } from './state.ts';
import { givenIn, paidTo, supplying } from './sums.ts';

interface Holder {
  readonly party: MentionRef;
  readonly standing: Standing;
}

/** A group stakes one by one: "funds from four towns" is a stake of each; null stands for the phrase itself. */
export function holders(view: View, holder: Span | null): (Holder | null)[] {
  if (!holder || view.context.mentionAt(holder)) return [null];
  const standing = standingFor(view, holder);
  return standing && standing.parties.length > 1 && standing.parties.length <= 20
    ? standing.parties.map(party => ({ party, standing }))
    : [null];
}

export function setHolder(fields: Fields, phrase: Span | null, one: Holder | null): void {
  if (!one) {
    fields.party('holder', phrase);
    return;
  }
  const text = wordsOf(fields.view, phrase!);
  fields
    .set('holder', one.party, readingOf(text, one.standing.rule, { inferred: true, why: one.standing.why }))
    .show('holder', phrase!);
}

/** The possessor of the noun, or of the one it hangs on ("the town's eligibility for the grant"). */
function ownerOf(view: View, noun: Noun): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  for (let at = noun.at, steps = 0; at >= 0 && steps < 4; at = tokens[at]!.head, steps++) {
    // "eligibility to maintain a grant": an infinitive is stepped over, a clause of its own is not.
    if (tokens[at]!.upos === 'VERB' && tokens[at]!.xpos !== 'VB') return null;
    const owner = dependents(view, { sentence: noun.sentence, at }, /^nmod:poss/u)[0];
    if (owner !== undefined)
      return toldOwner(view, noun.sentence, owner) ?? phrase(view, { sentence: noun.sentence, at: owner });
  }
  return null;
}

/** "warned | the port | that its licence could be suspended", "| The port | was told its licence …": whom one tells what becomes of theirs. */
function toldOwner(view: View, sentence: number, owner: number): Span | null {
  const token = tokensOf(view, sentence)[owner]!;
  if (!/^(?:its|their)$/iu.test(token.form) || view.context.mentionAt(token)) return null;
  const telling = view.clauses[sentence]!.find(
    ({ lemma, group, whole }) =>
      /^(?:tell|warn|notify|inform|advise|remind)$/u.test(lemma) &&
      group.end < token.start &&
      contains(whole, token),
  );
  const told = telling && (telling.passive ? telling.patient : (telling.recipient ?? telling.patient));
  return told && told.end < token.start && isBody(view, view.context.mentionAt(told)) ? told : null;
}

/** "put the town at risk of …", "the town's grant is at risk", "the town is at risk of losing its grant". */
export function exposed(view: View, noun: Noun): Span | null {
  const owner = ownerOf(view, noun);
  if (owner && view.context.mentionAt(owner)) return owner;
  const clause = view.clauses[noun.sentence]!.find(
    one => /^(?:put|place|leave)$/u.test(one.lemma) && one.patient,
  );
  if (clause?.patient) return clause.patient;
  const own = view.clauses[noun.sentence]!.find(
    one =>
      one.agent &&
      !one.agent.carried &&
      /\b(?:risk|jeopardy|stands? to lose)\b/iu.test(wordsOf(view, one.whole)),
  )?.agent;
  // "Officials said the grant is at risk": whose it is stays open
  return own && owner && /^(?:its|their)$/iu.test(wordsOf(view, owner)) ? own : owner;
}

const isBody = (view: View, ref: MentionRef | null) =>
  ref !== null && /^(?:body|place)$/u.test(view.context.typeOf(ref) ?? '');

const isContract = (lemma: string) => /^(?:contract|lease|concession|franchise|agreement)$/u.test(lemma);

/** "withdrew its sponsorship of the festival": what one takes from another is one's own to give. */
function isTaker(view: View, owner: Span, clause: Clause): boolean {
  const [one, other] = [owner, clause.agent].map(span => span && view.context.mentionAt(span));
  return Boolean(
    one &&
      one.mention === other?.mention &&
      !/^(?:lose|forfeit|risk|return|repay|jeopardi[sz]e|endanger|(?:hand|pay|give|send) back)$/u.test(
        verbOf(view, clause),
      ),
  );
}

/** "the licence | held by Pell Electric |". */
function heldBy(view: View, { sentence, at }: Noun): Span | null {
  const tokens = tokensOf(view, sentence);
  const clause = view.clauses[sentence]!.find(
    one => one.passive && /^(?:hold|own)$/u.test(one.lemma) && tokens[one.predicate]!.head === at,
  );
  return clause?.agent ?? null;
}

/** "from the Open Harbours Fund": where the money comes from, and nobody's who loses it. */
function isPurse(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return /\bFund\b/u.test(wordsOf(view, span)) || (ref !== null && view.context.typeOf(ref) === 'programme');
}

/** "£2m | due to | Pell Trust": who waits for it. */
function dueTo(view: View, noun: Noun): Span | null {
  const { end } = whole(view, noun);
  const { text, names } = view.analysis;
  const after = tokensOf(view, noun.sentence)[noun.at]!.end;
  const due = /\s(?:due|owed|owing|payable|promised|awarded)\sto\s(?:the\s)?/u.exec(
    text.slice(after, end + 24),
  );
  if (!due) return null;
  const start = after + due.index + due[0].length;
  return (
    overlapping(names, { start, end: start + 1 }).find(name => name.start === start && name.type !== 'law') ??
    null
  );
}

/** Whose grant it is: its possessor, "grants to X", "from X" under a verb of taking, who receives or loses it. */
export function holderOf(view: View, noun: Noun, clause: Clause, losses: boolean): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  const owner = ownerOf(view, noun);
  // "paid its contribution of $2 million": the one who pays
  const shared = clause.lemma === 'pay' && /^(?:contribution|balance)$/u.test(tokens[noun.at]!.lemma);
  if (owner && !shared && !(losses && isTaker(view, owner, clause))) return owner;
  if (/^(?:strip|deprive)$/u.test(clause.lemma) && clause.patient?.head !== noun.at) return clause.patient;
  // "was awarded £2m", "was denied a permit"
  if (clause.patient && givenIn(view, noun).some(role => role.clause === clause)) return clause.patient;
  // "provides the college with £2m"
  if (supplying.test(clause.lemma) && prepositionOf(view, noun) === 'with') return clause.patient;
  const held = heldBy(view, noun);
  if (held) return held;
  const party = dependents(view, noun, /^nmod/u, new Set(['with']))[0];
  if (party !== undefined && losses && isContract(tokens[noun.at]!.lemma))
    return phrase(view, { sentence: noun.sentence, at: party });
  if (losses) {
    const from = dependents(view, noun, /^nmod/u, new Set(['from']))[0];
    if (from !== undefined) return phrase(view, { sentence: noun.sentence, at: from });
  }
  const paid = losses ? null : paidTo(view, noun);
  if (paid) return paid;
  const to = dependents(view, noun, /^nmod/u, new Set(['to', 'for']))[0];
  if (to !== undefined && view.context.mentionAt(tokens[to]!))
    return phrase(view, { sentence: noun.sentence, at: to });
  const of = losses ? dependents(view, noun, /^nmod/u, new Set(['of']))[0] : undefined;
  if (of !== undefined && view.context.mentionAt(tokens[of]!))
    return phrase(view, { sentence: noun.sentence, at: of });
  // "would have to hand back the grant": who has it
  if (
    /^(?:receive|lose|get|use|spend|win|accept|risk|face|see|return|repay|(?:hand|pay|give) back)$/u.test(
      verbOf(view, clause),
    )
  )
    return clause.agent;
  // "docked | the county | $4 million"
  const docked =
    losses && /^(?:dock|cost)$/u.test(clause.lemma) && (clause.recipient ?? paidBeside(view, noun, clause));
  if (docked) return docked;
  // "payment of £2m due | to Pell Trust |", "the $3 million it had promised | the county |"
  const due = dueTo(view, noun) ?? gappedReceiver(view, noun);
  if (due) return due;
  const from = clause.obliques.find(
    oblique => oblique.preposition === (losses ? 'from' : 'to') && !isPurse(view, oblique),
  );
  // "set aside $5 million for the hospital"
  const meant = losses
    ? undefined
    : clause.obliques.find(one => one.preposition === 'for' && isBody(view, view.context.mentionAt(one)));
  return from ?? clause.recipient ?? meant ?? (losses ? null : awardedTo(view, noun));
}

/** "cost | the county | $4 million in aid": beside the good, or beside the sum that the verb takes. */
const paidBeside = (view: View, noun: Noun, { patient, sentence }: Clause): Span | null =>
  paidTo(view, noun) ?? (patient && paidTo(view, { sentence, at: patient.head }));

/** "an award of $9 million in emergency financing to | Pell County |": the tree may hang the receiver on what stands between. */
function awardedTo(view: View, { sentence, at }: Noun): Span | null {
  const { text, names } = view.analysis;
  const { end } = tokensOf(view, sentence)[at]!;
  const lead = /^[^,;.()]{0,40}?\sto\s(?:the\s)?(?=\p{Lu})/u.exec(text.slice(end, end + 50));
  const start = end + (lead?.[0].length ?? 0);
  return lead
    ? (overlapping(names, { start, end: start + 1 }).find(
        name => name.start === start && /^(?:body|place)$/u.test(name.type),
      ) ?? null)
    : null;
}
