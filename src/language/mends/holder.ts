import { isPersonNoun } from '../chains/nouns.ts';
import { everyName } from './mend.ts';

/** "The chairman of the council, Ada Okafor, and the treasurer, Tom Lind, said": a person in commas is who holds the office, not the body of which it is. */
export const namedHolder = everyName(({ first, type }, tokens) => {
  const person = tokens[first]!;
  const body = tokens[person.head];
  const holder = tokens[body?.head ?? -1];
  const isPerson = (lemma: string) => isPersonNoun(lemma.toLowerCase());
  const isOffice =
    type === 'person' &&
    person.deprel === 'appos' &&
    tokens[first - 1]?.form === ',' &&
    body?.deprel === 'nmod' &&
    body.upos === 'NOUN' &&
    !isPerson(body.lemma) &&
    holder?.upos === 'NOUN' &&
    isPerson(holder.lemma);
  if (isOffice) person.head = body!.head;
  return isOffice;
});
