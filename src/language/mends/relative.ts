import {
  CLOSES,
  type Draft,
  everywhere,
  has,
  hasSubject,
  isComma,
  isTensed,
  type Mend,
  once,
} from './mend.ts';
import { isWorded } from './mute.ts';

/* Relative clauses that the parser joined to the sentence, and the clause of a noun that it took for one. */

const BEFORE_VERB = /^(?:ADJ|ADP|ADV|AUX|DET|NOUN|NUM|PART|PRON|PROPN)$/u;
const DASH = /^(?:—|–|--|-)$/u;

/** The head of the noun that ends at a place: over the parts of its name. */
function nounEnding(tokens: readonly Draft[], end: number): number {
  let noun = end;
  while (noun > 0 && /^(?:compound|flat|nmod:poss)$/u.test(tokens[noun]!.deprel) && tokens[noun]!.head < end)
    noun = tokens[noun]!.head;
  return /^(?:NOUN|PROPN)$/u.test(tokens[noun]?.upos ?? '') ? noun : -1;
}

/** The noun of the words in `[from, to)` that hangs on a word outside of them. */
const headOf = (tokens: readonly Draft[], from: number, to: number): number =>
  tokens.findIndex(
    ({ upos, head }, at) =>
      at >= from && at < to && /^(?:NOUN|PRON|PROPN)$/u.test(upos) && (head < from || head >= to),
  );

/** "met Tom Lind, whom one aide | described as “volatile,”": behind “whom”, or “who” and another's name, the verb tells of the noun before the comma. */
const whomDescribed = once((token, at, tokens) => {
  const before = tokens[at - 1];
  if (!/^who(?:m)?$/u.test(token.form) || !(isComma(before) || DASH.test(before?.form ?? ''))) return false;
  const verb = tokens.findIndex(({ upos }, place) => place > at && !BEFORE_VERB.test(upos));
  const said = tokens[verb];
  if (verb < at + 2 || verb > at + 10 || said?.upos !== 'VERB' || !/^VB[DNPZ]$/u.test(said.xpos))
    return false;
  // "who once taught as a clerk": the pronoun is the subject
  const bare = token.form === 'who' && !/^(?:DET|PRON|PROPN)$/u.test(tokens[at + 1]!.upos);
  const as = tokens[verb + 1]?.form === 'as' ? verb + 1 : -1;
  const subject = headOf(tokens, at + 1, verb);
  const noun = nounEnding(tokens, at - 2);
  if (bare || as < 0 || subject < 0 || noun < 0 || said.head < 0) return false;
  const { head: over } = said;
  const called = tokens[noun]!.deprel === 'appos' && tokens[noun]!.head === over;
  if (said.deprel === 'acl:relcl' && over < at && token.deprel === 'obj' && !called) return false;
  Object.assign(said, { head: noun, deprel: 'acl:relcl' });
  if (said.xpos === 'VBN' && !has(tokens, verb, /^aux/u)) said.xpos = 'VBD';
  Object.assign(token, { head: verb, deprel: 'obj' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  for (const child of tokens)
    if (
      child.head === verb &&
      child.deprel === 'obj' &&
      child !== token &&
      has(tokens, tokens.indexOf(child), /^case$/u)
    )
      child.deprel = 'obl';
  return true;
});

/** What is told in a clause behind it. */
const TELLS =
  /^(?:accusation|allegation|argument|assertion|assumption|belief|case|charge|claim|complaint|concern|contention|criticism|fear|hint|hope|idea|impression|insistence|notion|opinion|point|prediction|promise|reminder|report|rumou?r|speculation|statement|suggestion|suspicion|talk|theory|threat|view|warning|word)$/u;

/** "repeated claims that | Lind recites | lines": a clause with a subject and an object is what the noun tells, and lacks nothing. */
const clauseOfNoun = everywhere((token, at, tokens) => {
  const clause = tokens[token.head];
  if (token.form !== 'that' || token.deprel !== 'obj' || clause?.deprel !== 'acl:relcl') return false;
  const noun = tokens[clause.head];
  if (clause.head !== at - 1 || !TELLS.test(noun?.lemma ?? '')) return false;
  if (/^(?:call|give|make|offer|send|tell)$/u.test(clause.lemma)) return false;
  const own = (relation: string, low: number) =>
    tokens.some(
      ({ head, deprel }, place) => head === token.head && place > low && deprel === relation && place !== at,
    );
  if (!own('nsubj', at) || !own('obj', token.head)) return false;
  Object.assign(token, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  clause.deprel = 'acl';
  return true;
});

const SAYS =
  /^(?:acknowledge|add|admit|allege|argue|believe|claim|complain|concede|contend|declare|explain|insist|maintain|note|say|state|suggest|think|warn)$/u;

/**
 * "said the pier, which she called “a gem,” | was sold", "argued the port, which has been shut since May, | is “lost”": the verb behind the comma that closes
 * a relative clause on what is spoken of is that of the words told.
 */
const toldBehindRelative: Mend = tokens => {
  let changed = false;
  for (const [at, which] of tokens.entries()) {
    if (!/^(?:which|whom?|whose)$/u.test(which.form) || !isComma(tokens[at - 1])) continue;
    const noun = nounEnding(tokens, at - 2);
    const says = tokens[noun]?.head ?? -1;
    if (noun < 0 || says < 0 || says > noun || tokens[noun]!.deprel !== 'obj') continue;
    if (tokens[says]!.upos !== 'VERB' || !SAYS.test(tokens[says]!.lemma)) continue;
    const comma = tokens.findIndex((token, place) => {
      const next = CLOSES.test(tokens[place + 1]?.form ?? '') ? place + 2 : place + 1;
      return place > at + 1 && isComma(token) && tokens[next] !== undefined && isTensed(tokens[next]!);
    });
    if (comma < 0 || tokens.slice(at, comma).every(token => !isTensed(token))) continue;
    const first = CLOSES.test(tokens[comma + 1]!.form) ? comma + 2 : comma + 1;
    const verb = /^(?:aux|cop)/u.test(tokens[first]!.deprel) ? tokens[first]!.head : first;
    if (verb < first || hasSubject(tokens, verb) || tokens[verb]!.head < noun) continue;
    Object.assign(tokens[verb]!, { head: says, deprel: 'ccomp' });
    Object.assign(tokens[noun]!, { head: verb, deprel: 'nsubj' });
    changed = true;
  }
  return changed;
};

/** What a few words for those who say something are made of. */
const IN_FEW = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u;

/**
 * "in a finish that | she | said | beat them all", "laws, passed in May, that | courts | said | hindered sailors": right behind the verb of saying one
 * that has no subject but the noun before "that".
 */
const relativeTold = once((that, at, tokens) => {
  if (!/^(?:that|which)$/u.test(that.form)) return false;
  const said = tokens.findIndex(({ form }, place) => place > at + 1 && /^(?:said|says?)$/u.test(form));
  const verb = tokens[said + 1];
  if (said < 0 || said > at + 5 || !verb || !toldOfNoun(tokens, said + 1)) return false;
  const subject = tokens.slice(at + 1, said);
  // "that | appeals courts | said": a plural that the tagger took for a verb
  const plural = subject.length === 2 && /[^s]s$/u.test(subject[0]!.form) && subject[1]!.xpos === 'NNS';
  if (!plural && !subject.every(({ upos }) => IN_FEW.test(upos))) return false;
  const noun = nounEnding(tokens, (isComma(tokens[at - 1]) ? beforeAside(tokens, at - 1) : at) - 1);
  if (noun < 0 || tokens[said]!.head === noun || isBelow(tokens, noun, at)) return false;
  for (const one of subject.slice(0, -1)) Object.assign(one, { head: said - 1, deprel: 'compound' });
  if (plural) Object.assign(subject[0]!, { upos: 'NOUN', xpos: 'NNS' });
  Object.assign(subject.at(-1)!, { head: said, deprel: 'nsubj' });
  Object.assign(tokens[said]!, { head: noun, deprel: 'acl:relcl', upos: 'VERB' });
  Object.assign(that, { head: said, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  Object.assign(verb, { head: said, deprel: 'ccomp', upos: 'VERB', xpos: 'VBD' });
  return true;
});

/** "said | beat | them", "said | hindered | sailors": a past form with its object or a preposition behind it. */
const toldOfNoun = (tokens: readonly Draft[], at: number): boolean =>
  /^VB[DN]$/u.test(tokens[at]!.xpos) && !/^(?:AUX|PUNCT|CCONJ|VERB)$/u.test(tokens[at + 1]?.upos ?? 'PUNCT');

/** "laws |, passed in May |, that": where the participle between commas before a place begins, or the place. */
function beforeAside(tokens: readonly Draft[], comma: number): number {
  const open = tokens.findLastIndex((token, at) => at < comma && isComma(token));
  return open > 0 && tokens[open + 1]!.xpos === 'VBN' ? open : comma;
}

/** True if a token hangs, over any number of words, on one at or behind a place. */
function isBelow(tokens: readonly Draft[], from: number, place: number): boolean {
  let here = from;
  for (let steps = 0; here >= 0 && here < place && steps < tokens.length; steps++) here = tokens[here]!.head;
  return here >= place;
}

/** "posted a message from her lawyer, Tom Lind, | that | read: “…”": behind a comma it tells of what was posted. */
const thatRead = everywhere((that, at, tokens) => {
  const [verb, above] = [that.head, tokens[that.head]?.head ?? -1];
  if (that.form !== 'that' || that.deprel !== 'nsubj' || !isComma(tokens[at - 1]) || verb !== at + 1)
    return false;
  if (tokens[verb]!.deprel !== 'ccomp' || !/^(?:read|say|state)$/u.test(tokens[verb]!.lemma)) return false;
  const paper = tokens.findLastIndex(
    ({ head, deprel }, place) => head === above && deprel === 'obj' && place > above && place < at,
  );
  if (paper < 0 || !isWorded(tokens[paper]!)) return false;
  Object.assign(tokens[verb]!, { head: paper, deprel: 'acl:relcl' });
  Object.assign(that, { upos: 'PRON', xpos: 'WDT' });
  return true;
});

export const relativeMends: readonly Mend[] = [
  thatRead,
  whomDescribed,
  clauseOfNoun,
  toldBehindRelative,
  relativeTold,
];
