import { ADJECTIVE_CUES, type Frame, MATTER_NOUN_CUES, NOUN_CUES, SPEECH } from './cues.ts';
import { isNextOfRange } from './infinitive.ts';
import { isNegated } from './negation.ts';
import { behindMedium, behindOwner, markedEnd, markedInfinitive, opensMarked } from './nounmatter.ts';
import { askedFor, needsOther, ownerOf } from './nounowner.ts';
import { contentSpan, sourceSpan, spanOf } from './phrase.ts';
import { clauseEnd } from './reported.ts';
import { type Attribution, lower, quotationAt, type Scene } from './scene.ts';
import { isSpeech } from './secondverb.ts';
import { cueStart, subjectOf } from './subject.ts';
import { childOf, childrenOf, possessorOf, relation, type Tree } from './tree.ts';

const NOTHING = { negated: false, hearer: null } as const;

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
      const word = preposition === null ? '' : lower(tokens[preposition]!);
      if (preposition !== null && !/^(?:about|of|to|by|with|at|in|for|on)$/.test(word)) continue;
      // "critical to the plan", "opposed by the board"
      const towards = TOWARDS.get(lower(tokens[at]!));
      if (preposition !== null && towards !== undefined && towards !== word) continue;
      cueTo = preposition ?? at;
      part = [Math.max(first[child]!, cueTo + 1), beforeSpeech(tree, at, last[child]!)];
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

/** Adjectives of a position, and what leads to its object. */
const TOWARDS: ReadonlyMap<string, string> = new Map([
  ['opposed', 'to'],
  ['critical', 'of'],
  ['supportive', 'of'],
]);

/** "was adamant that she would stay, | telling Lind it was late": the last token before a participle by which the same one speaks. */
function beforeSpeech(tree: Tree, from: number, to: number): number {
  const next = tree.tokens.findIndex(
    ({ xpos }, at) =>
      at > from + 2 &&
      at <= to &&
      xpos === 'VBG' &&
      tree.tokens[at - 1]!.form === ',' &&
      isSpeech(tree, at, 'cqh'),
  );
  return next > 0 ? next - 2 : to;
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
  if (needsOther(tree, at)) return null;
  // "any request for a delay": one that nobody has made
  if (childrenOf(tree, at, 'det').some(child => /^(?:any|whatever)$/.test(lower(tokens[child]!))))
    return null;
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
      (tokens[child]!.deprel !== 'acl:relcl' || (tokens[first[child]!]!.deprel === 'mark' && adjacent)) &&
      ((opener === 'that' && clausal.takes.includes('c')) ||
        // not "her commitment to | mending it"
        (opener === 'to' &&
          adjacent &&
          // "his promise to | be “neutral”"
          (tokens[child]!.xpos === 'VB' || tokens[at + 2]?.xpos === 'VB') &&
          clausal.takes.includes('t')))
    ) {
      part = [first[child]!, nounClauseEnd(scene, tree, at, first[child]!, last[child]!)];
      act = clausal.act;
      break;
    }
    const owned = possessorOf(tree, at) !== undefined;
    // "his promise of “a new pier by May”": what he promised, in his words
    const worded =
      clausal && SPEECH.has(clausal.act) && opensMarked(scene, tree, first[child]! + 1) ? clausal : null;
    const told = matter ?? worded;
    if (
      told &&
      owned &&
      adjacent &&
      relation(tokens[child]!) === 'nmod' &&
      /^(?:of|for|on|to|against|about)$/.test(opener)
    ) {
      part = [first[child]! + 1, markedEnd(scene, tree, at, child)];
      cueTo = first[child]!;
      act = told.act;
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
  // "sent signals Sunday | that it wants to talk": the clause that the tree hung on the verb
  const late = part ? null : childOf(tree, tokens[at]!.head, 'ccomp');
  if (
    late !== null &&
    clausal?.takes.includes('c') &&
    relation(tokens[at]!) === 'obj' &&
    lower(tokens[first[late]!]!) === 'that' &&
    first[late]! > at + 1 &&
    first[late]! < at + 5 &&
    tokens.slice(at + 1, first[late]!).every(({ upos }) => /^(?:ADP|ADV|NOUN|PROPN)$/.test(upos))
  ) {
    part = [first[late]!, clauseEnd(scene, tree, at, first[late]!)];
    act = clausal.act;
  }
  const told = part || !clausal?.takes.includes('t') ? null : markedInfinitive(tree, at);
  if (told !== null && clausal) {
    part = [told[0], Math.min(told[1], clauseEnd(scene, tree, at, told[0]))];
    act = clausal.act;
  }
  const behind =
    part || !clausal?.takes.includes('c') ? null : (behindOwner(tree, at) ?? behindMedium(tree, at));
  if (behind !== null && clausal) {
    part = [behind, nounClauseEnd(scene, tree, at, behind, tokens.length - 1)];
    act = clausal.act;
  }
  const asked = askedFor(tree, at);
  if (asked !== null) {
    part = [asked, clauseEnd(scene, tree, at, asked)];
    cueTo = at;
    act = 'demand';
  }
  if (!part || part[0] > part[1]) return null;
  const owner = ownerOf(tree, at, part[0]);
  if (!owner) return null;
  // "raised concerns that the dam would break": told with its noun, by the verb
  const verb = tokens[tokens[at]!.head];
  if (!SPEECH.has(act) && owner.cueFrom < at && /^(?:air|express|raise|voice)$/.test(verb?.lemma ?? ''))
    return null;
  const content = contentSpan(scene, tokens[part[0]]!.start, tokens[part[1]]!.end);
  if (!content) return null;
  // "took the view that it leaks": a position, as "her view that" is none
  if (act === 'believe' && owner.cueFrom < at && /^(?:adopt|take)$/.test(verb?.lemma ?? '')) act = 'say';
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
  const range = tree.tokens.findIndex((_, at) => at > from && at < to && isNextOfRange(tree, from, at));
  const end = Math.min(range < 0 ? to : range - 1, clauseEnd(scene, tree, noun, from));
  return deprel.startsWith('nsubj') && head > from ? Math.min(end, head - 1) : end;
}
