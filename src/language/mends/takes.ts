import { type Draft, everywhere, has, isTensed, type Mend } from './mend.ts';

/* Particles of verbs, what such a verb takes, and clauses on what a verb takes. */

/** "gave | in |", "hand it | over |": the tagger knows it for a particle. */
const particle = everywhere((token, at, tokens) => {
  if (token.xpos !== 'RP' || token.deprel !== 'advmod' || token.head !== at - 1) return false;
  if (tokens[at - 1]?.upos !== 'VERB') return false;
  token.deprel = 'compound:prt';
  return true;
});

/** "call off | the strike |": behind a particle, a noun without a preposition is what the verb takes. */
const takenBehindParticle = everywhere((token, at, tokens) => {
  const { head: verb } = token;
  if (token.deprel !== 'obl' || verb < 0 || tokens[verb]!.upos !== 'VERB') return false;
  if (tokens[verb + 1]?.deprel !== 'compound:prt' || tokens[verb + 1]!.head !== verb || at < verb + 2)
    return false;
  if (has(tokens, at, /^case$/u) || has(tokens, verb, /^(?:obj|nsubj:pass)$/u)) return false;
  token.deprel = 'obj';
  return true;
});

/** "has yet to receive the $2 million | it was promised |": a clause with a subject of its own behind an object is on it, no second object. */
const clauseOnObject = everywhere((token, at, tokens) => {
  if (token.deprel !== 'obj' || token.upos !== 'VERB' || !(isTensed(token) || token.xpos === 'VBN'))
    return false;
  const subject = tokens.findIndex(({ head, deprel }) => head === at && /^nsubj/u.test(deprel));
  const object = tokens.findIndex(
    ({ head, deprel, upos }, place) =>
      head === token.head && place < subject && deprel === 'obj' && upos !== 'VERB',
  );
  if (subject < 0 || object < 0 || has(tokens, at, /^(?:mark|cc)$/u)) return false;
  Object.assign(token, { head: object, deprel: 'acl:relcl' });
  return true;
});

/** "or see $3 million | go | elsewhere": the bare verb behind what somebody sees, which no conjunction joins to anything. */
const seenToGo = everywhere((token, at, tokens) => {
  if (token.deprel !== 'conj' || token.xpos !== 'VB' || has(tokens, at, /^(?:cc|mark|nsubj|aux|punct)/u))
    return false;
  const object = tokens.findLastIndex(({ deprel }, place) => place < at && deprel === 'obj');
  const see = tokens[object]?.head ?? -1;
  if (see < 0 || tokens[see]!.lemma !== 'see' || see > object) return false;
  if (tokens.slice(see + 1, at).some(({ deprel }) => /^(?:cc|punct)$/u.test(deprel))) return false;
  Object.assign(token, { head: see, deprel: 'xcomp' } satisfies Partial<Draft>);
  return true;
});

/** "wants the pier | returned |": behind an object and without a subject, a past form is a participle. */
const doneToObject = everywhere((token, at, tokens) => {
  if (token.deprel !== 'xcomp' || token.xpos !== 'VBD' || has(tokens, at, /^(?:nsubj|obj)/u)) return false;
  if (tokens[at - 1]?.head !== token.head || tokens[at - 1]!.deprel !== 'obj') return false;
  token.xpos = 'VBN';
  return true;
});

const SPANS = /^(?:second|minute|hour|day|week|month|year)s$/u;
/** Verbs that take a time as what they give or need. */
const NEEDS = /^(?:give|grant|allow|offer|cost|take|buy|owe|spend|set|leave|deny|save|serve|get|sentence)$/u;

/** "will bring suit | sixty days | from today": behind what is brought, the days tell when. */
const timeBehindObject = everywhere((token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.deprel !== 'obj' || !SPANS.test(token.form) || !verb || NEEDS.test(verb.lemma)) return false;
  const object = tokens.findIndex(
    ({ head, deprel }, place) => place < at && place > token.head && head === token.head && deprel === 'obj',
  );
  if (object < 0) return false;
  token.deprel = 'obl:unmarked';
  return true;
});

/** "wrote to | Pell chief executive Ada Okafor |": the body before an office is no receiver of its own. */
const bodyBeforeOfficer = everywhere((token, at, tokens) => {
  if (token.deprel !== 'obj' || token.upos !== 'PROPN') return false;
  const first = tokens.findIndex(({ head }, place) => head === at || place === at);
  const body = tokens[first - 1];
  if (body?.upos !== 'PROPN' || body.deprel !== 'obl' || body.head !== token.head) return false;
  if (!/^(?:JJ|NN)$/u.test(tokens[first]!.xpos) || !has(tokens, at, /^nmod:desc$/u)) return false;
  Object.assign(token, { deprel: 'obl' });
  for (const child of tokens) if (child.head === first - 1 && child.deprel === 'case') child.head = at;
  Object.assign(body, { head: at, deprel: 'compound' });
  return true;
});

export const takesMends: readonly Mend[] = [
  particle,
  takenBehindParticle,
  clauseOnObject,
  seenToGo,
  doneToObject,
  timeBehindObject,
  bodyBeforeOfficer,
];
