import { isPersonNoun } from '../chains/nouns.ts';
import { adopt, type Draft, everyName, everywhere, has, isComma, once } from './mend.ts';

/* Names, offices and lists that stand where the parser looked for something else. */

/** "Pell Mayor Ann Roe said": the place before an office is no subject of its own. */
export const placeBeforeOffice = everywhere((title, at, tokens) => {
  const place = at - 1;
  const before = tokens[place];
  const person = tokens[title.head];
  if (title.deprel !== 'nmod:desc' || title.head <= at || before?.upos !== 'PROPN' || !person) return false;
  const beside = /^nsubj/u.test(before.deprel) && before.head === person.head && title.head !== before.head;
  const below = person.deprel === 'flat' && person.head === place;
  if (!(beside || below)) return false;
  if (!beside) Object.assign(person, { head: before.head, deprel: before.deprel });
  adopt(tokens, place, title.head, (_, child) => child > at);
  Object.assign(before, { head: title.head, deprel: 'compound' });
  return true;
});

/** "VDA head Ines Okafor told reporters": the office and the name are one subject, not two. */
export const officeAndName = everywhere((office, at, tokens, names) => {
  const next = tokens[at + 1];
  if (
    office.upos !== 'NOUN' ||
    !next ||
    office.deprel !== 'nsubj' ||
    next.deprel !== 'nsubj' ||
    next.head !== office.head
  )
    return false;
  if (!names.some(name => name.type === 'person' && name.first === at + 1)) return false;
  Object.assign(office, { head: at + 1, deprel: 'compound' });
  return true;
});

/** "In May, Pell and Marsh sued", "In a letter to Lind, Pell and Marsh asked", "In a letter sent Monday, the union's leader, Ada Roe, turned to": the subject hangs on the time. */
export const listAfterMonth = once((token, verb, tokens) => {
  if (token.upos !== 'VERB' || !/^VB[DZP]$/u.test(token.xpos)) return false;
  const kids = tokens.flatMap((child, at) => (child.head === verb ? [at] : []));
  if (kids.some(at => /^(?:[nc]subj|expl|aux)/u.test(tokens[at]!.deprel))) return false;
  const phrase = kids.find(at => at < verb && tokens[at]!.deprel.startsWith('obl'));
  if (phrase === undefined) return false;
  const isApposed = ({ deprel, head }: Draft) =>
    deprel === 'appos' && head >= phrase && TIME.test(tokens[head]!.form) && isComma(tokens[head + 1]);
  const isListed = ({ deprel, head, upos }: Draft, at: number) =>
    deprel === 'conj' &&
    upos === 'PROPN' &&
    // "At the hearing counsel for Marlow, Ada Roe, said": in apposition
    !isComma(tokens[verb - 1]) &&
    head > phrase &&
    head < at &&
    !tokens.some((cc, place) => cc.head === at && cc.deprel === 'cc' && place < at);
  const first = tokens.findIndex(
    (child, at) =>
      at > phrase &&
      at < verb &&
      (isListed(child, at) ||
        (child.head === phrase && child.deprel === 'nmod:unmarked' && child.upos === 'PROPN') ||
        isApposed(child)),
  );
  if (first < 0) return false;
  const opening = tokens.findIndex(
    (child, at) => at > phrase && (at === first || (child.head === first && child.deprel !== 'punct')),
  );
  if (!isApposed(tokens[first]!) && !isComma(tokens[opening - 1])) return false;
  const time = tokens[first]!.head;
  adopt(
    tokens,
    time,
    first,
    (child, at) => at > first && at < verb && /^(?:appos|conj|cc)/u.test(child.deprel),
  );
  Object.assign(tokens[first]!, { head: verb, deprel: 'nsubj' });
  return true;
});

const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|weeks?|months?|years?|days?|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|(?:19|20)\d\d)$/u;

/** "has in the past pledged to …", "has, however, invited them": an auxiliary cut off from its participle by a phrase. */
export const splitPerfect = once((token, verb, tokens) => {
  if (!/^VB[ND]$/u.test(token.xpos) || !/^(?:advcl|obj)$/u.test(token.deprel)) return false;
  const aux = token.head;
  const have = tokens[aux];
  if (!have || aux > verb || have.lemma !== 'have' || have.upos === 'AUX') return false;
  if (
    tokens.some(
      (child, at) => child.head === aux && at !== verb && /^(?:obj|xcomp|ccomp)/u.test(child.deprel),
    )
  )
    return false;
  if (has(tokens, verb, /^(?:mark|[nc]subj)/u)) return false;
  Object.assign(token, { head: have.head, deprel: have.deprel });
  adopt(tokens, aux, verb, () => true);
  Object.assign(have, { head: verb, deprel: 'aux', upos: 'AUX' });
  return true;
});

/** "used Department of Works grants": the last noun heads the phrase, not the name before it. */
export const nameBeforeNoun = everyName((name, tokens) => {
  const at = name.last + 1;
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'nmod' || noun.head < name.first || noun.head > name.last)
    return false;
  const head = noun.head;
  if (tokens.some(child => child.head === at && child.deprel === 'case')) {
    const marks = tokens.flatMap((child, place) =>
      child.head === at && child.deprel === 'case' ? [place] : [],
    );
    if (marks.some(place => place < name.first || place > name.last)) return false;
    for (const place of marks) tokens[place]!.head = name.last;
  }
  adopt(tokens, at, name.last, (_, place) => place >= name.first && place < name.last);
  Object.assign(noun, { head: tokens[head]!.head, deprel: tokens[head]!.deprel });
  adopt(tokens, head, at, (_, place) => place < name.first || place > at);
  Object.assign(tokens[head]!, { head: at, deprel: 'compound' });
  if (tokens[name.last]!.head === at && head !== name.last)
    Object.assign(tokens[name.last]!, { head, deprel: 'nmod' });
  return true;
});

/** "It is nothing new for the president, who has questioned it": "who" is nobody's but the noun's before the comma, which stands for a person. */
export const whoOfPerson = everywhere(({ form, head }, at, tokens) => {
  const clause = tokens[head];
  if (form !== 'who' || clause?.deprel !== 'acl:relcl' || tokens[at - 1]?.form !== ',') return false;
  const noun = tokens[at - 2];
  const isOne = noun?.upos === 'PROPN' || (noun?.upos === 'NOUN' && isPersonNoun(noun.lemma));
  if (!isOne || !/^(?:nothing|something|anything|everything)$/u.test(tokens[clause.head]?.form ?? ''))
    return false;
  clause.head = noun.deprel === 'flat' ? noun.head : at - 2;
  return true;
});
