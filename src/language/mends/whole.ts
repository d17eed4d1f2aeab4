import { everyName } from './mend.ts';

/** "Pell Neighbors Together called", "Voices for Pell urge": the words of a group's name hang together, on one noun that is a name. */
export const wholeName = everyName(({ first, last, type, subtype }, tokens) => {
  if (type !== 'body' || subtype !== 'advocacy' || first === last) return false;
  const isOutside = (at: number) => at < first || at > last;
  const loose = tokens.flatMap(({ head }, at) => (!isOutside(at) && isOutside(head) ? [at] : []));
  const own = loose.find(at => /^(?:NOUN|PROPN)$/u.test(tokens[at]!.upos)) ?? loose[0];
  if (own === undefined) return false;
  const isFull = (at: number) => tokens.some(({ head }, child) => head === at && isOutside(child));
  const torn = loose.filter(at => at !== own && !isFull(at));
  for (const at of torn) Object.assign(tokens[at]!, { head: own, deprel: 'flat' });
  const isNamed = tokens[own]!.upos === 'PROPN';
  if (!isNamed) Object.assign(tokens[own]!, { upos: 'PROPN', xpos: 'NNP' });
  return torn.length > 0 || !isNamed;
});
