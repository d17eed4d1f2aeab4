import { hangsUnder } from '../under.ts';
import {
  adopt,
  type Draft,
  endsWithStop,
  everywhere,
  has,
  type Mend,
  once,
  rootOf,
  setOwnVerb,
} from './mend.ts';
import { shareMends } from './share.ts';
import { soleVerbs } from './sole-verb.ts';
import {
  atOnePoint,
  GIVEN,
  presentInHeadline,
  relativeClause,
  tellsThat,
  verbBeforeNoun,
  verbBehindCommas,
} from './verb-commas.ts';

/* The sentence's own verb, where the parser took it for a participle. */

/**
 * "The Department recently named Pell and Marsh as …", "The firm confirmed by email that …": the parser takes the verb for a participle of the
 * root noun.
 */
const nameThenVerb: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  if (root < 0 || !/^(?:NOUN|PROPN)$/u.test(tokens[root]!.upos) || !endsWithStop(tokens)) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      at > root &&
      (head === root || (head > root && tokens[head]!.head === root && tokens[head]!.deprel === 'nmod')) &&
      deprel === 'acl' &&
      /^VB[ND]$/u.test(xpos),
  );
  if (
    verb < 0 ||
    (tokens[verb]!.head !== root && !tellsThat(tokens, verb)) ||
    tokens.slice(root, verb).some(token => token.form === ',')
  )
    return false;
  const named = names.some(name => name.first <= root && root <= name.last);
  if (!named && (GIVEN.test(tokens[verb]!.lemma) || !isBareSubject(tokens, root))) return false;
  const fills = named ? /^(?:xcomp|obj|ccomp)/u : /^(?:obj|ccomp)/u;
  const filled = tokens.some((token, at) => at > verb && token.head === verb && fills.test(token.deprel));
  // "The senator | continued by saying": nothing else is done by speaking
  const by = tokens[verb + 1]?.form === 'by' && tokens[verb + 2]?.xpos === 'VBG';
  const goesOn =
    by && /^(?:begin|close|conclude|continue|end|open|react|reply|respond)$/u.test(tokens[verb]!.lemma);
  if (!filled && !goesOn && !tellsThat(tokens, verb)) return false;
  adopt(tokens, root, verb, (child, at) => at > verb || child.deprel === 'punct');
  setOwnVerb(tokens, verb, root);
  for (const [at, token] of tokens.entries())
    if (at > verb && token.head === verb && token.deprel === 'xcomp' && token.upos === 'PROPN')
      token.deprel = 'obj';
  return true;
};

/** A noun with an article, or of many, before which nothing stands, and which nothing but the verb behind it tells of. */
const isBareSubject = (tokens: readonly Draft[], noun: number): boolean =>
  (/^(?:the|an?)$/iu.test(tokens[0]!.form) || tokens[noun]!.xpos === 'NNS') &&
  tokens.slice(0, noun).every(({ upos }) => /^(?:DET|ADJ|NOUN)$/u.test(upos)) &&
  !tokens.some(({ head, xpos }, at) => head === noun && at > noun && /^(?:VB[DZP]|MD)$/u.test(xpos));

/**
 * "His sister, Ada Roe, recalled in an interview that …": a sentence's verb in "-ed" with a subject and without a form of "be" is no passive
 * participle, but its past.
 */
export const pastNotPassive: Mend = tokens => {
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (verb?.xpos !== 'VBN' || !/ed$/u.test(verb.form) || !/^(?:[.”"]|'')$/u.test(tokens.at(-1)!.form))
    return false;
  const kids = tokens.filter(({ head }) => head === root);
  const subject = kids.find(({ deprel }) => deprel === 'nsubj:pass');
  if (!subject || tokens.indexOf(subject) > root) return false;
  if (kids.some(({ deprel, upos }) => deprel.startsWith('aux') || deprel === 'cop' || upos === 'AUX'))
    return false;
  subject.deprel = 'nsubj';
  verb.xpos = 'VBD';
  return true;
};

/** "Ms. Okafor likely raised less doubt, Lind said": a form in "-ed" that has a subject, and no form of "be" or "have", is no participle. */
export const pastBehindSubject = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VBN' || token.upos !== 'VERB' || !/ed$/u.test(token.form)) return false;
  const fronted = token.deprel === 'ccomp' && token.head > at;
  if (!fronted && token.head >= 0) return false;
  const kids = tokens.filter(({ head }) => head === at);
  if (!kids.some(kid => kid.deprel === 'nsubj' && tokens.indexOf(kid) < at)) return false;
  if (kids.some(({ deprel, upos }) => /^(?:aux|cop|mark)/u.test(deprel) || upos === 'AUX')) return false;
  token.xpos = 'VBD';
  return true;
});

/** A noun phrase, with what it is of. */
const isPhrase = (words: readonly Draft[]): boolean =>
  words.every(({ upos }) => /^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PART|PROPN)$/u.test(upos));

const SAYS =
  /^(?:acknowledge|add|admit|announce|argue|confirm|explain|indicate|insist|note|say|signal|state|suggest|tell|warn|write)$/u;
const MEDIUM =
  /^(?:briefing|email|e-mail|filing|interview|letter|memo|message|note|post|release|report|statement|text)$/u;

/**
 * "said in an email | it was reviewing the matter and expects …", "indicated in an interview with the Courier | he would not run": the clause
 * told there, which the parser hangs on the paper, or on whose it is.
 */
const clauseBehindMedium = once((token, at, tokens) => {
  if (token.deprel !== 'acl:relcl' || token.head < 0) return false;
  let noun = token.head;
  while (tokens[noun]!.deprel === 'nmod' && tokens[noun]!.head < noun && !MEDIUM.test(tokens[noun]!.lemma))
    noun = tokens[noun]!.head;
  const paper = tokens[noun]!;
  const says = paper.head;
  if (says < 0 || says > noun || !paper.deprel.startsWith('obl') || !SAYS.test(tokens[says]!.lemma))
    return false;
  if (!MEDIUM.test(paper.lemma)) return false;
  // "in a letter it sent": nothing but the letter is sent
  const kids = tokens.filter(({ head }) => head === at);
  const sent = /^(?:file|issue|post|publish|release|send|sign|write)$/u.test(token.lemma);
  const whole = kids.some(({ deprel }) =>
    (sent ? /^(?:aux|cop|obj)/u : /^(?:aux|cop|obj|ccomp|xcomp)/u).test(deprel),
  );
  const who = tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith('nsubj'));
  const told = has(tokens, says, /^ccomp$/u);
  if (!whole || told || who < 1 || !/^(?:he|she|it|they|we)$/u.test(tokens[who]!.form)) return false;
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[who - 1]!.upos)) return false;
  Object.assign(token, { head: says, deprel: 'ccomp' });
  for (const [place, next] of tokens.entries())
    if (place > at && next.head === says && next.deprel === 'conj' && next.xpos === 'VBZ') next.head = at;
  return true;
});

/** "It fell, an official said Monday": a noun that the parser takes for an adjective, and "said" with it for another. */
const nounBeforeSaid: Mend = tokens => {
  const verb = tokens.findIndex(
    ({ form, deprel }, at) =>
      /^sa(?:id|ys)$/u.test(form) &&
      /^(?:amod|root|ccomp|parataxis)$/u.test(deprel) &&
      tokens[at - 1]?.upos === 'ADJ' &&
      /^an?$/iu.test(tokens[at - 2]?.form ?? ''),
  );
  if (verb < 0) return false;
  const noun = tokens[verb - 1]!;
  const day = tokens[verb]!.head;
  Object.assign(noun, { upos: 'NOUN', xpos: 'NN', head: verb, deprel: 'nsubj' });
  if (tokens[verb]!.deprel !== 'amod' || day < verb) return true;
  Object.assign(tokens[verb]!, { head: tokens[day]!.head, deprel: 'parataxis', upos: 'VERB', xpos: 'VBD' });
  Object.assign(tokens[day]!, { head: verb, deprel: 'obl:unmarked' });
  tokens[verb - 2]!.head = verb - 1;
  return true;
};

/** "people close to Lind say": the parser takes "close" for the verb. */
const closeTo: Mend = tokens => {
  const close = tokens.findIndex(
    ({ form, upos }, at) =>
      form === 'close' &&
      upos === 'VERB' &&
      /^(?:NNS|NN)$/u.test(tokens[at - 1]?.xpos ?? '') &&
      tokens[at + 1]?.form === 'to',
  );
  const says = tokens.findIndex(({ form }, at) => at > close && /^(?:say|said)$/u.test(form));
  const noun = tokens[close - 1];
  if (close < 1 || says < close || noun!.head !== close) return false;
  const { head: on } = tokens[says]!;
  if (on !== close && !isPhrase(tokens.slice(close + 1, says))) return false;
  // "people close to Lind said, it was old": what the verb hangs on may hang on "close" in its turn
  const { head, deprel } = hangsUnder(tokens, on, close) ? tokens[close]! : tokens[says]!;
  adopt(tokens, close, says, (_, at) => at > says || at < close);
  Object.assign(tokens[says]!, { head, deprel, xpos: tokens[says]!.form === 'said' ? 'VBD' : 'VBP' });
  Object.assign(noun!, { head: says, deprel: 'nsubj' });
  Object.assign(tokens[close]!, { head: close - 1, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' });
  return true;
};

/** "Asked whether she would pay, Okafor blamed the board": the participle that opens the sentence is taken for its verb. */
const openingParticiple: Mend = tokens => {
  const [first] = tokens;
  if (first?.head !== -1 || !/^VB[ND]$/u.test(first.xpos)) return false;
  if (has(tokens, 0, /subj/u)) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }) => head === 0 && deprel === 'parataxis' && /^VB[DZP]$/u.test(xpos),
  );
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => head === verb && deprel === 'nsubj' && at < verb,
  );
  if (verb < 0 || subject < 0) return false;
  const comma = tokens.findLastIndex(({ form }, at) => at < subject && form === ',');
  const between = tokens.slice(comma + 1, subject);
  if (comma < 1 || !between.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(upos))) return false;
  adopt(tokens, 0, verb, (child, at) => at > comma || child.deprel === 'punct');
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(first, { head: verb, deprel: 'advcl', xpos: 'VBN' });
  return true;
};

export const lostVerbs: readonly Mend[] = [
  closeTo,
  ...shareMends,
  nounBeforeSaid,
  nameThenVerb,
  ...soleVerbs,
  verbBehindCommas,
  verbBeforeNoun,
  relativeClause,
  atOnePoint,
  presentInHeadline,
  clauseBehindMedium,
  openingParticiple,
];
