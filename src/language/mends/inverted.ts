import type { Name } from '../analysis.ts';
import { type Draft, everywhere, isComma, type Mend, once, rootOf } from './mend.ts';

/* "The pier is shut, said Acting Mayor Tom Lind", "A clerk was fined, announced Judge Ada Okafor": who speaks stands behind the verb. */

/** Verbs of saying that stand between what is said and who says it. */
const SAID =
  /^(?:acknowledg|add|admitt|advis|alleg|announc|argu|assert|caution|claim|comment|complain|conced|conclud|confirm|contend|continu|declar|estimat|explain|insist|lament|maintain|not|observ|predict|reiterat|remark|report|reveal|stat|stress|suggest|warn)ed$|^(?:said|says|wrote|writes|replied|testified|adds|explains|notes|warns)$/u;

/** What stands in the phrase for who speaks. */
const IN_LIST = /^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PART|PROPN|PUNCT|SYM|X)$/u;
/** Small words in the name of an office: "the Justice Department’s Special Agent in Charge". */
const SMALL = /^(?:'s|’s|['’]|at|for|in|of|the|-|,)$/u;
/** What may follow a name in the phrase. */
const BEHIND = /^(?:[,.()]|and|at|for|from|in|of|on|with|today|yesterday|\p{Lu}\p{Ll}+day)$/u;

const ACTED = /^\p{Lu}(?:\p{Ll}|\.\p{Lu})/u;

/** "said | Acting | Mayor Tom Lind": with a capital before an office, what somebody is for the time. */
const actingPost = everywhere((token, at, tokens) => {
  const next = tokens[at + 1];
  if (at < 1 || token.form !== 'Acting' || token.upos !== 'VERB' || !next || !ACTED.test(next.form))
    return false;
  if (!/^(?:NOUN|PROPN|ADJ)$/u.test(next.upos)) return false;
  Object.assign(token, { upos: 'ADJ', xpos: 'JJ', lemma: 'acting' });
  return true;
});

/** The one token of a stretch that hangs on none of the others. */
const topOf = (tokens: readonly Draft[], from: number, to: number): number =>
  tokens.findIndex(({ head }, at) => at >= from && at <= to && (head < from || head > to));

const isOffice = ({ form, upos, xpos }: Draft): boolean =>
  /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(upos) || xpos === 'PRP$' || SMALL.test(form);

/** The first person or body behind the verb, with nothing but an office before the name. */
function speakerBehind(tokens: readonly Draft[], names: readonly Name[], verb: number): Name | undefined {
  const person = names.find(({ type, first }) => type !== 'place' && first > verb);
  return person && tokens.slice(verb + 1, person.first).every(isOffice) ? person : undefined;
}

/** The end of the phrase for who speaks: that of the sentence, or where a clause about somebody begins. */
function endOf(tokens: readonly Draft[], last: number): number {
  const next = tokens[last + 1];
  if (next && !BEHIND.test(next.form)) return -1;
  const clause = tokens.findIndex(
    ({ upos, xpos }, at) => at > last && !IN_LIST.test(upos) && !/^NNP/u.test(xpos),
  );
  if (clause < 0) return tokens.length - 1;
  return /^(?:who|whose)$/u.test(tokens[clause]!.form) ? clause - 1 : -1;
}

/** One of those who speak: the words of the phrase that are about them, and the head of the name. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly name: Name;
  readonly top: number;
}

const isJoint = ({ form }: Draft): boolean => /^(?:and|,|;)$/u.test(form);

/** "Judge Ada Okafor | and Special Agent in Charge Tom Lind": those of the phrase, each further one behind “and” or a comma and an office. */
function partsOf(
  tokens: readonly Draft[],
  names: readonly Name[],
  verb: number,
  person: Name,
  end: number,
): Part[] {
  const jointOf = ({ first }: Name) => tokens.findLastIndex((token, at) => at < first && isJoint(token));
  const capital = ({ form }: Draft) => /^\p{Lu}/u.test(form) || /^(?:in|of|for|the)$/u.test(form);
  const others = names.filter(
    name =>
      name.type === 'person' &&
      name.last <= end &&
      jointOf(name) > person.last &&
      tokens.slice(jointOf(name) + 1, name.first).every(capital),
  );
  const final = others.at(-1);
  const people = final && tokens[jointOf(final)]!.form === 'and' ? [person, ...others] : [person];
  return people.map((name, place) => {
    const next = people[place + 1];
    const from = place === 0 ? verb + 1 : jointOf(name);
    const to = next ? jointOf(next) - 1 : end;
    return { from, to, name, top: topOf(tokens, name.first, name.last) };
  });
}

/**
 * "A clerk was fined for theft, announced | Judge Ada Okafor of the Harbour Court and Mayor Tom Lind |.": the sentence ends with whoever says so, and
 * the clause before the comma is what is said.
 */
const saidBehind = once(({ form, upos }, verb, tokens, names) => {
  if (verb < 3 || !SAID.test(form) || !isComma(tokens[verb - 1])) return false;
  const person = speakerBehind(tokens, names, verb);
  const end = person ? endOf(tokens, person.last) : -1;
  const told = headTold(tokens, verb);
  if (!person || end < 0 || told < 0) return false;
  const parts = partsOf(tokens, names, verb, person, end);
  const [first, ...rest] = parts;
  const who = first!.top;
  const isSet = upos === 'VERB' && tokens[who]!.head === verb && tokens[who]!.deprel === 'nsubj';
  if (isSet && rest.every(({ top }) => tokens[top]!.head === who)) return false;
  for (const part of parts) gather(tokens, part);
  for (const { top } of rest) Object.assign(tokens[top]!, { head: who, deprel: 'conj' });
  for (const [at, token] of tokens.entries())
    if ((at < verb || at > end) && at !== told && token.head >= verb && token.head <= end)
      token.head = at < verb ? told : who;
  Object.assign(tokens[verb]!, {
    head: -1,
    deprel: 'root',
    upos: 'VERB',
    xpos: /s$/u.test(form) ? 'VBZ' : 'VBD',
  });
  Object.assign(tokens[told]!, { head: verb, deprel: 'ccomp' });
  Object.assign(tokens[who]!, { head: verb, deprel: 'nsubj' });
  return true;
});

/** The head of the clause before a verb of saying; -1 where there is none. */
function headTold(tokens: readonly Draft[], verb: number): number {
  if (!tokens.slice(0, verb).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos))) return -1;
  const root = rootOf(tokens);
  return root < verb ? root : topOf(tokens, 0, verb - 1);
}

/** Hangs the words about one of those who speak on the name. */
function gather(tokens: Draft[], { from, to, name, top }: Part): void {
  for (let at = from; at <= to; at++) {
    const token = tokens[at]!;
    if (at === top || (token.head >= from && token.head <= to)) continue;
    token.head = top;
    if (token.upos === 'CCONJ') token.deprel = 'cc';
    else if (token.upos !== 'PUNCT')
      token.deprel = at < name.first ? 'nmod:desc' : at <= name.last ? 'flat' : 'nmod';
  }
}

export const invertedMends: readonly Mend[] = [actingPost, saidBehind];
