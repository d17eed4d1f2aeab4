import { takes, verbCues } from './frames.ts';
import { startsMain } from './mainclause.ts';
import { isNextSource } from './nextsource.ts';
import { speakerBefore } from './nominal.ts';
import { resumes } from './resumes.ts';
import { isPunctuation, lower } from './scene.ts';
import { isFiniteVerb, lexicalVerb, ownSubject, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/* What stands before a cue set into a sentence: the speaker's words, the narrator's, or the cue's own subject. */

/** "But" and "And" before a whole fronted sentence belong to it; before an inserted cue, and other joints, they do not. */
export function contentStart(tree: Tree, comma: number, medial: boolean): number {
  const { tokens } = tree;
  let from = tree.lead < comma ? tree.lead : 0;
  const parted = tokens.findLastIndex((token, at) => at > from && at < comma && /^[;:]$/.test(token.form));
  if (parted > 0 && isParted(tree, from, parted, comma, medial)) from = parted + 1;
  const dash = narratorsDash(tree, from, comma);
  if (dash !== null) from = dash + 1;
  from = behindCue(tree, from, comma) ?? from;
  while (from < comma && isPunctuation(tokens[from]!) && !/^[“"‘'(]/.test(tokens[from]!.form)) from++;
  if (
    /^(?:however|meanwhile|still|also|instead|additionally|moreover|and|so|yet)$/.test(
      lower(tokens[from]!),
    ) &&
    tokens[from + 1]?.upos !== 'AUX'
  ) {
    from++;
    if (tokens[from]?.form === ',') from++;
  }
  return from;
}

/**
 * "In Elmford crews wore white, Radio Pell reported, while | in Marlow a song opened the march, the Courier reported": behind a cue that closes another
 * clause, and the joint after it.
 */
function behindCue(tree: Tree, from: number, comma: number): number | null {
  const { tokens } = tree;
  const verb = tokens.findLastIndex(
    ({ xpos }, at) =>
      at > from + 3 &&
      at < comma - 3 &&
      /^VB[DZ]$/.test(xpos) &&
      tokens[at + 1]!.form === ',' &&
      /^(?:and|but|whereas|while)$/.test(lower(tokens[at + 2]!)) &&
      verbCues(tree, at).some(cue => takes(cue, 'c')),
  );
  if (verb < 0 || !holdsClause(tree, verb + 3, comma)) return null;
  const subject = speakerBefore(tree, verb);
  return subject !== null && subject.from > from + 2 && tokens[subject.from - 1]!.form === ','
    ? verb + 3
    : null;
}

/** A finite verb with a subject of its own, in `[from, to)`. */
const holdsClause = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some((token, i) => {
    const subject = isFiniteVerb(token) ? ownSubject(tree, lexicalVerb(tree, from + i)) : null;
    return (
      subject !== null && subject >= from && subject < from + i && !/^W/.test(tree.tokens[subject]!.xpos)
    );
  });

/** "…, Lind said, | and in Marlow it was quiet, Okafor said.": what stands behind a cue and a joint has a cue of its own, which closes the sentence. */
export function hasOwnCue(tree: Tree, joint: number): boolean {
  const { tokens } = tree;
  const verb = tokens.findLastIndex(({ xpos }) => /^VB[DZ]$/.test(xpos));
  if (!/^(?:and|but)$/.test(lower(tokens[joint]!)) || verb < joint + 5 || verb < tokens.length - 2)
    return false;
  const subject = verbCues(tree, verb).some(cue => takes(cue, 'c')) ? speakerBefore(tree, verb) : null;
  if (subject === null || tokens[subject.from - 1]?.form !== ',') return false;
  return holdsClause(tree, joint + 1, subject.from - 1);
}

/**
 * A semicolon or a colon before the words of an inserted cue: in a headline, whose second line they are; where the clause of the words only
 * begins there ("She met both; the gates, | she said, would stay"), and where somebody speaks or takes a side in what stands before it
 * ("Okafor disputes the sum; it was less, | she said").
 */
function isParted(tree: Tree, from: number, mark: number, comma: number, medial: boolean): boolean {
  const { tokens } = tree;
  if (tree.at === 0 && !/^[.!?]$/.test(tokens.at(-1)!.form)) return tokens[mark]!.form === ';';
  return (medial && !tokens.slice(mark, comma).some(isFiniteVerb)) || isNextSource(tree, from);
}

/**
 * "Okafor's allies bristle at the idea – | it was a ruin, they insist": the dash behind a clause that tells of those who "they" are, and
 * before a whole one of theirs.
 */
function narratorsDash(tree: Tree, from: number, comma: number): number | null {
  const { tokens } = tree;
  const dashes = tokens.flatMap(({ form }, at) =>
    at > from && at < comma && /^(?:—|–|--)$/.test(form) ? [at] : [],
  );
  const [dash] = dashes;
  if (dash === undefined || dashes.length > 1 || !/^(?:he|she|they)$/.test(lower(tokens[comma + 1]!)))
    return null;
  const verb = tokens.findIndex((token, at) => at >= from && isFiniteVerb(token));
  const subject = verb < 0 || verb > dash ? null : ownSubject(tree, verb);
  if (subject === null || !/^(?:person|body)$/.test(voiceOf({ tree, token: subject }) ?? '')) return null;
  return startsMain(tree, dash + 1) ? dash : null;
}

/**
 * "The chair, Senator Tom Lund, who heads the board, which runs the pier, | said it was old": nothing but the verb's subject and what tells
 * of it stands before the verb.
 */
export function isApposed(tree: Tree, verb: number): boolean {
  const { tokens, first } = tree;
  const subject = ownSubject(tree, verb);
  if (subject === null || subject > verb || first[subject]! > tree.lead + 1) return false;
  return tokens.every((token, at) => {
    if (at >= verb || !isFiniteVerb(token)) return true;
    const own = ownSubject(tree, lexicalVerb(tree, at));
    return own !== null && /^(?:who|which|that)$/.test(lower(tokens[own]!));
  });
}

/** "Okafor, who built it, said their plans …": the sentence opens with the verb's own subject, so nothing is inverted. */
export function opensWithSubject(tree: Tree, verb: number): boolean {
  const subject = ownSubject(tree, verb);
  return subject !== null && subject < verb && tree.first[subject]! <= 1;
}

/** "a point Okafor also made": a noun that takes up what was said before, with its own relative clause. */
export function sumsUp(tree: Tree, low: number, verb: number): boolean {
  const { tokens } = tree;
  const name = tokens.findLastIndex(({ upos }, at) => at < verb && !/^(?:ADV|AUX)$/.test(upos));
  return (
    /^(?:an?|the)$/.test(lower(tokens[low]!)) && resumes(tree, low) && /^\p{Lu}/u.test(tokens[name]!.form)
  );
}

/** "she said": a cue of a few words, which is no content of another. */
export function onlyCue(tree: Tree, low: number, high: number): boolean {
  if (high - low > 3) return false;
  return tree.tokens
    .slice(low, high + 1)
    .some(token => /^(?:said|says|added|wrote|told)$/.test(lower(token)));
}

const TIME_CLAUSE = /^(?:as|when|while|after|before|since|although|though)$/;

/** True if the first finite verb of a stretch stands in a clause of time or concession, and no other follows. */
export function subordinateOnly(tree: Tree, low: number, high: number): boolean {
  const { tokens, first } = tree;
  const finite = tokens.flatMap((token, at) => (at >= low && at <= high && isFiniteVerb(token) ? [at] : []));
  const [at] = finite;
  if (at === undefined || finite.length > 1) return false;
  const subject = ownSubject(tree, lexicalVerb(tree, at));
  if (subject === null) return false;
  const opens = Math.min(subject, first[subject]!);
  // the joint may hang on the verb, or on the subject itself
  return tokens.slice(Math.max(low, opens - 1), opens + 1).some(one => TIME_CLAUSE.test(lower(one)));
}

/** "Even as", "While", "In": what may open a clause or a phrase before the main one; not "Even the port is shut". */
export function opensSubordinate({ tokens }: Tree, from: number): boolean {
  // "Lind said, while | in Marlow it was quiet": the joint behind another cue is passed
  if (tokens[from - 2]?.form === ',') return false;
  const [word, next] = tokens.slice(from, from + 2).map(lower);
  return SUBORDINATE.test((word === 'even' ? next : word) ?? '');
}

const SUBORDINATE =
  /^(?:as|while|when|after|before|although|though|despite|asked|speaking|since|during|by|in|on|at|with|where)$/;
