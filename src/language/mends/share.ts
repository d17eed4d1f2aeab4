import { adopt, type Draft, has, isComma, isTensed, type Mend, once, rootOf } from './mend.ts';

/* "One in four said", "A mere nine percent say": shares of those asked, as polls are told. */

const ABOUT =
  /^(?:a|about|almost|another|around|as|at|barely|just|least|less|many|mere|more|nearly|of|only|over|roughly|shy|slightly|some|than|the|under|well)$/iu;

const PART = /^(?:half|majority|percent|plurality|quarter|quarters|third|thirds|two-thirds|%)$/iu;

/** A number that opens a sentence, whatever the tagger takes it for. */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine)$/iu;

/** The noun or number that tells the share right before a verb; -1 for none. */
function shareBefore(tokens: readonly Draft[], verb: number): number {
  const last = tokens[verb - 1];
  if (!last) return -1;
  // "one | in four", "six | out of 10", "nine | in 10 registered voters"
  let of = verb - 1;
  while (of > verb - 5 && /^(?:ADJ|NOUN|PROPN|VERB)$/u.test(tokens[of]?.upos ?? '') && !isTensed(tokens[of]!))
    of--;
  if (tokens[of]?.upos === 'NUM' && (of === verb - 1 || /^NNP?S$/u.test(last.xpos))) {
    const joint = tokens[of - 1]?.form === 'of' ? of - 2 : of - 1;
    const share = tokens[joint - 1];
    const number = share?.upos === 'NUM' || NUMBER.test(share?.form ?? '');
    if (/^(?:in|out)$/u.test(tokens[joint]?.form ?? '') && number) return joint - 1;
    if (of === verb - 1) return -1;
  }
  if (!PART.test(last.form)) return -1;
  const counted = /^(?:percent|quarters|thirds|%)$/iu.test(last.form);
  return counted && tokens[verb - 2]?.upos !== 'NUM' ? -1 : verb - 1;
}

/** Makes a number that was taken for another word one; true if it was. */
function setNumber(word: Draft): boolean {
  if (word.upos === 'NUM' || !NUMBER.test(word.form)) return false;
  Object.assign(word, { upos: 'NUM', xpos: 'CD', lemma: word.form.toLowerCase() });
  return true;
}

/** The first word of the share: "More than | six in 10", "Just shy of | half". */
function shareStart(tokens: readonly Draft[], share: number): number {
  let from = share;
  while (from > 0 && (tokens[from - 1]!.upos === 'NUM' || ABOUT.test(tokens[from - 1]!.form))) from--;
  return from;
}

/** "A mere nine percent | say", "More than six in 10 | said": the subject that the parser takes for a measure, or the verb for a noun. */
const shareSays = once((token, verb, tokens) => {
  if (!/^(?:say|said|saying)$/u.test(token.form)) return false;
  const share = shareBefore(tokens, verb);
  if (share < 0) return false;
  const from = shareStart(tokens, share);
  const before = tokens[from - 1];
  // "with about three in 10 | saying it leaks"
  const absolute = before?.form === 'with';
  if (token.form === 'saying' ? !absolute : before && !/^(?:CCONJ|PUNCT|SCONJ)$/u.test(before.upos))
    return false;
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && deprel.startsWith('nsubj'));
  const alone =
    subject === share &&
    tokens.filter(({ head, deprel }) => head === verb && deprel.startsWith('nsubj')).length < 2;
  const isNumber = setNumber(tokens[share]!);
  if (subject >= 0 && (subject < from || subject >= verb || alone)) return isNumber;
  const within = tokens.slice(from, verb).some(({ head }) => head < 0);
  if (within) {
    for (const one of tokens) if (one.head >= from && one.head < verb) one.head = verb;
    Object.assign(token, { head: -1, deprel: 'root' });
  }
  setPhrase(tokens, from, share, verb);
  if (token.upos !== 'VERB')
    Object.assign(token, { upos: 'VERB', xpos: token.form === 'say' ? 'VBP' : 'VBD' });
  for (const one of tokens.slice(verb + 1))
    if (one.head === verb && /^acl/u.test(one.deprel)) one.deprel = 'ccomp';
  return true;
});

/** Hangs the words of a share on its noun or number, and that on the verb. */
function setPhrase(tokens: Draft[], from: number, share: number, verb: number) {
  for (let at = from; at < verb; at++) {
    const one = tokens[at]!;
    if (at === share) Object.assign(one, { head: verb, deprel: 'nsubj' });
    else if (at > share) {
      const last = at === verb - 1;
      Object.assign(one, last ? { head: share, deprel: 'nmod' } : { head: verb - 1, deprel: 'case' });
    } else Object.assign(one, { head: share, deprel: kindOf(one) });
  }
}

const kindOf = ({ upos }: Draft): string => (upos === 'NUM' ? 'nummod' : upos === 'DET' ? 'det' : 'advmod');

/** "Slightly less than half, 49%, | say": the share between commas is who says it. */
const shareInCommas: Mend = tokens => {
  const verb = tokens.findIndex(
    ({ lemma, upos }, at) =>
      upos === 'VERB' &&
      /^(?:believe|say|think)$/u.test(lemma) &&
      isComma(tokens[at - 1]) &&
      /^(?:%|percent)$/u.test(tokens[at - 2]?.form ?? '') &&
      tokens[at - 3]?.upos === 'NUM',
  );
  if (verb < 4 || has(tokens, verb, /^nsubj/u)) return false;
  if (tokens.slice(0, verb).some(({ xpos }) => /^(?:VB[DZ]|MD)$/u.test(xpos))) return false;
  const open = tokens.findLastIndex((token, at) => at < verb - 1 && isComma(token));
  const root = rootOf(tokens);
  if (open < 0 || root > verb) return false;
  const said = tokens[verb]!;
  if (root < verb) {
    adopt(tokens, root, verb - 2, (_, at) => at !== verb);
    Object.assign(tokens[root]!, {
      head: verb - 2,
      deprel: 'advmod',
      upos: tokens[root]!.upos === 'VERB' ? 'ADJ' : tokens[root]!.upos,
    });
    Object.assign(said, { head: -1, deprel: 'root' });
  }
  for (const one of tokens.slice(0, open))
    if (one.head === verb) Object.assign(one, { head: verb - 2, deprel: 'advmod' });
  if (said.xpos === 'VB') said.xpos = 'VBP';
  Object.assign(tokens[verb - 2]!, { head: verb, deprel: 'nsubj' });
  return true;
};

/** "Some say it is safe, | 32 percent | called it a danger": the share right before a verb without a subject. */
const shareBeside = once((token, verb, tokens) => {
  const share = tokens[verb - 1];
  if (token.upos !== 'VERB' || !/^VB[DNP]$/u.test(token.xpos) || share?.deprel !== 'obl:unmarked')
    return false;
  if (!/^(?:%|percent)$/u.test(share.form) || share.head !== verb || tokens[verb - 2]?.upos !== 'NUM')
    return false;
  const kids = tokens.filter(({ head }) => head === verb);
  if (kids.some(({ deprel }) => /^(?:[nc]subj|expl|aux|cop)/u.test(deprel))) return false;
  if (!kids.some(({ deprel }) => /^(?:obj|ccomp)$/u.test(deprel))) return false;
  share.deprel = 'nsubj';
  if (token.xpos === 'VBN') token.xpos = 'VBD';
  const before = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      at < verb && head === verb && deprel === 'advcl' && /^VB[DZP]$/u.test(xpos),
  );
  const whole = has(tokens, before, /^nsubj/u);
  const marked = has(tokens, before, /^mark$/u);
  if (token.head >= 0 || before < 0 || !whole || marked) return true;
  Object.assign(tokens[before]!, { head: -1, deprel: 'root' });
  Object.assign(token, { head: before, deprel: 'parataxis' });
  return true;
});

/** "More than 1,900 people have suffered …": the noun counted is the subject, not what "more" is compared with. */
export const moreThan: Mend = tokens => {
  const [more, than, number, noun] = tokens;
  if (!/^(?:more|fewer|less)$/iu.test(more?.form ?? '') || !/^than$/iu.test(than?.form ?? '')) return false;
  if (number?.upos !== 'NUM' || noun?.upos !== 'NOUN' || noun.head !== 0 || more!.head < 4) return false;
  const verb = more!.head;
  if (tokens.some(token => token.head === verb && token.deprel.startsWith('nsubj'))) return false;
  const passive = tokens.some(token => token.head === verb && token.deprel === 'aux:pass');
  Object.assign(noun, { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' });
  Object.assign(more!, { head: 2, deprel: 'advmod' });
  Object.assign(than!, { head: 0, deprel: 'fixed' });
  Object.assign(number, { head: 3, deprel: 'nummod' });
  return true;
};

/** "More than | half | of drivers in the Harbor News poll said …": the share is the subject, not what it is compared with or the poll. */
const shareOfSays: Mend = tokens => {
  const share = tokens.findIndex(({ form }, at) => PART.test(form) && tokens[at + 1]?.form === 'of');
  if (share < 1 || shareStart(tokens, share) > 0) return false;
  const verb = tokens.findIndex((token, at) => at > share && isTensed(token));
  if (verb < 0 || tokens[verb]!.upos !== 'VERB' || tokens.slice(share, verb).some(isComma)) return false;
  const subjects = [...tokens.keys()].filter(
    at => tokens[at]!.head === verb && tokens[at]!.deprel.startsWith('nsubj'),
  );
  if (subjects.some(at => at > verb || !has(tokens, at, /^case$/u))) return false;
  for (const [at, token] of tokens.slice(0, verb).entries()) {
    if (at === share) Object.assign(token, { head: verb, deprel: 'nsubj' });
    else if (at < share) Object.assign(token, { head: share, deprel: kindOf(token) });
    else if (token.head < share || token.head === verb) Object.assign(token, { head: share, deprel: 'nmod' });
  }
  return true;
};

export const shareMends: readonly Mend[] = [shareSays, shareInCommas, shareBeside, shareOfSays];
