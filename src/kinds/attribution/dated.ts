import { isMonthName } from '../../language/calendar.ts';
import { MEDIUM } from './extent.ts';
import { OCCASION } from './occasion.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/**
 * "denied any part | in the May 4, 2012, robbery": the last token of a phrase whose noun has its date before it, up to the noun, and is nothing that
 * somebody speaks in or at; null elsewhere.
 */
export function datedEnd({ tokens }: Tree, at: number): number | null {
  const word = (i: number) => (tokens[i] ? lower(tokens[i]!).replace(/\.$/, '') : '');
  if (tokens[at]!.upos !== 'ADP' || !/^(?:the|that|this|his|her|its|their)$/.test(word(at + 1))) return null;
  if (!(isMonthName(word(at + 2)) || word(at + 2) === 'may') || !/^\d{1,2}$/.test(word(at + 3))) return null;
  let next = at + 4;
  if (tokens[next]?.form === ',' && /^(?:19|20)\d\d$/.test(word(next + 1)))
    next += tokens[next + 2]?.form === ',' ? 3 : 2;
  let noun = next;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) noun++;
  const last = tokens[noun - 1]!;
  if (noun === next || last.upos !== 'NOUN' || MEDIUM.test(lower(last)) || OCCASION.test(lower(last)))
    return null;
  return noun - 1;
}
