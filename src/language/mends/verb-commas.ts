import { goesOnSaying } from './goes-on.ts';
import {
  adopt,
  behindComma,
  type Draft,
  everywhere,
  isTensed,
  type Mend,
  rootOf,
  setOwnVerb,
} from './mend.ts';

/* The verb behind commas, and other verbs that the parser took for participles or nouns. */

/** Verbs whose participle may still have an object or a clause: "a man told that he must leave". */
export const GIVEN =
  /^(?:advise|allow|ask|assure|award|deny|give|grant|inform|lend|offer|owe|pay|promise|refuse|remind|sell|send|show|teach|tell|warn)$/u;

/**
 * "Ada Okafor, president of the union, accused the board of …", "In a statement, the club's head, Tom Lind, called on the board to …": the verb
 * behind what is told of its subject between commas, which the parser takes for a participle, so that the sentence has no verb of its own.
 */
export const verbBehindCommas: Mend = tokens => {
  const root = rootOf(tokens);
  if (!/^(?:ADJ|NOUN|NUM|PROPN)$/u.test(tokens[root]?.upos ?? '') || tokens.at(-1)!.form === '?')
    return false;
  if (!/^[.”"’']+$/u.test(tokens.at(-1)!.form)) return false;
  const verb = tokens.findIndex(
    ({ deprel, xpos, form, head, lemma }, at) =>
      (/^(?:acl|advcl|parataxis)$/u.test(deprel) ||
        (/^(?:acl:relcl|conj)$/u.test(deprel) && UTTERS.test(lemma))) &&
      /^VB[ND]$/u.test(xpos) &&
      /ed$|^told$/u.test(form) &&
      head < at &&
      isParted(tokens, at),
  );
  const { lemma } = tokens[verb] ?? {};
  if (verb < 0 || (GIVEN.test(lemma!) && !promisesTo(tokens, verb))) return false;
  // "called the toll | “foolish,” | a rare rebuke": what it is called
  if (tokens[root]!.upos === 'ADJ' && !(NAMING.test(lemma!) && root > verb)) return false;
  if (
    !(
      UTTERS.test(lemma!) ||
      refersTo(tokens, verb) ||
      isFilled(tokens, verb) ||
      tellsThat(tokens, verb) ||
      saysBehind(tokens, verb) ||
      promisesTo(tokens, verb)
    )
  )
    return false;
  if (tokens.some((_, at) => at !== verb && isOwnVerb(tokens, at, root))) return false;
  const subject = subjectBefore(tokens, root, verb);
  if (subject === null) return false;
  const moves = (at: number) => (root < verb ? at > verb : at < verb);
  adopt(tokens, root, verb, (child, at) => at !== subject && (moves(at) || child.deprel === 'punct'));
  if (subject !== root) {
    adopt(tokens, subject, verb, (_, at) => at > verb);
    Object.assign(tokens[root]!, { head: verb, deprel: root < verb ? 'obl' : 'parataxis' });
  }
  setOwnVerb(tokens, verb, subject);
  return true;
};

/** "Ada Okafor, the mayor, repeated accusations that …": the same verb, taken for what describes its object. */
export const verbBeforeNoun: Mend = (tokens, names) => {
  const verb = tokens.findIndex(
    ({ deprel, xpos, head }, at) =>
      deprel === 'amod' &&
      /^VB[ND]$/u.test(xpos) &&
      head > at &&
      head < at + 4 &&
      tokens[at - 1]?.form === ',',
  );
  const noun = tokens[tokens[verb]?.head ?? -1];
  const root = rootOf(tokens);
  if (!noun || noun.head < 0 || verb < root) return false;
  const tried = tokens.map(token => ({ ...token }));
  Object.assign(tried[verb]!, { head: root, deprel: 'acl' });
  Object.assign(tried[tokens[verb]!.head]!, { head: verb, deprel: 'obj' });
  if (!verbBehindCommas(tried, names)) return false;
  tokens.splice(0, tokens.length, ...tried);
  return true;
};

/** "Tom Lind, speaking in Pell, | promised to lower rents": an infinitive, not somebody. */
const promisesTo = (tokens: readonly Draft[], verb: number): boolean =>
  /^(?:offer|promise|refuse)$/u.test(tokens[verb]!.lemma) && tokens[verb + 1]?.xpos === 'TO';

/** Verbs that nothing is done to, so that they have no participle behind a noun: "Okafor, the mayor, | responded by …". */
const UTTERS =
  /^(?:agree|allude|apologi[sz]e|appeal|boast|brag|campaign|complain|disagree|insist|interject|joke|lash|muse|object|quip|react|reply|respond|retort|speculate|testify|vote)$/u;

/** "referred to | the mayor | as “a clown”", "pointed to a leak", not "the mayor, referred to as “a clown,”". */
const refersTo = (tokens: readonly Draft[], verb: number): boolean =>
  /^(?:point|refer)$/u.test(tokens[verb]!.lemma) &&
  tokens[verb + 1]?.form === 'to' &&
  /^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(tokens[verb + 2]?.upos ?? '');

/** "responded", "referred to | him", "called for | a vote": a form that is no participle of the noun before it, by what stands behind. */
export const isUttered = (tokens: readonly Draft[], verb: number): boolean =>
  UTTERS.test(tokens[verb]!.lemma) || refersTo(tokens, verb) || callsFor(tokens, verb);

/** "called for | a vote", "called on | Lind"; not "called for Monday". */
const callsFor = (tokens: readonly Draft[], verb: number): boolean =>
  tokens[verb]!.lemma === 'call' &&
  /^(?:for|on)$/u.test(tokens[verb + 1]?.form ?? '') &&
  /^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(tokens[verb + 2]?.upos ?? '') &&
  !isTime(tokens, verb + 2);

/** Right behind a comma, or with a time between: "Ada Okafor, the mayor, on Tuesday called", "…, last week accused". */
function isParted(tokens: readonly Draft[], verb: number): boolean {
  let before = verb - 1;
  while (before > verb - 4 && isTime(tokens, before)) before--;
  return behindComma(tokens, before + 1);
}

/** "on", "Tuesday", "last week", "again". */
const isTime = (tokens: readonly Draft[], at: number): boolean =>
  tokens[at]?.upos === 'ADV' ||
  /^(?:on|last|this|earlier|\p{Lu}\p{L}+day)$/u.test(tokens[at]?.form ?? '') ||
  (/^(?:week|month|year|night)$/u.test(tokens[at]?.form ?? '') &&
    /^(?:last|this|earlier)$/u.test(tokens[at - 1]?.form ?? ''));

const NAMING = /^(?:brand|call|dub|label|name|term|title)$/u;

/** With an object or a clause; "called" with "on" or "for", or what is called and what it is called, where one alone is a name. */
function isFilled(tokens: readonly Draft[], verb: number): boolean {
  const { lemma } = tokens[verb]!;
  const fills = tokens.filter(
    ({ head, deprel, xpos }, at) =>
      head === verb && at > verb && /^(?:obj|ccomp|xcomp)$/u.test(deprel) && xpos !== 'VBN',
  );
  if (!NAMING.test(lemma)) return fills.some(({ deprel }) => deprel !== 'xcomp');
  if (lemma === 'call' && /^(?:for|on)$/u.test(tokens[verb + 1]?.form ?? '')) return true;
  const marks = tokens.findIndex(({ form }, at) => at > verb && /^(?:["“‘]|``|'')$/u.test(form));
  const apart = marks > verb + 1 && !(marks === verb + 2 && tokens[verb + 1]!.upos === 'DET');
  return fills.length > 1 || (fills.length > 0 && apart && marks < verb + 20);
}

/** "alleged in a court filing | that the board had lied": a clause behind nothing but where and when it was told, hung on the paper. */
export function tellsThat(tokens: readonly Draft[], verb: number): boolean {
  const that = tokens.findIndex(({ form }, at) => at > verb && form === 'that');
  const told = tokens[tokens[that]?.head ?? -1];
  return (
    that > verb + 1 &&
    tokens[that]!.xpos === 'IN' &&
    /^(?:acl|ccomp)$/u.test(told?.deprel ?? '') &&
    tokens[verb + 1]!.upos === 'ADP' &&
    tokens.slice(verb + 1, that).every(({ upos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/u.test(upos))
  );
}

/** "alluded to the vote, | saying that …": an intransitive verb, and behind a comma what its subject says. */
const saysBehind = (tokens: readonly Draft[], verb: number): boolean =>
  tokens[verb + 1]?.upos === 'ADP' && tokens[verb + 1]!.form !== 'by' && goesOnSaying(tokens, verb + 2) > 0;

/** A finite verb that is no part of a clause below the root. */
function isOwnVerb(tokens: readonly Draft[], at: number, root: number): boolean {
  if (!/^(?:VB[DZP]|MD)$/u.test(tokens[at]!.xpos)) return false;
  for (let here = at; here >= 0 && here !== root; here = tokens[here]!.head)
    if (/^(?:acl:relcl|advcl|ccomp|acl)$/u.test(tokens[here]!.deprel)) return false;
  return true;
}

/**
 * The root, or behind "In a statement," the noun that the participle goes with; before a root that only describes what is told ("…, a rare
 * rebuke") what the parser has for its subject.
 */
function subjectBefore(tokens: readonly Draft[], root: number, verb: number): number | null {
  const has = (at: number, relation: RegExp) =>
    tokens.findIndex(({ head, deprel }, child) => head === at && relation.test(deprel) && child < verb);
  if (root > verb) {
    const subject = has(root, /^nsubj$/u);
    return has(root, /^cop$/u) < 0 && subject >= 0 && tokens[root - 1]!.upos !== 'VERB' ? subject : null;
  }
  if (has(root, /^case$/u) < 0) return root;
  let here = tokens[verb]!.head;
  while (tokens[here]!.head !== root && tokens[here]!.head >= 0) here = tokens[here]!.head;
  const beside = /^(?:appos|conj|nmod:unmarked|parataxis)$/u.test(tokens[here]!.deprel);
  return here > root && beside && has(here, /^(?:case|cc)$/u) < 0 ? here : null;
}

/** "the boards, which Tom Lind called “a ruin”": a finite verb with a relative pronoun before its subject is that of a relative clause. */
export const relativeClause = everywhere((token, at, tokens) => {
  if (token.deprel !== 'acl' || !/^VB[DZP]$/u.test(token.xpos)) return false;
  const kids = tokens.filter(({ head }, place) => head === at && place < at);
  const relates = kids.some(({ xpos }) => xpos === 'WDT' || xpos === 'WP') || tellsOfNoun(tokens, at);
  if (!relates || !kids.some(({ deprel }) => deprel === 'nsubj')) return false;
  token.deprel = 'acl:relcl';
  return true;
});

/** "a plan that she says | will help the port": what is told lacks a subject, which the noun before "that" is. */
function tellsOfNoun(tokens: readonly Draft[], verb: number): boolean {
  const told = tokens.findIndex(({ head, deprel }, at) => at > verb && head === verb && deprel === 'ccomp');
  const that = tokens.findIndex(({ head, form }) => head === verb && form === 'that');
  if (told < 0 || that < 0 || that > verb) return false;
  const kids = tokens.filter(({ head }, at) => head === told && at > verb);
  const isTensedClause = isTensed(tokens[told]!) || kids.some(isTensed);
  return isTensedClause && !kids.some(({ deprel }) => /^(?:[nc]subj|expl|mark)/u.test(deprel));
}

const SAYS_NOW = /^(?:call|claim|pledge|promise|report|state|threat|vow)(?:en)?s$/u;

/** Calls that nobody makes for something: "Emergency calls for help". */
const NO_CALLER = /^(?:conference|distress|emergency|phone|police|roll|sales|telephone|wake)$/iu;

/** "Union vows to fight the closure", "Pell council calls for ban": the same behind any noun, in a headline, which has no other verb and no full stop. */
export const presentInHeadline: Mend = tokens => {
  const root = rootOf(tokens);
  const [noun, verb, next] = [tokens[root - 1], tokens[root], tokens[root + 1]];
  if (verb?.xpos !== 'NNS' || !SAYS_NOW.test(verb.form) || !/^[\p{L}\p{N}”’"')]+$/u.test(tokens.at(-1)!.form))
    return false;
  if (!noun || !/^NNP?S?$/u.test(noun.xpos) || noun.head !== root || NO_CALLER.test(noun.form)) return false;
  const calls = verb.form === 'calls' && /^(?:for|on)$/u.test(next?.form ?? '');
  const infinitive = next?.form === 'to' && tokens[root + 2]?.xpos === 'VB';
  if (!(calls || infinitive) || tokens.some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))) return false;
  if (!tokens.slice(0, root).every(({ upos }) => /^(?:ADJ|NOUN|NUM|PART|PROPN)$/u.test(upos))) return false;
  adopt(tokens, root, root - 1, (_, at) => at < root - 1);
  Object.assign(noun, { head: root, deprel: 'nsubj' });
  Object.assign(verb, { upos: 'VERB', xpos: 'VBZ', lemma: verb.form.replace(/s$/u, '') });
  for (const [at, token] of tokens.entries())
    if (token.head === root && at > root && token.deprel === 'nmod') token.deprel = 'obl';
    else if (infinitive && at === root + 2) Object.assign(token, { head: root, deprel: 'xcomp' });
  return true;
};

/** "fought the toll, at one point calling Lind “a bore”": a participle hangs on no point in time. */
export const atOnePoint = everywhere((token, at, tokens) => {
  const noun = tokens[token.head];
  if (token.deprel !== 'acl' || token.xpos !== 'VBG' || token.head !== at - 1 || noun!.head < 0) return false;
  if (!/^(?:point|times?)$/u.test(noun!.form) || !/^(?:at|one)$/u.test(tokens[at - 2]?.form ?? ''))
    return false;
  Object.assign(token, { head: noun!.head, deprel: 'advcl' });
  Object.assign(noun!, { head: at, deprel: 'obl' });
  return true;
});
