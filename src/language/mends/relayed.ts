import { adopt, type Draft, has, type Mend, once, rootOf } from './mend.ts';

/* What somebody says another said, or says of a thing in a relative clause. */

const TELLS =
  /^(?:acknowledge|admit|allege|argue|assert|believe|claim|contend|fear|insist|maintain|predict|report|say|suggest|think)$/u;

/** "quoted an official as saying": whose words they are is a noun, and "saying" hangs on the verb. */
const quotedAsSaying = once((token, at, tokens) => {
  const as = tokens[at - 1];
  const whom = tokens[token.head];
  if (token.xpos !== 'VBG' || as?.form !== 'as' || as.head !== at || whom?.deprel !== 'obj') return false;
  if (whom.head < 0 || !/^(?:cite|quote)$/u.test(tokens[whom.head]!.lemma)) return false;
  Object.assign(token, { head: whom.head, deprel: 'advcl' });
  if (whom.upos === 'ADJ') Object.assign(whom, { upos: 'NOUN', xpos: 'NN' });
  return true;
});

/** The verb of the clause that begins with a finite form and has no subject of its own, else -1. */
function openVerb(tokens: readonly Draft[], at: number): number {
  const form = tokens[at];
  if (!form || !/^(?:VB[DZP]|MD)$/u.test(form.xpos)) return -1;
  const verb = form.upos === 'AUX' && /^(?:aux|cop)/u.test(form.deprel) ? form.head : at;
  const own = has(tokens, verb, /^[nc]subj/u);
  return own || verb < at ? -1 : verb;
}

/**
 * "a pump that Lind said is older", "clerks | the mayor said were spies": the verb without a subject right behind one of saying is what is said
 * of the noun before, which the parser joins to the sentence's own verb.
 */
const saidOfNoun = once((token, at, tokens) => {
  if (!/^VB[DZP]$/u.test(token.xpos) || !TELLS.test(token.lemma)) return false;
  const told = openVerb(tokens, at + 1);
  const kids = tokens.flatMap(({ head, deprel }, child) =>
    head === at && child < at ? [{ child, deprel }] : [],
  );
  const subject = kids.find(({ deprel }) => deprel === 'nsubj')?.child ?? -1;
  if (told < 0 || subject < 1 || told === token.head) return false;
  const relative = token.deprel === 'acl:relcl';
  const opens = tokens.findIndex(
    ({ head }, child) => child === subject || (head === subject && child < subject),
  );
  const noun = tokens[opens - 1];
  const loose = token.deprel === 'advcl' && kids.length === 1 && /^(?:NOUN|PROPN)$/u.test(noun?.upos ?? '');
  if (!relative && !loose) return false;
  if (tokens[told]!.head === at ? !loose : tokens[told]!.head > at) return false;
  if (loose) Object.assign(token, { head: opens - 1, deprel: 'acl:relcl' });
  Object.assign(tokens[told]!, { head: at, deprel: 'ccomp' });
  return true;
});

/** "And Ada Okafor, the mayor, asserted in an interview that …": a conjunction that opens the sentence is not its head. */
const joinedOpening: Mend = tokens => {
  const [and] = tokens;
  if (and?.upos !== 'CCONJ' || and.head >= 0) return false;
  const top = tokens.findIndex(({ head, upos }) => head === 0 && /^(?:NOUN|PROPN|PRON|VERB)$/u.test(upos));
  if (top < 1) return false;
  Object.assign(tokens[top]!, { head: -1, deprel: 'root' });
  Object.assign(and, { head: top, deprel: 'cc' });
  adopt(tokens, 0, top, () => true);
  return true;
};

/** A noun for a body that speaks, as one of a sort is called: "the music streaming | service". */
const BODY =
  /^(?:agency|association|business|company|corporation|firm|giant|group|maker|organi[sz]ation|provider|retailer|service|start-?up)$/u;

/** "The pier is shut, the music streaming service announced": a noun in "-ing" before the noun for a body is no participle of the one before. */
const nounInIng = once((token, at, tokens) => {
  const [noun, body, verb] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (token.xpos !== 'VBG' || !noun || !body || !verb || !BODY.test(body.lemma)) return false;
  if (noun.head !== at + 2 || noun.deprel !== 'nsubj' || !/^VB[DZPN]$/u.test(verb.xpos)) return false;
  const taken = token.deprel === 'acl' && token.head === at - 1 && body.head === at && body.deprel === 'obj';
  const torn = body.deprel === 'conj' && verb.deprel === 'acl' && verb.head === at + 1;
  if (!(taken || (token.head === at + 1 && (torn || (body.head === at + 2 && body.deprel === 'nsubj')))))
    return false;
  if (torn) Object.assign(verb, { head: rootOf(tokens), deprel: 'parataxis' });
  adopt(tokens, at - 1, at + 1, (_, child) => child < at);
  Object.assign(body, { head: at + 2, deprel: 'nsubj' });
  Object.assign(noun, { head: at + 1, deprel: 'compound' });
  Object.assign(token, { head: at + 1, deprel: 'compound' });
  if (verb.xpos === 'VBN') verb.xpos = 'VBD';
  return true;
});

const AROUND = /^(?:across|along|around|down|into|near|outside|past|through|toward|towards|up)$/u;

/** "Hundreds marched around the Parque Marlow chanting “…”": the place that somebody goes by has no voice; who goes there has. */
const goingBy = once((token, at, tokens) => {
  const verb = tokens[token.head];
  if (
    token.deprel !== 'nsubj' ||
    verb?.xpos !== 'VBG' ||
    token.head < at ||
    !/^(?:advcl|obl)$/u.test(verb.deprel)
  )
    return false;
  let first = at - 1;
  while (first > 0 && /^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[first]!.upos)) first--;
  const by = tokens[first];
  const above = tokens[verb.head];
  if (!by || !AROUND.test(by.form) || by.deprel !== 'case' || !above || verb.head > first) return false;
  if (above.upos !== 'VERB' || tokens.slice(at, token.head).some(({ upos }) => upos === 'PUNCT'))
    return false;
  Object.assign(by, { head: at });
  Object.assign(verb, { deprel: 'advcl' });
  Object.assign(token, { head: verb.head, deprel: 'obl' });
  return true;
});

export const relayedMends: readonly Mend[] = [goingBy, nounInIng, joinedOpening, quotedAsSaying, saidOfNoun];
