import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence } from '../analysis.ts';

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)$/;

/** "Mr X", "Ms B": somebody whom a decision calls by a form of address and a letter, which are the whole name. */
export function withLettered(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at): Name[] => {
      const letter = tokens[at + 1];
      const more = /^(?:\.|\p{Lu}.*)$/u.test(tokens[at + 2]?.form ?? '') && at + 3 < tokens.length;
      if (!ADDRESS.test(token.form) || !/^\p{Lu}$/u.test(letter?.form ?? '') || more) return [];
      const span = { start: token.start, end: letter!.end };
      return [{ type: 'person', subtype: null, sentence, first: at, last: at + 1, title: null, ...span }];
    }),
  );
  const missed = found.filter(one => overlapping(names, one).length === 0);
  return missed.length > 0 ? [...names, ...missed].sort((a, b) => a.start - b.start) : [...names];
}
