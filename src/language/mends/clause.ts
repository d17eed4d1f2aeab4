import type { Name } from '../analysis.ts';
import { adopt, type Draft, everyName, everywhere, has, type Mend, once, rootOf, setVerb } from './mend.ts';

/** "branded the ruling an insult": a noun in "-ing" behind its article that the tagger took for a verb, and what it is called. */
export const ruling = everywhere((token, at, tokens) => {
  const article = tokens[at - 1];
  if (token.xpos !== 'VBG' || token.deprel !== 'obj' || token.head < 0 || token.head !== at - 2) return false;
  if (!/^(?:the|a|an|this|that)$/iu.test(article?.form ?? '') || article!.head !== at) return false;
  Object.assign(token, { upos: 'NOUN', xpos: 'NN', lemma: token.form.toLowerCase() });
  const called = tokens.find((child, place) => child.head === at && place > at && child.deprel === 'obj');
  if (called) Object.assign(called, { head: token.head, deprel: 'xcomp' });
  return true;
});

const CALLS = /^(?:brand|call|consider|declare|deem|dub|label|pronounce|term)$/u;

/** "called the figures incomplete, dated and wrong": adjectives right behind the object, and what is listed with them, are what it is called. */
export const calledSo = everywhere((token, at, tokens) => {
  const object = tokens[at - 1];
  const verb = object?.deprel === 'obj' ? object.head : -1;
  if (token.xpos !== 'JJ' || verb < 0 || verb > at || !CALLS.test(tokens[verb]!.lemma)) return false;
  const torn =
    (token.deprel === 'amod' && token.head === at - 1) ||
    (/^(?:parataxis|acl|appos|dep)$/u.test(token.deprel) && token.head === verb);
  const ends = listEnd(tokens, at);
  if (!torn || !/^[.;,]$/u.test(tokens[ends + 1]?.form ?? '.')) return false;
  Object.assign(token, { head: verb, deprel: 'xcomp' });
  for (let next = at + 1; next <= ends; next++)
    if (/^(?:JJ|VBN)$/u.test(tokens[next]!.xpos))
      Object.assign(tokens[next]!, { head: at, deprel: 'conj', upos: 'ADJ' });
    else Object.assign(tokens[next]!, { head: Math.min(next + 1, ends) });
  return true;
});

const WEIGHS =
  /^(?:attack|condemn|criticise|criticize|decry|denounce|deride|describe|dismiss|hail|mock|praise|reject)$/u;

/** "rejected as “an insult” the offer of 2 per cent": a long object stands behind what it is called. */
export const objectBehindAs = once((token, at, tokens) => {
  if (token.upos !== 'VERB' || !WEIGHS.test(token.lemma) || tokens[at + 1]?.form !== 'as') return false;
  const opens = /^[“"‘']$/u.test(tokens[at + 2]?.form ?? '');
  const marks = tokens.findIndex(({ form }, place) => place > at + 2 && /^[”"’']$/u.test(form));
  const to = opens ? marks : at + 2;
  const article = tokens[to + 1];
  if (
    to < 0 ||
    (!opens && tokens[to]?.xpos !== 'JJ') ||
    !/^(?:the|an?|any|his|her|its|their)$/u.test(article?.form ?? '')
  )
    return false;
  const object = article!.head;
  if (object <= to || tokens[object]!.deprel === 'obj') return false;
  const called = tokens.findLastIndex(
    ({ upos }, place) => place <= to && place > at + 1 && /^(?:NOUN|PROPN|ADJ)$/u.test(upos),
  );
  if (called < 0) return false;
  for (let place = at + 1; place <= to; place++) if (tokens[place]!.head > to) tokens[place]!.head = called;
  Object.assign(tokens[called]!, { head: at, deprel: 'obl' });
  Object.assign(tokens[at + 1]!, { head: called, deprel: 'case', upos: 'ADP' });
  Object.assign(tokens[object]!, { head: at, deprel: 'obj' });
  return true;
});

/** Last of adjectives in a row: "thin, partial and wrong". */
function listEnd(tokens: readonly Draft[], from: number): number {
  let end = from;
  for (let next = from + 1; next < tokens.length; next++) {
    const { form, xpos } = tokens[next]!;
    if (/^(?:JJ|VBN)$/u.test(xpos)) end = next;
    else if (!/^(?:,|and|or|but|too|very|so)$/u.test(form)) break;
  }
  return end;
}

/** "Its chief executive, Ada Okafor, said": the noun that the tagger took for an adjective is the subject. */
export const chiefExecutive = everywhere((token, at, tokens, names) => {
  if (
    token.deprel === 'obj' ||
    !/^executive$/iu.test(token.form) ||
    token.upos !== 'ADJ' ||
    !/^chief$/iu.test(tokens[at - 1]?.form ?? '')
  )
    return false;
  if (!/^(?:,|and|of|at|who|$)/u.test(tokens[at + 1]?.form ?? '') && tokens[at + 1]?.upos !== 'PROPN')
    return false;
  const verb = tokens[token.head];
  const subject = has(tokens, token.head, /^nsubj/u);
  if (verb && token.head > at && verb.upos === 'VERB' && !subject) token.deprel = 'nsubj';
  Object.assign(token, { upos: 'NOUN', xpos: 'NN' });
  const apposed = tokens[at + 1]?.form === ',' && isPerson(names, at + 2) ? tokens[at + 2] : undefined;
  if (apposed && apposed.head !== at && apposed.deprel !== 'flat') {
    Object.assign(apposed, { head: at, deprel: 'appos' });
  }
  return true;
});

/** "The paper's Editor-in-Chief, Ada Okafor, said": one office, beside whose bearer the parser may lose itself. */
export const inChief = everywhere((chief, at, tokens, names) => {
  if (!/^chief$/iu.test(chief.form)) return false;
  const words = tokens.slice(Math.max(0, at - 3), at).map(({ form }) => form.toLowerCase());
  const office = tokens[at - 4];
  if (words.join(' ') !== '- in -' || !office || !/^(?:NOUN|PROPN)$/u.test(office.upos)) return false;
  Object.assign(office, { upos: 'NOUN', xpos: 'NN' });
  Object.assign(chief, { head: at - 4, deprel: 'nmod' });
  for (const mark of [at - 3, at - 2, at - 1]) tokens[mark]!.head = at;
  const bearer = names.find(
    ({ type, first }) => type === 'person' && first === at + 2 && tokens[at + 1]!.form === ',',
  );
  if (bearer && office.head !== bearer.first && bearer.last < tokens.length) {
    Object.assign(tokens[bearer.first]!, { head: at - 4, deprel: 'appos' });
    for (let other = bearer.first + 1; other <= bearer.last; other++)
      Object.assign(tokens[other]!, { head: bearer.first, deprel: 'flat' });
  }
  return true;
});

/** "The union GWU claims that …": the verb that the tagger took for a plural, where the sentence has no other. */
export const claimsThat: Mend = tokens => {
  // "Along with its charges, the suit claims that …": beside a word that is no verb
  const beside = tokens.findIndex(
    ({ deprel, head, xpos }) =>
      xpos === 'NNS' &&
      ((deprel === 'parataxis' && tokens[head]?.upos === 'ADV') ||
        (deprel === 'obj' && tokens[head]?.upos === 'NOUN')),
  );
  const root = beside < 0 ? rootOf(tokens) : beside;
  const verb = tokens[root];
  if (
    verb?.xpos !== 'NNS' ||
    !/^(?:claim|report|state|charge|demand|note|order|promise|record|request|rule)s$/u.test(verb.form)
  )
    return false;
  const that = tokens[root + 1];
  const clause = that && tokens[that.head];
  if (!/^that$/u.test(that?.form ?? '') || that!.deprel !== 'mark' || clause?.head !== root) return false;
  const before = tokens.flatMap((child, at) =>
    child.head === root && at < root && /^(?:NOUN|PROPN)$/u.test(child.upos) ? [at] : [],
  );
  const subject = before.find(at => tokens[at]!.deprel === 'nsubj') ?? before.at(-1);
  if (subject === undefined) return false;
  const isWith = (at: number) => has(tokens, at, /^case$/u);
  adopt(tokens, root, subject, (child, at) => at < root && child.deprel !== 'punct' && !isWith(at));
  for (const at of before)
    if (at !== subject && !isWith(at)) tokens[at]!.deprel = at > subject ? 'appos' : 'compound';
  Object.assign(tokens[subject]!, { head: root, deprel: 'nsubj' });
  setVerb(verb);
  if (root === beside) verb.deprel = 'parataxis';
  clause.deprel = 'ccomp';
  return true;
};

/** "a review led by Okafor, which found that …": the relative clause with "which" hangs on no person, but on the noun above. */
export const whichOfThing = everywhere((token, at, tokens, names) => {
  if (!/^which$/u.test(token.form) || !/^nsubj/u.test(token.deprel) || tokens[at - 1]?.form !== ',')
    return false;
  const clause = tokens[token.head];
  if (clause?.deprel !== 'acl:relcl' || !isPerson(names, clause.head)) return false;
  const noun = nounOver(tokens, names, clause.head);
  if (noun === null) return false;
  clause.head = noun;
  return true;
});

const isPerson = (names: readonly Name[], at: number): boolean =>
  names.some(
    ({ type, title, first, last }) => type === 'person' && (title ? first - 1 : first) <= at && at <= last,
  );

/** The noun that a name hangs below, over a participle: "a review led by Okafor". */
function nounOver(tokens: readonly Draft[], names: readonly Name[], from: number): number | null {
  let here = tokens[from]!.head;
  for (let steps = 0; steps < 4 && here >= 0; steps++) {
    const { upos, deprel, head } = tokens[here]!;
    if (upos === 'NOUN' && !isPerson(names, here)) return here;
    if (upos === 'VERB' && !deprel.startsWith('acl')) return null;
    here = head;
  }
  return null;
}

/** "acknowledges, at paragraph 4 of its report, that …": the clause is what is said, behind a phrase between commas. */
export const thatAfterAside = everywhere((token, at, tokens) => {
  const clause = tokens[token.head];
  if (!/^that$/u.test(token.form) || token.deprel !== 'mark' || clause?.deprel !== 'advcl') return false;
  const verb = clause.head;
  if (
    tokens[at - 1]?.form !== ',' ||
    tokens[verb]?.upos !== 'VERB' ||
    verb > at ||
    tokens[verb + 1]?.form !== ','
  )
    return false;
  if (has(tokens, verb, /^ccomp$/u)) return false;
  clause.deprel = 'ccomp';
  return true;
});

/** "Counsel for the drivers, Ada Okafor, argued": no verb has two subjects; the name between commas tells who the first is. */
export const apposedSubject = everyName(({ type, title, first, last }, tokens) => {
  const from = title ? first - 1 : first;
  const at = tokens.findIndex(({ deprel }, place) => place >= from && place <= last && deprel === 'nsubj');
  if (type !== 'person' || at < 0 || tokens[from - 1]?.form !== ',' || tokens[last + 1]?.form !== ',')
    return false;
  const office = tokens.findIndex(
    ({ head, deprel, xpos }, place) =>
      place < from && deprel === 'nsubj' && head === tokens[at]!.head && xpos === 'NN',
  );
  if (office < 0 || tokens.slice(office, from - 1).some(({ form, upos }) => form === ',' || upos === 'CCONJ'))
    return false;
  Object.assign(tokens[at]!, { head: office, deprel: 'appos' });
  return true;
});
