import { type Draft, everywhere, has, type Mend } from './mend.ts';

/* Verbs that tell what somebody says of somebody, and what the parser leaves of their objects. */

/** Verbs that say of an object what it is, behind "as". */
const DESCRIBES =
  /^(?:applaud|assail|attack|bash|blast|brand|cast|characteri[sz]e|commend|condemn|criticize|criticise|decry|defend|denounce|depict|deplore|deride|describe|dismiss|disparage|hail|identify|laud|lambaste?|mock|paint|portray|praise|present|rebuke|reject|ridicule|salute|see|slam|tout|view|welcome)$/u;

/** "described the town's plan | as “wasting good money”": what an object is said to be hangs on the verb, not on the object. */
const asOfVerb: Mend = tokens => {
  let changed = false;
  for (const [verb, { upos, lemma }] of tokens.entries()) {
    if (upos !== 'VERB' || !DESCRIBES.test(lemma)) continue;
    const kid = tokens.findIndex(
      ({ head, deprel }, at) => at > verb && head === verb && /^ob[jl]$/u.test(deprel),
    );
    if (kid < 0) continue;
    if (tokens[verb + 1]?.form === 'as' && isPassive(tokens, verb)) {
      agentBehind(tokens, verb, kid);
      changed = true;
    }
    const object = tokens[kid]!.deprel === 'obj' ? kid : -1;
    if (object < 0) continue;
    const called = tokens.find(
      ({ head, deprel }, at) =>
        head === object && at > object && /^(?:nmod|acl)$/u.test(deprel) && opensWithAs(tokens, at, object),
    );
    if (!called) continue;
    Object.assign(called, { head: verb, deprel: called.upos === 'VERB' ? 'advcl' : 'obl' });
    changed = true;
  }
  return changed;
};

const isPassive = (tokens: readonly Draft[], verb: number): boolean => has(tokens, verb, /^aux:pass$/u);

/** "was described as “a gift to the rich” | by Okafor": what it was called is no object, and who called it so is no part of that. */
function agentBehind(tokens: Draft[], verb: number, called: number) {
  tokens[called]!.deprel = 'obl';
  const agent = tokens.find(
    ({ head, deprel }, at) =>
      head === called &&
      at > called &&
      deprel === 'nmod' &&
      tokens.some((by, place) => place > called && by.head === at && by.form === 'by'),
  );
  if (agent) Object.assign(agent, { head: verb, deprel: 'obl:agent' });
}

const opensWithAs = (tokens: readonly Draft[], at: number, object: number): boolean =>
  tokens.some(
    ({ form, head, deprel }, place) =>
      place > object && place < at && head === at && form === 'as' && /^(?:case|mark)$/u.test(deprel),
  );

/** "the plan, | which | Okafor described as thin": of two subjects before a verb that no form of "be" makes a passive, the pronoun is the object. */
const pronounObject = everywhere((token, at, tokens) => {
  const verb = tokens[token.head];
  if (!/^(?:which|whom|that|who)$/u.test(token.form) || token.deprel !== 'nsubj:pass' || !verb) return false;
  const kids = tokens.filter(({ head }) => head === token.head);
  const own = kids.find(kid => kid.deprel === 'nsubj' && tokens.indexOf(kid) > at);
  if (!own || tokens.indexOf(own) > token.head || kids.some(({ deprel }) => deprel === 'aux:pass'))
    return false;
  token.deprel = 'obj';
  if (verb.xpos === 'VBN' && !kids.some(({ deprel }) => deprel === 'aux')) verb.xpos = 'VBD';
  return true;
});

export const tellingMends: readonly Mend[] = [asOfVerb, pronounObject];
