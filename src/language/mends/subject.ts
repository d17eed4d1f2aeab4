import { adopt, type Draft, has, IN_PHRASE, isTensed, type Mend, once, setVerb } from './mend.ts';

/* Subjects that the parser hung on another word than their verb. */

const JOINT = /^(?:after|as|because|before|since|though|until|while)$/iu;

/** "It failed after | the mayor |, citing the cost, said no": between a joint and a participle set off by commas stands the subject of the verb behind. */
const subjectBehindJoint = once((token, at, tokens) => {
  if (!/^(?:conj|parataxis)$/u.test(token.deprel) || !/^VB[DZ]$/u.test(token.xpos) || token.head > at)
    return false;
  if (tokens[at - 1]?.form !== ',' || has(tokens, at, /^(?:[nc]subj|expl|cc$|aux|mark)/u)) return false;
  const open = tokens.findLastIndex(({ form }, place) => place < at - 1 && form === ',');
  if (tokens[open + 1]?.xpos !== 'VBG' || tokens.slice(open, at).some(isTensed)) return false;
  const joint = tokens.findLastIndex(({ form }, place) => place < open && JOINT.test(form));
  const noun = tokens[joint]?.head ?? -1;
  if (joint < 1 || noun < joint || noun >= open || tokens[joint]!.deprel !== 'case') return false;
  const phrase = tokens.slice(joint + 1, open);
  if (phrase.some(({ upos }) => !/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(upos))) return false;
  Object.assign(tokens[joint]!, { head: at, deprel: 'mark', upos: 'SCONJ' });
  Object.assign(token, { head: tokens[noun]!.head, deprel: 'advcl' });
  Object.assign(tokens[noun]!, { head: at, deprel: 'nsubj' });
  Object.assign(tokens[open + 1]!, { head: at, deprel: 'advcl' });
  return true;
});

/** Verbs of saying that are nouns as well. */
const NOUN_TOO =
  /^(?:boast|charge|claim|demand|doubt|estimate|fear|forecast|hope|pledge|promise|report|reply|signal|state|suspect|vow|worry)$/u;

/** "Ministers promise they will mend it": behind a plural, and before a pronoun with its verb, a word that may be a verb is one. */
const promiseThey: Mend = tokens => {
  const at = tokens.findIndex(
    ({ form, upos }, place) =>
      place > 0 &&
      NOUN_TOO.test(form) &&
      upos === 'NOUN' &&
      /^(?:they|it|he|she|we)$/u.test(tokens[place + 1]?.form ?? ''),
  );
  const token = tokens[at];
  const [noun, pronoun] = [tokens[at - 1], tokens[at + 1]];
  if (!token || !noun || !pronoun?.deprel.startsWith('nsubj')) return false;
  if (noun.xpos !== 'NNS' && !/^police$/iu.test(noun.form)) return false;
  if (tokens.slice(0, at).some(({ upos }) => !/^(?:ADJ|ADV|DET|NOUN|NUM|PROPN)$/u.test(upos))) return false;
  const told = pronoun.head;
  const verb = tokens[told];
  if (!verb || told < at || tokens.slice(at + 1, told + 1).every(one => !isTensed(one))) return false;
  const outer = token.head === told ? verb : token;
  const { head, deprel } = outer;
  if (head >= 0) return false;
  Object.assign(token, { upos: 'VERB', xpos: 'VBP', head, deprel });
  adopt(tokens, at, at - 1, (_, place) => place < at - 1);
  Object.assign(noun, { head: at, deprel: 'nsubj' });
  Object.assign(verb, { head: at, deprel: 'ccomp' });
  return true;
};

/** Verbs of saying, for whom a clause looks for its subject. */
const TELLS =
  /^(?:accuse|acknowledge|add|argue|believe|call|caution|claim|complain|concede|confirm|contend|declare|decline|deny|describe|expect|fear|hope|insist|note|predict|report|say|suggest|tell|think|warn)$/u;
const isPhraseWord = ({ upos, form }: Draft): boolean =>
  IN_PHRASE.test(upos) || /^(?:[-%]|in|of|with)$/u.test(form);

/** A preposition, but not in "as many as three". */
const isLeading = ({ upos, form }: Draft): boolean => upos === 'ADP' && !/^(?:as|than)$/iu.test(form);

/** Where a verb's own words begin: before its auxiliaries and adverbs. */
function verbFrom(tokens: readonly Draft[], verb: number): number {
  let from = verb;
  while (/^(?:ADV|AUX)$/u.test(tokens[from - 1]?.upos ?? '')) from--;
  return from;
}

/** "People | briefed | on the matter said it was near": of two verbs without a joint, a comma or a second noun the first is a participle. */
const participleOfSubject = once((token, at, tokens) => {
  if (!/^VB[DN]$/u.test(token.xpos) || token.upos !== 'VERB' || !/(?:ed|held|told|chosen)$/u.test(token.form))
    return false;
  const noun = tokens.findIndex(
    ({ head, deprel }, place) => place < at && head === at && /^nsubj/u.test(deprel),
  );
  if (noun < 0 || at - noun > 2 || has(tokens, at, /^(?:aux|cop|obj|ccomp:|xcomp)/u)) return false;
  if (!/^(?:ADP|ADV)$/u.test(tokens[at + 1]?.upos ?? '')) return false;
  const verb = tokens.findIndex(
    ({ xpos, upos }, place) => place > at && upos === 'VERB' && /^VB[DNZP]$/u.test(xpos),
  );
  const says = tokens[verb];
  if (!says || !TELLS.test(says.lemma) || !(isTensed(says) || isTensed(tokens[verb - 1]!))) return false;
  const between = tokens.slice(at + 1, verbFrom(tokens, verb));
  if (
    between.length > 9 ||
    !between.every(one => isPhraseWord(one) && !JOINT.test(one.form)) ||
    has(tokens, verb, /^(?:cc|mark)$/u)
  )
    return false;
  const inner = tokens.findIndex(
    ({ head, deprel }, place) => head === verb && place > at && place < verb && /^[nc]subj/u.test(deprel),
  );
  if (inner >= 0 && !(tokens[inner]!.upos === 'PRON' && tokens[inner - 1]!.upos === 'ADP')) return false;
  if (inner >= 0) Object.assign(tokens[inner]!, { head: at, deprel: 'obl' });
  Object.assign(says, { head: token.head, deprel: token.deprel });
  adopt(tokens, at, verb, ({ deprel }, place) => place > verb || (place < noun && deprel !== 'det'));
  Object.assign(tokens[noun]!, { head: verb, deprel: 'nsubj' });
  Object.assign(token, { head: noun, deprel: 'acl', xpos: 'VBN' });
  return true;
});

/**
 * "The fleet is out, and | people with knowledge of it | say", "; | 29 percent (and more in Pell) | said": behind the joint of two clauses the noun
 * before a verb that has no subject is its own, whatever the parser joined it to.
 */
const nounBehindJoint = once((token, verb, tokens) => {
  if (!/^VB[DZP]?$/u.test(token.xpos) || token.upos !== 'VERB' || !TELLS.test(token.lemma)) return false;
  if (has(tokens, verb, /^(?:[nc]subj|expl|mark|cc$)/u) || token.lemma === 'call') return false;
  let from = verbFrom(tokens, verb);
  const end = from;
  if (tokens[from - 1]?.form === ')') from = tokens.findLastIndex(({ form }, at) => at < end && form === '(');
  while (from > 0 && isPhraseWord(tokens[from - 1]!)) from--;
  const joint = tokens[from - 1];
  if (!joint || from >= end || !/^(?:and|but|;)$/iu.test(joint.form)) return false;
  const parted = (tokens[from - 2]?.form === ',' && /^but$/iu.test(joint.form)) || joint.form === ';';
  if (!(parted || tokens.slice(0, from - 1).some(isTensed)) || tokens[from]!.upos === 'ADP') return false;
  const noun = tokens.findIndex(
    ({ upos, head }, at) =>
      at >= from && at < end && /^(?:NOUN|PROPN)$/u.test(upos) && (head < from || head >= end),
  );
  if (noun < 0 || tokens.slice(from, noun).some(isLeading)) return false;
  if (!/^(?:conj|parataxis|nsubj|dislocated|nmod)/u.test(tokens[noun]!.deprel)) return false;
  const other = tokens[tokens[noun]!.head];
  // "majorities in all five | say they want it": the clause told has taken the noun
  if (tokens[noun]!.deprel === 'nsubj') {
    if (tokens[noun]!.head < verb || !other || !/^acl/u.test(token.deprel)) return false;
    Object.assign(token, { head: other.head, deprel: other.deprel });
    Object.assign(other, { head: verb, deprel: 'ccomp' });
  }
  if (token.xpos === 'VB') token.xpos = 'VBP';
  Object.assign(tokens[noun]!, { head: verb, deprel: 'nsubj' });
  if (joint.head >= from && joint.head < end) joint.head = verb;
  return true;
});

/** The last word of the name that hangs on a noun behind it, and the words of the name with it. */
function nameOn(tokens: readonly Draft[], noun: number, end: number): number[] {
  return [...tokens.keys()].filter(
    at =>
      at < end &&
      tokens[at]!.head === noun &&
      tokens[at]!.upos === 'PROPN' &&
      tokens[at]!.deprel === 'compound',
  );
}

function setNameSubject(tokens: Draft[], name: readonly number[], verb: number): void {
  const last = name.at(-1)!;
  for (const at of name)
    Object.assign(tokens[at]!, at === last ? { head: verb, deprel: 'nsubj' } : { head: last });
}

/** "| Birch Power | was content": a name is no part of the noun behind “was”. */
const nameBeforeWas: Mend = tokens => {
  const be = tokens.findIndex(
    ({ deprel, head }, at) => deprel === 'cop' && head > at && isTensed(tokens[at]!),
  );
  const noun = tokens[be]?.head ?? -1;
  const name = nameOn(tokens, noun, be);
  if (name.length === 0 || name.at(-1) !== be - 1 || has(tokens, noun, /^nsubj/u)) return false;
  setNameSubject(tokens, name, noun);
  return true;
};

/** "Pell Mills Inc. | plans | to sell": with what is to be done, the word behind a name that opens the sentence is its verb. */
const namePlansTo: Mend = tokens => {
  const at = tokens.findIndex(({ head }) => head < 0);
  const token = tokens[at];
  if (token?.xpos !== 'NNS' || !/^(?:aims|hopes|offers|plans|promises|vows)$/u.test(token.form)) return false;
  const done = tokens[tokens[at + 1]?.head ?? -1];
  if (tokens[at + 1]?.xpos !== 'TO' || done?.deprel !== 'acl' || done.head !== at) return false;
  const name = nameOn(tokens, at, at);
  if (name.length === 0 || tokens.slice(0, at).some(({ upos }) => upos !== 'PROPN') || tokens.some(isTensed))
    return false;
  setVerb(token);
  done.deprel = 'xcomp';
  setNameSubject(tokens, name, at);
  return true;
};

export const subjectMends: readonly Mend[] = [
  nameBeforeWas,
  namePlansTo,
  subjectBehindJoint,
  promiseThey,
  participleOfSubject,
  nounBehindJoint,
];
