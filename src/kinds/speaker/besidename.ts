import type { Cast, Named } from '../attribution/cast.ts';
import type { Node } from '../attribution/scene.ts';
import { type Speaker, speakTogether } from '../attribution/spoken.ts';
import { tokenAt } from '../attribution/tree.ts';
import type { PronounOf } from './stands.ts';

/** "He and Mr. Abara said": whom the pronoun means, and the one named beside it; null for other words, or where the pronoun stays open. */
export function besideName(
  cast: Cast,
  { tree }: Node,
  start: number,
  text: string,
  named: readonly Named[],
  pronounOf: PronounOf,
): Speaker | null {
  const [other] = named;
  if (named.length !== 1 || !other?.ref || other.name.type !== 'person') return null;
  if (!/^s?he and (?!his\b|her\b)/i.test(text)) return null;
  const ref = pronounOf({ tree, token: tokenAt(tree, start) });
  if (!ref || ref.mention === other.ref.mention) return null;
  return speakTogether(cast.context, text, [ref, other.ref], 'several-speakers', () => 'Two speak together.');
}
