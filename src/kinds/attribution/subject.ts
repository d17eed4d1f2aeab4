import {
  clauseAbove,
  joinedSubject,
  namedBeside,
  participleOver,
  pastContent,
  relativeHead,
  saysOver,
  speakerAbove,
} from './above.ts';
import { agentOf, doerOf, objectOf } from './acted.ts';
import { isAsked } from './asked.ts';
import { facing } from './faced.ts';
import { absolute } from './nominal.ts';
import { noteOn } from './noteon.ts';
import { isParted } from './parted.ts';
import { beforeAside, beforeRelative } from './pastaside.ts';
import { quotedAs } from './quotedas.ts';
import { lower } from './scene.ts';
import { senderOf } from './sender.ts';
import { sensed, undergoer } from './sensed.ts';
import {
  childOf,
  childrenOf,
  isFiniteVerb,
  isPassive,
  isWeekday,
  lexicalVerb,
  ownSubject,
  relation,
  type Tree,
} from './tree.ts';
import { voiceOf } from './voices.ts';

/** The subject of the sentence's own verb before a participle: "Okafor closed the pier, saying …". */
function subjectBefore(tree: Tree, verb: number): number | 'none' {
  const { tokens } = tree;
  let best: number | 'none' = 'none';
  for (let at = 0; at < verb; at++) {
    if (!/^(?:VBD|VBZ|VBP|VBN)$/.test(tokens[at]!.xpos)) continue;
    const owner = lexicalVerb(tree, at);
    const subject = ownSubject(tree, owner);
    if (subject === null || subject >= verb || /^(?:who|which|that|what|it)$/.test(lower(tokens[subject]!)))
      continue;
    if (tokens[owner]!.head < 0) return subject;
    if (relation(tokens[owner]!) !== 'acl') best = subject;
  }
  return best;
}

/** The subject that stands before a finite verb, where the tree hung it on another word: "Okafor just this week said". */
function nearestSubject(tree: Tree, verb: number): number | null {
  const { tokens } = tree;
  for (let at = verb - 1; at >= Math.max(0, verb - 16); at--) {
    const token = tokens[at]!;
    if (
      /^(?:VBD|VBZ|VBP|VB)$/.test(token.xpos) &&
      token.upos === 'VERB' &&
      !/^(?:have|be)$/.test(token.lemma)
    )
      return null;
    if (token.form === ';' || token.form === ':') return null;
    if (/^nsubj/.test(token.deprel) && !/^(?:what|it|there)$/.test(lower(token)) && !isWeekday(tree, at)) {
      const head = token.head;
      return head >= verb ||
        head < at ||
        !/^VB[DZP]$/.test(tokens[head]!.xpos) ||
        tokens[head]!.upos !== 'VERB' ||
        /^(?:have|be)$/.test(tokens[head]!.lemma)
        ? at
        : null;
    }
  }
  return null;
}

/** Who says it: a token, null for nobody named, `none` where there is no act of saying (an imperative, an adjective). */
export function subjectOf(tree: Tree, verb: number): number | null | 'none' {
  const found =
    doerOf(tree, verb) ??
    absolute(tree, verb) ??
    senderOf(tree, verb)?.subject ??
    pastAside(tree, verb) ??
    quotedAs(tree, verb) ??
    subjectFound(tree, verb);
  return typeof found === 'number' ? (facing(tree, found, verb) ?? beforeRelative(tree, found, verb)) : found;
}

/** "Okafor, who leads it, | said": the noun before the aside, of a finite verb in the active. */
function pastAside(tree: Tree, verb: number): number | null {
  const { xpos } = tree.tokens[verb]!;
  const finite =
    /^VB[DZP]$/.test(xpos) || (xpos !== 'VBG' && isFiniteVerb(tree.tokens[verb - 1] ?? tree.tokens[verb]!));
  return finite && !isPassive(tree, verb) ? beforeAside(tree, verb) : null;
}

/** Not "in the days leading up to it, saying", what a participle hangs on; not what is no person: "apologized after they came out, saying". */
const isSubject = ({ tokens }: Tree, found: number): boolean =>
  /^(?:[nc]subj|obj|conj)/.test(tokens[found]!.deprel) &&
  !/^(?:they|it|which|that|this|these|those)$/.test(lower(tokens[found]!));

function subjectFound(tree: Tree, verb: number): number | null | 'none' {
  const found = subjectAbove(tree, verb, 0);
  const { tokens } = tree;
  if (found === 'none' && relation(tokens[verb]!) === 'acl' && tokens[verb - 1]?.form !== ',') return found;
  if (found === 'none' && /^(?:VBD|VBZ|VBP|VBN)$/.test(tokens[verb]!.xpos))
    return nearestSubject(tree, verb) ?? 'none';
  const inner = speakerAbove(tree, verb);
  // "said it was safe before claiming that it leaked": a thing does not speak
  if (
    tokens[verb]!.xpos === 'VBG' &&
    inner !== null &&
    typeof found === 'number' &&
    childrenOf(tree, verb, 'mark').length > 0 &&
    /^(?:thing|document)$/.test(voiceOf({ tree, token: found }) ?? '')
  )
    return inner;
  const participle = tokens[verb]!.xpos === 'VBG' && isParted(tree, verb);
  const outer = participle && tokens[verb]!.lemma !== 'add' ? pastContent(tree, verb) : null;
  if (outer !== null) return outer;
  if (participle && inner !== null) return inner;
  if (
    typeof found === 'number' &&
    /^(?:who|which|that|whose)$/.test(lower(tokens[Math.min(found, tree.first[found]!)]!)) &&
    tokens[verb - 1]?.form === ','
  ) {
    return takesUpMatter(tree, verb) ?? relativeHead(tree, verb) ?? found;
  }
  const noun =
    participle && typeof found === 'number' && (relation(tokens[verb]!) === 'acl' || !isSubject(tree, found));
  if (!participle || (found !== 'none' && !noun && inner === null)) return found;
  const before = subjectBefore(tree, verb);
  return before === 'none' ? found : before;
}

/** "| Okafor | weighed in on claims against the clerk, who had left, calling them false": whose main verb is one of talk on a matter, and a participle tells it. */
function takesUpMatter(tree: Tree, verb: number): number | null {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  if (tree.tokens[verb]!.xpos !== 'VBG' || root > verb || !ON_MATTER.test(tree.tokens[root]?.lemma ?? ''))
    return null;
  const subject = ownSubject(tree, root);
  return subject !== null && subject < root ? subject : null;
}

const ON_MATTER = /^(?:address|comment|discuss|opine|react|reply|respond|speak|tweet|weigh)$/;

function subjectAbove(tree: Tree, verb: number, depth: number): number | null | 'none' {
  const { tokens } = tree;
  if (depth === 0 && isAsked(tree, verb)) return agentOf(tree, verb);
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const own = ownSubject(tree, verb) ?? joinedSubject(tree, verb);
  if (own !== null)
    return /^(?:it|there)$/.test(lower(tokens[own]!)) && tokens[own]!.deprel === 'expl' ? null : own;
  const token = tokens[verb]!;
  if (token.head < 0 || depth > 6) return 'none';
  switch (relation(token)) {
    case 'advcl': {
      const whom = sensed(tree, verb) ?? undergoer(tree, verb);
      if (whom !== null) return whom;
      // "prompting | Okafor | to reply": whom it makes speak
      if (token.xpos === 'VB' && CAUSES.test(tokens[token.head]!.lemma)) {
        const moved = objectOf(tree, token.head);
        if (moved !== null && moved > token.head && moved < verb) return moved;
      }
      // "blamed for denying them entry": what follows the preposition is the charge, not an act of speech
      if (
        childrenOf(tree, verb, 'mark', 'case').some(mark =>
          /^(?:for|of|from|without)$/.test(lower(tokens[mark]!)),
        )
      )
        return 'none';
      // "urged them to wait, proposed that it be left": a past form that the tagger took for a participle
      if (
        depth === 0 &&
        tokens[verb - 1]?.form === ',' &&
        token.xpos === 'VBN' &&
        lower(tokens[verb + 1] ?? token) === 'that'
      )
        return subjectBefore(tree, verb);
      return subjectAbove(tree, goesFar(tree, verb) ?? clauseAbove(tree, verb), depth + 1);
    }
    case 'conj':
      return joinedTo(tree, verb, depth);
    case 'parataxis':
    case 'ccomp':
      if (sensed(tree, verb) !== null) return sensed(tree, verb);
      return tokens[token.head]!.upos === 'NOUN' && relation(token) === 'ccomp'
        ? 'none'
        : subjectAbove(tree, token.head, depth + 1);
    case 'xcomp': {
      const whom = undergoer(tree, verb);
      if (whom !== null) return whom;
      // "| Okafor | was forced to admit": whom it makes speak
      if (token.xpos === 'VB' && CAUSES.test(tokens[token.head]!.lemma) && isPassive(tree, token.head))
        return ownSubject(tree, token.head) ?? 'none';
      const object = objectOf(tree, token.head);
      const told = object !== null && object < verb && object > token.head;
      return told && !(CALLS_UP.test(tokens[token.head]!.lemma) && token.xpos === 'VB')
        ? object
        : subjectAbove(tree, token.head, depth + 1);
    }
    case 'acl':
      if (token.xpos === 'VBG' && isReached(tree, token.head, verb))
        return senderBefore(tree, tokens[token.head]!.head) ?? 'none';
      // "Okafor has been in the vanguard, | calling for it": of a noun that tells what somebody is
      if (token.xpos === 'VBG' && childOf(tree, token.head, 'cop') !== null)
        return ownSubject(tree, token.head) ?? token.head;
      return token.xpos === 'VBG' ? noteOn(tree, token.head) : 'none';
    default:
      return 'none';
  }
}

/** The subject of what a verb is joined to: of the verb of saying over it, or of a passive's own: "was asked about it and | replied". */
function joinedTo(tree: Tree, verb: number, depth: number): number | null | 'none' {
  const { head } = tree.tokens[verb]!;
  // "watched | Okafor | argue that": the bare form is what is seen
  const seen =
    tree.tokens[verb]!.xpos === 'VB' && SEES.test(tree.tokens[head]!.lemma) ? objectOf(tree, head) : null;
  if (seen !== null && seen > head && seen < verb && tree.tokens[verb - 1]!.upos !== 'CCONJ') return seen;
  const over = participleOver(tree, verb) ?? saysOver(tree, verb);
  const beside = over === null ? namedBeside(tree, verb) : null;
  if (beside !== null) return beside;
  if (over === null && isPassive(tree, head)) return ownSubject(tree, head) ?? 'none';
  return subjectAbove(tree, over ?? head, depth + 1);
}

const SEES = /^(?:hear|observe|see|watch)$/;

/** "Okafor | went | so far as to say": the verb that "far" belongs to; null elsewhere. */
function goesFar({ tokens }: Tree, verb: number): number | null {
  const words = tokens.slice(Math.max(0, verb - 4), verb).map(lower);
  const goes = tokens.findLastIndex(({ lemma }, at) => at < verb && at > verb - 8 && lemma === 'go');
  return goes >= 0 && /^(?:as|so) far as to$/.test(words.join(' ')) ? goes : null;
}

/** What makes somebody speak. */
const CAUSES = /^(?:cause|compel|drive|force|inspire|lead|move|prompt|provoke|push|spur)$/;

/** "phoned the office | to say": who calls somebody up speaks herself. */
const CALLS_UP = /^(?:call|contact|email|interrupt|phone|ring|telephone|text|use|visit|write)$/;

/** "Okafor emailed | supporters | saying": whom a letter or a call reaches hears what the participle right behind tells. */
function isReached(tree: Tree, noun: number, verb: number): boolean {
  const { deprel, head } = tree.tokens[noun]!;
  const reached = /^(?:i?obj)$/.test(deprel) && REACHES.test(tree.tokens[head]?.lemma ?? '');
  return reached && verb === noun + 1 && voiceOf({ tree, token: noun }) === 'person';
}

/** The subject of a verb, or the noun right before it where the tree has it otherwise: "The senator | emailed". */
const senderBefore = (tree: Tree, verb: number): number | null =>
  ownSubject(tree, verb) ?? (/^(?:NOUN|PROPN)$/.test(tree.tokens[verb - 1]?.upos ?? '') ? verb - 1 : null);

/** Verbs whose object is somebody at the other end of words. */
const REACHES = /^(?:cable|contact|e-?mail|fax|message|phone|telephone|text|wire|write)$/;

export const LIGHT = new Set([
  'decline',
  'refuse',
  'continue',
  'begin',
  'try',
  'go',
  'seem',
  'appear',
  'fail',
  'come',
  'start',
  'have',
  'be',
  'attempt',
  'use',
  'proceed',
  'stop',
]);

/** First token of the cue: its auxiliaries, negation and adverbs, and a light verb over it ("declined to say"). */
export function cueStart(tree: Tree, verb: number): number {
  const { tokens, children } = tree;
  let from = verb;
  while (from > 0) {
    const before = tokens[from - 1]!;
    const mine = children[verb]!.includes(from - 1) && /^(?:aux|cop|advmod)$/.test(relation(before));
    if (
      !mine ||
      /^(?:when|where|why|how|so|then|meanwhile|however|even|only|now|both|each|all|another|most|many|half)$/.test(
        lower(before),
      )
    )
      break;
    from--;
  }
  const light = tokens[verb]!.head;
  if (relation(tokens[verb]!) === 'xcomp' && light >= 0 && light < from && LIGHT.has(tokens[light]!.lemma)) {
    const between = tokens.slice(light + 1, from);
    if (between.every(token => token.upos === 'PART' || token.upos === 'ADV')) return cueStart(tree, light);
  }
  return from;
}
