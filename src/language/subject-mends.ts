import { adopt, type Draft, isTensed, type Mend } from './mend.ts';

/* Subjects that the parser hung on another word than their verb. */

const has = (tokens: readonly Draft[], head: number, deprel: RegExp): boolean =>
  tokens.some(child => child.head === head && deprel.test(child.deprel));

/**
 * "Members of the drive to recall the mayor | said it was fair": an infinitive has no subject; the noun before it is that of the finite verb behind,
 * and what stands between is what the infinitive acts on.
 */
const subjectOfInfinitive: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    const says = tokens[token.head];
    if (token.xpos !== 'VB' || token.head < at || !says || !/^VB[DZP]$/u.test(says.xpos)) continue;
    const to = tokens.findIndex(
      ({ head, deprel, form }, place) =>
        head === at && place < at && deprel === 'mark' && /^to$/iu.test(form),
    );
    const noun = tokens.findIndex(
      ({ head, deprel }, place) => head === at && place < to && deprel === 'nsubj',
    );
    if (noun < 0 || !/^(?:NOUN|PROPN)$/u.test(tokens[to - 1]?.upos ?? '')) continue;
    const between = tokens.slice(noun, token.head);
    if (between.some(one => isTensed(one) || /^[,;:]$/u.test(one.form) || one.form === 'for')) continue;
    const other = tokens.findIndex(
      ({ head, deprel }, place) => head === token.head && place < head && deprel.startsWith('nsubj'),
    );
    if (other >= 0 && other < at) continue;
    if (other > at) Object.assign(tokens[other]!, { head: at, deprel: 'obj' });
    Object.assign(tokens[noun]!, { head: token.head, deprel: 'nsubj' });
    Object.assign(token, { head: to - 1, deprel: 'acl' });
    return true;
  }
  return false;
};

const JOINT = /^(?:after|as|because|before|since|though|until|while)$/iu;

/** "It failed after | the mayor |, citing the cost, said no": between a joint and a participle set off by commas stands the subject of the verb behind. */
const subjectBehindJoint: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    if (!/^(?:conj|parataxis)$/u.test(token.deprel) || !/^VB[DZ]$/u.test(token.xpos) || token.head > at)
      continue;
    if (tokens[at - 1]?.form !== ',' || has(tokens, at, /^(?:[nc]subj|expl|cc$|aux|mark)/u)) continue;
    const open = tokens.findLastIndex(({ form }, place) => place < at - 1 && form === ',');
    if (tokens[open + 1]?.xpos !== 'VBG' || tokens.slice(open, at).some(isTensed)) continue;
    const joint = tokens.findLastIndex(({ form }, place) => place < open && JOINT.test(form));
    const noun = tokens[joint]?.head ?? -1;
    if (joint < 1 || noun < joint || noun >= open || tokens[joint]!.deprel !== 'case') continue;
    const phrase = tokens.slice(joint + 1, open);
    if (phrase.some(({ upos }) => !/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(upos))) continue;
    Object.assign(tokens[joint]!, { head: at, deprel: 'mark', upos: 'SCONJ' });
    Object.assign(token, { head: tokens[noun]!.head, deprel: 'advcl' });
    Object.assign(tokens[noun]!, { head: at, deprel: 'nsubj' });
    Object.assign(tokens[open + 1]!, { head: at, deprel: 'advcl' });
    return true;
  }
  return false;
};

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

export const subjectMends: readonly Mend[] = [subjectOfInfinitive, subjectBehindJoint, promiseThey];
