import type { Block } from '../../sources/source.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import type { Name, Sentence } from '../analysis.ts';
import { HEADLINE_VERB } from './headline-verbs.ts';
import { withInPlace } from './spanned.ts';

/** So many lines at a paper's head may tell whose it is. */
const HEAD_LINES = 4;
/** A longer line below is a paper's text. In UTF-16 code units. */
const LONGEST_BELOW = 90;
const MOST_WORDS = 10;

/** What a body's name begins with: "CITY OF MARLOW". */
const OPENS =
  /^(?:U\.?S\.? )?(?:AGENCY|ASSOCIATION|BOROUGH|BUREAU|CITY|COMMISSION|COUNCIL|COUNTY|DEPARTMENT|DISTRICT|MINISTRY|MUNICIPALITY|PARISH|SHIRE|TOWN|TOWNSHIP|UNIVERSITY|VILLAGE) (?:OF|FOR) (?:THE )?\p{Lu}{3}/u;
/** What it ends with: "MARLOW UNIFIED SCHOOL DISTRICT". */
const CLOSES =
  /\s(?:ADMINISTRATION|AGENCY|ALLIANCE|ASSOCIATION|AUTHORITY|BOARD|BUREAU|COALITION|COLLEGE|COMMISSION|COMMITTEE|COMPANY|CORPORATION|COUNCIL|COUNTY|DEPARTMENT|DIRECTORATE|DISTRICT|FEDERATION|FOUNDATION|GUILD|INSPECTORATE|INSTITUTE|LEAGUE|MINISTRY|PARTNERSHIP|SOCIETY|TRUST|UNION|UNIVERSITY)$/u;
/** A part of a body, or a heading of what a paper holds. */
const PART =
  /^(?:IN|AT|BEFORE|OFFICE|DIVISION|BRANCH|SECTION|NOTICE|MINUTES|ORDER|REPORT|AGENDA|RE|TO|FROM|THE STATE)\b/u;

/**
 * "PELL UNIFIED SCHOOL DISTRICT" alone in the first lines of a paper, with another short line below: the body whose paper it is, which the tagger
 * passes over in capitals. A headline in capitals has a verb, or the text below it.
 */
export function withLetterhead(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  blocks: readonly Block[],
): Name[] {
  const found = linesAtHead(text, blocks).flatMap(([line, below]): Name[] => {
    const words =
      /^[\p{Lu}\d.,’'& -]+?(?=\s+(?:[-–—|]|$)|$)/u.exec(text.slice(line.start, line.end))?.[0] ?? '';
    const first = words.split(' ');
    if (!isBody(words, below) || first.length > MOST_WORDS) return [];
    const span = { start: line.start, end: line.start + words.length };
    const sentence = sentences.findIndex(one => contains(one, span));
    const tokens = sentences[sentence]?.tokens ?? [];
    const inside = tokens.flatMap((token, at) => (contains(span, token) ? [at] : []));
    const [from, to] = [inside[0], inside.at(-1)];
    if (from === undefined || to === undefined) return [];
    const crossed = overlapping(names, span).some(
      name => !contains(span, name) || (name.type === 'body' && name.first === from && name.last === to),
    );
    return crossed
      ? []
      : [{ type: 'body', subtype: subtype(words), sentence, first: from, last: to, title: null, ...span }];
  });
  return withInPlace(names, found);
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The first lines with text, each with the one below it. */
function linesAtHead(text: string, blocks: readonly Block[]): (readonly [Line, string])[] {
  const lines = blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .slice(0, HEAD_LINES + 1)
    .flatMap(block =>
      [...text.slice(block.start, block.end).matchAll(/[^\n]+/gu)].flatMap(match => {
        const [words] = match;
        const start = block.start + match.index + (words.length - words.trimStart().length);
        return words.trim() ? [{ start, end: start + words.trim().length }] : [];
      }),
    )
    .slice(0, HEAD_LINES + 1);
  return lines
    .slice(0, HEAD_LINES)
    .map((line, at) => [line, text.slice(lines[at + 1]?.start ?? 0, lines[at + 1]?.end ?? 0)] as const);
}

function isBody(words: string, below: string): boolean {
  if (!/\p{Lu}{3}/u.test(words) || PART.test(words) || !below) return false;
  const verb = words.split(' ').some(word => HEADLINE_VERB.test(word[0]! + word.slice(1).toLowerCase()));
  const short = below.length <= LONGEST_BELOW && !/[.!?]$/u.test(below);
  return !verb && short && (OPENS.test(words) || CLOSES.test(words));
}

function subtype(words: string): string | null {
  if (/SCHOOL|COLLEGE/u.test(words)) return 'school';
  if (/UNIVERSITY/u.test(words)) return 'university';
  if (/^(?:CITY|TOWN|COUNTY|VILLAGE|BOROUGH|TOWNSHIP)\b/u.test(words)) return 'government';
  if (/^(?:DEPARTMENT|MINISTRY)|(?:DEPARTMENT|MINISTRY)$/u.test(words)) return 'department';
  if (/COUNCIL$/u.test(words)) return 'legislature';
  return /(?:UNION|GUILD)$/u.test(words) ? 'union' : 'agency';
}
