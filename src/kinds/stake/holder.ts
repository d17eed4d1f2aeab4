import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import type { MentionRef } from '../item.ts';
import { type Standing, standingFor } from '../parties.ts';
import { dependents, type Noun, phrase } from '../phrases.ts';
import { type Fields, readingOf, tokensOf, type View, wordsOf } from '../view.ts';
import { verbOf } from './state.ts';
import { sumAt } from './sums.ts';

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
    if (owner !== undefined) return phrase(view, { sentence: noun.sentence, at: owner });
  }
  return null;
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

/** "will award Marlow County $2 million": one phrase to the parser. */
function paidTo(view: View, noun: Noun): Span | null {
  const sum = sumAt(view, noun);
  const span = phrase(view, noun);
  if (!sum || sum.start <= span.start) return null;
  const [name] = overlapping(view.analysis.names, { start: span.start, end: sum.start });
  return name &&
    name.type !== 'programme' &&
    /^\s(?:about\s|up to\s|more than\s)?$/u.test(view.analysis.text.slice(name.end, sum.start))
    ? name
    : null;
}

/** Whose grant it is: its possessor, "grants to X", "from X" under a verb of taking, who receives or loses it. */
export function holderOf(view: View, noun: Noun, clause: Clause, losses: boolean): Span | null {
  const tokens = tokensOf(view, noun.sentence);
  const owner = ownerOf(view, noun);
  if (owner && !(losses && isTaker(view, owner, clause))) return owner;
  if (/^(?:strip|deprive)$/u.test(clause.lemma) && clause.patient?.head !== noun.at) return clause.patient;
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
    /^(?:receive|lose|get|use|spend|win|accept|risk|return|repay|(?:hand|pay|give) back)$/u.test(
      verbOf(view, clause),
    )
  )
    return clause.agent;
  const from = clause.obliques.find(oblique => oblique.preposition === (losses ? 'from' : 'to'));
  // "set aside $5 million for the hospital"
  const meant = losses
    ? undefined
    : clause.obliques.find(one => one.preposition === 'for' && isBody(view, view.context.mentionAt(one)));
  return from ?? clause.recipient ?? meant ?? null;
}
