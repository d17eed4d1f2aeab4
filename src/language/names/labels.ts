/** Types a name tagger tells apart, as UNER has them. */
const TYPES = ['PER', 'ORG', 'LOC'] as const;
export type TagType = (typeof TYPES)[number];

/** Labels: 0 outside; for type t 1 + 4t begins, + 1 goes on, + 2 ends, + 3 is a name of one word. */
export const LABELS = 1 + 4 * TYPES.length;

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) => {
  if (isInner(label)) {
    const begin = label - ((label - 1) % 4);
    return [begin, begin + 1];
  }
  return Array.from({ length: LABELS }, (_, k) => k).filter(closes);
});

/** True for labels that go on or end a name. */
export function isInner(label: number): boolean {
  return label > 0 && ((label - 1) % 4 === 1 || (label - 1) % 4 === 2);
}

/** True for labels after which no name is open. */
export function closes(label: number): boolean {
  return label === 0 || (label - 1) % 4 >= 2;
}

/** A name among the tokens of a sentence, `last` inclusive. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  readonly type: TagType;
}

/** Labels of a sentence of `length` tokens with these names. */
export function toLabels(names: readonly TokenName[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last, type } of names) {
    const base = 1 + 4 * TYPES.indexOf(type);
    if (first === last) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, last + 1);
      labels[first] = base;
      labels[last] = base + 2;
    }
  }
  return labels;
}

export function fromLabels(labels: ArrayLike<number>): TokenName[] {
  const names: TokenName[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const part = (label - 1) % 4;
    if (part === 0 || part === 3) first = i;
    if (part >= 2) names.push({ first, last: i, type: TYPES[Math.floor((label - 1) / 4)]! });
  }
  return names;
}

/** Names of a column of IOB2 tags; other types than the three are passed over. */
export function fromIob(tags: readonly string[]): TokenName[] {
  const names: TokenName[] = [];
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag[0] !== 'B') continue;
    let last = i;
    while (tags[last + 1] === `I-${tag.slice(2)}`) last++;
    const type = TYPES.find(t => t === tag.slice(2));
    if (type) names.push({ first: i, last, type });
  }
  return names;
}

/** The names of a sentence with others found in it, which stand in place of those that they overlap; in the order of the text. */
export function withFound(names: readonly TokenName[], found: readonly TokenName[]): TokenName[] {
  if (found.length === 0) return [...names];
  const kept = names.filter(name => !found.some(one => one.first <= name.last && name.first <= one.last));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
}
