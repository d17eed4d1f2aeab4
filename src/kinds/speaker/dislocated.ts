import type { Cast } from '../attribution/cast.ts';
import { spanOf } from '../attribution/phrase.ts';
import type { Attribution, Node } from '../attribution/scene.ts';
import { leadsTo, ofNoName, type Speaker } from '../attribution/spoken.ts';

/** What the words for somebody are made of. */
const IN_PHRASE = /^(?:ADJ|DET|NOUN|PRON|PROPN)$/;

/** "My mother, she always said", "Tom Lind, he told us": whom the words before the comma tell, which "she" takes up. */
export function dislocated(
  cast: Cast,
  one: Attribution,
  { tree, token }: Node,
  text: string,
): Speaker | null {
  const { tokens, lead } = tree;
  // "A ruin, she said, falls": words of hers
  if (one.content[0]!.start < one.cue.start) return null;
  const last = token - 2;
  if (tokens[token - 1]?.form !== ',' || last < lead || last - lead > 4) return null;
  const isPhrase = tokens.slice(lead, last + 1).every(({ upos }) => IN_PHRASE.test(upos));
  if (!isPhrase || !/^(?:NN|NNP)$/.test(tokens[last]!.xpos)) return null;
  const span = spanOf(tree, lead, last);
  const named = cast.within(span).find(({ name }) => name.type === 'person');
  if (named)
    return leadsTo(
      cast.context,
      text,
      named.ref,
      'pronoun',
      name => `“${text}” takes up ${name}, named right before.`,
    );
  const words = cast.scene.text.slice(span.start, span.end);
  return /^(?:my|our|his|her|their)\s/i.test(words) ? ofNoName(words) : null;
}
