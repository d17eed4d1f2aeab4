import { type Beside, besideVerb, type Window } from './beside.ts';
import { VEHICLE_NOUNS } from './cues.ts';
import type { VerbCue } from './frames.ts';
import { NOMINAL, phraseHead } from './nominal.ts';
import { spanOf } from './phrase.ts';
import { isPunctuation, lower } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, isMain, ownSubject, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* A colon before words in marks, behind a clause or a name, where no verb of speaking stands. */

/** "She put it bluntly: “…”" */
export function colonAfterClause({ tree, from, to }: Window, verb: number): Beside | null {
  const subject = subjectOf(tree, verb);
  if (!isMain(tree, verb) || subject === 'none' || subject === null || subject < from) return null;
  if (/^(?:it|you|we|this|that|who|which)$/.test(lower(tree.tokens[subject]!))) return null;
  const word = tree.tokens[subject]!;
  if (
    word.upos === 'NOUN' &&
    !speaks(tree, subject) &&
    (subject === tree.lead || !/^\p{Lu}/u.test(word.form))
  )
    return null;
  // "The letter puts it plainly: “…”", "The study outlined the risk: “…”", not "Mail wastes time: “…”"
  if (voiceOf({ tree, token: subject }) === 'document' && !PRESENTS.test(tree.tokens[verb]!.lemma))
    return null;
  const cue: VerbCue = { key: tree.tokens[verb]!.lemma, frames: [], to: verb, matter: null };
  const beside = besideVerb(tree, verb, cue, subject, from, to - 1, 'colon');
  return { ...beside, cue: { start: beside.cue.start, end: tree.tokens[to]!.end } };
}

const PRESENTS =
  /^(?:be|begin|characteri[sz]e|close|come|conclude|define|describe|detail|end|explain|go|have|make|open|outline|put|run|spell|start|summari[sz]e|tell)$/;

function speaks(tree: Tree, noun: number): boolean {
  const word = lower(tree.tokens[noun]!);
  const voice = voiceOf({ tree, token: noun });
  return VEHICLE_NOUNS.has(word) || voice === 'person' || voice === 'body';
}

/** "Okafor was blunt: “…”": one person, and what she was like when she spoke. */
function colonAfterCopula(window: Window, copula: number): Beside | null {
  const { tree } = window;
  const predicate = tree.tokens[copula]!.head;
  const subject = predicate < 0 ? null : ownSubject(tree, predicate);
  const one = subject !== null && /^(?:NN|NNP|PRP)$/.test(tree.tokens[subject]!.xpos);
  return one && voiceOf({ tree, token: subject }) === 'person' && isFiniteVerb(tree.tokens[copula]!)
    ? colonAfterClause(window, predicate)
    : null;
}

/** What a form or a list of prizes gives: "Elmford High School, 2nd Place, Title of Entry: “The Quay”". */
const FIELDS = /^(?:category|entry|finalist|medium|place|prize|subject|theme|title|topic|winner)$/;

/** "Okafor: “…”", "And from Chairwoman Okafor: “…”" */
export function colonAfterName({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  let start = from;
  while (
    start < to &&
    (/^(?:and|from|by|here|also)$/.test(lower(tokens[start]!)) || isPunctuation(tokens[start]!))
  )
    start++;
  // "Here’s Okafor in May: “…”", "A Hard Choice – Okafor: “…”"
  if (start > from && /^(?:['’]s|is)$/.test(tokens[start]!.form) && tokens[start + 1]!.upos === 'PROPN')
    start++;
  const dash = tokens.findLastIndex(
    ({ form }, at) => at > start && at < to - 1 && /^(?:—|–|--|-)$/.test(form),
  );
  if (dash > 0 && tokens[dash + 1]!.upos === 'PROPN' && tokens[dash - 1]!.end < tokens[dash]!.start)
    start = dash + 1;
  const name = tokens.slice(start, to);
  const copula = name.findIndex(({ upos }) => upos === 'AUX');
  if (copula >= 0) return colonAfterCopula({ tree, from, to }, start + copula);
  if (name.length === 0 || name.length > 14 || name.some(({ upos }) => upos === 'VERB')) return null;
  if (name.some(token => FIELDS.test(lower(token)))) return null;
  // "After Okafor, the rule:", "On her invitation:": what such words introduce is nobody
  if (/^(?:ADP|SCONJ)$/.test(tokens[start]!.upos) && !/^(?:in|per|via)$/.test(lower(tokens[start]!)))
    return null;
  const first = name.findIndex(token => NOMINAL.test(token.upos));
  const head = first < 0 ? null : phraseHead(tree, start + first, start, to - 1);
  if (
    head === null ||
    (tokens[head]!.upos !== 'PROPN' && !speaks(tree, head) && !name.some(token => token.upos === 'PROPN'))
  )
    return null;
  const vehicle = VEHICLE_NOUNS.has(lower(tokens[head]!));
  return {
    source: vehicle && lower(tokens[start]!) === 'in' ? null : spanOf(tree, start, to - 1),
    head: { tree, token: head },
    cue: spanOf(tree, to, to),
    verb: tokens[to]!.start,
    end: tokens[to]!.end,
    lemma: ':',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'name-colon',
  };
}
