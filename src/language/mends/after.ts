import { adopt, type Draft, everywhere, has, isComma, isTensed, type Mend } from './mend.ts';
import { isMute, isWorded } from './mute.ts';

/* Clauses that "after" or "before" opens, where the parser took the word for the preposition of their subject. */

const OPENS = /^(?:after|before)$/iu;

/** The "after" that was hung on a noun; -1 for none. */
const openerOf = (tokens: readonly Draft[], noun: number): number =>
  tokens.findIndex(
    ({ head, deprel, form }, at) => head === noun && at < noun && deprel === 'case' && OPENS.test(form),
  );

/** Hangs a clause on the verb that it goes with. */
function hang(tokens: Draft[], opener: number, clause: number, above: number): void {
  Object.assign(tokens[opener]!, { head: clause, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  Object.assign(tokens[clause]!, { head: above, deprel: 'advcl' });
}

/** "It comes two days after | the Courier, which once called it a race, | called it a farce": the noun is the subject of the verb behind its aside. */
const afterAside = everywhere((noun, at, tokens) => {
  const opener = noun.deprel === 'obl' ? openerOf(tokens, at) : -1;
  const above = noun.head;
  const clause = tokens[above]?.head ?? -1;
  if (opener < 0 || above > opener || !/^(?:[nc]subj|ccomp)$/u.test(tokens[above]!.deprel)) return false;
  if (clause < at || !isTensed(tokens[clause]!) || !isComma(tokens[clause - 1])) return false;
  const own = tokens.some(
    ({ head, deprel }, place) =>
      head === clause && place !== above && /^(?:[nc]subj|expl|mark)/u.test(deprel),
  );
  if (own || !isTensed(tokens[above]!) || !has(tokens, above, /^nsubj/u)) return false;
  const told = tokens.findIndex(
    ({ head, deprel }, place) => head === at && deprel === 'acl:relcl' && place > at && place < clause,
  );
  if (told < 0) return false;
  const { head, deprel } = tokens[clause]!;
  Object.assign(tokens[above]!, { head, deprel });
  hang(tokens, opener, clause, above);
  Object.assign(noun, { head: clause, deprel: 'nsubj' });
  // "two days | after"
  adopt(tokens, at, clause, (_, place) => place < opener);
  return true;
});

/** "changed her story, after | her first report was proved wrong |, stating": a clause of its own beside the main one. */
const afterPassive = everywhere((noun, at, tokens) => {
  const opener = /^nsubj/u.test(noun.deprel) ? openerOf(tokens, at) : -1;
  const clause = tokens[noun.head];
  if (opener < 1 || clause?.deprel !== 'parataxis' || noun.head < at || clause.head > opener) return false;
  hang(tokens, opener, noun.head, clause.head);
  return true;
});

/** "changed her story, after her report was proved wrong, | stating |": what no thing says is said by whoever the main clause is of. */
const sayingAfter = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VBG' || !isComma(tokens[at - 1]) || token.deprel !== 'advcl') return false;
  const clause = tokens[token.head];
  if (clause?.deprel !== 'advcl' || token.head > at || clause.head < 0 || clause.head > token.head)
    return false;
  const opener = tokens.findIndex(
    ({ head, deprel, form }) => head === token.head && deprel === 'mark' && OPENS.test(form),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === token.head && /^nsubj/u.test(deprel));
  if (opener < 1 || !isComma(tokens[opener - 1]) || subject < opener) return false;
  const own = tokens.some(({ head, xpos }) => head === subject && xpos === 'PRP$');
  if (!isMute(tokens[subject]!) && !(own && isWorded(tokens[subject]!))) return false;
  token.head = clause.head;
  return true;
});

/** "refused to entertain the chance of closing the pier, | responding | that": goes with the main verb, and not with what the noun tells of. */
const respondingThat = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VBG' || token.deprel !== 'conj' || !isComma(tokens[at - 1])) return false;
  const inner = tokens[token.head];
  const noun = tokens[inner?.head ?? -1];
  if (inner?.deprel !== 'acl' || inner.xpos !== 'VBG' || noun?.upos !== 'NOUN' || token.head > at)
    return false;
  if (tokens[at + 1]?.form !== 'that' || has(tokens, at, /^cc$/u) || inner.head > token.head) return false;
  let main = noun.head;
  while (main >= 0 && /^(?:xcomp|ccomp)$/u.test(tokens[main]!.deprel)) main = tokens[main]!.head;
  if (main < 0 || main > inner.head || tokens[main]!.upos !== 'VERB') return false;
  Object.assign(token, { head: main, deprel: 'advcl' });
  return true;
});

export const afterMends: readonly Mend[] = [afterAside, afterPassive, sayingAfter, respondingThat];
