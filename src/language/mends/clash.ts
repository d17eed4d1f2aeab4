import { hangsUnder } from '../under.ts';
import {
  adopt,
  type Draft,
  everywhere,
  has,
  hasSubject,
  IN_PHRASE,
  isComma,
  isTensed,
  type Mend,
  once,
} from './mend.ts';

/* Arcs that no clause has together: what hangs below a word tells what it is, whatever its own arc is called. */

const TELLS =
  /^(?:acknowledge|add|admit|allege|announce|argue|assert|believe|claim|complain|concede|confirm|contend|declare|deny|estimate|explain|fear|feel|hope|insist|maintain|note|predict|say|state|stress|suggest|tell|think|warn|write)$/u;

/** "denied the firm | was at | fault": with a form of "be" between it and the verb of saying, what is told, and no circumstance of the telling. */
const clauseTold = everywhere((token, at, tokens) => {
  const says = tokens[token.head];
  if (!/^(?:obj|obl|obl:unmarked|nmod)$/u.test(token.deprel) || token.head > at) return false;
  if (says?.upos !== 'VERB' || !TELLS.test(says.lemma) || has(tokens, token.head, /^ccomp$/u)) return false;
  const be = tokens.findIndex(
    ({ head, deprel }, place) => place > token.head && place < at && head === at && deprel === 'cop',
  );
  if (be < 0) return false;
  token.deprel = 'ccomp';
  return true;
});

/** "the claim | that the toll is | illegal was rejected": a verb with two subjects has the clause behind the first as what that tells. */
const clauseOfSubject = everywhere((token, at, tokens) => {
  if (!token.deprel.startsWith('nsubj') || token.head < at) return false;
  const that = tokens.findIndex(
    ({ head, deprel, form }, place) => place < at && head === at && deprel === 'mark' && form === 'that',
  );
  const noun = tokens[that - 1];
  if (!noun?.deprel.startsWith('nsubj') || noun.head !== token.head) return false;
  Object.assign(token, { head: that - 1, deprel: 'acl' });
  return true;
});

/** "while a poll | released | last week | showed her poised": of two verbs behind a noun the second is its own, and the first tells of the noun. */
const participleBeforeVerb = once((token, at, tokens) => {
  if (token.xpos !== 'VBN' || token.upos !== 'VERB' || has(tokens, at, /^aux/u)) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, place) => place < at && head === at && deprel.startsWith('nsubj'),
  );
  if (subject < 0 || subject !== at - 1 || token.head < 0) return false;
  const verb = tokens.findIndex((one, place) => place > at && (isTensed(one) || one.upos === 'PUNCT'));
  const said = tokens[verb];
  if (said?.upos !== 'VERB' || said.head !== at || hasSubject(tokens, verb)) return false;
  if (!tokens.slice(at + 1, verb).every(({ upos }) => IN_PHRASE.test(upos))) return false;
  Object.assign(said, { head: token.head, deprel: token.deprel });
  adopt(tokens, at, verb, (_, place) => place < at || place > verb);
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  Object.assign(token, { head: subject, deprel: 'acl' });
  return true;
});

/** ", a day | after | the premier accused her": the noun behind the joint is the subject of the verb right behind it. */
const clauseBehindJoint = everywhere((token, at, tokens) => {
  const said = tokens[at + 1];
  if (said?.upos !== 'VERB' || !/^VB[DZ]$/u.test(said.xpos) || said.deprel !== 'conj') return false;
  if (said.head !== token.head || !/^(?:obl|nmod)$/u.test(token.deprel)) return false;
  if (has(tokens, at + 1, /^(?:cc$|[nc]subj|expl)/u)) return false;
  const joint = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'case');
  if (joint < 0 || !/^(?:after|as|before|since|until)$/iu.test(tokens[joint]!.form)) return false;
  Object.assign(token, { head: at + 1, deprel: 'nsubj' });
  Object.assign(tokens[joint]!, { head: at + 1, deprel: 'mark', upos: 'SCONJ' });
  said.deprel = 'advcl';
  return true;
});

/** "it was odd, | making | them laugh", "Okafor, | noting | its size, said": joined by nothing, a participle is a circumstance. */
const participleUnjoined = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VBG' || token.upos !== 'VERB' || !isComma(tokens[at - 1]) || token.head > at)
    return false;
  const above = tokens[token.head];
  const listed = token.deprel === 'list' && above?.deprel === 'nsubj';
  const joined = token.deprel === 'conj' && above && above.xpos !== 'VBG' && !has(tokens, at, /^cc$/u);
  if (!listed && !joined) return false;
  if (
    joined &&
    tokens.some(({ head, deprel }, place) => place > at && head === token.head && deprel === 'conj')
  )
    return false;
  Object.assign(token, { head: listed ? above.head : token.head, deprel: 'advcl' });
  return true;
});

/** "Lind, | in a | statement, said": behind a preposition stands no second word for somebody. */
const casedApposition = everywhere((token, at, tokens) => {
  if (token.deprel !== 'appos' || token.upos !== 'NOUN' || token.head > at) return false;
  const by = tokens.find(({ head, deprel }, place) => place < at && head === at && deprel === 'case');
  if (!by || !/^(?:at|during|in|on)$/u.test(by.form)) return false;
  token.deprel = 'nmod';
  return true;
});

/** "people | whose rights were | restored": a clause whose subject is “whose” tells of the noun before it. */
const clauseOfWhose = everywhere((whose, at, tokens) => {
  const noun = tokens[at - 1];
  const owned = tokens[whose.head];
  if (
    whose.xpos !== 'WP$' ||
    !noun ||
    !owned?.deprel.startsWith('nsubj') ||
    !/^(?:NOUN|PROPN)$/u.test(noun.upos)
  )
    return false;
  const clause = tokens[owned.head];
  if (clause?.deprel !== 'ccomp' || clause.head > at) return false;
  Object.assign(clause, { head: at - 1, deprel: 'acl:relcl' });
  return true;
});

/** "was asked by the mayor | whether | the lock would hold": what is asked, and no circumstance of it. */
const askedWhether = everywhere((clause, at, tokens) => {
  const asks = tokens[clause.head];
  if (clause.deprel !== 'advcl' || clause.head > at || asks?.lemma !== 'ask') return false;
  const whether = tokens.some(
    ({ head, deprel, form }, place) =>
      head === at && place > clause.head && deprel === 'mark' && form === 'whether',
  );
  if (!whether || has(tokens, clause.head, /^ccomp$/u)) return false;
  clause.deprel = 'ccomp';
  return true;
});

/** ", with | the union accusing | the board of theft", "with | the board of the club saying | it fell": what goes on beside it, in a clause of its own. */
const absolute = everywhere((token, at, tokens) => {
  const last = tokens[token.head];
  const noun = last?.deprel === 'conj' ? last.head : token.head;
  const who = tokens[noun];
  if (token.xpos !== 'VBG' || token.deprel !== 'acl' || noun > at || who?.deprel !== 'obl') return false;
  if (tokens.slice(token.head, at).some(({ upos }) => !IN_PHRASE.test(upos))) return false;
  const by = tokens.findIndex(({ head, form }, place) => place < at && head === noun && form === 'with');
  if (by < 1 || !isComma(tokens[by - 1]) || !has(tokens, at, /^(?:obj|ccomp)$/u)) return false;
  Object.assign(tokens[by]!, { head: at, deprel: 'mark', upos: 'SCONJ' });
  Object.assign(token, { head: who.head, deprel: 'advcl' });
  Object.assign(who, { head: at, deprel: 'nsubj' });
  // "with the union accusing it of theft, | and the board denying | it"
  for (const [later, one] of tokens.entries())
    if (
      one.deprel === 'conj' &&
      one.xpos === 'VBG' &&
      hangsUnder(tokens, later, at) &&
      has(tokens, later, /^nsubj/u)
    )
      one.head = at;
  return true;
});

/** "Another demanded | she pull it": with a subject of its own a clause is no infinitive. */
const clauseWithSubject = everywhere((token, at, tokens) => {
  const says = tokens[token.head];
  if (token.deprel !== 'xcomp' || token.upos !== 'VERB' || token.head > at || says?.upos !== 'VERB')
    return false;
  const own = tokens.some(
    ({ head, deprel, form }, place) =>
      head === at && place < at && deprel === 'nsubj' && /^(?:I|he|she|they|we|it|you)$/u.test(form),
  );
  if (!own || tokens.some(({ head, form }) => head === at && form === 'to')) return false;
  token.deprel = 'ccomp';
  return true;
});

/** "called the streets — Elm, Third — and | told the board": what stands before “and” is no subject of the verb joined by it. */
const joinedSubject = everywhere((token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.deprel !== 'nsubj' || verb?.deprel !== 'conj' || verb.head > at || token.head < at) return false;
  const and = tokens.findIndex(({ head, deprel }) => head === token.head && deprel === 'cc');
  if (and < at || and > token.head || verb.head < 0 || tokens[verb.head]!.upos !== 'VERB') return false;
  const noun = tokens.findLastIndex(
    ({ upos }, place) => place < at && place > verb.head && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  if (noun < 0) return false;
  Object.assign(token, { head: noun, deprel: 'appos' });
  return true;
});

/** "It was no slip — | Tom Lind | told them it was late": of two subjects on either side of a dash the first goes with the clause before it. */
const clauseBeforeDash = once((subject, at, tokens) => {
  const verb = subject.head;
  const dash = tokens.findLastIndex(({ form }, place) => place < at && /^(?:—|–|--)$/u.test(form));
  if (!subject.deprel.startsWith('nsubj') || verb < at || dash < 2) return false;
  const before = ({ head }: Draft, place: number) => head === verb && place < dash;
  const clause = tokens.findIndex(
    (one, place) =>
      before(one, place) &&
      /^(?:advcl|ccomp|parataxis)$/u.test(one.deprel) &&
      has(tokens, place, /^(?:aux|cop)/u) &&
      !hasSubject(tokens, place),
  );
  const own = tokens.some((one, place) => before(one, place) && one.deprel.startsWith('nsubj'));
  if (clause < 0 || !own) return false;
  for (const [place, one] of tokens.entries()) if (before(one, place) && place !== clause) one.head = clause;
  return true;
});

export const clashMends: readonly Mend[] = [
  clauseBeforeDash,
  askedWhether,
  absolute,
  clauseWithSubject,
  joinedSubject,
  clauseTold,
  clauseOfSubject,
  participleBeforeVerb,
  clauseBehindJoint,
  participleUnjoined,
  casedApposition,
  clauseOfWhose,
];
