import type { Draft } from './mend.ts';

/** Verbs of saying whose participle tells on behind a comma. */
export const SAYS_ON =
  /^(?:acknowledge|add|admit|allege|argue|assert|caution|claim|complain|concede|contend|declare|explain|insist|maintain|note|predict|say|state|stress|suggest|tell|testify|warn|write)$/u;

/** "…, | saying | the law was void", "… and | said | it was void": where a sentence goes on to what its subject says; -1 where it does not. */
export function goesOnSaying(tokens: readonly Draft[], from: number): number {
  return tokens.findIndex(({ lemma, xpos }, at) => {
    const before = tokens[at - 1]?.form ?? '';
    if (at < from || !SAYS_ON.test(lemma)) return false;
    return (before === ',' && xpos === 'VBG') || (/^(?:and|but)$/u.test(before) && xpos === 'VBD');
  });
}
