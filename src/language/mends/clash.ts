import { hangsUnder } from '../under.ts';
import { adopt, type Draft, has, isComma, isTensed, type Mend, rootOf } from './mend.ts';

/* Arcs that no clause has together: what hangs below a word tells what it is, whatever its own arc is called. */

const SUBJECT = /^(?:[nc]subj|expl)/u;
const IN_PHRASE = /^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

const TELLS =
  /^(?:acknowledge|add|admit|allege|announce|argue|assert|believe|claim|complain|concede|confirm|contend|declare|deny|estimate|explain|fear|feel|hope|insist|maintain|note|predict|say|state|stress|suggest|think|warn|write)$/u;

/** "denied the firm | was at | fault": with a form of "be" between it and the verb of saying, what is told, and no circumstance of the telling. */
const clauseTold: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const says = tokens[token.head];
    if (!/^(?:obj|obl|obl:unmarked|nmod)$/u.test(token.deprel) || token.head > at) continue;
    if (says?.upos !== 'VERB' || !TELLS.test(says.lemma) || has(tokens, token.head, /^ccomp$/u)) continue;
    const be = tokens.findIndex(
      ({ head, deprel }, place) => place > token.head && place < at && head === at && deprel === 'cop',
    );
    if (be < 0) continue;
    token.deprel = 'ccomp';
    changed = true;
  }
  return changed;
};

/** "the claim | that the toll is | illegal was rejected": a verb with two subjects has the clause behind the first as what that tells. */
const clauseOfSubject: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    if (!token.deprel.startsWith('nsubj') || token.head < at) continue;
    const that = tokens.findIndex(
      ({ head, deprel, form }, place) => place < at && head === at && deprel === 'mark' && form === 'that',
    );
    const noun = tokens[that - 1];
    if (!noun?.deprel.startsWith('nsubj') || noun.head !== token.head) continue;
    Object.assign(token, { head: that - 1, deprel: 'acl' });
    changed = true;
  }
  return changed;
};

/** "The mayor | called | her careless and asserted …": a subject goes with the first verb behind it, if that has none. */
const subjectOfFirst: Mend = tokens => {
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (verb?.upos !== 'VERB' || !/^VB[DNPZ]$/u.test(verb.xpos) || has(tokens, root, SUBJECT)) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, at) =>
      at < root &&
      deprel === 'nsubj' &&
      head > root &&
      tokens[head]!.head === root &&
      tokens[head]!.deprel === 'conj',
  );
  if (subject < 0) return false;
  const between = tokens.slice(subject + 1, root);
  if (
    between.some(
      ({ head, upos }, at) =>
        upos === 'VERB' && !hangsUnder(tokens, subject + 1 + at, subject) && head !== root,
    )
  )
    return false;
  tokens[subject]!.head = root;
  if (verb.xpos === 'VBN' && !has(tokens, root, /^aux/u)) verb.xpos = 'VBD';
  return true;
};

/** "The council | expelled | clerks", "The board | denounced | suggestions": a participle that describes nothing, for its noun or itself has a subject. */
const participleWithSubject: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    if (token.deprel !== 'amod' || !/^VB[DN]$/u.test(token.xpos) || token.head < at) continue;
    const noun = token.head;
    const object = tokens[noun]!;
    const own = tokens.findIndex(
      ({ head, deprel }, place) => place < at && head === at && deprel === 'nsubj',
    );
    const above = object.deprel === 'obj' && object.head < at ? object.head : -1;
    const subject = own >= 0 ? own : above;
    const who = tokens[subject];
    if (!who || !/^(?:NOUN|PRON|PROPN)$/u.test(who.upos)) continue;
    if (tokens.slice(subject + 1, at).some(({ upos }) => /^(?:CCONJ|VERB|AUX)$/u.test(upos))) continue;
    const over = own >= 0 ? noun : subject;
    const { head, deprel } = tokens[over]!;
    Object.assign(token, { head, deprel, upos: 'VERB', xpos: 'VBD' });
    Object.assign(who, { head: at, deprel: 'nsubj' });
    Object.assign(object, { head: at, deprel: 'obj' });
    if (head < 0) adopt(tokens, over, at, (child, place) => child.deprel === 'punct' && place > at);
    else if (deprel.startsWith('nsubj') && head > at) setOver(tokens, at, head, noun);
    return true;
  }
  return false;
};

/** The verb that the parser took for the subject of a later one stands over it. */
function setOver(tokens: Draft[], verb: number, later: number, object: number): void {
  const { head, deprel } = tokens[later]!;
  Object.assign(tokens[verb]!, { head, deprel });
  const that = tokens.some(({ head: of, form }) => of === later && form === 'that');
  Object.assign(tokens[later]!, that ? { head: object, deprel: 'acl' } : { head: verb, deprel: 'ccomp' });
}

/** "while a poll | released | last week | showed her poised": of two verbs behind a noun the second is its own, and the first tells of the noun. */
const participleBeforeVerb: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    if (token.xpos !== 'VBN' || token.upos !== 'VERB' || has(tokens, at, /^aux/u)) continue;
    const subject = tokens.findIndex(
      ({ head, deprel }, place) => place < at && head === at && deprel.startsWith('nsubj'),
    );
    if (subject < 0 || subject !== at - 1 || token.head < 0) continue;
    const verb = tokens.findIndex((one, place) => place > at && (isTensed(one) || one.upos === 'PUNCT'));
    const said = tokens[verb];
    if (said?.upos !== 'VERB' || said.head !== at || has(tokens, verb, SUBJECT)) continue;
    if (!tokens.slice(at + 1, verb).every(({ upos }) => IN_PHRASE.test(upos))) continue;
    Object.assign(said, { head: token.head, deprel: token.deprel });
    adopt(tokens, at, verb, (_, place) => place < at || place > verb);
    Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
    Object.assign(token, { head: subject, deprel: 'acl' });
    return true;
  }
  return false;
};

/** ", a day | after | the premier accused her": the noun behind the joint is the subject of the verb right behind it. */
const clauseBehindJoint: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const said = tokens[at + 1];
    if (said?.upos !== 'VERB' || !/^VB[DZ]$/u.test(said.xpos) || said.deprel !== 'conj') continue;
    if (said.head !== token.head || !/^(?:obl|nmod)$/u.test(token.deprel)) continue;
    if (has(tokens, at + 1, /^(?:cc$|[nc]subj|expl)/u)) continue;
    const joint = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'case');
    if (joint < 0 || !/^(?:after|as|before|since|until)$/iu.test(tokens[joint]!.form)) continue;
    Object.assign(token, { head: at + 1, deprel: 'nsubj' });
    Object.assign(tokens[joint]!, { head: at + 1, deprel: 'mark', upos: 'SCONJ' });
    said.deprel = 'advcl';
    changed = true;
  }
  return changed;
};

/** "it was odd, | leading | them to reply", "Okafor, | noting | its size, said": joined by nothing, a participle is a circumstance. */
const participleUnjoined: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    if (token.xpos !== 'VBG' || token.upos !== 'VERB' || !isComma(tokens[at - 1]) || token.head > at)
      continue;
    const above = tokens[token.head];
    const listed = token.deprel === 'list' && above?.deprel === 'nsubj';
    const joined = token.deprel === 'conj' && above && above.xpos !== 'VBG' && !has(tokens, at, /^cc$/u);
    if (!listed && !joined) continue;
    if (
      joined &&
      tokens.some(({ head, deprel }, place) => place > at && head === token.head && deprel === 'conj')
    )
      continue;
    Object.assign(token, { head: listed ? above.head : token.head, deprel: 'advcl' });
    changed = true;
  }
  return changed;
};

/** "Lind, | in a | statement, said": behind a preposition stands no second word for somebody. */
const casedApposition: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    if (token.deprel !== 'appos' || token.upos !== 'NOUN' || token.head > at) continue;
    const by = tokens.find(({ head, deprel }, place) => place < at && head === at && deprel === 'case');
    if (!by || !/^(?:at|during|in|on)$/u.test(by.form)) continue;
    token.deprel = 'nmod';
    changed = true;
  }
  return changed;
};

/** "people | whose rights were | restored": a clause whose subject is “whose” tells of the noun before it. */
const clauseOfWhose: Mend = tokens => {
  let changed = false;
  for (const [at, whose] of tokens.entries()) {
    const noun = tokens[at - 1];
    const owned = tokens[whose.head];
    if (
      whose.xpos !== 'WP$' ||
      !noun ||
      !owned?.deprel.startsWith('nsubj') ||
      !/^(?:NOUN|PROPN)$/u.test(noun.upos)
    )
      continue;
    const clause = tokens[owned.head];
    if (clause?.deprel !== 'ccomp' || clause.head > at) continue;
    Object.assign(clause, { head: at - 1, deprel: 'acl:relcl' });
    changed = true;
  }
  return changed;
};

/** "Its chief executive, Tom Lind, | assured me that …": joined by nothing to the noun that opens the sentence, its verb. */
const verbOfNoun: Mend = tokens => {
  const root = rootOf(tokens);
  const noun = tokens[root];
  if (!noun || !(/^(?:NOUN|PROPN)$/u.test(noun.upos) || noun.form === 'executive')) return false;
  if (has(tokens, root, /^(?:case|cop|aux|[nc]subj|expl)/u)) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos, upos }, at) =>
      head === root &&
      at > root &&
      deprel === 'conj' &&
      upos === 'VERB' &&
      /^VB[DZP]$/u.test(xpos) &&
      isComma(tokens[at - 1]),
  );
  if (verb < 0 || has(tokens, verb, /^(?:cc$|[nc]subj|expl|mark)/u)) return false;
  if (tokens.slice(0, root).some(({ upos }) => !IN_PHRASE.test(upos))) return false;
  adopt(tokens, root, verb, (child, at) => at > verb || (child.deprel === 'punct' && at === verb - 1));
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: verb, deprel: 'nsubj' });
  return true;
};

/** ", with | the union accusing | the board of theft": what goes on beside it, in a clause of its own. */
const absolute: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const who = tokens[at - 1];
    if (token.xpos !== 'VBG' || token.deprel !== 'acl' || token.head !== at - 1 || who?.deprel !== 'obl')
      continue;
    const by = tokens.findIndex(({ head, form }, place) => place < at && head === at - 1 && form === 'with');
    if (by < 1 || !isComma(tokens[by - 1]) || !has(tokens, at, /^(?:obj|ccomp)$/u)) continue;
    Object.assign(tokens[by]!, { head: at, deprel: 'mark', upos: 'SCONJ' });
    Object.assign(token, { head: who.head, deprel: 'advcl' });
    Object.assign(who, { head: at, deprel: 'nsubj' });
    changed = true;
  }
  return changed;
};

/** "Another demanded | she pull it": with a subject of its own a clause is no infinitive. */
const clauseWithSubject: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const says = tokens[token.head];
    if (token.deprel !== 'xcomp' || token.upos !== 'VERB' || token.head > at || says?.upos !== 'VERB')
      continue;
    const own = tokens.some(
      ({ head, deprel, form }, place) =>
        head === at && place < at && deprel === 'nsubj' && /^(?:I|he|she|they|we|it|you)$/u.test(form),
    );
    if (!own || tokens.some(({ head, form }) => head === at && form === 'to')) continue;
    token.deprel = 'ccomp';
    changed = true;
  }
  return changed;
};

/** "called the streets — Elm, Third — and | told the board": what stands before “and” is no subject of the verb joined by it. */
const joinedSubject: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const verb = tokens[token.head];
    if (token.deprel !== 'nsubj' || verb?.deprel !== 'conj' || verb.head > at || token.head < at) continue;
    const and = tokens.findIndex(({ head, deprel }) => head === token.head && deprel === 'cc');
    if (and < at || and > token.head || verb.head < 0 || tokens[verb.head]!.upos !== 'VERB') continue;
    const noun = tokens.findLastIndex(
      ({ upos }, place) => place < at && place > verb.head && /^(?:NOUN|PROPN)$/u.test(upos),
    );
    if (noun < 0) continue;
    Object.assign(token, { head: noun, deprel: 'appos' });
    changed = true;
  }
  return changed;
};

export const clashMends: readonly Mend[] = [
  verbOfNoun,
  absolute,
  clauseWithSubject,
  joinedSubject,
  clauseTold,
  clauseOfSubject,
  subjectOfFirst,
  participleWithSubject,
  participleBeforeVerb,
  clauseBehindJoint,
  participleUnjoined,
  casedApposition,
  clauseOfWhose,
];
