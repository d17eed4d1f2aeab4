import type { Name } from '../analysis.ts';
import { BODY_NOUNS, isPersonNoun } from '../chains/nouns.ts';
import { adopt, type Draft, has, isComma, type Mend, once, rootOf } from './mend.ts';

/* "The pier is shut, the union said in a letter": a clause told by the words behind it. */

/** Verbs of saying that stand behind what is said. */
export const TELLS =
  /^(?:acknowledge|add|admit|allege|announce|argue|assert|caution|claim|complain|concede|conclude|confirm|contend|declare|disclose|estimate|explain|insist|maintain|note|predict|report|say|state|suggest|testify|warn|write)$/u;

/** People as texts tell of them together, besides those that are known as nouns for one. */
const PEOPLE =
  /^(?:analyst|authority|backer|critic|diplomat|economist|expert|foe|group|investigator|observer|opponent|protester|relative|scientist|source|staff|supporter|union)s?$|(?:man|men|ist|er|or)s?$/u;

const speaks = (tokens: readonly Draft[], names: readonly Name[], at: number): boolean => {
  const { lemma } = tokens[at]!;
  const name = names.find(({ first, last }) => first <= at && at <= last);
  return name
    ? /^(?:person|body)$/u.test(name.type)
    : isPersonNoun(lemma) || lemma in BODY_NOUNS || PEOPLE.test(lemma);
};

/** The token outside `[from, to)` that those inside hang on, through the one that is their head; null where there are several. */
function headOf(tokens: readonly Draft[], from: number, to: number): number | null {
  const heads = [];
  for (let at = from; at < to; at++) {
    const { head, deprel } = tokens[at]!;
    if ((head < from || head >= to) && !/^(?:punct|advmod)$/u.test(deprel)) heads.push(at);
  }
  return heads.length === 1 ? heads[0]! : null;
}

/**
 * "The board had sought the closure, opponents of the plan alleged in a filing": the parser takes the verb for a participle of its subject, and that for
 * one more noun of the clause before.
 */
const tellsBehind: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  const verb = tokens.findLastIndex(
    ({ xpos, deprel, lemma }) => /^VB[ND]$/u.test(xpos) && deprel === 'acl' && TELLS.test(lemma),
  );
  if (verb < 0 || root > verb || !/^(?:VERB|AUX|ADJ|NOUN|PROPN)$/u.test(tokens[root]?.upos ?? ''))
    return false;
  const comma = tokens.findLastIndex((token, at) => at < verb && isComma(token));
  if (comma <= root) return false;
  const subject = headOf(tokens, comma + 1, verb);
  if (subject === null || !speaks(tokens, names, subject)) return false;
  const between = tokens.slice(comma + 1, verb);
  if (between.some(({ upos, deprel }) => /^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/u.test(upos) || deprel === 'cc'))
    return false;
  if (tokens[subject]!.deprel.startsWith('nsubj') && tokens[subject]!.head !== verb) return false;
  // "the charges, charges alleged by the county", "a plan, a move announced to end the strike"
  if (/^(?:by|to)$/iu.test(tokens[verb + 1]?.form ?? '')) return false;
  if (has(tokens, verb, /^(?:obj|ccomp|xcomp|conj)/u)) return false;
  if (!hasSubject(tokens, root, comma)) return false;
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[root]!, { head: verb, deprel: 'ccomp' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  adopt(tokens, root, verb, ({ deprel }, at) => at > verb && deprel === 'punct');
  return true;
};

/** True where what stands before the comma is a clause of its own. */
const hasSubject = (tokens: readonly Draft[], root: number, comma: number): boolean =>
  tokens.some(({ head, deprel }, at) => at < comma && head === root && deprel.startsWith('nsubj'));

/** What a list of those who speak is made of. */
const LISTED = /^(?:PROPN|NOUN|ADJ|DET|NUM|CCONJ|PUNCT|ADP|PART)$/u;

/** "Marl Water, Pell Boats and others say …": a list of names that opens the sentence, torn apart before its verb. */
const listedSubjects: Mend = (tokens, names) => {
  const opens = names.find(({ first }) => first <= 1);
  if (!opens || !isComma(tokens[opens.last + 1])) return false;
  const verb = tokens.findIndex(({ xpos }) => /^(?:VB[DPZ]|MD)$/u.test(xpos));
  const root = tokens[verb]?.upos === 'AUX' ? tokens[verb]!.head : verb;
  if (verb < 0 || tokens[root]?.upos !== 'VERB') return false;
  const list = tokens.slice(0, verb);
  const and = list.findIndex(({ form }) => /^(?:and|&)$/iu.test(form));
  if (and < opens.last || list.some(({ upos }) => !LISTED.test(upos))) return false;
  // commas between names and "and" alone: no description of the first
  const commas = list.flatMap(({ form }, at) => (form === ',' ? [at] : []));
  const afterComma = (at: number) =>
    names.some(({ first }) => first === at + 1 || first === at + 2) || and === at + 1;
  if (!commas.every(afterComma)) return false;
  const heads = list.flatMap(({ head, deprel }, at) => (head === root && deprel !== 'punct' ? [at] : []));
  const [first, ...rest] = heads;
  if (first === undefined || first > opens.last || rest.length === 0) return false;
  Object.assign(tokens[first]!, { head: root, deprel: 'nsubj' });
  for (const at of rest) Object.assign(tokens[at]!, { head: first, deprel: 'conj' });
  return true;
};

/** What is said of something may be a matter of its own: "wrote of the claim that it leaks". */
const OF_ITSELF =
  /^(?:allegation|argument|assertion|belief|case|chance|charge|claim|danger|day|evidence|fact|fear|hope|idea|news|notion|possibility|prospect|report|risk|rumou?r|suggestion|suspicion|theory|threat|view|way|word)s?$/u;

/** "Okafor said of the plan | that | it was a ruin", "testified in one of the suits that none were": a clause of the verb's own, not of the noun before it. */
const thatBehindTopic = once((that, at, tokens) => {
  const noun = tokens[at - 1];
  if (that.form !== 'that' || !noun || !/^(?:NOUN|PROPN|PRON)$/u.test(noun.upos)) return false;
  const verb = tokens.findLastIndex(({ upos }, place) => place < at && upos === 'VERB');
  const told = tokens[verb];
  if (!told || !TELLS.test(told.lemma) || !/^VB[DNZP]$/u.test(told.xpos) || at - verb > 12) return false;
  if (!/^(?:about|before|during|in|of|on|to)$/u.test(tokens[verb + 1]?.form ?? '')) return false;
  if (tokens.slice(verb + 1, at).some(({ upos, lemma }) => upos === 'PUNCT' || OF_ITSELF.test(lemma)))
    return false;
  if (has(tokens, verb, /^(?:obj|ccomp|xcomp)/u)) return false;
  const clause = that.head;
  const inner = tokens[clause];
  if (!inner || clause <= at || inner.head >= at || inner.head < verb) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, place) => head === clause && place > at && /^(?:nsubj|expl)/u.test(deprel),
  );
  if (subject < 0 || !/^(?:acl|acl:relcl|csubj:pass|advcl|csubj)$/u.test(inner.deprel)) return false;
  Object.assign(that, { upos: 'SCONJ', xpos: 'IN', deprel: 'mark' });
  Object.assign(inner, { head: verb, deprel: 'ccomp' });
  return true;
});

export const trailingMends: readonly Mend[] = [tellsBehind, listedSubjects, thatBehindTopic];
