import type { Name } from '../../language/analysis.ts';
import { subtree } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { bare } from '../phrases.ts';
import { namesIn, tokensOf, type View } from '../view.ts';
import type { Labelled } from './item.ts';

/**
 * "named Pell, Marsh and Ostery as towns that have passed …": two names or more in a row between the verb and "as", which parsers cut in
 * many ways; read from the words. The label goes to the end of its relative clause.
 */
export function listedAs(
  view: View,
  naming: ReadonlySet<string>,
  makerBefore: (verb: Span) => Span | null,
): Labelled[] {
  return view.analysis.sentences.flatMap((_, sentence): Labelled[] => {
    const tokens = tokensOf(view, sentence);
    const names = namesIn(view, sentence);
    return tokens.flatMap((token, verb): Labelled[] => {
      if (token.upos !== 'VERB' || !naming.has(token.lemma)) return [];
      const of = listFrom(view, sentence, verb + 1, names);
      const as = of.length > 1 ? of.at(-1)!.last + 1 : -1;
      if (as < 0 || tokens[as]?.form.toLowerCase() !== 'as' || of.some(name => name.type === 'person'))
        return [];
      const head = tokens.findIndex((one, at) => at > as && one.upos === 'NOUN');
      const relative = view.children[sentence]![head]?.some(at => tokens[at]!.deprel === 'acl:relcl');
      if (head < 0 || head - as > 4 || !relative) return [];
      const { end } = subtree(tokens, view.children[sentence] as number[][], head);
      const by = makerBefore(token);
      const label = bare(view, { start: tokens[as + 1]!.start, end });
      return [{ sentence, label, of, by, polarity: 'asserted', rule: 'named', sure: true }];
    });
  });
}

/** Names in a row from a token on, with commas, "and" and articles between them. */
function listFrom(view: View, sentence: number, from: number, names: readonly Name[]): Name[] {
  const tokens = tokensOf(view, sentence);
  const found: Name[] = [];
  for (let at = from; at < tokens.length; ) {
    const name = names.find(one => one.first === at);
    if (name) {
      found.push(name);
      at = name.last + 1;
    } else if (/^(?:,|and|the)$/iu.test(tokens[at]!.form)) at++;
    else break;
  }
  return found;
}
