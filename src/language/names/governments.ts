import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence } from '../analysis.ts';
import { landsOf } from './demonyms.ts';
import { nameOf } from './spanned.ts';

/**
 * "The Cuban government", where the text nowhere names Cuba: a body by these words. Where it does, the land stands for what governs it, and the
 * words are a description.
 */
export function withGovernments(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
): Name[] {
  const named = new Set(names.map(({ start, end }) => text.slice(start, end)));
  const found = sentences.flatMap(({ tokens, start, end }, sentence) =>
    tokens.flatMap(({ form }, last): Name[] => {
      if (!/^[Gg]overnment$/u.test(form)) return [];
      const first = [last - 2, last - 1].find(at => at >= 0 && isUnnamed(tokens, at, last, named));
      if (first === undefined) return [];
      if (overlapping(names, { start, end }).some(one => one.first <= last && first <= one.last)) return [];
      return [nameOf(tokens, sentence, first, last, 'body', 'government')];
    }),
  );
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

function isUnnamed(
  tokens: Sentence['tokens'],
  first: number,
  last: number,
  named: ReadonlySet<string>,
): boolean {
  const words = tokens.slice(first, last).map(({ form }) => form);
  const lands = landsOf(words.join(' '));
  return lands.length > 0 && !lands.some(land => named.has(land));
}
