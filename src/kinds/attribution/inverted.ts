import { type Beside, besideVerb, pastCue, type Window } from './beside.ts';
import { takes, type VerbCue, verbCues } from './frames.ts';
import { nounAfter } from './nominal.ts';
import { lower } from './scene.ts';
import { ownSubject } from './tree.ts';

/* A speaker behind the verb, before the quotation. */

/** "Added Okafor: “…”", "Said Okafor, who runs the pier, “…”" */
export function invertedCue({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  const cue = verbCues(tree, from).find(one => takes(one, 'qc')) ?? pastCue(tree, from);
  if (!cue || !/^\p{Lu}/u.test(tokens[from]!.form) || tokens[from]!.xpos === 'VBG') return null;
  const colon = tokens[to]!.form === ':';
  if (!colon && !/^(?:add|say|write)$/.test(cue.key)) return null;
  const who = tokens.findIndex((token, at) => at > from && at < to && lower(token) === 'who');
  const end = who > 0 && tokens[who - 1]!.form === ',' ? who - 1 : to;
  if (end - from > 14) return null;
  if (tokens.slice(from + 1, end).some(token => /^(?:VERB|AUX)$/.test(token.upos))) return null;
  const subject = nounAfter(tree, from, to - 1);
  return subject === null
    ? null
    : besideVerb(tree, from, cue, subject, from, to - 1, 'said-speaker-quotation');
}

/** "In other words, | asked Okafor: “…”", "Since it leaks, | explained Tom Lind, “…”": a speaker behind the verb, which a comma parts from what stands before. */
export function movedBehind({ tree, from, to }: Window, verb: number, cue: VerbCue): Beside | null {
  const { tokens } = tree;
  if (verb <= from || tokens[verb - 1]!.form !== ',' || !/^VB[DZ]$/.test(tokens[verb]!.xpos)) return null;
  const words = tokens.slice(cue.to + 1, to);
  const named = words.length > 0 && words.length < 9 && words.at(-1)!.upos === 'PROPN';
  if (!named || !words.every(({ upos }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(upos))) return null;
  const own = ownSubject(tree, verb);
  if (own !== null && own < verb) return null;
  const subject = nounAfter(tree, verb, to - 1);
  return subject === null
    ? null
    : besideVerb(tree, verb, cue, subject, from, to - 1, 'said-speaker-quotation');
}
