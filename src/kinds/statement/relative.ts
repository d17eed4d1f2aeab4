import { lower } from './scene.ts';
import { isFiniteVerb, ownSubject, type Tree } from './tree.ts';

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
