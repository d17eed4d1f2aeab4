import { loopIn } from '../src/language/syntax/arborescence.ts';
import { type Ballot, base } from '../src/language/syntax/dispute.ts';
import type { TagAtoms } from '../src/language/syntax/input.ts';
import type { Lexicon } from '../src/language/syntax/lexicon.ts';
import { ballotOf } from '../src/language/syntax/panel.ts';
import { Inputs, type Reader, type Tagged, type Tree, type TreeMaker } from '../src/language/syntax/tree.ts';

/**
 * Several parsers vote on each word's head (Zeman and Žabokrtský 2005; Sagae and Lavie 2006). The first one's word
 * counts where no two agree, and where the votes together make no tree.
 */
export class Vote implements TreeMaker {
  readonly #readers: readonly Reader[];
  readonly #lexicon: Lexicon;
  readonly #atoms: TagAtoms;

  constructor(readers: readonly Reader[], lexicon: Lexicon, atoms: TagAtoms) {
    this.#readers = readers;
    this.#lexicon = lexicon;
    this.#atoms = atoms;
  }

  trees(sentences: readonly Tagged[]): Tree[] {
    const inputs = sentences.map(sentence => new Inputs(this.#lexicon, sentence, this.#atoms));
    const ballots = this.#readers.map(reader => inputs.map(one => ballotOf(reader, one)));
    return sentences.map((_, s) => elect(ballots.map(own => own[s]!)));
  }
}

/** The tree that the ballots elect: one root, no loop. */
function elect(ballots: readonly Ballot[]): Tree {
  const first = ballots[0]!;
  const n = first.heads.length;
  const heads = Int32Array.from(first.heads, (_, i) => favourite(ballots, i));
  const root = oneRoot(ballots, heads);
  for (let i = 0; i < n; i++)
    if (heads[i] === -1 && i !== root) heads[i] = first.heads[i] === -1 ? root : first.heads[i]!;
  while (returnLoops(heads, first.heads, root));
  const deprels = Array.from(heads, (head, i) => label(ballots, i, head, i === root));
  const unsure = Uint8Array.from(heads, (_, i) => (ballots.every(b => same(b, first, i)) ? 0 : 1));
  return { heads, deprels, unsure };
}

function same(a: Ballot, b: Ballot, i: number): boolean {
  return a.heads[i] === b.heads[i] && base(a.deprels[i]!) === base(b.deprels[i]!);
}

function favourite(ballots: readonly Ballot[], i: number): number {
  let best = ballots[0]!.heads[i]!;
  let most = 0;
  for (const { heads } of ballots) {
    let votes = 0;
    for (const other of ballots) if (other.heads[i] === heads[i]) votes++;
    if (votes > most) {
      most = votes;
      best = heads[i]!;
    }
  }
  return best;
}

/** The root with most votes; the first ballot's where none leads. */
function oneRoot(ballots: readonly Ballot[], heads: Int32Array): number {
  let best = ballots[0]!.heads.indexOf(-1);
  let most = ballots.filter(b => b.heads[best] === -1).length;
  for (let i = 0; i < heads.length; i++) {
    const votes = ballots.filter(b => b.heads[i] === -1).length;
    if (votes > most) {
      most = votes;
      best = i;
    }
  }
  heads[best] = -1;
  return best;
}

/** Gives the words of the first loop found the heads they have in `sound`; false once there is no loop. */
function returnLoops(heads: Int32Array, sound: Int32Array, root: number): boolean {
  const loop = loopIn(heads.length, i => heads[i]!);
  if (!loop) return false;
  let changed = false;
  for (const word of loop) {
    const wanted = sound[word] === -1 ? root : sound[word]!;
    if (heads[word] !== wanted) changed = true;
    heads[word] = wanted;
  }
  if (!changed) heads[loop[0]!] = root;
  return true;
}

function label(ballots: readonly Ballot[], i: number, head: number, root: boolean): string {
  if (root) return 'root';
  let best = '';
  let most = 0;
  for (const { heads, deprels } of ballots) {
    if (heads[i] !== head) continue;
    const votes = ballots.filter(b => b.heads[i] === head && b.deprels[i] === deprels[i]).length;
    if (votes > most && deprels[i] !== 'root') {
      most = votes;
      best = deprels[i]!;
    }
  }
  return best || 'parataxis';
}
