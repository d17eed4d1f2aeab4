import type { Part } from './extent.ts';
import { finiteAfter, startsMain } from './mainclause.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, type Tree } from './tree.ts';

/* Words in front of a cue that belong to the clause behind it. */

/** "If the pier falls, | Okafor said, the quay goes too": a condition in front limits what is said. */
export function conditionBefore(tree: Tree, verb: number): Part | null {
  const { tokens } = tree;
  const from = tree.lead + (/^(?:but|and)$/.test(lower(tokens[tree.lead]!)) ? 1 : 0);
  if (!/^(?:if|unless)$/.test(lower(tokens[from]!))) return null;
  const opens = speakerStart(tree, verb);
  return tokens[opens - 1]?.form === ',' && opens - 2 > from ? { from, to: opens - 2 } : null;
}

/** "the gap between | what | Okafor says | the lock would cost": the word that the clause behind the cue lacks. */
export function askedWord(tree: Tree, verb: number, { from }: Part): Part | null {
  const { tokens } = tree;
  const at = speakerStart(tree, verb) - 1;
  const opens = lower(tokens[from]!);
  if (at < 0 || at >= verb - 1 || !/^(?:what|how)$/.test(lower(tokens[at]!))) return null;
  // "what Okafor said was that": the sentence goes on
  if (isFiniteVerb(tokens[from]!) || /^(?:that|whether|if|what|how|why|about|than)$/.test(opens)) return null;
  return { from: at, to: at };
}

/** "what engineers say the lock would cost | has grown": a clause with "what" ends before the verb whose subject it is. */
export function beforeOuterVerb(tree: Tree, { from, to }: Part): Part {
  const { tokens } = tree;
  const own = tokens.findIndex((token, at) => at >= from && at <= to && isFiniteVerb(token));
  if (own < 0) return { from, to };
  // "what she says is a risk, | but the board waits": the narrator's next clause
  const joint = tokens.findIndex(
    ({ form }, at) => at > own && at < to && form === ',' && /^(?:and|but)$/.test(lower(tokens[at + 1]!)),
  );
  const next = joint > 0 ? finiteAfter(tree, joint + 2) : null;
  if (next && next.at <= to && next.subject !== null && startsMain(tree, joint + 2))
    return beforeOuterVerb(tree, { from, to: joint - 1 });
  const outer = tokens.findIndex((token, at) => {
    if (at <= lexicalVerb(tree, own) || at > to || !isFiniteVerb(token)) return false;
    const subject = ownSubject(tree, lexicalVerb(tree, at));
    return tokens[at - 1]!.upos !== 'CCONJ' && (subject === null || subject < from);
  });
  return outer > 0 ? { from, to: outer - 1 } : { from, to };
}

/** First token of the speaker's phrase before a verb, else the verb itself. */
function speakerStart(tree: Tree, verb: number): number {
  const speaker = ownSubject(tree, verb);
  return speaker === null ? verb : Math.min(speaker, tree.first[speaker]!);
}

/**
 * "was glad because, she said, | it made it plain", "the days when, he says, | it was full": where what is told goes on behind the speaker's
 * own "she said" between commas, which stands after a word that cannot end it; null elsewhere.
 */
export function behindInserted({ tokens }: Tree, to: number): number | null {
  const [comma, who, said] = tokens.slice(to + 1, to + 4);
  const waits = /^(?:SCONJ|CCONJ|ADP)$/.test(tokens[to]!.upos) || /^W/.test(tokens[to]!.xpos);
  if (comma?.form !== ',' || !waits || !said || !/^(?:he|she|they|it)$/.test(lower(who!))) return null;
  return /^(?:says?|said|adds?|added|argues?|argued)$/.test(lower(said)) && tokens[to + 4]?.form === ','
    ? to + 5
    : null;
}

/** ", among other things, | that": a comma and a few words before the clause. */
export function opensBehind({ tokens }: Tree, comma: number): boolean {
  const that = tokens.findIndex(
    (token, at) => at > comma && lower(token) === 'that' && token.upos === 'SCONJ',
  );
  const between = tokens.slice(comma + 1, Math.max(comma + 1, that));
  return (
    tokens[comma]?.form === ',' &&
    that > 0 &&
    between.length < 8 &&
    (between.length === 0 || between.at(-1)!.form === ',') &&
    between.every(({ upos }) => !/^(?:VERB|AUX)$/.test(upos))
  );
}
