import type { Span } from '../../text/span.ts';

type CitationType =
  | 'statute'
  | 'regulation'
  | 'executive order'
  | 'order'
  | 'public law'
  | 'register'
  | 'bill'
  | 'ordinance'
  | 'resolution'
  | 'docket'
  | 'opinion';

/** A legal citation in the text, with its normal form (`8 U.S.C. § 1373(a)`). */
export interface Citation extends Span {
  readonly type: CitationType;
  readonly normal: string;
}

interface Grammar {
  readonly type: CitationType;
  readonly pattern: RegExp;
  readonly normal: (parts: readonly string[]) => string;
  readonly examples: readonly (readonly [text: string, normal: string])[];
  readonly refusals: readonly string[];
}

const section = String.raw`\d{1,5}[a-z]{0,2}(?:[-–]\d{1,4}[a-z]?)?(?:\.\d{1,5})?(?:\([0-9A-Za-z]{1,5}\)){0,6}`;
const dash = (text: string) => text.replace(/[–—]/gu, '-');
const plainNumber = (text: string) => text.replace(/[,\s]/gu, '');

/** One row a way of citing. After the Bluebook's forms and the press's loose ones; linear, anchored at word starts. */
export const grammars: readonly Grammar[] = [
  {
    type: 'statute',
    pattern: new RegExp(
      String.raw`\b(\d{1,2})\s?(?:U\.\s?S\.\s?C\.|U\.?S\.?C\.?|U\.S\. Code)\s?(?:§{1,2}|[Ss]ec(?:tion|\.)?)?\s?(${section})`,
      'gu',
    ),
    normal: ([title, part]) => `${title} U.S.C. § ${dash(part!)}`,
    examples: [
      ['under 12 U.S.C. § 345(b) the grant', '12 U.S.C. § 345(b)'],
      ['violates 12 USC 345', '12 U.S.C. § 345'],
      ['12 U.S. Code § 345', '12 U.S.C. § 345'],
    ],
    refusals: ['12 USC students', 'the USC game'],
  },
  {
    type: 'statute',
    pattern: new RegExp(
      String.raw`\b((?:(?:\p{Lu}\.){2,3}\s)?(?:\p{Lu}\p{L}+\.? ){1,4}(?:Code|Statutes|Stat\.|Laws))(?: Ann(?:otated|\.))?,?\s(?:§{1,2}|[Ss]ec(?:tion|\.))\s?(${section})`,
      'gu',
    ),
    normal: ([name, number]) => `${name} § ${dash(number!)}`,
    examples: [
      ['violates Averil Code § 20-1414, it', 'Averil Code § 20-1414'],
      ['see A.B. Rev. Stat. Ann. § 651', 'A.B. Rev. Stat. § 651'],
    ],
    refusals: ['the Code of 1920', 'a dress code section'],
  },
  {
    type: 'regulation',
    pattern: new RegExp(
      String.raw`\b(\d{1,2})\s?C\.?\s?F\.?\s?R\.?\s?(?:§{1,2}|([Pp]art)|[Ss]ec(?:tion|\.)?)?\s?(${section})`,
      'gu',
    ),
    normal: ([title, part, number]) => `${title} C.F.R. ${part ? 'Part' : '§'} ${dash(number!)}`,
    examples: [
      ['40 C.F.R. Part 141 sets', '40 C.F.R. Part 141'],
      ['40 CFR 141.2', '40 C.F.R. § 141.2'],
    ],
    refusals: ['the CFR said 40 members'],
  },
  {
    type: 'executive order',
    pattern: /\b(?:Executive Order|E\.\s?O\.|EO)\s(?:No\.\s?)?(\d{1,2},?\d{3})\b/gu,
    normal: ([number]) => `Executive Order ${plainNumber(number!)}`,
    examples: [
      ['Executive Order 12,999', 'Executive Order 12999'],
      ['E.O. 12999', 'Executive Order 12999'],
    ],
    refusals: ['an executive order on water', 'Executive Order of the Day'],
  },
  {
    type: 'order',
    pattern:
      /\b((?:Administrative|Emergency|Consent|General|Departmental|Secretarial) (?:Order|Decree))\s(?:No\.\s?)?([A-Z]{0,4}-?\d{1,4}(?:[-–/]\d{1,4})?)\b/gu,
    normal: ([name, number]) => `${name} ${dash(number!)}`,
    examples: [['Administrative Order 19-03 requires', 'Administrative Order 19-03']],
    refusals: ['an administrative order on Friday'],
  },
  {
    type: 'order',
    pattern:
      /\b((?:Standing|Special|Practice|Ministerial|Service|Operational|Board|Administrative|Department(?:al)?|Agency|Council|Commission|Bureau|Company)\s(?:Order|Direction|Directive|Instruction|Policy|Regulation)|Policy|Directive|Circular|(?<=[“"]|[a-z’,;] )Direction)\s(?:No\.\s?)?(?!(?:19|20)\d\d(?![./-]\d|\d))(\d{1,4}(?:[./-]\d{1,4}){0,3}[A-Z]?)(?!\d|%|,\d| (?:per|percent|million|people|years|of the)\b)/gu,
    normal: ([name, number]) => `${name} ${dash(number!)}`,
    examples: [
      ['produced under Standing Order 152.', 'Standing Order 152'],
      ['its own Policy 4.12, which', 'Policy 4.12'],
      ['in Directive 2014/9 of', 'Directive 2014/9'],
    ],
    refusals: ['Policy 2017 was', 'standing order 12', 'the Direction of 1920'],
  },
  {
    type: 'public law',
    pattern: /\b(?:Public Law|Pub\.\s?L\.|P\.L\.)\s?(?:No\.\s?)?(\d{2,3})[-–](\d{1,4})\b/gu,
    normal: ([congress, number]) => `Pub. L. ${congress}-${number}`,
    examples: [['Public Law No. 99–123', 'Pub. L. 99-123']],
    refusals: ['public law 99 times'],
  },
  {
    type: 'register',
    pattern: /\b(\d{1,3})\s?(?:Fed\. ?Reg\.|F\.R\.|FR)\s(\d{1,3},?\d{3}|\d{1,4})\b/gu,
    normal: ([volume, page]) => `${volume} Fed. Reg. ${plainNumber(page!)}`,
    examples: [['82 Fed. Reg. 12,345', '82 Fed. Reg. 12345']],
    refusals: ['82 FRANCS'],
  },
  {
    type: 'bill',
    pattern:
      /\b(H\.\s?R\.|HR|S\.|H\.\s?B\.|HB|S\.\s?B\.|SB|A\.\s?B\.|AB|House Bill|Senate Bill|Assembly Bill|Proposition|Measure|Initiative)\s(?:No\.\s?)?(\d{1,4}|[A-Z])\b(?![.,]?\d|%)/gu,
    normal: ([kind, number]) => `${billNames[kind!.replace(/\s/gu, '')] ?? kind} ${number}`,
    examples: [
      ['H.R. 38 would', 'H.R. 38'],
      ['SB 54 took effect', 'Senate Bill 54'],
      ['Assembly Bill 12', 'Assembly Bill 12'],
    ],
    refusals: ['HR 1,200 people', 'the bill of 12 pages'],
  },
  {
    type: 'ordinance',
    pattern: /\b(Ordinance|Bylaw|By-law|Local Law)\s(?:No\.\s?|Number\s)?(\d{1,5}(?:[-–./]\d{1,5})?)\b/gu,
    normal: ([name, number]) => `${name} ${dash(number!)}`,
    examples: [['Ordinance No. 2017-12', 'Ordinance 2017-12']],
    refusals: ['an ordinance of 2017'],
  },
  {
    type: 'resolution',
    pattern: /\bResolution\s(?:No\.\s?|Number\s)?(\d{1,5}(?:[-–/]\d{1,5})?)\b/gu,
    normal: ([number]) => `Resolution ${dash(number!)}`,
    examples: [['Resolution 242 called', 'Resolution 242']],
    refusals: ['a resolution in 2017'],
  },
  {
    type: 'docket',
    pattern:
      /\b(?:(?:Case|Docket|Civil Action|Civ\. Action|Index)\s(?:(?:No|Nos)\.?\s|[Nn]umber\s)?|(?:is )?numbered\s|No\.\s)?(\d:\d{2}-(?:cv|cr|mc|md)-\d{3,6}|\d{2}-(?:cv|cr|mc|md|CV|CR|CIV)-\d{2,6}|[A-Z]{1,5}-(?:19|20)\d{2}-\d{2,7}|(?:19|20)\d{2}-[A-Z]{2,4}-\d{2,7}|(?<=[Cc]ases?\s)(?:No\.\s)?[CTEF]-\d{1,4}\/\d{2}(?:\sP)?|(?<=[Cc]ase\s)(?:no\.\s|No\.\s)?(?!9\/11\b)\d{1,4}\/\d{2,5})\b|(\[(?:19|20)\d{2}\] [A-Z]{2,6}(?: (?:Civ|Crim|Fam|Admin))? \d{1,5})(?: \((?:Admin|Ch|QB|KB|Comm|TCC|Pat|Fam)\))?/gu,
    normal: ([number, neutral]) => (number ?? neutral)!.replace(/^[Nn]o\.\s/u, ''),
    examples: [
      ['No. 1:17-cv-10214', '1:17-cv-10214'],
      ['The case is numbered AB-2019-0123.', 'AB-2019-0123'],
      ['Docket No. 24-CV-0123', '24-CV-0123'],
      ['a ruling (case 12/3456)', '12/3456'],
      ['(case T-12/24)', 'T-12/24'],
      ['Roe v Marl [2024] PT 12', '[2024] PT 12'],
    ],
    refusals: ['No. 1 in the league', 'COVID-19 of 2020', 'in case 9/11 comes up', 'the [2024] report'],
  },
  {
    type: 'opinion',
    pattern:
      /\b(\d{1,3})\s(U\.\s?S\.|S\.\s?Ct\.|F\.(?:\s?2d|\s?3d|\s?4th)?|F\.\s?Supp\.(?:\s?2d|\s?3d)?)\s(\d{1,4})(?:\s\((?:[^()]{1,20}\s)?(\d{4})\))?/gu,
    normal: ([volume, reporter, page, year]) =>
      `${volume} ${reporter!.replace(/\s/gu, '')} ${page}${year ? ` (${year})` : ''}`,
    examples: [['505 U.S. 144 (1992)', '505 U.S. 144 (1992)']],
    refusals: ['505 U.S. soldiers', 'the U.S. 144'],
  },
];

const billNames: { readonly [short: string]: string } = {
  HR: 'H.R.',
  'H.B.': 'House Bill',
  HB: 'House Bill',
  'S.B.': 'Senate Bill',
  SB: 'Senate Bill',
  'A.B.': 'Assembly Bill',
  AB: 'Assembly Bill',
};

/** The legal citations of a text in reading order; where two overlap, the longer stays. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  for (const grammar of grammars)
    for (const match of text.matchAll(grammar.pattern)) {
      const normal = grammar.normal(match.slice(1));
      found.push({ type: grammar.type, normal, start: match.index, end: match.index + match[0].length });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => !found.some((other, place) => place < at && other.end > one.start));
}
