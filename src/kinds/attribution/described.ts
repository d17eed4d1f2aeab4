import type { Span } from '../../text/span.ts';
import { CUE_VERBS } from './cues.ts';
import { cueLemma } from './frames.ts';
import { nounPhrase, sourceSpan, spanOf, tellsMore } from './phrase.ts';
import { isPunctuation, lower } from './scene.ts';
import { isWeekday, type Tree } from './tree.ts';

/** "Okafor, head of the harbour, a body of the county, | said": all from the quotation to the cue, save a clause with "who". */
export function speakerSpanBefore(tree: Tree, subject: number, low: number, high: number): Span {
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
export function speakerSpanAfter(tree: Tree, subject: number, low: number, high: number): Span {
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
  to = Math.max(to, joinedBehind(tree, to, high));
  for (let at = low + 1; at < phrase; at++) {
    if (tokens[at]!.form === ',' && endsSpeaker(tree, at + 1)) to = Math.min(to, at - 1);
  }
  while (tokens[to + 1]?.form === ',' && to + 2 <= high && !endsSpeaker(tree, to + 2)) {
    to += 2;
    while (to < high && tokens[to + 1]!.form !== ',') to++;
  }
  while (to > from && isPunctuation(tokens[to]!) && !/^[)\]]$/.test(tokens[to]!.form)) to--;
  to = closingMark(tree, from, to, high);
  return spanOf(
    tree,
    Math.min(from, low + (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[low]?.upos ?? '') ? 0 : from - low)),
    to,
  );
}

/** "said Ada Okafor | and 24-year-old Tom Lind", "said Tom Lind, research | and policy director": what "and" joins, where nothing else follows. */
function joinedBehind(tree: Tree, to: number, high: number): number {
  const { tokens } = tree;
  let end = high;
  while (end > to && isPunctuation(tokens[end]!)) end--;
  const rest = tokens.slice(to + 1, end + 1);
  const plain = rest.every(
    ({ upos, form, deprel }) =>
      /^(?:ADJ|ADP|CCONJ|DET|NOUN|NUM|PART|PROPN)$/.test(upos) ||
      deprel === 'nmod:poss' ||
      /^[-,]$/.test(form),
  );
  const joins =
    lower(rest[0] ?? tokens[to]!) === 'and' && /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(rest[1]?.upos ?? '');
  const day = rest.some((_, at) => isWeekday(tree, to + 1 + at));
  return joins && plain && !day && rest.length < 16 ? end : to;
}

/** "author of “The Lock | .” |": a mark that opens in a description closes in it. */
function closingMark({ tokens }: Tree, from: number, to: number, high: number): number {
  const marks = tokens.slice(from, to + 1).filter(({ form }) => /^(?:[“”"]|''|``)$/.test(form));
  const open = marks.at(-1)?.form === '“' || (marks.length % 2 > 0 && marks.at(-1)?.form !== '”');
  let close = to + 1;
  while (close < high && isPunctuation(tokens[close]!) && !/^(?:[”"]|'')$/.test(tokens[close]!.form)) close++;
  return open && close <= high && /^(?:[”"]|'')$/.test(tokens[close]!.form) ? close : to;
}

function endsSpeaker(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (!token) return true;
  return (
    SPEAKER_ENDS.test(lower(token)) ||
    tellsMore(tree, at) ||
    (token.xpos === 'VBG' && CUE_VERBS.has(cueLemma(token)))
  );
}
