import { contains } from '../../text/span.ts';
import type { Cast } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { type Attribution, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { open, type Speaker } from '../attribution/spoken.ts';
import { childrenOf, isMain, mainSubject, relation, type Tree } from '../attribution/tree.ts';
import { voiceOf } from '../attribution/voices.ts';
import { firstJoined } from './joined.ts';
import type { Turn } from './pronoun.ts';
import { isMember } from './unsettled.ts';

/* "They" that speak and are people whom the text names nowhere: "Traders were calm. They said". */

/** How many sentences back "they" look for whom the text told of. */
const BACK = 4;

/** "They", in the words for those whom the text told of just before and does not name; null where it told of nobody such. */
export function unnamedAsThey(cast: Cast, one: Attribution, turn: Turn): Speaker | null {
  const group = inOwnSentence(cast, one);
  if (group) return nobody(wordsOf(cast, group));
  const spoke = whoSpoke(cast, one, turn);
  if (spoke) return nobody(spoke);
  const before = inSentencesBefore(cast, one);
  return before && nobody(wordsOf(cast, before));
}

export const nobody = (words: string): Speaker =>
  open(words, [], 'unnamed', 'The text does not give the names.');

export function wordsOf({ scene }: Cast, { tree, token }: Node): string {
  const { start, end } = spanOf(tree, ...nounPhrase(tree, token));
  return scene.text.slice(start, end);
}

/** "Officials warned the town, and they said", "Though they insist on it, officials hope". */
function inOwnSentence(cast: Cast, { head, content }: Attribution): Node | null {
  const { tree, token } = head!;
  const own = mainSubject(tree);
  const verb = tree.tokens[token]!.head;
  if (own === null || own === token || (own > token && (verb < 0 || isMain(tree, verb)))) return null;
  const isTold = content.some(span => contains(span, tree.tokens[own]!));
  return !isTold && isGroup(cast, { tree, token: own }) ? { tree, token: own } : null;
}

/** "The ferry was late, officials said. It would stay so, they said": the words for those who spoke last, if they have no names. */
function whoSpoke(cast: Cast, { head, source }: Attribution, { all, earlier }: Turn): string | null {
  const last = earlier.length - 1;
  const said = all[last];
  const isUnnamed = earlier[last]?.reading?.rule === 'unnamed';
  if (!said?.head || !said.source || said.source.end > source!.start || !isUnnamed) return null;
  const between = cast.scene.trees.slice(said.sentence + 1, head!.tree.at);
  if (!between.every(({ sentence }) => quotationAt(cast.scene, sentence.start))) return null;
  return wordAt(said.head) === 'they' || isGroup(cast, said.head, true) ? earlier[last]!.text : null;
}

const wordAt = ({ tree, token }: Node): string => lower(tree.tokens[token]!);

/** The subject of the sentence before, or the only people in it, over sentences of which "they" are the subject and over quotations. */
function inSentencesBefore(cast: Cast, { head }: Attribution): Node | null {
  const { trees } = cast.scene;
  const here = head!.tree;
  for (let at = here.at - 1; at >= Math.max(0, here.at - BACK); at--) {
    const tree = trees[at]!;
    if (here.sentence.block - tree.sentence.block > BACK / 2) return null;
    if (quotationAt(cast.scene, tree.sentence.start)) continue;
    const subject = mainSubject(tree);
    if (subject !== null && wordAt({ tree, token: subject }) === 'they') continue;
    if (subject !== null && isGroup(cast, { tree, token: subject })) return { tree, token: subject };
    return onlyGroup(cast, tree);
  }
  return null;
}

/** "To lawyers for the tenants, it is clear": the only people in a sentence that names no body and no pair. */
function onlyGroup(cast: Cast, tree: Tree): Node | null {
  const named = cast.within(tree.sentence);
  const people = named.filter(({ name }) => name.type === 'person');
  if (firstJoined(cast.scene.text, people).length > 0 || named.some(({ name }) => name.type === 'body'))
    return null;
  const groups = tree.tokens.flatMap((_, token): Node[] =>
    isGroup(cast, { tree, token }) ? [{ tree, token }] : [],
  );
  return groups.length === 1 ? groups[0]! : null;
}

/** Words for more than one without an "s". */
const PLURAL = /^(?:police|people|staff|men|women|children|relatives)$/;

/** Parties of a case, whom its caption names. */
const PARTIES = /^(?:appell(?:ants|ees)|defendants|petitioners|plaintiffs|respondents)$/;

/** Determiners of what the text has told of before, and may have named. */
const POINTS = /^(?:the|these|those|both|all)$/;

/** So many as a text may have named one by one. */
const FEW = /^(?:two|three|four|five|six)$/;

/** Not "two senators", whom a text may name one by one. */
export const isUncounted = ({ tree, token }: Node): boolean =>
  childrenOf(tree, token, 'nummod').every(child => !FEW.test(lower(tree.tokens[child]!)));

/** "officials", "Ada Lind's relatives in Elmford": people in the plural of whom none is named; not "the companies", "the two", who may be. */
export function isGroup(cast: Cast, { tree, token }: Node, spoke = false): boolean {
  const word = tree.tokens[token]!;
  if (!/^NNP?S$/.test(word.xpos) && !PLURAL.test(lower(word))) return false;
  if (quotationAt(cast.scene, word.start) || /^(?:compound|flat|appos)$/.test(relation(word))) return false;
  if (cast.within(word).some(({ name }) => /^(?:person|body)$/.test(name.type))) return false;
  // "the traders, Ada Okafor and Tom Lind"
  const told = childrenOf(tree, token, 'appos').some(child => cast.within(tree.tokens[child]!).length > 0);
  // "members of the Alder Board" may be the board
  if (told || !isUncounted({ tree, token }) || /^(?:members|others)$/.test(lower(word))) return false;
  if (!spoke && !isMember(word) && !/^(?:person|body)$/.test(voiceOf({ tree, token }) ?? '')) return false;
  const [from] = nounPhrase(tree, token);
  // "the Pell relatives", not "the relatives"
  const short = token - from < (PARTIES.test(lower(word)) ? 3 : 2);
  const pointed = !spoke && short && POINTS.test(lower(tree.tokens[from]!));
  return !pointed || (UNNAMED_NOUNS.has(lower(word)) && token - from < 2);
}
