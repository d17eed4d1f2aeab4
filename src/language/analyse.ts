import type { Block } from '../sources/source.ts';
import { findQuotations } from '../text/quotation.ts';
import type { Analysis } from './analysis.ts';
import { findChains } from './chains/chains.ts';
import { type Language, loadLanguage } from './models.ts';
import { withBodies } from './names/bodies.ts';
import { withBylines } from './names/bylines.ts';
import { withCaption } from './names/caption.ts';
import { withCauses } from './names/causes.ts';
import { withCouples } from './names/couples.ts';
import { withCourt, withJudgeBelow } from './names/court.ts';
import { findNames, namesInWords } from './names/find.ts';
import { withGovernments } from './names/governments.ts';
import type { TokenName } from './names/labels.ts';
import { withLettered } from './names/lettered.ts';
import { withLetterhead } from './names/letterhead.ts';
import { withListed } from './names/listed.ts';
import { loadNameModel, type NameModel } from './names/model.ts';
import { withPlainBodies } from './names/plainbodies.ts';
import { withProgrammes } from './names/programmes.ts';
import { withRegistered } from './names/registered.ts';
import { withSayers } from './names/sayers.ts';
import { withShortened } from './names/shortened.ts';
import { withShown } from './names/shown.ts';
import { withTurns } from './names/turns.ts';
import { findQuantities } from './quantity/quantities.ts';
import { analyseSentences, type Parsed } from './sentence-analysis.ts';
import { findTimes } from './time/times.ts';

/** All trained models, in memory; each worker loads its own. */
export interface Models {
  readonly language: Language;
  readonly names: NameModel;
}

let loaded: Models | null = null;

/** The models that ship with the package, loaded on first use. @throws Error naming the file when one is missing or damaged */
export function loadModels(): Models {
  loaded ??= { language: loadLanguage(), names: loadNameModel() };
  return loaded;
}

/** What is analysed: a text with its blocks, and the day it came out (EDTF) where that is known. */
export interface Analysable {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly published: string | null;
}

/** One document's analysis, from its text alone. Boilerplate is passed over. `known` keeps the trees of sentences for the next time. */
export function analyse(
  { text, blocks, published }: Analysable,
  models: Models = loadModels(),
  known?: Map<string, Parsed>,
): Analysis {
  const quotations = findQuotations(
    text,
    blocks.filter(block => block.kind !== 'boilerplate'),
  );
  let tagged: TokenName[][] | undefined;
  const sentences = analyseSentences(text, blocks, models.language, {
    careful: true,
    names: words => {
      tagged = namesInWords(words, models.names);
      return tagged;
    },
    ...(known ? { known } : {}),
  });
  const times = findTimes({ text, sentences, blocks, published, quotations });
  const quantities = findQuantities({ text, sentences, times });
  const found = findNames(sentences, text, models.names, tagged);
  const { gazetteer } = models.names;
  const listed = withListed(found, sentences, gazetteer);
  const bodies = withShown(withBodies(listed, sentences, text, gazetteer), sentences, gazetteer);
  const registered = withRegistered(withCauses(bodies, sentences), sentences, gazetteer);
  const sayers = withSayers(registered, sentences, text, gazetteer);
  const inTurn = withTurns(withLettered(sayers, sentences), sentences, text, blocks);
  const spoken = withJudgeBelow(withCourt(inTurn, sentences), sentences);
  const parties = withCaption(spoken, sentences, text, gazetteer);
  const shortened = withShortened(parties, sentences, gazetteer);
  const governments = withGovernments(withCouples(shortened, sentences, gazetteer), sentences, text);
  const told = withProgrammes(withPlainBodies(governments, sentences, text), sentences, text);
  const names = withLetterhead(withBylines(told, sentences, text, blocks), sentences, text, blocks);
  const chains = findChains(sentences, names, models.names.gazetteer, quotations);
  return {
    text,
    blocks,
    published,
    sentences,
    names,
    chains,
    quotations,
    times,
    quantities,
  };
}
