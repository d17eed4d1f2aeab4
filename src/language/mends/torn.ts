import { type Draft, everywhere, has, type Mend, OPENS, once } from './mend.ts';

/* Clauses that the parser tore from the clause they belong to. */

const FINITE = /^VB[DZP]$/u;
const SAYS = /^(?:allege|argue|assert|claim|contend|insist|maintain|report|say|state|testify)$/u;
const ALSO_SAYS =
  /^(?:acknowledge|add|admit|announce|concede|confirm|declare|deny|hint|indicate|pledge|promise|signal|stress|suggest|vow|warn)$/u;

/** "the mayor who sold the lock and | who says she will leave": the second clause tells of whom the first does. */
const whoAndWho = everywhere((token, at, tokens) => {
  const verb = tokens[token.head];
  if (!/^who$/iu.test(token.form) || !/^nsubj/u.test(token.deprel) || verb?.deprel !== 'conj') return false;
  if (token.head < at || !/^(?:and|but|or)$/iu.test(tokens[at - 1]?.form ?? '')) return false;
  const first = tokens.findLastIndex(
    ({ form, deprel, head }, place) =>
      place < at && /^who$/iu.test(form) && /^nsubj/u.test(deprel) && head > place && head < at,
  );
  const clause = first < 0 ? -1 : tokens[first]!.head;
  if (clause < 0 || tokens[clause]!.deprel !== 'acl:relcl') return false;
  // a clause of the first "who", or one below it, is joined well already
  if (verb.head >= first) return false;
  verb.head = clause;
  return true;
});

/** "While she did say that, | Lind declared": "that" before a comma is what was said, and the clause that follows is the main one. */
const whileSaidThat = once((token, at, tokens) => {
  const said = tokens[at - 1];
  const main = tokens[token.head];
  if (!said || !main || token.form !== 'that' || token.deprel !== 'mark') return false;
  if (tokens[at + 1]?.form !== ',' || main.deprel !== 'ccomp' || main.head !== at - 1) return false;
  const opens = tokens.findIndex(
    ({ form, head }) =>
      head === at - 1 && /^(?:after|although|as|because|if|once|since|though|when|while)$/iu.test(form),
  );
  if (opens < 0 || !has(tokens, token.head, /^nsubj/u)) return false;
  const clause = token.head;
  Object.assign(main, { head: said.head, deprel: said.deprel });
  Object.assign(said, { head: clause, deprel: 'advcl' });
  Object.assign(token, { head: at - 1, deprel: 'obj', upos: 'PRON', xpos: 'DT' });
  for (const [place, mark] of tokens.entries())
    if (place > at && mark.head === at - 1 && mark.deprel === 'punct') mark.head = clause;
  return true;
});

/** "has said she will ask, but | has signalled she is in no hurry": a second perfect goes on with the first. */
const perfectJoined = once((token, at, tokens) => {
  const told = tokens[token.head];
  if (token.deprel !== 'conj' || told?.deprel !== 'ccomp' || token.head > at) return false;
  const says = tokens[told.head];
  if (!says || !SAYS.test(says.lemma) || !(SAYS.test(token.lemma) || ALSO_SAYS.test(token.lemma)))
    return false;
  if (has(tokens, at, /^nsubj/u) || !has(tokens, told.head, /^nsubj$/u)) return false;
  if (!isPerfect(tokens, at) || !isPerfect(tokens, told.head) || isPerfect(tokens, token.head)) return false;
  token.head = told.head;
  return true;
});

const isPerfect = (tokens: readonly Draft[], verb: number): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === verb && deprel === 'aux' && lemma === 'have');

/**
 * "said letters found in the lock, including one that she wrote, | showed the plan": what stands behind the verb of saying, with its participle
 * or without one, is the subject of the only verb that has none.
 */
const subjectBeforeAside = once(({ xpos, deprel, head: over }, at, tokens) => {
  // "was | unfit", "would | stand"
  const auxiliary = /^(?:aux|cop)/u.test(deprel);
  const token = tokens[auxiliary ? over : at];
  const comma = OPENS.test(tokens[at - 1]?.form ?? '') ? at - 2 : at - 1;
  if (!token || !(FINITE.test(xpos) || xpos === 'MD') || tokens[comma]?.form !== ',') return false;
  const last = auxiliary ? over : at;
  const verb = token.head;
  if (last < at || verb > at || verb < 0 || !SAYS.test(tokens[verb]!.lemma)) return false;
  if (!/^(?:ccomp|conj|parataxis)$/u.test(token.deprel)) return false;
  if (has(tokens, last, /^(?:nsubj|csubj|expl|cc$|mark)/u)) return false;
  if (tokens.some(({ head, deprel: kind }, place) => head === last && place < at && kind.startsWith('aux')))
    return false;
  const between = (place: number) => place > verb && place < at;
  if (tokens.some(({ head, deprel }, place) => between(place) && head === verb && deprel === 'conj'))
    return false;
  const participle = tokens.findIndex(
    (_, place) => between(place) && tokens[place]!.head === verb && isParticiple(tokens, place),
  );
  const [holder, relation] = participle < 0 ? [verb, 'obj'] : [participle, 'nsubj'];
  const noun = tokens.findIndex(
    ({ head, deprel, upos }, place) =>
      between(place) && head === holder && deprel === relation && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  if (noun < 0 || !tokens.slice(noun, comma).some(({ form }) => form === ',')) return false;
  Object.assign(token, { head: verb, deprel: 'ccomp' });
  Object.assign(tokens[noun]!, { head: last, deprel: 'nsubj' });
  if (participle >= 0) Object.assign(tokens[participle]!, { head: noun, deprel: 'acl', xpos: 'VBN' });
  return true;
});

/** "letters | found in the lock": a form that may be a participle, right behind its noun and before a preposition, with no object. */
function isParticiple(tokens: readonly Draft[], at: number): boolean {
  const { deprel, xpos, form } = tokens[at]!;
  return (
    deprel === 'ccomp' &&
    /^VB[DN]$/u.test(xpos) &&
    /(?:ed|found|held|kept|made|sent|written|given|taken|left|told|shown|seen|built|paid|sold|brought|drawn)$/iu.test(
      form,
    ) &&
    tokens[at - 1]?.deprel === 'nsubj' &&
    tokens[at + 1]?.upos === 'ADP' &&
    !has(tokens, at, /^(?:obj|ccomp|xcomp|aux|mark)/u)
  );
}

export const tornMends: readonly Mend[] = [whoAndWho, whileSaidThat, perfectJoined, subjectBeforeAside];
