import { overlapping } from '../../text/overlapping.ts';
import { isWhenSaid } from './adjuncts.ts';
import { VERBS } from './cues.ts';
import type { Part } from './extent.ts';
import { cueLemma, takes, type VerbCue } from './frames.ts';
import {
  contentStart,
  hasOwnCue,
  isApposed,
  onlyCue,
  opensSubordinate,
  opensWithSubject,
  subordinateOnly,
  sumsUp,
} from './front.ts';
import { opensBehind } from './fronted.ts';
import { insertedEnd } from './insertedend.ts';
import { finiteAfter, hasMain, mainInside, plainInside } from './mainclause.ts';
import { isNegated } from './negation.ts';
import { isNextSource } from './nextsource.ts';
import { describedBefore, isDescribing, NOMINAL, speakerBefore } from './nominal.ts';
import { clauseEnd } from './reported.ts';
import { resumes } from './resumes.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { childOf, childrenOf, isFiniteVerb, isWeekday, ownSubject, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** A cue set into a sentence or after it: "…, Okafor said, …", "…, said Okafor, the harbour master." */
export interface Inserted {
  readonly parts: readonly Part[];
  readonly subject: number;
}

/** True for a verb with a clause of its own behind it that “that” opens. */
const hasThat = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'ccomp').some(
    child => child > verb && childrenOf(tree, child, 'mark').some(at => lower(tree.tokens[at]!) === 'that'),
  );

/** Reads an inserted cue from the words around it; null where the verb opens what is said, or nothing is said before it. */
export function insertedCue(scene: Scene, tree: Tree, verb: number, cue: VerbCue): Inserted | null {
  const { tokens } = tree;
  if (/^(?:that|to)$/.test(lower(tokens[verb - 1] ?? tokens[verb]!))) return null;
  // "…, a fact later confirmed by the board"
  if (lower(tokens[verb + 1] ?? tokens[verb]!) === 'by') return null;
  // "In a letter, the agency told Pell, Marl and Ostery that they were late": the clause stands behind those who hear it
  if (takes(cue, 'h') && hasThat(tree, verb)) return null;
  // "Last year, the mill charged about $4 million against earnings": what a verb of saying does to sums is none of saying
  if (tokens.slice(cue.to + 1, cue.to + 3).some(({ form }) => /^[$£€]/.test(form))) return null;
  // "To explain it, Okafor submitted the log of the pilot, a clerk"
  if (/^(?:accept|submit)$/.test(cue.key) && tokens[cue.to + 1]?.form !== ',') return null;
  // "two days after a court ruling"
  if (tokens[verb]!.xpos === 'VBG' && childOf(tree, verb, 'aux') === null) return null;
  if (isDescribing(tree, verb)) return null;
  const before = speakerBefore(tree, verb) ?? describedBefore(tree, verb);
  // ", said the engineer." closes the sentence, whatever subject the tree found for it
  const closes =
    tokens[verb - 1]?.form === ',' &&
    (!isApposed(tree, verb) || isAboutThing(scene, tree, verb)) &&
    /^sa(?:id|ys)$/.test(lower(tokens[verb]!)) &&
    (!clausal(tree, cue.to + 1, tokens.length - 1) || isAboutThing(scene, tree, verb));
  const may = before === null && (closes || !opensWithSubject(tree, verb));
  const inverted = may ? speakerAfter(tree, verb, cue) : null;
  const subject = before?.head ?? inverted;
  if (subject === null || subject === undefined) return null;
  const low = before?.from ?? verb;
  // "— something a neighbour also said", "what the port says, what the union says"
  if (/^(?:something|what)$/.test(lower(tokens[low]!))) return null;
  const comma = low - 1;
  // "WASHINGTON, May 3 — Okafor told": the dash of a dateline; "a point Okafor also made": a phrase that sums up
  if (comma === tree.lead - 1 || sumsUp(tree, low, verb)) return null;
  if (comma < 1 || !/^(?:,|—|–|--|-)$/.test(tokens[comma]!.form)) return null;
  const end = insertedEnd(tree, cue.to, inverted);
  if (end === null || (takes(cue, 'h') && tellsHearer(tree, cue.to, end))) return null;
  // "the quay, which, Okafor said, is old"
  // "The county can do that, they said": a demonstrative
  const relative =
    /^(?:which|who|that|whom)$/.test(lower(tokens[comma - 1]!)) && tokens[comma - 1]!.xpos !== 'DT';
  const last = tokens.length - 1;
  let rest = end;
  while (rest <= last && isPunctuation(tokens[rest]!) && !/^[“"‘'(]/.test(tokens[rest]!.form)) rest++;
  const from = relative ? comma - 1 : contentStart(tree, comma, rest <= last);
  if (
    from >= comma ||
    (!relative && from === comma - 1 && isPunctuation(tokens[from]!)) ||
    (quotationAt(scene, tokens[from]!.start)?.end ?? 0) > tokens[comma]!.end
  )
    return null;
  // "said the board's engineer, Tom Lindqvist": a name behind the comma is the speaker's
  const name = inverted !== null && tokens[rest]?.upos === 'PROPN' && !clausal(tree, rest, last);
  // "said Tom Lindqvist, who ran for the group | Okafor helped to form": what no mark parts from the speaker describes her
  const torn = inverted !== null && !isPunctuation(tokens[rest - 1]!);
  const medial = rest <= last && !name && !torn;
  // "Asked if it was safe, most said yes"; "she said, her boss told her"
  if (/^asked$/.test(lower(tokens[from]!)) || onlyCue(tree, from, comma - 1)) return null;
  // "Okafor said his friend, a chef, wrote a host of songs": behind another cue, what follows the verb is its object
  if (inverted !== null && tokens.slice(from, comma).some(one => /^(?:said|says|told)$/.test(lower(one))))
    return null;
  // "On Tuesday, even as it fell, Okafor wrote": no main clause stands before the cue
  if (!relative && !(medial && continues(tree, rest)) && subordinateOnly(tree, from, comma - 1)) return null;
  // "Even as he praised it, Okafor would not speculate": a clause of time or concession is no content by itself
  if (
    !medial &&
    !relative &&
    !(end >= last && ONLY_TOLD.test(cue.key) && plainInside(tree, from, comma)) &&
    opensSubordinate(tree, from) &&
    !((tokens[from]!.upos === 'ADP' || tokens[from]!.deprel === 'case') && hasMain(tree, from, comma - 1)) &&
    !mainInside(tree, from, comma)
  )
    return null;
  if (isNegated(tree, verb)) return null;
  if (!clausal(tree, from, comma - 1) && !(medial && clausal(tree, rest, last))) return null;
  const front = clausal(tree, from, comma - 1);
  // "In a long career, she has advised, in no order, two banks tied to a mill": no clause on either side, but an object
  if (!front && !ONLY_TOLD.test(cue.key) && isBare(tree, rest, last)) return null;
  // "In a letter, Okafor wrote: it is old"; "In these suits, both sides contend, among other things, that …": all is said behind
  const leads = !front || opensSubordinate(tree, from);
  if (leads && opensBehind(tree, end)) return null;
  if (leads && medial && tokens[end]?.form === ':')
    return { subject, parts: [{ from: rest, to: clauseEnd(scene, tree, verb, rest) }] };
  if (medial && front && !continues(tree, rest) && !sameSubject(tree, from, rest, low))
    return relative ? null : { subject, parts: [{ from, to: comma - 1 }] };
  // "Before leaving, Okafor answered with anger, promoting a march": neither side holds a clause
  if (!front && medial && !relative && !continues(tree, rest)) return null;
  // "After the vote fell, Okafor warned, “It is late”": the clause in front tells when
  const opens = tokens[rest] && quotationAt(scene, tokens[rest]!.start);
  if (
    opens &&
    !relative &&
    WHEN.test(lower(tokens[from]!)) &&
    /^\p{Lu}/u.test(scene.text.slice(opens.inner.start))
  )
    return { subject, parts: [{ from: rest, to: clauseEnd(scene, tree, verb, rest) }] };
  // "praised the days when, he said, the quay was full": what the cue stands in is a clause within the narrator's
  if (medial && /^(?:when|where|because|since)$/.test(lower(tokens[comma - 1]!)))
    return { subject, parts: [{ from: rest, to: clauseEnd(scene, tree, verb, rest) }] };
  // "It has been a goal, | one that grew out of a wish, | its friends say, | to mend it": the cue is set into what sums up the narrator's words
  const gloss = tokens.findLastIndex(({ form }, at) => at > from && at < comma && form === ',');
  const within =
    medial && gloss > from && resumes(tree, gloss + 1) && /^(?:ADP|PART)$/.test(tokens[rest]!.upos);
  const parts: Part[] = [{ from: within ? gloss + 1 : from, to: comma - 1 }];
  if (medial) parts.push({ from: rest, to: clauseEnd(scene, tree, verb, rest) });
  return { subject, parts };
}

/** "Within days, he told her | he had sold it": a clause behind the hearer, which is what was said. */
function tellsHearer(tree: Tree, from: number, end: number): boolean {
  const clause = finiteAfter(tree, from + 1);
  return (
    clause !== null &&
    clause.at < end &&
    clause.subject !== null &&
    clause.subject > from + 1 &&
    clause.subject < clause.at &&
    // "told her aides | as he wrote": when he told it
    !WHEN.test(lower(tree.tokens[Math.min(clause.subject, tree.first[clause.subject]!) - 1]!))
  );
}

/**
 * "The contrast, | said Okafor and others, would be clear", "The ad, | said Ada Okafor, will run": those who speak between commas, behind a
 * thing, or behind whatever a single comma parts from the verb.
 */
function isAboutThing({ analysis }: Scene, tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const subject = ownSubject(tree, verb);
  if (subject === null || subject > verb) return false;
  const person = overlapping(analysis.names, tokens[verb + 1] ?? tokens[verb]!).some(
    ({ type }) => type === 'person',
  );
  const opens = tokens[tree.lead]!.upos === 'CCONJ' ? tree.lead + 1 : tree.lead;
  const bare = tokens
    .slice(opens, verb - 1)
    .every(({ upos }) => /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/.test(upos));
  if (voiceOf({ tree, token: subject }) !== 'thing' && !(person && bare)) return false;
  const comma = tokens.findIndex(({ form }, at) => at > verb && form === ',');
  return (
    tokens[verb + 1]?.upos === 'PROPN' &&
    comma > 0 &&
    comma < verb + 12 &&
    tokens.slice(verb + 1, comma).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
  );
}

/** Verbs that close no sentence of their own: what was said stands before. */
const ONLY_TOLD = /^(?:argue|assert|claim|conclude|contend|estimate|insist|say|suggest)$/;

const WHEN = /^(?:after|before|when|while|as|asked|during|since)$/;

/** No finite verb from a place on, up to the end or a semicolon, but in what tells of a noun: "two banks | that were tied to a mill |". */
function isBare({ tokens }: Tree, from: number, to: number): boolean {
  const words = tokens.slice(from, to + 1);
  const stop = words.findIndex(({ form }) => form === ';');
  const clause = stop < 0 ? words : words.slice(0, stop);
  const finite = clause.findIndex(isFiniteVerb);
  return finite < 0 || clause.slice(0, finite).some(({ xpos }) => /^W(?:DT|P)/.test(xpos));
}

function clausal(tree: Tree, low: number, high: number): boolean {
  return tree.tokens
    .slice(low, high + 1)
    .some(one => one.upos === 'AUX' || /^(?:VB|VBD|VBZ|VBP|VBN)$/.test(one.xpos));
}

/** After "…, Okafor said," the sentence goes on with the speaker's words, unless the narrator adds how or while. */
function continues(tree: Tree, rest: number): boolean {
  const token = tree.tokens[rest]!;
  if (token.xpos === 'VBG') {
    if (VERBS.has(cueLemma(token))) return false;
    // "…, he said, replacing it would be dear": a gerund is the subject if a finite verb comes before the next comma
    const comma = tree.tokens.findIndex((other, at) => at > rest && other.form === ',');
    const clause = tree.tokens.slice(rest, comma < 0 ? undefined : comma);
    const finite = clause.findIndex(other => other.upos === 'AUX' && /^(?:VBD|VBZ|VBP|MD)$/.test(other.xpos));
    // "…, he said, escalating a row that | has lasted a month"
    return finite >= 0 && !clause.slice(0, finite).some(({ xpos }) => /^W/.test(xpos));
  }
  const next = lower(tree.tokens[rest + 1] ?? token);
  // "The lock leaks, surveyors say, | and sailors have urged her to mend it"
  if (/^(?:and|but)$/.test(lower(token)) && (isNextSource(tree, rest + 1, true) || hasOwnCue(tree, rest)))
    return false;
  if (resumes(tree, rest) || (lower(token) === 'on' && next === 'condition') || isWhenSaid(tree, rest))
    return false;
  // "…, he said, as early as Friday"
  if (lower(token) === 'as' && /^(?:early|late|soon|much|many|little|few)$/.test(next)) return true;
  // "…, he said, before adding that it would pass"
  if (lower(token) === 'before' && tree.tokens[rest + 1]?.xpos === 'VBG') return false;
  const quoted = /^(?:“|"|‘|''|``)$/.test(tree.tokens[rest + 1]?.form ?? '');
  if (lower(token) === 'but' && (quoted || /^(?:not|only)$/.test(next))) return true;
  return !/^(?:who|which|whose|though|although|while|as|after|when|during|citing|but)$/.test(lower(token));
}

/**
 * "It may not look as it did, they say, | but it is still a good pier": after the cue the sentence goes on about what it began with, which
 * is not the speaker.
 */
function sameSubject(tree: Tree, from: number, rest: number, speaker: number): boolean {
  const { tokens } = tree;
  const word = lower(tokens[rest + 1] ?? tokens[rest]!);
  return (
    /^(?:and|but)$/.test(lower(tokens[rest]!)) &&
    /^(?:he|she|it|they|there)$/.test(word) &&
    word === lower(tokens[from]!) &&
    word !== lower(tokens[speaker]!)
  );
}

/** "said | Okafor, the harbour master": the nominal right after an inverted verb. */
function speakerAfter(tree: Tree, verb: number, cue: VerbCue): number | null {
  const { tokens } = tree;
  const own = ownSubject(tree, verb);
  // "A clerk was fined, announced | Judge Ada Okafor of Pell"
  if (own !== null && own > verb && tokens[own]!.upos === 'PROPN') return own;
  const usual = INVERTED.test(lower(tokens[verb]!));
  if (!usual && !INVERTED_NAME.test(lower(tokens[verb]!))) return null;
  let at = cue.to + 1;
  while (at < tokens.length && /^(?:DET|ADJ|NUM)$/.test(tokens[at]!.upos) && at < cue.to + 5) at++;
  if (at >= tokens.length || !NOMINAL.test(tokens[at]!.upos) || isWeekday(tree, at)) return null;
  if (tokens[at]!.upos === 'PRON' && !isPunctuation(tokens[at + 1] ?? tokens[at]!)) return null;
  let here = at;
  for (let steps = 0; steps < 10; steps++) {
    const head = tokens[here]!.head;
    if (head <= verb || !NOMINAL.test(tokens[head]!.upos) || head > here + 8) break;
    here = head;
  }
  // "said the company's chief executive": up to the comma, whatever the tree made of it
  if (/^['’]s?$/.test(tokens[here + 1]?.form ?? '')) {
    while (here + 1 < tokens.length && !/^[,.;:—–]$/.test(tokens[here + 1]!.form)) here++;
    return here;
  }
  const voice = isWord(tree, at) ? voiceOf({ tree, token: here }) : null;
  // "He runs a shop, writes a weekly column and, …": what is written
  const isWritten = voice === 'document' && /^(?:wrote|writes|adds|added)$/.test(lower(tokens[verb]!));
  if (voice === 'thing' || isWritten) return null;
  const told = (ownSubject(tree, verb) ?? -1) > verb;
  if (!usual && (tokens[at]!.upos !== 'PROPN' || !(told || closesName(tree, here)))) return null;
  // a finite verb right behind would make it the subject of a clause: "said Okafor was"
  for (let next = here + 1; next < Math.min(tokens.length, here + 12); next++) {
    const token = tokens[next]!;
    if (/^[,.;:—–]$/.test(token.form)) break;
    if (/^(?:who|which|that)$/.test(lower(token))) break;
    if (token.upos === 'AUX' || /^VB[DZP]$/.test(token.xpos)) return null;
  }
  return here;
}

const INVERTED = /^(?:said|say|says|wrote|writes|added|adds|argued|noted|reported|reports|explained|warned)$/;
/** Verbs that have an object as often: a name stands behind them, and a mark behind the name. */
const INVERTED_NAME =
  /^(?:acknowledged|admitted|announced|announces|complained|conceded|concluded|confirmed|insisted|observed|predicted|recalled|stated)$/;

/** "predicted | Ada Okafor |, the clerk": a mark behind the whole name. */
function closesName({ tokens }: Tree, at: number): boolean {
  const behind = tokens.find(({ upos }, next) => next > at && upos !== 'PROPN');
  return behind !== undefined && isPunctuation(behind);
}

/** "said | this week": a time, which does not speak, and other nouns that are no speakers. */
const isWord = (tree: Tree, at: number): boolean => tree.tokens[at]!.upos !== 'PROPN';
