import { insetMends } from './inset.ts';
import { adopt, type Draft, has, hasSubject, isTensed, type Mend, once, rootOf, setVerb } from './mend.ts';
import { presentMends } from './present.ts';
import { relayedMends } from './relayed.ts';

/* Verbs of saying that the tagger took for a noun, an adjective or a participle. */

const hasTo = (tokens: readonly Draft[], at: number): boolean =>
  tokens.some(({ head, deprel, form }) => head === at && deprel === 'mark' && /^to$/iu.test(form));

/** "a vote called for | Monday", "called for 10 a.m.": when something is to be held. */
const isTime = ({ form, upos }: Draft): boolean =>
  upos === 'NUM' ||
  /^(?:next|last|today|tomorrow|noon|midnight|\p{Lu}\p{Ll}+day|\p{Lu}[a-z]{2}\.)$/u.test(form);

/** "In May, the prince called for Pell to step aside", "even as sailors called for his dismissal": no participle, where its noun has no other verb. */
const calledFor = once((token, at, tokens) => {
  if (token.form !== 'called' || token.xpos !== 'VBN' || token.deprel !== 'acl' || token.head > at)
    return false;
  const [by, whom] = tokens.slice(at + 1, at + 3);
  if (!/^(?:for|on|upon)$/u.test(by?.form ?? '') || !whom || isTime(whom)) return false;
  // "The chair, Ada Roe, | called for a vote"
  const told = tokens[token.head]!;
  if (TIME.test(told.form)) return false;
  const apposed = told.deprel === 'appos' && tokens[at - 1]!.form === ',';
  // "as advocates in the trade | called for it"
  const above = told.deprel === 'nmod' ? told.head : -1;
  const joins = tokens.some(
    ({ head, deprel, form }) =>
      above >= 0 && head === above && deprel === 'case' && JOINT.test(form.toLowerCase()),
  );
  const place = apposed || joins ? told.head : token.head;
  const noun = tokens[place]!;
  // "In a statement, the chair called for"
  if (tokens.some(one => one.head === place && one.deprel === 'case' && !JOINT.test(one.form.toLowerCase())))
    return false;
  const { head, deprel } = noun;
  const joint = tokens.find(
    one => one.head === place && JOINT.test(one.form) && /^(?:case|mark)$/u.test(one.deprel),
  );
  const below = tokens[head];
  const behind = below !== undefined && head > at;
  const open = behind && !isTensed(below) && !hasFinite(tokens, head);
  // "called on the board to wait | and said"
  const joined = behind && below.xpos === 'VBD' && tokens[head - 1]!.form === 'and';
  const free = head < 0 || joint || deprel === 'parataxis' || (deprel === 'nsubj' && (open || joined));
  if (!free) return false;
  const over = open || joined ? below : noun;
  Object.assign(token, { xpos: 'VBD', head: over.head, deprel: joint ? 'advcl' : over.deprel });
  if (joint) Object.assign(joint, { head: at, deprel: 'mark', upos: 'SCONJ' });
  if (over === below)
    Object.assign(below, { head: at, deprel: joined ? 'conj' : hasTo(tokens, head) ? 'xcomp' : 'advcl' });
  adopt(tokens, place, at, (child, i) => i > at || (joint !== undefined && child.deprel === 'advmod'));
  Object.assign(noun, { head: at, deprel: 'nsubj' });
  calledOn(tokens, at);
  return true;
});

/**
 * "In the days before the vote, a group of clerks | called | for its end, and …", "As it fell, a newspaper | called | on her to go": behind a clause or a
 * phrase that opens the sentence no participle of a noun that the parser joined to it.
 */
const calledBehindFront: Mend = tokens => {
  const verb = tokens.findIndex(
    ({ form, xpos, deprel }) => form === 'called' && xpos === 'VBN' && deprel === 'acl',
  );
  if (verb < 0 || !/^(?:for|on|upon)$/u.test(tokens[verb + 1]?.form ?? '') || isTime(tokens[verb + 2]!))
    return false;
  const comma = tokens.findLastIndex(({ form }, at) => at < verb && form === ',');
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at > comma && at < verb && head <= comma && deprel !== 'punct',
  );
  if (comma < 2 || tokens[subject]?.deprel !== 'appos' || !/^(?:ADP|SCONJ)$/u.test(tokens[0]!.upos))
    return false;
  const root = rootOf(tokens);
  const front = root < comma;
  // "As it fell, …", "In May, …, and the board left"
  if (front !== has(tokens, root, /^mark$/u) || (!front && !has(tokens, root, /^cc$/u))) return false;
  if (!front && tokens.slice(0, comma).some(isTensed)) return false;
  adopt(tokens, root, verb, ({ deprel }, at) => (front ? deprel === 'punct' && at > verb : at < comma));
  Object.assign(tokens[root]!, { head: verb, deprel: front ? 'advcl' : 'conj' });
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  calledOn(tokens, verb);
  return true;
};

const TIME =
  /^(?:day|evening|hour|minute|month|morning|night|second|time|week|weekend|year|\p{Lu}\p{Ll}+day)$/u;

const JOINT = /^(?:after|as|before|since|until)$/u;

/** "called on | Clerk Ada Roe | to wait": who is called on is no subject of what she is to do. */
function calledOn(tokens: Draft[], verb: number): void {
  const by = tokens[verb + 1]!;
  const called = tokens.find(({ head, deprel }, at) => head === by.head && at > verb && deprel === 'nsubj');
  if (!called || tokens[by.head]!.xpos !== 'VB') return;
  Object.assign(by, { head: tokens.indexOf(called), deprel: 'case', upos: 'ADP' });
  Object.assign(called, { head: verb, deprel: 'obl' });
}

/** A form with an auxiliary that makes it finite. */
const hasFinite = (tokens: readonly Draft[], at: number): boolean =>
  tokens.some(one => one.head === at && /^(?:aux|cop)/u.test(one.deprel) && isTensed(one));

/** "Some accused Pell of theft": with "of" behind whom it is said of, and no article before it, "accused" is no adjective. */
const accusedOf = once((token, at, tokens) => {
  const before = tokens[at - 1];
  if (token.form !== 'accused' || !before || OWN.test(before.form)) return false;
  const lost = token.deprel === 'amod' && token.head > at;
  const torn = token.xpos === 'VBN' && token.deprel === 'conj' && before.form === 'and';
  const bare = token.xpos === 'VBD' && !has(tokens, at, /^obj$/u);
  const of = tokens.findIndex(({ form }, place) => place > at + 1 && form === 'of');
  const deed = tokens[of]?.head ?? -1;
  if ((!lost && !bare && !torn) || of < 0 || of > at + 8 || deed < of) return false;
  const between = tokens.slice(at + 1, of);
  if (between.some(({ upos }) => !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u.test(upos))) return false;
  const outside = ({ head }: Draft, place: number) => place > at && place < of && (head <= at || head > of);
  const whom = tokens.findIndex(outside);
  if (whom < 0) return false;
  const { head, deprel } = tokens[whom]!;
  const root = tokens.findIndex(one => one.head < 0);
  // "said it was wrong and accused Pell of theft"
  if (before.form === 'and' && (lost || torn) && root < at)
    Object.assign(token, { head: root, deprel: 'conj' });
  else if (lost) Object.assign(token, { head, deprel });
  Object.assign(token, { xpos: 'VBD', upos: 'VERB', lemma: 'accuse' });
  adopt(tokens, whom, at, (child, place) => place < at || child.deprel === 'punct');
  Object.assign(tokens[whom]!, { head: at, deprel: 'obj' });
  Object.assign(tokens[deed]!, { head: at, deprel: tokens[deed]!.xpos === 'VBG' ? 'advcl' : 'obl' });
  if (before.deprel === 'det') Object.assign(before, { upos: 'PRON', head: at, deprel: 'nsubj' });
  return true;
});

const OWN = /^(?:the|an?|his|her|its|their|those|these|two|of|for|by|’s|'s)$/iu;

/** "…, promising to mend it", "is promising to": with an infinitive behind it, "promising" is no adjective. */
const promisingTo = once((token, at, tokens) => {
  const [to, verb] = tokens.slice(at + 1, at + 3);
  if (token.form !== 'promising' || token.upos !== 'ADJ' || to?.xpos !== 'TO' || verb?.xpos !== 'VB')
    return false;
  const be = tokens.find(({ head, deprel }) => head === at && deprel === 'cop');
  const joint = tokens[at - 1]?.form ?? '';
  if (!be && !/^(?:,|and|while|by)$/u.test(joint)) return false;
  Object.assign(token, { upos: 'VERB', xpos: 'VBG', lemma: 'promise' });
  Object.assign(verb, { head: at, deprel: 'xcomp' });
  if (be) Object.assign(be, { deprel: 'aux' });
  else if (joint === 'and') {
    const first = tokens.findLastIndex(({ xpos }, place) => place < at && xpos === 'VBG');
    if (first >= 0 && tokens[token.head]!.upos !== 'VERB')
      Object.assign(token, { head: first, deprel: 'conj' });
  } else if (token.deprel !== 'advcl') token.deprel = 'advcl';
  return true;
});

/** "said it was late, warning that it would cost more", "admitting that it was late but | warning that …": the participle stands behind a comma or a joint. */
const warningThat = once((token, at, tokens) => {
  const that = tokens[at + 1];
  const joint = tokens[at - 1]?.form ?? '';
  const joined = /^(?:and|but)$/u.test(joint);
  if (token.form !== 'warning' || token.upos !== 'NOUN' || !(joint === ',' || joined)) return false;
  const clause = that && tokens[that.head];
  if (that?.form !== 'that' || that.deprel !== 'mark' || clause?.head !== at) return false;
  const verb = joined
    ? tokens.findLastIndex(({ xpos, deprel }, place) => place < at && xpos === 'VBG' && deprel === 'advcl')
    : tokens.findIndex((one, place) => place < at && isTensed(one) && one.upos === 'VERB');
  if (verb < 0) return false;
  const deprel = joined ? 'conj' : 'advcl';
  Object.assign(token, { upos: 'VERB', xpos: 'VBG', lemma: 'warn', head: verb, deprel });
  clause.deprel = 'ccomp';
  return true;
});

/** "It was old, the newspaper Courier reports.": the verb that closes a sentence behind a name, with what it reports before the comma. */
const closingVerb: Mend = (tokens, names) => {
  const at = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const [token, name] = [tokens[at], tokens[at - 1]];
  if (token?.xpos !== 'NNS' || name?.upos !== 'PROPN') return false;
  const named = names.some(({ type, last }) => type !== 'place' && last === at - 1);
  if (name.head !== at && !named) return false;
  if (!/^(?:argues|claims|notes|reports|says|writes)$/u.test(token.form)) return false;
  const comma = tokens.findLastIndex(({ form }, place) => place < at && form === ',');
  const root = rootOf(tokens);
  const phrase = tokens.slice(comma + 1, at);
  if (comma < 2 || root > comma || phrase.some(({ upos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(upos)))
    return false;
  if (!tokens.slice(0, comma).some(isTensed)) return false;
  for (const [place, word] of tokens.entries())
    if (place > comma && place < at - 1 && (word.head === at || word.head <= comma)) word.head = at - 1;
  for (const word of tokens.slice(0, comma)) if (word.head === at) word.head = root;
  setVerb(token);
  Object.assign(token, { head: root, deprel: 'parataxis' });
  Object.assign(name, { head: at, deprel: 'nsubj' });
  return true;
};

/** "Speaking in Pell, Ada Roe, without naming him, accused him of theft": a verb without a subject, and a name between commas behind a participle. */
const nameBehindParticiple: Mend = (tokens, names) => {
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (!verb || !/^VB[DZ]$/u.test(verb.xpos) || !/^(?:VERB|ADP|SCONJ)$/u.test(tokens[0]!.upos)) return false;
  if (hasSubject(tokens, root)) return false;
  const person = names.find(
    ({ type, first, last }) =>
      type !== 'place' && last < root && tokens[first - 1]?.form === ',' && tokens[last + 1]?.form === ',',
  );
  if (!person) return false;
  const at = tokens.findIndex(
    ({ head }, place) => place >= person.first && place <= person.last && head < person.first,
  );
  if (at < 0 || !/^(?:nmod|obl):unmarked$/u.test(tokens[at]!.deprel)) return false;
  if (tokens.slice(0, root).some(isTensed)) return false;
  Object.assign(tokens[at]!, { head: root, deprel: 'nsubj' });
  return true;
};

export const sayingMends: readonly Mend[] = [
  ...insetMends,
  ...relayedMends,
  calledFor,
  calledBehindFront,
  accusedOf,
  promisingTo,
  warningThat,
  ...presentMends,
  closingVerb,
  nameBehindParticiple,
];
