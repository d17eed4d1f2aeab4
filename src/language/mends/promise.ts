import { isDayName } from '../calendar.ts';
import { adopt, type Draft, everywhere, has, isComma, type Mend, OPENS, once, setVerb } from './mend.ts';

/* What somebody promises, refuses or threatens to do: the infinitive that the parser hangs on its verb as an end, or loses behind marks. */

const GIVES = /^(?:agree|decline|offer|pledge|promise|refuse|swear|threaten|volunteer|vow)$/u;

/** What is sought, used or chosen to be done is no end of it either. */
const AIMS = /^(?:aim|choose|fail|hope|intend|manage|plan|seek|try|use)$/u;

const isTo = (tokens: readonly Draft[], at: number): boolean =>
  /^to$/iu.test(tokens[at]?.form ?? '') && tokens[at]!.deprel === 'mark';

/** "promised Sunday at a rally | to end the toll", "vowed at its meeting | to mend it": what is promised, where nothing else is, and no end. */
const promisedTo = everywhere((token, verb, tokens) => {
  if (token.upos !== 'VERB' || !(GIVES.test(token.lemma) || AIMS.test(token.lemma))) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > verb &&
      head === verb &&
      deprel === 'advcl' &&
      tokens.some((to, i) => to.head === at && isTo(tokens, i)),
  );
  const to = tokens.findIndex(({ head }, at) => head === told && isTo(tokens, at));
  if (told < 0 || to < verb + 1 || tokens[to - 1]!.form === ',') return false;
  const object = tokens.find(({ head, deprel }) => head === verb && deprel === 'obj');
  if (object && !isDayName(object.form.toLowerCase())) return false;
  if (has(tokens, verb, /^(?:xcomp|ccomp|aux:pass|nsubj:pass)$/u)) return false;
  if (object) object.deprel = 'obl:unmarked';
  tokens[told]!.deprel = 'xcomp';
  if (token.xpos === 'VBN' && has(tokens, verb, /^nsubj$/u) && !has(tokens, verb, /^aux/u))
    token.xpos = 'VBD';
  return true;
});

/** "Okafor is promising to “sweep away” the toll": with what is to be done behind it, no adjective. */
const isPromising = once((token, at, tokens) => {
  if (!/^(?:promising|threatening)$/u.test(token.form) || token.upos !== 'ADJ') return false;
  const be = tokens.find(({ head, deprel }) => head === at && deprel === 'cop');
  const done = tokens.find(
    ({ head, deprel }, place) => place > at && head === at && /^(?:advcl|csubj|xcomp)$/u.test(deprel),
  );
  if (!be || !done || !isTo(tokens, at + 1)) return false;
  Object.assign(be, { deprel: 'aux', upos: 'AUX' });
  Object.assign(token, {
    upos: 'VERB',
    xpos: 'VBG',
    lemma: token.form.replace(/ing$/u, token.form === 'promising' ? 'e' : ''),
  });
  done.deprel = 'xcomp';
  return true;
});

/** "promises to “| end |” the toll": with an object, the word in marks is what is to be done. */
const toInMarks = once((token, at, tokens) => {
  const [to, mark] = [tokens[at - 2], tokens[at - 1]];
  if (token.upos !== 'NOUN' || to?.form !== 'to' || to.head !== at || !OPENS.test(mark!.form)) return false;
  const verb = tokens[token.head];
  if (verb?.upos !== 'VERB' || token.head > at || !GIVES.test(verb.lemma)) return false;
  const object = tokens.find(
    ({ head, deprel }, place) => place > at && (head === at || head === token.head) && deprel === 'obj',
  );
  if (!object) return false;
  object.head = at;
  Object.assign(to, { upos: 'PART', xpos: 'TO', deprel: 'mark' });
  Object.assign(token, { upos: 'VERB', xpos: 'VB', lemma: token.form.toLowerCase(), deprel: 'xcomp' });
  return true;
});

/** "Lind attacks the union and | promises | to close the port": a verb joined to the sentence's own, and no second thing attacked. */
const andPromises = once((token, at, tokens) => {
  if (token.xpos !== 'NNS' || !/^(?:pledges|promises|vows)$/u.test(token.form)) return false;
  if (token.deprel !== 'conj' || tokens[at - 1]?.upos !== 'CCONJ' || !isTo(tokens, at + 1)) return false;
  const done = tokens[at + 1]!.head;
  const first = tokens[token.head]!;
  const verb = tokens[done]!.head === at ? first.head : tokens[done]!.head;
  const own = tokens[verb];
  const subject = has(tokens, verb, /^nsubj$/u);
  if (done < at || !own || verb > token.head || !subject || !/^(?:VBZ|NNS)$/u.test(own.xpos)) return false;
  // "rejects vows and promises to close it"
  if (first.xpos === 'NNS' && !has(tokens, token.head, /^(?:det|nmod:poss)$/u)) return false;
  tokens[at - 1]!.head = at;
  setVerb(token);
  Object.assign(token, { head: verb, deprel: 'conj' });
  Object.assign(tokens[done]!, { head: at, deprel: 'xcomp' });
  if (own.xpos === 'NNS') setVerb(own);
  return true;
});

const URGES = /^(?:ask|encourage|invite|lobby|press|pressure|push|tell|urge)$/u;
const MOVES =
  /^(?:allow|convince|enable|encourage|force|invite|lead|lobby|persuade|press|pressure|prompt|push|tell|urge)$/u;

/** "led the board chairman, Lind, | to declare her the winner": what the object is brought to do, where nothing else stands between. */
const ledTo = everywhere((token, at, tokens) => {
  const verb = tokens[token.head];
  if (!/^(?:advcl|xcomp)$/u.test(token.deprel) || token.xpos !== 'VB') return false;
  if (verb?.upos !== 'VERB' || token.head > at) return false;
  const to = tokens.findIndex(({ head }, place) => head === at && place < at && isTo(tokens, place));
  const object = tokens.findIndex(({ head, deprel }) => head === token.head && deprel === 'obj');
  if (!MOVES.test(verb.lemma) || to < 0 || object < token.head || object > to) return false;
  if (tokens.slice(object + 1, to).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos))) return false;
  if (token.deprel === 'advcl' && has(tokens, token.head, /^(?:xcomp|ccomp)$/u)) return false;
  token.deprel = 'xcomp';
  // "urged the board to act, | saying it was late": whoever urges says so
  if (URGES.test(verb.lemma))
    adopt(tokens, at, token.head, (child, place) => child.xpos === 'VBG' && isComma(tokens[place - 1]));
  return true;
});

/** "was quick | to add that …": what somebody is quick to do. */
const quickTo = everywhere((token, at, tokens) => {
  const adjective = tokens[token.head];
  if (!/^(?:advcl|csubj)$/u.test(token.deprel) || token.xpos !== 'VB' || token.head > at) return false;
  if (!/^(?:eager|quick|ready|reluctant|slow|unwilling|willing)$/u.test(adjective?.form ?? '')) return false;
  if (!isTo(tokens, token.head + 1) || tokens[token.head + 1]!.head !== at) return false;
  if (!has(tokens, token.head, /^nsubj/u)) return false;
  token.deprel = 'xcomp';
  return true;
});

export const promiseMends: readonly Mend[] = [
  isPromising,
  toInMarks,
  andPromises,
  promisedTo,
  ledTo,
  quickTo,
];
