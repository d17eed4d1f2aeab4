import type { Mend } from './mend.ts';

/** "Pell Neighbors Together called", "Voices for Pell urge": the words of a group's name hang together, on one noun that is a name. */
export const wholeName: Mend = (tokens, names) => {
  let changed = false;
  for (const { first, last, type, subtype } of names) {
    if (type !== 'body' || subtype !== 'advocacy' || first === last) continue;
    const isOutside = (at: number) => at < first || at > last;
    const loose = tokens.flatMap(({ head }, at) => (!isOutside(at) && isOutside(head) ? [at] : []));
    const own = loose.find(at => /^(?:NOUN|PROPN)$/u.test(tokens[at]!.upos)) ?? loose[0];
    for (const at of loose) {
      const isFull = tokens.some(({ head }, child) => head === at && isOutside(child));
      if (at === own || isFull) continue;
      Object.assign(tokens[at]!, { head: own, deprel: 'flat' });
      changed = true;
    }
    if (own === undefined || tokens[own]!.upos === 'PROPN') continue;
    Object.assign(tokens[own]!, { upos: 'PROPN', xpos: 'NNP' });
    changed = true;
  }
  return changed;
};
