import { adopt, type Mend } from './mend.ts';

/** "branded the ruling an insult": a noun in "-ing" behind its article that the tagger took for a verb, and what it is called. */
export const ruling: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const article = tokens[at - 1];
    if (token.xpos !== 'VBG' || token.deprel !== 'obj' || token.head < 0 || token.head !== at - 2) continue;
    if (!/^(?:the|a|an|this|that)$/iu.test(article?.form ?? '') || article!.head !== at) continue;
    Object.assign(token, { upos: 'NOUN', xpos: 'NN', lemma: token.form.toLowerCase() });
    const called = tokens.find((child, place) => child.head === at && place > at && child.deprel === 'obj');
    if (called) Object.assign(called, { head: token.head, deprel: 'xcomp' });
    changed = true;
  }
  return changed;
};

/** "Okafor has since dismissed the claims": an adverb between "has" and its participle, taken for a conjunction. */
export const hasSince: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    const [have, verb] = [tokens[at - 1], tokens[at + 1]];
    if (!/^since$/u.test(token.form) || token.deprel !== 'mark' || have?.lemma !== 'have') continue;
    if (!/^VB[ND]$/u.test(verb?.xpos ?? '') || verb!.deprel !== 'advcl' || verb!.head < 0) continue;
    const noun = verb!.head;
    const { head, deprel } = tokens[noun]!;
    if (noun > at || !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[noun]!.upos)) continue;
    Object.assign(verb!, { head, deprel });
    Object.assign(tokens[noun]!, { head: at + 1, deprel: 'nsubj' });
    adopt(tokens, noun, at + 1, (child, place) => place > at || /^(?:punct|aux)$/u.test(child.deprel));
    Object.assign(token, { head: at + 1, deprel: 'advmod', upos: 'ADV', xpos: 'RB' });
    Object.assign(have, { head: at + 1, deprel: 'aux', upos: 'AUX' });
    return true;
  }
  return false;
};
