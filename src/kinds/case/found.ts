import type { Clause } from '../../language/clauses.ts';
import { complement, contentOf } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, tokensOf, type View, wordsOf } from '../view.ts';
import { courtIn, isBench, nothing, type Sighting } from './sighting.ts';

const finding = /^(?:rule|find|hold|declare|conclude|decide)$/u;
const wrong =
  /\b(?:unlawful(?:ly)?|illegal(?:ly)?|unconstitutional(?:ly)?|in contempt|liable|negligent|ultra vires|irrational(?:ly)?)\b|\b(?:breach|violate|infringe|discriminate|exceed)(?:d|ed)?\b/iu;

/**
 * "The High Court ruled that the council had acted unlawfully", "granted the union an injunction": what a court finds of a party, where no suit is
 * told of. Whoever has done wrong was sued; who is given an injunction sued.
 */
export function foundAgainst(view: View, sentence: number, clause: Clause): Sighting | null {
  const { agent } = clause;
  if (!agent || clause.passive || clause.force.negated || clause.force.modal || clause.force.conditional)
    return null;
  if (!isBench(wordsOf(view, agent))) return null;
  const court = courtIn(view, agent) ?? courtIn(view, view.analysis.sentences[sentence]!);
  const base = { ...nothing, sentence, court };
  const given = clause.recipient;
  const granted = clause.patient && tokensOf(view, sentence)[clause.patient.head]!.lemma;
  if (clause.lemma === 'grant' && given && /^(?:injunction|stay|reprieve|order|relief)$/u.test(granted ?? ''))
    return publicStanding(view, given) === 'public'
      ? { ...base, plaintiffs: conjunctsOf(view, sentence, given.head) }
      : null;
  if (!finding.test(clause.lemma)) return null;
  const content = complement(view, clause, /^ccomp/u);
  const party = content && (content.passive ? null : content.agent);
  if (
    !content ||
    !party ||
    party.carried ||
    content.force.negated ||
    !wrong.test(wordsOf(view, content.whole))
  )
    return null;
  if (view.context.mentionAt(party) === null || publicStanding(view, party) !== 'public') return null;
  return {
    ...base,
    defendants: conjunctsOf(view, sentence, party.head),
    about: contentOf(view, content),
    back: true,
  };
}
