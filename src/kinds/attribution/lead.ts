import { CUE_VERBS } from './cues.ts';
import { finiteAfter } from './mainclause.ts';
import { lower, type Scene } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* Headlines and leads, which hang the occasion of what was said behind it: "… vow to fight on as pier shuts", "… a day after it was sold". */

/** A line of a headline: the first one, or one soon below it that fills its paragraph; without a full stop. */
export function isHeadline(scene: Scene, { at, sentence, tokens }: Tree): boolean {
  const block = scene.analysis.blocks[sentence.block];
  if (isWhole(tokens) || /:$/.test(tokens.at(-1)!.form) || at > 5) return false;
  return (
    at === 0 ||
    block?.kind === 'headline' ||
    (block !== undefined && scene.text.slice(block.start, sentence.start).trim() === '' && isLast(scene, at))
  );
}

const isLast = ({ text, trees }: Scene, at: number): boolean =>
  trees[at + 1] === undefined ||
  /\n/.test(text.slice(trees[at]!.sentence.end, trees[at + 1]!.sentence.start));

/** The first sentence of a report: nothing but lines without a full stop stand before it. */
const isLead = ({ trees }: Scene, { at, tokens }: Tree): boolean =>
  at < 9 && isWhole(tokens) && trees.slice(0, at).every(other => !isWhole(other.tokens));

/** Ends with a full stop, which may stand within marks. */
const isWhole = (tokens: Tree['tokens']): boolean =>
  /[.!?]$/.test((/^["”’']/.test(tokens.at(-1)!.form) ? tokens.at(-2) : tokens.at(-1))?.form ?? '');

/** "Islanders vow to fight on | as port blames crews", "| amid row", "| after vote falls": what goes on meanwhile, in a headline. */
export function isMeanwhile(scene: Scene, tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const word = lower(tokens[at]!);
  if (!/^(?:after|amid|as|while)$/.test(word) || !isHeadline(scene, tree)) return false;
  if (word === 'amid') return true;
  // "as operator | blames crews", "as mayor, clerk | trade barbs": the tagger takes the verb of a headline for a noun
  const verb = tokens.findIndex(
    ({ upos, form }, later) =>
      later > at + 1 &&
      (/^(?:VERB|AUX)$/.test(upos) ||
        (later < at + 5 && /s$/.test(form) && CUE_VERBS.has(form.slice(0, -1)))),
  );
  const commas = tokens.slice(at, verb).filter(({ form }) => form === ',').length;
  return verb > 0 && (commas === 0 || (verb < at + 6 && commas === 1 && tokens[verb - 1]!.form !== ','));
}

/**
 * "Families say they will walk | after the town withdrew a bus", "Allies have accused her of waste | after she built a pier": in the lead, what
 * happened before, behind words told of the present or the time to come.
 */
export function isOccasion(scene: Scene, tree: Tree, verb: number, from: number, at: number): boolean {
  const { tokens } = tree;
  if (lower(tokens[at]!) !== 'after' || tokens[verb]!.xpos === 'VBD' || !isLead(scene, tree)) return false;
  const told = tokens.slice(from, at).find(isFiniteVerb);
  if (told !== undefined && !/^(?:VB[PZ]|MD)$/.test(told.xpos)) return false;
  const clause = finiteAfter(tree, at + 1);
  return clause?.subject !== null && clause?.tense === 'VBD' && clause.subject > at;
}

/** Stretches that tell how long before or after: "a day after", "two weeks before", "hours after". */
const STRETCH = /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/;

/**
 * "asked the court to quash it, | a week before it must answer", "says it will not be rushed, | a day after the mayor resigned": how long before
 * or after something else it was said, behind a comma; words told in the past may have such a time of their own.
 */
export function isApartBy({ tokens }: Tree, from: number, comma: number): boolean {
  if (tokens[comma]!.form !== ',') return false;
  let at = comma + 1;
  while (/^(?:DET|NUM|ADV|ADJ)$/.test(tokens[at]?.upos ?? '') && at < comma + 5) at++;
  if (!STRETCH.test(lower(tokens[at] ?? tokens[comma]!))) return false;
  if (!/^(?:after|before|since)$/.test(lower(tokens[at + 1] ?? tokens[comma]!))) return false;
  return tokens.slice(from, comma).find(isFiniteVerb)?.xpos !== 'VBD';
}
