import { adopt, type Draft, everywhere, has, once } from './mend.ts';

/** "asked the county to hand over its records": "hand" taken for a noun. */
export const handOver = once((token, at, tokens) => {
  if (!/^(?:hand|turn)$/u.test(token.form) || token.upos !== 'NOUN') return false;
  const to = tokens[at - 1];
  const over = tokens[at + 1];
  if (!to || !over || !/^to$/iu.test(to.form) || !/^over$/iu.test(over.form)) return false;
  const object = over.head;
  if (object > at && tokens[object]!.deprel.startsWith('obl'))
    Object.assign(tokens[object]!, { head: at, deprel: 'obj' });
  Object.assign(token, { upos: 'VERB', xpos: 'VB', deprel: 'xcomp' });
  Object.assign(to, { upos: 'PART', xpos: 'TO', head: at, deprel: 'mark' });
  Object.assign(over, { head: at, deprel: 'compound:prt' });
  return true;
});

/** "a letter warning that …": the participle is no noun of its own. */
export const letterWarning = once((token, at, tokens) => {
  if (token.upos !== 'NOUN' || !/ing$/iu.test(token.form)) return false;
  const before = tokens[at - 1];
  if (before?.deprel !== 'compound' || before.head !== at) return false;
  if (!/^(?:letter|memo|notice|email|e-mail|statement|order)$/iu.test(before.form)) return false;
  if (!/^that$/iu.test(tokens[at + 1]?.form ?? '')) return false;
  Object.assign(before, { head: token.head, deprel: token.deprel });
  adopt(tokens, at, at - 1, (child, place) => place < at && child.deprel !== 'advmod');
  Object.assign(token, {
    head: at - 1,
    deprel: 'acl',
    upos: 'VERB',
    xpos: 'VBG',
    lemma: verbLemma(token.form),
  });
  const clause = tokens.find(
    (child, place) => child.head === at && place > at && child.deprel === 'acl' && child.upos === 'VERB',
  );
  if (clause) clause.deprel = 'ccomp';
  return true;
});

function verbLemma(form: string): string {
  const stem = form.toLowerCase().replace(/ing$/u, '');
  return /^(?:threaten|warn|ask|demand|say|claim|explain|order|complain)$/u.test(stem) ? stem : `${stem}e`;
}

/** "took the mill to court": "court" taken for a verb. */
export const toCourt = once((token, at, tokens) => {
  const to = tokens[at - 1];
  const verb = tokens[token.head];
  if (token.form !== 'court' || token.upos !== 'VERB' || to?.form !== 'to' || !verb) return false;
  if (!/^(?:take|haul|drag|go|return|head)$/u.test(verb.lemma)) return false;
  adopt(tokens, at, token.head, (_, place) => place > at);
  Object.assign(token, { upos: 'NOUN', xpos: 'NN', deprel: 'obl' });
  Object.assign(to, { upos: 'ADP', xpos: 'IN', head: at, deprel: 'case' });
  return true;
});

/** "would not elaborate": behind a modal and without "be" stands a verb, whatever it looks like. */
export const behindModal = everywhere((token, at, tokens) => {
  if (token.upos !== 'ADJ' || token.xpos !== 'JJ') return false;
  const kids = tokens.filter(({ head }) => head === at);
  const modal = kids.some(({ deprel, xpos }) => deprel === 'aux' && xpos === 'MD');
  if (!modal || kids.some(({ deprel }) => deprel === 'cop')) return false;
  Object.assign(token, { upos: 'VERB', xpos: 'VB', lemma: token.form.toLowerCase() });
  return true;
});

/** "were allegedly warned that": a past form behind a form of "be" is its participle. */
export const behindBe = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VBD' || token.upos !== 'VERB') return false;
  const be = tokens.find(
    (child, place) =>
      child.head === at && place < at && child.lemma === 'be' && /^(?:cop|aux)/u.test(child.deprel),
  );
  // "It was, | Okafor | said, a mistake"
  const inset = tokens
    .slice(0, at)
    .some(
      ({ head, deprel }, place) => head === at && deprel.startsWith('nsubj') && place > tokens.indexOf(be!),
    );
  if (!be || inset) return false;
  be.deprel = 'aux:pass';
  token.xpos = 'VBN';
  for (const child of tokens) if (child.head === at && child.deprel === 'nsubj') child.deprel = 'nsubj:pass';
  return true;
});

const ASKING =
  /^(?:ask|tell|urge|order|direct|instruct|warn|advise|invite|want|require|encourage|implore|command|beg|press|remind)$/u;

/** The verb before a hearer on whom an infinitive hangs, or beside whom it stands as an end; -1 for none. */
function askingOver(tokens: readonly Draft[], at: number): number {
  const { deprel, head } = tokens[at]!;
  const over = tokens[head]!;
  if (deprel === 'acl') return /^i?obj$/u.test(over.deprel) && over.head < head ? over.head : -1;
  if (deprel !== 'advcl' || head > at || has(tokens, head, /^[xc]comp$/u)) return -1;
  return tokens.some((child, place) => child.head === head && /^i?obj$/u.test(child.deprel) && place > head)
    ? head
    : -1;
}

/** "has asked the district to delay the move": the infinitive taken for part of the hearer's phrase, or for an end. */
export const askedTo = everywhere((token, at, tokens) => {
  if (token.xpos !== 'VB' || token.head < 0) return false;
  const verb = askingOver(tokens, at);
  if (verb < 0 || !ASKING.test(tokens[verb]!.lemma)) return false;
  const to = tokens.findIndex(
    ({ head, deprel, form }, place) => head === at && deprel === 'mark' && place < at && /^to$/iu.test(form),
  );
  if (to < 0 || tokens.slice(to, at).some(({ form }) => form === ',')) return false;
  Object.assign(token, { head: verb, deprel: 'xcomp' });
  return true;
});

/** "Mayor Ann Roe and Clerk Tom Alder both said", "Mayor Roe and others said": two joined subjects are one. */
export const joinedSubjects = everywhere((token, at, tokens) => {
  if (token.deprel !== 'nsubj' || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return false;
  const named = token.upos === 'PROPN' || token.form === 'others';
  const isOwn = (head: number) => head === at || (head < at && tokens[head]?.head === at);
  const and = tokens.findIndex(
    ({ deprel, head }, place) => place < at && deprel === 'cc' && head > place && isOwn(head),
  );
  const first = tokens.findIndex(
    (child, place) => place < and && child.deprel === 'nsubj' && child.head === token.head,
  );
  if (and < 0 || first < 0) return false;
  // nothing but names and what describes them between the two
  const between = tokens.slice(first + 1, at);
  if (between.some(({ upos, deprel }) => /^(?:VERB|AUX|SCONJ|PRON)$/u.test(upos) && deprel !== 'nmod:poss'))
    return false;
  // "Okafor | and | her lawyers said", not "in May, the port, and the clerk said"
  if (!named && between.some(({ form }) => form === ',')) return false;
  // "Aides to Ada Okafor, a lawyer, and Tom Lind said": of whom they are the aides, as far as anybody can tell
  const owner = tokens.findIndex(
    ({ head, deprel, upos }, place) =>
      place < and && head === first && deprel === 'nmod' && upos === 'PROPN' && token.upos === 'PROPN',
  );
  const aside = owner > first && tokens[and - 1]?.form === ',' && tokens[first]!.upos === 'NOUN';
  // "A study | by | Ada Okafor of Pell and Tom Lind found"
  const by =
    owner > first &&
    has(tokens, owner, /^case$/u) &&
    tokens.some(({ head, form }) => head === owner && form === 'by');
  Object.assign(token, { head: aside || by ? owner : first, deprel: 'conj' });
  return true;
});

/** "held up to 16 advisers", "pay up to $400": "up" taken for the verb's particle, "to" for a preposition of what it acts on. */
export const upTo = everywhere((up, at, tokens) => {
  const to = tokens[at + 1];
  const number = tokens[at + 2];
  if (up.form.toLowerCase() !== 'up' || to?.form !== 'to' || !/^(?:NUM|SYM)$/u.test(number?.upos ?? ''))
    return false;
  const counted = number!.deprel.startsWith('nummod') ? number!.head : at + 2;
  const noun = tokens[counted]!;
  const verb = tokens[noun.head];
  if (counted < at || !verb || verb.upos !== 'VERB') return false;
  const taken = tokens.some(
    (token, place) => place !== counted && token.head === noun.head && token.deprel === 'obj',
  );
  if (noun.deprel.startsWith('obl') && !taken && !has(tokens, noun.head, /:pass$/u)) noun.deprel = 'obj';
  Object.assign(to, { head: at, deprel: 'fixed' });
  Object.assign(up, { head: at + 2, deprel: 'advmod', upos: 'ADV' });
  return true;
});

/** "because of strikes and continued low prices": a participle before a bare noun, behind a joint within a reason, and no verb. */
export const participleInReason = everywhere((token, at, tokens) => {
  if (!/^VB[DN]$/u.test(token.xpos) || token.deprel !== 'conj' || tokens[at - 1]?.upos !== 'CCONJ')
    return false;
  let noun = at + 1;
  while (/^(?:ADJ|PUNCT)$/u.test(tokens[noun]?.upos ?? '') || tokens[noun]?.deprel === 'compound') noun++;
  const object = tokens[noun];
  if (
    object?.upos !== 'NOUN' ||
    (object.head !== at && object.head !== token.head && object.deprel !== 'conj') ||
    !/ed$/u.test(token.form)
  )
    return false;
  let first = at - 2;
  while (/^(?:ADJ|NOUN|PROPN|DET|NUM)$/u.test(tokens[first]?.upos ?? '')) first--;
  const reason = `${tokens[first - 1]?.form ?? ''} ${tokens[first]?.form ?? ''}`;
  const cause = tokens.findLastIndex(({ upos }, place) => place < at - 1 && upos === 'NOUN');
  if (first > at - 3 || cause < first || !/^(?:because of|due to|owing to|thanks to)$/iu.test(reason))
    return false;
  Object.assign(object, { head: cause, deprel: 'conj' });
  tokens[at - 1]!.head = noun;
  adopt(tokens, at, noun, ({ deprel }) => deprel !== 'punct');
  Object.assign(token, { head: noun, deprel: 'amod', xpos: 'VBN' });
  return true;
});
