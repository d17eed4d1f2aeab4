import { everywhere, has, type Mend, once } from './mend.ts';

const demanding = /^(?:demand|insist|require|request|ask|order|direct|urge|recommend|propose)$/u;
const opens =
  /^(?:the|a|an|all|any|every|each|its|their|his|her|our|no|those|these|this|that|such|both|more|\d.*|[$€£].*)$/iu;
const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|SYM)$/u;

const suggests = /^(?:suggest|recommend|propose|demand|request|insist)$/u;

/** "suggested Lindqvist resign": the bare verb behind its subject is what should be done, no infinitive beside an object. */
const bareAfterSubject = everywhere((token, at, tokens) => {
  const { head } = token;
  if (token.xpos !== 'VB' || token.deprel !== 'xcomp' || !suggests.test(tokens[head]?.lemma ?? ''))
    return false;
  const subject = tokens.findIndex(
    (child, place) => place > head && place < at && child.head === head && child.deprel === 'obj',
  );
  if (subject < 0 || has(tokens, at, /^(?:mark|aux|nsubj)/u)) return false;
  token.deprel = 'ccomp';
  Object.assign(tokens[subject]!, { head: at, deprel: 'nsubj' });
  return true;
});

/** "suggested the port change its motto": a noun with an object right behind it is a verb, and the noun before it the subject. */
const nounForVerb = everywhere((token, at, tokens) => {
  const { head } = token;
  if (token.xpos !== 'NN' || token.deprel !== 'obj' || !suggests.test(tokens[head]?.lemma ?? ''))
    return false;
  const subject = tokens[at - 1];
  if (subject?.deprel !== 'compound' || subject.head !== at || !opens.test(tokens[at + 1]?.form ?? ''))
    return false;
  const object = tokens.find(
    ({ deprel, head: over }, place) =>
      place > at &&
      (over === at || over === head) &&
      (deprel === 'obj' || (deprel === 'obl' && !has(tokens, place, /^case$/u))),
  );
  if (!object) return false;
  for (const child of tokens.slice(head, at - 1)) if (child.head === at) child.head = at - 1;
  Object.assign(subject, { head: at, deprel: 'nsubj' });
  Object.assign(object, { head: at, deprel: 'obj' });
  Object.assign(token, { upos: 'VERB', xpos: 'VB', deprel: 'ccomp', lemma: token.form.toLowerCase() });
  return true;
});

/**
 * "demanded that the town hand over its files": a bare verb that is a noun, too, right after its subject. No noun has an article or a
 * possessive behind it, so that word is the verb; parsers make one phrase of it all.
 */
const subjunctive: Mend = tokens => {
  const verb = tokens.findIndex((token, at) => {
    const next = tokens[at + 1]?.form ?? '';
    const after = /^over$/iu.test(next) && /^(?:hand|turn)$/u.test(token.form) ? tokens[at + 2]?.form : next;
    return token.upos === 'NOUN' && /^\p{Ll}+[^s\W]$/u.test(token.form) && opens.test(after ?? '');
  });
  if (verb < 2) return false;
  const that = tokens.findLastIndex((token, at) => at < verb && /^that$/iu.test(token.form));
  const main = tokens.findLastIndex(
    (token, at) => at < that && token.upos === 'VERB' && demanding.test(token.lemma),
  );
  if (that < 0 || main < 0 || that - main > 4 || verb - that < 2 || verb - that > 8) return false;
  const of = tokens.findIndex((token, at) => at > that && at < verb && token.form === 'of');
  const subject = of > 0 ? of - 1 : verb - 1;
  const between = tokens.slice(that + 1, verb);
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[subject]!.upos)) return false;
  if (!between.every((token, n) => that + 1 + n === of || inside.test(token.upos))) return false;
  const particle = /^over$/iu.test(tokens[verb + 1]!.form) ? verb + 1 : -1;
  let object = particle > 0 ? particle + 1 : verb + 1;
  while (tokens[object + 1] && inside.test(tokens[object + 1]!.upos)) object++;
  if (!/^(?:NOUN|PROPN|NUM|PRON)$/u.test(tokens[object]!.upos)) return false;
  // What hangs in the air must not lead back to the verb that demands.
  for (let at = main, steps = 0; at >= 0; at = tokens[at]!.head, steps++)
    if ((at >= that && at <= object) || steps > tokens.length) return false;
  const within = (at: number): boolean => at >= that && at <= object;
  tokens.forEach((token, at) => {
    if (at > object && within(token.head) && token.head !== object)
      Object.assign(token, {
        head: token.deprel === 'punct' ? main : verb,
        deprel: token.deprel.startsWith('nmod') ? 'obl' : token.deprel,
      });
  });
  // "… and stop discharging": the second verb is beside the first.
  for (const token of tokens.slice(object + 1))
    if (token.head === main && token.deprel === 'ccomp') Object.assign(token, { head: verb, deprel: 'conj' });
  const hang = (at: number, head: number, deprel: string): void => {
    Object.assign(tokens[at]!, { head, deprel });
  };
  for (let at = that + 1; at < verb; at++) {
    const { upos } = tokens[at]!;
    if (at === of) hang(at, verb - 1, 'case');
    else if (at === verb - 1 && of > 0) hang(at, subject, 'nmod');
    else if (at !== subject)
      hang(
        at,
        of > 0 && at > of ? verb - 1 : subject,
        upos === 'DET' ? 'det' : upos === 'ADJ' ? 'amod' : 'compound',
      );
  }
  const first = particle > 0 ? particle + 1 : verb + 1;
  for (let at = first; at < object; at++) {
    const { upos, xpos } = tokens[at]!;
    hang(
      at,
      object,
      upos === 'DET'
        ? 'det'
        : xpos === 'PRP$'
          ? 'nmod:poss'
          : upos === 'ADJ'
            ? 'amod'
            : upos === 'NUM'
              ? 'nummod'
              : 'compound',
    );
  }
  if (particle > 0) hang(particle, verb, 'compound:prt');
  hang(that, verb, 'mark');
  hang(subject, verb, 'nsubj');
  hang(object, verb, 'obj');
  hang(verb, main, 'ccomp');
  Object.assign(tokens[that]!, { upos: 'SCONJ', xpos: 'IN' });
  Object.assign(tokens[verb]!, { upos: 'VERB', xpos: 'VB', lemma: tokens[verb]!.form.toLowerCase() });
  return true;
};

/** In the order in which they are tried. */
const SAME_IN_PAST =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|overcast|put|quit|read|rid|set|shed|shut|slit|split|spread|thrust|upset|wed|wet)$/u;

const DOUBLE_E = /^(?:bleed|breed|exceed|feed|heed|need|proceed|speed|succeed)$/u;

/** "helping Lind | succeed | her": a form that is no past, whatever the tagger made of it. */
const noPast = everywhere(token => {
  const form = token.form.toLowerCase();
  if (token.xpos !== 'VBD' || !(DOUBLE_E.test(form) || form === token.lemma)) return false;
  if (SAME_IN_PAST.test(form) || !/^\p{Ll}{3,}$/u.test(form)) return false;
  if (/(?:[^e]ed|[aou]\p{Ll}{0,2}[dtnkgm])$/u.test(form)) return false;
  Object.assign(token, { xpos: 'VB', lemma: form });
  return true;
});

/** "has been | outspoken | in its doubts": an adjective. */
const outspoken = once((token, at, tokens) => {
  if (!/^(?:out|plain|soft|un)-?spoken$/u.test(token.form) || token.upos !== 'VERB') return false;
  for (const child of tokens)
    if (child.head === at)
      child.deprel = child.deprel.replace('nsubj:pass', 'nsubj').replace('aux:pass', 'cop');
  Object.assign(token, { upos: 'ADJ', xpos: 'JJ', lemma: token.form });
  return true;
});

export const verbForms: readonly Mend[] = [subjunctive, bareAfterSubject, nounForVerb, noPast, outspoken];
