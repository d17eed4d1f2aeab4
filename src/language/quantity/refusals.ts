import type { Span } from '../../text/span.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** A way in which digits stand for something that is no amount. `pattern` is linear; its span is taken out whole. */
export interface Refusal {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Read over the text before any number is. */
export const REFUSALS: readonly Refusal[] = [
  {
    name: 'address of a page or mailbox',
    pattern: /(?:https?:\/\/|www\.)[^\s<>"”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/g,
    examples: ['See https://example.org/7/300?x=45%25', 'Write to ward12@example.org'],
  },
  {
    name: 'phone number',
    pattern:
      /(?:\+\d[\d ()-]{0,4})?(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3,4}[-.]\d{4}\b|\+\d{1,3}[-\d /]{7,}\d\b|(?<=\b(?:[Cc]all|[Pp]hone:?|[Tt]el\.?:?|[Ff]ax:?|[Tt]ext|[Dd]ial|at|or) )\d{3}-\d{4}\b(?![-\d])/g,
    examples: ['Call 617-555-0142', 'Call (617) 555-0142', 'Call 555-0142'],
  },
  {
    name: 'date in digits',
    pattern:
      /\b\d{4}-\d{1,2}(?:-\d{1,2})?\b(?!-)|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b(?:19|20)\d\d[-–/]\d\d\b/g,
    examples: ['on 2017-11-15', 'on 5/17/2018', 'in 2013-14'],
  },
  {
    name: 'date by month',
    pattern: new RegExp(
      `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?![,.]\\d{3}|%| (?:percent|per cent|million|billion))(?:(?:[-–]| to | and )\\d{1,2}\\b)?(?:,? (?:19|20)\\d\\d\\b)?|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? (?:19|20)\\d\\d\\b)?|\\b${MONTH},? (?:of )?(?:19|20)\\d\\d\\b`,
      'g',
    ),
    examples: ['on June 15, 2017', 'on 15 June', 'in November 2016', 'the September 11th attack'],
  },
  {
    name: 'clock',
    pattern:
      /\b\d{1,2}:\d{2}(?::\d{2})?\b|\b\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.m\b\.?|[ap]m\b)|\b\d{4} ?(?:UTC|GMT|hours|hrs)\b|\b(?:twelve|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2}) o['’]clock\b/gi,
    examples: ['at 12:30', 'at 2 pm', 'by 10 a.m.', 'At 0800 UTC', 'at nine o’clock'],
  },
  {
    name: 'decade or short year',
    pattern:
      /\b(?:1[5-9]|20)\d0['’]?s\b|(?<![\w$£€])['’]?[1-9]0['’]?s\b|(?<=\s)['’]\d\d\b(?!['’])|\bmid-(?:19|20)\d\d\b/g,
    examples: ['in the 1990s', 'of the 70s', "since '82", 'in mid-2011'],
  },
  {
    name: 'year in words',
    pattern:
      /\b(?:eighteen|nineteen|twenty)[ -](?:oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)\b|\byears? (?:(?:1[5-9]|20)\d\d|two thousand(?: (?:and )?[a-z]+)?)\b(?! (?:people|residents))/g,
    examples: ['in nineteen ninety-four', 'by the year two thousand', 'the year 2010'],
  },
  {
    name: 'citation of law',
    pattern:
      /\b\d+ (?:U\.? ?S\.? ?C\.?(?: ?A\.?)?|C\.? ?F\.? ?R\.?|Fed\. ?Reg\.|F\. ?(?:[23]d|Supp\.?(?: ?[23]d)?|4th)|U\.S\.|S\. ?Ct\.|Stat\.|M\.G\.L\.)(?: ?§{1,2})? ?\d[\w.()-]*(?:, \d+\b(?! [a-z]))?|§{1,2} ?\d[\w.():-]*(?:(?:, | and |-|–)\d[\w.():-]*)*|\b(?:Pub\. ?L\.|Public Law)(?: No\.)? ?\d+-\d+|\bH\.? ?R\.? ?\d+|\b(?:S|H|A|AB|SB|HB|HR)\.? ?\d{1,5}\b(?= (?:would|was|is|passed|requires|bars|,))/g,
    examples: ['under 8 U.S.C. § 1373', '28 C.F.R. 35.107', '410 U.S. 113', 'Public Law 104-208', '§ 287(g)'],
  },
  {
    name: 'docket number',
    pattern:
      /\b(?:No|Nos|Case|Docket)\.? ?\d{1,2}:\d{2}-[\w-]+|\b\d{1,2}:\d{2}-[a-z]{2}-\d+[\w-]*|\b\d{2}-(?:cv|cr|md|mc)-\d+[\w-]*/gi,
    examples: ['No. 1:17-cv-10214', '17-cv-485'],
  },
  {
    name: 'number as a name',
    pattern:
      /(?:\b(?:No|Nos|nr|nrs)\.|\bN[o°]\.?|#) ?\d[\d,-]*\b(?![\d.]*\s?(?:million|billion|trillion|bn))/g,
    examples: ['the No. 2 retailer', 'Order #4417'],
  },
  {
    name: 'numbered part',
    pattern:
      /\b(?:sections?|articles?|chapters?|titles?|pages?|pp?\.|paragraphs?|items?|versions?|volumes?|vol\.|rooms?|suite|apartment|apt\.|routes?|highway|interstate|exit|flight|channel|districts?|wards?|precincts?|zone|phase|stage|tier|grade|level|category|exhibit|appendix|proposition|amendment|resolution|ordinance|docket|zip code|mile marker|platform|terminal) \(?(?:\d+(?:\.\d+)*|[IVX]+\b|one|two|three|four|five|six|seven|eight|nine|ten)(?:[-–]\d+|\([a-z\d]\))*(?:(?:, | and | or |, and )\d+(?![.,]?\d| (?:percent|people|[a-z]+s\b)))*(?![\d%]|,\d{3}| (?:percent|per cent|million|billion|thousand|hundred))/gi,
    examples: [
      'under Section 8',
      'see pages 12 and 14',
      'on Route 66',
      'a Category 5 storm',
      'in Ward 3',
      'Phase two',
    ],
  },
  {
    name: 'named part',
    pattern:
      /\b(?:Parts?|Units?|Lot|Block|Type|Class|Figure|Table|Schedule|Form|Question|Measure|Order|Bill|Act|Rules?|Case|Counts?|Line|Step|Gate|Pier|Car|Bus|Engine|Ladder|Squad|Station|Post|Local|Lane|Track|Number|Code|Article|Area|Zone|Phase|Level) \(?(?:\d+(?:\.\d+)*|[IVX]+\b|one|two|three|four|five|six|seven|eight|nine|ten)(?:[-–]\d+|\([a-z\d]\))*(?:(?:, | and | or |, and )\d+(?![.,]?\d| (?:percent|people|[a-z]+s\b)))*(?![\d%]|,\d{3}| (?:percent|per cent|million|billion|thousand|hundred))/g,
    examples: ['Count 3 of the complaint', 'Measure 66 passed', 'Local 17 struck'],
  },
  {
    name: 'street number',
    pattern:
      /\b\d{1,5}[A-Z]? (?:[NSEW]\.? |North |South |East |West )?(?:(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Ct|Place|Pl|Square|Sq|Terrace|Parkway|Pkwy|Highway|Hwy)\b/g,
    examples: ['at 14 Elm Street', 'at 200 West Quarry Road'],
  },
  {
    name: 'list number',
    pattern:
      /(?:^|\n)[ \t]*\(?\d{1,2}[.)](?=[ \t]+\p{L})|(?<=[\s;,])\(\d\)(?= \p{Ll})|(?<=[\s;])\d \)(?= )/gu,
    examples: ['1. Approve the minutes', '(2) elect a chair'],
  },
  {
    name: 'version or net address',
    pattern: /\bv?\d+(?:\.\d+){2,}\b/g,
    examples: ['release 1.4.2', 'host 10.0.0.7'],
  },
  {
    name: 'idiom',
    pattern:
      /\b(?:24\/7|50[/-]50|9\/11|one[- ](?:by[- ]one|another|time|day|way|hand|thing|side)|zero[- ]tolerance|back to square one|at sixes and sevens|catch-22|(?:on )?all fours|first and foremost|(?:the )?one hand|day one|a hundred per ?cent sure|second thought|in two minds|once or twice|one or two|two[- ]way|one[- ]way|one[- ]sided|two[- ]faced|three[- ]dimensional|two[- ]dimensional|[23]-?D\b|two and a half men|two wrongs|five-star|four-star|three-star|big three|big four|big five)\b/gi,
    examples: ['a zero-tolerance policy', 'open 24/7', 'one by one', 'after 9/11'],
  },
  {
    name: 'letters and digits',
    pattern:
      /\b(?:[A-Z]{2,}\d+-\d+[a-z]*|\d+[A-Z]+\d+\w*|\d{5,}[a-z]\d+|\d{3,}-\d{2,3}[A-Z]{1,3}\b|\d+ [A-Z]-\d+)/g,
    examples: ['the 747-400ER', 'lot 24703L202'],
  },
];

/** Everything in a text that holds digits or number words and is no amount, in order. */
export function refused(text: string): Span[] {
  const spans: Span[] = [];
  for (const { pattern } of REFUSALS)
    for (const match of text.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
}
