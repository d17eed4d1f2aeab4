import { isPersonNoun } from '../chains/nouns.ts';
import { everyName, has, isComma } from './mend.ts';

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

/** "backed by Ada Okafor of Ohio, | the ranking member of the panel |, who": what a person is, and nobody else joined to her, where no "and" joins them. */
export const toldOfPerson = everyName(({ first, last, type }, tokens) => {
  if (type !== 'person') return false;
  const joined = tokens.flatMap(({ head, deprel }, at) =>
    head >= first && head <= last && deprel === 'conj' ? [at] : [],
  );
  const [what = -1] = joined;
  const noun = tokens[what];
  if (joined.length !== 1 || !noun || what < last) return false;
  const from = tokens.findIndex(({ head, deprel }) => head === what && deprel === 'det');
  const isTold =
    from > last &&
    /^(?:an?|the)$/u.test(tokens[from]!.form) &&
    isComma(tokens[from - 1]) &&
    !has(tokens, what, /^(?:cc|conj)$/u);
  if (isTold) noun.deprel = 'appos';
  return isTold;
});
