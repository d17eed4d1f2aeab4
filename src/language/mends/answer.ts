import { hangsUnder } from '../under.ts';
import { type Draft, everywhere, isTensed, type Mend } from './mend.ts';

/* "Okafor said yes, Lind said no": answers of a word, after which another speaks. */

const ANSWER = /^(?:yes|no|maybe|perhaps|nothing|so|partly)$/iu;
const ANSWERS = /^(?:answer|reply|say)$/;

/** "One said | yes, one said | no, and one asked for time": what follows an answer of a word is a clause beside it, not what was said. */
const saidYes = everywhere(({ lemma }, verb, tokens) => {
  if (!ANSWERS.test(lemma) || !isTensed(tokens[verb]!)) return false;
  const answer = tokens[verb + 1];
  if (!answer || !ANSWER.test(answer.form) || tokens[verb + 2]?.form !== ',') return false;
  const next = nextClause(tokens, verb, verb + 3);
  if (next < 0) return false;
  Object.assign(answer, { head: verb, deprel: 'obj' });
  const token = tokens[next]!;
  Object.assign(token, { head: token.head === verb ? verb : token.head, deprel: 'conj' });
  for (const one of tokens.slice(verb, next))
    if (one.head === next && one.deprel === 'nummod') one.deprel = 'nsubj';
  return true;
});

/** The verb of a clause right behind, with a subject of its own and of the same tense, that the tree hung below an answer's verb; -1 without one. */
function nextClause(tokens: readonly Draft[], verb: number, from: number): number {
  const next = tokens.findIndex((token, at) => at >= from && isTensed(token));
  const token = tokens[next];
  if (!token || token.xpos !== tokens[verb]!.xpos) return -1;
  if (token.head !== verb && !hangsUnder(tokens, tokens[verb]!.head, token.head)) return -1;
  const subject = tokens.findIndex(({ head, deprel }) => head === next && /^(?:nsubj|nummod)$/.test(deprel));
  const joint = tokens[from]?.upos === 'CCONJ' ? from + 1 : from;
  const before = tokens.slice(joint, next);
  return subject >= joint &&
    subject < next &&
    /^(?:ccomp|parataxis|conj)$/.test(token.deprel) &&
    SPEAKS.test(token.lemma) &&
    before.every(({ upos }) => /^(?:ADJ|ADV|DET|NOUN|NUM|PRON|PROPN)$/u.test(upos))
    ? next
    : -1;
}

const SPEAKS =
  /^(?:agree|answer|ask|be|decline|demur|disagree|keep|leave|object|refuse|reply|say|shake|want|vote)$/;

export const answerMends: readonly Mend[] = [saidYes];
