import type { Analysis, Name, Sentence, Token } from '../analysis.ts';
import { afterMends } from './after.ts';
import { answerMends } from './answer.ts';
import { behindObjectMends } from './behind-object.ts';
import { clashMends } from './clash.ts';
import {
  apposedSubject,
  calledSo,
  chiefExecutive,
  claimsThat,
  inChief,
  objectBehindAs,
  ruling,
  thatAfterAside,
  whichOfThing,
} from './clause.ts';
import { frontedMends } from './fronted.ts';
import { namedHolder, toldOfPerson } from './holder.ts';
import { hungMends } from './hung.ts';
import { invertedMends } from './inverted.ts';
import {
  objectRelative,
  pairBeforeVerb,
  pronounBeforeSubject,
  sayingJoined,
  subjectOfAuxiliary,
  thatBehindAgent,
  timeBehindName,
} from './joined.ts';
import { jointMends } from './joint.ts';
import { looseMends } from './loose.ts';
import { lostVerbs, pastBehindSubject, pastNotPassive } from './lost-verb.ts';
import { mainVerbMends } from './main-verb.ts';
import { marksInPlace } from './marks.ts';
import type { Draft, Mend } from './mend.ts';
import {
  listAfterMonth,
  nameBeforeNoun,
  officeAndName,
  placeBeforeOffice,
  splitPerfect,
  whoOfPerson,
} from './name.ts';
import { objectMends } from './object.ts';
import { officeMends } from './office.ts';
import { pastMends } from './past.ts';
import { promiseMends } from './promise.ts';
import { quotedMends } from './quoted.ts';
import { relativeMends } from './relative.ts';
import { reportMends } from './report.ts';
import { sayingMends } from './saying.ts';
import { moreThan } from './share.ts';
import { shownMends } from './shown.ts';
import { speakerMends } from './speaker.ts';
import { strokeMends } from './stroke.ts';
import { subjectMends } from './subject.ts';
import { verbForms } from './subjunctive.ts';
import { takesMends } from './takes.ts';
import { tellingMends } from './telling.ts';
import { toldMends } from './told.ts';
import { toldClauseMends } from './told-clause.ts';
import { tornMends } from './torn.ts';
import { joinedTrades, placeBeforeNoun, placeOfPlace } from './trade.ts';
import { trailingMends } from './trailing.ts';
import {
  askedTo,
  behindBe,
  behindModal,
  handOver,
  joinedSubjects,
  letterWarning,
  participleInReason,
  toCourt,
  upTo,
} from './verb.ts';
import { wholeName } from './whole.ts';

/**
 * The sentence with known slips of the parser set right: every mend names a shape that English leaves no doubt about ("so-called",
 * an office beside a name, a list before its verb). A sentence without such a shape is returned as it is.
 */
export function mended(sentence: Sentence, names: readonly Name[]): Sentence {
  const tokens: Draft[] = sentence.tokens.map(token => ({ ...token }));
  let changed = false;
  for (const mend of mends) changed = mend(tokens, names) || changed;
  return changed && isTree(tokens) ? { ...sentence, tokens } : sentence;
}

/** The analysis with its sentences mended. */
export function withMends(analysis: Analysis): Analysis {
  const names = Map.groupBy(analysis.names, name => name.sentence);
  const sentences = analysis.sentences.map((sentence, index) => mended(sentence, names.get(index) ?? []));
  return { ...analysis, sentences };
}

function isTree(tokens: readonly Token[]): boolean {
  return tokens.every((_, at) => {
    let head = at;
    for (let steps = 0; steps <= tokens.length; steps++) {
      head = tokens[head]!.head;
      if (head < 0) return true;
    }
    return false;
  });
}

const mends: readonly Mend[] = [
  wholeName,
  ...strokeMends,
  namedHolder,
  toldOfPerson,
  ...mainVerbMends,
  ...clashMends,
  ...looseMends,
  ...takesMends,
  ...frontedMends,
  ...answerMends,
  ...officeMends,
  placeBeforeNoun,
  placeOfPlace,
  joinedTrades,
  joinedSubjects,
  ruling,
  calledSo,
  objectBehindAs,
  chiefExecutive,
  inChief,
  claimsThat,
  whichOfThing,
  whoOfPerson,
  thatAfterAside,
  apposedSubject,
  askedTo,
  pastNotPassive,
  pastBehindSubject,
  behindModal,
  behindBe,
  handOver,
  ...verbForms,
  ...objectMends,
  ...behindObjectMends,
  moreThan,
  upTo,
  placeBeforeOffice,
  officeAndName,
  ...promiseMends,
  ...subjectMends,
  ...sayingMends,
  ...toldClauseMends,
  ...lostVerbs,
  ...pastMends,
  ...tellingMends,
  listAfterMonth,
  timeBehindName,
  splitPerfect,
  participleInReason,
  letterWarning,
  toCourt,
  nameBeforeNoun,
  subjectOfAuxiliary,
  pronounBeforeSubject,
  objectRelative,
  ...relativeMends,
  ...shownMends,
  ...afterMends,
  pairBeforeVerb,
  thatBehindAgent,
  sayingJoined,
  ...jointMends,
  ...quotedMends,
  ...hungMends,
  ...toldMends,
  ...trailingMends,
  ...tornMends,
  ...reportMends,
  ...speakerMends,
  ...invertedMends,
  marksInPlace,
];
