import { isPersonNoun } from '../chains/nouns.ts';
import { adopt, type Draft, isComma, type Mend } from './mend.ts';

/* Names, offices and lists that stand where the parser looked for something else. */

/** "sent to 23 so-called sanctuary towns": the parser takes "called" for a verb. */
export const soCalled: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const joined = /^called$/iu.test(token.form) && /^-$/u.test(tokens[at - 1]?.form ?? '');
    if (!joined || !/^so$/iu.test(tokens[at - 2]?.form ?? '') || token.upos !== 'VERB') continue;
    const noun = tokens.findIndex((next, place) => place > at && next.head === at && next.upos === 'NOUN');
    if (noun < 0 || noun > at + 6) continue;
    const number = tokens[at - 3]?.upos === 'NUM' ? at - 3 : -1;
    const outer = number >= 0 ? tokens[number]! : token;
    Object.assign(tokens[noun]!, { head: outer.head, deprel: outer.deprel });
    if (number >= 0) {
      adopt(tokens, number, noun, child => child.deprel === 'case');
      Object.assign(tokens[number]!, { head: noun, deprel: 'nummod' });
      adopt(tokens, at, tokens[noun]!.head, (_, place) => place > noun);
    }
    adopt(tokens, at, noun, () => true);
    Object.assign(token, { upos: 'ADJ', head: noun, deprel: 'amod' });
    changed = true;
  }
  return changed;
};

/** "Pell Mayor Ann Roe said": the place before an office is no subject of its own. */
export const placeBeforeOffice: Mend = tokens => {
  let changed = false;
  for (const [at, title] of tokens.entries()) {
    if (title.deprel !== 'nmod:desc') continue;
    const person = title.head;
    const place = at - 1;
    const before = tokens[place];
    if (person <= at || !before || before.upos !== 'PROPN') continue;
    if (/^nsubj/u.test(before.deprel) && before.head === tokens[person]!.head && person !== before.head) {
      adopt(tokens, place, person, (_, child) => child > at);
      Object.assign(before, { head: person, deprel: 'compound' });
      changed = true;
    } else if (tokens[person]!.deprel === 'flat' && tokens[person]!.head === place) {
      Object.assign(tokens[person]!, { head: before.head, deprel: before.deprel });
      adopt(tokens, place, person, (_, child) => child > at);
      Object.assign(before, { head: person, deprel: 'compound' });
      changed = true;
    }
  }
  return changed;
};

/** "VDA head Ines Okafor told reporters": the office and the name are one subject, not two. */
export const officeAndName: Mend = (tokens, names) => {
  let changed = false;
  for (const [at, office] of tokens.entries()) {
    const next = tokens[at + 1];
    if (
      office.upos !== 'NOUN' ||
      !next ||
      office.deprel !== 'nsubj' ||
      next.deprel !== 'nsubj' ||
      next.head !== office.head
    )
      continue;
    if (!names.some(name => name.type === 'person' && name.first === at + 1)) continue;
    Object.assign(office, { head: at + 1, deprel: 'compound' });
    changed = true;
  }
  return changed;
};

/** "In May, Pell and Marsh sued", "In a letter to Lind, Pell and Marsh asked", "In a letter sent Monday, the union's leader, Ada Roe, turned to": the subject hangs on the time. */
export const listAfterMonth: Mend = tokens => {
  for (const [verb, token] of tokens.entries()) {
    if (token.upos !== 'VERB' || !/^VB[DZP]$/u.test(token.xpos)) continue;
    const kids = tokens.flatMap((child, at) => (child.head === verb ? [at] : []));
    if (kids.some(at => /^(?:[nc]subj|expl|aux)/u.test(tokens[at]!.deprel))) continue;
    const phrase = kids.find(at => at < verb && tokens[at]!.deprel.startsWith('obl'));
    if (phrase === undefined) continue;
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
    if (first < 0) continue;
    const opening = tokens.findIndex(
      (child, at) => at > phrase && (at === first || (child.head === first && child.deprel !== 'punct')),
    );
    if (!isApposed(tokens[first]!) && !isComma(tokens[opening - 1])) continue;
    const time = tokens[first]!.head;
    adopt(
      tokens,
      time,
      first,
      (child, at) => at > first && at < verb && /^(?:appos|conj|cc)/u.test(child.deprel),
    );
    Object.assign(tokens[first]!, { head: verb, deprel: 'nsubj' });
    return true;
  }
  return false;
};

const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|weeks?|months?|years?|days?|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|(?:19|20)\d\d)$/u;

/** "Pell Mayor Ann Roe said": the name right before a verb without a subject is its subject. */
export const subjectLost: Mend = (tokens, names) => {
  let changed = false;
  for (const name of names) {
    const verb = name.last + 1;
    const token = tokens[verb];
    if (token?.upos !== 'VERB' || !/^VB[DZPN]$/u.test(token.xpos)) continue;
    if (tokens.some(child => child.head === verb && /^(?:[nc]subj|expl|aux)/u.test(child.deprel))) continue;
    const head = tokens.findIndex((child, at) => at >= name.first && at <= name.last && child.head === verb);
    if (head < 0 || !/^(?:parataxis|dislocated|ccomp|vocative|obl:unmarked|dep)/u.test(tokens[head]!.deprel))
      continue;
    tokens[head]!.deprel = 'nsubj';
    if (token.xpos === 'VBN') token.xpos = 'VBD';
    changed = true;
  }
  return changed;
};

/** "has in the past pledged to …", "has, however, invited them": an auxiliary cut off from its participle by a phrase. */
export const splitPerfect: Mend = tokens => {
  for (const [verb, token] of tokens.entries()) {
    if (!/^VB[ND]$/u.test(token.xpos) || !/^(?:advcl|obj)$/u.test(token.deprel)) continue;
    const aux = token.head;
    const have = tokens[aux];
    if (!have || aux > verb || have.lemma !== 'have' || have.upos === 'AUX') continue;
    if (
      tokens.some(
        (child, at) => child.head === aux && at !== verb && /^(?:obj|xcomp|ccomp)/u.test(child.deprel),
      )
    )
      continue;
    if (tokens.some(child => child.head === verb && /^(?:mark|[nc]subj)/u.test(child.deprel))) continue;
    Object.assign(token, { head: have.head, deprel: have.deprel });
    adopt(tokens, aux, verb, () => true);
    Object.assign(have, { head: verb, deprel: 'aux', upos: 'AUX' });
    return true;
  }
  return false;
};

/** "used Department of Works grants": the last noun heads the phrase, not the name before it. */
export const nameBeforeNoun: Mend = (tokens, names) => {
  let changed = false;
  for (const name of names) {
    const at = name.last + 1;
    const noun = tokens[at];
    if (noun?.upos !== 'NOUN' || noun.deprel !== 'nmod' || noun.head < name.first || noun.head > name.last)
      continue;
    const head = noun.head;
    if (tokens.some(child => child.head === at && child.deprel === 'case')) {
      const marks = tokens.flatMap((child, place) =>
        child.head === at && child.deprel === 'case' ? [place] : [],
      );
      if (marks.some(place => place < name.first || place > name.last)) continue;
      for (const place of marks) tokens[place]!.head = name.last;
    }
    adopt(tokens, at, name.last, (_, place) => place >= name.first && place < name.last);
    Object.assign(noun, { head: tokens[head]!.head, deprel: tokens[head]!.deprel });
    adopt(tokens, head, at, (_, place) => place < name.first || place > at);
    Object.assign(tokens[head]!, { head: at, deprel: 'compound' });
    if (tokens[name.last]!.head === at && head !== name.last)
      Object.assign(tokens[name.last]!, { head, deprel: 'nmod' });
    changed = true;
  }
  return changed;
};

/** "It is nothing new for the president, who has questioned it": "who" is nobody's but the noun's before the comma, which stands for a person. */
export const whoOfPerson: Mend = tokens => {
  let changed = false;
  for (const [at, { form, head }] of tokens.entries()) {
    const clause = tokens[head];
    if (form !== 'who' || clause?.deprel !== 'acl:relcl' || tokens[at - 1]?.form !== ',') continue;
    const noun = tokens[at - 2];
    const isOne = noun?.upos === 'PROPN' || (noun?.upos === 'NOUN' && isPersonNoun(noun.lemma));
    if (!isOne || !/^(?:nothing|something|anything|everything)$/u.test(tokens[clause.head]?.form ?? ''))
      continue;
    clause.head = noun.deprel === 'flat' ? noun.head : at - 2;
    changed = true;
  }
  return changed;
};
