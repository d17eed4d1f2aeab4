import { everywhere, has, isComma, type Mend } from './mend.ts';

/* What is shown or told of somebody in a clause that the parser does not keep together. */

/** "Polls show voters in the town | rejecting Lind": whom a poll shows does what it shows. */
const shownDoing = everywhere((token, at, tokens) => {
  const verb = token.head;
  if (token.xpos !== 'VBG' || !/^(?:advcl|xcomp)$/u.test(token.deprel) || verb > at) return false;
  if (tokens[verb]?.lemma !== 'show' || tokens[verb]!.upos !== 'VERB') return false;
  const who = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');
  if (who < verb || who > at || tokens.slice(who, at).some(isComma)) return false;
  if (has(tokens, at, /^(?:mark|nsubj)/u) || has(tokens, verb, /^(?:ccomp|nsubj:pass)$/u)) return false;
  for (const [place, child] of tokens.entries())
    if (child.head === verb && place > who && place < at && child.deprel.startsWith('obl'))
      Object.assign(child, { head: who, deprel: 'nmod' });
  token.deprel = 'ccomp';
  Object.assign(tokens[who]!, { head: at, deprel: 'nsubj' });
  return true;
});

/** "his daughters, who | he said | were living in Pell": of two subjects of "said" the relative is that of what is said. */
const whoHeSaid = everywhere((who, at, tokens) => {
  const says = who.head;
  if (!/^(?:WP|WDT)$/u.test(who.xpos) || !who.deprel.startsWith('nsubj') || says < at) return false;
  const told = tokens.findIndex(({ head, deprel }) => head === says && deprel === 'ccomp');
  const second = tokens.some(
    ({ head, deprel }, place) => head === says && place > at && place < says && deprel === 'nsubj',
  );
  if (!second || told < says || has(tokens, told, /^nsubj/u)) return false;
  who.head = told;
  return true;
});

export const shownMends: readonly Mend[] = [shownDoing, whoHeSaid];
