import type { Beside, Window } from './beside.ts';
import { ownerOf } from './copulas.ts';
import { VEHICLE_NOUNS } from './cues.ts';
import { phraseHead } from './nominal.ts';
import { spanOf } from './phrase.ts';
import { lower } from './scene.ts';
import type { Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* Words in marks behind a noun for what somebody says, or behind the one whom something moves to speak. */

/** What somebody says, which words in marks may give whole. */
const WORDS = new RegExp(
  `^(?:${[
    'advice|answer|apology|appeal|argument|assessment|boast|catch-?phrase|chant|comeback|comment|complaint|conclusion|creed|cry',
    'defen[cs]e|demand|excuse|explanation|insult|jibe|joke|justification|line|mantra|message|motto|observation|philosophy|plea',
    'pledge|point|prayer|prediction|promise|query|question|quip|rationale|reaction|reason|reasoning|rejoinder|recommendation',
    'refrain|remark|reply|request|response|retort|slogan|statement|suggestion|summary|tagline|take|taunt|theory|toast|tribute',
    'verdict|view|warning|words?',
  ].join('|')})s?$`,
);

/** "Okafor's answer was: “…”", "Her motto is, “…”", "The reply from the mayor: “…”", "His message was simple: “…”" */
export function wordsBefore({ tree, from, to }: Window, whole: boolean): Beside | null {
  const { tokens } = tree;
  const mark = tokens[to]!.form;
  const colon = mark === ':';
  if (!(colon || whole)) return null;
  const shown = colon ? beforeShowing(tree, from, to) : to - 1;
  const shows = shown < to - 1;
  let at = colon || mark === ',' ? shown : to;
  const be = isBe(tree, at);
  // "was | simple |:"
  if (!be && colon && !shows) {
    while (at > from && /^(?:ADJ|ADV|CCONJ)$/.test(tokens[at]!.upos)) at--;
    if (!isBe(tree, at)) at = to - 1;
  } else if (!be && !shows) return null;
  const end = shows ? at + 1 : isBe(tree, at) ? at : to;
  const noun = tokens.findLastIndex(
    (token, place) =>
      place >= from && place < end && place > end - 14 && token.upos === 'NOUN' && WORDS.test(lower(token)),
  );
  if (noun < 0) return null;
  const between = tokens
    .slice(noun + 1, end)
    .filter(token => !/^(?:as|prepared|delivered)$/.test(lower(token)));
  if (between.some(({ upos, form }) => /^(?:VERB|AUX|SCONJ)$/.test(upos) || /^[,;:“”"]$/.test(form)))
    return null;
  if (end === to && !isBrought(tree, from, noun)) return null;
  const owner = ownerOf(tree, noun, end);
  if (owner === null) return null;
  // "The senator's statement follows:": which one, the words do not tell
  if (shows && tokens[owner.token]!.upos === 'NOUN') return null;
  return besideNoun(tree, owner.source, owner.token, noun, to, 'colon');
}

/** "Her remarks, as prepared, | are available below |:": the last word before those that only show where words in marks stand. */
function beforeShowing({ tokens }: Tree, from: number, to: number): number {
  let at = to - 1;
  while (
    at > from &&
    /^(?:below|here|follows?|as|available|included|attached|in|full)$/.test(lower(tokens[at]!))
  )
    at--;
  const plain = at === to - 1 || !/^(?:am|is|are|was|were)$/.test(lower(tokens[at]!));
  return plain ? at : at - 1;
}

/** A noun, or a colon, that serves for a cue. */
const besideNoun = (
  tree: Tree,
  source: Beside['source'],
  token: number,
  from: number,
  to: number,
  rule: string,
): Beside => ({
  source,
  head: { tree, token },
  cue: spanOf(tree, from, to),
  verb: tree.tokens[from]!.start,
  end: tree.tokens[to]!.end,
  lemma: from === to ? ':' : 'say',
  negated: false,
  hearer: null,
  sentence: tree.at,
  rule,
});

/** By what somebody else's words are brought. */
const BRINGS =
  /^(?:bring|carry|draw|earn|elicit|find|get|hear|issue|post|print|prompt|provoke|publish|quote|read|receive|relay|release|see|send|share|spark|view|watch)$/;

/** "His answer: “…”", "read a statement from the club: “…”"; not "rejected his argument: “…”", nor "put it in his statement: “…”". */
function isBrought({ tokens, first }: Tree, from: number, noun: number): boolean {
  const before = tokens.slice(from, noun);
  const verb = before.findLast(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  const opens = tokens[first[noun]!];
  if (opens?.upos === 'ADP') return false;
  return verb === undefined || BRINGS.test(verb.lemma);
}

const isBe = ({ tokens }: Tree, at: number): boolean =>
  at > 0 && /^(?:is|was|are|were|remains|remained)$/.test(lower(tokens[at]!));

const MOVES =
  /^(?:alarm|amaze|anger|annoy|appal|astonish|baffle|bother|concern|convince|delight|disappoint|disgust|dismay|disturb|encourage|enrage|excite|frighten|frustrate|gall|gratify|hearten|horrify|hurt|impress|infuriate|irk|irritate|madden|outrage|persuade|please|puzzle|reassure|relieve|sadden|satisfy|scare|shock|stun|surprise|thrill|trouble|unnerve|unsettle|upset|worry)$/;

/** "The news does not surprise the pollster Ada Okafor: “…”": whom something moves, right before a colon and words of a whole sentence. */
export function movedBefore({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  let low = to;
  while (low > from && /^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[low - 1]!.upos)) low--;
  const name = tokens.findIndex(({ upos }, at) => at >= low && at < to && upos === 'PROPN');
  const verb = tokens[low - 1];
  if (low <= from || name < 0 || verb?.upos !== 'VERB' || !MOVES.test(verb.lemma)) return null;
  if (voiceOf({ tree, token: name }) !== 'person') return null;
  return besideNoun(
    tree,
    spanOf(tree, low, to - 1),
    phraseHead(tree, name, low, to - 1),
    to,
    to,
    'name-colon',
  );
}

/** "posted a message to the crews | reading “…”": a paper, and what stands on it. */
export const isReading = ({ tokens }: Tree, at: number): boolean => {
  const { deprel, head, form } = tokens[at]!;
  const paper = tokens[head];
  return (
    deprel === 'acl' &&
    paper !== undefined &&
    head < at &&
    /^(?:declaring|proclaiming|reading|saying|stating)$/.test(form) &&
    VEHICLE_NOUNS.has(lower(paper))
  );
};
