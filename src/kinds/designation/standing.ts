import type { Clause } from '../../language/clauses.ts';
import { governor } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View, wordsOf } from '../view.ts';
import type { Labelled } from './item.ts';
import { isImagined } from './named.ts';

/** What a party or a place is said to be in: "in breach", "in default", "in critical condition", "in special measures". */
const standing =
  /^in (?:clear |serious |persistent |material |continuing |direct |flagrant )?(?:(?:breach|violation|default|contempt|arrears|non-?compliance|special measures|receivership|administration)|(?:a )?[“"‘']?(?:critical|poor)[”"’']? condition)\b/iu;
/** Verbs by which somebody finds it so, or tells it. */
const finding =
  /^(?:find|declare|hold|rule|judge|deem|determine|conclude|say|state|allege|claim|argue|contend|believe|note|warn|write|add|maintain|form|report|confirm|accuse|satisfied|deny|dispute|reject|refute)$/u;

/** "is in breach of its licence", "was found to be in default", "formed the view that the mill is in violation of the order". */
export function inStanding(view: View, clause: Clause): Labelled[] {
  if (clause.kind !== 'copula' || !clause.agent || isImagined(view, clause)) return [];
  const { sentence, predicate } = clause;
  const tokens = tokensOf(view, sentence);
  const marker = view.children[sentence]![predicate]!.find(
    at => tokens[at]!.deprel === 'case' && /^in$/iu.test(tokens[at]!.form),
  );
  if (marker === undefined) return [];
  const noun = phraseOf(tokens, view.children[sentence]!, predicate);
  const words = standing.exec(view.analysis.text.slice(tokens[marker]!.start, noun.end))?.[0];
  if (!words) return [];
  const above = governor(view, clause);
  const found = above && finding.test(above.lemma) ? above : null;
  if (above && !found && /^(?:ccomp|xcomp|acl)/u.test(clause.relation)) return [];
  const of = subjectOf(clause, found);
  const denying = found !== null && /^(?:deny|dispute|reject|refute)$/u.test(found.lemma);
  // "denied that it was in breach": of itself, and told by itself
  const own = found?.agent && /^(?:it|they|we)$/iu.test(wordsOf(view, of)) && !view.context.mentionAt(of);
  const by = found && !(found.passive && !found.agent) ? found.agent : null;
  const start = tokens[marker]!.start;
  return [
    {
      sentence,
      label: { start, end: start + words.length },
      of: own ? [found.agent!] : conjunctsOf(view, sentence, of.head),
      by,
      polarity: clause.force.negated !== denying ? 'denied' : 'asserted',
      rule: 'standing',
      sure: true,
    },
  ];
}

/** Of whom it is said: of the one found to be so ("declared the river to be in poor condition"), where the verb has one. */
function subjectOf(clause: Clause, found: Clause | null) {
  const object = found && clause.agent!.carried ? found.patient : null;
  return object ?? clause.agent!;
}
