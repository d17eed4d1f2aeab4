import { overlaps, type Span } from '../../text/span.ts';
import { isNegated } from '../attribution/negation.ts';
import type { Attribution } from '../attribution/scene.ts';
import { childrenOf, isMain, ownSubject, relation, rootOf, type Tree } from '../attribution/tree.ts';

/** What a person is in a sentence: subject of its own verb, owner of that subject, subject of a clause below, or less. */
export type Role = 'subject' | 'topic' | 'clause' | 'owner' | 'object' | 'other';

/** What a person does in the talk: says something, is asked, or is told. */
export type Part = 'speaks' | 'asked' | 'told' | null;

export interface Parts {
  of(name: Span, sentence: number): Part;
}

/** Who speaks where, and who is asked or told. */
export function partsOf(text: string, attributions: readonly Attribution[]): Parts {
  const bySentence = new Map<number, { span: Span; part: Part }[]>();
  const note = (sentence: number, span: Span, part: Part) => {
    const here = bySentence.get(sentence);
    if (here) here.push({ span, part });
    else bySentence.set(sentence, [{ span, part }]);
  };
  for (const { head, hearer, lemma, content, sentence } of attributions) {
    if (head) note(head.tree.at, head.tree.tokens[head.token]!, 'speaks');
    if (hearer) note(sentence, hearer, asks(text, lemma, content) ? 'asked' : 'told');
  }
  for (const here of bySentence.values()) here.sort((a, b) => a.span.start - b.span.start);
  return {
    of: (name, sentence) => bySentence.get(sentence)?.find(({ span }) => overlaps(span, name))?.part ?? null,
  };
}

/** "asked her whether it held", "asked him, “Is it old?”": a question, not a request. */
function asks(text: string, lemma: string, content: readonly Span[]): boolean {
  const words = content.map(span => text.slice(span.start, span.end)).join(' ');
  return (
    /^(?:ask|question|press|quiz)$/.test(lemma) &&
    /^(?:whether|if|how|what|why|when|where|who|which|about)\b|\?["”'’]*$/i.test(words)
  );
}

/** "Lindqvist, the mayor": the token of the phrase that has its place in the sentence. */
function placed(tree: Tree, token: number): number {
  let here = token;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const { head } = tree.tokens[here]!;
    if (head < 0 || !/^(?:flat|appos)$/.test(relation(tree.tokens[here]!))) break;
    here = head;
  }
  return here;
}

export function roleOf(tree: Tree, token: number): Role {
  const here = placed(tree, token);
  const { deprel, head } = tree.tokens[here]!;
  if (head < 0) return 'subject';
  if (isExample(tree, here)) return 'subject';
  if (/^nsubj/.test(deprel)) {
    if (isSecondSubject(tree, here)) return 'object';
    if (isToldByMany(tree, head)) return 'subject';
    const below = /^(?:that|whether|if)$/i.test(tree.tokens[tree.first[here]! - 1]?.form ?? '');
    return !below && (isMain(tree, head) || isFronted(tree, head)) ? 'subject' : 'clause';
  }
  if (/^(?:obj|iobj)$/.test(deprel)) return 'object';
  if (deprel !== 'nmod:poss') return 'other';
  // "one of Okafor's letters came": what is hers is the subject
  let owned = head;
  for (let steps = 0; steps < 3 && /^nmod$/.test(tree.tokens[owned]!.deprel); steps++)
    owned = tree.tokens[owned]!.head;
  const whole = tree.tokens[owned]!;
  // "her manager, Ada Lind, was unmoved": the sentence is about Lind
  const isNamed = childrenOf(tree, owned, 'appos').some(child => tree.tokens[child]!.upos === 'PROPN');
  return !isNamed && /^nsubj/.test(whole.deprel) && whole.head >= 0 && isMain(tree, whole.head)
    ? 'topic'
    : 'owner';
}

/** "Any decision to charge | Lindqvist | would involve Okafor": what an infinitive has for its object, where the tree gives one verb two subjects. */
function isSecondSubject(tree: Tree, token: number): boolean {
  const { head } = tree.tokens[token]!;
  const before = tree.tokens[tree.first[token]! - 1];
  return (
    before?.xpos === 'VB' &&
    head > token &&
    childrenOf(tree, head, 'nsubj').some(other => other < token && tree.tokens[other]!.upos === 'NOUN')
  );
}

/** "aides say Lindqvist | advises her": a clause told by people who are no "he" or "she". */
function isToldByMany(tree: Tree, verb: number): boolean {
  const { head } = tree.tokens[verb]!;
  if (relation(tree.tokens[verb]!) !== 'ccomp' || head < 0 || !isMain(tree, head)) return false;
  const teller = ownSubject(tree, head);
  return teller !== null && tree.tokens[teller]!.xpos === 'NNS' && tree.tokens[head]!.upos === 'VERB';
}

/** "Some friends of the pier, like | Lindqvist, say": one of those who are the subject. */
function isExample(tree: Tree, token: number): boolean {
  const { deprel, head } = tree.tokens[token]!;
  const whole = tree.tokens[head];
  if (deprel !== 'nmod' || whole?.xpos !== 'NNS' || !/^nsubj$/.test(whole.deprel)) return false;
  const like = childrenOf(tree, token, 'case').some(at =>
    /^(?:like|such|including)$/i.test(tree.tokens[at]!.form),
  );
  return like && whole.head >= 0 && isMain(tree, whole.head);
}

/** "Lindqvist | was asked about it", "she was pressed on whether it held", "the board asked | Lindqvist | about it": to whom a question is put. */
export function isQuestioned(tree: Tree, token: number): boolean {
  const { deprel, head } = tree.tokens[placed(tree, token)]!;
  if (!/^(?:nsubj:pass|obj|iobj)$/.test(deprel) || head < 0) return false;
  const verb = tree.tokens[head]!;
  if (!/^(?:ask|press|question|quiz)$/.test(verb.lemma) || isNegated(tree, head)) return false;
  const from = deprel === 'nsubj:pass' ? head : Math.max(head, token);
  const next = tree.tokens.slice(from + 1, from + 5).map(({ form }) => form.toLowerCase());
  return verb.lemma === 'question' || verb.lemma === 'quiz' || next.some(word => MATTER.test(word));
}

/** What a question is about, behind the verb. */
const MATTER = /^(?:about|how|if|on|whether|what|when|where|which|who|why)$/;

/** "Asked by the board, | Lindqvist, | a clerk, left", "On Monday, Pell clerk | Lindqvist, | who": where the tree missed the subject, a name that a comma or the start precedes. */
export function opensClause(tree: Tree, first: number, last: number): boolean {
  let from = first;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[from - 1]!.upos)) from--;
  const before = tree.tokens[from - 1]?.form ?? ',';
  const after = tree.tokens[last + 1];
  const root = rootOf(tree);
  return (
    before === ',' &&
    (after?.form === ',' || /^(?:VERB|AUX)$/.test(after?.upos ?? '')) &&
    (last < root || root === 0)
  );
}

/** "Lindqvist, now at a school in Pell, left": a subject that the tree gave to a noun, which is no verb of it. */
export function hangsOnNoun(tree: Tree, token: number): boolean {
  const { head } = tree.tokens[placed(tree, token)]!;
  return (
    head >= 0 &&
    /^(?:NOUN|PROPN)$/.test(tree.tokens[head]!.upos) &&
    childrenOf(tree, head, 'cop').length === 0
  );
}

/** "As for | Lindqvist, he said", "Take | Lindqvist. He said", "Just look at | Lindqvist". */
export function isTopic({ tokens }: Tree, first: number): boolean {
  if (first >= 2 && tokens[first - 1]!.form.toLowerCase() === 'for')
    return tokens[first - 2]!.form.toLowerCase() === 'as';
  const before = first > 3 ? [] : tokens.slice(0, first).map(({ form }) => form);
  return TURNS_TO.test(before.join(' '));
}

/** What a narrator opens a sentence with who turns to somebody: three words at most. */
const TURNS_TO =
  /^(?:(?:and|but|or|so|then|just|now) )?(?:take|consider|meet|look at|there (?:is|was|['’]s))$/i;

/** "Okafor set out the rules: “Be kind,” he said": the narrator's clause, though it hangs on the verb of saying behind it. */
function isFronted(tree: Tree, verb: number): boolean {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === 'ccomp' && head > verb && isMain(tree, head);
}

/** "Lindqvist met him": both hang on one verb. */
export function shareVerb(tree: Tree, a: number, b: number): boolean {
  const [one, other] = [tree.tokens[placed(tree, a)]!, tree.tokens[placed(tree, b)]!];
  const owns = one.deprel === 'nmod:poss' || other.deprel === 'nmod:poss';
  return !owns && one.head >= 0 && one.head === other.head;
}

/** "Even as he spoke, Okafor left": the subject of the clause that follows the pronoun's own. */
export function subjectAhead(tree: Tree, token: number): number | null {
  let verb = tree.tokens[token]!.head;
  for (let steps = 0; steps < 4 && verb >= 0; steps++) {
    const { deprel, head } = tree.tokens[verb]!;
    if (relation(tree.tokens[verb]!) === 'advcl' && head > verb) {
      const subject = ownSubject(tree, head);
      return subject !== null && subject > verb ? subject : null;
    }
    if (!/^(?:conj|ccomp|xcomp)$/.test(deprel)) return null;
    verb = head;
  }
  return null;
}

/** The token of a name that hangs outside it. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const up = tree.tokens[at]!.head;
    if (up < first || up > last) return at;
  }
  return last;
}
