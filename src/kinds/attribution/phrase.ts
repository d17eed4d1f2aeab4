import { isDayName, isMonthName } from '../../language/calendar.ts';
import type { Span } from '../../text/span.ts';
import { isPunctuation, lower, type Node, quotationAt, type Scene } from './scene.ts';
import { isFiniteVerb, relation, type Tree, tokenAt } from './tree.ts';

const LEFT_OUT_BEFORE = new Set(['case', 'cc', 'punct', 'mark', 'advcl', 'parataxis', 'discourse']);

/**
 * Tokens `[from, to]` of a noun phrase as a source shows it: with its article, title, apposition and complements, without
 * the preposition before it and without a relative clause after a comma ("Okafor, who chairs the board, said").
 * `whole` keeps the relative clause, as at a sentence's end: "said Okafor, who chairs the board". `from` and `to` stay within `[low, high]`.
 */
export function nounPhrase(
  tree: Tree,
  head: number,
  low = 0,
  high = tree.tokens.length - 1,
  whole = false,
): [number, number] {
  const { tokens, children, first, last } = tree;
  let from = head;
  for (const child of children[head]!) {
    if (child > head || first[child]! < Math.max(low, head >= tree.lead ? tree.lead : 0)) continue;
    if (LEFT_OUT_BEFORE.has(relation(tokens[child]!)) && lower(tokens[child]!) !== 'both') continue;
    if (relation(tokens[child]!) === 'nsubj' || relation(tokens[child]!) === 'cop') continue;
    from = Math.min(from, first[child]!);
  }
  from = Math.max(from, behindJoint(tree, from, head));
  while (from < head && /^(?:by|of|to|from|for|with|and|but|that|as)$/.test(lower(tokens[from]!))) from++;
  // "Friday's indictment" keeps its day
  while (
    from < head &&
    // "in | March | Okafor"
    (isDayName(lower(tokens[from]!)) ||
      (isMonthName(lower(tokens[from]!)) && lower(tokens[from - 1] ?? tokens[from]!) === 'in')) &&
    tokens[from + 1]!.xpos !== 'POS'
  )
    from++;
  // "on “Fair News,” | the envoy said": a mark that closes what stands before
  while (from < head && (/^[,;:—–-]$/.test(tokens[from]!.form) || tokens[from]!.xpos === "''")) from++;
  // "Local 88 of the dockers"
  if (tokens[from]!.upos === 'NUM' && tokens[from - 1]?.form === 'Local') from--;
  let to = head;
  for (const child of children[head]!) {
    if (child < head || last[child]! <= to) continue;
    const start = first[child]!;
    if (start > high || start > to + 3) break;
    const kind = relation(tokens[child]!);
    const opens = isParting(tree, start) && start < high ? start + 1 : start;
    const comma = isParting(tree, opens - 1);
    const relative =
      tokens[child]!.deprel === 'acl:relcl' || /^(?:who|which|whose|whom)$/.test(lower(tokens[opens]!));
    // "Okafor, in a statement, said": how she spoke is none of her name
    const aside = /^(?:nmod|obl)$/.test(kind) && MEANWHILE.test(lower(tokens[opens]!));
    if (comma && !whole && (relative || aside || kind === 'acl' || kind === 'advcl')) break;
    if (comma && relative && tellsMore(tree, opens)) break;
    if (kind === 'punct' && !/^[)\]]$/.test(tokens[child]!.form)) continue;
    if (kind === 'cc' || kind === 'parataxis' || kind === 'cop' || kind === 'nsubj') {
      if (kind !== 'parataxis' || tokens[start]!.form !== '(') continue;
    }
    to = Math.max(to, Math.min(last[child]!, high));
  }
  // Anthony “Tiny” Marlowe
  while (
    /^[“"‘']/.test(tokens[to + 1]?.form ?? '') &&
    /^\p{Lu}/u.test(tokens[to + 2]?.form ?? '') &&
    /^\p{Lu}/u.test(tokens[to + 4]?.form ?? '') &&
    to + 4 <= high
  ) {
    to += 4;
  }
  while (to > head && isPunctuation(tokens[to]!) && !/^[)\]”"’]$/.test(tokens[to]!.form)) to--;
  return [from, to];
}

/** "She has said little, and | people close to her": where the phrase begins behind the joint of two clauses, the first of which has its verb. */
function behindJoint({ tokens }: Tree, from: number, head: number): number {
  const joint = tokens.findLastIndex(
    ({ form }, at) => at > from && at < head && /^(?:and|but)$/.test(form) && tokens[at - 1]!.form === ',',
  );
  return joint > 0 && tokens.slice(0, from).some(isFiniteVerb) ? joint + 1 : 0;
}

/** A comma, or a dash: "Okafor – who built it – said". */
const isParting = ({ tokens }: Tree, at: number): boolean =>
  /^(?:,|—|–|--)$/.test(tokens[at]?.form ?? '') ||
  (tokens[at]?.form === '-' && (tokens[at - 1]?.end ?? 0) < tokens[at]!.start);

/** What begins a phrase of time, place or means between commas. */
const MEANWHILE = /^(?:after|amid|before|during|following|in|through|via)$/;

/** "said Okafor, | who added that it leaked": a relative clause that reports what she said besides, no description of her. */
export function tellsMore({ tokens }: Tree, who: number): boolean {
  if (lower(tokens[who]!) !== 'who') return false;
  const verb = tokens.findIndex(({ upos }, at) => at > who && upos === 'VERB');
  const between = tokens.slice(who + 1, Math.max(who, verb));
  const next = tokens[verb + 1];
  return (
    verb > 0 &&
    next !== undefined &&
    SAYS.test(tokens[verb]!.lemma) &&
    between.every(({ upos, form }) => /^(?:ADV|AUX)$/.test(upos) && !/^(?:be|was|were)$/.test(form)) &&
    !/^(?:ADP|PUNCT|ADV)$/.test(next.upos)
  );
}

const SAYS =
  /^(?:acknowledge|add|admit|argue|believe|claim|complain|concede|contend|declare|estimate|explain|insist|joke|note|observe|predict|recall|say|stress|suggest|think|warn)$/;

/** The span of tokens `[from, to]`. */
export function spanOf(tree: Tree, from: number, to: number): Span {
  return { start: tree.tokens[from]!.start, end: tree.tokens[to]!.end };
}

/** The noun at a node with the words before it. */
export const phraseSpan = ({ tree, token }: Node): Span =>
  spanOf(tree, nounPhrase(tree, token, 0, token)[0], token);

/**
 * A source's span: its noun phrase, and the comma after an apposition when the cue comes next
 * ("Okafor, who ..." keeps "Okafor"; "Okafor, the harbour master, said" keeps the second comma).
 */
/** Last token of a speaker before the cue: on over what the tree tore off ("majorities in all five | say"), not over a comma, a verb or a time. */
function upToCue(tree: Tree, to: number, high: number): number {
  const between = tree.tokens.slice(to + 1, high + 1);
  const plain = between.every(
    token => /^(?:NOUN|PROPN|ADJ|NUM|ADP|DET|PART|SYM)$/.test(token.upos) || /^[-.&/]$/.test(token.form),
  );
  const time = between.some(token => TIME.test(token.form));
  return plain && !time && between.length <= 12 ? high : to;
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:week|month|year|night|morning|evening|day|time)s?|later|earlier|then|moment|statement|interview|speech|letter|email|tweet)$/;

export function sourceSpan(tree: Tree, head: number, low?: number, high?: number, whole = false): Span {
  const [from, noun] = nounPhrase(tree, head, low, high, whole);
  const phrase = whole ? noun : beforeDay(tree, head, beforeWho(tree, head, noun));
  const to =
    high !== undefined && phrase < high && tree.tokens[high + 1] ? upToCue(tree, phrase, high) : phrase;
  const span = spanOf(tree, from, to);
  const next = tree.tokens[to + 1];
  const apposed = tree.tokens.slice(head, to).some(token => token.form === ',');
  if (apposed && next?.form === ',' && high !== undefined && to + 1 <= high)
    return { start: span.start, end: next.end };
  return span;
}

/** "a response | saying it was late and | suggesting": the last word of a speaker before the clause on it in which the cue stands. */
function ownEnd({ tokens, first }: Tree, subject: number, cueFrom: number): number {
  let here = cueFrom;
  for (let steps = 0; steps < 12 && here >= 0 && tokens[here]!.head !== subject; steps++)
    here = tokens[here]!.head;
  const clause = here > subject && here < cueFrom && tokens[here]!.deprel === 'acl' ? first[here]! : cueFrom;
  return Math.max(subject, Math.min(clause, cueFrom) - 1);
}

/** A speaker's words before a cue, or behind it. */
export function sourceOf(tree: Tree, subject: number, cueFrom: number, cueTo: number, low: number): Span {
  return subject < cueFrom
    ? sourceSpan(tree, subject, low, ownEnd(tree, subject, cueFrom))
    : sourceSpan(tree, subject, cueTo + 1, undefined, true);
}

/** "the mayor, Ada Okafor |, who built it,": whatever of the phrase the tree hung the relative clause on. */
function beforeWho({ tokens }: Tree, head: number, to: number): number {
  const who = tokens.findIndex(
    (token, at) =>
      at > head + 1 &&
      at <= to &&
      tokens[at - 1]!.form === ',' &&
      /^(?:who|whose|whom|which)$/.test(lower(token)),
  );
  return who < 0 ? to : who - 2;
}

/** "Commissioner Okafor | on Wednesday | called": the day on which she speaks is none of her name. */
function beforeDay({ tokens }: Tree, head: number, to: number): number {
  if (to <= head || !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[to]!.form)) return to;
  const end = lower(tokens[to - 1]!) === 'on' ? to - 2 : to - 1;
  return Math.max(end, head);
}

const EDGE = /[\s,;:—–-]/;

/**
 * A content's span, trimmed: no white space, comma or dash at its ends and no bare full stop, but quotation marks whole
 * with the comma or full stop inside them. Null if nothing is left.
 */
export function contentSpan(scene: Scene, start: number, end: number): Span | null {
  const { text } = scene;
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text[from]!)) from++;
  // "| £ | 5m in grants": the tree may leave the sign to another word
  if (/\d/.test(text[from]!) && /[$£€]/.test(text[from - 1] ?? '')) from--;
  const opening = quotationAt(scene, from);
  if (opening && opening.start < from && opening.inner.start >= from) from = opening.start;
  // "“It is late. | We will wait until we hear” from the board, she said": more of the words in marks stand before
  if (opening && opening.start < from && opening.close !== null && /\w/.test(text.slice(opening.end, end)))
    from = opening.start;
  for (;;) {
    while (to > from && EDGE.test(text[to - 1]!)) to--;
    const closing = to > from ? quotationAt(scene, to - 1) : null;
    if (closing && closing.start >= from) {
      to = closing.end;
      break;
    }
    if (to > from && text[to - 1] === '.' && !endsAbbreviation(text, from, to)) {
      to--;
      continue;
    }
    break;
  }
  const opened = text.lastIndexOf('(', to);
  if (opened >= from && text[to] === ')' && !text.slice(opened, to).includes(')')) to++;
  if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to--;
  return to > from ? { start: from, end: to } : null;
}

/** "Jr.", "N.C.", "Inc." keep their full stop. */
function endsAbbreviation(text: string, from: number, to: number): boolean {
  const word = /\S+$/.exec(text.slice(Math.max(from, to - 12), to))?.[0] ?? '';
  return (
    /^(?:[\p{L}]\.){2,}$/u.test(word) ||
    /^(?:Jr|Sr|Inc|Co|Corp|Ltd|Mass|Calif|Conn|Va|Pa|Ill|Mich|etc|a\.m|p\.m)\.$/.test(word)
  );
}

/** "the mayor's aide Okafor | in a statement": the head of what stands before the tail, where the tree took the tail's noun for the head of all. */
export function headBeforeTail(node: Node, source: Span): Node {
  const { tree, token } = node;
  const { tokens } = tree;
  const first = tokenAt(tree, source.start);
  for (let at = token - 1; at > first; at--) {
    if (
      !/^(?:in|on|at|during)$/.test(tokens[at]!.form) ||
      !/^(?:an?|his|her|its|their)$/.test(tokens[at + 1]!.form)
    )
      continue;
    for (let noun = at - 1; noun >= first; noun--) {
      const { head, upos } = tokens[noun]!;
      if (/^(?:NOUN|PROPN)$/.test(upos) && (head < first || head >= at)) return { tree, token: noun };
    }
  }
  return node;
}
