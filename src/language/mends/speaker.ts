import { type Draft, type Mend, once, rootOf, setVerb } from './mend.ts';

/* Who speaks, or what he does, where the parser took the one for a measure or the other for a noun. */

const SAYS =
  /^(?:add|admit|agree|answer|argue|believe|call|claim|complain|describe|note|say|suggest|tell|think|warn|write)$/u;

/** "Voters were split; | most | said they were worried": how many of them say it. */
const mostSaid = once((token, at, tokens) => {
  const verb = tokens[at + 1];
  if (
    !/^(?:most|many|some|few|several|others|both)$/iu.test(token.form) ||
    !/^(?:advmod|amod|det)$/u.test(token.deprel)
  )
    return false;
  if (!verb || !/^VB[DZP]$/u.test(verb.xpos) || !SAYS.test(verb.lemma) || token.head !== at + 1) return false;
  if (at > 0 && !/^(?:[;,—–]|--|and|but|while|though)$/iu.test(tokens[at - 1]!.form)) return false;
  for (const [place, other] of tokens.entries())
    if (other.head === at + 1 && /^nsubj/u.test(other.deprel) && place < at) other.deprel = 'parataxis';
  Object.assign(token, { deprel: 'nsubj', upos: 'PRON' });
  return true;
});

const IN_ING =
  /^(?:add|admit|argu|blogg|claim|complain|email|jok|not|post|quipp|report|say|stress|suggest|text|tweet|warn|writ)ing$/u;

/** "with Tom Lind | tweeting | that it was late": a participle with a clause of its own, and no noun. */
const withSaying = once((token, at, tokens) => {
  const that = tokens[at + 1];
  if (token.upos !== 'NOUN' || !IN_ING.test(token.form) || that?.form !== 'that' || that.xpos !== 'IN')
    return false;
  const told = that.head;
  let from = at - 1;
  while (from > 0 && /^(?:ADJ|DET|NOUN|NUM|PART|PROPN)$/u.test(tokens[from]!.upos)) from--;
  const by = tokens[from];
  if (from < 1 || from > at - 2 || by?.form !== 'with' || told < at) return false;
  const above = [token.head, ...tokens.slice(from + 1, at).map(({ head }) => head)].find(
    head => head >= 0 && (head < from || head > at),
  );
  if (above === undefined) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, place) =>
      place > from && place < at && deprel !== 'flat' && (head <= from || head >= at),
  );
  if (subject < 0) return false;
  for (const [place, one] of tokens.entries())
    if (place > from && place < at && place !== subject && (one.head <= from || one.head >= at))
      one.head = subject;
  Object.assign(by, { head: at, deprel: 'mark' });
  Object.assign(tokens[subject]!, { head: at, deprel: 'nsubj' });
  Object.assign(token, {
    upos: 'VERB',
    xpos: 'VBG',
    head: above,
    deprel: 'advcl',
    lemma: lemmaOf(token.form),
  });
  Object.assign(tokens[told]!, { head: at, deprel: 'ccomp' });
  return true;
});

const lemmaOf = (form: string): string => {
  const stem = form.replace(/ing$/u, '').replace(/(?<=[gp])[gp]$/u, '');
  return /^(?:argu|jok|not|writ)$/u.test(stem) ? `${stem}e` : stem;
};

/** "who quarrels with the clerks, | claims | that they lie, and says so": a verb in a row of verbs. */
const claimsInRow = once((token, at, tokens) => {
  const that = tokens[at + 1];
  if (
    token.xpos !== 'NNS' ||
    !/^(?:claims|notes|pledges|promises|reports|states|vows|warns)$/u.test(token.form)
  )
    return false;
  if (tokens[at - 1]?.form !== ',' || that?.form !== 'that') return false;
  const verb = tokens.findLastIndex(({ xpos }, place) => place < at && /^VB[DZP]$/u.test(xpos));
  const next = tokens.findIndex(
    ({ form, xpos }, place) =>
      place > at && xpos === 'VBZ' && /^(?:and|or)$/u.test(tokens[place - 1]!.form) && form !== 'is',
  );
  if (verb < 0 || tokens[verb]!.xpos !== 'VBZ' || next < 0) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, place) => place > at && head === at && /^(?:acl|ccomp|obj)/u.test(deprel),
  );
  if (told < 0) return false;
  setVerb(token);
  Object.assign(token, { head: verb, deprel: 'conj' });
  Object.assign(that, { head: told, deprel: 'mark', xpos: 'IN', upos: 'SCONJ' });
  Object.assign(tokens[told]!, { deprel: 'ccomp' });
  if (tokens[next]!.head >= 0) Object.assign(tokens[next]!, { head: verb, deprel: 'conj' });
  else setFirst(tokens, at, next);
  return true;
});

/** "Lind, who quarrels with them, | claims that they lie, and | says so": the first of two verbs of the sentence stands over the second. */
function setFirst(tokens: Draft[], first: number, second: number): void {
  for (const [at, token] of tokens.entries())
    if (token.head === second && (at < first || at === tokens.length - 1)) token.head = first;
  Object.assign(tokens[first]!, { head: -1, deprel: 'root' });
  Object.assign(tokens[second]!, { head: first, deprel: 'conj' });
}

/** "a town that the mayor, Tom Lind, | called | “our rival”": the verb behind an apposition in a relative clause. */
const calledInRelative: Mend = (tokens, names) => {
  for (const { type, first, last } of names) {
    const [comma, verb] = [tokens[last + 1], tokens[last + 2]];
    if (type !== 'person' || comma?.form !== ',' || !/^VB[ND]$/u.test(verb?.xpos ?? '')) continue;
    if (!/^(?:call|describe|dub|label|brand|term)$/u.test(verb!.lemma) || verb!.deprel !== 'acl') continue;
    const subject = verb!.head;
    if (tokens[first - 1]?.form !== ',' || subject > first || tokens[first]!.head !== subject) continue;
    let opens = subject;
    while (
      opens > 0 &&
      /^(?:ADJ|ADP|DET|NOUN|PART|PROPN)$/u.test(tokens[opens]!.upos) &&
      !isRelative(tokens[opens]!)
    )
      opens--;
    const noun = tokens.findLastIndex(({ upos }, place) => place < opens && /^(?:NOUN|PROPN)$/u.test(upos));
    if (!isRelative(tokens[opens]!) || noun < 0 || noun < opens - 2) continue;
    const root = rootOf(tokens);
    if (root === subject || subject === noun) continue;
    Object.assign(verb!, { xpos: 'VBD', head: noun, deprel: 'acl:relcl' });
    Object.assign(tokens[subject]!, { head: last + 2, deprel: 'nsubj' });
    Object.assign(tokens[opens]!, { head: last + 2, deprel: 'obj', upos: 'PRON', xpos: 'WDT' });
    return true;
  }
  return false;
};

const isRelative = ({ form }: Draft): boolean => /^(?:that|which|who|whom)$/u.test(form);

/** "And, Okafor tells the crowd, | she grew up in Pell": the clause behind the comma is what those who hear it are told. */
const toldHearer = once((token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.deprel !== 'parataxis' || verb?.lemma !== 'tell' || token.head > at) return false;
  const kids = (of: number, kind: RegExp) =>
    tokens.findIndex(({ head, deprel }) => head === of && kind.test(deprel));
  const hearer = kids(token.head, /^i?obj$/u);
  const subject = kids(at, /^nsubj/u);
  if (hearer < token.head || subject < hearer || kids(token.head, /^(?:ccomp|xcomp)$/u) >= 0) return false;
  if (/^(?:it|lie|story|tale|truth)$/iu.test(tokens[hearer]!.lemma)) return false;
  const comma = tokens.findIndex(({ form }, place) => place > hearer && form === ',');
  const opens = tokens.findIndex(
    ({ head }, place) => place > comma && (place === subject || head === subject),
  );
  if (comma < 0 || comma > hearer + 4 || opens !== comma + 1) return false;
  token.deprel = 'ccomp';
  return true;
});

/** "The union plans to protest, the Daily Courier | reports |.": the verb that ends the sentence behind who reports it. */
const reportsAtEnd: Mend = (tokens, names) => {
  const at = tokens.findLastIndex(({ form }) => form === 'reports');
  const rest = tokens.slice(at + 1);
  if (at < 4 || tokens[at]!.xpos !== 'NNS' || !rest.every(({ upos }) => upos === 'PUNCT')) return false;
  const name = names.find(({ type, last }) => type === 'body' && last === at - 1);
  if (!name) return false;
  const from = /^the$/iu.test(tokens[name.first - 1]?.form ?? '') ? name.first - 1 : name.first;
  const root = rootOf(tokens);
  const isSubject = ({ head, deprel }: Draft, place: number) =>
    place < from && head === at && deprel.startsWith('nsubj');
  const told = root === at ? tokens.findIndex(isSubject) : root;
  if (tokens[from - 1]?.form !== ',' || told < 0 || told >= from) return false;
  for (const [place, token] of tokens.entries())
    if (place >= from && place < at && (token.head < from || token.head >= at)) token.head = at - 1;
  Object.assign(tokens[at - 1]!, { head: at, deprel: 'nsubj' });
  Object.assign(tokens[at]!, { upos: 'VERB', xpos: 'VBZ', lemma: 'report', head: -1, deprel: 'root' });
  Object.assign(tokens[told]!, { head: at, deprel: 'ccomp' });
  return true;
};

export const speakerMends: readonly Mend[] = [
  mostSaid,
  withSaying,
  claimsInRow,
  calledInRelative,
  toldHearer,
  reportsAtEnd,
];
