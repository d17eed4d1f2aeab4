import { contentSpan, nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { type Attribution, lower, quotationAt, type Scene, saying } from './scene.ts';
import { childrenOf, possessorOf, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** Nouns for what somebody says, of which a clause tells: "her complaint was that …"; hopes and fears may be nobody's words. */
const SAYINGS =
  /^(?:advice|allegation|answer|argument|case|claim|complaint|contention|defence|defense|evidence|explanation|message|objection|position|reasoning|recollection|recommendation|reply|response|stance|submission|suggestion|testimony|verdict|view|warning)$/;

/** "Okafor's complaint is that nobody reads the minutes": a saying of somebody named beside it, and its clause. */
export function readCopulas(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  return tokens.flatMap((token, at) => {
    if (token.upos !== 'NOUN' || !SAYINGS.test(lower(token)) || quotationAt(scene, token.start)) return [];
    const that = thatBehindBe(tree, at);
    const owner = that === null ? null : ownerOf(tree, at, that);
    if (that === null || owner === null) return [];
    const content = contentSpan(scene, tokens[that]!.start, tokens[clauseEnd(scene, tree, at, that)]!.end);
    if (!content) return [];
    const cue = spanOf(tree, at, that - 1);
    const told = { source: owner.source, cue, content: [content], lemma: lower(token), rule: 'copula' };
    return [saying({ tree, token: owner.token }, told)];
  });
}

/** The "that" right behind "is" or "was", with no verb between the noun and it. */
function thatBehindBe({ tokens }: Tree, noun: number): number | null {
  const be = tokens.findIndex(({ upos }, at) => at > noun && /^(?:VERB|AUX)$/.test(upos));
  const plain = be > 0 && be < noun + 12 && /^(?:is|was|remains|remained)$/.test(lower(tokens[be]!));
  return plain && lower(tokens[be + 1] ?? tokens[be]!) === 'that' && tokens[be + 1]!.upos !== 'PRON'
    ? be + 1
    : null;
}

/** "Okafor's complaint", "her complaint", "the complaint of the Rowing Club"; not "our view". */
export function ownerOf(
  tree: Tree,
  noun: number,
  limit: number,
): { token: number; source: Attribution['source'] } | null {
  const { tokens, first } = tree;
  const poss = possessorOf(tree, noun);
  if (poss !== undefined) {
    if (/^(?:my|our|your|its|whose|one)$/.test(lower(tokens[poss]!))) return null;
    if (!isOwnerPronoun(lower(tokens[poss]!)) && !speaks(tree, poss)) return null;
    return { token: poss, source: spanOf(tree, nounPhrase(tree, poss)[0], poss) };
  }
  const of = childrenOf(tree, noun, 'nmod').find(
    child => child > noun && child < limit && /^(?:from|of)$/.test(lower(tokens[first[child]!]!)),
  );
  return of === undefined || !speaks(tree, of)
    ? null
    : { token: of, source: sourceSpan(tree, of, first[of]! + 1, limit - 2) };
}

const isOwnerPronoun = (word: string): boolean => /^(?:his|her|their)$/.test(word);

/** "the case of the tenants", not "the evidence of fraud". */
const speaks = (tree: Tree, token: number): boolean =>
  /^(?:person|body)$/.test(voiceOf({ tree, token }) ?? '');
