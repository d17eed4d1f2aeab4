import { isDayName } from '../calendar.ts';
import {
  adopt,
  type Draft,
  endsWithStop,
  has,
  isComma,
  isTensed,
  type Mend,
  rootOf,
  setOwnVerb,
} from './mend.ts';
import { isUttered } from './verb-commas.ts';

/* A sentence's own verb that the parser took for a participle of the noun right before it. */

const isNoun = (token: Draft | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');

/** "In December, | the mayor": a noun beside one with a preposition that opens the sentence. */
const isBehindFronted = (tokens: readonly Draft[], noun: number): boolean => {
  const { head, deprel } = tokens[noun]!;
  if (!/^(?:appos|nmod:unmarked)$/u.test(deprel) || head > noun || tokens[0]!.upos !== 'ADP') return false;
  return tokens[0]!.head === head && tokens.slice(head, noun).some(isComma);
};

/** A sentence whose root is no verb of its own, and before a place none that is tensed. */
function isVerbless(tokens: readonly Draft[], before: number): boolean {
  const root = rootOf(tokens);
  if (root < 0 || !endsWithStop(tokens) || tokens.slice(0, before).some(isTensed)) return false;
  return !isTensed(tokens[root]!) && !has(tokens, root, /^(?:aux|cop)/u);
}

/**
 * "A friend referred to him as “a saint.”", "In December, the mayor called for a vote, calling it “late.”": the one verb of its sentence, of a
 * kind that is no participle with what stands behind it.
 */
const soleVerb: Mend = tokens => {
  const root = rootOf(tokens);
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }, at) =>
      xpos === 'VBN' && deprel === 'acl' && head < at && isNoun(tokens[head]) && isUttered(tokens, at),
  );
  const noun = tokens[verb]?.head ?? -1;
  if (verb < 0 || !isVerbless(tokens, verb) || tokens.slice(noun, verb).some(isComma)) return false;
  if (has(tokens, noun, /^case$/u) || has(tokens, verb, /^(?:aux|mark|nsubj)/u)) return false;
  const fronted = isBehindFronted(tokens, noun);
  if (noun !== root && !fronted) return false;
  adopt(tokens, noun, verb, (child, at) => at > verb || child.deprel === 'punct');
  if (noun !== root) {
    const opens = tokens[noun]!.head;
    adopt(tokens, root, verb, (child, at) => at > verb || child.deprel === 'punct');
    Object.assign(tokens[root]!, { head: verb, deprel: root < verb ? 'obl' : 'advcl' });
    Object.assign(tokens[opens]!, { head: verb, deprel: 'obl' });
  }
  setOwnVerb(tokens, verb, noun);
  return true;
};

/** "On television, | Lind's chairman, Paul Roe, dismissed it": a noun with a preposition is the subject of no verb; the one beside it is. */
const behindFronted: Mend = tokens => {
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (verb?.upos !== 'VERB' || !/^VB[DN]$/u.test(verb.xpos) || has(tokens, root, /^aux/u)) return false;
  const taken = tokens.findIndex(({ head, deprel }) => head === root && deprel.startsWith('nsubj'));
  const noun = tokens.findIndex(
    (token, at) => at < root && isNoun(token) && isBehindFronted(tokens, at) && !has(tokens, at, /^case$/u),
  );
  const opens = tokens[noun]?.head ?? -1;
  // "On Monday | Tom Lindqvist, a councillor,"
  if (tokens.slice(1, opens).some(({ form }) => isDayName(form.toLowerCase()))) return false;
  if (noun < 0 || (taken >= 0 && taken !== opens) || tokens.slice(0, root).some(isTensed)) return false;
  setOwnVerb(tokens, root, noun);
  Object.assign(tokens[opens]!, { head: root, deprel: 'obl' });
  return true;
};

/**
 * "Mayoral candidate | Ada Okafor | is choosing not to answer.": the name behind a noun has the sentence's verb, and not a clause that tells
 * of the noun.
 */
const nounThenName: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  const who = root + 1;
  if (tokens[root]?.upos !== 'NOUN' || !isVerbless(tokens, root) || has(tokens, root, /^(?:case|det|nsubj)/u))
    return false;
  if (!names.some(({ type, first, last }) => type === 'person' && first <= who && who <= last)) return false;
  const verb = tokens[who]!.head;
  const told = tokens[verb];
  if (!told || verb < who || told.head !== root || !/^acl/u.test(told.deprel)) return false;
  if (!tokens[who]!.deprel.startsWith('nsubj') || has(tokens, verb, /^mark$/u)) return false;
  if (!isTensed(told) && !tokens.some(token => token.head === verb && isTensed(token))) return false;
  adopt(tokens, root, verb, (child, at) => at > who || child.deprel === 'punct');
  Object.assign(told, { head: -1, deprel: 'root' });
  Object.assign(tokens[root]!, { head: who, deprel: 'nmod:desc' });
  return true;
};

/** "Ada Okafor, a retired clerk, | supported Tom Lind.": behind what she is, between commas, the one verb of the sentence, with an object. */
const behindApposed: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  const verb = tokens.findIndex(
    ({ xpos, deprel, head }, at) =>
      xpos === 'VBN' &&
      deprel === 'acl' &&
      isComma(tokens[at - 1]) &&
      tokens[head]!.deprel === 'appos' &&
      tokens[head]!.head === root,
  );
  if (verb < 0 || !isVerbless(tokens, verb) || has(tokens, verb, /^(?:aux|mark|nsubj)/u)) return false;
  if (!names.some(({ type, first, last }) => type === 'person' && first <= root && root <= last))
    return false;
  const object = tokens.findIndex(
    ({ head, deprel }, at) => at > verb && head === verb && /^ob[jl]/u.test(deprel),
  );
  if (object < 0 || has(tokens, object, /^case$/u) || /^(?:ADP|PUNCT)$/u.test(tokens[verb + 1]!.upos))
    return false;
  adopt(tokens, root, verb, (child, at) => at > verb || child.deprel === 'punct');
  Object.assign(tokens[object]!, { deprel: 'obj' });
  setOwnVerb(tokens, verb, root);
  return true;
};

export const soleVerbs: readonly Mend[] = [soleVerb, nounThenName, behindFronted, behindApposed];
