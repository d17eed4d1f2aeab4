/** An arc that a word may have: its head, -1 for the root, and what it is worth. */
export interface Choice {
  readonly head: number;
  readonly score: number;
}

/**
 * For each word the place of an arc among its choices, so that they make a tree with one root: the best ones, and where these leave
 * none or several roots, or a loop, the next best of the word that loses least by it. Null where that finds no tree.
 */
export function treeOf(choices: readonly (readonly Choice[])[]): Int32Array | null {
  const open = choices.map(own => own.map((_, k) => k).sort((a, b) => own[b]!.score - own[a]!.score));
  const head = (i: number) => choices[i]![open[i]![0]!]!.head;
  const root = rootOf(choices);
  if (root < 0) return null;
  choices.forEach((own, i) => {
    open[i] = open[i]!.filter(k => (own[k]!.head === -1) === (i === root));
  });
  if (open.some(own => own.length === 0)) return null;
  for (;;) {
    const loop = loopIn(choices.length, head);
    if (!loop) return Int32Array.from(open, own => own[0]!);
    let least = Number.POSITIVE_INFINITY;
    let yielding = -1;
    for (const i of loop) {
      const [first, second] = open[i]!;
      if (second === undefined) continue;
      const loss = choices[i]![first!]!.score - choices[i]![second]!.score;
      if (loss >= least) continue;
      least = loss;
      yielding = i;
    }
    if (yielding < 0) return null;
    open[yielding]!.shift();
  }
}

/** The word that gains most, or loses least, as the root; one that can be nothing else comes first. */
function rootOf(choices: readonly (readonly Choice[])[]): number {
  let root = -1;
  let most = Number.NEGATIVE_INFINITY;
  choices.forEach((own, i) => {
    const asRoot = Math.max(...own.filter(c => c.head === -1).map(c => c.score));
    if (asRoot === Number.NEGATIVE_INFINITY) return;
    const gain = asRoot - Math.max(...own.filter(c => c.head !== -1).map(c => c.score));
    if (gain <= most) return;
    most = gain;
    root = i;
  });
  return root;
}

/** The words of a loop, or null. */
export function loopIn(n: number, head: (i: number) => number): number[] | null {
  const seen = new Int32Array(n);
  for (let start = 0; start < n; start++) {
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = head(at);
    }
    if (at < 0 || seen[at] !== start + 1) continue;
    const loop: number[] = [];
    let word = at;
    do {
      loop.push(word);
      word = head(word);
    } while (word !== at);
    return loop;
  }
  return null;
}
