import { adopt, type Draft, type Mend } from './mend.ts';

/* The sentence's own verb, where the parser took it for a participle. */

/** Verbs whose participle may still have an object or a clause: "a man told that he must leave". */
const GIVEN =
  /^(?:advise|allow|ask|assure|award|deny|give|grant|inform|lend|offer|owe|pay|promise|refuse|remind|sell|send|show|teach|tell|warn)$/u;

/**
 * "The Department recently named Pell and Marsh as …", "The firm confirmed by email that …": the parser takes the verb for a participle of the
 * root noun.
 */
const nameThenVerb: Mend = (tokens, names) => {
  const root = tokens.findIndex(token => token.head < 0);
  if (root < 0 || !/^(?:NOUN|PROPN)$/u.test(tokens[root]!.upos) || tokens.at(-1)!.form !== '.') return false;
  const verb = tokens.findIndex(
    (token, at) => at > root && token.head === root && token.deprel === 'acl' && /^VB[ND]$/u.test(token.xpos),
  );
  if (verb < 0 || tokens.slice(root, verb).some(token => token.form === ',')) return false;
  const named = names.some(name => name.first <= root && root <= name.last);
  if (!named && (GIVEN.test(tokens[verb]!.lemma) || !isBareSubject(tokens, root))) return false;
  const fills = named ? /^(?:xcomp|obj|ccomp)/u : /^(?:obj|ccomp)/u;
  const filled = tokens.some((token, at) => at > verb && token.head === verb && fills.test(token.deprel));
  if (!filled) return false;
  adopt(tokens, root, verb, (child, at) => at > verb || child.deprel === 'punct');
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[root]!, { head: verb, deprel: 'nsubj' });
  for (const [at, token] of tokens.entries())
    if (at > verb && token.head === verb && token.deprel === 'xcomp' && token.upos === 'PROPN')
      token.deprel = 'obj';
  return true;
};

/** A noun with an article, before which nothing stands, and which nothing but the verb behind it tells of. */
const isBareSubject = (tokens: readonly Draft[], noun: number): boolean =>
  /^(?:the|an?)$/iu.test(tokens[0]!.form) &&
  tokens.slice(0, noun).every(({ upos }) => /^(?:DET|ADJ|NOUN)$/u.test(upos)) &&
  !tokens.some(({ head, xpos }, at) => head === noun && at > noun && /^(?:VB[DZP]|MD)$/u.test(xpos));

/**
 * "His sister, Ada Roe, recalled in an interview that …": a sentence's verb in "-ed" with a subject and without a form of "be" is no passive
 * participle, but its past.
 */
export const pastNotPassive: Mend = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0);
  const verb = tokens[root];
  if (verb?.xpos !== 'VBN' || !/ed$/u.test(verb.form) || tokens.at(-1)!.form !== '.') return false;
  const kids = tokens.filter(({ head }) => head === root);
  const subject = kids.find(({ deprel }) => deprel === 'nsubj:pass');
  if (!subject || tokens.indexOf(subject) > root) return false;
  if (kids.some(({ deprel, upos }) => deprel.startsWith('aux') || deprel === 'cop' || upos === 'AUX'))
    return false;
  subject.deprel = 'nsubj';
  verb.xpos = 'VBD';
  return true;
};

/**
 * "Ada Okafor, president of the union, accused the board of …", "The chairman, Tom Lind, called for a vote": the verb behind a name and its office
 * between commas, which the parser takes for a participle of one of the two.
 */
const verbBehindOffice: Mend = (tokens, names) => {
  const root = tokens.findIndex(({ head }) => head < 0);
  const apposed = tokens.findIndex(
    ({ head, deprel }, at) =>
      head === root && deprel === 'appos' && at > root && tokens.slice(root, at).some(isComma),
  );
  if (apposed < 0 || !/^(?:NOUN|PROPN)$/u.test(tokens[root]!.upos) || tokens.at(-1)!.form !== '.')
    return false;
  const isNamed = (at: number) =>
    names.find(({ type, first, last }) => type === 'person' && first <= at && at <= last);
  const name = isNamed(root) ?? isNamed(apposed);
  if (!name || !isComma(tokens[name.last + 1])) return false;
  const verb = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      (head === root || head === apposed) &&
      at > apposed &&
      deprel === 'acl' &&
      /^VB[ND]$/u.test(xpos) &&
      isComma(tokens[at - 1]),
  );
  if (verb < 0 || GIVEN.test(tokens[verb]!.lemma)) return false;
  const filled =
    tokens.some(({ head, deprel }) => head === verb && /^(?:obj|ccomp)$/u.test(deprel)) ||
    (tokens[verb]!.lemma === 'call' && /^(?:for|on)$/u.test(tokens[verb + 1]?.form ?? ''));
  const other = tokens.some(({ head, xpos }) => head === root && /^(?:VB[DZP]|MD)$/u.test(xpos));
  if (!filled || other) return false;
  adopt(tokens, root, verb, (_, at) => at > verb);
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[root]!, { head: verb, deprel: 'nsubj' });
  return true;
};

const isComma = (token: Draft | undefined): boolean => token?.form === ',';

const SAYS = /^(?:add|announce|confirm|explain|note|say|state|tell|warn|write)$/u;
const MEDIUM =
  /^(?:briefing|email|e-mail|filing|interview|letter|memo|message|note|post|release|report|statement|text)$/u;

/** "said in an email | it was reviewing the matter and expects …": the clause told there, which the parser hangs on the paper. */
const clauseBehindMedium: Mend = tokens => {
  for (const [at, token] of tokens.entries()) {
    const paper = tokens[token.head];
    const says = paper?.head ?? -1;
    if (token.deprel !== 'acl:relcl' || !paper || says < 0 || says > token.head) continue;
    if (!MEDIUM.test(paper.lemma) || !paper.deprel.startsWith('obl') || !SAYS.test(tokens[says]!.lemma))
      continue;
    // "in a letter it sent": nothing but the letter is sent
    const kids = tokens.filter(({ head }) => head === at);
    const whole = kids.some(({ deprel }) => /^(?:aux|cop|obj|ccomp|xcomp)/u.test(deprel));
    const subject = tokens[token.head + 1]!;
    const told = tokens.some(({ head, deprel }) => head === says && deprel === 'ccomp');
    if (!whole || told || !/^(?:he|she|it|they|we)$/u.test(subject.form) || subject.head !== at) continue;
    Object.assign(token, { head: says, deprel: 'ccomp' });
    for (const [place, next] of tokens.entries())
      if (place > at && next.head === says && next.deprel === 'conj' && next.xpos === 'VBZ') next.head = at;
    return true;
  }
  return false;
};

/**
 * "A sign left on a bus stop Monday read “…”": the noun phrase that opens the sentence is the subject of the verb behind it, where the parser
 * sets one beside the other.
 */
const openingSubject: Mend = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0);
  const beside = tokens.findIndex(({ head, deprel }) => head === root && deprel === 'parataxis');
  const [noun, verb] = beside < root ? [beside, root] : [root, beside];
  if (noun < 1 || !/^(?:NOUN|PROPN)$/u.test(tokens[noun]!.upos) || !isOpening(tokens.slice(0, noun)))
    return false;
  const { upos, xpos } = tokens[verb]!;
  if (upos !== 'VERB' || !/^VB[DZP]?$/u.test(xpos)) return false;
  const between = tokens.slice(noun, verb);
  if (between.some(({ form, xpos: tag }) => /^[,:;—–-]+$/u.test(form) || /^(?:VB[DZP]|MD)$/u.test(tag)))
    return false;
  const fills = tokens.filter(({ head }, at) => head === verb && at < verb && at !== noun);
  if (fills.some(({ deprel }) => !/^(?:advmod|punct)$/u.test(deprel))) return false;
  if (root === noun) adopt(tokens, noun, verb, (child, at) => at > verb || child.deprel === 'punct');
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: xpos === 'VB' ? 'VBD' : xpos });
  Object.assign(tokens[noun]!, { head: verb, deprel: 'nsubj' });
  return true;
};

/** "A painted |", "The old harbor |": an article and what may stand between it and its noun. */
const isOpening = (words: readonly Draft[]): boolean =>
  /^(?:the|an?|one|another)$/iu.test(words[0]!.form) &&
  words.every(({ upos, deprel }) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u.test(upos) || deprel === 'amod');

export const lostVerbs: readonly Mend[] = [
  nameThenVerb,
  openingSubject,
  verbBehindOffice,
  clauseBehindMedium,
];
