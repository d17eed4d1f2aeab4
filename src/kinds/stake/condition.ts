import type { Clause } from '../../language/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { bare } from '../phrases.ts';
import type { View } from '../view.ts';

const tied =
  /\b(?:contingent (?:up)?on|conditional (?:up)?on|on (?:the )?condition (?:that|of)|provided(?: that)?|as long as|subject to|in (?:return|exchange) for)\s/giu;

/** What a stake hangs on: "if it did not respond", "unless …", "on the condition that …", "contingent on …". */
export function conditionOf(view: View, clause: Clause): Span | null {
  const condition = view.clauses[clause.sentence]!.find(
    other => other.force.conditional && other !== clause && contains(clause.whole, other.whole),
  );
  return condition ? bare(view, condition.whole) : wordedCondition(view, clause);
}

function wordedCondition(view: View, clause: Clause): Span | null {
  const { text } = view.analysis;
  const sentence = view.analysis.sentences[clause.sentence]!;
  for (const match of text.slice(clause.group.start, sentence.end).matchAll(tied)) {
    const start = clause.group.start + match.index + match[0].length;
    const stop = text.slice(start, sentence.end).search(/[;”]|,\s(?:and|but|which|who)\s|\.(?:\s|$)/u);
    // "provided 40 beds": the verb, not the condition.
    if (/^provided\s$/iu.test(match[0]) && !/^(?:the|its|it|they|an?|that|all)\b/iu.test(text.slice(start)))
      continue;
    if (/^provided/iu.test(match[0]) && !/,\s$/u.test(text.slice(0, start - match[0].length))) continue;
    return bare(view, { start, end: stop < 0 ? sentence.end : start + stop });
  }
  return null;
}
