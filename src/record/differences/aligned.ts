import type { Account } from './account.ts';
import type { Told } from './settle.ts';

/**
 * Two accounts with whom both name called by one word: "the Harbor Grants Office", "HGO" and "it" are the same words once the record
 * holds them for one. Where neither text is any the clearer for it they stay as they are.
 */
export function aligned(a: Told, b: Told): [Account, Account] {
  let [x, y] = [a.account, b.account];
  for (const [n, entity] of a.entities.entries()) {
    const m = entity === null ? -1 : b.entities.indexOf(entity);
    if (m < 0) continue;
    const words = new Set([...x.parties![n]!.words, ...y.parties![m]!.words]);
    const sign = `@${n}`;
    [x, y] = [called(x, words, sign), called(y, words, sign)];
  }
  return [x, y];
}

/** The account with the words for one party replaced by a sign, wherever any of them stands. */
function called(one: Account, party: ReadonlySet<string>, sign: string): Account {
  const changed = (words: readonly string[]): readonly string[] =>
    words.some(word => party.has(word)) ? [...words.filter(word => !party.has(word)), sign] : words;
  return {
    ...one,
    words: changed(one.words),
    names: changed(one.names),
    who: one.type === 'quote' ? one.who : changed(one.who),
    ...(one.around ? { around: changed(one.around) } : {}),
  };
}
