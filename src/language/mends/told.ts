import { goesOnSaying } from './goes-on.ts';
import {
  adopt,
  behindComma,
  closeWith,
  endsWithStop,
  everywhere,
  has,
  IN_PHRASE,
  isComma,
  isTensed,
  type Mend,
  once,
  rootOf,
} from './mend.ts';

/* Verbs of saying and what they tell, which the parser parts from each other or from the verb of the sentence. */

/**
 * "In May, a county judge | sided | with the union, saying …", "Officers of the port | chafed | at it and said …": the form behind the noun that
 * opens the sentence is its verb, where no other stands before the verb of saying.
 */
const verbBeforeSaying: Mend = tokens => {
  const verb = tokens.findIndex(
    ({ form, xpos, deprel, head }, at) =>
      /ed$/u.test(form) &&
      /^(?:JJ|VBN)$/u.test(xpos) &&
      (/^(?:amod|acl)$/u.test(deprel) || head < 0) &&
      /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.upos ?? '') &&
      tokens[at + 1]?.upos === 'ADP' &&
      tokens[at + 1]!.form !== 'by',
  );
  const says = verb < 1 ? -1 : goesOnSaying(tokens, verb + 2);
  if (says < 0 || tokens.slice(0, says).some(isTensed) || !endsWithStop(tokens)) return false;
  // "A man accused of theft, saying he slept, left the town"
  const behind = tokens.findIndex((token, at) => at > says && isComma(token));
  if (behind > 0 && tokens.slice(behind).some(isTensed)) return false;
  const opens = tokens.findLastIndex((token, at) => at < verb && isComma(token)) + 1;
  if (opens > 0 && tokens[0]!.upos !== 'ADP') return false;
  const inside = (at: number) => at >= opens && at < verb;
  const subject = tokens.findIndex(
    ({ head }, at) => inside(at) && (!inside(head) || head < 0) && tokens[at]!.upos !== 'PUNCT',
  );
  if (subject < 0 || !/^(?:NOUN|PROPN)$/u.test(tokens[subject]!.upos)) return false;
  if (!tokens.slice(opens, verb).every(({ upos }) => IN_PHRASE.test(upos) || upos === 'CCONJ')) return false;
  const root = rootOf(tokens);
  for (const [at, token] of tokens.entries()) {
    if (at === root || at === subject || inside(at)) continue;
    if (at > verb && (inside(token.head) || token.head === root)) token.head = verb;
  }
  if (root !== verb && root !== subject)
    Object.assign(tokens[root]!, { head: verb, deprel: root > verb ? 'conj' : 'obl' });
  Object.assign(tokens[verb]!, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBD' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  return true;
};

/** "said more than half of the houses | needed | new roofs": behind "said" and a noun, with no other verb, the participle is the verb told. */
const verbTold: Mend = tokens => {
  const says = tokens.findLastIndex(
    ({ form, upos }) => upos === 'VERB' && /^(?:say|says|said)$/iu.test(form),
  );
  if (says < 0) return false;
  const verb = tokens.findIndex(({ upos }, at) => at > says && !IN_PHRASE.test(upos));
  const told = tokens[verb];
  if (told?.xpos !== 'VBN' || !/^(?:amod|acl)$/u.test(told.deprel) || verb < says + 3) return false;
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[verb - 1]!.upos) || tokens.slice(says + 1).some(isTensed))
    return false;
  if (/^(?:to|of|in|by)$/u.test(tokens[says + 1]!.form) || tokens[verb + 1]?.form === 'by') return false;
  const inside = (at: number) => at > says && at < verb;
  const subject = tokens.findIndex(({ head, upos }, at) => inside(at) && !inside(head) && upos !== 'ADP');
  if (subject < 0 || !/^(?:NOUN|PROPN|NUM|PRON|DET)$/u.test(tokens[subject]!.upos)) return false;
  const noun = told.head > verb ? told.head : -1;
  for (const [at, token] of tokens.entries()) {
    if (at > verb && at !== noun && (inside(token.head) || token.head === says) && token.upos !== 'PUNCT')
      token.head = verb;
  }
  Object.assign(told, { head: says, deprel: 'ccomp', xpos: 'VBD', upos: 'VERB' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  if (noun > 0) Object.assign(tokens[noun]!, { head: verb, deprel: 'obj' });
  return true;
};

const SAYS_OF = /^(?:say|says|said|(?:allege|argue|believe|claim|contend|insist)[sd]?)$/u;

/** "laws that judges said | discriminated | against them": behind "said" in a relative clause the participle is the verb told. */
const toldOfRelative = everywhere((token, at, tokens) => {
  const told = tokens[at + 1];
  if (!SAYS_OF.test(token.form) || token.deprel !== 'acl:relcl' || !told) return false;
  if (!/^VB[DN]$/u.test(told.xpos) || !/ed$/u.test(told.form) || told.head !== at) return false;
  const that = tokens.find(
    ({ head, form }, place) => head === at && place < at && /^(?:that|which)$/u.test(form),
  );
  if (that?.deprel !== 'obj') return false;
  Object.assign(that, { deprel: 'mark' });
  Object.assign(told, { xpos: 'VBD', deprel: 'ccomp' });
  return true;
});

/**
 * "The crews, | whose boats sank in the storm, | say they will sue": of the two nouns before the verb of such a clause the first is the subject of
 * the verb behind its comma.
 */
const whoseClause: Mend = tokens => {
  const whose = tokens.findIndex(({ xpos }) => xpos === 'WP$');
  const finite = whose < 1 ? -1 : tokens.findIndex((token, at) => at > whose && isTensed(token));
  const lexical = tokens[finite]?.upos === 'AUX' ? tokens[finite]!.head : finite;
  if (finite < 0 || lexical < finite || tokens.slice(whose, finite).some(isComma)) return false;
  const subject = tokens.findIndex(
    ({ head, deprel }, at) => at < whose && head === lexical && deprel.startsWith('nsubj'),
  );
  const comma = tokens.findIndex((token, at) => at > lexical && isComma(token));
  const verb = tokens.findIndex(({ upos }, at) => at > comma && upos !== 'ADV');
  const main = tokens[verb];
  if (
    subject < 0 ||
    comma < 0 ||
    !main ||
    !/^(?:say|says|said|told|tell|tells|added|argue|argues|argued)$/u.test(main.form)
  )
    return false;
  if (tokens.some(({ head, deprel }, at) => head === verb && at < verb && at > comma && /subj/u.test(deprel)))
    return false;
  const clause = tokens[lexical]!;
  for (const [at, token] of tokens.entries()) {
    if (at === subject || at === verb || at === lexical) continue;
    if (token.head === verb && at > whose && at < comma) token.head = lexical;
    else if (token.head === lexical && (at > verb || at < subject)) token.head = verb;
  }
  if (clause.head !== verb) Object.assign(main, { head: clause.head, deprel: clause.deprel });
  Object.assign(main, {
    upos: 'VERB',
    xpos: /s$/u.test(main.form) ? 'VBZ' : /d$/u.test(main.form) ? 'VBD' : 'VBP',
  });
  Object.assign(clause, { head: subject, deprel: 'acl:relcl' });
  Object.assign(tokens[subject]!, { head: verb, deprel: 'nsubj' });
  return true;
};

const INTERJECTION =
  /^(?:ah|alas|goodbye|hello|hey|hi|no|oh|okay|ok|please|sorry|thanks|well|wow|yeah|yes)$/iu;

/** "| Okafor |, speaking in Pell, warned", "| Okafor |, in a talk that was long, said": a name that opens the sentence, taken for a call, where its verb has no subject. */
const nameNoCall: Mend = tokens => {
  const [first, comma] = tokens;
  const root = rootOf(tokens);
  const verb = tokens[root];
  if (first?.deprel !== 'discourse' || !isComma(comma) || INTERJECTION.test(first.form)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(first.form) || !/^(?:VBG|IN)$/u.test(tokens[2]?.xpos ?? '')) return false;
  if (!/^VB[DZ]$/u.test(verb?.xpos ?? '') || !behindComma(tokens, root)) return false;
  const subjects = tokens.flatMap(({ head, deprel }, at) =>
    head === root && /subj|expl/u.test(deprel) ? [at] : [],
  );
  if (subjects.some(at => !has(tokens, at, /^case$/u))) return false;
  for (const at of subjects) tokens[at]!.deprel = 'obl';
  Object.assign(first, { head: root, deprel: 'nsubj', upos: 'PROPN', xpos: 'NNP' });
  return true;
};

const SAYS =
  /^(?:acknowledge|add|admit|announce|argue|believe|claim|confirm|deny|explain|indicate|insist|report|reveal|say|state|tell|warn)$/u;

/** "The board | said | on Sunday, the pier was old": a clause that nothing marks as a lesser one, with the sentence's verb behind its comma. */
const saidFirst = once((token, at, tokens) => {
  if (token.deprel !== 'advcl' || !/^VB[DZ]$/u.test(token.xpos) || !SAYS.test(token.lemma)) return false;
  const root = token.head;
  if (root < at || tokens[root]!.head >= 0 || has(tokens, at, /^(?:mark|aux|obj|[cx]comp)/u)) return false;
  const kids = tokens.flatMap(({ head, deprel }, kid) => (head === at && deprel !== 'punct' ? [kid] : []));
  const subject = kids.find(kid => /^nsubj/u.test(tokens[kid]!.deprel));
  if (subject === undefined || subject > at || kids.some(kid => /^W/u.test(tokens[kid]!.xpos))) return false;
  if (tokens.slice(0, at).some(word => isTensed(word) || isComma(word) || word.upos === 'SCONJ'))
    return false;
  const comma = tokens.findIndex((word, place) => place > at && isComma(word));
  const opens = comma > 0 && tokens.slice(at + 1, comma).every(({ upos }) => IN_PHRASE.test(upos));
  if (
    !opens ||
    comma === at + 1 ||
    !tokens.slice(comma, root).some(({ head, deprel }) => head === root && /^nsubj/u.test(deprel))
  )
    return false;
  Object.assign(token, { head: -1, deprel: 'root' });
  Object.assign(tokens[root]!, { head: at, deprel: 'ccomp' });
  closeWith(tokens, at);
  return true;
});

/** "Officials | whose laws were struck down | say it is late": of two nouns before such a verb, with no comma between, the first has the one behind it. */
const verbBehindWhose = once((whose, at, tokens) => {
  const owned = tokens[whose.head];
  const verb = owned?.head ?? -1;
  const noun = at - 1;
  if (whose.xpos !== 'WP$' || verb < at || !owned!.deprel.startsWith('nsubj')) return false;
  if (tokens[noun]?.head !== verb || !tokens[noun]!.deprel.startsWith('nsubj')) return false;
  const says = tokens.findIndex(
    ({ head, deprel, upos, xpos }, place) =>
      place > verb && head === verb && deprel === 'xcomp' && upos === 'VERB' && /^VB[DPZ]$/u.test(xpos),
  );
  if (says < 0 || !has(tokens, says, /^(?:ccomp|obj)$/u)) return false;
  Object.assign(tokens[says]!, { head: tokens[verb]!.head, deprel: tokens[verb]!.deprel });
  Object.assign(tokens[verb]!, { head: noun, deprel: 'acl:relcl' });
  Object.assign(tokens[noun]!, { head: says, deprel: 'nsubj' });
  adopt(tokens, verb, says, ({ deprel }, place) => place > says || (deprel === 'punct' && place < noun));
  return true;
});

/** "was accused by the board | of taking | money": what somebody is accused of is no word for the accuser. */
const accusedOfDoing = once((doing, at, tokens) => {
  const agent = tokens[doing.head];
  const verb = agent?.head ?? -1;
  if (doing.xpos !== 'VBG' || doing.deprel !== 'acl' || tokens[at - 1]?.form !== 'of') return false;
  if (agent?.deprel !== 'obl:agent' || !/^(?:accuse|suspect)$/u.test(tokens[verb]?.lemma ?? '')) return false;
  Object.assign(doing, { head: verb, deprel: 'advcl' });
  return true;
});

export const toldMends: readonly Mend[] = [
  verbBeforeSaying,
  verbTold,
  toldOfRelative,
  whoseClause,
  nameNoCall,
  saidFirst,
  verbBehindWhose,
  accusedOfDoing,
];
