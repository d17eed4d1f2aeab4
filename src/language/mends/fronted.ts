import { type Draft, has, isComma, isTensed, type Mend, rootOf } from './mend.ts';

/**
 * "Under the fund's rules, what is left | goes | to the county": a preposition opens the sentence, and the parser took the noun behind it for
 * the whole, the clause behind the comma for one on the noun.
 */
const frontedNoun: Mend = tokens => {
  const root = rootOf(tokens);
  if (root < 1 || !/^(?:NOUN|PROPN)$/u.test(tokens[root]!.upos)) return false;
  const opens = tokens[0]!;
  if (opens.head !== root || opens.deprel !== 'case') return false;
  const comma = tokens.findIndex((token, at) => at > root && isComma(token));
  const verb = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > comma && head === root && /^(?:acl:relcl|ccomp|parataxis|conj)$/u.test(deprel),
  );
  if (comma < 0 || verb < 0 || !isOwnVerb(tokens, verb)) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }) => head === verb && /^[nc]subj(?::pass)?$/u.test(deprel),
  );
  if (subject < comma || /^(?:who|which|that)$/iu.test(tokens[comma + 1]!.form)) return false;
  if (tokens.slice(comma, subject).some(({ deprel }) => deprel === 'cc')) return false;
  for (const token of tokens) if (token.head === root && token.deprel === 'punct') token.head = verb;
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(tokens[root]!, { head: verb, deprel: 'obl' });
  return true;
};

const isOwnVerb = (tokens: readonly Draft[], verb: number): boolean =>
  isTensed(tokens[verb]!) || (tokens[verb]!.upos === 'VERB' && has(tokens, verb, /^aux/u));

export const frontedMends: readonly Mend[] = [frontedNoun];
