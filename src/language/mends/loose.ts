import { adopt, CLOSES, type Draft, has, isComma, isTensed, type Mend, rootOf } from './mend.ts';

/* Words that the parser hangs where none of their sort may hang. */

const OPENS = /^(?:["“]|``)$/u;

const TELLS =
  /^(?:acknowledge|add|admit|allege|argue|assert|believe|claim|complain|concede|contend|insist|maintain|note|say|suggest|think|warn)$/u;

/** "said Okafor’s | gifts “call it into question": the noun right before the verb of what is told is its subject. */
const subjectTold: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const says = tokens[token.head];
    if (token.deprel !== 'obj' || token.head > at || says?.upos !== 'VERB' || !TELLS.test(says.lemma))
      continue;
    const verb = OPENS.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
    const first = tokens[verb];
    const own = /^(?:aux|cop)/u.test(first?.deprel ?? '') ? first!.head : verb;
    const told = tokens[own];
    if (!first || !told || own < verb || !(/^VB[DPZ]?$/u.test(first.xpos) || first.xpos === 'MD')) continue;
    if (told.head !== token.head || told.deprel !== 'ccomp' || has(tokens, own, /^(?:expl|mark)/u)) continue;
    const other = tokens.find(({ head, deprel }) => head === own && /^[nc]subj/u.test(deprel));
    // "disputed the account, saying Okafor’s | plea “was received"
    if (other && !(tokens.indexOf(other) < token.head && says.xpos === 'VBG' && says.head >= 0)) continue;
    if (other) Object.assign(other, { head: says.head, deprel: 'obj' });
    Object.assign(token, { head: own, deprel: 'nsubj' });
    changed = true;
  }
  return changed;
};

/** "£5m in grants": the sign goes with its number. */
const signOfSum: Mend = tokens => {
  let changed = false;
  for (const [at, sign] of tokens.entries()) {
    const [number, noun] = [tokens[at + 1], tokens[at + 2]];
    if (!/^[$£€¥]$/u.test(sign.form) || number?.upos !== 'NUM' || !noun || number.head !== at + 2) continue;
    if (sign.deprel !== 'obj' || noun.head !== sign.head || noun.deprel !== 'obj') continue;
    Object.assign(sign, { head: at + 2, deprel: 'compound' });
    changed = true;
  }
  return changed;
};

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;

/** "Okafor said | Sunday": the day right behind a verb is when, and not who. */
const dayNoSubject: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const verb = tokens[at - 1];
    if (!DAY.test(token.form) || token.deprel !== 'nsubj' || token.head !== at - 1) continue;
    if (verb?.xpos !== 'VBD') continue;
    token.deprel = 'obl:unmarked';
    changed = true;
  }
  return changed;
};

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
  const last = tokens.at(-1)!;
  if (last.upos === 'PUNCT') last.head = verb;
  return true;
};

const NAMING = /^(?:brand|call|describe|dub|label|name|term)$/u;

/** "in a house | he calls | “the ark”": a clause right behind a noun that leaves open what it calls so. */
const calledRelative: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const noun = tokens[at - 2];
    const who = tokens[at - 1];
    if (token.upos !== 'VERB' || !NAMING.test(token.lemma) || token.deprel !== 'parataxis') continue;
    if (noun?.upos !== 'NOUN' || who?.upos !== 'PRON' || who.deprel !== 'nsubj' || who.head !== at) continue;
    const fills = tokens.filter(
      ({ head, deprel }, place) => place > at && head === at && /^(?:obj|xcomp)$/u.test(deprel),
    );
    if (token.head > at || fills.length !== 1) continue;
    Object.assign(token, { head: at - 2, deprel: 'acl:relcl' });
    changed = true;
  }
  return changed;
};

/** "told reporters | “Sailors who are hurt need not pay": what stands in marks behind those who hear it is what they hear. */
const toldInMarks: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const hearer = tokens[token.head];
    if (token.deprel !== 'appos' || token.head > at || hearer?.deprel !== 'iobj') continue;
    const open = tokens[token.head + 1];
    if (!open || !/^["“]$/u.test(open.form) || tokens[hearer.head]?.lemma !== 'tell') continue;
    if (has(tokens, hearer.head, /^ccomp$/u)) continue;
    Object.assign(token, { head: hearer.head, deprel: 'ccomp' });
    changed = true;
  }
  return changed;
};

/** "“It is a shame,” said | one": right behind the verb that follows the words in marks, who says them. */
const oneSaid: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const verb = tokens[at - 1];
    if (!/^(?:another|both|many|most|one|others|several|some)$/u.test(token.form) || token.head !== at - 1)
      continue;
    if (!/^sa(?:id|ys?)$/u.test(verb?.form ?? '') || !CLOSES.test(tokens[at - 2]?.form ?? '')) continue;
    if (!/^(?:advmod|obj)$/u.test(token.deprel) || !closesClause(tokens[at + 1])) continue;
    const told = tokens.findIndex(
      ({ head, deprel }, place) => place < at && head === at - 1 && deprel === 'ccomp',
    );
    if (told < 0) continue;
    for (const [place, one] of tokens.entries())
      if (place < at - 1 && one.head === at - 1 && one.deprel.startsWith('nsubj')) one.head = told;
    Object.assign(token, { deprel: 'nsubj', upos: 'PRON' });
    changed = true;
  }
  return changed;
};

const closesClause = (next: Draft | undefined): boolean =>
  !next || next.upos === 'PUNCT' || next.upos === 'ADP';

const HEARS = /^(?:advise|assure|inform|notify|persuade|promise|remind|tell|warn)$/u;

/** "blamed a few and assured | clerks that …", "and assured clerks | that rents would not rise": who hears it, and what, of the second verb. */
const hearerOfSecond: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const verb = tokens[at - 1];
    if (!verb || !HEARS.test(verb.lemma) || verb.upos !== 'VERB' || verb.deprel !== 'conj') continue;
    if (!/^(?:NNP?S|PRP)$/u.test(token.xpos) || tokens[at + 1]?.form !== 'that' || has(tokens, at, /^case$/u))
      continue;
    if (has(tokens, at - 1, /^i?obj$/u) || token.head >= at - 1) continue;
    if (has(tokens, at, /^cc$/u)) continue;
    const told = tokens.findIndex(
      ({ head, deprel }, place) =>
        place > at + 1 && (head === at || head === at - 1) && /^(?:acl|ccomp|acl:relcl)$/u.test(deprel),
    );
    if (told < 0 || !has(tokens, told, /^nsubj/u)) continue;
    Object.assign(token, { head: at - 1, deprel: 'iobj' });
    Object.assign(tokens[told]!, { head: at - 1, deprel: 'ccomp' });
    Object.assign(tokens[at + 1]!, { head: told, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
    changed = true;
  }
  return changed;
};

/** "One of the authors, | Tom Lind |, says": one name between commas tells who the one is, and none of many. */
const oneOfMany: Mend = (tokens, names) => {
  let changed = false;
  for (const { type, title, first, last } of names) {
    const from = title ? first - 1 : first;
    const at = tokens.findIndex(({ deprel }, place) => place >= from && place <= last && deprel === 'appos');
    const noun = tokens[at]?.head ?? -1;
    const one = tokens[noun]?.head ?? -1;
    if (type !== 'person' || noun < 0 || noun > from || one < 0 || one > noun) continue;
    const of = tokens[noun]!;
    const many = of.xpos === 'NNS' && of.deprel === 'nmod' && /^one$/iu.test(tokens[one]!.form);
    const time =
      /^(?:time|moment|day)$/u.test(of.form) && of.deprel === 'nmod' && tokens[one]!.upos === 'NOUN';
    if (!(many || time) || tokens[last + 1]?.form !== ',') continue;
    if (has(tokens, at, /^conj$/u)) continue;
    tokens[at]!.head = one;
    changed = true;
  }
  return changed;
};

const INSET = /^(?:add|admit|argue|claim|complain|explain|insist|note|say|suggest|warn|write)$/u;

/** "If she leaves, the letter | says |, the crews will sue": set in between commas with its subject, a verb of saying is no circumstance. */
const insetSays: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    if (token.deprel !== 'advcl' || token.head < at || !INSET.test(token.lemma) || !isComma(tokens[at + 1]))
      continue;
    if (!/^VB[DZP]$/u.test(token.xpos) || has(tokens, at, /^(?:mark|ccomp|xcomp|obj)/u)) continue;
    const subject = tokens.findIndex(
      ({ head, deprel }, place) => place < at && head === at && deprel === 'nsubj',
    );
    const comma = tokens.findLastIndex((one, place) => place < subject && isComma(one));
    const opens = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'advmod');
    if (subject < 0 || comma < 1 || (opens >= 0 && /^W/u.test(tokens[opens]!.xpos))) continue;
    if (
      !tokens.slice(comma + 1, at).every(({ upos }) => /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(upos))
    )
      continue;
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
    changed = true;
  }
  return changed;
};

/** "said “pier” | five times |": how often, and nothing that is said. */
const howOften: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const says = tokens[token.head];
    if (!/^times?$/u.test(token.form) || !/^(?:ccomp|obj)$/u.test(token.deprel) || says?.upos !== 'VERB')
      continue;
    if (
      tokens[at - 1]?.upos !== 'NUM' ||
      tokens[at - 1]!.head !== at ||
      has(tokens, at, /^(?:cop|[nc]subj)/u)
    )
      continue;
    token.deprel = 'obl:unmarked';
    changed = true;
  }
  return changed;
};

/** "an aide of Okafor’s, | who said …": the clause tells of the aide. */
const clauseOfOwned: Mend = tokens => {
  let changed = false;
  for (const token of tokens) {
    const owner = tokens[token.head];
    if (token.deprel !== 'acl:relcl' || owner?.upos !== 'PROPN' || owner.deprel !== 'nmod') continue;
    const cases = tokens.filter(({ head, deprel }) => head === token.head && deprel === 'case');
    if (!cases.some(({ form }) => form === 'of') || !cases.some(({ xpos }) => xpos === 'POS')) continue;
    token.head = owner.head;
    changed = true;
  }
  return changed;
};

/** "what they | say | it would cost": a pronoun before an auxiliary is the subject of its verb. */
const pronounOfAuxiliary: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (token.deprel !== 'nsubj' || token.xpos !== 'PRP' || !next?.deprel.startsWith('aux')) continue;
    const verb = next.head;
    if (verb < at || token.head <= verb || has(tokens, verb, /^(?:[nc]subj|expl)/u)) continue;
    token.head = verb;
    changed = true;
  }
  return changed;
};

/** "showed | Okafor poised | to win": what a poll or a letter shows is a clause. */
const shownSo: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const state = tokens[at + 1];
    if (token.deprel !== 'iobj' || tokens[token.head]?.lemma !== 'show' || state?.deprel !== 'xcomp')
      continue;
    if (state.head !== token.head || !/^(?:JJR?|VB[GN])$/u.test(state.xpos)) continue;
    Object.assign(token, { head: at + 1, deprel: 'nsubj' });
    state.deprel = 'ccomp';
    changed = true;
  }
  return changed;
};

export const looseMends: readonly Mend[] = [
  howOften,
  clauseOfOwned,
  pronounOfAuxiliary,
  shownSo,
  hearerOfSecond,
  oneOfMany,
  insetSays,
  subjectTold,
  signOfSum,
  dayNoSubject,
  bareRoot,
  calledRelative,
  toldInMarks,
  oneSaid,
];
