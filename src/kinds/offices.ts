import type { Analysis, Name, Sentence, Token } from '../language/analysis.ts';
import type { Span } from '../text/span.ts';
import type { MentionEntry } from './item.ts';

type Title = MentionEntry['titles'][number];

/**
 * The offices written with a person's name: before it ("Fairhaven Mayor Ann Roe"), or after it in apposition
 * ("Ann Roe, mayor of Fairhaven,"). `of` is the place or body that the words name with the office, or null.
 */
export function officesOf(analysis: Analysis, name: Name): Title[] {
  const titles: Title[] = [];
  if (name.title) titles.push(withBody(analysis, titleFrom(analysis, name.title, name), name.title));
  const sentence = analysis.sentences[name.sentence];
  const apposition = sentence ? appositionOf(sentence, name) : null;
  if (apposition && officeWord.test(analysis.text.slice(apposition.start, apposition.end)))
    titles.push(titleFrom(analysis, apposition, name));
  return titles;
}

/** "Fairhaven Mayor", "Fairhaven's mayor", "Republican Pell Mayor": whose office it is, where its name stands right before the title. */
function withBody(analysis: Analysis, title: Title, span: Span): Title {
  if (title.of !== null) return title;
  const before = analysis.names.findLast(
    other => other.end <= span.start && (other.type === 'place' || other.type === 'body'),
  );
  if (!before || !/^(?:['’]s?)?\s+$/u.test(analysis.text.slice(before.end, span.start))) return title;
  return {
    ...title,
    of: analysis.text.slice(before.start, before.end),
    evidence: { start: before.start, end: span.end },
  };
}

/** Words that head an office. A person with none of them beside the name holds no office that the text tells. */
const officeWord =
  /\b(?:mayor|governor|president|secretary|attorney|minister|commissioner|director|chief|chair(?:man|woman|person)?|superintendent|sheriff|senator|representative|councill?or|councilman|councilwoman|administrator|manager|judge|justice|prosecutor|spokes(?:man|woman|person)|counsel|lawyer|solicitor|treasurer|clerk|executive|officer|head|leader|professor|ambassador|general|auditor|comptroller|trustee|chancellor|dean|principal|engineer|analyst|organi[sz]er|coordinator|adviser|advisor|deputy|member|founder|president-elect)\b/iu;

function titleFrom(analysis: Analysis, span: Span, person: Name): Title {
  const words = analysis.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const of = analysis.names.find(
    other =>
      other !== person &&
      (other.type === 'place' || other.type === 'body') &&
      other.start >= span.start &&
      other.end <= span.end,
  );
  if (!of) return { title: words, of: null, evidence: span };
  const ofWords = analysis.text.slice(of.start, of.end);
  const bare = words
    .replace(ofWords, ' ')
    .replace(/\s+(?:of|at|for|with|in|to)(?:\s+the)?\s*$/iu, '')
    .replace(/^(?:the|a|an)\s+|['’]s\b/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return { title: bare || words, of: ofWords, evidence: span };
}

function appositionOf(sentence: Sentence, name: Name): Span | null {
  const index = sentence.tokens.findIndex(
    (token, at) =>
      token.deprel === 'appos' && token.head >= name.first && token.head <= name.last && at > name.last,
  );
  if (index < 0 || sentence.tokens[index]!.unsure) return null;
  return subtreeSpan(sentence.tokens, index);
}

/** The span of a token with all that hangs on it, cut at the first clause that hangs on it. */
function subtreeSpan(tokens: readonly Token[], root: number): Span {
  let { start, end } = tokens[root]!;
  const inside = new Set([root]);
  for (let at = root - 1; at >= 0 && reaches(tokens, at, root); at--) {
    inside.add(at);
    start = tokens[at]!.start;
  }
  for (let at = root + 1; at < tokens.length && reaches(tokens, at, root); at++) {
    const token = tokens[at]!;
    if (token.deprel === 'punct' || token.deprel.startsWith('acl')) break;
    end = token.end;
  }
  return { start, end };
}

function reaches(tokens: readonly Token[], from: number, root: number): boolean {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 200; steps++) {
    if (at === root) return true;
    at = tokens[at]!.head;
  }
  return false;
}
