import { isPersonNoun } from '../chains/nouns.ts';
import {
  type Draft,
  everywhere,
  has,
  hasSubject,
  isComma,
  isTensed,
  type Mend,
  once,
  rootOf,
} from './mend.ts';
import { isMute } from './mute.ts';

/* Verbs joined to the wrong one before them. */

/**
 * "founded a club to mend boats and | urge | crews to learn", "must use its weight and | demand | that": a bare form without a subject is joined to
 * the infinitive before it, not to the past or to what takes an "-s".
 */
const bareJoined = everywhere((token, at, tokens) => {
  const above = tokens[token.head];
  if (token.xpos !== 'VBP' || token.deprel !== 'conj' || !above || token.head > at) return false;
  if (token.form !== token.lemma || !/^VB[DZ]?$/u.test(above.xpos)) return false;
  const kids = tokens.filter(({ head }, place) => head === at && place < at);
  if (kids.some(({ deprel }) => /^(?:[nc]subj|aux|expl)/u.test(deprel))) return false;
  const to = tokens.findLastIndex(({ xpos }, place) => place < at && place > token.head && xpos === 'TO');
  const bare = above.xpos === 'VB' ? token.head : (tokens[to]?.head ?? -1);
  if (bare < 0 || bare > at || tokens[bare]!.xpos !== 'VB') return false;
  Object.assign(token, { xpos: 'VB', head: bare });
  return true;
});

/** The verb that stands over a token, from the nearest on; -1 for none. */
function verbOver(tokens: readonly Draft[], at: number, fits: (verb: Draft) => boolean): number {
  let { head } = tokens[at]!;
  while (head >= 0 && !(tokens[head]!.upos === 'VERB' && fits(tokens[head]!))) head = tokens[head]!.head;
  return head;
}

/** "warned that the plan hides the loss, and | recommended | a delay": a verb without a subject is joined to a verb of its form, and to no noun. */
const joinedToNoun = everywhere((token, at, tokens) => {
  const above = tokens[token.head];
  if (!/^VB[DGZ]$/u.test(token.xpos) || token.deprel !== 'conj' || token.head > at) return false;
  if (token.xpos === 'VBG' && !(tokens[at - 1]?.upos === 'CCONJ' && has(tokens, at, /^obj$/u))) return false;
  if (above?.upos !== 'NOUN' || has(tokens, token.head, /^(?:cop|[nc]subj)/u) || hasSubject(tokens, at))
    return false;
  const verb = verbOver(tokens, at, ({ xpos }) => xpos === token.xpos);
  if (verb < 0 || verb > at) return false;
  token.head = verb;
  return true;
});

/** "stating that the plan rests on hope and | asking | the town to wait": a participle is joined to the one above. */
const participleJoined = everywhere((token, at, tokens) => {
  const above = tokens[token.head];
  if (token.xpos !== 'VBG' || token.deprel !== 'conj' || !above || !/^VB[DZP]?$/u.test(above.xpos))
    return false;
  if (hasSubject(tokens, at) || has(tokens, at, /^aux/u) || !/^[cx]comp$/u.test(above.deprel)) return false;
  const over = tokens[above.head];
  if (over?.xpos !== 'VBG' || above.head > token.head || has(tokens, above.head, /^aux/u)) return false;
  token.head = above.head;
  return true;
});

/** "refused to stop it, | hours | after the board ordered …": the time before "after" belongs to its clause, and that to the verb. */
const hoursAfter = everywhere((token, at, tokens) => {
  const next = tokens[at + 1];
  if (!/^(?:seconds|minutes|hours|days|weeks|months|years)$/u.test(token.form) || !next) return false;
  if (!/^(?:after|before)$/u.test(next.form) || next.deprel !== 'mark') return false;
  const clause = tokens[next.head]!;
  if (clause.head !== at || !isTensed(clause) || !/^acl/u.test(clause.deprel)) return false;
  const verb = verbOver(tokens, at, isTensed);
  if (verb < 0) return false;
  Object.assign(clause, { head: verb, deprel: 'advcl' });
  Object.assign(token, { head: next.head, deprel: 'obl:unmarked' });
  return true;
});

/** "The board | will mend | the pier, will lower the toll and will pay": the first of a row bears the subject, and is no lesser clause. */
const firstOfRow: Mend = tokens => {
  const root = rootOf(tokens);
  if (root < 0 || tokens[root]!.upos !== 'VERB' || hasSubject(tokens, root)) return false;
  const first = tokens.findIndex(
    ({ head, deprel, upos }, at) => head === root && at < root && deprel === 'advcl' && upos === 'VERB',
  );
  if (first < 0 || !hasSubject(tokens, first) || has(tokens, first, /^(?:mark|cc)$/u)) return false;
  const will = (verb: number) =>
    tokens.find(({ head, deprel }) => head === verb && deprel === 'aux')?.form.toLowerCase();
  if (!will(root) || will(root) !== will(first)) return false;
  const between = tokens.slice(first, root);
  if (!between.some(isComma)) return false;
  for (const token of tokens) if (token.head === root && token.deprel === 'conj') token.head = first;
  Object.assign(tokens[first]!, { head: -1, deprel: 'root' });
  Object.assign(tokens[root]!, { head: first, deprel: 'conj' });
  return true;
};

/** "The union must wait, and its president, Ada Okafor, | said …": the noun joined to the clause before is who says it. */
const joinedSubject: Mend = tokens => {
  const root = rootOf(tokens);
  if (root < 0 || tokens[root]!.xpos !== 'VBD' || hasSubject(tokens, root)) return false;
  const first = tokens.findIndex(({ head, deprel }, at) => head === root && at < root && deprel === 'ccomp');
  if (first < 0 || !hasSubject(tokens, first) || !isComma(tokens[root - 1])) return false;
  const subject = tokens.findIndex(
    ({ head, deprel, upos }, at) =>
      head === first && at > first && at < root && deprel === 'conj' && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  const and = tokens.findIndex(({ head, deprel }) => head === subject && deprel === 'cc');
  if (subject < 0 || !isComma(tokens[and - 1]) || !has(tokens, subject, /^appos$/u)) return false;
  tokens[and]!.head = root;
  Object.assign(tokens[subject]!, { head: root, deprel: 'nsubj' });
  Object.assign(tokens[first]!, { head: -1, deprel: 'root' });
  Object.assign(tokens[root]!, { head: first, deprel: 'conj' });
  return true;
};

/** "to make the firm publish the results and | to void | its contracts": a second “to” goes on with the first. */
const toJoined = everywhere((token, at, tokens) => {
  const hasTo = (verb: number) => tokens.some(({ head, xpos }) => head === verb && xpos === 'TO');
  const above = tokens[token.head];
  if (token.xpos !== 'VB' || token.deprel !== 'conj' || above?.xpos !== 'VB' || hasTo(token.head))
    return false;
  if (!hasTo(at) || above.deprel !== 'xcomp' || tokens[above.head]?.xpos !== 'VB' || !hasTo(above.head))
    return false;
  token.head = above.head;
  return true;
});

/** What people alone do, in a verb's own past or present form. */
const SPEAKS =
  /^(?:accuse|admit|argue|ask|call|concede|condemn|demand|denounce|deny|insist|order|promise|say|tell|threaten|urge|vow|warn)$/u;

const isSpeaker = ({ upos, form, lemma }: Draft): boolean =>
  upos === 'PROPN' || /^(?:he|she|they|who)$/iu.test(form) || (upos === 'NOUN' && isPersonNoun(lemma));

const subjectOf = (tokens: readonly Draft[], verb: number): Draft | undefined =>
  tokens.find(({ head, deprel }, at) => head === verb && at < verb && /^nsubj/u.test(deprel));

/**
 * "The row grew when Okafor left | and called | Lind a bore", "said she knew where the body lay, | and ordered | a search": not the row and not the body speaks,
 * but whoever is the subject of a clause between, or of the one above.
 */
const joinedToMute = everywhere((token, at, tokens) => {
  const { head, deprel, xpos, lemma } = token;
  if (deprel !== 'conj' || head < 0 || head > at || !/^VB[DZP]$/u.test(xpos) || !SPEAKS.test(lemma))
    return false;
  const own = subjectOf(tokens, head);
  if (!own || !isMute(own) || has(tokens, at, /^(?:[nc]subj|aux|expl)/u)) return false;
  const speaks = (verb: number) => {
    const subject = isTensed(tokens[verb]!) ? subjectOf(tokens, verb) : undefined;
    return subject !== undefined && isSpeaker(subject);
  };
  const between = tokens.findLastIndex((_, verb) => verb > head && verb < at && speaks(verb));
  const verb = between >= 0 ? between : verbOver(tokens, head, word => speaks(tokens.indexOf(word)));
  if (verb < 0) return false;
  token.head = verb;
  return true;
});

/** "has mocked a clerk, | referred | to crews as “rats” and pointed at Lind": in a row of what somebody has done no participle tells of a noun. */
const rowOfPerfect = once((token, at, tokens) => {
  const noun = tokens[token.head];
  const first = noun?.head ?? -1;
  if (token.xpos !== 'VBN' || token.deprel !== 'acl' || token.head > at || noun?.deprel !== 'obj')
    return false;
  if (!isComma(tokens[at - 1]) || tokens[first]!.xpos !== 'VBN') return false;
  const perfect = tokens.some(
    ({ head, deprel, lemma }) => head === first && deprel === 'aux' && lemma === 'have',
  );
  const last = tokens.findIndex(
    ({ head, deprel }, place) => place > at && head === first && deprel === 'conj',
  );
  const and = tokens.findIndex(({ form }, place) => place > at && form === 'and');
  if (!perfect || last < 0 || and < 0 || and > last || tokens.slice(at, and).some(isComma)) return false;
  Object.assign(token, { head: first, deprel: 'conj' });
  return true;
});

export const jointMends: readonly Mend[] = [
  rowOfPerfect,
  toJoined,
  bareJoined,
  joinedToNoun,
  joinedToMute,
  participleJoined,
  hoursAfter,
  firstOfRow,
  joinedSubject,
];
