import type { Span } from '../../text/span.ts';
import type { NameType } from '../analysis.ts';

/** A small rule that reads the name of a law or a programme, with what it finds and what it must leave. */
export interface InstrumentRule {
  readonly name: string;
  readonly type: NameType & ('law' | 'programme');
  readonly subtype: string;
  readonly pattern: RegExp;
  /** Words of which every match holds one: cheap to look for where the pattern is not, and most sentences have none. */
  readonly cue?: RegExp;
  /** The sentence, and the names found in it: none where the rule must refuse. */
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[];
}

export interface Instrument extends Span {
  readonly type: 'law' | 'programme';
  readonly subtype: string;
  readonly rule: string;
}

/** A capitalised word, hyphenated perhaps, or an initial; a possessive ends it. Not "Okafor | Statement on | the Pier Act". */
const CAP =
  "(?!(?:Statements?|Remarks|Testimony|Letters?|Speech) (?:on|about|regarding|in|to)\\b)(?:(?:\\p{Lu}\\.){1,4}|\\p{Lu}[\\p{L}\\p{N}&]*(?:[-’'](?!s\\b)\\p{L}+)*)";
const JOIN = '(?:of|and|the|for|on|to|in|with|from|against|by|or|&)';
/** Up to eleven words before the head; joining words stand one or two together between capitalised ones. */
const RUN = `(?:${CAP}(?:,? (?:${JOIN} ){0,2}|, )){1,11}?`;
const SHORT_RUN = `(?:${CAP} (?:(?:of|and|for|to|the|&) ){0,2}){1,9}?`;
const rule = (pattern: string, flags = 'gu'): RegExp => new RegExp(pattern, flags);

const LAW =
  /Act|Code|Amendment|Ordinance|Statute|Treaty|Convention|Accord|Protocol|Charter|Constitution|Clause/;
const PROGRAMME = /Program|Initiative|Grant|Partnership|Scheme|Pilot|Challenge|Strategy/;

export const INSTRUMENT_RULES: readonly InstrumentRule[] = [
  {
    name: 'named-law',
    type: 'law',
    subtype: 'statute',
    cue: LAW,
    pattern: rule(
      `(?<![\\p{L}\\p{N}])${RUN}(?:Act|Code|Amendments?|Ordinance|Statute|Treaty|(?<=\\b(?:Geneva|Hague|Vienna|Berne|Basel|Ottawa|European|Refugee|Genocide|Torture|Aarhus|Istanbul|Ramsar) )Conventions?|Convention(?= (?:on|against|for|relating to) (?:the )?(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Lu})|Accords?|Protocol|Charter|Constitution|Clause)(?:(?: of)? (?:1[6-9]|20)\\d\\d)?(?![\\p{L}\\p{N}])(?! (?:Center|Centre|Day|Party|Hall|Avenue|Act)\\b)`,
    ),
    examples: [
      { text: 'It fell under the Inland Ports Act 2006.', finds: ['Inland Ports Act 2006'] },
      { text: 'She spoke at the Harbor National Convention on Monday.', finds: [] },
      { text: 'The town says the Harbor Protection Act binds it.', finds: ['Harbor Protection Act'] },
      {
        text: 'He cited the Fair Lodging and Shelter Act of 1974.',
        finds: ['Fair Lodging and Shelter Act of 1974'],
      },
      { text: 'Under the Fifth Amendment no one need answer.', finds: ['Fifth Amendment'] },
      { text: "Elmford's Trust Ordinance bars such holds.", finds: ['Trust Ordinance'] },
      {
        text: 'It passed the Harbor Shelter Amendments Act of 1988.',
        finds: ['Harbor Shelter Amendments Act of 1988'],
      },
      { text: 'The Act took effect in May.', finds: [] },
      { text: 'She spoke at the Harbor National Convention.', finds: [] },
      { text: 'They will act on the code.', finds: [] },
    ],
  },
  {
    name: 'regulation',
    type: 'law',
    subtype: 'statute',
    cue: /Regulation|Directive/,
    pattern: rule(
      `(?<![\\p{L}\\p{N}])(?:${CAP} ){1,4}(?:Regulations?|Directive)(?: (?:1[6-9]|20)\\d\\d)?(?![\\p{L}\\p{N}])(?! (?:Authority|Office|Commission|Board|Agency)\\b)`,
    ),
    examples: [
      { text: 'It is in breach of the Clean Ports Regulation.', finds: ['Clean Ports Regulation'] },
      { text: 'Ana Reyes is Director of Regulation.', finds: [] },
      { text: 'The Harbor Regulation Authority wrote.', finds: [] },
    ],
  },
  {
    name: 'treaty',
    type: 'law',
    subtype: 'statute',
    pattern: rule(`(?<![\\p{L}\\p{N}])Treaty of (?:(?:1[6-9]|20)\\d\\d|${CAP})(?![\\p{L}\\p{N}])`),
    examples: [
      { text: 'It rests on the Treaty of 1855.', finds: ['Treaty of 1855'] },
      { text: 'A treaty of peace was signed.', finds: [] },
    ],
  },
  {
    name: 'code-citation',
    type: 'law',
    subtype: 'citation',
    pattern: rule(
      '(?<![\\p{L}\\p{N}.])\\d{1,2} (?:U\\. ?S\\. ?C\\.?(?: ?A\\.)?|USC|C\\. ?F\\. ?R\\.?|CFR)(?: ?(?:§{1,2}|[Ss]ections?|[Ss]ecs?\\.|[Pp]arts?|[Pp]t\\.))? ?\\d+[a-z]{0,2}(?:[.-]\\d+[a-z]?)*(?:\\([\\p{L}\\p{N}]{1,4}\\))*',
    ),
    examples: [
      { text: 'The letter rests on 12 U.S.C. § 4410(b)(2).', finds: ['12 U.S.C. § 4410(b)(2)'] },
      { text: 'See 40 CFR Part 88 for the limits.', finds: ['40 CFR Part 88'] },
      { text: 'The firm sold 12 U.S. plants.', finds: [] },
    ],
  },
  {
    name: 'public-law',
    type: 'law',
    subtype: 'citation',
    pattern: rule(
      '(?<![\\p{L}\\p{N}])(?:Pub(?:lic|\\.) ?L(?:aw|\\.)(?: ?No\\.)? ?\\d{1,3}[-–]\\d{1,4}|\\d{1,3} Stat\\. \\d{1,4}|\\d{1,3} Fed\\. ?Reg\\. \\d[\\d,]{0,7})',
    ),
    examples: [
      { text: 'Congress passed it as Public Law 98-220.', finds: ['Public Law 98-220'] },
      { text: 'The notice is at 61 Fed. Reg. 10,231.', finds: ['61 Fed. Reg. 10,231'] },
      { text: 'The public law school is older.', finds: [] },
    ],
  },
  {
    name: 'section',
    type: 'law',
    subtype: 'section',
    pattern: rule(
      '(?<![\\p{L}\\p{N}])(?:[Ss]ections?|§{1,2}|Title|Proposition|Prop\\.|Amendment) ?(?:\\d+[a-z]?(?:[.-]\\d+)*(?:\\([\\p{L}\\p{N}]{1,4}\\))*|[IVX]{1,5})(?![\\p{L}\\p{N}])',
    ),
    examples: [
      { text: 'Agents trained under Section 412(k) may ask.', finds: ['Section 412(k)'] },
      { text: 'Schools that break Title IX lose aid.', finds: ['Title IX'] },
      { text: 'A section of the road is closed.', finds: [] },
    ],
  },
  {
    name: 'order',
    type: 'law',
    subtype: 'order',
    pattern: rule(
      '(?<![\\p{L}\\p{N}])(?:Executive Order|E\\.O\\.|Exec\\. Order|Presidential (?:Proclamation|Memorandum|Directive)|Proclamation|General Order|Special Order|Administrative Order)(?: (?:No\\.|Number))? ?\\d[\\d,]{0,6}(?:[-–.]\\d+)*',
    ),
    examples: [
      { text: 'The mayor signed Executive Order 2031-4 on Monday.', finds: ['Executive Order 2031-4'] },
      { text: 'Officers follow General Order No. 88.', finds: ['General Order No. 88'] },
      { text: 'The executive order was struck down.', finds: [] },
    ],
  },
  {
    name: 'bill',
    type: 'law',
    subtype: 'bill',
    pattern: rule(
      '(?<![\\p{L}\\p{N}.])(?:(?:House|Senate|Assembly) (?:Joint )?(?:Bill|Resolution|File)|H\\. ?R\\.|H\\. ?B\\.|S\\. ?B\\.|A\\. ?B\\.|HR|HB|SB|AB|LD|S\\.|(?:City |County |Local )?Ordinance(?: No\\.)?|Resolution(?: No\\.)?|Local Law)(?: No\\.)? ?\\d{1,5}(?:[-–]\\d{1,5})?(?![\\p{L}\\p{N}])',
    ),
    examples: [
      { text: 'Senate Bill 612 would end the holds.', finds: ['Senate Bill 612'] },
      { text: 'Council took up Ordinance No. 44-18.', finds: ['Ordinance No. 44-18'] },
      { text: 'The bill came to $ 612.', finds: [] },
    ],
  },
  {
    name: 'programme',
    type: 'programme',
    subtype: 'programme',
    cue: PROGRAMME,
    pattern: rule(
      `(?<![\\p{L}\\p{N}])(?!According\\b)${SHORT_RUN}(?:Programs?|Programmes?|Initiatives?|Grants?|Partnership|Scheme|Pilot(?! \\p{Lu})|Challenge|Strategy)(?![\\p{L}\\p{N}])(?! (?:Programs?|Programmes?|Initiatives?|Partnership|Director|Manager|Coordinator|Officer|Administrator|Analyst|Office|Specialist)s?\\b)`,
    ),
    examples: [
      { text: 'The city draws on the Safe Harbors Grant Program.', finds: ['Safe Harbors Grant Program'] },
      { text: 'It joined the Clean Rivers Initiative last year.', finds: ['Clean Rivers Initiative'] },
      { text: 'The program ends in June.', finds: [] },
      { text: 'The Office of Town Grants wrote again.', finds: [] },
      { text: 'According to the Pilot Boat Crews it was late.', finds: [] },
      { text: 'Lena Marsh is Youth Program Director.', finds: [] },
      { text: 'Ports Minister Grant Okafor spoke first.', finds: [] },
    ],
  },
  {
    name: 'operation',
    type: 'programme',
    subtype: 'operation',
    pattern: rule(`(?<![\\p{L}\\p{N}])(?:Operation|Project) ${CAP}(?: (?:${JOIN} )?${CAP}){0,3}`),
    examples: [
      { text: 'Agents called it Operation Night Heron.', finds: ['Operation Night Heron'] },
      { text: 'Operation of the plant resumed.', finds: [] },
      { text: 'Project Manager Lou Finch spoke.', finds: [] },
    ],
  },
];

/** "the Office of Town Grants" is a body. */
const BODY_HEAD = /^(?:Office|Department|Bureau|Division|Board|Center|Centre|Agency|Ministry) (?:of|for) /;

/** "Director of the Program" is an office. */
const OFFICE =
  /^(?:Director|Head|Chair(?:man|woman)?|President|Manager|Coordinator|Member|Fellow|Professor|Founder)$/;
/** "Ports Minister Grant Okafor", "Deputy Administrator for Program Integrity Ana Lind": who holds an office, and what it is for. */
const HOLDER =
  /^(?:Administrator|Commissioner|Councill?or|Governor|Minister|Premier|Secretary|Senator|Superintendent)$/;

/** Words at the head of a match that are no part of the name. */
const HEAD_STOPS =
  /^(The|This|That|These|Those|An?|Any|Each|Every|Our|Their|His|Her|Its|My|Your|Such|No|Some|Both|Under|In|On|By|For|With|From|And|Or|But|If|When|While|As|Since|Although|Because|After|Before|Through|Per|Via|See|Also|Passing|Violating)$/;
const JOINS = /^(of|and|the|for|on|to|in|with|from|against|by|or|&)$/;
const NO_PROJECT =
  /^(?:Project|Operation) (Managers?|Directors?|Leaders?|Coordinators?|Officers?|Center|Centre|Engineers?)\b/;

/** Laws and programmes named in a stretch of text, offsets from `from`; longer readings win over shorter ones. */
export function instruments(text: string, from = 0): Instrument[] {
  const found: Instrument[] = [];
  for (const { name, type, subtype, cue, pattern } of INSTRUMENT_RULES) {
    if (cue && !cue.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index + headLength(match[0]);
      const end = match.index + match[0].length;
      const words = text.slice(start, end).split(' ');
      if (words.length < 2 || (subtype !== 'citation' && NO_PROJECT.test(words.join(' ')))) continue;
      if (type === 'programme' && words.some(word => /^(?:To|Is|Are|Will|Has)$/.test(word))) continue;
      if (type === 'programme' && (BODY_HEAD.test(words.join(' ')) || OFFICE.test(words[0]!))) continue;
      if (type === 'programme' && words.some(word => HOLDER.test(word))) continue;
      found.push({ type, subtype, rule: name, start: from + start, end: from + end });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Instrument[] = [];
  for (const one of found) if (!kept.some(k => one.start < k.end && k.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function headLength(match: string): number {
  let length = 0;
  for (;;) {
    const word = /^[^\s]+ /.exec(match.slice(length))?.[0];
    if (!word || !(HEAD_STOPS.test(word.trim()) || JOINS.test(word.trim()))) return length;
    length += word.length;
  }
}
