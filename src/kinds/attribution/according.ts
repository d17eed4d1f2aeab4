import { behindComma } from '../../language/mends/mend.ts';
import { overlapping } from '../../text/overlapping.ts';
import { untilBut } from './bounds.ts';
import { ACCORDING } from './cues.ts';
import { takes, verbCues } from './frames.ts';
import { issuedKinds } from './issued.ts';
import { hasMain } from './mainclause.ts';
import { goesBy } from './measure.ts';
import { contentSpan, sourceSpan, spanOf } from './phrase.ts';
import { type Attribution, isPunctuation, lower, quotationAt, type Scene, saying } from './scene.ts';
import { isFiniteVerb, isPassive, opensThat, relation, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

const OPENS: ReadonlySet<string | undefined> = new Set(ACCORDING.map(([first]) => first));

/** "according to": the words before it, after it, or around it. */
export function readAccording(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  const found: Attribution[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    const phrase = OPENS.has(lower(tokens[at]!))
      ? ACCORDING.find(words => words.every((word, i) => tokens[at + i] && lower(tokens[at + i]!) === word))
      : undefined;
    if (quotationAt(scene, tokens[at]!.start)) continue;
    const own = phrase ? null : inOwnWords(tree, at);
    if (own) found.push(...byOwner(scene, tree, at, own));
    if (!phrase || (phrase[0] === 'as' && !isPassedOn(scene, tree, at))) continue;
    const from = at + phrase.length;
    // "paid according to how many boats call": a measure
    if (phrase[0] === 'according' && /^(?:how|whether)$/.test(lower(tokens[from] ?? tokens[at]!))) continue;
    const head = headAfter(tree, from);
    if (head === null) continue;
    if (goesBy(scene, tree, at, head) || opensThat(tree, at)) continue;
    const source = accordingSource(scene, tree, at, from, head);
    const content = around(scene, tree, at, source.end);
    if (content.length === 0) continue;
    const cue = spanOf(tree, at, from - 1);
    const lemma = phrase.join(' ');
    found.push(saying({ tree, token: head }, { source, cue, content, lemma, rule: 'according' }));
  }
  return found;
}

/** "As reported by the Courier, …", "…, as noted by Okafor": apart from a whole sentence, which holds no words in marks of somebody else. */
const isPassedOn = (scene: Scene, tree: Tree, at: number): boolean =>
  (at === tree.lead || (tree.tokens[at - 1]!.form === ',' && hasMain(tree, tree.lead, at))) &&
  !tree.tokens.slice(0, at).some(({ start }) => quotationAt(scene, start));

interface Own {
  readonly head: number;
  readonly source: Attribution['source'] & object;
  readonly end: number;
}

/** "in her words", "in the mayor's view", "by his own account": set off by commas, or at the head of the sentence. */
function inOwnWords(tree: Tree, at: number): Own | null {
  const { tokens, lead } = tree;
  const preposition = lower(tokens[at]!);
  if (!/^(?:by|in|to)$/.test(preposition)) return null;
  const near = tokens
    .slice(at + 1, at + 9)
    .findIndex(token => /^(?:account|estimation|opinion|reckoning|telling|view|words)$/.test(lower(token)));
  const noun = at + 1 + near;
  if (near < 0 || (lower(tokens[noun]!) === 'account' && preposition !== 'by')) return null;
  // within words told already: "said she would vote no: the rule, in her words, …"
  if (tokens.slice(0, at).some((_, verb) => verbCues(tree, verb).some(cue => takes(cue, 'c')))) return null;
  const poss = tree.children[noun]!.find(child => child > at && tokens[child]!.deprel === 'nmod:poss');
  if (poss === undefined || /^(?:my|our|your|its|one)$/.test(lower(tokens[poss]!))) return null;
  const from = Math.min(poss, tree.first[poss]!);
  const opens = at <= lead + 1;
  if (
    from !== at + 1 ||
    // "The plan is “dead,” | in Lind's words."
    (!opens && !behindComma(tokens, at)) ||
    (!opens && !/^[,.]$/.test(tokens[noun + 1]?.form ?? ''))
  )
    return null;
  const marked = tokens.slice(from, noun).some(({ form }) => /^[,.;:“"]$/.test(form));
  let to = poss;
  while (tokens[to + 1]?.head === poss && tokens[to + 1]!.deprel === 'flat') to++;
  return marked ? null : { head: poss, source: spanOf(tree, from, to), end: noun };
}

function byOwner(scene: Scene, tree: Tree, at: number, { head, source, end }: Own): Attribution[] {
  const content = around(scene, tree, at, tree.tokens[end]!.end);
  if (content.length === 0) return [];
  const told = { source, cue: spanOf(tree, at, end), content, lemma: 'in the words of', rule: 'according' };
  return [saying({ tree, token: head }, told)];
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
  const object = waitsForObject(tree, at) ? beforeObject(tree, from) : null;
  if (object !== null) return { start: tokens[from]!.start, end: tokens[object - 1]!.end };
  let source = sourceSpan(tree, head, from, undefined, final);
  // "According to a poll, the mayor and the board each have …": what follows the comma is no apposition without another
  const comma = tokens.findIndex((token, i) => i > from && token.form === ',');
  if (!final && isToldBehind(scene, tree, head, comma))
    return { start: tokens[from]!.start, end: tokens[comma - 1]!.end };
  if (!final && comma > 0 && source.end > tokens[comma]!.start) {
    const close = source.end;
    // not "Okafor, a clerk | who | died in May, the port was shut"
    const told = tokens.some(
      (token, i) =>
        i > comma &&
        token.end <= close &&
        /^VB[DZ]$/.test(token.xpos) &&
        !/^(?:who|which|that)$/.test(lower(tokens[i - 1]!)),
    );
    const next = told ? tokens[comma - 1] : tokens.find(token => token.start >= close);
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

/** Words that open a time or a circumstance of what a paper tells. */
const CIRCUMSTANCE = /^(?:after|at|before|beginning|between|during|in|on|since|starting|when|while)$/;

/** "According to the complaint, | Lind, who ran the mill, hid it", "According to evidence heard at trial, | in June, on the quay, …": behind a paper's comma. */
function isToldBehind(scene: Scene, tree: Tree, head: number, comma: number): boolean {
  const next = tree.tokens[comma + 1];
  if (comma < head || !next || /^(?:person|body)$/.test(voiceOf({ tree, token: head }) ?? '')) return false;
  const isNamed = overlapping(scene.analysis.names, tree.tokens[head]!).length > 0;
  // "the complaint, | Pell Police Officer Tom Lind hid it"
  const from = tree.tokens.findIndex(({ form }, at) => at > comma && !/^\p{Lu}/u.test(form)) - 1;
  const named = { start: next.start, end: tree.tokens[Math.max(comma + 1, from)]!.end };
  const isPerson = overlapping(scene.analysis.names, named).some(({ type }) => type === 'person');
  return !isNamed && (isPerson || CIRCUMSTANCE.test(lower(next)));
}

/** Head of the noun phrase that begins at a token. */
function headAfter(tree: Tree, from: number): number | null {
  const { tokens, first } = tree;
  // "polling by the union", which the tagger takes for a verb
  if (tokens[from]?.xpos === 'VBG' && issuedKinds(lower(tokens[from]!)).length > 0) return from;
  for (let at = from; at < Math.min(tokens.length, from + 16); at++) {
    if (!/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(tokens[at]!.upos)) continue;
    let here = at;
    for (let steps = 0; steps < 12; steps++) {
      const head = tokens[here]!.head;
      // "his | agent": of whom the possessive tells, wherever the tree hangs the noun
      const owned = tokens[here]!.deprel === 'nmod:poss' && head > here;
      const isFar = head < from || (!owned && first[head]! < from - 4);
      if (isFar || !/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(tokens[head]!.upos)) break;
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
  // the number of a note is no word: "… 17 According to Lind, …"
  const words = (from: number, to: number) =>
    tokens.slice(from, to + 1).some(({ form }) => /\p{L}/u.test(form));
  const start = clauseStart(tree, at);
  if (before >= start && words(start, before)) {
    const span = contentSpan(scene, tokens[start]!.start, tokens[before]!.end);
    if (span) content.push(span);
  }
  const comma = tokens[after]?.form === ',';
  const waits = comma && waitsForObject(tree, at);
  const initial = content.length === 0 || tokens.slice(start, at).every(token => isPunctuation(token));
  const behind = waits || (comma && goesOn(tree, after + 1) && !isAppositionOf(tree, start, at, after + 1));
  if (after < tokens.length && (initial || behind)) {
    const next = comma ? after + 1 : after;
    const last = initial ? untilBut(tree, next) : tokens.length - 1;
    const span = words(next, last) ? contentSpan(scene, tokens[next]!.start, tokens[last]!.end) : null;
    if (span) content.push(span);
  }
  return content;
}

/** "The pier | is, | according to Lind, the oldest", "caused, according to Lind, the worst damage": a verb that has yet to tell what. */
function waitsForObject(tree: Tree, at: number): boolean {
  const [verb, comma] = tree.tokens.slice(Math.max(0, at - 2), at);
  if (comma?.form !== ',' || !verb || !/^VB[DPZN]$/.test(verb.xpos)) return false;
  // not "worse than it ever has been, according to Lind, a clerk"
  if (/^(?:is|are|was|were)$/.test(lower(verb))) return !tree.tokens.slice(0, at - 2).some(isFiniteVerb);
  return AWAITS.test(verb.lemma) && !isPassive(tree, at - 2);
}

const AWAITS =
  /^(?:affect|become|bring|cause|comprise|constitute|contain|cost|create|destroy|employ|face|have|include|injure|involve|kill|make|mean|need|own|produce|receive|remain|represent|require|target|total|use|wound)$/;

/** "is, according to | Lind, the clerk, | the oldest": who the source is, up to the comma before what the verb waits for. */
function beforeObject(tree: Tree, from: number): number | null {
  const { tokens } = tree;
  const comma = tokens.findIndex(({ form }, i) => i > from && form === ',');
  if (comma < 0) return null;
  const next = tokens.findIndex(({ form }, i) => i > comma && form === ',');
  const head = tokens.findIndex(({ head }, i) => i > comma && i < next && (head <= comma || head > next));
  return head > 0 && voiceOf({ tree, token: head }) === 'person' ? next : comma;
}

/** "But" and "And" open the sentence, not the content. */
function clauseStart(tree: Tree, at: number): number {
  const { tokens } = tree;
  let from = tree.lead < at ? tree.lead : 0;
  const bracket = tokens.findLastIndex((token, i) => i < at && /^[()]$/.test(token.form));
  if (bracket > from && tokens[bracket]!.form === '(') from = bracket + 1;
  while (from < at && isPunctuation(tokens[from]!) && !/^[“"‘'($]/.test(tokens[from]!.form)) from++;
  if (from < at && /^(?:but|and|yet|so)$/.test(lower(tokens[from]!))) from++;
  from = behindColon(tree, from, at);
  // "It was shut because, according to the union, the piles had split": what stands before the joint is the narrator's
  const joint = tokens.findLastIndex((token, i) => i < at && !isPunctuation(token));
  // "the latest sign that she was, in the words of an aide, “the heir”": the clause that the phrase is set into
  const that = tokens.findLastIndex(
    (token, i) => i < at && i > from && lower(token) === 'that' && token.upos === 'SCONJ',
  );
  if (that > 0 && joint > that && tokens[joint]!.upos === 'AUX') return that + 1;
  // "Okafor said that, according to the union, the piles had split": within what is told
  const waits = !tokens.slice(that, at).some(isFiniteVerb) && tokens.slice(at).some(isFiniteVerb);
  if (that > 0 && waits) return that + 1;
  if (joint > from && JOINT.test(lower(tokens[joint]!)) && tokens[joint]!.upos !== 'ADP') return at;
  return from;
}

/** "Trade is slack: | So far 14 shops have closed, according to the Courier": a clause behind the colon has the source to itself. */
function behindColon({ tokens }: Tree, from: number, at: number): number {
  const colon = tokens.findLastIndex(({ form }, i) => i > from && i < at - 3 && form === ':');
  const next = tokens[colon + 1];
  if (colon < 0 || !next || next.start === tokens[colon]!.end || quotedOrThat(next.form)) return from;
  return tokens.slice(colon + 1, at).some(isFiniteVerb) ? colon + 1 : from;
}

const quotedOrThat = (form: string): boolean => /^(?:that|whether|who|which|to|[“"‘'(]|``|'')$/i.test(form);

const JOINT = /^(?:because|although|though|while|whereas|since|and|but)$/;

/** After "…, according to the union, and …" a new clause with its own subject is the narrator's again. */
function goesOn(tree: Tree, from: number): boolean {
  const { tokens } = tree;
  if (from >= tokens.length) return false;
  if (/^(?:and|but|who|which|while|although|though|when|where|because)$/.test(lower(tokens[from]!)))
    return false;
  if (/^(?:“|"|‘|''|``)$/.test(tokens[from]!.form)) return true;
  return tokens.slice(from).some(token => token.upos === 'VERB' || token.upos === 'AUX');
}

/** "The pact covers 100 crews, according to their League, | one of the unions representing them": behind a clause, who the source is. */
function isAppositionOf({ tokens }: Tree, start: number, at: number, from: number): boolean {
  return (
    /^(?:an?|one|the)$/.test(lower(tokens[from] ?? tokens[at]!)) &&
    tokens.slice(start, at).some(isFiniteVerb) &&
    !tokens.slice(from).some(isFiniteVerb)
  );
}
