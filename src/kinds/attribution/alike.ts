import { lower } from './scene.ts';
import { isFiniteVerb, ownSubject, relation, type Tree } from './tree.ts';

/* Words and phrases of one form on either side of a joint, which go together. */

/**
 * Two of one form: "to stop the tolls | and mend the pier" after a past cue, "for the county to pay | and for the port to wait", "because it
 * leaked | and because it was dear", "for closing | and selling it", "a port that trades with Lark | and has a fleet" after a past cue.
 */
export function joinsAlike(tree: Tree, verb: number, complement: number, joint: number): boolean {
  const { tokens } = tree;
  const joined = tokens[joint]!.form === ',' && tokens[joint + 1]?.upos === 'CCONJ' ? joint + 1 : joint;
  if (isGerundNext(tree, verb, joint, joined + 1)) return true;
  if (tokens[joined]!.upos !== 'CCONJ') return false;
  if (joined === joint && goesOnAsReason(tree, complement, joint)) return true;
  let next = joined + 1;
  while (tokens[next]?.upos === 'ADV') next++;
  const token = tokens[next];
  if (!token) return false;
  const told = tokens.slice(verb + 1, joint);
  const word = lower(token);
  if (/^(?:because|that|if)$/.test(word))
    return joined === joint && told.some(one => lower(one) === word && one.upos === 'SCONJ');
  // "talked about the pier and | how it leaks"
  if (/^(?:how|what|whether|why)$/.test(word) && lower(tokens[joined]!) !== 'but') return true;
  // "objected to the toll and | to the lock", "calls for the county to pay and | for the port to wait"
  if (/^(?:ADP|SCONJ)$/.test(token.upos) && joined === joint && word === lower(tokens[verb + 1]!))
    return !/^(?:at|by|in|on)$/.test(word);
  if (word === 'for')
    return (
      lower(tokens[verb + 1]!) === 'for' &&
      (tokens[next + 1]?.xpos === 'VBG' || tokens.slice(next, next + 9).some(({ xpos }) => xpos === 'TO'))
    );
  if (token.xpos === 'TO') return told.some(({ xpos }) => xpos === 'TO');
  if (token.xpos === 'VBG')
    return (
      joined === joint &&
      // "the delay in building | and | opening it"
      ((/.ing$/.test(tokens[joint - 1]!.form) && tokens[verb]!.xpos !== 'VBG') ||
        (token.head > verb && tokens[token.head]!.xpos === 'VBG' && token.head < joint))
    );
  if (/^VBP?$/.test(token.xpos) && told.some(({ xpos }) => xpos === 'TO'))
    return token.xpos === 'VB' || token.head > verb || isOne(tree, verb);
  const { head } = token;
  return (
    joined === joint &&
    /^VB[DN]$/.test(tokens[verb]!.xpos) &&
    /^VB[ZP]$/.test(token.xpos) &&
    head > complement &&
    head < joint &&
    /^VB[ZP]$/.test(tokens[head]!.xpos) &&
    relation(tokens[head]!) === 'acl'
  );
}

/** "because the vote would be late | and the crews might strike": the second clause of a reason, which only may be or is as lasting as the first. */
function goesOnAsReason({ tokens }: Tree, complement: number, joint: number): boolean {
  const because = tokens.findLastIndex(
    (token, at) => at > complement && at < joint && lower(token) === 'because' && token.upos === 'SCONJ',
  );
  if (because < 0 || tokens.slice(because, joint).some(({ form }) => form === ',')) return false;
  const first = tokens.slice(because, joint).find(isFiniteVerb);
  let at = joint + 1;
  while (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(tokens[at]?.upos ?? '') && at < joint + 7) at++;
  const second = tokens[at];
  if (!first || !second || at === joint + 1 || !isFiniteVerb(second)) return false;
  const lasts = /^VB[PZ]$/;
  if (/^(?:could|may|might)$/.test(lower(second))) return true;
  return second.xpos === 'MD' ? first.xpos === 'MD' : lasts.test(first.xpos) && lasts.test(second.xpos);
}

/** "of delaying, hiding, | and | losing the files", "for lying | , | stalling and hiding it": three in a row or more, which the tagger may take for nouns. */
export function isGerundNext({ tokens }: Tree, verb: number, joint: number, next: number): boolean {
  const isGerund = (at: number) =>
    /.ing$/.test(tokens[at]?.form ?? '') && /^(?:VERB|NOUN|ADJ)$/.test(tokens[at]!.upos);
  const end = tokens[joint - 1]!.form === ',' ? joint - 1 : joint;
  const comma = tokens.findLastIndex(({ form }, at) => at < end && form === ',');
  const last = tokens.findIndex(({ upos }, at) => at > joint && upos === 'CCONJ');
  const joins = tokens[next - 1]!.upos === 'CCONJ';
  const beside = joins ? comma + 1 : last + 1;
  if (!isGerund(next) || beside < 1 || !isGerund(beside)) return false;
  if (!joins && (last > joint + 9 || tokens.slice(joint, last).some(isFiniteVerb))) return false;
  const before = Math.min(joint, joins ? comma : joint);
  const opens = tokens.findLastIndex(
    ({ upos }, at) => at < before && isGerund(at + 1) && /^(?:ADP|SCONJ)$/.test(upos),
  );
  return opens > Math.max(verb, before - 12);
}

/** A verb's subject is one person or thing, so that a bare form cannot be its second predicate: "Okafor urged them to stop and | mend". */
function isOne(tree: Tree, verb: number): boolean {
  const subject = ownSubject(tree, verb);
  return (
    subject !== null &&
    /^(?:NNP?|PRP)$/.test(tree.tokens[subject]!.xpos) &&
    !/^(?:they|we|you|i)$/.test(lower(tree.tokens[subject]!)) &&
    !tree.children[subject]!.some(child => relation(tree.tokens[child]!) === 'conj')
  );
}

/**
 * Two words of one kind side by side: "to rent, | or | to, buy", "up to | and | after the vote", "arbitrarily | or | capriciously", "the House
 * | and | Senate Committees".
 */
export function joinsWords({ tokens }: Tree, joint: number): boolean {
  const [before, next, then] = [tokens[joint - 1], tokens[joint + 1], tokens[joint + 2]];
  if (!before || !next) return false;
  // "the Act she | and | her aides helped to pass"
  if (/^(?:he|she|they|we|i)$/.test(lower(before))) return true;
  if (/^(?:ADP|DET)$/.test(before.upos) || before.xpos === 'TO') return relation(before) !== 'compound';
  if (/ly$/.test(lower(before)) && /ly$/.test(lower(next)))
    return before.upos === 'ADV' && next.upos === 'ADV' && (!then || /^(?:PUNCT|ADP|SCONJ)$/.test(then.upos));
  if (before.upos !== 'PROPN' || next.upos !== 'PROPN') return false;
  const end = tokens.findIndex(({ upos }, at) => at > joint && upos !== 'PROPN');
  return tokens[(end < 0 ? tokens.length : end) - 1]!.xpos === 'NNPS';
}

/** "linking policies | and programs across towns": a plural joined to the one right before, behind which no finite verb comes before the next mark. */
export function isSecondNoun({ tokens }: Tree, joint: number): boolean {
  const [before, next] = [tokens[joint - 1]!, tokens[joint + 1]!];
  const joins = next.deprel === 'conj' && next.head === joint - 1;
  if (!joins || next.xpos !== 'NNS' || before.xpos !== 'NNS') return false;
  const end = tokens.findIndex((token, at) => at > joint && /^[,.;:—–]$/.test(token.form));
  return !tokens.slice(joint, end < 0 ? undefined : end).some(isFiniteVerb);
}
