import { type Draft, IN_PHRASE, isComma, type Mend, OPENS, once } from './mend.ts';

/* A speaker set into what she says, or lost behind what she once was. */

/** Verbs that stand between commas within what is said. */
const SAYS =
  /^(?:acknowledge|add|admit|allege|announce|argue|assert|claim|complain|concede|conclude|confirm|contend|explain|insist|maintain|note|proclaim|say|suggest|tell|warn|write)$/u;

const isSubject = ({ deprel }: Draft): boolean => /^(?:nsubj|expl)/u.test(deprel);

/**
 * "It was, she said, a mistake", "The pier is not, the mayor added, safe", "The bill would, its sponsors say, “save lives”": a form of "be", or a word like
 * "would", before the comma is none of the verb of saying.
 */
const insetCue = once((token, verb, tokens) => {
  if (!/^VB[DNPZ]$/u.test(token.xpos) || !SAYS.test(token.lemma) || tokens[verb + 1]?.form !== ',')
    return false;
  const be = tokens.findLastIndex(
    ({ head, deprel, lemma, xpos }, at) =>
      at < verb && head === verb && (lemma === 'be' || xpos === 'MD') && /^(?:aux|cop)/u.test(deprel),
  );
  if (be < 1) return false;
  const modal = tokens[be]!.xpos === 'MD';
  // the words in marks are read with their marks
  if (!modal && OPENS.test(tokens[verb + 2]?.form ?? '')) return false;
  let comma = be + 1;
  while (/^(?:ADV|PART)$/u.test(tokens[comma]?.upos ?? '')) comma++;
  if (tokens[comma]?.form !== ',' || comma > verb - 2) return false;
  if (!tokens.slice(comma + 1, verb).every(({ upos }) => IN_PHRASE.test(upos))) return false;
  const isOwn = (at: number) => tokens[at]!.head === verb && isSubject(tokens[at]!);
  const speaker = tokens.findLastIndex((_, at) => at > comma && at < verb && isOwn(at));
  const subject = tokens.findIndex(
    (one, at) => at < be && (isOwn(at) || (one.head === speaker && isSubject(one))),
  );
  const rest = tokens.findIndex(
    ({ head, deprel }, at) => at > verb + 1 && head === verb && deprel !== 'punct',
  );
  if (speaker < 0 || subject < 0 || rest < 0) return false;
  if (token.xpos === 'VBN') token.xpos = 'VBD';
  Object.assign(tokens[speaker]!, { deprel: 'nsubj' });
  Object.assign(tokens[subject]!, { head: rest, deprel: 'nsubj' });
  Object.assign(tokens[rest]!, { deprel: 'ccomp' });
  for (const [at, child] of tokens.entries())
    if (child.head === verb && at >= be && at < comma) child.head = rest;
  tokens[be]!.deprel = modal ? 'aux' : 'cop';
  return true;
});

/** "That view, many | argue |, could cost us": nothing but a verb, where the tagger saw a noun. */
const insetArgue = once((token, verb, tokens) => {
  if (token.form !== 'argue' || token.upos === 'VERB') return false;
  const [comma, who] = [tokens[verb - 2], tokens[verb - 1]];
  if (!isComma(comma) || !isComma(tokens[verb + 1]) || !who) return false;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root === verb || root === verb - 1) return false;
  Object.assign(token, { upos: 'VERB', xpos: 'VBP', lemma: 'argue', head: root, deprel: 'parataxis' });
  Object.assign(who, { head: verb, deprel: 'nsubj', upos: who.upos === 'ADJ' ? 'PRON' : who.upos });
  return true;
});

/** "And retired Gen. Tom Lind, who led them, said": before a name "retired" is what somebody is, where the verb behind has no other subject. */
const retiredSpeaker: Mend = tokens => {
  const retired = tokens.findIndex(({ form, xpos }) => /^retired$/iu.test(form) && /^VB[DN]$/u.test(xpos));
  const over = tokens[retired]?.head ?? -1;
  // "And | retired | Gen. Lind, who led them, said": taken for the sentence's own verb
  const joined = tokens.findIndex(
    ({ head, deprel, xpos }, at) =>
      over < 0 && head === retired && deprel === 'conj' && xpos === 'VBD' && isComma(tokens[at - 1]),
  );
  const verb = over < 0 ? joined : over;
  if (verb <= retired || !isTensed(tokens[verb]!) || tokens[retired + 1]?.upos !== 'PROPN') return false;
  if (tokens.some(token => isSubject(token) && (token.head === retired || token.head === verb))) return false;
  const name = tokens.findIndex(
    ({ head, deprel, upos }, at) => at > retired && head === retired && deprel === 'obj' && upos === 'PROPN',
  );
  if (name < 0 || name > verb) return false;
  for (const child of tokens) if (child.head === retired) child.head = verb;
  if (over < 0) Object.assign(tokens[verb]!, { head: -1, deprel: 'root' });
  Object.assign(tokens[name]!, { deprel: 'nsubj' });
  Object.assign(tokens[retired]!, { head: name, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' });
  return true;
};

const isTensed = ({ xpos }: Draft): boolean => /^VB[DZP]$/u.test(xpos);

/** "The pier is, as Okafor put it, “a ruin”", "The crews are, as Lind says, tired": what stands behind the clause with "as" is what the pier is. */
const insetAs = once((token, verb, tokens) => {
  if (!/^VB/u.test(token.xpos) || !(SAYS.test(token.lemma) || /^puts?$/u.test(token.form))) return false;
  const as = tokens.findIndex(({ head, form }, at) => at < verb && head === verb && form === 'as');
  const close = tokens.findIndex(({ form }, at) => at > verb && form === ',');
  if (as < 2 || tokens[as - 1]!.form !== ',' || close < 0) return false;
  const be = tokens.findLastIndex(({ head, lemma }, at) => at < as && head === verb && lemma === 'be');
  const rest = tokens.findIndex(({ head, deprel }, at) => at > close && head === verb && deprel !== 'punct');
  const speaker = tokens.findLastIndex(
    (child, at) => at > as && at < verb && child.head === verb && isSubject(child),
  );
  if (be < 1 || be < as - 3 || rest < 0 || speaker < 0) return false;
  Object.assign(tokens[rest]!, { head: token.head, deprel: token.deprel });
  for (const [at, child] of tokens.entries())
    if (child.head === verb && (at < as || at > close)) child.head = rest;
  for (const child of tokens.slice(0, be))
    if (child.head === rest && isSubject(child)) child.deprel = 'nsubj';
  Object.assign(tokens[be]!, { deprel: 'cop', head: rest });
  Object.assign(tokens[speaker]!, { deprel: 'nsubj' });
  Object.assign(token, { head: rest, deprel: 'advcl', xpos: /s$/u.test(token.form) ? 'VBZ' : 'VBD' });
  return true;
});

/** "The pier, as Okafor later explained, was a ruin": a clause with "as" set in behind the subject goes with its verb. */
const asOfVerb = once((token, verb, tokens) => {
  const noun = tokens[token.head];
  if (token.deprel !== 'advcl' || !SAYS.test(token.lemma) || !noun || !isSubject(noun)) return false;
  const as = tokens.findIndex(({ head, form }, at) => at < verb && head === verb && form === 'as');
  if (as < 2 || tokens[as - 1]!.form !== ',' || tokens[verb + 1]?.form !== ',' || noun.head < verb)
    return false;
  token.head = noun.head;
  return true;
});

export const insetMends: readonly Mend[] = [insetCue, insetArgue, insetAs, asOfVerb, retiredSpeaker];
