import { adopt, type Draft, has, isComma, isTensed, type Mend, once, rootOf, setOwnVerb } from './mend.ts';

/* Clauses without "that" behind a verb of reporting, which the parser hangs elsewhere. */

const REPORTS =
  /^(?:add|admit|allege|announce|argue|assert|believe|claim|conclude|confirm|deny|estimate|find|hear|indicate|know|learn|note|report|reveal|say|state|suggest|suspect|tell|think|warn|write)$/u;

const isReport = ({ lemma, upos }: Draft | undefined = {} as Draft): boolean =>
  upos === 'VERB' && REPORTS.test(lemma);

/** True if a clause can stand by itself: its form, or its auxiliary, is finite. */
const canStand = (tokens: readonly Draft[], at: number): boolean =>
  isTensed(tokens[at]!) ||
  tokens.some(one => one.head === at && /^(?:aux|cop)/u.test(one.deprel) && isTensed(one));

/** "The Courier reported | some were using old tickets": a clause right behind the verb, its subject first, is what was reported. */
const clauseRightBehind = once((token, at, tokens) => {
  const verb = tokens[token.head];
  if (token.deprel !== 'advcl' || token.head > at || !isReport(verb) || has(tokens, at, /^mark$/u))
    return false;
  if (has(tokens, token.head, /^(?:obj|[cx]comp)$/u) || !canStand(tokens, at)) return false;
  const next = token.head + 1;
  const subject = tokens[next]!.head === at ? tokens[next] : tokens[tokens[next]!.head];
  if (!/^nsubj/u.test(subject?.deprel ?? '') || subject!.head !== at) return false;
  token.deprel = 'ccomp';
  return true;
});

/** "reported | the number of cases | included nine lost ones": a past form with an object of its own behind what seems an object has that for its subject. */
const objectAsSubject = once((token, at, tokens) => {
  if (token.deprel !== 'acl' || token.xpos !== 'VBD' || token.head > at) return false;
  let object = token.head;
  while (tokens[object]!.deprel === 'nmod') object = tokens[object]!.head;
  const noun = tokens[object]!;
  const { head } = noun;
  if (
    noun.deprel !== 'obj' ||
    head > object ||
    !isReport(tokens[head]) ||
    !has(tokens, at, /^(?:obj|ccomp|xcomp)$/u)
  )
    return false;
  // "heard the claim | that the board erred"
  if (has(tokens, at, /^mark$/u) || tokens.slice(head, at).some(isComma)) return false;
  Object.assign(noun, { head: at, deprel: 'nsubj' });
  Object.assign(token, { head, deprel: 'ccomp' });
  return true;
});

/** "did not say if there were leaks, | but confirmed | that it was shut": who did not say the one says the other. */
const butSaid = once((token, at, tokens) => {
  if (token.deprel !== 'conj' || token.xpos !== 'VBD' || !isReport(token) || tokens[at - 1]?.form !== 'but')
    return false;
  let above = token.head;
  while (tokens[above]?.deprel === 'conj') above = tokens[above]!.head;
  const clause = tokens[above];
  if (!clause || !/^(?:advcl|ccomp)$/u.test(clause.deprel)) return false;
  const verb = clause.head;
  if (verb < 0 || verb > above || !WITHHOLDS.test(tokens[verb]!.lemma)) return false;
  const asks = /^(?:how|if|what|when|where|whether|which|who|why)$/u.test(tokens[verb + 1]!.form);
  const denied = tokens.some(({ head, form }) => head === verb && /^(?:not|n['’]t|never)$/u.test(form));
  if (!asks || !denied || has(tokens, at, /^[nc]subj/u)) return false;
  token.head = verb;
  return true;
});

const WITHHOLDS =
  /^(?:clarify|confirm|detail|disclose|elaborate|explain|identify|indicate|know|mention|report|reveal|say|specify|state|tell)$/u;

/** "The mayor, Ada Lind, | advised | residents of her town to wait": with an infinitive behind its noun, no participle but the sentence's verb. */
const orderedTo: Mend = tokens => {
  const root = rootOf(tokens);
  if (tokens[root]?.xpos !== 'VB' || tokens[root - 1]?.form !== 'to') return false;
  const verb = tokens.findIndex(
    ({ form, xpos, deprel, head }, at) =>
      at < root && xpos === 'VBN' && deprel === 'amod' && head > at && head < root && ORDERS.test(form),
  );
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at < verb && head === root && /^nsubj/u.test(deprel),
  );
  if (subject < 0 || !isComma(tokens[verb - 1]) || tokens.slice(0, root).some(isTensed)) return false;
  const noun = tokens[verb]!.head;
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  Object.assign(tokens[noun]!, { head: verb, deprel: 'obj' });
  Object.assign(tokens[root]!, { head: verb, deprel: 'xcomp' });
  adopt(
    tokens,
    root,
    verb,
    ({ deprel }, at) => at < noun || (deprel === 'punct' && at === tokens.length - 1),
  );
  adopt(tokens, noun, verb, ({ deprel }, at) => at < verb && deprel === 'punct');
  return true;
};

const ORDERS =
  /^(?:advised|allowed|asked|begged|cautioned|challenged|directed|encouraged|implored|instructed|invited|ordered|pressed|reminded|told|urged|warned)$/u;

/** "Tom Lind, a clerk of the port, | blamed | the mayor for it.": behind who somebody is, with an object and no other verb, no participle. */
const verbBehindDescription: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  const named = names.some(({ type, first, last }) => type !== 'place' && first <= root && last >= root);
  if (!named || tokens.some(isTensed) || tokens.at(-1)!.form !== '.') return false;
  const verb = tokens.findIndex(
    ({ upos, xpos, deprel, head }, at) =>
      at > root + 3 &&
      upos === 'VERB' &&
      xpos === 'VBN' &&
      deprel === 'acl' &&
      head >= root &&
      isComma(tokens[at - 1]),
  );
  if (verb < 0 || !isComma(tokens.find((_, at) => at > root && tokens[at]!.head !== root))) return false;
  const object = tokens.findIndex(
    ({ head, deprel }, at) => at > verb && head === verb && /^(?:i?obj|xcomp)$/u.test(deprel),
  );
  if (object < 0 || !tokens.slice(verb + 1, object).every(({ upos }) => IN_NOUN.test(upos))) return false;
  if (!/^(?:DET|NOUN|NUM|PRON|PROPN)$/u.test(tokens[verb + 1]!.upos)) return false;
  tokens[object]!.deprel = 'obj';
  adopt(tokens, root, verb, ({ deprel }, at) => deprel === 'punct' && at === tokens.length - 1);
  setOwnVerb(tokens, verb, root);
  return true;
};

const IN_NOUN = /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/u;

/** "a man, | who | police said was armed": the pronoun before whoever says it is no word of theirs. */
const pronounBeforeSayer = once((token, at, tokens) => {
  const noun = tokens[token.head];
  if (token.deprel !== 'det' || !/^(?:who|which|that)$/u.test(token.form) || token.head < at) return false;
  const verb = noun?.deprel === 'nsubj' ? tokens[noun.head] : undefined;
  if (verb?.deprel !== 'acl:relcl' || !isReport(verb) || noun!.head < token.head) return false;
  if (!has(tokens, noun!.head, /^ccomp$/u)) return false;
  Object.assign(token, { head: noun!.head, deprel: 'obj', upos: 'PRON' });
  return true;
});

export const reportMends: readonly Mend[] = [
  clauseRightBehind,
  objectAsSubject,
  butSaid,
  orderedTo,
  verbBehindDescription,
  pronounBeforeSayer,
];
