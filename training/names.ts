import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadClusters } from '../src/language/clusters.ts';
import { mix, nameFeatures } from '../src/language/names/features.ts';
import { type Gazetteer, loadGazetteer } from '../src/language/names/gazetteer.ts';
import { LABELS, toLabels } from '../src/language/names/labels.ts';
import { packWeights } from '../src/language/names/model.ts';
import { formTable } from '../src/language/names/words-seen.ts';
import { Crf, type Sequence } from './crf.ts';
import { FeatureIndex } from './featureindex.ts';
import { type GoldDocument, goldFile } from './namedata.ts';

/** Trains the name tagger and writes models/names.bin.gz. `node training/names.ts [--held-out]` leaves UNER EWT dev out. */
const UNER = 0;
const OTHERS = 1;
const heldOut = process.argv.includes('--held-out');
const SETS: readonly { file: string; domain: number; apart?: boolean }[] = [
  { file: 'uner-ewt-train', domain: UNER },
  ...(heldOut ? [] : [{ file: 'uner-ewt-dev', domain: UNER }]),
  { file: 'gum-train', domain: OTHERS },
  ...(heldOut ? [] : [{ file: 'gum-dev', domain: OTHERS }]),
  { file: 'redocred-dev', domain: OTHERS },
  { file: 'redocred-test', domain: OTHERS },
  { file: 'wikigold', domain: OTHERS },
  // CrossNER's blocks of fifty sentences are no documents.
  { file: 'crossner', domain: OTHERS, apart: true },
];

/** Chosen on UNER EWT dev and GUM dev. */
const SETTINGS = { rate: 0.1, l1: 0.3, l2: 1, domains: 2, drop: 0.4 };
const PASSES = 5;
/** The weights that ship are the mean of those after this pass and the later ones. */
const MEAN_FROM = 2;
/** A feature in fewer places has no weights. */
const SEEN = 2;
/** The two conventions weigh alike in what ships; outside loses BIAS, since conventions differ most in what they leave out. */
const SHARES = [0.5, 0.5];
const BIAS = 0.3;
/** Weights below this are dropped. */
const SMALLEST = Number(process.env.SMALLEST ?? 0.02);

const form = formTable(loadClusters());

function train(documents: readonly { document: GoldDocument; domain: number }[], gazetteer: Gazetteer) {
  const encoded = documents.map(({ document, domain }) => {
    const rows = nameFeatures(
      document.map(s => s.words.map(form)),
      gazetteer,
    );
    return { document, domain, rows: { at: rows.at, values: rows.values.slice(0, rows.length) } };
  });
  const index = new FeatureIndex(
    encoded.map(e => e.rows.values),
    SEEN,
  );
  const sequences: Sequence[] = encoded.flatMap(({ document, domain, rows }) => {
    let first = 0;
    return document.map(({ words, names }) => {
      const { features, at } = index.sequence(rows, first, words.length);
      first += words.length;
      return { features, at, gold: toLabels(names, words.length), domain, weight: 1 };
    });
  });
  const crf = new Crf(index.keys.length, SETTINGS);
  const mean = new Mean(crf);
  for (let pass = 1; pass <= PASSES; pass++) {
    shuffle(sequences);
    let loss = 0;
    for (const sequence of sequences) loss += crf.learn(sequence);
    if (pass >= MEAN_FROM) mean.add(crf);
    console.log(`pass ${pass}: ${sequences.length} sentences, loss ${loss.toFixed(0)}`);
  }
  mean.into(crf);
  return { crf, index };
}

/** The mean of a model's weights at several times. */
class Mean {
  readonly w: Float32Array;
  readonly wt: Float32Array;
  times = 0;
  constructor(crf: Crf) {
    this.w = new Float32Array(crf.w.length);
    this.wt = new Float32Array(crf.wt.length);
  }
  add(crf: Crf): void {
    this.times++;
    for (let i = 0; i < this.w.length; i++) this.w[i]! += crf.w[i]!;
    for (let i = 0; i < this.wt.length; i++) this.wt[i]! += crf.wt[i]!;
  }
  into(crf: Crf): void {
    for (let i = 0; i < this.w.length; i++) crf.w[i] = this.w[i]! / this.times;
    for (let i = 0; i < this.wt.length; i++) crf.wt[i] = this.wt[i]! / this.times;
  }
}

let seed = 12_345;
function shuffle(list: unknown[]): void {
  for (let i = list.length - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((seed / 4_294_967_296) * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** The rows that ship: shared weights and the mean of the domains', scaled for the features left out in learning. */
function rowsOf(crf: Crf, index: FeatureIndex) {
  const keep = 1 - SETTINGS.drop;
  const always = new Set([mix(1, 0), mix(1, 1)]);
  const rows: { key: number; weights: Float64Array }[] = [];
  for (let f = 0; f < crf.size; f++) {
    const key = index.keys[f]!;
    const weights = new Float64Array(LABELS);
    let any = false;
    for (let y = 0; y < LABELS; y++) {
      let w = crf.w[f * LABELS + y]!;
      SHARES.forEach((share, d) => {
        w += share * crf.w[((1 + d) * crf.size + f) * LABELS + y]!;
      });
      w = keep * w - (y === 0 && always.has(key) ? BIAS : 0);
      if (Math.abs(w) >= SMALLEST) {
        weights[y] = w;
        any = true;
      }
    }
    if (any) rows.push({ key, weights });
  }
  return rows;
}

const documents = SETS.flatMap(({ file, domain, apart }) =>
  goldFile(file, apart).map(document => ({ document, domain })),
);
const { crf, index } = train(documents, loadGazetteer());
const rows = rowsOf(crf, index);
const packed = gzipSync(packWeights(rows, crf.wt), { level: 9 });
const weights = rows.reduce((n, row) => n + row.weights.filter(w => w !== 0).length, 0);
writeFileSync(new URL('../models/names.bin.gz', import.meta.url), packed);
console.log(`models/names.bin.gz: ${rows.length} features, ${weights} weights, ${packed.length} bytes`);
