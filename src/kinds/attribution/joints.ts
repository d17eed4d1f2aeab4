import { isSecondNoun, joinsWords } from './alike.ts';
import { NOUN_CUES } from './cues.ts';
import { resumes } from './resumes.ts';
import { isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, isUnder, relation, type Tree } from './tree.ts';

/* Whether a complement goes on behind a comma, a joint or a colon: lists, appositions, second halves. */

/** What opens an instance, an exception or a reason that goes with the complement, after a comma. */
const GOES_WITH = /^(?:either|if|like|including|such|unless|especially|particularly|notably|regardless)$/;

/** "the pier, | along with the lock", "all piers, | including the old one", "the board, | for waiting": what goes with the complement before a comma. */
export function goesWith({ tokens }: Tree, at: number): boolean {
  const [word, next, then] = tokens.slice(at, at + 3).map(lower);
  if (word === 'for') return tokens[at + 1]?.xpos === 'VBG';
  // "blamed it on a “rogue clerk,” | not on her crew"
  if (word === 'not') return /^(?:as|for|of|on|the|an?)$/.test(next ?? '');
  if (word === 'as') return next === 'well' && then === 'as';
  if (/^(?:along|together)$/.test(word ?? '')) return next === 'with';
  return GOES_WITH.test(word ?? '');
}

export function isDash(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (!/^(?:—|–|--|-)$/.test(token.form)) return false;
  return token.form !== '-' || tree.tokens[at - 1]!.end < token.start;
}

/**
 * After a comma or a joint: "the pier, the quay and the lock", "all piers, including the old one", "the notion that the quay,
 * or the lock, would hold".
 */
export function goesOn(tree: Tree, complement: number, joint: number): boolean {
  const { tokens } = tree;
  // "blamed the mayor for waiting, | and it has cost her": a clause with a subject of its own
  const opens = tokens[joint + 2];
  if (
    tokens[joint]!.form === ',' &&
    tokens[joint + 1]?.upos === 'CCONJ' &&
    /^(?:he|she|it|they)$/.test(opens ? lower(opens) : '') &&
    isFiniteVerb(tokens[joint + 3] ?? tokens[joint]!)
  )
    return false;
  if (opensFinite(tree, complement, joint)) return false;
  if (tokens[joint]!.upos === 'CCONJ' && (waitsForVerb(tree, complement, joint) || joinsWords(tree, joint)))
    return true;
  // "schools, | roads and bridges": the rest of a list, up to its joint
  const joined = tokens[joint]!.form === ',' && tokens[joint + 1]?.upos === 'CCONJ' ? joint + 1 : joint;
  if (joined === joint && tokens[joint]!.form === ',' && goesOnAsList(tree, joint)) return true;
  if (tokens[joined]!.upos === 'CCONJ' && endsAsList(tree, joined)) return true;
  if (
    tokens[joint]!.upos === 'CCONJ' &&
    (isSecondOfTwo(tree, complement, joint) || isPlainPhrase(tree, joint))
  )
    return true;
  if (tokens[joint]!.form === ',' && (isApposition(tree, joint) || isNounsThat(tree, complement, joint)))
    return true;
  if (tokens[joint - 1]!.upos === 'ADJ' && tokens[joint + 1]?.upos === 'ADJ') return true;
  if (sharesOut(tree, complement, joint) || willDo(tree, joint)) return true;
  if (tokens[joint]!.form === ',' && goesWith(tree, joint + 1)) return true;
  for (let at = joint + 1; at < Math.min(tokens.length, joint + 10); at++) {
    const token = tokens[at]!;
    if (token.form === ',' && at > joint + 1) break;
    if (relation(token) !== 'conj' || token.head >= joint || token.head < complement) continue;
    const deed =
      token.upos === 'VERB' &&
      tokens[complement]!.upos !== 'VERB' &&
      !inInfinitive(tree, complement, token.head);
    return isUnder(tree, token.head, complement) && !/^VB[DZP]$/.test(token.xpos) && !deed;
  }
  // a subject before the joint still waits for its verb
  return tokens.some(
    (token, at) =>
      at > complement &&
      at < joint &&
      token.deprel.startsWith('nsubj') &&
      token.head > joint &&
      token.head < joint + 16 &&
      isUnder(tree, token.head, complement),
  );
}

/** "supported closing the pier | and the board then ordered a count": a plain noun phrase and its finite verb, or an auxiliary, behind words without a clause. */
function opensFinite({ tokens }: Tree, complement: number, joint: number): boolean {
  const before = tokens.slice(complement, joint);
  if (before.some(token => isFiniteVerb(token) || OPENS_CLAUSE.test(lower(token)))) return false;
  let at = joint + 1;
  // "calls it “a ruin” | and has sued"
  if (tokens[joint]!.upos === 'CCONJ' && tokens[at]?.upos === 'AUX' && /^VB[DZ]$/.test(tokens[at]!.xpos))
    return true;
  if (tokens[joint]!.upos !== 'CCONJ' || !/^(?:[Tt]he|[Aa]n?|\p{Lu}\S+)$/u.test(tokens[at]?.form ?? ''))
    return false;
  at++;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') && at < joint + 9) at++;
  if (at < joint + 3) return false;
  while (tokens[at]?.upos === 'ADV') at++;
  return /^(?:VB[DZ]|MD)$/.test(tokens[at]?.xpos ?? '');
}

const OPENS_CLAUSE = /^(?:how|if|that|what|when|where|whether|which|who|whom|whose|why)$/;

/**
 * "showed her ahead of Lind, | 46 percent to 44", "found him ahead by two points, | with a tenth undecided": the figures of what a survey shows,
 * behind a comma.
 */
export function tellsResult({ tokens }: Tree, verb: number, comma: number): boolean {
  if (tokens[comma]!.form !== ',' || !/^(?:find|show)$/.test(tokens[verb]!.lemma)) return false;
  const behind = tokens
    .slice(comma + 1, comma + 7)
    .map(lower)
    .join(' ');
  return /^(?:[\d.]+ ?(?:percent|per cent|%)? ?(?:to|-|–) ?\d|with (?:[\p{L}-]+ ){0,4}(?:\d|\p{L}+ing\b))/u.test(
    behind,
  );
}

/** "put Okafor at 38 percent, | Lindqvist at 24 | and Birch at 19": a name and a number behind the same preposition. */
function sharesOut({ tokens }: Tree, complement: number, joint: number): boolean {
  const isShare = (at: number) => lower(tokens[at]!) === 'at' && tokens[at + 1]?.xpos === 'CD';
  const end = tokens.findIndex(
    ({ form, upos }, at) => at > joint + 1 && (/^[,.;]$/.test(form) || upos === 'CCONJ'),
  );
  const range = (from: number, to: number) => tokens.slice(from, to).some((_, i) => isShare(from + i));
  const named = tokens.slice(joint, joint + 3).some(({ upos }) => upos === 'PROPN');
  return named && range(complement, joint) && range(joint, end < 0 ? tokens.length : end);
}

/** "announced a fund, | under which the port will pay", "demanded the sum, | failing which interest would be due": what the matter is yet to do. */
export function willDo({ tokens }: Tree, comma: number): boolean {
  const failing = lower(tokens[comma + 1] ?? tokens[comma]!) === 'failing';
  const which = tokens[comma + 1]?.upos === 'ADP' || failing ? comma + 2 : comma + 1;
  if (tokens[comma]!.form !== ',' || tokens[which]?.form !== 'which') return false;
  const finite = tokens.slice(which + 1, which + 7).find(isFiniteVerb);
  return finite !== undefined && /^(?:will|would)$/.test(lower(finite));
}

/** "the visit in which she | and her clerk used boats": a relative clause before whose verb the joint stands. */
function waitsForVerb({ tokens }: Tree, complement: number, joint: number): boolean {
  const relative = tokens.findLastIndex(
    ({ xpos }, at) => at > complement && at < joint && /^(?:WDT|WP\$?)$/.test(xpos),
  );
  return (
    relative > 0 &&
    relative < joint - 1 &&
    !tokens.slice(relative, joint).some(isFiniteVerb) &&
    tokens.slice(joint, joint + 9).some(isFiniteVerb)
  );
}

/** "“lost,” | a “bully” | and a “gull”", "a “bully” | and “gull”": behind a closing mark, one more description in marks. */
export function describesAgain({ tokens }: Tree, mark: number): boolean {
  let next = mark + 1;
  while (tokens[next]?.form === ',' || tokens[next]?.upos === 'CCONJ') next++;
  const bare = tokens[next - 1]?.upos === 'CCONJ' && next === mark + 2 && MARK.test(tokens[next]?.form ?? '');
  return (
    MARK.test(tokens[mark]?.form ?? '') &&
    (bare ||
      (/^(?:an?|the)$/.test(lower(tokens[next] ?? tokens[mark]!)) && MARK.test(tokens[next + 1]?.form ?? '')))
  );
}

const MARK = /^(?:["“”]|''|``)$/;

/** True if a verb stands in an infinitive or a clause below the complement: "a plan to close the pier". */
function inInfinitive(tree: Tree, complement: number, head: number): boolean {
  return head !== complement && tree.tokens[head]!.upos === 'VERB';
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADP|PART|PUNCT|SYM|X)$/;

/** "the latest | and | gravest turn": a joint within what is said of one noun. */
const joinsAdjectives = ({ tokens }: Tree, at: number): boolean =>
  tokens[at]!.upos === 'CCONJ' && tokens[at - 1]?.upos === 'ADJ' && tokens[at + 1]?.upos === 'ADJ';

/** "and | super markets", "and | very old piers": an adverb of the noun, or of the adjective before it, right behind. */
function isDegree({ tokens }: Tree, at: number): boolean {
  const [adverb, next, then] = tokens.slice(at, at + 3);
  if (adverb?.upos !== 'ADV' || adverb.head !== at + 1) return false;
  return next?.upos === 'NOUN' || (next?.upos === 'ADJ' && /^(?:ADJ|NOUN)$/.test(then?.upos ?? ''));
}

/** True if no verb stands in `[from, to]`, whatever the tree makes of it. */
function isVerbless(tree: Tree, from: number, to: number): boolean {
  const { tokens } = tree;
  return (
    from <= to &&
    tokens
      .slice(from, to + 1)
      .every(
        ({ upos, form, deprel }, n) =>
          (NOMINAL.test(upos) ||
            deprel === 'amod' ||
            joinsAdjectives(tree, from + n) ||
            isDegree(tree, from + n)) &&
          !/^[.;:]$/.test(form),
      )
  );
}

/** "schools, | roads and bridges", "Ada Okafor, | Tom Lindqvist and Ellen Brooks": a list up to its joint, and what ends it. */
function goesOnAsList(tree: Tree, comma: number): boolean {
  const { tokens } = tree;
  // "a vote, | the latest and gravest turn in it": a joint of two adjectives ends no list
  const joint = tokens.findIndex(
    (token, at) => at > comma && /^(?:and|or)$/.test(lower(token)) && !joinsAdjectives(tree, at),
  );
  if (joint < 0 || joint > comma + 14 || tokens[comma + 1]!.upos === 'ADP') return false;
  // "Lark, | a firm or group of firms": what it is
  if (lower(tokens[joint]!) === 'or' && /^an?$/.test(lower(tokens[comma + 1]!))) return false;
  const last = tokens[joint - 1]!.form === ',' ? joint - 2 : joint - 1;
  return isVerbless(tree, comma + 1, last) && endsAsList(tree, joint);
}

/** "and bridges.", "and Ellen Brooks, who runs it", "and guards who wait": the last of a list, not the subject of a clause ("and Brooks, his aide, left"). */
function endsAsList(tree: Tree, joint: number): boolean {
  const { tokens } = tree;
  const stop = tokens.findIndex(
    (token, at) =>
      at > joint &&
      (/^(?:[,.;:—–?!]|who|whose|which|that)$/.test(lower(token)) ||
        isDash(tree, at) ||
        opensClause(tree, at)),
  );
  const end = stop < 0 ? tokens.length : stop;
  if (!isVerbless(tree, joint + 1, end - 1)) return false;
  const next = tokens[end + 1];
  return (
    tokens[end]?.form !== ',' ||
    next === undefined ||
    next.xpos === 'VBG' ||
    /^(?:who|whose|which|that|as|but|and)$/.test(lower(next)) ||
    isApposition(tree, end) ||
    // "two votes for Lind, nine for Pell and one blank, | a result that drew cheers"
    resumes(tree, end + 1)
  );
}

/** "signs and lamps | to warn of it", "county and town halls | as she tours them": what begins with a subordinator or "to" behind a noun. */
function opensClause({ tokens }: Tree, at: number): boolean {
  const before = tokens[at - 1]!;
  if (!/^(?:NOUN|PROPN)$/.test(before.upos)) return false;
  // "for the trade and wealth | she brought": a clause that tells of the noun
  if (/^(?:he|she|they|we|i)$/.test(lower(tokens[at]!)) && tokens[tokens[at]!.head]?.deprel === 'acl:relcl')
    return true;
  // "and plans | to go" may be a verb
  if (tokens[at]!.xpos === 'TO' && tokens[at + 1]?.xpos === 'VB')
    return before.xpos !== 'NNS' || /^(?:ADJ|NOUN|DET|PROPN)$/.test(tokens[at - 2]!.upos);
  return (
    tokens[at]!.upos === 'SCONJ' && /^(?:as|because|when|while|after|before|so|if)$/.test(lower(tokens[at]!))
  );
}

/** "his aide, | Ada Okafor.": a name between commas, or at the end. */
function isApposition({ tokens }: Tree, comma: number): boolean {
  let at = comma + 1;
  while (tokens[at]?.upos === 'PROPN') at++;
  return at > comma + 1 && (at >= tokens.length || /^[,.;]$/.test(tokens[at]!.form));
}

/** "the ties between the fund | and | the board", "both the pier | and | the lock": the second of two that a word before asks for. */
function isSecondOfTwo(tree: Tree, complement: number, joint: number): boolean {
  const { tokens } = tree;
  const between = tokens.findLastIndex(
    (token, at) => at >= tree.first[complement]! && at < joint && /^(?:between|both)$/.test(lower(token)),
  );
  return between > 0 && lower(tokens[joint]!) === 'and' && isVerbless(tree, between + 1, joint - 1);
}

/**
 * "a grant for the pier | and the repair of the lock", "the raids in Elmford | and Marlow earlier that day": a phrase with an article, or a name
 * behind a name, behind which no finite verb comes before the next comma.
 */
function isPlainPhrase(tree: Tree, joint: number): boolean {
  const { tokens } = tree;
  const next = tokens[joint + 1];
  if (!next) return false;
  if (lower(next) === 'what' || isSecondNoun(tree, joint)) return true;
  const named = next.upos === 'PROPN' && tokens[joint - 1]!.upos === 'PROPN';
  if (!named && !/^(?:the|a|an|its|his|her|their|other)$/.test(lower(next))) return false;
  const end = tokens.findIndex((token, at) => at > joint && /^[,.;:—–]$/.test(token.form));
  return !tokens.slice(joint, end < 0 ? undefined : end).some(isFiniteVerb);
}

/** "claims by Okafor and Lindqvist (D), | that they would close it": the clause of a noun of saying, behind those who say it. */
const isNounsThat = ({ tokens }: Tree, complement: number, comma: number): boolean =>
  lower(tokens[comma + 1] ?? tokens[comma]!) === 'that' &&
  tokens[comma + 1]!.deprel === 'mark' &&
  NOUN_CUES.has(tokens[complement]!.lemma);

/** "many of her pledges: | mending the pier and building a lock": a list behind a colon, without a finite verb or words in marks. */
export function listsAfter(scene: Scene, { tokens }: Tree, colon: number): boolean {
  const rest = tokens.slice(colon + 1);
  return (
    rest.some(token => !isPunctuation(token)) &&
    !rest.some(token => isFiniteVerb(token) || quotationAt(scene, token.start))
  );
}
