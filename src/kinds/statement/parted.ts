import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/** A comma, a dash or a closing mark before a verb: "called it “a ruin” | saying", "left, | later adding", "spoke, | at one point calling", "insisted it was early while | adding". */
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
  if (/^(?:,|—|–|--|”|''|while)$/.test(before?.form ?? '')) return true;
  return /^["'’]$/.test(before?.form ?? '') && before!.upos === 'PUNCT' && before!.end < start;
}

/** "a letter saying that", "officials saying that", "Okafor saying that": what may have words, before a bare participle. */
export function maySpeak(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  if (tokens[verb]!.deprel !== 'acl' || isParted(tree, verb)) return true;
  const noun = tokens[tokens[verb]!.head];
  return (
    noun !== undefined &&
    (noun.upos !== 'NOUN' ||
      VEHICLE_NOUNS.has(lower(noun)) ||
      VEHICLE_NOUNS.has(noun.lemma) ||
      UNNAMED_NOUNS.has(lower(noun)))
  );
}
