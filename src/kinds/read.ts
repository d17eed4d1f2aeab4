import { analyse, loadModels, type Models } from '../language/analyse.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Source } from '../sources/source.ts';
import { readAnswers } from './answer/read.ts';
import { readCases } from './case/read.ts';
import { compose, type Reader } from './compose.ts';
import { readDemands } from './demand/read.ts';
import { readLabelled } from './designation/worded.ts';
import { readEvents } from './event/read.ts';
import { readFigures } from './figure/read.ts';
import type { Draft } from './item.ts';
import { readLetters } from './letter/read.ts';
import { readPledges } from './pledge/read.ts';
import { readProgrammes } from './programme/read.ts';
import { readRelations } from './relations.ts';
import { readRules } from './rule/read.ts';
import { readStakes } from './stake/read.ts';
import { readStatements } from './statement/read.ts';

const readers: readonly Reader[] = [
  readEvents,
  readLetters,
  readDemands,
  readAnswers,
  readPledges,
  readStakes,
  readLabelled,
  readRules,
  readCases,
  readProgrammes,
  readFigures,
];

/** All that is read from one document. A pure function of the source and the models. */
export function readDocument(source: Source, models: Models = loadModels()): Draft {
  const { text, blocks, metadata } = source;
  return readAnalysed(analyse({ text, blocks, published: metadata.published?.value ?? null }, models));
}

/** All that is read from a document that is analysed already. */
export function readAnalysed(analysis: Analysis): Draft {
  return compose(analysis, readStatements, readers, readRelations);
}
