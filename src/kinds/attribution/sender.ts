import { joinedSubject } from './above.ts';
import { absolute } from './nominal.ts';
import { lower } from './scene.ts';
import { isPassive, ownSubject, type Tree } from './tree.ts';

const PAPER =
  /^(?:ads?|affidavits?|appeals?|articles?|briefs?|bulletins?|cables?|complaints?|dispatch(?:es)?|filings?|lawsuits?|letters?|e-?mails?|editorials?|memos?|messages?|motions?|notes?|notices?|op-eds?|petitions?|posts?|proclamations?|releases?|reports?|statements?|suits?|telegrams?|tweets?|ultimatums?|videos?|warnings?)$/;
const SENDS =
  /^(?:(?:co-?)?sign|address|circulate|co-?lead|deliver|dispatch|distribute|email|file|fire|issue|lodge|join|lead|mail|organi[sz]e|pen|post|publish|put|release|send|submit|write)$/;
/** "wrote | last week | to the board" */
const BETWEEN = /^(?:ADV|PROPN|NOUN|ADJ|DET|NUM)$/;

/** Who sends, and the paper if the clause has a noun for it, as tokens. */
export interface Sender {
  readonly subject: number;
  readonly paper: number | null;
}

/**
 * "Okafor sent a letter to Director Lind | urging him to wait", "wrote to Director Lind last week, | asking whether it was safe": who sent
 * what the participle tells, not the one to whom it went, nor what Lind is. Null where the participle has a noun of its own, and where no verb of sending stands before the participle.
 */
export function senderOf(tree: Tree, participle: number): Sender | null {
  const { tokens } = tree;
  if (tokens[participle]!.xpos !== 'VBG' || absolute(tree, participle) !== null) return null;
  for (let at = participle - 1; at > 0; at--) {
    const { xpos, upos, form, lemma } = tokens[at]!;
    if (form === ';' || form === ':') return null;
    if (upos === 'AUX' || !/^VB[DPZN]?$/.test(xpos)) continue;
    const subject = ownSubject(tree, at) ?? joinedSubject(tree, at) ?? sharedSubject(tree, at);
    // "a letter signed by forty of them"
    if (xpos === 'VBN' && subject === null) continue;
    // "Okafor was joined by ten others in a letter"
    const sends = SENDS.test(lemma) && (lemma === 'join' || !isPassive(tree, at));
    if (!sends || subject === null || subject > at) return null;
    // "the man who sent a note saying": a description
    if (/^(?:who|which|that)$/.test(lower(tokens[subject]!)) && tokens[subject - 1]?.form !== ',')
      return null;
    const found = tokens.findIndex((token, i) => i > at && i < participle && PAPER.test(lower(token)));
    const paper = found < 0 ? null : found;
    return paper !== null || writesTo(tree, at, participle) ? { subject, paper } : null;
  }
  return null;
}

/** "Okafor met them and wrote to Lind" */
function sharedSubject(tree: Tree, verb: number): number | null {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === 'conj' && head >= 0 && !isPassive(tree, verb) ? ownSubject(tree, head) : null;
}

function writesTo({ tokens }: Tree, verb: number, participle: number): boolean {
  const words = tokens.slice(verb + 1, participle);
  const to = words.findIndex(token => lower(token) === 'to');
  return (
    tokens[verb]!.lemma === 'write' && to >= 0 && words.slice(0, to).every(({ upos }) => BETWEEN.test(upos))
  );
}
