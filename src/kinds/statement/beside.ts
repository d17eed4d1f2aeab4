import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import { CUE_VERBS, UNNAMED_NOUNS, VEHICLE_NOUNS, VERBS } from './cues.ts';
import { cueLemma, isVerb, takes, type VerbCue, verbCues } from './frames.ts';
import { insertedEnd } from './inserted.ts';
import { nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { isPunctuation, lower, type Node, placeOf, type Scene, treeAt } from './scene.ts';
import { cueStart, isNegated, subjectOf } from './subject.ts';
import { childOf, childrenOf, isUnder, isWeekday, ownSubject, relation, type Tree, tokenAt } from './tree.ts';

/** A cue beside a quotation. */
export interface Beside {
  readonly source: Span | null;
  readonly head: Node | null;
  readonly cue: Span;
  /** Offset of the cue's verb (or colon, or dash), which tells one cue from another. */
  readonly verb: number;
  /** Where the words that belong to the cue end: verb, speaker, hearer. */
  readonly end: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly hearer: Span | null;
  readonly sentence: number;
  readonly rule: string;
}

/** Tokens `[from, to]` of a tree in which a cue is looked for. */
interface Window {
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
}

const DASH = /^(?:—|–|―|-|--)$/;

/** “…,” Okafor said · “…,” said Okafor · “…?” asks the sign · “…” — Okafor */
export function cueAfter(scene: Scene, quotation: Quotation): Beside | null {
  const { text } = scene;
  const tree = treeAt(scene, quotation.end);
  const next = nextSpeech(scene, quotation);
  if (!tree || /\n/.test(text.slice(quotation.end, tree.sentence.start))) return null;
  const from = tokenAt(tree, quotation.end);
  let to = tree.tokens.length - 1;
  if (next && next.start < tree.sentence.end) to = tokenAt(tree, next.start) - 1;
  if (from > to || tree.tokens[from]!.start < quotation.end) return null;
  const window = { tree, from, to };
  if (DASH.test(tree.tokens[from]!.form)) return signature(window) ?? verbAfter(window, from + 1, false);
  const last = text[quotation.inner.end - 1] ?? '';
  const comma = tree.tokens[from]!.form === ',';
  const start = comma ? from + 1 : from;
  if (start > to) return null;
  if (last === '.' && !/^\s*(?:said|says|wrote|writes)\b/.test(text.slice(quotation.end))) return null;
  if (!/[,?!…—–-]/.test(last) && !comma && !/[.’']/.test(last)) {
    // “…” Okafor said: hurried copy leaves the comma out after a whole sentence
    if (
      text[quotation.end] !== ' ' ||
      !/^(?:say|write|ask|tell|tweet|add)$/.test(tree.tokens[start + 1]?.lemma ?? '')
    )
      return null;
  }
  const before = text.slice(Math.max(0, quotation.start - 3), quotation.start);
  const sentence = comma === false && last === ',' && /(?:^|\n|[.?!”"’]\s)$/.test(before);
  const long = /(?:\S+\s+){3}/.test(text.slice(quotation.start, quotation.end));
  const found = verbAfter(window, start, sentence && long);
  if (!found || found.rule === 'said-speaker' || tree.sentence.start >= quotation.start) return found;
  // "In “Dockside,” Okafor said the pier …": a title before a clause of its own
  return insertedEnd(tree, tokenAt(tree, found.cue.end - 1), null) === null ? null : found;
}

/** The next quotation, over a word or two in marks within the speaker's description: "…,” a man in a “Free” shirt said". */
function nextSpeech({ text, outer }: Scene, quotation: Quotation): Quotation | undefined {
  let at = placeOf(outer, quotation) + 1;
  for (; at < outer.length; at++) {
    const words = text.slice(outer[at]!.inner.start, outer[at]!.inner.end);
    if (words.split(/\s+/).length > 4 || /[,.?!]$/.test(words)) break;
  }
  return outer[at];
}

const NO_SPEAKER = /^(?:and|but|or|who|which|that|to|because|when|where|while|if|than|then|so|nor|for)$/;

function verbAfter({ tree, to }: Window, from: number, sentence: boolean): Beside | null {
  const { tokens } = tree;
  if (from > to || NO_SPEAKER.test(lower(tokens[from]!))) return null;
  for (let verb = from; verb <= Math.min(to, from + 30); verb++) {
    const cue =
      verbCues(tree, verb).find(one => takes(one, 'qch')) ??
      (verb === from ? pastCue(tree, verb) : nounCue(tree, verb, to)) ??
      (sentence && isVerb(tree, verb) ? anyVerb(tree, from, verb) : null);
    if (!cue || (verb > from && tokens[verb]!.xpos === 'VBG')) continue;
    const subjects = childrenOf(tree, verb, 'nsubj');
    if (subjects.some(one => one >= from && /^(?:who|which|that)$/.test(lower(tokens[one]!)))) continue;
    const own = subjects.find(one => one >= from && one <= to && !isWeekday(tree, one)) ?? null;
    if (own === null && relation(tokens[verb]!) === 'acl' && !/^VBD$/.test(tokens[verb]!.xpos)) continue;
    const inverted = verb === from || (tokens[from]!.upos === 'ADV' && verb === from + 1);
    const subject =
      own ??
      (inverted ? nounAfter(tree, verb, to) : (nounFirst(tree, from, verb) ?? nounBefore(tree, from, verb)));
    if (subject === null) continue;
    return besideVerb(tree, verb, cue, subject, from, to, subject > verb ? 'said-speaker' : 'speaker-said');
  }
  return null;
}

/** "…,” sighed Okafor": a past form that the tagger took for an adjective. */
function pastCue(tree: Tree, at: number): VerbCue | null {
  const form = lower(tree.tokens[at]!);
  const key = [form.replace(/ed$/, ''), form.replace(/d$/, '')].find(one => one !== form && VERBS.has(one));
  return key === undefined ? null : { key, frames: VERBS.get(key)!, to: at, matter: null };
}

/** "…,” Okafor answers": a present form that the tagger took for a noun. */
function nounCue(tree: Tree, at: number, to: number): VerbCue | null {
  const { tokens } = tree;
  const key = lower(tokens[at]!).replace(/s$/, '');
  const speaker = /^(?:PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? '');
  const ends = at === to || /^(?:PUNCT|ADP|ADV|PART)$/.test(tokens[at + 1]!.upos);
  if (tokens[at]!.upos !== 'NOUN' || !speaker || !ends || key === lower(tokens[at]!)) return null;
  const particle = tokens[at + 1] ? `${key} ${lower(tokens[at + 1]!)}` : key;
  if (VERBS.has(particle)) return { key: particle, frames: VERBS.get(particle)!, to: at + 1, matter: null };
  return VERBS.has(key) ? { key, frames: VERBS.get(key)!, to: at, matter: null } : null;
}

/** Any finite verb right after a name or pronoun says a whole sentence that ends in a comma: "…,” Okafor harrumphed." */
function anyVerb(tree: Tree, from: number, verb: number): VerbCue | null {
  const { tokens } = tree;
  const named =
    /^(?:PROPN|PRON)$/.test(tokens[verb - 1]?.upos ?? '') ||
    /^(?:PROPN|PRON)$/.test(tokens[verb - 2]?.upos ?? '');
  if (!/^VB[DZ]$/.test(tokens[verb]!.xpos) || !named || verb - from > 6) return null;
  if (tokens.slice(from, verb).some(token => token.upos === 'VERB' || token.form === ',')) return null;
  return { key: tokens[verb]!.lemma, frames: [{ act: 'say', takes: 'q' }], to: verb, matter: null };
}

const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

/** Head of the first noun phrase after the verb, for inversions that the analysis took for something else. */
function nounAfter(tree: Tree, verb: number, to: number): number | null {
  for (let at = verb + 1; at <= Math.min(to, verb + 8); at++) {
    const token = tree.tokens[at]!;
    if (token.form === ',' || token.upos === 'ADP' || /^VB[DPZ]?$/.test(token.xpos)) return null;
    if (NOMINAL.test(token.upos) || /^\p{Lu}/u.test(token.form)) return phraseHead(tree, at, verb + 1, to);
  }
  return null;
}

/** The head of the noun phrase that begins at a place: "Okafor, one of those suing the board, said". */
function nounFirst(tree: Tree, from: number, verb: number): number | null {
  for (let at = from; at < Math.min(verb, from + 8); at++) {
    const token = tree.tokens[at]!;
    if (/^(?:ADP|SCONJ|VERB|CCONJ)$/.test(token.upos) || token.form === ',') return null;
    if (NOMINAL.test(token.upos)) return phraseHead(tree, at, from, verb - 1);
  }
  return null;
}

function nounBefore(tree: Tree, from: number, verb: number): number | null {
  for (let at = verb - 1; at >= from; at--) {
    const token = tree.tokens[at]!;
    // a name may be taken for an adjective: "Parisian said"
    if (NOMINAL.test(token.upos) || /^\p{Lu}/u.test(token.form)) return phraseHead(tree, at, from, verb - 1);
    if (token.upos === 'VERB') return null;
  }
  return null;
}

/** Climbs to the head of a noun phrase without leaving `[low, high]`. */
function phraseHead(tree: Tree, token: number, low: number, high: number): number {
  let here = token;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.tokens[here]!.head;
    if (head < low || head > high || !NOMINAL.test(tree.tokens[head]!.upos)) return here;
    here = head;
  }
  return here;
}

function besideVerb(
  tree: Tree,
  verb: number,
  cue: VerbCue,
  subject: number | null,
  low: number,
  high: number,
  rule: string,
): Beside {
  const { tokens } = tree;
  const start = Math.max(cueStart(tree, verb), low);
  let end = tokens[cue.to]!.end;
  if (tokens[cue.to + 1]?.form === ':') end = tokens[cue.to + 1]!.end;
  const source =
    subject === null
      ? null
      : subject < start
        ? rule === 'speaker-said' && subject >= low
          ? speakerSpanBefore(tree, subject, low, start - 1)
          : sourceSpan(tree, subject, isUnder(tree, subject, verb) ? low : 0, start - 1)
        : subject > verb
          ? speakerSpanAfter(tree, subject, cue.to + 1, high)
          : spanOf(tree, subject, subject);
  const hearer = takes(cue, 'h')
    ? (childOf(tree, verb, 'iobj') ?? childOf(tree, verb, 'obj'))
    : childOf(tree, verb, 'iobj');
  const [hearerFrom, hearerTo] = hearer === null || hearer === subject ? [0, -1] : nounPhrase(tree, hearer);
  return {
    source,
    head: subject === null ? null : { tree, token: subject },
    cue: { start: tokens[start]!.start, end },
    verb: tokens[verb]!.start,
    end: Math.max(end, source?.end ?? 0, hearerTo >= 0 ? tokens[hearerTo]!.end : 0),
    lemma: cue.key,
    negated: isNegated(tree, verb),
    hearer: hearerTo < hearerFrom ? null : spanOf(tree, hearerFrom, hearerTo),
    sentence: tree.at,
    rule,
  };
}

/** "Okafor, head of the harbour, a body of the county, | said": all from the quotation to the cue, save a clause with "who". */
function speakerSpanBefore(tree: Tree, subject: number, low: number, high: number): Span {
  const { tokens } = tree;
  const words = tokens.slice(low, high + 1);
  if (/^(?:ADP|SCONJ|VERB|ADV|CCONJ|PUNCT)$/.test(words[0]?.upos ?? 'ADP') || high - low > 30) {
    return sourceSpan(tree, subject, low, high);
  }
  const relative = words.findIndex(
    (token, at) => at > 0 && words[at - 1]!.form === ',' && /^(?:who|which|whose|whom)$/.test(lower(token)),
  );
  const aside = words.findIndex(token => /^(?:—|–|―|--|;|:)$/.test(token.form));
  let end = relative > 0 ? low + relative - 2 : aside > 0 ? low + aside - 1 : high;
  while (end > low && /^(?:ADV|AUX|PART)$/.test(tokens[end]!.upos)) end--;
  return spanOf(tree, low, Math.max(end, low));
}

const SPEAKER_ENDS =
  /^(?:but|as|when|while|after|before|during|on|in|at|though|although|because|if|and|via|through)$/;

/** "said | Okafor, now head of the harbour, who built it": with what describes the speaker after a comma, up to a new clause. */
function speakerSpanAfter(tree: Tree, subject: number, low: number, high: number): Span {
  const { tokens } = tree;
  const [from, phrase] = nounPhrase(tree, subject, low, high, true);
  let to = phrase;
  while (
    to < high &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[to + 1]!.upos) &&
    !isWeekday(tree, to + 1) &&
    !tokens[to + 1]!.deprel.endsWith(':unmarked')
  )
    to++;
  for (let at = low + 1; at < phrase; at++) {
    if (tokens[at]!.form === ',' && endsSpeaker(tree, at + 1)) to = Math.min(to, at - 1);
  }
  while (tokens[to + 1]?.form === ',' && to + 2 <= high && !endsSpeaker(tree, to + 2)) {
    to += 2;
    while (to < high && tokens[to + 1]!.form !== ',') to++;
  }
  while (to > from && isPunctuation(tokens[to]!) && !/^[)\]]$/.test(tokens[to]!.form)) to--;
  return spanOf(
    tree,
    Math.min(from, low + (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[low]?.upos ?? '') ? 0 : from - low)),
    to,
  );
}

function endsSpeaker(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token) return true;
  return SPEAKER_ENDS.test(lower(token)) || (token.xpos === 'VBG' && CUE_VERBS.has(cueLemma(token)));
}

/** “…” — Commissioner Ada Okafor */
function signature({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  let end = to;
  while (end > from && isPunctuation(tokens[end]!)) end--;
  const name = tokens.slice(from + 1, end + 1);
  if (to < tokens.length - 1 || lower(tokens[from + 1]!) === 'and') return null;
  if (name.length === 0 || name.length > 14 || name.some(token => /^(?:VERB|AUX)$/.test(token.upos)))
    return null;
  const first = name.findIndex(token => token.upos === 'PROPN');
  if (first < 0) return null;
  return {
    source: spanOf(tree, from + 1, end),
    head: { tree, token: phraseHead(tree, from + 1 + first, from + 1, end) },
    cue: spanOf(tree, from, from),
    verb: tokens[from]!.start,
    end: tokens[end]!.end,
    lemma: '—',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'signature',
  };
}

/** Okafor said, “…” · Okafor told the board on Monday: “…” · Okafor: “…” · From Chairwoman Okafor: “…” */
export function cueBefore(
  scene: Scene,
  quotation: Quotation,
  previous: Quotation | undefined,
): Beside | null {
  const window = windowBefore(scene, quotation, previous);
  if (!window) return null;
  const { tree, from, to } = window;
  const { tokens } = tree;
  const mark = tokens[to]!.form;
  const inner = scene.text.slice(quotation.inner.start, quotation.inner.end);
  const whole = /^[\p{Lu}\p{N}“"‘'.[(]/u.test(inner) && /[.?!,…—–-]$/.test(inner);
  if (mark !== ',' && mark !== ':' && !(whole && isVerb(tree, to))) return null;
  const inverted = mark === ':' ? invertedColon(window) : null;
  if (inverted) return inverted;
  const latest = mark === ',' || mark === ':' ? to - 1 : to;
  for (let verb = latest; verb >= Math.max(from, latest - 24); verb--) {
    // "said that, “…”": the quotation stands in a clause
    if (lower(tokens[verb]!) === 'that' && mark === ',') return null;
    if (!isVerb(tree, verb)) continue;
    const cue = verbCues(tree, verb).find(one => takes(one, 'qch'));
    if (!cue) {
      if (mark === ':' && whole) return colonAfterClause(window, verb) ?? colonAfterName(window);
      if (ownSubject(tree, verb) !== null || /^(?:VBD|VBZ|VBP)$/.test(tokens[verb]!.xpos)) return null;
      continue;
    }
    const subject = subjectOf(tree, verb);
    const own = subject === 'none' ? (nounBefore(tree, from, verb) ?? 'none') : subject;
    if (own === 'none') return mark === ':' ? colonAfterName(window) : null;
    return besideVerb(tree, verb, cue, own, from, latest, 'speaker-said-quotation');
  }
  return mark === ':' ? colonAfterName(window) : null;
}

/** "Added Okafor: “…”" */
function invertedColon({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  const cue = verbCues(tree, from).find(one => takes(one, 'qc')) ?? pastCue(tree, from);
  if (!cue || to - from > 14 || !/^\p{Lu}/u.test(tokens[from]!.form)) return null;
  if (tokens.slice(from + 1, to).some(token => /^(?:VERB|AUX)$/.test(token.upos))) return null;
  const subject = nounAfter(tree, from, to - 1);
  return subject === null
    ? null
    : besideVerb(tree, from, cue, subject, from, to - 1, 'said-speaker-quotation');
}

/** The words of the sentence before a quotation, or the sentence before it when that ends in a colon. */
function windowBefore(scene: Scene, quotation: Quotation, previous: Quotation | undefined): Window | null {
  const tree = treeAt(scene, quotation.start);
  if (!tree) return null;
  const to = tokenAt(tree, quotation.start) - 1;
  const from = previous && previous.end > tree.sentence.start ? tokenAt(tree, previous.end) : 0;
  if (to >= from && tree.sentence.start < quotation.start) return { tree, from, to };
  if (to >= 0) return null;
  const earlier = scene.trees[tree.at - 1];
  const last = earlier?.tokens.at(-1)?.form;
  if (!earlier || (last !== ':' && (last !== ',' || earlier.sentence.block !== tree.sentence.block)))
    return null;
  return { tree: earlier, from: 0, to: earlier.tokens.length - 1 };
}

/** "She put it bluntly: “…”" */
function colonAfterClause({ tree, from, to }: Window, verb: number): Beside | null {
  const subject = subjectOf(tree, verb);
  if (subject === 'none' || subject === null || subject < from) return null;
  const word = tree.tokens[subject]!;
  if (word.upos === 'NOUN' && !speaks(tree, subject) && !/^\p{Lu}/u.test(word.form)) return null;
  const cue: VerbCue = { key: tree.tokens[verb]!.lemma, frames: [], to: verb, matter: null };
  const beside = besideVerb(tree, verb, cue, subject, from, to - 1, 'colon');
  return { ...beside, cue: { start: beside.cue.start, end: tree.tokens[to]!.end } };
}

function speaks(tree: Tree, noun: number): boolean {
  const word = lower(tree.tokens[noun]!);
  return UNNAMED_NOUNS.has(word) || VEHICLE_NOUNS.has(word);
}

/** "Okafor: “…”", "And from Chairwoman Okafor: “…”" */
function colonAfterName({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  let start = from;
  while (
    start < to &&
    (/^(?:and|from|by|here|also)$/.test(lower(tokens[start]!)) || isPunctuation(tokens[start]!))
  )
    start++;
  const name = tokens.slice(start, to);
  if (name.length === 0 || name.length > 14 || name.some(token => token.upos === 'VERB')) return null;
  const first = name.findIndex(token => NOMINAL.test(token.upos));
  const head = first < 0 ? null : phraseHead(tree, start + first, start, to - 1);
  if (
    head === null ||
    (tokens[head]!.upos !== 'PROPN' && !speaks(tree, head) && !name.some(token => token.upos === 'PROPN'))
  )
    return null;
  const vehicle = VEHICLE_NOUNS.has(lower(tokens[head]!));
  return {
    source: vehicle && lower(tokens[start]!) === 'in' ? null : spanOf(tree, start, to - 1),
    head: { tree, token: head },
    cue: spanOf(tree, to, to),
    verb: tokens[to]!.start,
    end: tokens[to]!.end,
    lemma: ':',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'name-colon',
  };
}
