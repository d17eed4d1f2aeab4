import { readFileSync } from 'node:fs';
import { loadClusters } from './clusters.ts';
import { actionsOf } from './syntax/actions.ts';
import { ARC_BITS } from './syntax/arcwise.ts';
import { tagAtoms } from './syntax/input.ts';
import { JUDGE_BITS } from './syntax/judge.ts';
import { type LemmaRules, Lemmas } from './syntax/lemma.ts';
import { Lexicon } from './syntax/lexicon.ts';
import { unpack } from './syntax/packed.ts';
import { type Graph, Panel } from './syntax/panel.ts';
import { GreedyParser } from './syntax/parser.ts';
import { placesOf } from './syntax/places.ts';
import { TAG_TEMPLATES } from './syntax/tag-templates.ts';
import { Tagger, type Tagset } from './syntax/tagger.ts';
import { ARC_TEMPLATES, HYBRID_TEMPLATES } from './syntax/templates.ts';
import { OneParser, type Reader, type TreeMaker } from './syntax/tree.ts';
import { Weights } from './syntax/weights.ts';

/** The trained models for English, in memory. Not to be shared between threads; each worker loads its own. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
  /** One greedy parser. */
  readonly fast: TreeMaker;
  /** Slower and better; marks unsure arcs. */
  readonly careful: TreeMaker;
}

// Right both for src/language/models.ts and for dist/language/models.js: models/ lies beside src and dist.
const MODELS = new URL('../../models/', import.meta.url);

let loaded: Language | null = null;

/**
 * The models that ship with the package, loaded on first use.
 * @throws Error naming the file when one is missing or damaged
 */
export function loadLanguage(): Language {
  loaded ??= load(MODELS);
  return loaded;
}

function load(folder: URL): Language {
  const lexicon = new Lexicon(loadClusters());
  const { header, weights } = packed(folder, 'tagger.bin');
  const tagset = header.about.tagset as Tagset;
  const atoms = tagAtoms(tagset);
  const back = new Weights(packed(folder, 'tagger-backward.bin').weights, TAG_TEMPLATES);
  const forward = reader(folder, 'forward.bin');
  let careful: TreeMaker | null = null;
  return {
    lexicon,
    tagger: new Tagger(tagset, new Weights(weights, TAG_TEMPLATES), back, lexicon),
    lemmas: new Lemmas(JSON.parse(bytes(folder, 'lemmas.json').toString('utf8')) as LemmaRules),
    fast: new OneParser(forward, lexicon, atoms),
    /** The other parsers and the judge are loaded when a careful analysis is first asked for. */
    get careful() {
      careful ??= new Panel(
        [forward, reader(folder, 'hybrid.bin'), reader(folder, 'backward.bin')],
        graph(folder),
        placesOf(packed(folder, 'judge.bin').weights, JUDGE_BITS),
        lexicon,
        atoms,
      );
      return careful;
    },
  };
}

function reader(folder: URL, name: string): Reader {
  const { header, weights } = packed(folder, name);
  const actions = actionsOf(header.about.arcs as string[], header.about.hybrid === true);
  const templates = actions.hybrid ? HYBRID_TEMPLATES : ARC_TEMPLATES;
  return {
    parser: new GreedyParser(actions, new Weights(weights, templates)),
    reversed: header.about.reversed === true,
  };
}

function graph(folder: URL): Graph {
  const { header, weights } = packed(folder, 'graph.bin');
  const { unit, labels, reach } = header.about as Pick<Graph, 'unit' | 'labels'> & { reach: string };
  return {
    table: placesOf(weights, ARC_BITS),
    unit,
    labels,
    reach: Uint8Array.from(Buffer.from(reach, 'base64')),
  };
}

function packed(folder: URL, name: string) {
  return unpack(bytes(folder, name), `models/${name}`);
}

function bytes(folder: URL, name: string): Buffer {
  try {
    return readFileSync(new URL(name, folder));
  } catch {
    throw new Error(`models/${name} is missing; install the package again, or run npm run train in a clone`);
  }
}
