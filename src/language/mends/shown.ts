import { has, isComma, type Mend } from './mend.ts';

/* What is shown or told of somebody in a clause that the parser does not keep together. */

/** "Polls show voters in the town | rejecting Lind": whom a poll shows does what it shows. */
const shownDoing: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const verb = token.head;
    if (token.xpos !== 'VBG' || !/^(?:advcl|xcomp)$/u.test(token.deprel) || verb > at) continue;
    if (tokens[verb]?.lemma !== 'show' || tokens[verb]!.upos !== 'VERB') continue;
    const who = tokens.findIndex(({ head, deprel }) => head === verb && deprel === 'obj');
    if (who < verb || who > at || tokens.slice(who, at).some(isComma)) continue;
    if (has(tokens, at, /^(?:mark|nsubj)/u) || has(tokens, verb, /^(?:ccomp|nsubj:pass)$/u)) continue;
    for (const [place, child] of tokens.entries())
      if (child.head === verb && place > who && place < at && child.deprel.startsWith('obl'))
        Object.assign(child, { head: who, deprel: 'nmod' });
    token.deprel = 'ccomp';
    Object.assign(tokens[who]!, { head: at, deprel: 'nsubj' });
    changed = true;
  }
  return changed;
};

/** "his daughters, who | he said | were living in Pell": of two subjects of "said" the relative is that of what is said. */
const whoHeSaid: Mend = tokens => {
  let changed = false;
  for (const [at, who] of tokens.entries()) {
    const says = who.head;
    if (!/^(?:WP|WDT)$/u.test(who.xpos) || !who.deprel.startsWith('nsubj') || says < at) continue;
    const told = tokens.findIndex(({ head, deprel }) => head === says && deprel === 'ccomp');
    const second = tokens.some(
      ({ head, deprel }, place) => head === says && place > at && place < says && deprel === 'nsubj',
    );
    if (!second || told < says || has(tokens, told, /^nsubj/u)) continue;
    who.head = told;
    changed = true;
  }
  return changed;
};

const NAMES = /^(?:call|deem|describe|dub|label|term)$/u;

/** "in what | Ada Okafor, the treasurer, | called “a fight”": what somebody calls something, where the parser takes the verb for a participle. */
const whatCalled: Mend = (tokens, names) => {
  let changed = false;
  for (const [at, what] of tokens.entries()) {
    if (what.form.toLowerCase() !== 'what' || what.head === at + 1) continue;
    const name = names.find(({ first }) => first === at + 1);
    const verb = name ? tokens.findIndex(({ upos }, place) => place > name.last && upos === 'VERB') : -1;
    if (!name || verb < 0 || !NAMES.test(tokens[verb]!.lemma) || !/^VB[DN]$/u.test(tokens[verb]!.xpos))
      continue;
    if (has(tokens, verb, /^(?:nsubj|aux)/u)) continue;
    if (!(name.last + 1 === verb || (isComma(tokens[name.last + 1]) && isComma(tokens[verb - 1])))) continue;
    const who = tokens.findIndex(
      ({ head }, place) =>
        place >= name.first && place <= name.last && (head < name.first || head > name.last),
    );
    Object.assign(tokens[who]!, { head: verb, deprel: 'nsubj' });
    Object.assign(tokens[verb]!, { head: at, deprel: 'acl:relcl', xpos: 'VBD' });
    changed = true;
  }
  return changed;
};

export const shownMends: readonly Mend[] = [shownDoing, whoHeSaid, whatCalled];
