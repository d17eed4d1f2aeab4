import { LEFT_ARC, REDUCE, RIGHT_ARC, SHIFT } from '../src/language/syntax/actions.ts';
import type { State } from '../src/language/syntax/state.ts';

/** Gold heads (the sentence's length for the root) and labels (numbers of the label set). */
export interface Gold {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** What each kind of action loses of the gold tree from here on, labels aside (Goldberg and Nivre 2012). */
export interface Costs {
  shift: number;
  reduce: number;
  left: number;
  right: number;
  /** True where the arc itself is gold, so its label counts. */
  leftGold: boolean;
  rightGold: boolean;
}

export function costs(state: State, gold: Gold, out: Costs): void {
  const { heads } = gold;
  const b = state.buffer;
  const s = state.top;
  const below = state.hybrid ? state.depth - 1 : state.depth; // the top of a hybrid stack can still be the head of b
  let stackHead = false; // the head of b waits on the stack
  let stackChildren = 0; // headless words on the stack whose head is b
  for (let i = 0; i < state.depth; i++) {
    const w = state.stack[i]!;
    if (heads[b] === w && i < below) stackHead = true;
    if (heads[w] === b && state.headOf(w) < 0) stackChildren++;
  }
  out.shift = (stackHead ? 1 : 0) + stackChildren;
  if (state.depth === 0) return;
  let bufferChildren = 0; // words yet to come whose head is s
  for (let w = b; w < state.n; w++) if (heads[w] === s) bufferChildren++;
  out.reduce = bufferChildren;
  out.leftGold = heads[s] === b;
  if (state.hybrid) {
    const t = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
    out.rightGold = heads[s] === t;
    out.left = bufferChildren + (heads[s]! > b || out.rightGold ? 1 : 0);
    out.right = bufferChildren + (heads[s]! >= b ? 1 : 0);
    return;
  }
  out.left = bufferChildren + (heads[s]! > b ? 1 : 0);
  out.rightGold = heads[b] === s;
  out.right = out.rightGold ? stackChildren : stackChildren + (stackHead || heads[b]! > b ? 1 : 0);
}

/** The cost of an action of this kind, its label included. */
export function costOf(kind: number, label: number, state: State, gold: Gold, c: Costs): number {
  if (kind === SHIFT) return c.shift;
  if (kind === REDUCE) return c.reduce;
  if (kind === LEFT_ARC) return c.left + (c.leftGold && gold.labels[state.top] !== label ? 1 : 0);
  if (kind !== RIGHT_ARC) return Number.POSITIVE_INFINITY;
  const child = state.hybrid ? state.top : state.buffer;
  return c.right + (c.rightGold && gold.labels[child] !== label ? 1 : 0);
}
