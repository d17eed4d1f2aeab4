import { lower } from './scene.ts';
import type { Tree } from './tree.ts';

/* Times and places that belong to what is asked for, doubted or announced, not to the speaking. */

/** "the retirement of the clerk after | 31 years": a stretch of time that the matter itself has lasted. */
export function isSpan({ tokens }: Tree, from: number): boolean {
  let at = from;
  while (/^(?:NUM|DET|ADJ|ADV)$/.test(tokens[at]?.upos ?? '') && at < from + 3) at++;
  return (
    at > from &&
    /^(?:years?|months?|weeks?|decades?|terms?|seasons?)$/.test(lower(tokens[at] ?? tokens[from]!))
  );
}

/** "a club named | after | her", "for going | after | the banks": what goes with the verb before it, and is no time. */
export const isAfterParticle = ({ tokens }: Tree, at: number): boolean =>
  /^(?:go|look)$/.test(tokens[at - 1]!.lemma) ||
  (/^VB[DN]$/.test(tokens[at - 1]!.xpos) &&
    /^(?:fashion|model|name|pattern|style)/.test(tokens[at - 1]!.lemma));

/** Verbs by which somebody wants or will not have what is yet to come. */
const TO_COME =
  /^(?:block|demand|oppose|order|propose|recommend|reject|request|resist|rule|seek|suggest|support|urge|want)$/;

/** "opposed any assessment | until the shortfall is explained", "recommended tests | before any decision": how long it is to be, or not to be. */
export function isTerm({ tokens }: Tree, verb: number, at: number): boolean {
  if (!TO_COME.test(tokens[verb]!.lemma) || tokens[at - 1]!.form === ',') return false;
  const end = tokens.findIndex(({ form }, later) => later > at && /^[,.;]$/.test(form));
  const rest = tokens.slice(at + 1, end < 0 ? undefined : end);
  const told = rest.some(({ xpos }) => /^(?:VBD|VBG)$/.test(xpos));
  return !told && (lower(tokens[at]!) === 'until' || /^(?:DET|NUM|PROPN)$/.test(rest[0]?.upos ?? ''));
}

/** "questioned the forecast | in the planning report": what is found fault with stands in it. */
export const isQuestioned = ({ tokens }: Tree, verb: number, at: number): boolean =>
  /^(?:challenge|contest|correct|dispute|query|question)$/.test(tokens[verb]!.lemma) &&
  /^(?:the|that|this|those|these)$/.test(lower(tokens[at + 1] ?? tokens[at]!));

/** Rooms and places in which somebody speaks. */
const SPOKEN_IN =
  /^(?:airport|cafe|chamber|church|club|committee|council|court|courtroom|hall|headquarters|home|hotel|house|legislature|lobby|office|park|parliament|pub|quay|square|stadium|street|studio|theat(?:er|re)|town)s?$/;

/** "expressed concern over thefts | in classrooms": a common place, without an article, behind what somebody worries over. */
export function isAboutPlace({ tokens }: Tree, verb: number, at: number): boolean {
  const noun = tokens[tokens[at]!.head];
  return (
    /^(?:express|raise|voice)$/.test(tokens[verb]!.lemma) &&
    tokens.slice(verb, at).some(token => /^(?:about|over|at|for|of)$/.test(lower(token))) &&
    noun?.xpos === 'NNS' &&
    !SPOKEN_IN.test(lower(noun))
  );
}

/** "boasts of the pier | constantly", "praised it | warmly": how, or how often, something is said; not "saw it differently". */
export const tellsHow = (tree: Tree, verb: number, at: number): boolean =>
  /^(?:just|only|shortly|soon)$/.test(lower(tree.tokens[at]!)) || isManner(tree, verb, at);

const isManner = ({ tokens }: Tree, verb: number, at: number): boolean =>
  tokens[at]!.upos === 'ADV' &&
  tokens[at]!.head === verb &&
  !/^(?:as|less|more|most|so|too|very)$/.test(lower(tokens[at - 1] ?? tokens[at]!)) &&
  /..ly$/.test(lower(tokens[at]!)) &&
  !/^(?:early|likely|only|rally|specifically)$/.test(lower(tokens[at]!)) &&
  !/^(?:consider|describe|feel|find|hear|regard|see|speak|treat|tweet|view)$/.test(tokens[verb]!.lemma);
