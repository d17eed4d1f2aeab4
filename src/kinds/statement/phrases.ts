import { untilBut } from './bounds.ts';
import { ACCORDING, ADJECTIVE_CUES, type Frame, MATTER_NOUN_CUES, NOUN_CUES } from './cues.ts';
import { contentSpan, nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { type Attribution, isPunctuation, lower, quotationAt, type Scene } from './scene.ts';
import { cueStart, isNegated, subjectOf } from './subject.ts';
import { childOf, childrenOf, ownSubject, relation, type Tree } from './tree.ts';

const NOTHING = { negated: false, hearer: null } as const;

/** "according to": the words before it, after it, or around it. */
export function readAccording(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  const found: Attribution[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    const phrase = ACCORDING.find(words =>
      words.every((word, i) => tokens[at + i] && lower(tokens[at + i]!) === word),
    );
    if (!phrase || quotationAt(scene, tokens[at]!.start)) continue;
    const from = at + phrase.length;
    const head = headAfter(tree, from);
    if (head === null) continue;
    const source = accordingSource(scene, tree, at, from, head);
    const content = around(scene, tree, at, source.end);
    if (content.length === 0) continue;
    const cue = spanOf(tree, at, from - 1);
    found.push({
      source,
      head: { tree, token: head },
      cue,
      content,
      act: 'say',
      lemma: phrase.join(' '),
      sentence: tree.at,
      rule: 'according',
      ...NOTHING,
    });
  }
  return found;
}

/** "according to | a study last year by two economists": to the comma or the end, as long as no clause begins. */
function accordingSource(
  scene: Scene,
  tree: Tree,
  at: number,
  from: number,
  head: number,
): Attribution['source'] & object {
  const { tokens } = tree;
  const final = tokens.slice(0, at).some(token => !isPunctuation(token) && token.upos !== 'CCONJ');
  let source = sourceSpan(tree, head, from, undefined, final);
  // "According to a poll, the mayor and the board each have …": what follows the comma is no apposition without another
  const comma = tokens.findIndex((token, i) => i > from && token.form === ',');
  if (!final && comma > 0 && source.end > tokens[comma]!.start) {
    const next = tokens.find(token => token.start >= source.end);
    if (
      next &&
      next.form !== ',' &&
      tokens[comma - 1]!.end < source.end &&
      !/,\s*$/.test(scene.text.slice(source.start, source.end))
    )
      source = { start: source.start, end: tokens[comma - 1]!.end };
  }
  let end = from;
  while (end < tokens.length && !/^[,.;:—–]$/.test(tokens[end]!.form) && !/^[“"]$/.test(tokens[end]!.form))
    end++;
  const words = tokens.slice(from, end);
  if (words.length > 24 || words.some(token => token.upos === 'AUX' || /^(?:VBD|VBZ|VBP)$/.test(token.xpos)))
    return source;
  return { start: tokens[from]!.start, end: Math.max(source.end, tokens[end - 1]!.end) };
}

/** Head of the noun phrase that begins at a token. */
function headAfter(tree: Tree, from: number): number | null {
  const { tokens, first } = tree;
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    if (!/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(tokens[at]!.upos)) continue;
    let here = at;
    for (let steps = 0; steps < 12; steps++) {
      const head = tokens[here]!.head;
      if (head < from || first[head]! < from - 4 || !/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(tokens[head]!.upos))
        break;
      if (
        /^(?:conj|appos)$/.test(relation(tokens[here]!)) === false &&
        head < here &&
        !/^(?:flat|nmod|acl|compound)$/.test(relation(tokens[here]!))
      )
        break;
      here = head;
    }
    return here;
  }
  return null;
}

/** The words of the clause that an inserted phrase `[at, end)` belongs to. */
function around(scene: Scene, tree: Tree, at: number, end: number): Attribution['content'] {
  const { tokens } = tree;
  const before = at - 1;
  let after = tokens.findIndex(token => token.start >= end);
  if (after < 0) after = tokens.length;
  const content = [];
  const words = (from: number, to: number) => tokens.slice(from, to + 1).some(token => !isPunctuation(token));
  const start = clauseStart(tree, at);
  if (before >= start && words(start, before)) {
    const span = contentSpan(scene, tokens[start]!.start, tokens[before]!.end);
    if (span) content.push(span);
  }
  const comma = tokens[after]?.form === ',';
  const initial = content.length === 0 || tokens.slice(start, at).every(token => isPunctuation(token));
  if (after < tokens.length && (initial || (comma && goesOn(tree, after + 1)))) {
    const next = comma ? after + 1 : after;
    const last = initial ? untilBut(tree, next) : tokens.length - 1;
    const span = words(next, last) ? contentSpan(scene, tokens[next]!.start, tokens[last]!.end) : null;
    if (span) content.push(span);
  }
  return content;
}

/** "But" and "And" open the sentence, not the content. */
function clauseStart(tree: Tree, at: number): number {
  const { tokens } = tree;
  let from = tree.lead < at ? tree.lead : 0;
  while (from < at && isPunctuation(tokens[from]!) && !/^[“"‘'($]/.test(tokens[from]!.form)) from++;
  if (from < at && /^(?:but|and|yet|so)$/.test(lower(tokens[from]!))) from++;
  return from;
}

/** After "…, according to the union, and …" a new clause with its own subject is the narrator's again. */
function goesOn(tree: Tree, from: number): boolean {
  const { tokens } = tree;
  if (/^(?:and|but|who|which|while|although|though|when|where|because)$/.test(lower(tokens[from]!)))
    return false;
  if (/^(?:“|"|‘|''|``)$/.test(tokens[from]!.form)) return true;
  return tokens.slice(from).some(token => token.upos === 'VERB' || token.upos === 'AUX');
}

/** "is confident that", "was worried about", "were opposed to". */
export function readAdjectives(scene: Scene, tree: Tree): Attribution[] {
  const { tokens, first, last } = tree;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const frames = ADJECTIVE_CUES.get(lower(tokens[at]!));
    if (!frames || relation(tokens[at]!) === 'amod' || quotationAt(scene, tokens[at]!.start)) continue;
    const subject = subjectOf(tree, at);
    if (subject === 'none' || subject === null || /^(?:it|there|this|that)$/.test(lower(tokens[subject]!)))
      continue;
    let cueTo = at;
    let part: [number, number] | null = null;
    let frame: Frame | undefined;
    for (const child of tree.children[at]!) {
      if (child < at) continue;
      const kind = relation(tokens[child]!);
      const clause = kind === 'ccomp' || kind === 'xcomp' || kind === 'advcl';
      frame = frames.find(one =>
        one.takes.includes(clause ? (lower(tokens[first[child]!]!) === 'to' ? 't' : 'c') : 'p'),
      );
      if (!frame || (kind !== 'obl' && !clause)) continue;
      const preposition = kind === 'obl' ? childOf(tree, child, 'case') : null;
      if (kind === 'obl' && preposition === null) continue;
      if (preposition !== null && !/^(?:about|of|to|by|with|at|in|for|on)$/.test(lower(tokens[preposition]!)))
        continue;
      cueTo = preposition ?? at;
      part = [Math.max(first[child]!, cueTo + 1), last[child]!];
      break;
    }
    if (!part || !frame || part[0] > part[1]) continue;
    const content = contentSpan(scene, tokens[part[0]]!.start, tokens[part[1]]!.end);
    if (!content) continue;
    const from = cueStart(tree, at);
    const source = subject < from ? sourceSpan(tree, subject, 0, from - 1) : sourceSpan(tree, subject);
    if (source.end > tokens[from]!.start) continue;
    found.push({
      source,
      head: { tree, token: subject },
      cue: { start: tokens[from]!.start, end: tokens[cueTo]!.end },
      content: [content],
      act: frame.act,
      lemma: lower(tokens[at]!),
      negated: isNegated(tree, at),
      hearer: null,
      sentence: tree.at,
      rule: 'adjective',
    });
  }
  return found;
}

/** "her warning that …", "the mayor's promise to …", "Okafor's criticism of …", "made the claim that …". */
export function readNouns(scene: Scene, tree: Tree): Attribution[] {
  const found: Attribution[] = [];
  tree.tokens.forEach((token, at) => {
    if (token.upos !== 'NOUN' || quotationAt(scene, token.start)) return;
    const one = readNoun(scene, tree, at);
    if (one) found.push(one);
  });
  return found;
}

function readNoun(scene: Scene, tree: Tree, at: number): Attribution | null {
  const { tokens, first, last } = tree;
  const lemma = tokens[at]!.lemma.toLowerCase();
  const clausal = NOUN_CUES.get(lemma)?.[0];
  const matter = MATTER_NOUN_CUES.get(lemma)?.[0];
  let part: [number, number] | null = null;
  let cueTo = at;
  let act: Frame['act'] = 'say';
  for (const child of childrenOf(tree, at, 'acl', 'ccomp', 'nmod', 'xcomp')) {
    if (child < at) continue;
    const opener = lower(tokens[first[child]!]!);
    const adjacent = first[child]! === at + 1;
    if (
      clausal &&
      relation(tokens[child]!) !== 'nmod' &&
      tokens[child]!.deprel !== 'acl:relcl' &&
      ((opener === 'that' && clausal.takes.includes('c')) ||
        (opener === 'to' && adjacent && clausal.takes.includes('t')))
    ) {
      part = [first[child]!, nounClauseEnd(scene, tree, at, first[child]!, last[child]!)];
      act = clausal.act;
      break;
    }
    const owned = childrenOf(tree, at, 'nmod').some(one => one < at && tokens[one]!.deprel === 'nmod:poss');
    if (
      matter &&
      owned &&
      adjacent &&
      relation(tokens[child]!) === 'nmod' &&
      /^(?:of|for|on|to|against|about)$/.test(opener)
    ) {
      part = [first[child]! + 1, last[child]!];
      cueTo = first[child]!;
      act = matter.act;
      break;
    }
  }
  const that = tokens[at + 1];
  if (
    !part &&
    clausal?.takes.includes('c') &&
    that &&
    lower(that) === 'that' &&
    !/^(?:nsubj|obj)/.test(that.deprel) &&
    relation(tokens[at]!) !== 'nsubj'
  ) {
    part = [at + 1, clauseEnd(scene, tree, at, at + 1)];
    act = clausal.act;
  }
  if (!part || part[0] > part[1]) return null;
  const owner = ownerOf(tree, at, part[0]);
  if (!owner) return null;
  const content = contentSpan(scene, tokens[part[0]]!.start, tokens[part[1]]!.end);
  if (!content) return null;
  const from = Math.min(owner.cueFrom, at);
  return {
    source: owner.source,
    head: { tree, token: owner.token },
    cue: spanOf(tree, from, cueTo),
    content: [content],
    act,
    lemma,
    sentence: tree.at,
    rule: 'noun',
    ...NOTHING,
  };
}

/** Where the clause of a noun ends: with the narrator's verb where the noun is its subject, else where the words told end. */
function nounClauseEnd(scene: Scene, tree: Tree, noun: number, from: number, to: number): number {
  const { deprel, head } = tree.tokens[noun]!;
  const end = Math.min(to, clauseEnd(scene, tree, noun, from));
  return deprel.startsWith('nsubj') && head > from ? Math.min(end, head - 1) : end;
}

interface Owner {
  readonly token: number;
  readonly source: Attribution['source'];
  readonly cueFrom: number;
}

/** Whose word it is: a possessive, "by" or "from" somebody, or the subject of a light verb ("made the claim that"). */
function ownerOf(tree: Tree, noun: number, limit: number): Owner | null {
  const { tokens, first, last } = tree;
  const poss = tree.children[noun]!.find(child => child < noun && tokens[child]!.deprel === 'nmod:poss');
  if (poss !== undefined) {
    let to = last[poss]!;
    if (tokens[to + 1]?.form.match(/^['’]s?$/) && to + 1 < noun) to++;
    return {
      token: poss,
      source: spanOf(tree, nounPhrase(tree, poss)[0], Math.min(to, noun - 1)),
      cueFrom: to + 1,
    };
  }
  const by = childrenOf(tree, noun, 'nmod').find(
    child => child > noun && child < limit && /^(?:by|from|of)$/.test(lower(tokens[first[child]!]!)),
  );
  if (by !== undefined)
    return {
      token: by,
      source: sourceSpan(tree, by, first[by]! + 1, limit - 1),
      cueFrom: noun,
    };
  const verb = tokens[noun]!.head;
  if (
    verb >= 0 &&
    verb < noun &&
    relation(tokens[noun]!) === 'obj' &&
    /^(?:make|issue|have|give|express|repeat|voice|offer|raise|take|share|deliver|send|reiterate|release|hold)$/.test(
      tokens[verb]!.lemma,
    )
  ) {
    const subject = ownSubject(tree, verb) ?? subjectOf(tree, verb);
    if (typeof subject === 'number' && subject < verb) {
      const from = cueStart(tree, verb);
      return { token: subject, source: sourceSpan(tree, subject, 0, from - 1), cueFrom: from };
    }
  }
  return null;
}
