import { finiteAfter } from './mainclause.ts';
import { lower } from './scene.ts';
import { isPresent } from './secondverb.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* Participles behind what was said that tell how it was said, or what came of it: the narrator's. */

/** Participles that tell how it was said, or what came of it. */
const AFTERMATH =
  /^(?:alluding|apparently|borrowing|contradicting|drawing|echoing|eliciting|employing|gesturing|igniting|laughing|mimicking|nodding|paraphrasing|pausing|pointing|presumably|prompting|provoking|raising|referencing|referring|reversing|smiling|sparking|standing|surpassing|triggering|waving)$/;

export const isAftermath = (tree: Tree, at: number): boolean =>
  AFTERMATH.test(lower(tree.tokens[at]!)) && !isRaised(tree, at);

/** "pays for the schools, | raising tolls": what somebody lifts, and no "questions", "doubts" or "hopes" that words raise. */
export const isRaised = ({ tokens }: Tree, at: number): boolean =>
  lower(tokens[at]!) === 'raising' &&
  !tokens
    .slice(at + 1, at + 6)
    .some(token =>
      /^(?:alarms?|anger|anxiet(?:y|ies)|awareness|chances?|concerns?|doubts?|expectations?|eyebrows|fears?|flags?|hackles|hopes?|ire|issues?|objections?|odds|outrage|possibility|possibilities|prospects?|questions?|specter|spectre|speculation|stakes?|suspicions?|temperature|tensions?|worries|worry)$/.test(
        lower(token),
      ),
    );

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

/** What somebody feels at news. */
const FEELINGS =
  /^(?:aghast|alarmed|amazed|angry|anxious|astonished|baffled|bewildered|bitter|confused|delighted|dismayed|disappointed|dumbfounded|elated|enraged|excited|frustrated|fuming|furious|guessing|hopeful|incensed|incredulous|jubilant|livid|mystified|nervous|outraged|perplexed|pleased|puzzled|reeling|relieved|scratching|seething|shaken|shocked|speechless|startled|stunned|surprised|thrilled|unconvinced|uneasy|upset|wondering|worried)$/;
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|last|only)$/;

/** "…, | leading Joan Birch to reply": whom something makes speak. */
const makesSpeak = ({ tokens }: Tree, at: number): boolean =>
  /^(?:causing|compelling|driving|forcing|inspiring|leading|moving|spurring)$/.test(lower(tokens[at]!)) &&
  tokens
    .slice(at + 2, at + 8)
    .some(
      ({ lemma, xpos }, i) =>
        xpos === 'VB' &&
        lower(tokens[at + 1 + i]!) === 'to' &&
        /^(?:announce|answer|argue|ask|comment|complain|declare|joke|quip|remark|reply|respond|retort|say|tell|warn|wonder)$/.test(
          lemma,
        ),
    );

/**
 * "vowed to hold a great fair, | leaving Marlow excited", "reported earning a fortune from it, | making it by far the best of her mills", "says she
 * will run, | making her the fifth to do so": how others took words that tell no fact yet, and what rank somebody or something has by them.
 */
export function isEffect(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const word = lower(tokens[at]!);
  if (!/^(?:becoming|leaving|making)$/.test(word)) return makesSpeak(tree, at);
  const told = tokens.slice(verb + 1, at);
  const finite = told.find(isFiniteVerb);
  const wish = told.some(({ xpos }, i) => xpos === 'TO' && told[i + 1]?.xpos === 'VB');
  const end = tokens.findIndex(({ form }, i) => i > at && /^(?:[,.;:—–]|that)$/.test(form));
  const rest = tokens.slice(at + 1, end < 0 ? undefined : end);
  if (word === 'leaving')
    return finite === undefined && wish && rest.slice(1, 6).some(one => FEELINGS.test(lower(one)));
  const the = rest.findIndex(one => lower(one) === 'the');
  const rank = rest[the + 1];
  if (the < 0 || the > 4 || !rank || !(/^(?:JJS|RBS)$/.test(rank.xpos) || RANK.test(lower(rank))))
    return false;
  if (finite === undefined) return told[0]?.xpos === 'VBG';
  // "says | she | will run, making | her": nobody ranks himself so
  const [self] = told.filter(one => lower(one) !== 'that');
  const own = word === 'becoming' ? lower(self!) : { him: 'he', her: 'she' }[lower(rest[0]!)];
  return /^(?:VB[PZ]|MD)$/.test(finite.xpos) && /^(?:he|she)$/.test(lower(self!)) && own === lower(self!);
}
