import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A generator of numbers in [0, 1) by seed (mulberry32), so that a corpus is the same each time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const first = ['Dana', 'Piet', 'Ines', 'Omar', 'Ruth', 'Teo', 'Vera', 'Hugh', 'Lena', 'Amos'];
const last = ['Sorrel', 'Quill', 'Marsh', 'Tarn', 'Vetch', 'Loam', 'Brack', 'Fenn', 'Heath', 'Rill'];
const towns = [
  'Ostery',
  'Pellbridge',
  'Harrow Mill',
  'Tidewater',
  'Reed Valley',
  'Wharf',
  'Inland',
  'Cobble',
  'Saltmere',
  'Dunford',
];
const matters = [
  'the records rule',
  'the water levy',
  'the shelter grant',
  'the ferry notice',
  'the data-sharing clause',
  'the bridge fund',
];

interface Article {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

/** Short articles about made-up towns. Names recur as in real coverage: a few often, most seldom. */
export function* articles(count: number, seed = 1): Generator<Article> {
  const next = random(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() ** 2 * list.length)]!;
  for (let n = 0; n < count; n++) {
    const person = `${pick(first)} ${pick(last)}`;
    const town = pick(towns);
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    const paragraphs = Array.from({ length: 6 }, () =>
      [
        `The Harbor Grants Office (HGO) wrote to ${town} about ${pick(matters)}, and asked ${2 + Math.floor(next() * 300)} towns for records.`,
        `“We will answer letter ${Math.floor(next() * 1000)} about ${pick(matters)} in time” Mayor ${person} said.`,
        `The ${pick(towns)} Council met on ${pick(['Monday', 'Tuesday', 'Thursday'])}; ${Math.floor(next() * 40)} people came.`,
      ].join(' '),
    );
    yield {
      title: `${town} and ${pick(matters)} (${n})`,
      outlet: `${pick(towns)} Gazette`,
      published: `2021-${month}-${day}`,
      text: paragraphs.join('\n\n'),
    };
  }
}

/** Writes `count` such articles into a folder. */
export function writeCorpus(folder: string, count: number, seed = 1): void {
  mkdirSync(folder, { recursive: true });
  let n = 0;
  for (const { title, outlet, published, text } of articles(count, seed)) {
    const head = `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${published}\n---\n\n`;
    writeFileSync(join(folder, `${String(n++).padStart(6, '0')}.md`), `${head}${text}\n`);
  }
}
