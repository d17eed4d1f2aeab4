import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Noun, type NounRole, phrase } from '../phrases.ts';
import { tokensOf, type View } from '../view.ts';
import { sumAt } from './sums.ts';

/** What may stand between a noun or a sum and the clause on it: "the $2 million in aid | it froze". */
const reach = /^\s$/u;
const sumReach = /^(?:\sin\s\p{L}+)?\s$/u;

/**
 * The clause that stands on a noun without a pronoun for it, whatever the tree hangs it on: "the £2m | she is holding back", "$3 million | it
 * had promised the county". The noun is what its verb takes; an object of its own is then the receiver.
 */
export function gappedOn(view: View, noun: Noun): NounRole[] {
  const { text } = view.analysis;
  const own = phrase(view, noun);
  const sum = sumAt(view, noun);
  const end = sum?.end ?? own.end;
  const clause = view.clauses[noun.sentence]!.find(
    one =>
      one.agent !== null &&
      !one.agent.carried &&
      !one.passive &&
      one.agent.start > end &&
      one.group.start >= one.agent.end &&
      isSubject(view, one) &&
      (sum ? sumReach : reach).test(text.slice(end, one.agent.start)) &&
      (one.patient === null || contains(one.patient, token(view, noun)) || receiverOf(view, one) !== null),
  );
  return clause ? [...outerOf(view, noun, own.start), { clause, role: 'patient' }] : [];
}

/** "| withheld | the £2m it had promised": the verb right before the sum, whose object the tree takes to be the clause behind. */
function outerOf(view: View, { sentence, at }: Noun, start: number): NounRole[] {
  const clause = view.clauses[sentence]!.find(
    one =>
      !one.passive &&
      one.group.end < start &&
      one.patient?.head !== at &&
      /^\s(?:(?:the|its|their|some|all)\s){0,2}$/iu.test(view.analysis.text.slice(one.group.end, start)),
  );
  return clause ? [{ clause, role: 'patient' }] : [];
}

/** Who gets what a clause behind a sum tells of: "$3 million it had promised | the county |". */
export function gappedReceiver(view: View, noun: Noun): Span | null {
  const clause = gappedOn(view, noun).at(-1)?.clause;
  return clause && /^(?:promise|pledge|award|grant|offer|owe|allocate)$/u.test(clause.lemma)
    ? receiverOf(view, clause)
    : null;
}

const token = (view: View, { sentence, at }: Noun) => tokensOf(view, sentence)[at]!;

/** "it", "she", "the agency", "Pell County": not a verb's own object, nor a list's next member. */
const isSubject = (view: View, { agent, sentence }: Clause): boolean =>
  /^(?:PRON|DET|PROPN)$/u.test(
    tokensOf(view, sentence).find(one => one.start === agent!.start)?.upos ?? '',
  ) && !/^(?:who|which|that|what)$/iu.test(view.analysis.text.slice(agent!.start, agent!.end));

function receiverOf(view: View, clause: Clause): Span | null {
  const receiver =
    clause.recipient ?? clause.patient ?? clause.obliques.find(one => one.preposition === 'to');
  const ref = receiver ? view.context.mentionAt(receiver) : null;
  return ref && view.context.typeOf(ref) !== 'person' ? receiver! : null;
}
