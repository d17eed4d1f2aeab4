import type { Cast } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node, nounsBefore } from '../attribution/scene.ts';
import { ofNoName, type Speaker } from '../attribution/spoken.ts';
import { voiceOf } from '../attribution/voices.ts';
import { isPublicOffice } from '../offices.ts';
import type { Turn } from './pronoun.ts';
import { isUncounted } from './unnamedgroup.ts';

/* "The investigator said", "the protesters chanted": people whom the text has brought in without a name, and calls so again. */

/** How many sentences back the text may have brought them in. */
const BACK = 8;

/** "An investigator was quoted. The investigator said": nobody named, where no other rule has found whom the words mean. */
export function broughtIn(cast: Cast, { tree, token }: Node, text: string, turn: Turn): Speaker | null {
  const word = tree.tokens[token]!;
  if (
    !/^NNS?$/.test(word.xpos) ||
    !/^(?:the|this|these)$/.test(lower(tree.tokens[nounPhrase(tree, token)[0]]!))
  )
    return null;
  // "the nation's top officer", "the foreign minister" may be named by another office
  const isBare = /^\p{L}+ [\p{Ll}-]+$/u.test(text) && !isPublicOffice(lower(word));
  if (!isBare || voiceOf({ tree, token }) !== 'person') return null;
  const isSame = (node: Node) => {
    const other = node.tree.tokens[node.token]!;
    return other.lemma === word.lemma && other.xpos === word.xpos;
  };
  const spoke = turn.earlier.findLastIndex((_, at) => {
    const head = turn.all[at]!.head;
    return head !== null && head !== undefined && isSame(head);
  });
  const before = nounsBefore(cast.scene, { tree, token }, BACK).filter(isSame);
  const isNew = spoke >= 0 && turn.earlier[spoke]!.reading?.rule === 'unnamed';
  return isNew || before.some(node => isUnnamed(cast, node)) ? ofNoName(text) : null;
}

/** "an investigator", "dozens of protesters", "protesters"; not "a farmer, Ada Okafor,", "two senators". */
function isUnnamed(cast: Cast, { tree, token }: Node): boolean {
  const [from, to] = nounPhrase(tree, token);
  const word = tree.tokens[token]!;
  const first = lower(tree.tokens[from]!);
  const end = tree.tokens[to]!.end;
  const named = cast
    .within(tree.sentence)
    .some(
      ({ name }) =>
        name.type === 'person' &&
        (name.start >= word.start ? name.start - end < 60 : word.start - name.end < 40),
    );
  if (named) return false;
  if (word.xpos === 'NN') return /^(?:an?|one|another)$/.test(first);
  return isUncounted({ tree, token }) && !/^(?:the|these|those|both|all|his|her|their|its)$/.test(first);
}
