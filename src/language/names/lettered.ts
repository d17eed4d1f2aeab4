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
  const missed = [...found, ...styledIn(sentences)].filter(one => overlapping(names, one).length === 0);
  return missed.length > 0 ? [...names, ...missed].sort((a, b) => a.start - b.start) : [...names];
}

const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** "Mrs Justice | Okafor-Lind |", "the Hon. | Ada Okafor |": names behind a style that only a person bears, in headings too. */
function styledIn(sentences: readonly Sentence[]): Name[] {
  return sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at): Name[] => {
      const justice = tokens[at + 1]?.form === 'Justice' && /^(?:Mr|Mrs|Ms|Lord|Lady)$/.test(token.form);
      if (!justice && !/^Hon\.?$/.test(token.form)) return [];
      const first = justice ? at + 2 : at + 1;
      let last = first - 1;
      while (
        last - first < 4 &&
        (NAME_WORD.test(tokens[last + 1]?.form ?? '') ||
          (tokens[last + 1]?.form === '-' && NAME_WORD.test(tokens[last + 2]?.form ?? '')))
      )
        last++;
      if (last < first + (justice ? 0 : 1)) return [];
      const title = { start: token.start, end: tokens[first - 1]!.end };
      const span = { start: tokens[first]!.start, end: tokens[last]!.end };
      return [{ type: 'person', subtype: null, sentence, first, last, title, ...span }];
    }),
  );
}
