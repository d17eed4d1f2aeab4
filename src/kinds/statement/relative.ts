import { lower } from './scene.ts';
import { childrenOf, isFiniteVerb, ownSubject, type Tree } from './tree.ts';

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
  return object !== undefined && /^(?:which|whom|that)$/.test(lower(tree.tokens[object]!)) ? object : null;
}

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
