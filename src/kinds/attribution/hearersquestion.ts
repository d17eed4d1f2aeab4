import { lower } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/**
 * "told a man who asked whether the mill would close | that it would": where the answer begins behind the question of whoever hears it; null
 * elsewhere. `ask`: the verb of asking.
 */
export function behindQuestion({ tokens }: Tree, ask: number): number | null {
  const opens = tokens[ask + 1];
  if (!/^(?:ask|wonder)$/.test(tokens[ask]!.lemma) || !opens) return null;
  const who = tokens.findLastIndex((token, at) => at < ask && at > ask - 4 && lower(token) === 'who');
  if (who < 2 || !/^(?:how|if|what|when|where|whether|who|why)$/.test(lower(opens))) return null;
  const tells = tokens
    .slice(Math.max(0, who - 8), who)
    .some(({ lemma }) => /^(?:assure|inform|remind|tell)$/.test(lemma));
  const that = tokens.findLastIndex(
    (token, at) => at > ask + 3 && at < ask + 30 && lower(token) === 'that' && token.upos === 'SCONJ',
  );
  return tells && that > 0 && tokens.slice(ask + 2, that).some(isFiniteVerb) ? that : null;
}

/** The same for the verb of telling, whose hearer's phrase begins at a place. */
export function behindAsker(tree: Tree, from: number): number | null {
  const who = tree.tokens.findIndex((token, at) => at > from && at < from + 7 && lower(token) === 'who');
  const ask = tree.tokens.findIndex(
    ({ lemma }, at) => at > who && at < who + 3 && /^(?:ask|wonder)$/.test(lemma),
  );
  return who > 0 && ask > 0 ? behindQuestion(tree, ask) : null;
}
