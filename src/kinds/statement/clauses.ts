import type { Span } from '../../text/span.ts';
import { type Act, type Frame, SPEECH } from './cues.ts';
import { takes, type VerbCue, verbCues } from './frames.ts';
import { contentSpan, nounPhrase, sourceSpan } from './phrase.ts';
import { type Attribution, isPunctuation, lower, type Node, quotationAt, type Scene } from './scene.ts';
import { childOf, childrenOf, isPassive, ownSubject, relation, type Tree } from './tree.ts';

/** A content as tokens `[from, to]` of the sentence, and how it was found. */
interface Part {
  readonly from: number;
  readonly to: number;
}

interface Matter {
  readonly parts: readonly Part[];
  readonly act: Act;
  readonly cueTo: number;
  readonly rule: string;
}

/** What is said, thought or wanted under each verb cue of a sentence. `taken` tells the verbs that introduce a quotation. */
export function readClauses(scene: Scene, tree: Tree, taken: (offset: number) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    const token = tree.tokens[verb]!;
    if (relation(token) === 'amod' || taken(token.start)) continue;
    const one = readVerb(scene, tree, verb);
    if (one) found.push(one);
  }
  return found;
}

function readVerb(scene: Scene, tree: Tree, verb: number): Attribution | null {
  for (const cue of verbCues(tree, verb)) {
    const matter = matterOf(tree, verb, cue);
    if (!matter) continue;
    const subject = subjectOf(tree, verb);
    if (subject === 'none') return null;
    // "people seeking asylum" only describes; "a man saying that he knew" speaks
    if (relation(tree.tokens[verb]!) === 'acl' && !SPEECH.has(matter.act)) return null;
    // "they came to see the lanterns" tells a purpose
    if (relation(tree.tokens[verb]!) === 'advcl' && hasTo(tree, verb) && !SPEECH.has(matter.act)) return null;
    return attribution(scene, tree, verb, cue, matter, subject);
  }
  return null;
}

/** The content of a verb, by the first frame that its dependents fill. */
function matterOf(tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const make = (frame: Frame, parts: Part[], rule: string, cueTo = cue.to): Matter | null =>
    parts.length > 0 ? { parts, act: frame.act, cueTo, rule } : null;
  if (cue.matter !== null) {
    const end = complementEnd(tree, verb, cue.matter);
    const frame = takes(cue, 'o') ?? takes(cue, 'a');
    if (!frame) return null;
    const object = childOf(tree, verb, 'obj');
    if (takes(cue, 'a') && object !== null && object < cue.matter) {
      return make(frame, [{ from: first[object]!, to: end }], 'verdict', verb);
    }
    return make(frame, [{ from: cue.to + 1, to: end }], 'matter');
  }
  if (isPassive(tree, verb)) return passiveMatter(tree, verb, cue);
  const clause = takes(cue, 'c');
  const complement = childrenOf(tree, verb, 'ccomp').at(-1) ?? null;
  if (clause && complement !== null && complement > verb) {
    return make(clause, [clausePart(tree, verb, cue.to, complement)], 'clause');
  }
  const main = clause ? asSaid(tree, verb, cue) : null;
  if (clause && main) return make(clause, main, 'as-said');
  const fronted = clause && childOf(tree, verb, 'obj') === null ? frontedParts(tree, verb, complement) : null;
  if (clause && fronted) return make(clause, fronted, 'fronted');
  const object = objectOf(tree, verb);
  const open = childrenOf(tree, verb, 'xcomp').find(child => child > verb) ?? null;
  const predicate = takes(cue, 'a');
  if (predicate && object !== null && object > verb) {
    const naming = predicate.act === 'say' || predicate.act === 'judge';
    const rest =
      (open !== null && (!naming || !hasTo(tree, open)) ? open : null) ??
      childrenOf(tree, verb, 'ccomp', 'advcl').find(child => child > object && (!naming || !hasTo(tree, child))) ??
      null;
    if (rest !== null)
      return make(predicate, [{ from: first[object]!, to: complementEnd(tree, verb, rest) }], 'verdict');
  }
  const infinitive = takes(cue, 't');
  if (infinitive && open !== null && hasTo(tree, open)) {
    return make(infinitive, [{ from: first[open]!, to: complementEnd(tree, verb, open) }], 'infinitive');
  }
  const gerund = takes(cue, 'g');
  if (gerund && open !== null && tokens[open]!.xpos === 'VBG') {
    return make(gerund, [{ from: first[open]!, to: last[open]! }], 'gerund');
  }
  const matter = takes(cue, 'o');
  if (matter && object !== null) return make(matter, objectParts(tree, verb, object, cue.to), 'object');
  if (predicate && object !== null && object > verb) {
    const frame = takes(cue, 'a')!;
    const of = childrenOf(tree, verb, 'obl').find(child => child > object);
    if (of !== undefined && /^(?:as|of|for)$/.test(lower(tokens[first[of]!]!))) {
      return make(frame, [{ from: first[object]!, to: last[of]! }], 'verdict');
    }
  }
  return null;
}

function hasTo(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'mark').some(child => lower(tree.tokens[child]!) === 'to');
}

function objectOf(tree: Tree, verb: number): number | null {
  const right = childrenOf(tree, verb, 'obj').find(child => child > verb);
  return right ?? childOf(tree, verb, 'obj');
}

/** "which he called", "what she said": the object stands before the verb and its subject. */
function objectParts(tree: Tree, verb: number, object: number, cueTo: number): Part[] {
  const { tokens, first } = tree;
  if (object < verb) return [{ from: first[object]!, to: nounPhrase(tree, object)[1] }];
  if (
    first[object]! <= cueTo ||
    /^(?:reporters?|them|him|her|us|me|itself|himself|herself|themselves)$/.test(lower(tokens[object]!))
  ) {
    return [];
  }
  return [{ from: first[object]!, to: complementEnd(tree, verb, object) }];
}

const TEMPORAL =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|earlier|later|then|recently|repeatedly|last|this|next|in|on|at|during|via|through|to|before|after|from|when|as|while|with)$/;

/** Last token of a complement, with the phrases after it that go with it rather than with the act of saying. */
function complementEnd(tree: Tree, verb: number, complement: number): number {
  const { tokens, children, first, last } = tree;
  let end = last[complement]!;
  for (const child of children[verb]!) {
    if (child <= complement || first[child]! !== end + 1) continue;
    const kind = relation(tokens[child]!);
    if (kind !== 'obl' && kind !== 'nmod' && kind !== 'advcl' && kind !== 'acl' && kind !== 'xcomp') continue;
    if (TEMPORAL.test(lower(tokens[first[child]!]!)) && kind !== 'xcomp') continue;
    end = last[child]!;
  }
  return end;
}

const AFTERTHOUGHT =
  /^(?:adding|saying|noting|citing|calling|according|referring|echoing|speaking|quoting|arguing|insisting|telling|warning|suggesting|pointing|explaining|while|as|when|after|before|during)$/;

/** The content clause from its first word (with "that") to the end of what is said. */
function clausePart(tree: Tree, verb: number, cueTo: number, complement: number): Part {
  const { tokens, children, first, last } = tree;
  let from = Math.max(first[complement]!, cueTo + 1);
  const that = childrenOf(tree, complement, 'mark').find(
    child => child > cueTo && lower(tokens[child]!) === 'that',
  );
  if (that !== undefined && that < complement) from = Math.min(from, that);
  let end = last[complement]!;
  for (const child of children[verb]!) {
    if (child <= complement || first[child]! <= end) continue;
    const kind = relation(tokens[child]!);
    const opener = lower(tokens[first[child]!]!);
    if (
      kind === 'advcl' &&
      first[child]! <= end + 2 &&
      /^(?:because|if|unless|since|so|until|though|although)$/.test(opener)
    )
      end = last[child]!;
    else if ((kind === 'obl' || kind === 'advmod') && first[child]! === end + 1 && !TEMPORAL.test(opener))
      end = last[child]!;
  }
  return { from, to: cutAfterthought(tree, from, complement, end) };
}

/** "said the pier is safe, adding that ...": the second cue opens a statement of its own. */
function cutAfterthought(tree: Tree, from: number, head: number, end: number): number {
  const { tokens, first } = tree;
  for (const child of tree.children[head]!) {
    const kind = relation(tokens[child]!);
    if (child < head || (kind !== 'advcl' && kind !== 'obl' && kind !== 'parataxis')) continue;
    const start = first[child]!;
    if (start <= from || tokens[start - 1]!.form !== ',') continue;
    if (
      AFTERTHOUGHT.test(lower(tokens[start]!)) &&
      !/^(?:while|as|when|after|before|during)$/.test(lower(tokens[start]!))
    ) {
      return start - 1;
    }
  }
  return end;
}

/** "The pier, Okafor said, is safe"; "The pier is safe, Okafor said": the words around the inserted cue. */
function frontedParts(tree: Tree, verb: number, complement: number | null): Part[] | null {
  const { tokens } = tree;
  const subject = ownSubject(tree, verb);
  if (subject === null) return null;
  const before = Math.min(tree.first[subject]!, verb);
  const comma = openingComma(tree, before);
  if (comma === null) return null;
  const ordinary =
    relation(tokens[verb]!) === 'parataxis' ||
    (complement !== null && complement < before) ||
    tokens[verb]!.head < 0;
  if (!ordinary && !/^(?:ccomp|conj|root|advcl|dep)$/.test(relation(tokens[verb]!))) return null;
  const end = insertedEnd(tree, verb, subject);
  if (end === null) return null;
  let from = 0;
  while (from < comma && (isPunctuation(tokens[from]!) || /^(?:but|and|yet|so)$/.test(lower(tokens[from]!))))
    from++;
  if (from >= comma) return null;
  const last = tokens.length - 1;
  const clausal = (low: number, high: number) =>
    tokens.slice(low, high + 1).some(one => /^(?:VERB|AUX)$/.test(one.upos) && one.xpos !== 'VBG' && one.xpos !== 'TO');
  if (!clausal(from, comma - 1) && !clausal(end, last)) return null;
  const parts = [{ from: opensWithConjunction(tree) && end >= tokens.length - 2 ? 0 : from, to: comma - 1 }];
  let rest = end;
  while (rest < tokens.length && tokens[rest]!.form === ',') rest++;
  if (tokens.slice(rest).some(token => !isPunctuation(token)))
    parts.push({ from: rest, to: tokens.length - 1 });
  return parts;
}

function opensWithConjunction(tree: Tree): boolean {
  return /^(?:but|and|yet|so)$/.test(lower(tree.tokens[0]!));
}

/** The comma (or quotation mark after a comma) right before the inserted cue. */
function openingComma(tree: Tree, before: number): number | null {
  let at = before - 1;
  while (at > 0 && /^(?:and|as|also|later|then|however|”|"|''|’)$/.test(lower(tree.tokens[at]!))) at--;
  return at > 0 && /^(?:,|—|–|--)$/.test(tree.tokens[at]!.form) ? at : null;
}

/** Where the inserted cue ends: the comma or the full stop after verb, subject, hearer and time; null if a clause follows. */
function insertedEnd(tree: Tree, verb: number, subject: number): number | null {
  const { tokens } = tree;
  let at = Math.max(verb, subject > verb ? nounPhrase(tree, subject)[1] : verb) + 1;
  const limit = at + 14;
  while (at < tokens.length && at < limit) {
    const token = tokens[at]!;
    if (token.form === ',' || /^[.?!:;—–]$/.test(token.form) || token.form === '--') return at;
    if (/^(?:that|whether|to|what|why|how|who|which|if|when|where)$/.test(lower(token)) && token.upos !== 'ADP') return null;
    if (token.upos === 'VERB' && token.xpos !== 'VBG' && token.xpos !== 'VBN') return null;
    at++;
  }
  return at >= tokens.length ? at : null;
}

/** "As Okafor told the board, the pier is unsafe": the sentence without the inserted clause. */
function asSaid(tree: Tree, verb: number, cue: VerbCue): Part[] | null {
  const { tokens, first, last } = tree;
  if (relation(tokens[verb]!) !== 'advcl' || !SPEECH.has(takes(cue, 'c')!.act)) return null;
  if (!childrenOf(tree, verb, 'mark', 'advmod').some(mark => mark < verb && lower(tokens[mark]!) === 'as')) return null;
  if (childrenOf(tree, verb, 'ccomp', 'xcomp').length > 0) return null;
  if (childOf(tree, verb, 'obj') !== null && !takes(cue, 'h')) return null;
  const [from, to] = [first[verb]!, last[verb]!];
  if (to - from > 24) return null;
  const parts: Part[] = [];
  const words = (low: number, high: number) => tokens.slice(low, high + 1).some(token => !isPunctuation(token));
  const start = opensWithConjunction(tree) ? 1 : 0;
  if (from > start && words(start, from - 1)) parts.push({ from: start, to: from - 1 });
  if (to < tokens.length - 1 && words(to + 1, tokens.length - 1)) parts.push({ from: to + 1, to: tokens.length - 1 });
  return parts.length > 0 ? parts : null;
}

/** "was accused of theft", "is expected to go", "was told that": the subject is part of what is said, or hears it. */
function passiveMatter(tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const subject = ownSubject(tree, verb);
  const open = childrenOf(tree, verb, 'xcomp', 'ccomp').find(child => child > verb) ?? null;
  const frame = takes(cue, 'cta');
  if (frame && open !== null) {
    const clause: Part = { from: Math.max(first[open]!, cue.to + 1), to: last[open]! };
    const expletive = subject !== null && /^(?:it|there)$/.test(lower(tokens[subject]!));
    if (subject === null || expletive || takes(cue, 'h'))
      return { parts: [clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
    const [from, to] = nounPhrase(tree, subject);
    return { parts: [{ from, to }, clause], act: frame.act, cueTo: cue.to, rule: 'passive' };
  }
  const object = takes(cue, 'o');
  const agent = agentOf(tree, verb);
  if (object && agent !== null && subject !== null) {
    const [from, to] = nounPhrase(tree, subject);
    return { parts: [{ from, to }], act: object.act, cueTo: cue.to, rule: 'passive' };
  }
  return null;
}

function agentOf(tree: Tree, verb: number): number | null {
  return (
    childrenOf(tree, verb, 'obl').find(
      child =>
        child > verb && childrenOf(tree, child, 'case').some(mark => lower(tree.tokens[mark]!) === 'by'),
    ) ?? null
  );
}

/** Who says it: a token, null for nobody named, `none` where there is no act of saying (an imperative, an adjective). */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | null | 'none' {
  const { tokens } = tree;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const own = ownSubject(tree, verb);
  if (own !== null)
    return /^(?:it|there)$/.test(lower(tokens[own]!)) && tokens[own]!.deprel === 'expl' ? null : own;
  const token = tokens[verb]!;
  if (token.head < 0 || depth > 6) return 'none';
  switch (relation(token)) {
    case 'advcl':
      // "blamed for denying them entry": what follows the preposition is the charge, not an act of speech
      if (childrenOf(tree, verb, 'mark', 'case').some(mark => /^(?:for|of|from|without)$/.test(lower(tokens[mark]!)))) return 'none';
      return subjectOf(tree, token.head, depth + 1);
    case 'conj':
    case 'parataxis':
    case 'ccomp':
      return tokens[token.head]!.upos === 'NOUN' && relation(token) === 'ccomp'
        ? 'none'
        : subjectOf(tree, token.head, depth + 1);
    case 'xcomp': {
      const object = objectOf(tree, token.head);
      return object !== null && object < verb && object > token.head
        ? object
        : subjectOf(tree, token.head, depth + 1);
    }
    case 'acl':
      return token.xpos === 'VBG' ? token.head : 'none';
    default:
      return 'none';
  }
}

const LIGHT = new Set([
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
    if (!mine || /^(?:when|where|why|how|so|then|meanwhile|however|even|only|now)$/.test(lower(before)))
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

export function isNegated(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'advmod', 'aux').some(child =>
    /^(?:not|n't|never)$/.test(lower(tree.tokens[child]!)),
  );
}

function attribution(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: VerbCue,
  matter: Matter,
  subject: number | null,
): Attribution | null {
  const { tokens } = tree;
  const content: Span[] = [];
  for (const part of matter.parts) {
    if (part.from > part.to) continue;
    const span = contentSpan(scene, tokens[part.from]!.start, tokens[part.to]!.end);
    if (span) content.push(span);
  }
  if (content.length === 0) return null;
  const from = cueStart(tree, verb);
  let end = tokens[matter.cueTo]!.end;
  if (tokens[matter.cueTo + 1]?.form === ':') end = tokens[matter.cueTo + 1]!.end;
  const cueSpan = { start: tokens[from]!.start, end };
  if (quotationAt(scene, tokens[verb]!.start)) return null;
  const source = subject === null ? null : sourceOf(tree, subject, from, matter.cueTo);
  const head: Node | null = subject === null ? null : { tree, token: subject };
  const hearer = childOf(tree, verb, 'iobj') ?? (takes(cue, 'h') ? childOf(tree, verb, 'obj') : null);
  return {
    source,
    head,
    cue: cueSpan,
    content: content.filter(span => source === null || span.end <= source.start || span.start >= source.end),
    act:
      LIGHT.has(tokens[from]!.lemma) && /^(?:decline|refuse)$/.test(tokens[from]!.lemma)
        ? 'refuse'
        : matter.act,
    lemma: cue.key,
    negated: isNegated(tree, verb),
    hearer: hearer === null ? null : spanOfPhrase(tree, hearer),
    sentence: tree.at,
    rule: matter.rule,
  };
}

function spanOfPhrase(tree: Tree, head: number): Span {
  const [from, to] = nounPhrase(tree, head);
  return { start: tree.tokens[from]!.start, end: tree.tokens[to]!.end };
}

function sourceOf(tree: Tree, subject: number, cueFrom: number, cueTo: number): Span {
  return subject < cueFrom ? sourceSpan(tree, subject, 0, cueFrom - 1) : sourceSpan(tree, subject, cueTo + 1);
}
