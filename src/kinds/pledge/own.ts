import type { Clause } from '../../language/clauses.ts';
import { overlaps } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { type OwnWord, ownFields, ownWords } from '../oneself.ts';
import { governor } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isDeed } from './deeds.ts';
import { pledgeFrom } from './words.ts';

/**
 * What parties say outright that they will do: "said the union | would drop its claim if the port paid half |", "“We | will refund the rent |,” she said".
 * Under a condition the pledge is conditional.
 */
export function ownPledges(view: View, found: readonly DraftItem[]): DraftItem[] {
  return ownWords(view).flatMap(own => {
    const { clause, statement } = own;
    // "warned that it will suspend the licence": held out, not promised
    if (/^(?:warn|threat|caution)/iu.test(String(statement.fields.cue).split(' ').at(-1)!)) return [];
    const { modal, negated } = clause.force;
    if (negated || !/^(?:will|would|shall)$/u.test(modal ?? '') || !isDeed(view, clause)) return [];
    if (isSupposed(view, own)) return [];
    const start = tokensOf(view, clause.sentence)[clause.predicate]!.start;
    const what = { start, end: endOf(view, clause) };
    if (found.some(({ evidence }) => evidence.some(one => one.role === 'what' && overlaps(one, what))))
      return [];
    const pledge = pledgeFrom(view, clause.sentence, ownFields(view, own), what, 'own');
    return [isConditional(view, clause) ? { ...pledge, reality: 'conditional' } : pledge];
  });
}

/** "I would send it back": what one would do in another's place; "would have paid": what was not done. */
function isSupposed(view: View, { clause, subject }: OwnWord): boolean {
  const { modal } = clause.force;
  return (
    modal === 'would' &&
    (/^(?:i|we)$/iu.test(wordsOf(view, subject)) || /\b(?:have|['’]ve)\b/iu.test(wordsOf(view, clause.group)))
  );
}

const condition = /\b(?:if|unless|once|provided|only when|on condition|as long as|so long as)\b/iu;

const isConditional = (view: View, clause: Clause) => condition.test(wordsOf(view, clause.whole));

/** The end of the words of a deed: before what is set beside it with a verb of its own. */
function endOf(view: View, clause: Clause): number {
  const tokens = tokensOf(view, clause.sentence);
  const cuts = view.clauses[clause.sentence]!.flatMap(other => {
    const beside = governor(view, other) === clause && /^(?:conj|parataxis)/u.test(other.relation);
    if (!beside || other.predicate < clause.predicate) return [];
    const mark = view.children[clause.sentence]![other.predicate]!.find(
      at => /^(?:cc|punct)/u.test(tokens[at]!.deprel) && at > clause.predicate,
    );
    return [mark === undefined ? other.whole.start : tokens[mark]!.start];
  });
  return Math.min(clause.whole.end, ...cuts.filter(cut => cut > clause.group.end));
}
