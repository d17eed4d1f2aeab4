import {
  adopt,
  CLOSES,
  closeWith,
  type Draft,
  everyName,
  everywhere,
  has,
  isComma,
  isTensed,
  type Mend,
  rootOf,
} from './mend.ts';

/* Words that the parser hangs where none of their sort may hang. */

const OPENS = /^(?:["“]|``)$/u;

const TELLS =
  /^(?:acknowledge|add|admit|allege|argue|assert|believe|claim|complain|concede|contend|insist|maintain|note|say|suggest|think|warn)$/u;

/** "said Okafor’s | gifts “call it into question": the noun right before the verb of what is told is its subject. */
const subjectTold = everywhere((token, at, tokens) => {
  const says = tokens[token.head];
  if (token.deprel !== 'obj' || token.head > at || says?.upos !== 'VERB' || !TELLS.test(says.lemma))
    return false;
  const verb = OPENS.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  const first = tokens[verb];
  const own = /^(?:aux|cop)/u.test(first?.deprel ?? '') ? first!.head : verb;
  const told = tokens[own];
  if (!first || !told || own < verb || !(/^VB[DPZ]?$/u.test(first.xpos) || first.xpos === 'MD')) return false;
  if (told.head !== token.head || told.deprel !== 'ccomp' || has(tokens, own, /^(?:expl|mark)/u))
    return false;
  const other = tokens.find(({ head, deprel }) => head === own && /^[nc]subj/u.test(deprel));
  // "disputed the account, saying Okafor’s | plea “was received"
  if (other && !(tokens.indexOf(other) < token.head && says.xpos === 'VBG' && says.head >= 0)) return false;
  if (other) Object.assign(other, { head: says.head, deprel: 'obj' });
  Object.assign(token, { head: own, deprel: 'nsubj' });
  return true;
});

/** "£5m in grants": the sign goes with its number. */
const signOfSum = everywhere((sign, at, tokens) => {
  const [number, noun] = [tokens[at + 1], tokens[at + 2]];
  if (!/^[$£€¥]$/u.test(sign.form) || number?.upos !== 'NUM' || !noun || number.head !== at + 2) return false;
  if (sign.deprel !== 'obj' || noun.head !== sign.head || noun.deprel !== 'obj') return false;
  Object.assign(sign, { head: at + 2, deprel: 'compound' });
  return true;
});

/** "Voters are | watching | a lawyer argue that …": a bare form is no sentence's verb where another with its subject and "are" stands before it. */
const bareRoot: Mend = tokens => {
  const root = rootOf(tokens);
  const bare = tokens[root];
  if (bare?.xpos !== 'VB' || has(tokens, root, /^(?:[nc]subj|expl|aux|mark|cop)/u)) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, upos }, at) => at < root && head === root && deprel === 'advcl' && upos === 'VERB',
  );
  if (verb < 0 || !has(tokens, verb, /^nsubj/u) || !has(tokens, verb, /^aux/u) || has(tokens, verb, /^mark/u))
    return false;
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(bare, { head: verb, deprel: 'conj' });
  closeWith(tokens, verb);
  return true;
};

const NAMING = /^(?:brand|call|describe|dub|label|name|term)$/u;

/** "in a house | he calls | “the ark”": a clause right behind a noun that leaves open what it calls so. */
const calledRelative = everywhere((token, at, tokens) => {
  const noun = tokens[at - 2];
  const who = tokens[at - 1];
  if (token.upos !== 'VERB' || !NAMING.test(token.lemma) || token.deprel !== 'parataxis') return false;
  if (noun?.upos !== 'NOUN' || who?.upos !== 'PRON' || who.deprel !== 'nsubj' || who.head !== at)
    return false;
  const fills = tokens.filter(
    ({ head, deprel }, place) => place > at && head === at && /^(?:obj|xcomp)$/u.test(deprel),
  );
  if (token.head > at || fills.length !== 1) return false;
  Object.assign(token, { head: at - 2, deprel: 'acl:relcl' });
  return true;
});

/** "told reporters | “Sailors who are hurt need not pay": what stands in marks behind those who hear it is what they hear. */
const toldInMarks = everywhere((token, at, tokens) => {
  const hearer = tokens[token.head];
  if (token.deprel !== 'appos' || token.head > at || hearer?.deprel !== 'iobj') return false;
  const open = tokens[token.head + 1];
  if (!open || !/^["“]$/u.test(open.form) || tokens[hearer.head]?.lemma !== 'tell') return false;
  if (has(tokens, hearer.head, /^ccomp$/u)) return false;
  Object.assign(token, { head: hearer.head, deprel: 'ccomp' });
  return true;
});

/** "“It is a shame,” said | one": right behind the verb that follows the words in marks, who says them. */
const oneSaid = everywhere((token, at, tokens) => {
  const verb = tokens[at - 1];
  if (!/^(?:another|both|many|most|one|others|several|some)$/u.test(token.form) || token.head !== at - 1)
    return false;
  if (!/^sa(?:id|ys?)$/u.test(verb?.form ?? '') || !CLOSES.test(tokens[at - 2]?.form ?? '')) return false;
  if (!/^(?:advmod|obj)$/u.test(token.deprel) || !closesClause(tokens[at + 1])) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, place) => place < at && head === at - 1 && deprel === 'ccomp',
  );
  if (told < 0) return false;
  for (const [place, one] of tokens.entries())
    if (place < at - 1 && one.head === at - 1 && one.deprel.startsWith('nsubj')) one.head = told;
  Object.assign(token, { deprel: 'nsubj', upos: 'PRON' });
  return true;
});

const closesClause = (next: Draft | undefined): boolean =>
  !next || next.upos === 'PUNCT' || next.upos === 'ADP';

const HEARS = /^(?:advise|assure|inform|notify|persuade|promise|remind|tell|warn)$/u;

/** "blamed a few and assured | clerks that …", "and assured clerks | that rents would not rise": who hears it, and what, of the second verb. */
const hearerOfSecond = everywhere((token, at, tokens) => {
  const verb = tokens[at - 1];
  if (!verb || !HEARS.test(verb.lemma) || verb.upos !== 'VERB' || verb.deprel !== 'conj') return false;
  if (!/^(?:NNP?S|PRP)$/u.test(token.xpos) || tokens[at + 1]?.form !== 'that' || has(tokens, at, /^case$/u))
    return false;
  if (has(tokens, at - 1, /^i?obj$/u) || token.head >= at - 1) return false;
  if (has(tokens, at, /^cc$/u)) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, place) =>
      place > at + 1 && (head === at || head === at - 1) && /^(?:acl|ccomp|acl:relcl)$/u.test(deprel),
  );
  if (told < 0 || !has(tokens, told, /^nsubj/u)) return false;
  Object.assign(token, { head: at - 1, deprel: 'iobj' });
  Object.assign(tokens[told]!, { head: at - 1, deprel: 'ccomp' });
  Object.assign(tokens[at + 1]!, { head: told, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  return true;
});

/** "One of the authors, | Tom Lind |, says": one name between commas tells who the one is, and none of many. */
const oneOfMany = everyName(({ type, title, first, last }, tokens) => {
  const from = title ? first - 1 : first;
  const at = tokens.findIndex(({ deprel }, place) => place >= from && place <= last && deprel === 'appos');
  const noun = tokens[at]?.head ?? -1;
  const one = tokens[noun]?.head ?? -1;
  if (type !== 'person' || noun < 0 || noun > from || one < 0 || one > noun) return false;
  const of = tokens[noun]!;
  const many = of.xpos === 'NNS' && of.deprel === 'nmod' && /^one$/iu.test(tokens[one]!.form);
  const time = /^(?:time|moment|day)$/u.test(of.form) && of.deprel === 'nmod' && tokens[one]!.upos === 'NOUN';
  if (!(many || time) || tokens[last + 1]?.form !== ',') return false;
  if (has(tokens, at, /^conj$/u)) return false;
  tokens[at]!.head = one;
  return true;
});

const INSET = /^(?:add|admit|argue|claim|complain|explain|insist|note|say|suggest|warn|write)$/u;

/** "If she leaves, the letter | says |, the crews will sue": set in between commas with its subject, a verb of saying is no circumstance. */
const insetSays = everywhere((token, at, tokens) => {
  if (token.deprel !== 'advcl' || token.head < at || !INSET.test(token.lemma) || !isComma(tokens[at + 1]))
    return false;
  if (!/^VB[DZP]$/u.test(token.xpos) || has(tokens, at, /^(?:mark|ccomp|xcomp|obj)/u)) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, place) => place < at && head === at && deprel === 'nsubj',
  );
  const comma = tokens.findLastIndex((one, place) => place < subject && isComma(one));
  const opens = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'advmod');
  if (subject < 0 || comma < 1 || (opens >= 0 && /^W/u.test(tokens[opens]!.xpos))) return false;
  if (!tokens.slice(comma + 1, at).every(({ upos }) => /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(upos)))
    return false;
  for (const [place, child] of tokens.entries())
    if (place < comma && child.head === at) child.head = token.head;
  // "Instead, she | said |, the boss left"
  const whole = tokens.slice(0, comma).some(isTensed) || tokens[token.head]!.head >= 0;
  if (!whole) {
    adopt(tokens, token.head, at, child => child === tokens.at(-1) && child.deprel === 'punct');
    for (const [place, child] of tokens.entries())
      if (place < comma && child.head === token.head) child.head = at;
    Object.assign(tokens[token.head]!, { head: at, deprel: 'ccomp' });
  }
  Object.assign(token, whole ? { deprel: 'parataxis' } : { head: -1, deprel: 'root' });
  return true;
});

/** "said “pier” | five times |": how often, and nothing that is said. */
const howOften = everywhere((token, at, tokens) => {
  const says = tokens[token.head];
  if (!/^times?$/u.test(token.form) || !/^(?:ccomp|obj)$/u.test(token.deprel) || says?.upos !== 'VERB')
    return false;
  if (tokens[at - 1]?.upos !== 'NUM' || tokens[at - 1]!.head !== at || has(tokens, at, /^(?:cop|[nc]subj)/u))
    return false;
  token.deprel = 'obl:unmarked';
  return true;
});

/** "an aide of Okafor’s, | who said …": the clause tells of the aide. */
const clauseOfOwned = everywhere((token, _at, tokens) => {
  const owner = tokens[token.head];
  if (token.deprel !== 'acl:relcl' || owner?.upos !== 'PROPN' || owner.deprel !== 'nmod') return false;
  const cases = tokens.filter(({ head, deprel }) => head === token.head && deprel === 'case');
  if (!cases.some(({ form }) => form === 'of') || !cases.some(({ xpos }) => xpos === 'POS')) return false;
  token.head = owner.head;
  return true;
});

/** "showed | Okafor poised | to win": what a poll or a letter shows is a clause. */
const shownSo = everywhere((token, at, tokens) => {
  const state = tokens[at + 1];
  if (token.deprel !== 'iobj' || tokens[token.head]?.lemma !== 'show' || state?.deprel !== 'xcomp')
    return false;
  if (state.head !== token.head || !/^(?:JJR?|VB[GN])$/u.test(state.xpos)) return false;
  Object.assign(token, { head: at + 1, deprel: 'nsubj' });
  state.deprel = 'ccomp';
  return true;
});

export const looseMends: readonly Mend[] = [
  howOften,
  clauseOfOwned,
  shownSo,
  hearerOfSecond,
  oneOfMany,
  insetSays,
  subjectTold,
  signOfSum,
  bareRoot,
  calledRelative,
  toldInMarks,
  oneSaid,
];
