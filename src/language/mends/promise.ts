import { isDayName } from '../calendar.ts';
import { type Draft, has, type Mend } from './mend.ts';

/* What somebody promises, refuses or threatens to do: the infinitive that the parser hangs on its verb as an end, or loses behind marks. */

const GIVES = /^(?:agree|decline|offer|pledge|promise|refuse|swear|threaten|volunteer|vow)$/u;

const isTo = (tokens: readonly Draft[], at: number): boolean =>
  /^to$/iu.test(tokens[at]?.form ?? '') && tokens[at]!.deprel === 'mark';

/** "promised Sunday at a rally | to end the toll", "vowed at its meeting | to mend it": what is promised, where nothing else is, and no end. */
const promisedTo: Mend = tokens => {
  let changed = false;
  for (const [verb, token] of tokens.entries()) {
    if (token.upos !== 'VERB' || !GIVES.test(token.lemma)) continue;
    const told = tokens.findIndex(
      ({ head, deprel }, at) =>
        at > verb &&
        head === verb &&
        deprel === 'advcl' &&
        tokens.some((to, i) => to.head === at && isTo(tokens, i)),
    );
    const to = tokens.findIndex(({ head }, at) => head === told && isTo(tokens, at));
    if (told < 0 || to < verb + 1 || tokens[to - 1]!.form === ',') continue;
    const object = tokens.find(({ head, deprel }) => head === verb && deprel === 'obj');
    if (object && !isDayName(object.form.toLowerCase())) continue;
    if (has(tokens, verb, /^(?:xcomp|ccomp|aux:pass|nsubj:pass)$/u)) continue;
    if (object) object.deprel = 'obl:unmarked';
    tokens[told]!.deprel = 'xcomp';
    if (token.xpos === 'VBN' && has(tokens, verb, /^nsubj$/u) && !has(tokens, verb, /^aux/u))
      token.xpos = 'VBD';
    changed = true;
  }
  return changed;
};

/** "Okafor is promising to “sweep away” the toll": with what is to be done behind it, no adjective. */
const isPromising: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    if (!/^(?:promising|threatening)$/u.test(token.form) || token.upos !== 'ADJ') continue;
    const be = tokens.find(({ head, deprel }) => head === at && deprel === 'cop');
    const done = tokens.find(
      ({ head, deprel }, place) => place > at && head === at && /^(?:advcl|csubj|xcomp)$/u.test(deprel),
    );
    if (!be || !done || !isTo(tokens, at + 1)) continue;
    Object.assign(be, { deprel: 'aux', upos: 'AUX' });
    Object.assign(token, {
      upos: 'VERB',
      xpos: 'VBG',
      lemma: token.form.replace(/ing$/u, token.form === 'promising' ? 'e' : ''),
    });
    done.deprel = 'xcomp';
    return true;
  }
  return false;
};

const OPENS = /^(?:["“]|``|'')$/u;

/** "promises to “| end |” the toll": with an object, the word in marks is what is to be done. */
const toInMarks: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    const [to, mark] = [tokens[at - 2], tokens[at - 1]];
    if (token.upos !== 'NOUN' || to?.form !== 'to' || to.head !== at || !OPENS.test(mark!.form)) continue;
    const verb = tokens[token.head];
    if (verb?.upos !== 'VERB' || token.head > at || !GIVES.test(verb.lemma)) continue;
    const object = tokens.find(
      ({ head, deprel }, place) => place > at && (head === at || head === token.head) && deprel === 'obj',
    );
    if (!object) continue;
    object.head = at;
    Object.assign(to, { upos: 'PART', xpos: 'TO', deprel: 'mark' });
    Object.assign(token, { upos: 'VERB', xpos: 'VB', lemma: token.form.toLowerCase(), deprel: 'xcomp' });
    return true;
  }
  return false;
};

/** "Lind attacks the union and | promises | to close the port": a verb joined to the sentence's own, and no second thing attacked. */
const andPromises: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    if (token.xpos !== 'NNS' || !/^(?:pledges|promises|vows)$/u.test(token.form)) continue;
    if (token.deprel !== 'conj' || tokens[at - 1]?.upos !== 'CCONJ' || !isTo(tokens, at + 1)) continue;
    const done = tokens[at + 1]!.head;
    const first = tokens[token.head]!;
    const verb = tokens[done]!.head === at ? first.head : tokens[done]!.head;
    const own = tokens[verb];
    const subject = has(tokens, verb, /^nsubj$/u);
    if (done < at || !own || verb > token.head || !subject || !/^(?:VBZ|NNS)$/u.test(own.xpos)) continue;
    // "rejects vows and promises to close it"
    if (first.xpos === 'NNS' && !has(tokens, token.head, /^(?:det|nmod:poss)$/u)) continue;
    tokens[at - 1]!.head = at;
    Object.assign(token, {
      upos: 'VERB',
      xpos: 'VBZ',
      lemma: token.form.slice(0, -1),
      head: verb,
      deprel: 'conj',
    });
    Object.assign(tokens[done]!, { head: at, deprel: 'xcomp' });
    if (own.xpos === 'NNS') Object.assign(own, { upos: 'VERB', xpos: 'VBZ', lemma: own.form.slice(0, -1) });
    return true;
  }
  return false;
};

export const promiseMends: readonly Mend[] = [isPromising, toInMarks, andPromises, promisedTo];
