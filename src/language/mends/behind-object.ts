import { type Draft, everywhere, has, type Mend } from './mend.ts';
import { saidOf } from './object.ts';

/* What the parser hung on the object of a verb, and the verb itself takes. */

/** Where the object of an active verb stands behind it; -1 for none. */
const objectOf = (tokens: readonly Draft[], verb: number): number =>
  tokens.findIndex(({ head, deprel }, at) => head === verb && at > verb && deprel === 'obj');

/**
 * "accused another broker | of hiding a loss", "credited the mayor | with the rescue", "warned the board | about the pier": what is said of
 * somebody, hung on the word for her. Not "accused the head of the union": what she is head of.
 */
const saidOfObject = everywhere(({ upos, lemma }, verb, tokens) => {
  const opens = upos === 'VERB' ? (saidOf(lemma) ?? takenBy(lemma)) : null;
  const object = opens ? objectOf(tokens, verb) : -1;
  if (object < 0 || has(tokens, verb, /^(?:ccomp|xcomp)$/u)) return false;
  const at = tokens.findIndex(
    ({ head, deprel, xpos }, place) =>
      place > object &&
      head === object &&
      (deprel === 'acl'
        ? xpos === 'VBG'
        : deprel === 'nmod' && !(lemma === 'accuse' || lemma === 'attack')) &&
      tokens.some(
        (token, i) =>
          i > object &&
          i < place &&
          token.head === place &&
          opens!.test(token.form) &&
          isOpener(token) &&
          (lemma !== 'limit' || has(tokens, place, /^nummod$/u)) &&
          // "praised the plan | for the pier"
          (deprel === 'acl' || token.form !== 'for'),
      ),
  );
  if (at < 0) return false;
  Object.assign(tokens[at]!, { head: verb, deprel: tokens[at]!.deprel === 'acl' ? 'advcl' : 'obl' });
  return true;
});

const isOpener = ({ deprel }: Draft): boolean => /^(?:case|mark)$/u.test(deprel);

/** "warned the board | about the pier", "requested the log | under the Records Act", "limits the plant | to 40 tonnes". */
const takenBy = (lemma: string): RegExp | null =>
  [...TAKEN].find(([verbs]) => verbs.test(lemma))?.[1] ?? null;

const TAKEN: ReadonlyMap<RegExp, RegExp> = new Map([
  [/^(?:warn|caution)$/u, /^(?:about|against|of)$/u],
  [/^(?:request|seek)$/u, /^under$/u],
  [/^limit$/u, /^to$/u],
]);

const CHANCES = /^(?:chance|moment|occasion|opportunity)$/u;

/** "took the opportunity | to say that it leaks": what somebody does with it, and has done; not "did not take the opportunity to say". */
const chanceTaken = everywhere(({ lemma, xpos }, verb, tokens) => {
  if (!/^(?:seize|take|use)$/u.test(lemma) || !/^VB[DGNPZ]$/u.test(xpos)) return false;
  const object = objectOf(tokens, verb);
  if (object < 0 || !CHANCES.test(tokens[object]!.lemma)) return false;
  if (tokens.some(({ head, form }) => head === verb && /^(?:not|n['’]t|never)$/u.test(form))) return false;
  const at = tokens.findIndex(
    ({ head, deprel, xpos: tag }) => head === object && deprel === 'acl' && tag === 'VB',
  );
  if (at < object || tokens[at - 1]?.form !== 'to') return false;
  Object.assign(tokens[at]!, { head: verb, deprel: 'advcl' });
  return true;
});

/** "denies the charge | and points out that it was paid": a second verb, which the tagger took for a noun beside the object. */
const pointsOut: Mend = tokens => {
  const at = tokens.findIndex(
    ({ form, upos }, i) =>
      form === 'points' && upos === 'NOUN' && tokens[i + 1]?.form === 'out' && tokens[i + 2]?.form === 'that',
  );
  const noun = at > 0 ? tokens[tokens[at]!.head] : undefined;
  const verb = noun ? noun.head : -1;
  if (tokens[at - 1]?.upos !== 'CCONJ' || tokens[verb]?.xpos !== 'VBZ' || verb > at) return false;
  Object.assign(tokens[at]!, { upos: 'VERB', xpos: 'VBZ', lemma: 'point', head: verb, deprel: 'conj' });
  Object.assign(tokens[at + 1]!, { head: at, deprel: 'compound:prt' });
  const clause = tokens[at + 2]!.head;
  if (clause > at + 2) Object.assign(tokens[clause]!, { head: at, deprel: 'ccomp' });
  return true;
};

/** "sought word as to | why boats that leaked sailed": the clause tells of the noun before "as to", not of the verb. */
const asTo = everywhere(({ form }, as, tokens) => {
  const asks = /^(?:how|what|when|where|whether|which|who|why)$/u.test(tokens[as + 2]?.form ?? '');
  if (form !== 'as' || tokens[as + 1]?.form !== 'to' || !asks || tokens[as - 1]?.upos !== 'NOUN')
    return false;
  const clause = tokens[as]!.head;
  const up = tokens[clause];
  if (!up || clause < as || !/^(?:advcl|ccomp|xcomp)$/u.test(up.deprel) || up.head > as) return false;
  if (tokens[as - 1]!.head !== up.head || tokens[as - 1]!.deprel !== 'obj') return false;
  Object.assign(up, { head: as - 1, deprel: 'acl' });
  return true;
});

export const behindObjectMends: readonly Mend[] = [saidOfObject, chanceTaken, pointsOut, asTo];
