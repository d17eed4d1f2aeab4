import { isDayName } from '../../language/calendar.ts';
import { afterPhrase } from './bounds.ts';
import { MEDIUM } from './extent.ts';
import { startsMain } from './mainclause.ts';
import { isOfMatter } from './ofmatter.ts';
import { lower } from './scene.ts';
import { ownSubject, type Tree } from './tree.ts';

/**
 * Last token of an infinitive or a gerund that is promised, asked for or threatened: `to`, or before it where a finite verb goes on with
 * the narrator's account ("pushed the board to wait | and hired a lawyer").
 */
export function infinitiveEnd(tree: Tree, verb: number, from: number, to: number): number {
  const { tokens } = tree;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!;
    // "pledged to work together | after a meeting Thursday"
    if (
      /^(?:after|during|at)$/.test(lower(token)) &&
      tokens.slice(at + 1, at + 6).some(one => isDayName(lower(one)))
    )
      return at - 1;
    if (isMedium(tree, at) && !isOfMatter(tree, verb, at)) return at - 1;
    if (isNextOfRange(tree, from, at)) return at - 1;
    if (tokens[from]!.xpos === 'TO' && isPastTime(tree, from, at)) return at - 1;
    // "proposes closing it; | she backs a toll"
    if (token.form === ';' && startsMain(tree, at + 1)) return at - 1;
    if (token.form !== ',' && token.upos !== 'CCONJ') continue;
    if (waitsForVerb(tree, from, at)) continue;
    // "vowed to wait, | while others, among them the mayor, want it now"
    if (token.form === ',' && lower(tokens[at + 1]!) === 'while') return at - 1;
    let next = at + 1;
    while (next < to && /^(?:ADV|CCONJ)$/.test(tokens[next]!.upos)) next++;
    if (token.upos === 'CCONJ') next = Math.min(to, afterPhrase(tree, next));
    const tense = tokens[verb]!.xpos;
    const { xpos, head, deprel } = tokens[next]!;
    const finite =
      // "has called on the board to wait | and called on the town to help"
      (/^VB[DN]$/.test(xpos) && tokens[next]!.lemma === tokens[verb]!.lemma) ||
      (/^VB[DZ]$/.test(xpos) && (xpos === tense || (tense === 'VBG' && xpos === 'VBD'))) ||
      // "has called on the board to wait | and is glad that it will"
      (tense === 'VBN' &&
        xpos === 'VBZ' &&
        ownSubject(tree, next) === null &&
        !hasRelative(tree, from, at)) ||
      // "has proposed closing the pier | and signaled support for it"
      (/^VB[DN]$/.test(xpos) && head === verb && deprel === 'conj');
    if (finite || (lower(tokens[at + 1]!) === 'while' && tokens[at + 2]?.xpos === 'VBG')) return at - 1;
    // "declined to comment, | not wanting to offend them": why the speaker does so
    const motive = lower(tokens[at + 1]!) === 'not' ? at + 2 : at + 1;
    if (token.form === ',' && MOTIVES.test(lower(tokens[motive]!))) return at - 1;
    if (token.form === ',' && tense === 'VBN' && isListed(tree, next, to)) return at - 1;
    // "…, proposed that the quay be left", "…, and who hopes to win"
    if (tokens[next]!.xpos === 'VBN' && lower(tokens[next + 1] ?? token) === 'that') return at - 1;
    if (
      token.form === ',' &&
      lower(tokens[at + 1]!) === 'and' &&
      /^(?:who|which)$/.test(lower(tokens[at + 2]!))
    )
      return at - 1;
    if (token.upos === 'CCONJ' && anotherSpeaks(tree, at)) return at - 1;
    const joint = /^(?:and|but|so|yet|while)$/.test(lower(tokens[at + 1]!));
    if (token.form === ',' ? joint && startsMain(tree, at + 2) : startsMain(tree, at + 1)) return at - 1;
  }
  return to;
}

/** "from her plan to mend the pier | , to her turn on the tolls": the next of a range that "from" opens. */
export function isNextOfRange({ tokens }: Tree, from: number, comma: number): boolean {
  const [to, next] = [tokens[comma + 1], tokens[comma + 2]];
  if (tokens[comma]!.form !== ',' || !to || lower(to) !== 'to' || !/^(?:DT|PRP\$)$/.test(next?.xpos ?? ''))
    return false;
  return tokens.slice(Math.max(0, from - 7), from).some(token => lower(token) === 'from');
}

/** "to ask whether the port | and the town had paid", "that the crews, | who were ill, be paid": a clause within that has no verb as yet. */
function waitsForVerb({ tokens }: Tree, from: number, at: number): boolean {
  const opens = tokens.findLastIndex(
    (token, i) => i >= from && i < at && /^(?:that|whether)$/.test(lower(token)) && token.deprel === 'mark',
  );
  return opens > 0 && opens < at - 1 && !tokens.slice(opens, at).some(({ xpos }) => /^(?:VB|MD)/.test(xpos));
}

/** "to step aside | in a letter on Monday", not "to reply in a letter": what somebody speaks or writes in. */
function isMedium({ tokens }: Tree, at: number): boolean {
  const { head } = tokens[at]!;
  return (
    /^(?:in|on|via|through)$/.test(lower(tokens[at]!)) &&
    head > at &&
    MEDIUM.test(lower(tokens[head]!)) &&
    !/^(?:appear|post|publish|put|reply|respond|say|share|speak|state|write)$/.test(tokens[at - 1]!.lemma)
  );
}

/** "a pier that leaks | and is old": a relative clause that a second verb may go on. */
const hasRelative = ({ tokens }: Tree, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ xpos }) => /^(?:WDT|WP)/.test(xpos));

const MOTIVES =
  /^(?:believing|fearing|feeling|hoping|knowing|saying|telling|thinking|wanting|wishing|worrying)$/;

/** "refused to speak | as she left the hall", "“mend it” | before leaving": a time in the past, in which it was promised or refused. */
function isPastTime({ tokens }: Tree, from: number, at: number): boolean {
  if (!/^(?:as|when|after|before)$/.test(lower(tokens[at]!))) return false;
  const next = tokens[at + 1]!;
  if (next.xpos === 'VBG') return /^(?:”|''|"|’)$/.test(tokens[at - 1]!.form);
  // "to manage it, just as Lindqvist did" compares
  if (!/^(?:as|when)$/.test(lower(tokens[at]!)) || lower(tokens[at - 1]!) === 'just') return false;
  const past = tokens.findIndex(({ xpos }, later) => later > at && /^(?:VB|MD)/.test(xpos));
  return (
    past > at + 1 &&
    past < at + 4 &&
    tokens[past]!.xpos === 'VBD' &&
    /^(?:PRON|PROPN|DET|NOUN)$/.test(next.upos) &&
    !tokens.slice(from, at).some(({ xpos }) => xpos === 'VBD')
  );
}

/** "has vowed to go further, | opposed the toll and blocked the lock": participles in a row with the one before the infinitive. */
function isListed({ tokens }: Tree, at: number, to: number): boolean {
  if (!/^VB[DN]$/.test(tokens[at]!.xpos) || !/^(?:DET|PRON|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? ''))
    return false;
  const joint = tokens.findIndex(({ upos }, later) => later > at && upos === 'CCONJ');
  return joint > 0 && joint < to && /^VB[DN]$/.test(tokens[joint + 1]!.xpos);
}

/** "declined to comment | and two aides later said": a noun phrase and a finite verb of saying right behind the joint. */
function anotherSpeaks(tree: Tree, joint: number): boolean {
  const { tokens } = tree;
  const verb = tokens.findIndex(({ upos }, at) => at > joint && /^(?:VERB|AUX)$/.test(upos));
  if (verb < joint + 2 || verb > joint + 8 || !/^VB[DZ]$/.test(tokens[verb]!.xpos)) return false;
  const phrase = tokens.slice(joint + 1, verb);
  return (
    /^(?:say|tell|add|argue|insist)$/.test(tokens[verb]!.lemma) &&
    phrase.every(({ upos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV|PART)$/.test(upos)) &&
    phrase.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos))
  );
}
