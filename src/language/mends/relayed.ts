import { adopt, type Mend, once, rootOf } from './mend.ts';

/* What somebody says another said, or says of a thing in a relative clause. */

/** A noun for a body that speaks, as one of a sort is called: "the music streaming | service". */
const BODY =
  /^(?:agency|association|business|company|corporation|firm|giant|group|maker|organi[sz]ation|provider|retailer|service|start-?up)$/u;

/** "The pier is shut, the music streaming service announced": a noun in "-ing" before the noun for a body is no participle of the one before. */
const nounInIng = once((token, at, tokens) => {
  const [noun, body, verb] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (token.xpos !== 'VBG' || !noun || !body || !verb || !BODY.test(body.lemma)) return false;
  if (noun.head !== at + 2 || noun.deprel !== 'nsubj' || !/^VB[DZPN]$/u.test(verb.xpos)) return false;
  const taken = token.deprel === 'acl' && token.head === at - 1 && body.head === at && body.deprel === 'obj';
  const torn = body.deprel === 'conj' && verb.deprel === 'acl' && verb.head === at + 1;
  if (!(taken || (token.head === at + 1 && (torn || (body.head === at + 2 && body.deprel === 'nsubj')))))
    return false;
  if (torn) Object.assign(verb, { head: rootOf(tokens), deprel: 'parataxis' });
  adopt(tokens, at - 1, at + 1, (_, child) => child < at);
  Object.assign(body, { head: at + 2, deprel: 'nsubj' });
  Object.assign(noun, { head: at + 1, deprel: 'compound' });
  Object.assign(token, { head: at + 1, deprel: 'compound' });
  if (verb.xpos === 'VBN') verb.xpos = 'VBD';
  return true;
});

export const relayedMends: readonly Mend[] = [nounInIng];
