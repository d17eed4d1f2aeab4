import type { Span } from './span.ts';

/** Who sits where in a hearing or a sitting: the office in small letters ("chair", "president"), `q` for whoever asks, `a` for whoever answers. */
export interface Seat {
  readonly office: string;
  /** The person's name, without forms of address. */
  readonly name: Span;
}

const OFFICE =
  '(?:[Cc]hair(?:man|woman|person)?|CHAIR(?:MAN|WOMAN|PERSON)?|[Cc]onven[eo]r|CONVEN[EO]R|[Pp]resident|PRESIDENT|[Ss]peaker|SPEAKER|[Mm]oderator|MODERATOR|[Pp]residing [Oo]fficer|PRESIDING OFFICER|[Pp]rovost|PROVOST|[Rr]apporteur)';
const KIND = '(?:(?:[Aa]cting|ACTING|[Dd]eputy|DEPUTY|[Vv]ice|VICE|[Cc]o|[Jj]oint)[ -])*';
const ADDRESS =
  '(?:(?:[Tt]he |THE )?(?:M[Rr][Ss]?|M[Ss]|D[Rr]|Prof(?:essor)?|Sir|Dame|[Hh]on|HON|[Ss]enator|SENATOR)\\.? )?';
const WORD = "\\p{Lu}[\\p{L}’'-]+\\.?";
const FULL = `(?<name>${WORD}(?: \\p{Lu}[\\p{L}’'.-]*){1,3})`;
const ANY = `(?<name>${WORD}(?: \\p{Lu}[\\p{L}’'.-]*){0,3})`;

/** Ways in which a record tells who sits where. */
const TOLD: readonly (readonly [pattern: RegExp, office: string | null])[] = [
  // "Ngozi Okafor (Deputy Chair)"
  [new RegExp(`(?<![\\p{L}.])${FULL}(?= \\((?:the )?(?<office>${KIND}${OFFICE})[,)])`, 'gu'), null],
  // "The PRESIDENT (The Hon. Ada Okafor)"
  [new RegExp(`\\b(?:The|THE) (?<office>${KIND}${OFFICE}) \\(${ADDRESS}${ANY}\\)`, 'gu'), null],
  // "BY MR. LIND:", "Examination by Ms. Okafor"
  [
    new RegExp(
      `(?:^BY|\\b(?:[Ee]xamination|EXAMINATION|[Ee]xamined|[Ii]nterviewed|[Qq]uestioned) (?:[Bb]y|BY)) ${ADDRESS}${ANY}(?=[:.,\\n]|$)`,
      'gmu',
    ),
    'q',
  ],
  // "DEPOSITION OF ADA OKAFOR"
  [
    new RegExp(
      `\\b(?:[Dd]eposition|DEPOSITION|[Tt]estimony|TESTIMONY|[Ii]nterview|INTERVIEW|[Ee]vidence|EVIDENCE) (?:of|OF|with|WITH) ${ADDRESS}${ANY}(?=[:.,\\n]|$)`,
      'gmu',
    ),
    'a',
  ],
  // "TOM LIND, having been duly sworn, testified"
  [new RegExp(`(?<![\\p{L}.] ?)${ANY}(?=, [^.\\n]{0,60}\\b(?:sworn|affirmed)\\b)`, 'gu'), 'a'],
];

/** Reads them off a text, in reading order. */
export function seatsIn(text: string): Seat[] {
  return TOLD.flatMap(([pattern, fixed]) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
      const { name = '', office = '' } = groups!;
      const start = index + whole.lastIndexOf(name);
      return { office: fixed ?? seatOf(office), name: { start, end: start + name.length } };
    }),
  ).sort((a, b) => a.name.start - b.name.start);
}

/** The seat that a label names: "The ACTING CHAIRMAN" and "the Acting Chair" are one; `q` and `a` for the letters. */
export const seatOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/^the |\.$/g, '')
    .replace(/(?<=\bchair)(?:man|woman|person)$/, '')
    .replace(/\bconvenor$/, 'convener');
