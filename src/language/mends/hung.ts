import {
  adopt,
  type Draft,
  endsWithStop,
  everywhere,
  has,
  isComma,
  isTensed,
  type Mend,
  OPENS,
  once,
  rootOf,
} from './mend.ts';
import { isMute, isWorded } from './mute.ts';

/* Clauses that the parser hung on the word beside them, or on a verb that has told everything. */

/** A mark that opens words quoted, or a single one. */
const OPENS_IN = /^(?:["“‘]|``|'')$/u;

const TIME =
  /^(?:today|yesterday|tonight|tomorrow|now|day|week|weekend|month|year|night|morning|afternoon|evening|hour|\p{Lu}\p{L}+day|\d{4})$/u;

/** "a statement, “Last | night |, our town | was struck”": behind the time that opens words in marks, their clause, and no relative one. */
const clauseOfTime = everywhere((clause, at, tokens) => {
  if (!/^(?:acl:relcl|advcl)$/u.test(clause.deprel)) return false;
  const open = tokens.findLastIndex(({ form }, place) => place < at && OPENS.test(form));
  const comma = tokens.findIndex((one, place) => place > open && isComma(one));
  const [time, verb] = [comma - 1, verbOver(tokens, open, at)];
  if (open < 1 || comma < open + 2 || comma > open + 5 || comma > at || verb < 0) return false;
  if (!TIME.test(tokens[time]!.lemma) || !hangsLoose(tokens, at, time, verb)) return false;
  if (!hasOwnSubject(tokens, at, comma)) return false;
  if (tokens[time]!.head === verb) Object.assign(tokens[time]!, { head: at, deprel: 'obl:unmarked' });
  Object.assign(clause, { head: verb, deprel: 'parataxis' });
  adopt(tokens, time, at, ({ deprel }, place) => deprel === 'punct' && place > at);
  return true;
});

/** The verb before the marks over which a clause within them hangs, or -1. */
function verbOver(tokens: readonly Draft[], open: number, clause: number): number {
  let here = tokens[clause]!.head;
  if (here > open) here = tokens[here]!.head;
  return here >= 0 && here < open && tokens[here]!.upos === 'VERB' ? here : -1;
}

/** A relative clause of the time, or a circumstance of the verb with no word that makes it one. */
function hangsLoose(tokens: readonly Draft[], clause: number, time: number, verb: number): boolean {
  const { deprel, head } = tokens[clause]!;
  return (
    (deprel === 'acl:relcl' && head === time) ||
    (deprel === 'advcl' && head === verb && !has(tokens, clause, /^mark$/u))
  );
}

const hasOwnSubject = (tokens: readonly Draft[], clause: number, from: number): boolean =>
  tokens.some(
    ({ head, deprel, xpos }, at) =>
      head === clause && at > from && at < clause && deprel.startsWith('nsubj') && !/^W/u.test(xpos),
  );

const ANYTHING = /^(?:what|all|anything|everything|nothing|something|things?|words?)$/u;

/** "what Okafor said | that made us think": “that”, with no other subject before its verb, leads back to what was said. */
const thatOfWhat = everywhere((that, at, tokens) => {
  const [said, clause] = [tokens[at - 1], tokens[that.head]];
  if (that.form !== 'that' || said?.deprel !== 'acl:relcl' || clause?.head !== at - 1) return false;
  const what = tokens[said.head];
  if (clause.deprel !== 'ccomp' || that.head < at || said.head > at || !ANYTHING.test(what?.lemma ?? ''))
    return false;
  const between = tokens.slice(at + 1, that.head);
  if (!between.every(({ upos }) => /^(?:ADV|AUX|PART)$/u.test(upos)) || has(tokens, at - 1, /^obj$/u))
    return false;
  Object.assign(that, { deprel: 'nsubj', upos: 'PRON', xpos: 'WDT' });
  Object.assign(clause, { head: said.head, deprel: 'acl:relcl' });
  return true;
});

/** "How Okafor answers | that question | will decide the vote.": what is asked is the subject of the sentence's verb, and tells nothing itself. */
const howAsSubject: Mend = tokens => {
  const verb = rootOf(tokens);
  const [that, noun] = [tokens[verb + 1], tokens[verb + 2]];
  const told = noun?.head ?? -1;
  const clause = tokens[told];
  if (!/^(?:How|Why|Whether)$/u.test(tokens[0]?.form ?? '') || verb > 8 || !endsWithStop(tokens))
    return false;
  if (
    !/^(?:that|this)$/u.test(that?.form ?? '') ||
    noun!.upos !== 'NOUN' ||
    !noun!.deprel.startsWith('nsubj')
  )
    return false;
  if (clause?.head !== verb || clause.deprel !== 'ccomp' || !has(tokens, verb, /^nsubj/u)) return false;
  tokens[0]!.head = verb;
  Object.assign(that!, { head: verb + 2, deprel: 'det', upos: 'DET', xpos: 'DT' });
  Object.assign(noun!, { head: verb, deprel: 'obj' });
  adopt(tokens, verb, told, ({ deprel }, at) => deprel === 'punct' && at > told);
  Object.assign(clause, { head: -1, deprel: 'root' });
  Object.assign(tokens[verb]!, { head: told, deprel: 'csubj' });
  return true;
};

/** "one | signatory | said": an adjective between a number and its verb is the noun that is counted. */
const nounCounted = everywhere((noun, at, tokens) => {
  const [number, verb] = [tokens[at - 1], tokens[at + 1]];
  if (noun.upos !== 'ADJ' || noun.deprel !== 'advmod' || noun.head !== at + 1 || !verb) return false;
  if (number?.xpos !== 'CD' || number.deprel !== 'nsubj' || number.head !== at + 1) return false;
  Object.assign(noun, { deprel: 'nsubj', upos: 'NOUN', xpos: 'NN' });
  Object.assign(number, { head: at, deprel: 'nummod' });
  adopt(tokens, at - 1, at, () => true);
  return true;
});

const WARNS = /^(?:caution|warn|say|insist|argue|claim|complain|add|note|stress|maintain|suggest|write)$/u;

/** "cautioned that | money | without hulls ‘buys nothing’": what stands before a verb told, which has no subject, is its subject. */
const subjectBeforeTold = everywhere((that, at, tokens) => {
  const noun = tokens[that.head];
  const says = noun?.head ?? -1;
  if (that.form !== 'that' || that.deprel !== 'det' || says !== at - 1 || noun?.deprel !== 'obj')
    return false;
  const told = tokens.findIndex(
    ({ head, deprel, upos, xpos }, place) =>
      place > that.head && head === says && deprel === 'ccomp' && upos === 'VERB' && /^VB[DPZ]$/u.test(xpos),
  );
  if (told < 0 || !WARNS.test(tokens[says]!.lemma) || has(tokens, told, /^(?:[nc]subj|expl|mark|cc)/u))
    return false;
  const between = tokens.slice(that.head + 1, told);
  if (
    !between.every(
      ({ upos, form }) => /^(?:ADJ|ADP|ADV|AUX|DET|NOUN|PROPN)$/u.test(upos) || OPENS_IN.test(form),
    )
  )
    return false;
  adopt(
    tokens,
    says,
    that.head,
    (child, place) => place > that.head && place < told && child.deprel === 'obl',
  );
  Object.assign(noun, { head: told, deprel: 'nsubj' });
  Object.assign(that, { head: told, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  return true;
});

/** "admitted that money – even hers – | would not do": a noun before an aside between dashes is the subject of the verb behind it. */
const thatBeforeDashes = once((that, at, tokens) => {
  const [noun, says] = [that.head, at - 1];
  const dash = tokens[noun + 1]?.form ?? '';
  if (that.form !== 'that' || that.deprel !== 'det' || noun < at || !/^(?:—|–|--)$/u.test(dash)) return false;
  if (tokens[says]?.upos !== 'VERB') return false;
  const close = tokens.findIndex(({ form }, place) => place > noun + 1 && form === dash);
  const first = tokens[close + 1];
  if (close < 0 || !first || !isTensed(first)) return false;
  const told = /^(?:aux|cop)/u.test(first.deprel) ? first.head : close + 1;
  if (told < close) return false;
  for (const [place, one] of tokens.entries())
    if (place > noun + 1 && place < close && (one.head <= noun || one.head >= close))
      Object.assign(one, { head: noun, deprel: 'appos' });
  Object.assign(tokens[told]!, { head: says, deprel: 'ccomp' });
  Object.assign(tokens[noun]!, { head: told, deprel: 'nsubj' });
  Object.assign(that, { head: told, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  return true;
});

const TELLING = /^(?:add|admitt|argu|claim|insist|not|say|stat|tell|warn)ing$/u;

/** "blasted Pell over a levy that has sunk the trade, | telling | the clubs that …": no thing of which a clause tells speaks. */
const tellingOfThing = everywhere((token, at, tokens) => {
  if (!TELLING.test(token.form) || token.deprel !== 'advcl' || !isComma(tokens[at - 1])) return false;
  const clause = tokens[token.head];
  const noun = tokens[clause?.head ?? -1];
  if (clause?.deprel !== 'acl:relcl' || token.head > at || noun?.upos !== 'NOUN') return false;
  // "a letter that reached the board, | saying | it was late", but telling whom?
  if (!isMute(noun) && !(token.form === 'telling' && isWorded(noun))) return false;
  const ofThing = tokens.some(
    ({ head, deprel, form }) =>
      head === token.head && deprel.startsWith('nsubj') && /^(?:that|which)$/u.test(form),
  );
  const root = rootOf(tokens);
  if (!ofThing || root > clause.head || !/^VB[DPZ]$/u.test(tokens[root]!.xpos)) return false;
  token.head = root;
  return true;
});

export const hungMends: readonly Mend[] = [
  thatBeforeDashes,
  tellingOfThing,
  clauseOfTime,
  thatOfWhat,
  howAsSubject,
  nounCounted,
  subjectBeforeTold,
];
