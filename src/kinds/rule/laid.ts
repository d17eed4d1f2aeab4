import type { Clause } from '../../language/clauses.ts';
import type { DraftItem } from '../item.ts';
import { bare, contentOf, dependents, type Noun, phrase, whole } from '../phrases.ts';
import { Fields, tokensOf, type View, wordsOf } from '../view.ts';
import { isPaper, paperType } from './provision.ts';
import { oneRequirement } from './requirement.ts';

const laying =
  /^(?:promise|require|demand|prescribe|set out|lay down|mandate|guarantee|permit|allow|prohibit|forbid|impose|bar|stipulate|ban)$/u;
/** What two sides' paper does to a thing: "fixed until 2027 by a supply agreement", "governed by a 2019 settlement with tenants". */
const settling = /^(?:fix|govern|cap|regulate)$/u;

/** "the hearing promised by its own grants manual", "a higher limit, permitted under the county's exemption": what somebody's paper lays down, told in the passive. */
export function laidDown(view: View, clause: Clause): DraftItem | null {
  const by = clause.passive && (clause.obliques.find(one => one.preposition === 'under') ?? clause.agent);
  if (!by || !clause.patient || !(laying.test(clause.lemma) || settling.test(clause.lemma))) return null;
  const noun: Noun = { sentence: clause.sentence, at: by.head };
  const span = phrase(view, noun);
  if (!isPaper(wordsOf(view, span))) return null;
  const [owner] = dependents(view, noun, /^nmod:poss/u);
  const ref = view.context.mentionAt(span);
  const described =
    settling.test(clause.lemma) && dependents(view, noun, /^(?:compound|amod|nummod)/u).length > 0;
  if ((owner === undefined && !described) || (ref && view.context.typeOf(ref) === 'law')) return null;
  const fields = new Fields(view)
    .words('name', span)
    .set('citation', null)
    .set('type', paperType(view, span))
    .party('of', owner === undefined ? null : phrase(view, { ...noun, at: owner }));
  fields.set('requires', []);
  return fields.item('rule', view.analysis.sentences[clause.sentence]!, 'rule-laid/1');
}

/** "the requirement that permits be in place before payment", "a rule that no ship may enter": what is required stands behind the noun. */
export function toldOf(view: View, clause: Clause): DraftItem | null {
  const tokens = tokensOf(view, clause.sentence);
  const mark = view.children[clause.sentence]![clause.predicate]!.find(
    at => tokens[at]!.deprel === 'mark' && /^that$/iu.test(tokens[at]!.form),
  );
  const at = (mark ?? 0) - 1;
  const noun = tokens[at];
  if (mark === undefined || !noun || !/^(?:requirement|condition|stipulation|rule)$/u.test(noun.lemma))
    return null;
  const subjunctive = view.children[clause.sentence]![clause.predicate]!.some(
    child => tokens[child]!.form === 'be' && tokens[child]!.deprel.startsWith('cop'),
  );
  const bound =
    /^(?:must|shall|may|can|should)$/u.test(clause.force.modal ?? '') ||
    (clause.force.modal === null && (subjunctive || tokens[clause.predicate]!.xpos === 'VB'));
  // "this rule that, you know, you can't play": talk
  const spoken = clause.agent && /^(?:you|i|we|he|she|they|it)$/iu.test(wordsOf(view, clause.agent));
  if (!bound || clause.force.conditional || spoken) return null;
  const { start } = whole(view, { sentence: clause.sentence, at });
  const content = contentOf(view, clause);
  const named = bare(view, {
    start: Math.max(start, phrase(view, { sentence: clause.sentence, at }).start),
    end: content.end,
  });
  const fields = new Fields(view)
    .words('name', named)
    .set('citation', null)
    .set('type', noun.lemma === 'rule' ? 'policy' : 'condition');
  const [owner] = dependents(view, { sentence: clause.sentence, at }, /^nmod:poss/u);
  fields.party('of', owner === undefined ? null : phrase(view, { sentence: clause.sentence, at: owner }));
  const bearer = clause.agent?.carried ? null : clause.agent;
  return fields
    .set('requires', [oneRequirement(view, clause, bearer, content, fields)])
    .item('rule', view.analysis.sentences[clause.sentence]!, 'rule-of/1');
}
