import { isPersonNoun } from '../chains/nouns.ts';
import { adopt, type Draft, everyName, everywhere, has, once } from './mend.ts';

/* A second verb of saying that the parser joined to what the first one tells, and clauses torn from what they hang on. */

const FINITE = /^VB[DZP]$/u;

/** Verbs that tell that something is said, whatever follows. */
const SAYS =
  /^(?:accuse|acknowledge|add|admit|allege|announce|argue|assert|claim|concede|conclude|confirm|contend|declare|deny|explain|hold|insist|maintain|note|observe|predict|promise|recall|reply|report|respond|reveal|say|state|stress|submit|suggest|tell|testify|vow|warn|write)$/u;

/** What a second one may be, by what stands right behind it where it is no participle of a passive. */
const WITH_THAT =
  /^(?:acknowledge|add|admit|affirm|allege|announce|argue|assert|caution|claim|complain|concede|confirm|contend|declare|deny|emphasi[sz]e|estimate|explain|hint|imply|indicate|insist|joke|maintain|note|observe|pledge|predict|promise|reiterate|remark|reply|respond|say|state|stress|submit|suggest|swear|testify|vow|warn|write)$/u;
const WITH_TO = /^(?:agree|decline|offer|pledge|promise|refuse|swear|threaten|undertake|vow)$/u;
const WITH_FOR = /^(?:apologise|apologize|appeal|ask|call|plead|press|push)$/u;
const WITH_OBJECT =
  /^(?:accuse|back|blame|brand|call|challenge|condemn|criticise|criticize|dare|defend|demand|denounce|deny|describe|direct|dismiss|dispute|endorse|instruct|oppose|order|praise|reject|thank|urge|welcome)$/u;
const WITH_HEARER = /^(?:advise|assure|caution|remind|tell|warn)$/u;

/** "said the pier was unsafe | and called for it to be closed": joined to the verb of saying, and a past form. */
export const sayingJoined = everywhere((token, at, tokens) => {
  if (!/^VB[DNZ]$/u.test(token.xpos) || token.upos !== 'VERB' || !bearsObject(tokens, at)) return false;
  if (
    tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|aux|mark)/u.test(deprel) && deprel !== 'mark')
  )
    return false;
  const joint = jointBefore(tokens, at);
  const told = joint === null ? -1 : toldAbove(tokens, at);
  if (joint === null || told < 0 || told >= joint) return false;
  const verb = sayingOver(tokens, told);
  if (verb === null || verb >= told || !goesOnWithSaying(tokens, at, joint, told, verb)) return false;
  Object.assign(token, { head: verb, deprel: 'conj' });
  if (token.xpos === 'VBN') token.xpos = 'VBD';
  return true;
});

/** Something behind the verb that only its active forms have: "that …", "to go", "for it to be closed", "the board of …". */
function bearsObject(tokens: readonly Draft[], at: number): boolean {
  const { lemma, xpos } = tokens[at]!;
  const [next, then] = [tokens[at + 1], tokens[at + 2]];
  if (!next || !then) return false;
  const word = next.form.toLowerCase();
  if (word === 'that' && WITH_THAT.test(lemma)) return true;
  if (word === 'to' && then.xpos === 'VB') return WITH_TO.test(lemma);
  if (word === 'for') return WITH_FOR.test(lemma);
  if (word === 'on' || word === 'upon') return lemma === 'call';
  const nominal = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(next.upos) && !/^(?:as|by)$/u.test(word);
  if (!nominal) return lemma === 'deny' && next.xpos === 'VBG';
  if (WITH_HEARER.test(lemma)) return xpos !== 'VBN' || hearsThat(tokens, at);
  // "says | the boats are safe"
  if (lemma === 'say' && has(tokens, at, /^ccomp$/u)) return true;
  return WITH_OBJECT.test(lemma);
}

/** "assured tenants that …", "warned the clubs against …": a hearer, and behind it what she hears. */
const hearsThat = (tokens: readonly Draft[], at: number): boolean =>
  tokens.slice(at + 2, at + 8).some(({ form }) => /^(?:that|to|against|of)$/iu.test(form));

/** The "and" or "but" before a verb, over an adverb or a phrase of time: "and on both occasions | replied". */
function jointBefore(tokens: readonly Draft[], at: number): number | null {
  for (let before = at - 1; before > Math.max(0, at - 6); before--) {
    const { form, upos } = tokens[before]!;
    if (/^(?:and|but)$/iu.test(form)) return before;
    if (!/^(?:ADV|ADP|DET|NOUN|NUM)$/u.test(upos)) return null;
    if (
      upos === 'NOUN' &&
      !/^(?:days?|evenings?|instances?|letters?|months?|mornings?|occasions?|repl(?:y|ies)|responses?|statements?|times?|turn|weeks?|years?)$/u.test(
        form,
      )
    )
      return null;
  }
  return null;
}

/** The head of the clause told to which the parser joined the verb; -1 where it is not joined. */
function toldAbove(tokens: readonly Draft[], at: number): number {
  let here = at;
  for (let steps = 0; steps < 4; steps++) {
    const { deprel, head } = tokens[here]!;
    if (head < 0 || head > here) return -1;
    if (/^(?:ccomp|parataxis)$/u.test(deprel) && here !== at) return here;
    if (deprel !== 'conj' && !(here === at && deprel === 'advcl')) return -1;
    here = head;
  }
  return -1;
}

/** The finite verb of saying over a clause told: over "saying that …" the verb on which the participle hangs. */
function sayingOver(tokens: readonly Draft[], told: number): number | null {
  const verb = tokens[told]!.head;
  const token = tokens[verb];
  if (!token || !(SAYS.test(token.lemma) || GRANTS.test(token.lemma))) return null;
  if (FINITE.test(token.xpos)) return verb;
  const above = token.head;
  return token.xpos === 'VBG' && token.deprel === 'advcl' && FINITE.test(tokens[above]?.xpos ?? '')
    ? above
    : null;
}

/**
 * True unless whoever the clause tells of may do the second thing as well: "said the mayor had met them and promised to pay". Behind a comma
 * the narrator goes on; behind "but" and a bare "and" only where the clause tells of a thing, or of the speaker: "said he had not read it |
 * but promised to", "said the form was wrong | and agreed to withdraw it".
 */
function goesOnWithSaying(
  tokens: readonly Draft[],
  at: number,
  joint: number,
  told: number,
  verb: number,
): boolean {
  const present = tokens[at]!.xpos === 'VBZ';
  if (present !== /^VB[ZP]$/u.test(tokens[verb]!.xpos)) return false;
  const below = tokens.filter(({ head }, place) => head === told && place < told);
  const own = below.find(({ deprel }) => /^nsubj/u.test(deprel));
  const auxiliary = below.find(({ deprel }) => deprel.startsWith('aux'));
  const pronoun = own?.upos === 'PRON';
  const thing = own?.upos === 'NOUN' && !isPersonNoun(own.lemma);
  if (tokens[joint - 1]!.form === ',') return pronoun || thing || !WITH_TO.test(tokens[at]!.lemma);
  if (auxiliary?.xpos === 'MD' && !present) return true;
  if (/^but$/iu.test(tokens[joint]!.form) && GRANTS.test(tokens[verb]!.lemma))
    return pronoun || thing || !WITH_TO.test(tokens[at]!.lemma);
  if (/^but$/iu.test(tokens[joint]!.form)) return pronoun || (thing && isState(tokens, told));
  return thing && isState(tokens, told);
}

/** "conceded that the mayor had signed it | but denied that it was forged": what is granted waits for the speaker's own "but". */
const GRANTS = /^(?:accept|acknowledge|admit|agree|allow|concede|confirm|grant|recogni[sz]e)$/u;

/** "was unsafe", "was broken": what a clause tells of does nothing itself. */
const isState = (tokens: readonly Draft[], told: number): boolean => has(tokens, told, /^(?:cop|aux:pass)$/u);

const TOLD = /^(?:advise|assure|ask|inform|notify|remind|tell|warn)$/u;

/** "was told by the agent that the damp was old": the clause is what was told, not what the agent is. */
export const thatBehindAgent = everywhere((token, _at, tokens) => {
  const clause = tokens[token.head];
  const agent = clause && tokens[clause.head];
  if (
    !/^(?:that|whether)$/u.test(token.form) ||
    token.deprel !== 'mark' ||
    !/^acl/u.test(clause?.deprel ?? '')
  )
    return false;
  if (agent?.deprel !== 'obl:agent' || !TOLD.test(tokens[agent.head]?.lemma ?? '')) return false;
  Object.assign(clause!, { head: agent.head, deprel: 'ccomp' });
  return true;
});

/** "Okafor did, however, criticise it": the subject that stands before an auxiliary is the verb's. */
export const subjectOfAuxiliary = everywhere((token, _at, tokens) => {
  const auxiliary = tokens[token.head];
  if (token.deprel !== 'nsubj' || auxiliary?.deprel !== 'aux') return false;
  if (has(tokens, auxiliary.head, /^nsubj/u)) return false;
  token.head = auxiliary.head;
  return true;
});

/** "the toll, which Okafor says she will pay": behind the pronoun of a relative clause its verb has a subject, so that the pronoun is none. */
export const pronounBeforeSubject = everywhere((token, at, tokens) => {
  if (!/^(?:which|that|whom)$/u.test(token.form) || token.deprel !== 'nsubj' || !/^W/u.test(token.xpos))
    return false;
  const second = tokens.some(
    ({ deprel, head }, place) =>
      place > at && place < token.head && deprel === 'nsubj' && head === token.head,
  );
  if (!second) return false;
  token.deprel = 'obj';
  return true;
});

/** "spoke against the fee, which he called a tax": a clause behind "which" as its object tells of the noun before the comma. */
export const objectRelative = everywhere((token, at, tokens) => {
  const clause = tokens[token.head];
  if (!/^(?:which|whom)$/u.test(token.form) || token.deprel !== 'obj' || tokens[at - 1]?.form !== ',')
    return false;
  if (!clause || token.head < at || !/^(?:advcl|ccomp|conj|parataxis)$/u.test(clause.deprel)) return false;
  if (clause.head >= at || !tokens.slice(at, token.head).some(({ deprel }) => deprel.startsWith('nsubj')))
    return false;
  let noun = at - 2;
  while (noun > 0 && /^(?:compound|flat|nmod:poss)$/u.test(tokens[noun]!.deprel) && tokens[noun]!.head < at)
    noun = tokens[noun]!.head;
  if (!/^(?:NOUN|PROPN)$/u.test(tokens[noun]?.upos ?? '')) return false;
  Object.assign(clause, { head: noun, deprel: 'acl:relcl' });
  return true;
});

/** "Governor Ada Okafor last week directed the board": a time between a name and its verb is not the subject. */
export const timeBehindName = everyName(({ first, last }, tokens) => {
  const time = tokens[last + 2];
  if (!/^(?:last|this|next|earlier|late)$/iu.test(tokens[last + 1]?.form ?? '')) return false;
  if (!time || !/^(?:week|month|year|spring|summer|fall|autumn|winter|night|weekend)$/iu.test(time.form))
    return false;
  if (!time.deprel.startsWith('nsubj') || time.head <= last + 2) return false;
  const head = tokens.findIndex((token, at) => at >= first && at <= last && token.head === last + 2);
  if (head < 0) return false;
  adopt(tokens, last + 2, head, (_, at) => at < head);
  Object.assign(tokens[head]!, { head: time.head, deprel: time.deprel });
  time.deprel = 'obl:unmarked';
  return true;
});

/** "It is strongest in the unions, teachers and union officials told": the two before a verb, of whom the parser hangs the first on what stands before. */
export const pairBeforeVerb = once((token, second, tokens) => {
  const [verb, said] = [token.head, tokens[token.head]];
  if (token.deprel !== 'nsubj' || said?.upos !== 'VERB' || !/^VB[DZP]$/u.test(said.xpos)) return false;
  const and = tokens.findIndex(
    ({ head, form }, at) => form === 'and' && at > 1 && head > at && head <= second,
  );
  const first = tokens[and - 1];
  if (first?.deprel !== 'conj' || first.head >= and - 1 || !/^(?:NOUN|PROPN)$/u.test(first.upos))
    return false;
  const told = tokens.some(({ head, deprel }, at) => head === verb && deprel === 'ccomp' && at < and - 1);
  const closes = said.deprel === 'parataxis' && said.head < and - 1 && token.upos !== 'PRON';
  if (
    !(told || closes) ||
    tokens[and - 2]?.form !== ',' ||
    tokens.slice(and, verb).some(({ form }) => form === ',')
  )
    return false;
  Object.assign(first, { head: verb, deprel: 'nsubj' });
  Object.assign(token, { head: and - 1, deprel: 'conj' });
  tokens[and]!.head = second;
  return true;
});
