import type { Argument, Clause } from '../../language/clauses.ts';
import { placeAround } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { conjunctsOf, tokensOf, type View } from '../view.ts';
import type { Asked } from './asked.ts';

/** Who asks of whom; what one asks of oneself, and "workers in Pell who ask" for Pell, are left open. */
export function sidesOf(view: View, { clause, by, of }: Asked): { by: Span | null; of: readonly Span[] } {
  const asked = of ? askedOf(view, of) : [];
  const letter = by && of === null && isReceiver(view, clause, by) ? by : null;
  if (letter) return { by: null, of: [letter] };
  const maker = by && ownMaker(view, clause, by);
  const same = (span: Span) => {
    const [one, other] = [maker && view.context.mentionAt(maker), view.context.mentionAt(span)];
    return Boolean(one && other && one.mention === other.mention);
  };
  return { by: maker, of: asked.filter(span => !same(span)) };
}

/** "a letter to the secretary requesting help": who asks is who wrote, and the one before the participle is asked. */
function isReceiver(view: View, clause: Clause, by: Argument): boolean {
  const beside = clause.group.start - by.end < 2 && by.end <= clause.group.start;
  if (!clause.relation.startsWith('acl') && !(beside && /^(?:advcl|xcomp)/u.test(clause.relation)))
    return false;
  if (tokensOf(view, clause.sentence)[clause.predicate]!.xpos !== 'VBG') return false;
  const before = view.analysis.text.slice(view.analysis.sentences[clause.sentence]!.start, by.start);
  return /\b(?:letters?|notices?|memos?|e-?mails?)(?: \([^)]*\))?(?: \S+)?\sto\s(?:[^,;:]{0,60})$/iu.test(
    before,
  );
}

/** "workers in Pell who ask": the relative pronoun for people is not the place's. */
function ownMaker(view: View, clause: Clause, by: Argument): Argument | null {
  const ref = view.context.mentionAt(by);
  const who =
    by.carried &&
    tokensOf(view, clause.sentence).some(
      (token, at) => /^who$/iu.test(token.form) && at < clause.predicate && at > by.head && at - by.head < 4,
    );
  return who && ref !== null && view.context.typeOf(ref) === 'place' ? null : by;
}

/** The members of a list of those asked, each alone, within the words that name them. */
export function askedOf(view: View, of: Argument): Span[] {
  const sentence = placeAround(view.analysis.sentences, of);
  const head = sentence < 0 ? undefined : tokensOf(view, sentence)[of.head];
  if (!head || !contains(of, head)) return [of];
  // "the county | for its maps", which the tree may tie to the county
  return conjunctsOf(view, sentence, of.head).map(({ start, end }) =>
    start < of.end && end > of.end ? { start, end: of.end } : { start, end },
  );
}

/** "recommended that it repay", said by another whom the tree does not show: nobody demands of himself. */
export function isOfItself(view: View, asked: Asked): boolean {
  return (
    asked.of !== null &&
    asked.by !== null &&
    asked.rule === 'that' &&
    sidesOf(view, asked).of.length === 0 &&
    view.context.mentionAt(asked.of) !== null
  );
}
