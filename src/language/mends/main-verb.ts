import {
  adopt,
  closeWith,
  type Draft,
  has,
  IN_PHRASE,
  isComma,
  isTensed,
  type Mend,
  once,
  rootOf,
  setOwnVerb,
} from './mend.ts';

/* The sentence's own verb, which the parser set beside its subject or below its object. */

/** "The board | praised | Mr. Lund, whose term ends in June": the verb of such a clause is not the sentence's. */
const rootOfWhose: Mend = tokens => {
  const root = rootOf(tokens);
  const whose = tokens.findIndex(({ xpos }) => xpos === 'WP$');
  const owned = tokens[tokens[whose]?.head ?? -1];
  const noun = tokens[whose - 2];
  if (owned?.head !== root || !owned.deprel.startsWith('nsubj') || !isComma(tokens[whose - 1])) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at < whose && head === root && deprel === 'nsubj',
  );
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      at < whose && at > subject && head === subject && deprel === 'acl' && /^VB[DN]$/u.test(xpos),
  );
  if (subject < 0 || verb < 0 || !noun || !/^(?:NOUN|PROPN)$/u.test(noun.upos)) return false;
  if (!has(tokens, verb, /^obj$/u) || tokens.slice(0, whose).some(isTensed)) return false;
  let over = whose - 2;
  while (tokens[over]!.deprel === 'flat') over = tokens[over]!.head;
  Object.assign(tokens[root]!, { head: over, deprel: 'acl:relcl' });
  setOwnVerb(tokens, verb, subject);
  closeWith(tokens, verb);
  return true;
};

/** "Its chief executive, Tom Lind, | assured me that …": joined by nothing to the noun that opens the sentence, its verb. */
const verbOfNoun: Mend = tokens => {
  const root = rootOf(tokens);
  const noun = tokens[root];
  if (!noun || !(/^(?:NOUN|PROPN)$/u.test(noun.upos) || noun.form === 'executive')) return false;
  if (has(tokens, root, /^(?:case|cop|aux|[nc]subj|expl)/u)) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos, upos }, at) =>
      head === root &&
      at > root &&
      deprel === 'conj' &&
      upos === 'VERB' &&
      /^VB[DZP]$/u.test(xpos) &&
      isComma(tokens[at - 1]),
  );
  if (verb < 0 || has(tokens, verb, /^(?:cc$|[nc]subj|expl|mark)/u)) return false;
  if (tokens.slice(0, root).some(({ upos }) => !IN_PHRASE.test(upos))) return false;
  adopt(tokens, root, verb, (child, at) => at > verb || (child.deprel === 'punct' && at === verb - 1));
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: verb, deprel: 'nsubj' });
  return true;
};

/** "The council | expelled | clerks", "The board | denounced | suggestions": a participle that describes nothing, for its noun or itself has a subject. */
const participleWithSubject = once((token, at, tokens) => {
  if (token.deprel !== 'amod' || !/^VB[DN]$/u.test(token.xpos) || token.head < at) return false;
  const noun = token.head;
  const object = tokens[noun]!;
  const own = tokens.findIndex(({ head, deprel }, place) => place < at && head === at && deprel === 'nsubj');
  const above = object.deprel === 'obj' && object.head < at ? object.head : -1;
  const subject = own >= 0 ? own : above;
  const who = tokens[subject];
  if (!who || !/^(?:NOUN|PRON|PROPN)$/u.test(who.upos)) return false;
  if (tokens.slice(subject + 1, at).some(({ upos }) => /^(?:CCONJ|VERB|AUX)$/u.test(upos))) return false;
  const over = own >= 0 ? noun : subject;
  const { head, deprel } = tokens[over]!;
  Object.assign(token, { head, deprel, upos: 'VERB', xpos: 'VBD' });
  Object.assign(who, { head: at, deprel: 'nsubj' });
  Object.assign(object, { head: at, deprel: 'obj' });
  if (head < 0) adopt(tokens, over, at, (child, place) => child.deprel === 'punct' && place > at);
  else if (deprel.startsWith('nsubj') && head > at) setOver(tokens, at, head, noun);
  return true;
});

/** The verb that the parser took for the subject of a later one stands over it. */
function setOver(tokens: Draft[], verb: number, later: number, object: number): void {
  const { head, deprel } = tokens[later]!;
  Object.assign(tokens[verb]!, { head, deprel });
  const that = tokens.some(({ head: of, form }) => of === later && form === 'that');
  Object.assign(tokens[later]!, that ? { head: object, deprel: 'acl' } : { head: verb, deprel: 'ccomp' });
}

/** "Tom Lind, | hoping | to win Elmford, | called | it a ruin": of two participles behind the sentence's first name the one between commas is not its verb. */
const verbBehindParticiple: Mend = tokens => {
  const root = rootOf(tokens);
  if (tokens[root]?.xpos !== 'VBG' || !isComma(tokens[root - 1]) || has(tokens, root, /^(?:aux|cop)/u))
    return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at < root && head === root && deprel === 'nsubj',
  );
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      at > root &&
      isComma(tokens[at - 1]) &&
      /^VB[DN]$/u.test(xpos) &&
      ((head === subject && deprel === 'acl') ||
        (head === root && /^(?:advcl|parataxis|conj)$/u.test(deprel))),
  );
  if (subject < 0 || verb < 0 || !has(tokens, verb, /^(?:obj|ccomp|xcomp)$/u)) return false;
  if (has(tokens, verb, /^(?:nsubj|mark|aux|cc$)/u) || tokens.slice(0, verb).some(isTensed)) return false;
  Object.assign(tokens[root]!, { head: verb, deprel: 'advcl' });
  setOwnVerb(tokens, verb, subject);
  closeWith(tokens, verb);
  return true;
};

/** "A third of the crews | admitted | to Pell in May | are from Marlow": before a verb that has no other subject a form in "-ed" tells of the noun before it. */
const participleOfNoun: Mend = tokens => {
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (verb?.xpos !== 'VBD' || !/ed$/u.test(verb.form) || has(tokens, root, /^(?:aux|obj|conj|cc$)/u))
    return false;
  const told = tokens.findIndex(({ head, deprel }, at) => at > root && head === root && deprel === 'ccomp');
  const subject = tokens.findIndex(({ head, deprel }) => head === root && deprel === 'nsubj');
  if (told < 0 || subject < 0 || has(tokens, told, /^(?:[nc]subj|expl|mark)/u)) return false;
  const first = tokens.findIndex(token => isTensed(token) && token !== verb);
  if (first < root || (first !== told && tokens[first]!.head !== told)) return false;
  if (tokens.slice(0, first).some(({ upos }) => upos === 'PUNCT')) return false;
  if (tokens.slice(subject + 1, root).some(({ upos }) => !IN_PHRASE.test(upos))) return false;
  Object.assign(tokens[told]!, { head: -1, deprel: 'root' });
  Object.assign(verb, { head: subject, deprel: 'acl', xpos: 'VBN' });
  adopt(tokens, root, told, ({ deprel }, at) => at < root || (deprel === 'punct' && at > told));
  Object.assign(tokens[subject]!, { head: told, deprel: 'nsubj' });
  return true;
};

const TELLS =
  /^(?:acknowledge|admit|agree|argue|believe|claim|complain|concede|contend|fear|hope|insist|note|predict|say|think|warn|worry)$/u;

/**
 * "Still, Lind, who thinks it leaks, | called | it a ruin", "those who have found ways to save the pier | admit | that it is old": behind a relative
 * clause on the word that nothing stands over, its verb.
 */
const verbBehindRelative: Mend = tokens => {
  const root = rootOf(tokens);
  const noun = tokens[root];
  if (!noun || !/^(?:DET|NOUN|PRON|PROPN)$/u.test(noun.upos)) return false;
  if (has(tokens, root, /^(?:case|cop|aux|[nc]subj|expl)/u)) return false;
  const clause = tokens.findIndex(({ head, deprel }) => head === root && deprel === 'acl:relcl');
  if (clause < 0 || !tokens.slice(root, clause).some(({ form }) => form === 'who')) return false;
  const apart = isComma(tokens[root + 1]);
  const verb = tokens.findIndex(
    (token, at) =>
      at > clause &&
      token.upos === 'VERB' &&
      /^VB[DPZ]$/u.test(token.xpos) &&
      !has(tokens, at, /^(?:[nc]subj|expl|mark|aux|cc$)/u) &&
      (apart
        ? isComma(tokens[at - 1])
        : TELLS.test(token.lemma) &&
          has(tokens, at, /^ccomp$/u) &&
          /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]!.upos)),
  );
  if (verb < 0 || !has(tokens, verb, /^(?:obj|ccomp|xcomp)$/u)) return false;
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  adopt(tokens, root, verb, ({ deprel }, at) => at > verb || (deprel === 'advmod' && at < root));
  Object.assign(noun, { head: verb, deprel: 'nsubj' });
  closeWith(tokens, verb);
  return true;
};

export const mainVerbMends: readonly Mend[] = [
  verbBehindRelative,
  participleOfNoun,
  verbBehindParticiple,
  rootOfWhose,
  verbOfNoun,
  participleWithSubject,
];
