import { SAYS_ON } from '../../language/mends/goes-on.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/** A comma, a dash (before a verb of saying a spaced hyphen, too) or a closing mark before a verb: "called it “a ruin” | saying", "left, | later adding", "spoke, | at one point calling", "insisted it was early while | adding". */
export function isParted({ tokens }: Tree, verb: number): boolean {
  let at = verb;
  while (tokens[at - 1]?.upos === 'ADV') at--;
  if (
    /^at (?:one|another|this) (?:point|time|stage)$/.test(
      tokens
        .slice(Math.max(0, at - 3), at)
        .map(lower)
        .join(' '),
    )
  )
    at -= 3;
  const [before, { start }] = [tokens[at - 1], tokens[at]!];
  const dash =
    SAYS_ON.test(tokens[verb]!.lemma) &&
    before?.form === '-' &&
    before.end < start &&
    (tokens[at - 2]?.end ?? 0) < before.start;
  if (dash || /^(?:,|—|–|--|”|''|while)$/.test(before?.form ?? '')) return true;
  return /^["'’]$/.test(before?.form ?? '') && before!.upos === 'PUNCT' && before!.end < start;
}
