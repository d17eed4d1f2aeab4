import { hangsUnder } from '../under.ts';
import { adopt, type Draft, has, isTensed, type Mend, once } from './mend.ts';

/* The present of a verb of saying before "that", which the tagger took for a noun, and the clause behind it. */

/** Forms that are verbs and nothing else. */
const ONLY_VERB =
  /^(?:acknowledges|admits|alleges|announces|argues|asks|asserts|concedes|condemns|confirms|declares|denies|explains|insists|says|suggests|tells|urges|warns|writes)$/iu;

/** "As Mayor Roe announces that she is ready": a form that is nothing but a verb, and whose place is a verb's. */
const onlyVerb = once((token, at, tokens) => {
  if (!/^NNP?S$/u.test(token.xpos) || !ONLY_VERB.test(token.form)) return false;
  const that = tokens[at + 1];
  const clause = that && tokens[that.head];
  if (that?.form !== 'that' || that.deprel !== 'mark' || clause?.head !== at) return false;
  const subject = tokens.findLastIndex(
    (one, place) => place < at && one.head === at && /^(?:NOUN|PROPN|PRON)$/u.test(one.upos),
  );
  if (subject < 0) return false;
  adopt(
    tokens,
    at,
    subject,
    ({ deprel }, place) => place < subject && /^(?:det|amod|compound|nmod)/u.test(deprel),
  );
  Object.assign(token, { upos: 'VERB', xpos: 'VBZ', lemma: token.form.toLowerCase().slice(0, -1) });
  Object.assign(tokens[subject]!, { head: at, deprel: 'nsubj' });
  clause.deprel = 'ccomp';
  return true;
});

/** Forms that are nouns as well: before "that" and a whole clause they are the verb of a sentence that has no other. */
const NOUN_TOO =
  /^(?:answers|charges|claims|comments|counters|notes|objects|pledges|points|promises|protests|reasons|remarks|replies|reports|states|stresses|testifies|vows)$/u;

const lemmaOf = (form: string): string =>
  form === 'stresses' ? 'stress' : form.replace(/ies$/u, 'ys').replace(/s$/u, '');

/** "Okafor | stresses | that it is old", "the board | points | out that it is old". */
const nounToo = once((token, at, tokens) => {
  const out = token.form === 'points' && tokens[at + 1]?.form === 'out' ? 1 : 0;
  const that = tokens[at + 1 + out];
  if (token.upos !== 'NOUN' || !NOUN_TOO.test(token.form) || that?.form !== 'that') return false;
  if (token.form === 'points' && out === 0) return false;
  const subject = tokens[at - 1];
  if (subject?.head !== at || !isSubject(subject)) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, place) => head === at && place > at + 1 && /^(?:ccomp|acl(?::relcl)?)$/u.test(deprel),
  );
  if (told < 0 || that.head !== told || /subj/u.test(that.deprel) || !has(tokens, told, /^[nc]subj|^expl/u))
    return false;
  if (tokens.some((one, place) => isTensed(one) && place !== told && !hangsUnder(tokens, place, told)))
    return false;
  adopt(
    tokens,
    at,
    at - 1,
    ({ deprel }, place) => place < at - 1 && /^(?:det|amod|compound|nmod)/u.test(deprel),
  );
  if (subject.upos === 'ADJ') Object.assign(subject, { upos: 'PROPN', xpos: 'NNP' });
  Object.assign(token, { upos: 'VERB', xpos: 'VBZ', lemma: lemmaOf(token.form) });
  Object.assign(subject, { deprel: 'nsubj' });
  Object.assign(that, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  tokens[told]!.deprel = 'ccomp';
  return true;
});

const isSubject = ({ upos, form }: Draft): boolean =>
  /^(?:NOUN|PROPN|PRON)$/u.test(upos) || (upos === 'ADJ' && /^\p{Lu}/u.test(form));

/** "maintains | that, although it is old, | it is safe": what stands between the commas limits the clause told. */
const thatBeforeLimit = once((that, at, tokens) => {
  const verb = at - 1;
  if (that.form !== 'that' || that.deprel !== 'obj' || that.head !== verb || tokens[at + 1]?.form !== ',')
    return false;
  const joint = tokens[at + 2];
  const limit = joint?.head ?? -1;
  if (tokens[verb]?.upos !== 'VERB' || joint?.deprel !== 'mark' || tokens[limit]!.head !== verb) return false;
  const close = tokens.findIndex(({ form }, place) => place > limit && form === ',');
  const told = tokens.findIndex(
    ({ head, deprel }, place) =>
      place > close && (head === limit || head === verb) && /^(?:conj|parataxis|ccomp)$/u.test(deprel),
  );
  if (close < 0 || told < 0 || !has(tokens, told, /^[nc]subj|^expl/u)) return false;
  Object.assign(that, { head: told, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  Object.assign(tokens[told]!, { head: verb, deprel: 'ccomp' });
  tokens[limit]!.head = told;
  return true;
});

/** "Tom Lind | calls | for a vote", "On her page, Ms. Okafor | pushes | for it": with a name for its subject, a form before "for" is no noun. */
const callsFor = once((token, at, tokens) => {
  const over = tokens[token.head];
  const loose = token.deprel === 'appos' && over !== undefined && over.head < 0 && token.head < at;
  if (token.xpos !== 'NNS' || !(token.head < 0 || loose)) return false;
  if (!/^(?:calls|pushes)$/u.test(token.form)) return false;
  const name = tokens.findIndex(
    ({ head, deprel, upos }, place) =>
      place < at && head === at && deprel === 'nsubj' && /^(?:PRON|PROPN)$/u.test(upos),
  );
  const by = tokens[at + 1];
  if (name < 0 || by?.form !== 'for' || has(tokens, at, /^cop$/u)) return false;
  Object.assign(token, { upos: 'VERB', xpos: 'VBZ', lemma: token.form === 'calls' ? 'call' : 'push' });
  const matter = tokens[by.head]!;
  if (matter.head === at) matter.deprel = 'obl';
  if (over && loose) {
    Object.assign(over, { head: at, deprel: 'obl' });
    Object.assign(token, { head: -1, deprel: 'root' });
  }
  return true;
});

export const presentMends: readonly Mend[] = [callsFor, onlyVerb, nounToo, thatBeforeLimit];
