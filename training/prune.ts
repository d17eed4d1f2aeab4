import type { SparseWeights } from '../src/language/syntax/weights.ts';

/** Leaves out pairs below `least` in size, and features none of whose pairs reaches `peak`. */
export function prune(
  { keys, counts, classes, weights }: SparseWeights,
  least: number,
  peak: number,
): SparseWeights {
  const kept = {
    keys: [] as number[],
    counts: [] as number[],
    classes: [] as number[],
    weights: [] as number[],
  };
  let from = 0;
  for (let i = 0; i < keys.length; i++) {
    const to = from + counts[i]!;
    let top = 0;
    for (let p = from; p < to; p++) top = Math.max(top, Math.abs(weights[p]!));
    const before = kept.classes.length;
    for (let p = from; p < to && top >= peak; p++) {
      if (Math.abs(weights[p]!) < least) continue;
      kept.classes.push(classes[p]!);
      kept.weights.push(weights[p]!);
    }
    if (kept.classes.length > before) {
      kept.keys.push(keys[i]!);
      kept.counts.push(kept.classes.length - before);
    }
    from = to;
  }
  return {
    keys: Int32Array.from(kept.keys),
    counts: Uint8Array.from(kept.counts),
    classes: Uint8Array.from(kept.classes),
    weights: Int32Array.from(kept.weights),
  };
}
