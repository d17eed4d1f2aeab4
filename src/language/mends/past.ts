import {
  adopt,
  CLOSES,
  type Draft,
  everywhere,
  has,
  hasSubject,
  isComma,
  isTensed,
  type Mend,
  OPENS,
  once,
  rootOf,
  setOwnVerb,
} from './mend.ts';

/* A clause's own verb in the past, torn from its subject by what stands between them or taken for a participle. */

const JOINT = /^(?:after|although|as|because|before|if|since|though|unless|until|when|while)$/iu;

/** The first word behind a place that is no closing mark, adverb or auxiliary. */
const nextWord = (tokens: readonly Draft[], from: number): number =>
  tokens.findIndex(({ upos, form }, at) => at >= from && !/^(?:ADV|AUX)$/u.test(upos) && !CLOSES.test(form));

/** The end of the name or noun that begins behind a joint, with what is of it; -1 where none does. */
function phraseEnd(tokens: readonly Draft[], from: number): number {
  let at = from;
  while (/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/u.test(tokens[at]?.upos ?? '')) at++;
  return at > from && tokens[from]!.upos !== 'ADP' ? at - 1 : -1;
}

/**
 * "began when Okafor, in a letter to the board, | accused him", "When Mr. Lind, who had lost, | called for a vote, the hall cheered": the verb
 * behind an aside between commas goes with the noun before it.
 */
const behindAside = once((joint, at, tokens) => {
  if (!JOINT.test(joint.form)) return false;
  const end = phraseEnd(tokens, at + 1);
  if (end < 0 || !isComma(tokens[end + 1])) return false;
  const noun = tokens.findIndex(
    ({ head, upos }, place) =>
      place > at && place <= end && /^(?:NOUN|PROPN)$/u.test(upos) && (head < at || head > end),
  );
  const close = tokens.findIndex((token, place) => place > end + 1 && isComma(token));
  if (noun < 0 || close < 0) return false;
  const opens = tokens[end + 2]!;
  const aside = /^(?:ADP|ADV)$/u.test(opens.upos)
    ? !tokens.slice(end + 2, close).some(isTensed)
    : /^(?:who|whose|which)$/u.test(opens.form) || isOffice(tokens, joint, noun, [end + 2, close]);
  const verb = nextWord(tokens, close + 1);
  const said = tokens[verb];
  if (!aside || said?.upos !== 'VERB' || !/^VB[DNZ]$/u.test(said.xpos) || hasSubject(tokens, verb))
    return false;
  if (!/^(?:acl|conj|parataxis)$/u.test(said.deprel)) return false;
  const word = tokens[noun]!;
  const second = tokens.some(
    ({ head, deprel }, place) => head === word.head && place > verb && deprel.startsWith('nsubj'),
  );
  const lost =
    /^(?:advcl|appos)$/u.test(word.deprel) || (word.deprel.startsWith('nsubj') && word.head > verb && second);
  if (!lost) return false;
  const over = word.deprel === 'appos' ? rootOf(tokens) : word.head;
  Object.assign(said, { head: over, deprel: 'advcl' });
  if (said.xpos === 'VBN' && !has(tokens, verb, /^aux/u)) said.xpos = 'VBD';
  Object.assign(word, { head: verb, deprel: 'nsubj' });
  Object.assign(joint, { head: verb, deprel: 'mark', upos: 'SCONJ' });
  joinBehind(tokens, over, verb);
  return true;
});

/** "while | Okafor |, the mayor, proposed": what somebody is, between commas behind a joint that the parser took for a preposition. */
const isOffice = (
  tokens: readonly Draft[],
  joint: Draft,
  noun: number,
  [from, to]: readonly [from: number, to: number],
): boolean =>
  joint.head === noun &&
  tokens[noun]!.deprel === 'appos' &&
  tokens[noun]!.upos === 'PROPN' &&
  tokens.slice(from, to).every(({ upos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/u.test(upos));

/** "while Okafor proposed a toll | and said | it was late": a verb without a subject is joined to the nearer one. */
function joinBehind(tokens: readonly Draft[], over: number, verb: number): void {
  for (const [at, one] of tokens.entries())
    if (at > verb && one.head === over && one.deprel === 'conj' && tokens[at - 1]!.form === 'and')
      if (!hasSubject(tokens, at) && !isComma(tokens[at - 2])) one.head = verb;
}

const REPORTS =
  /^(?:acknowledge|admit|allege|announce|argue|claim|complain|confirm|contend|declare|estimate|insist|note|predict|report|reveal|state|suggest|testify|warn)$/u;

/** "Several papers | reported on Tuesday | the board had left": of two nouns before the sentence's verb, with no comma between, the first has a verb of its own. */
const reportedClause: Mend = tokens => {
  const root = rootOf(tokens);
  if (root < 4 || !(isTensed(tokens[root]!) || has(tokens, root, /^(?:aux|cop)/u))) return false;
  const verb = tokens.findIndex(
    ({ xpos, deprel, lemma, head }, at) =>
      at < root && head < at && xpos === 'VBN' && deprel === 'acl' && REPORTS.test(lemma),
  );
  const noun = tokens[verb]?.head ?? -1;
  const who = tokens[noun];
  if (!who || who.head !== root || tokens[verb + 1]?.form === 'by') return false;
  const told = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > verb &&
      at < root &&
      (((head === root || tokens[head]?.head === root) && deprel.startsWith('nsubj')) ||
        (head === verb && deprel === 'obj')),
  );
  if (told < 0 || tokens.slice(0, root).some(({ upos }) => upos === 'PUNCT')) return false;
  if (!tokens.slice(0, verb).every(({ upos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/u.test(upos)))
    return false;
  if (tokens[0]!.upos === 'ADP') return false;
  adopt(
    tokens,
    root,
    verb,
    (child, at) => at < verb || (child.deprel === 'punct' && at === tokens.length - 1),
  );
  setOwnVerb(tokens, verb, noun);
  Object.assign(tokens[root]!, { head: verb, deprel: 'ccomp' });
  Object.assign(tokens[told]!, { head: root, deprel: 'nsubj' });
  return true;
};

/** "…, but the fund | reported to the county | that its pay was low": of two nouns before a verb with "that" the one before it has a verb of its own. */
const reportedThat = once((token, verb, tokens) => {
  if (token.xpos !== 'VBN' || token.deprel !== 'acl' || !REPORTS.test(token.lemma)) return false;
  const noun = token.head;
  const who = tokens[noun];
  if (!who || noun > verb || !who.deprel.startsWith('nsubj')) return false;
  const told = who.head;
  const that = tokens.findIndex(({ form }, at) => at > verb && at < told && form === 'that');
  if (that < 0 || tokens[that]!.head !== told || has(tokens, verb, /^(?:aux|ccomp|obj)/u)) return false;
  if (!tokens.some(({ head, deprel }, at) => head === told && at > that && deprel.startsWith('nsubj')))
    return false;
  Object.assign(token, { head: tokens[told]!.head, deprel: tokens[told]!.deprel, xpos: 'VBD' });
  adopt(tokens, told, verb, (child, at) => at < verb || (child.deprel === 'punct' && at > told));
  Object.assign(who, { head: verb, deprel: 'nsubj' });
  Object.assign(tokens[told]!, { head: verb, deprel: 'ccomp' });
  Object.assign(tokens[that]!, { deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  return true;
});

/**
 * "a point of saying the club | “was a ruin”", "repeated it, saying the board | “has lost its way”": behind a verb of saying and a noun a verb
 * that opens the words in marks is the noun's own.
 */
const clauseInMarks = everywhere((mark, open, tokens) => {
  if (mark.upos !== 'PUNCT' || !OPENS.test(mark.form)) return false;
  const noun = tokens.findLastIndex(
    ({ deprel }, at) => at < open && at > open - 8 && /^(?:iobj|obj)$/u.test(deprel),
  );
  const says = tokens[noun]?.head ?? -1;
  if (noun < 0 || says > noun || says < 0) return false;
  if (!SAYS.test(tokens[says]!.lemma) || mark.end !== tokens[open + 1]?.start) return false;
  if (
    !tokens
      .slice(says + 1, open)
      .every(({ upos }) => /^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PART|PRON|PROPN)$/u.test(upos))
  )
    return false;
  const first = tokens.findIndex(({ upos }, at) => at > open && upos !== 'ADV');
  if (first < 0 || !isTensed(tokens[first]!)) return false;
  const verb = /^(?:aux|cop)/u.test(tokens[first]!.deprel) ? tokens[first]!.head : first;
  if (verb < first || tokens[verb]!.head < 0 || hasSubject(tokens, verb)) return false;
  Object.assign(tokens[verb]!, { head: says, deprel: 'ccomp' });
  Object.assign(tokens[noun]!, { head: verb, deprel: 'nsubj' });
  return true;
});

const SAYS = /^(?:add|argue|believe|claim|contend|declare|fear|insist|maintain|say|suggest|think|warn)$/u;

export const pastMends: readonly Mend[] = [reportedThat, behindAside, reportedClause, clauseInMarks];
