import { finiteAfter } from './mainclause.ts';
import { lower } from './scene.ts';
import { isPresent } from './secondverb.ts';
import type { Tree } from './tree.ts';

/* Participles behind what was said that tell how it was said, or what came of it: the narrator's. */

/** Participles that tell how it was said, or what came of it. */
export const AFTERMATH =
  /^(?:alluding|apparently|borrowing|contradicting|drawing|echoing|eliciting|employing|gesturing|igniting|laughing|mimicking|nodding|paraphrasing|pausing|pointing|presumably|prompting|provoking|raising|referencing|referring|reversing|smiling|sparking|standing|surpassing|triggering|waving)$/;

/** "…, | escalating a row that has lasted six weeks": what was said as the next turn of a dispute. */
export function isTurnOfDispute({ tokens }: Tree, at: number): boolean {
  const turns =
    /^(?:deepening|escalating|extending|fuell?ing|heightening|inflaming|intensifying|prolonging|reigniting|rekindling|renewing|reviving|stoking|widening)$/;
  const dispute = /^(?:battle|clash|conflict|debate|dispute|feud|fight|rift|row|spat|stand-?off|tension)s?$/;
  return (
    turns.test(lower(tokens[at]!)) && tokens.slice(at + 1, at + 6).some(token => dispute.test(lower(token)))
  );
}

/** "said she will not run, | throwing a wrench in the plans", "…, | dealing a blow to the fleet", "…, | ending weeks of doubt": what came of saying what is to be. */
export function isBlow(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const after = tokens
    .slice(at + 1, at + 5)
    .map(lower)
    .join(' ');
  const blow: Record<string, RegExp> = {
    throwing: /\b(?:wrench|spanner|into)\b/,
    dealing: /\b(?:blow|setback)\b/,
    setting: /^(?:off|up|the stage)\b/,
    ending: /^(?:hours|days|weeks|months|years) of\b/,
    capping: /^(?:hours|days|weeks|months|years) of\b/,
  };
  const isOne = tokens[at]!.xpos === 'VBG' && blow[lower(tokens[at]!)]?.test(after);
  return isOne === true && isPresent(finiteAfter(tree, verb + 1)?.tense);
}

/** "…, | using a term for crews": how it was said, not "using its own boats". */
export const usesTerm = ({ tokens }: Tree, at: number): boolean =>
  lower(tokens[at]!) === 'using' &&
  tokens
    .slice(at + 1, at + 6)
    .some(({ lemma }) =>
      /^(?:acronym|epithet|expletive|expression|language|metaphor|name|nickname|obscenity|phrase|profanity|shorthand|slang|slur|term|word)$/.test(
        lemma,
      ),
    );
