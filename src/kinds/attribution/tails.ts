import { goesOnBehind } from './asides.ts';
import { isCompared } from './compared.ts';
import { isUnproved } from './leftunsaid.ts';
import { finiteAfter } from './mainclause.ts';
import { lower, type Scene } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';
import { isVenue } from './venue.ts';

/*
 * What hangs behind words told without a mark of its own, and only the narrator can tell: what went on while they were said, what was asked
 * before them, and what was made known by them.
 */

/** True where such a clause or phrase begins, behind words told from `from` on. */
export function isTail(scene: Scene, tree: Tree, verb: number, from: number, at: number): boolean {
  const { tokens } = tree;
  if (at > from + 1 && isUnproved(tree, at)) return true;
  if (!tokens.slice(from, at).some(isFiniteVerb) || goesOnBehind(tokens.slice(at + 1))) return false;
  return (
    isWhile(scene, tree, verb, from, at) ||
    isAsked(tree, from, at) ||
    isMadeKnown(tree, at) ||
    isConcession(tree, from, at) ||
    isVenue(scene, tree, verb, from, at) ||
    isAfterTalks(tree, at)
  );
}

/** What is no event, and may be a reason: "as he wanted rest". */
const LASTS =
  /^(?:be|believe|belong|cost|deserve|do|expect|fear|feel|have|hope|know|lack|like|live|love|need|own|prefer|seem|think|understand|want|wish)$/;
/** What somebody or something does who opens or closes an occasion. */
const OPENS_OR_CLOSES =
  /^(?:arrive|begin|board|close|conclude|depart|end|gather|land|leave|meet|open|start|stop|unveil|visit)$/;

/**
 * "said the talks will go on, | as she tried to calm the town", "said that she would raise it | even as she played it down": behind words told of
 * the present or the time to come a clause with "as" in the past, of the speaker or of the occasion, goes with the saying; and so does one in the
 * present behind "says", where the words told name nobody whom it could be about: "says the tolls have never been worse | as he heads for Pell".
 */
function isWhile(scene: Scene, tree: Tree, verb: number, from: number, at: number): boolean {
  const { tokens, first } = tree;
  const as = /^(?:even|just)$/.test(lower(tokens[at]!)) ? at + 1 : at;
  if (lower(tokens[as] ?? tokens[at]!) !== 'as' || isCompared(tree, verb, as)) return false;
  const clause = finiteAfter(tree, as + 1);
  if (clause === null || clause.subject === null || clause.at > as + 7) return false;
  const { subject, lexical, tense } = clause;
  const { lemma } = tokens[lexical]!;
  if (
    Math.min(subject, first[subject]!) !== as + 1 ||
    LASTS.test(lemma) ||
    LASTS.test(tokens[clause.at]!.lemma)
  )
    return false;
  const speaker = subject === as + 1 && /^(?:he|she|they)$/.test(lower(tokens[subject]!));
  const occasion = OPENS_OR_CLOSES.test(lemma);
  const told = tokens.slice(from, at).filter(isFiniteVerb);
  if (tense === 'VBD') {
    const future = told.every(({ xpos, form }) => xpos !== 'VBD' && !/^(?:could|might|would)$/i.test(form));
    const would = told.every(({ xpos }) => xpos === 'MD');
    return future ? speaker || occasion : would && speaker && !namesOther(scene, tree, from, at);
  }
  return (
    /^VB[PZ]$/.test(tense) &&
    /^(?:VBZ|VBP)$/.test(tokens[verb]!.xpos) &&
    told.every(({ xpos }) => /^VB[PZ]$/.test(xpos)) &&
    speaker &&
    !namesOther(scene, tree, from, at)
  );
}

/** The subject of the words told is somebody whom a pronoun behind them may mean. */
function namesOther({ analysis }: Scene, { tokens }: Tree, from: number, at: number): boolean {
  const verb = tokens.findIndex((token, i) => i >= from && isFiniteVerb(token));
  const [low, high] = [tokens[from]!.start, tokens[Math.min(verb, at)]!.start];
  return analysis.names.some(({ type, start, end }) => type === 'person' && start >= low && end <= high);
}

const ASKED = /^(?:asked|challenged|confronted|contacted|pressed|prompted|questioned|quizzed|reached)$/;
const ASKING = /^(?:interview|journalists?|moderator|news|press|reporters?)$/;

/** "said he had not thought of it | when asked by reporters", "… | when prompted in an interview": what he was asked before. */
function isAsked({ tokens }: Tree, from: number, at: number): boolean {
  if (lower(tokens[at]!) !== 'when' || !ASKED.test(lower(tokens[at + 1] ?? tokens[at]!))) return false;
  if (tokens.slice(at + 2, at + 7).some(token => ASKING.test(lower(token)))) return true;
  const next = lower(tokens[at + 2] ?? tokens[at]!);
  return (
    /^(?:about|how|if|what|whether|why)$/.test(next) &&
    tokens.slice(from, at).every(({ xpos }) => xpos !== 'MD')
  );
}

/** "said nobody had been hurt | in announcing the inquiry": what was made known with these words. */
export function isMadeKnown({ tokens }: Tree, at: number): boolean {
  const next = tokens[at + 1];
  return (
    lower(tokens[at]!) === 'in' &&
    next?.xpos === 'VBG' &&
    /^(?:announce|introduce|issue|launch|present|publish|release|unveil)$/.test(next.lemma) &&
    !/^(?:danger|delay|fault|good|harm|help|interest|part|point|problem|risk|role|share|use|wisdom)s?$/.test(
      lower(tokens[at - 1]!),
    ) &&
    !/^(?:VERB|AUX)$/.test(tokens[at - 1]!.upos)
  );
}

/** "said “surely I will ask” | although a sale is unlikely": behind words that stand in marks, all of them, the narrator weighs them. */
const isConcession = ({ tokens }: Tree, from: number, at: number): boolean =>
  /^(?:al)?though$/.test(lower(tokens[at]!)) &&
  /^(?:[”"]|'')$/.test(tokens[at - 1]!.form) &&
  /^(?:[“"]|``)$/.test(tokens[from]!.form) &&
  !tokens.slice(from + 1, at - 1).some(({ form }) => /^(?:[“”"]|``|'')$/.test(form));

/** "declared that the talks had begun well, | after they met for two hours": whom the speaker had met or heard before. */
function isAfterTalks({ tokens }: Tree, at: number): boolean {
  if (lower(tokens[at]!) !== 'after' || tokens[at - 1]!.form !== ',') return false;
  const [who, verb] = tokens.slice(at + 1, at + 3);
  if (verb === undefined) return false;
  const talks = /^(?:confer|meet|speak|talk)$/;
  return (
    (who!.xpos === 'VBG' && talks.test(who!.lemma)) ||
    (/^(?:he|she|they)$/.test(lower(who!)) && verb.xpos === 'VBD' && talks.test(verb.lemma))
  );
}
