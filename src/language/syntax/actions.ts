import type { State } from './state.ts';

/** What the parser can do at a step: class 0 shifts, 1 reduces, the rest draw an arc with one label. */
export interface Actions {
  /** For each class: 0 shift, 1 reduce, 2 left arc, 3 right arc. */
  readonly kind: Uint8Array;
  readonly label: Uint8Array;
  readonly labels: readonly string[];
  /** By label: whether it marks a preposition or conjunction. */
  readonly kase: readonly boolean[];
  /** Whether they are those of the arc-hybrid system: right arcs then go from the second word on the stack to the top. */
  readonly hybrid: boolean;
}

export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT_ARC = 2;
export const RIGHT_ARC = 3;

/** @param arcs names such as `L nsubj` and `R obj`, in the order of their classes from 2 on */
export function actionsOf(arcs: readonly string[], hybrid = false): Actions {
  const labels = [...new Set(arcs.map(a => a.slice(2)))].sort();
  return {
    kind: Uint8Array.from([SHIFT, REDUCE, ...arcs.map(a => (a[0] === 'L' ? LEFT_ARC : RIGHT_ARC))]),
    label: Uint8Array.from([0, 0, ...arcs.map(a => labels.indexOf(a.slice(2)))]),
    labels,
    kase: labels.map(l => l === 'case' || l === 'mark'),
    hybrid,
  };
}

/** Bits of the kinds of action that the state allows while it is not done. */
export function allowed(state: State): number {
  if (state.hybrid) {
    if (state.buffer >= state.n) return 1 << RIGHT_ARC;
    return (1 << SHIFT) | (state.depth > 0 ? 1 << LEFT_ARC : 0) | (state.depth > 1 ? 1 << RIGHT_ARC : 0);
  }
  if (state.depth === 0) return 1 << SHIFT;
  const headed = state.headOf(state.top) >= 0;
  return (1 << SHIFT) | (1 << RIGHT_ARC) | (headed ? 1 << REDUCE : 1 << LEFT_ARC);
}

export function apply(state: State, actions: Actions, k: number): void {
  const label = actions.label[k]!;
  switch (actions.kind[k]) {
    case SHIFT:
      state.shift();
      break;
    case REDUCE:
      state.reduce();
      break;
    case LEFT_ARC:
      state.left(label, actions.kase[label]!);
      break;
    default:
      state.right(label, actions.kase[label]!);
  }
}
