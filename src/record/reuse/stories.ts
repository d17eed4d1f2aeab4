/** How a text's words are weighted before texts are compared. Set by hand; about 27 settings were compared on the development half of ECB+, so its figure there flatters. */
interface Weights {
  /** For words written with a capital within a sentence: who and where. */
  readonly name: number;
  /** For numbers. */
  readonly number: number;
  /** For words of the opening, where news says what happened; falls to 1 over the first sentences. */
  readonly opening: number;
  /** Average similarity below which two groups stay apart. */
  readonly cut: number;
}

const usualWeights: Weights = { name: 2, number: 1.5, opening: 5, cut: 0.23 };

/** Words that say nothing of what a text is about. */
const empty = new Set(
  (
    'a an the and or but if then than that this these those of to in on at by for from with without into over under after before ' +
    'about as is are was were be been being am do does did have has had having will would shall should can could may might must ' +
    'not no nor it its he she they them their his her him i we you our your us my me who whom whose which what when where why how ' +
    'there here up down out off again once all any both each few more most other some such only own same so too very just also ' +
    "said says say told according one two new s t n't 's ll re ve d m mr mrs ms"
  ).split(' '),
);

/** For each text, the number of its story: texts of one story report the same event. Numbers are by first text. */
export function storiesOf(texts: readonly string[], weights: Weights = usualWeights): number[] {
  const bags = texts.map(text => bagOf(text, weights));
  const vectors = weighted(bags);
  return averageLink(vectors, weights.cut);
}

/** For each word, how often it stands in a text, early places counting more, and the weight of its sort. */
type Bag = ReadonlyMap<string, { count: number; sort: number }>;

const token = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function bagOf(text: string, weights: Weights): Bag {
  const bag = new Map<string, { count: number; sort: number }>();
  const sentences = text.split(/\n+|(?<=[.!?]["”’]?)\s+/u).filter(part => /\p{L}/u.test(part));
  for (const [n, sentence] of sentences.entries()) {
    const place = 1 + (weights.opening - 1) / (1 + n);
    for (const [at, match] of [...sentence.matchAll(token)].entries()) {
      const form = match[0];
      const word = stem(form.toLowerCase().replace(/[’']s$/u, ''));
      if (empty.has(word) || word.length < 2) continue;
      const sort = /\d/u.test(form) ? weights.number : at > 0 && /^\p{Lu}/u.test(form) ? weights.name : 1;
      const known = bag.get(word);
      bag.set(word, { count: (known?.count ?? 0) + place, sort: Math.max(sort, known?.sort ?? 0) });
    }
  }
  return bag;
}

/** Inflection taken off: "arrested", "arrests" and "arresting" are one. Rough on purpose. */
function stem(word: string): string {
  if (word.length < 5 || /\d/u.test(word)) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?:([^aeiou])\1)(?:ed|ing)$/u, '$1')
    .replace(/(?:ed|ing|es|s)$/u, '')
    .replace(/e$/u, '');
}

interface Vector {
  readonly words: ReadonlyMap<string, number>;
}

/** Sublinear frequency times inverse document frequency, length 1. */
function weighted(bags: readonly Bag[]): Vector[] {
  const holding = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return bags.map(bag => {
    const words = new Map<string, number>();
    let square = 0;
    for (const [word, { count, sort }] of bag) {
      const weight =
        sort * (1 + Math.log(Math.max(1, count))) * Math.log((bags.length + 1) / holding.get(word)!);
      words.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of words) words.set(word, weight / length);
    return { words };
  });
}

function cosine(a: Vector, b: Vector): number {
  const [less, more] = a.words.size < b.words.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of less.words) sum += weight * (more.words.get(word) ?? 0);
  return sum;
}

/** Joins the two most alike groups while their average likeness reaches the cut. O(n² log n) at worst. */
function averageLink(vectors: readonly Vector[], cut: number): number[] {
  const n = vectors.length;
  const alike = Array.from({ length: n }, () => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) alike[i]![j] = alike[j]![i] = cosine(vectors[i]!, vectors[j]!);
  const members = vectors.map((_, at) => [at]);
  const live = new Set(members.keys());
  for (;;) {
    let best: { i: number; j: number; value: number } | null = null;
    for (const i of live)
      for (const j of live)
        if (i < j && alike[i]![j]! >= cut && (best === null || alike[i]![j]! > best.value))
          best = { i, j, value: alike[i]![j]! };
    if (!best) break;
    const { i, j } = best;
    for (const k of live)
      if (k !== i && k !== j) {
        const sum = alike[i]![k]! * members[i]!.length + alike[j]![k]! * members[j]!.length;
        alike[i]![k] = alike[k]![i] = sum / (members[i]!.length + members[j]!.length);
      }
    members[i]!.push(...members[j]!);
    live.delete(j);
  }
  const story = new Array<number>(n).fill(0);
  for (const i of live) for (const at of members[i]!) story[at] = Math.min(...members[i]!);
  return story;
}
