import { isPersonNoun } from '../../language/chains/nouns.ts';
import { OPENERS } from './adjuncts.ts';
import type { Part } from './extent.ts';
import { nounPhrase } from './phrase.ts';
import { lower } from './scene.ts';
import { childrenOf, isFiniteVerb, isUnder, ownSubject, type Tree } from './tree.ts';

/* Relative clauses beside a cue, which are no clauses of what is said. */

/** "what Okafor said", "the things she wrote": a relative clause on what was said, with a speaker of its own. */
export function isAboutThing(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const { deprel, head } = tokens[verb]!;
  const subject = ownSubject(tree, verb);
  if (deprel !== 'acl:relcl' || head < 0 || subject === null) return false;
  return (
    !/^(?:who|which|that)$/.test(lower(tokens[subject]!)) &&
    /^(?:what|things?|words?)$/.test(lower(tokens[head]!))
  );
}

/** "who opposes it", "that has endorsed Lind": a clause whose subject is its pronoun. */
export function isOfPronoun(tree: Tree, verb: number): boolean {
  const subject = ownSubject(tree, verb);
  return (
    tree.tokens[verb]!.deprel === 'acl:relcl' &&
    subject !== null &&
    subject < verb &&
    /^(?:who|which|that)$/.test(lower(tree.tokens[subject]!))
  );
}

/** "some | who | advocate a toll argue", "residents | who | demand a pier say": it tells which of many people are meant, and reports none of them. */
export function tellsWhich({ tokens }: Tree, who: number, verb: number): boolean {
  const noun = tokens[who - 1];
  if (!/^(?:who|that)$/i.test(tokens[who]!.form) || !noun) return false;
  if (
    /^(?:anybody|anyone|everybody|everyone|few|many|most|others?|people|some|somebody|someone|those)$/i.test(
      noun.form,
    )
  )
    return true;
  let first = who - 1;
  while (first > 0 && /^(?:NOUN|ADJ)$/.test(tokens[first - 1]!.upos)) first--;
  const before = tokens[first - 1];
  // "The hearing drew residents who demanded a pier"
  if (tokens[verb]!.xpos === 'VBD') return false;
  return noun.xpos === 'NNS' && (!before || /^(?:CCONJ|ADP|PUNCT|SCONJ|VERB|AUX)$/.test(before.upos));
}

/** "wrote about a club | that calls itself": a relative pronoun right behind the phrase of its noun, which stands between the cue and it. */
export function isRelative({ tokens }: Tree, from: number, at: number): boolean {
  const { xpos, head } = tokens[at]!;
  const noun = tokens[head]?.head ?? -1;
  const next = tokens.find(({ upos }, later) => later > at && upos !== 'ADV');
  return (
    xpos === 'WDT' &&
    next !== undefined &&
    isFiniteVerb(next) &&
    tokens[head]!.deprel === 'acl:relcl' &&
    noun >= from &&
    tokens[noun]!.upos === 'NOUN' &&
    tokens.slice(noun, at).every(({ form }) => form !== ',')
  );
}

/** "the pier, | which | Okafor described as a ruin": the object of a relative clause's verb, before it. */
export function relativeObject(tree: Tree, verb: number): number | null {
  if (tree.tokens[verb]!.deprel !== 'acl:relcl') return null;
  const object = childrenOf(tree, verb, 'obj').find(child => child < verb);
  return object !== undefined && /^(?:which|who|whom|that)$/.test(lower(tree.tokens[object]!))
    ? object
    : null;
}

/** "a plan | he | has called", "one | Okafor | calls": right behind a noun the subject of a clause that tells of it. */
export function lacksPronoun({ tokens }: Tree, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && /^(?:ADV|AUX)$/.test(tokens[at]!.upos)) at--;
  if (at < 1) return false;
  const end = at;
  while (at > 0 && tokens[at]!.upos === 'PROPN') at--;
  const subject = end > at ? at + 1 : /^(?:he|she|they)$/.test(lower(tokens[end]!)) ? end : -1;
  const noun = tokens[subject - 1];
  // not "spokesman | Tom Lind | called"
  const isName = end > at;
  if (isName && (tokens[verb]!.head !== subject - 1 || (noun && isPersonNoun(noun.lemma)))) return false;
  return (
    noun !== undefined &&
    (noun.upos === 'NOUN' || /^(?:one|something)$/.test(lower(noun))) &&
    !STRETCH.test(lower(noun))
  );
}

/** "the day he called": a time. */
const STRETCH = /^(?:days?|evening|hours?|minute|moment|months?|morning|night|time|weeks?|years?|way)$/;

/**
 * "held a hearing in which the clubs spoke", "alleged three counts: …": words up to a colon or a semicolon whose only finite verbs are those
 * of relative clauses, so that they are a noun and its description, not a clause, behind a verb that may have an object.
 */
export function isOnlyNoun({ tokens }: Tree, from: number, verb: string): boolean {
  if (/^(?:add|argue|believe|insist|reply|say|tell|think|tweet|warn)$/.test(verb)) return false;
  const end = tokens.findIndex(({ form }, at) => at > from && /^[;:]$/.test(form));
  // "“The Lock: a Life”"
  const stop = tokens.slice(from, Math.max(from, end)).some(({ xpos }) => xpos === '``') ? -1 : end;
  let open = false;
  let relatives = 0;
  for (let at = from; at < (stop < 0 ? tokens.length : stop); at++) {
    const token = tokens[at]!;
    if (/^(?:how|what|why)$/.test(lower(token))) return false;
    if (at > from && /^(?:WDT|WP\$?|WRB)$/.test(token.xpos)) open = true;
    else if (
      (isFiniteVerb(token) && tokens[at - 1]!.upos !== 'CCONJ') ||
      // "suggested people “think” of it": bare behind its subject
      (token.xpos === 'VB' && !/^(?:TO|MD|RB|CC)$/.test(tokens[at - 1]!.xpos) && !open)
    ) {
      if (!open) return false;
      open = false;
      relatives++;
    }
  }
  // not "disputed | this: the pier was shut"
  return relatives > 0 || stop > from + 2;
}

/**
 * "the pier, which Okafor said | was a ruin", "the pier, which Okafor described | as a ruin", "the pier that Okafor says | she will close": what
 * is spoken of stands before the relative clause that tells of it.
 */
export function withAntecedent(
  tree: Tree,
  verb: number,
  rule: string,
  parts: readonly Part[],
): readonly Part[] {
  const { tokens } = tree;
  const { from } = parts[0]!;
  const lacks = rule === 'clause' ? lackedNoun(tree, verb, from) : null;
  const bare =
    from > verb &&
    (rule === 'verdict'
      ? relativeObject(tree, verb) !== null || lacksPronoun(tree, verb)
      : (isFiniteVerb(tokens[from]!) && ownSubject(tree, from) === null) || lacks !== null);
  if (!bare || !/^(?:acl|acl:relcl|csubj)$/.test(tokens[verb]!.deprel)) return parts;
  const noun = tokens[verb]!.head;
  if (noun < 0 || noun >= verb || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos)) return parts;
  const [opens, high] = nounPhrase(tree, noun, 0, verb - 1);
  // "particularly | in | Florida"
  const low = Math.max(opens, ...childrenOf(tree, noun, 'case').map(preposition => preposition + 1));
  const opener = tree.first[verb]!;
  // "what adviser Ada Okafor called “a ruin”"
  if (opener <= noun || lower(tokens[low]!) === 'what') return parts;
  // "the kind of pier | Okafor says": whatever the tree hung the rest of its phrase on
  return [{ from: low, to: Math.max(noun, lacks ?? 0, Math.min(high, opener - 1)) }, ...parts];
}

/**
 * "the pier (that) Okafor says | she will close": the last word of what the noun names, which the clause told lacks, as the speaker stands right
 * behind it or its pronoun; null elsewhere, and behind a time, a place or a way.
 */
function lackedNoun(tree: Tree, verb: number, from: number): number | null {
  const { tokens, first } = tree;
  const noun = tokens[verb]!.head;
  const subject = ownSubject(tree, verb);
  if (noun < 0 || subject === null || subject > verb || /^W/.test(tokens[subject]!.xpos)) return null;
  if (OPENERS.test(lower(tokens[from]!)) || WHEN_OR_HOW.test(tokens[noun]!.lemma)) return null;
  const before = Math.min(subject, first[subject]!) - 1;
  if (before < noun) return null;
  if (/^(?:that|which)$/.test(lower(tokens[before]!))) return before > noun ? noun : null;
  return /^(?:NOUN|PROPN)$/.test(tokens[before]!.upos) && isUnder(tree, before, noun) ? before : null;
}

/** Nouns behind which a clause without a pronoun lacks nothing: "the day she said it fell". */
const WHEN_OR_HOW =
  /^(?:case|day|extent|fact|hour|instant|minute|moment|month|morning|night|occasion|place|point|reason|time|way|week|year)$/;

/** "the flood Okafor warned about | in a speech": the noun before the relative clause, where nothing follows the preposition; null elsewhere. */
export function stranded(tree: Tree, verb: number, preposition: number): Part[] | null {
  const { tokens } = tree;
  const { deprel, head } = tokens[verb]!;
  const next = tokens[preposition + 1];
  if (
    deprel !== 'acl:relcl' ||
    head < 0 ||
    !next ||
    !/^(?:after|at|before|during|in|on|when)$/.test(lower(next))
  )
    return null;
  const [from, to] = nounPhrase(tree, head, 0, tree.first[verb]! - 1);
  return [{ from, to }];
}

/** What somebody may be charged with: "meddling in the vote, | which Pell denies". */
const DEED =
  /(?:ing|^(?:abuse|accusation|allegation|annexation|assault|assertion|attack|charge|claim|collusion|discrimination|fraud|hack|harassment|infringement|interference|invasion|involvement|leak|link|murder|negligence|responsibility|role|suggestion|theft|violation|wrongdoing))$/;

/**
 * "the toll, | which Okafor opposes", "meddling in the vote, | which Pell denies", "accused Pell of closing the lock, | which it denies": what is
 * meant by a pronoun behind a comma that is the object of a position or a denial; null elsewhere.
 */
export function antecedent(tree: Tree, verb: number, denies: boolean): Part | null {
  const { tokens, first } = tree;
  const object = relativeObject(tree, verb);
  if (object === null || lower(tokens[object]!) !== 'which' || tokens[object - 1]?.form !== ',') return null;
  const to = object - 2;
  const chain = [tokens[verb]!.head];
  while (tokens[chain.at(-1)!]?.deprel === 'nmod' && tokens[chain.at(-1)!]!.head < chain.at(-1)!)
    chain.push(tokens[chain.at(-1)!]!.head);
  if (chain.some(at => at < 0 || at > to || !/^(?:NOUN|PROPN)$/.test(tokens[at]!.upos))) return null;
  const whole = (noun: number): Part => {
    const low = nounPhrase(tree, noun, 0, to)[0];
    return { from: Math.max(low, ...childrenOf(tree, noun, 'case').map(at => at + 1)), to };
  };
  if (!denies) return whole(chain.at(-1)!);
  const deed = chain.find(at => tokens[at]!.upos === 'NOUN' && DEED.test(tokens[at]!.lemma));
  if (deed !== undefined) return whole(deed);
  let above = tokens[chain.at(-1)!]!.head;
  while (tokens[above]?.deprel === 'advcl' && tokens[above]!.xpos === 'VBG' && isBy(tree, above))
    above = tokens[above]!.head;
  if (tokens[above]?.xpos === 'VBG' && above < to) return { from: above, to };
  // "the talks turn on | meddling in the vote, which": whatever the tree hung the vote on
  const near = tokens.findLastIndex(
    ({ upos, xpos, lemma }, at) =>
      at > above &&
      at <= to &&
      ((upos === 'NOUN' && DEED.test(lemma)) || (xpos === 'VBG' && !isBy(tree, at))),
  );
  if (above >= 0 && near > 0) return whole(near);
  const subject = above < 0 || above > to ? null : ownSubject(tree, above);
  if (subject === null || subject > above || /^W/.test(tokens[subject]!.xpos)) return null;
  return { from: Math.min(subject, first[subject]!), to };
}

/** "by mending it". */
const isBy = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'mark').some(mark => lower(tree.tokens[mark]!) === 'by');

/**
 * "others who want to ban piers | said it was late": where the verb begins whose subject the noun before a relative clause is, for a verb of that
 * clause; null elsewhere.
 */
export function mainBehind(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  const clause = climb(tree, verb, /^(?:xcomp|conj|ccomp|advcl)$/);
  if (clause < 0 || clause > verb || tokens[clause]!.deprel !== 'acl:relcl') return null;
  const noun = climb(tree, tokens[clause]!.head, /^(?:conj|nmod|appos)$/);
  const main = noun < 0 ? -1 : tokens[noun]!.head;
  if (main < verb || noun > verb || !/^nsubj/.test(tokens[noun]!.deprel)) return null;
  const auxiliaries = childrenOf(tree, main, 'aux', 'cop', 'advmod').filter(at => at > verb && at < main);
  const begins = Math.min(main, ...auxiliaries);
  const apart = tokens.slice(verb, begins).some(({ upos }) => upos === 'PUNCT');
  return !apart && tokens.slice(begins, main + 1).some(isFiniteVerb) ? begins : null;
}

/** Up from a token, over those that hang by such relations; -1 where that leads nowhere. */
function climb({ tokens }: Tree, from: number, over: RegExp): number {
  let here = from;
  for (let steps = 0; here >= 0 && over.test(tokens[here]!.deprel); steps++)
    here = steps < 12 ? tokens[here]!.head : -1;
  return here;
}
