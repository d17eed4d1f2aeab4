import { isPersonNoun } from '../chains/nouns.ts';
import type { Mend } from './mend.ts';

/** "The chairman of the council, Ada Okafor, and the treasurer, Tom Lind, said": a person in commas is who holds the office, not the body of which it is. */
export const namedHolder: Mend = (tokens, names) => {
  let changed = false;
  for (const { first, type } of names) {
    const person = tokens[first]!;
    const body = tokens[person.head];
    const holder = tokens[body?.head ?? -1];
    const isOffice =
      type === 'person' &&
      person.deprel === 'appos' &&
      tokens[first - 1]?.form === ',' &&
      body?.deprel === 'nmod' &&
      body.upos === 'NOUN' &&
      !isPersonNoun(body.lemma.toLowerCase()) &&
      holder?.upos === 'NOUN' &&
      isPersonNoun(holder.lemma.toLowerCase());
    if (!isOffice) continue;
    person.head = body!.head;
    changed = true;
  }
  return changed;
};
