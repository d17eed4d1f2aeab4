import type { Mend } from './mend.ts';

/* Verbs joined to the wrong one before them. */

/**
 * "founded a club to mend boats and | urge | crews to learn", "must use its weight and | demand | that": a bare form without a subject is joined to
 * the infinitive before it, not to the past or to what takes an "-s".
 */
const bareJoined: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const above = tokens[token.head];
    if (token.xpos !== 'VBP' || token.deprel !== 'conj' || !above || token.head > at) continue;
    if (token.form !== token.lemma || !/^VB[DZ]?$/u.test(above.xpos)) continue;
    const kids = tokens.filter(({ head }, place) => head === at && place < at);
    if (kids.some(({ deprel }) => /^(?:[nc]subj|aux|expl)/u.test(deprel))) continue;
    const to = tokens.findLastIndex(({ xpos }, place) => place < at && place > token.head && xpos === 'TO');
    const bare = above.xpos === 'VB' ? token.head : (tokens[to]?.head ?? -1);
    if (bare < 0 || bare > at || tokens[bare]!.xpos !== 'VB') continue;
    Object.assign(token, { xpos: 'VB', head: bare });
    changed = true;
  }
  return changed;
};

/** "Aides to Gov. Ellen Brooks, a former clerk, and | Gov. Tom Harris | said": of two names with one office the second is joined to the first. */
const sameOfficeJoined: Mend = tokens => {
  const office = (at: number) =>
    tokens.find(({ head, deprel }) => head === at && deprel === 'nmod:desc')?.form ?? null;
  for (const [at, { deprel, head, upos }] of tokens.entries()) {
    if (deprel !== 'conj' || upos !== 'PROPN' || tokens[head]?.upos !== 'NOUN' || !office(at)) continue;
    const first = tokens.findIndex(
      (one, place) => place > head && place < at && one.head === head && one.deprel === 'nmod',
    );
    if (first < 0 || office(first) !== office(at)) continue;
    tokens[at]!.head = first;
    return true;
  }
  return false;
};

export const jointMends: readonly Mend[] = [bareJoined, sameOfficeJoined];
