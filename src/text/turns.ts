import type { Span } from './span.ts';

/** How a label names who speaks: by a name in capitals, by a form of address, by an office in the chair, by a letter, by a plain name. */
type LabelSort = 'shouted' | 'addressed' | 'chair' | 'letter' | 'plain';

/** The words at the head of a paragraph that tell whose turn it is: "The CHAIR: |", "MR. OKAFOR. |", "Q. |". */
export interface TurnLabel {
  readonly sort: LabelSort;
  /** The label without its stop and without brackets. */
  readonly label: Span;
  /** The name in it, without forms of address; null for offices and letters. */
  readonly name: Span | null;
  /** What stands in brackets behind it: "The PRESIDENT (| The Hon. Ada Okafor |)". */
  readonly gloss: Span | null;
  /** The stop: a colon, a full stop, a dash. */
  readonly stop: Span;
  /** Where the words of the turn begin. */
  readonly words: number;
}

const ADDRESS =
  /^(?:(?:the |rt |right |vice[ -]|deputy |acting |ranking |assistant |co-?)*(?:mr|ms|mrs|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|senator|sen|representative|rep|congressman|congresswoman|councillor|councilor|cllr|councilman|councilwoman|councilmember|alderman|ald|judge|justice|commissioner|minister|president|chair|chairman|chairwoman|chairperson|convener|convenor|speaker|mayor|governor|secretary|director|superintendent|ambassador|trustee|supervisor|member|hon|honou?rable|adv|advocate|shri|smt|rev|reverend|col|colonel|gen|general|capt|captain)\.?\s)+/iu;
const CHAIR =
  /^(?:the )?(?:(?:acting|deputy|vice|temporary|presiding|lord|madam|mr|assistant|committee|lead|senior|junior)[ -])*(?:chair(?:man|woman|person)?|conven[eo]r|president|speaker|clerk|court|judge|moderator|facilitator|witness|interviewer|interviewee|officer|registrar|mayor|provost|reeve|warden|commissioner|coroner|minister|arbitrator|foreperson|ombudsman|secretary|chancellor|counsel|operator|commission|tribunal)$/iu;
const WORD = /^\p{Lu}[\p{L}’'-]*\.?$/u;
/** "OKAFOR", "McKENZIE", "O’BRIEN". */
const SHOUT = /^(?:Ma?c|[DO]['’]|de|van)?(?:\p{Lu}['’-]?){2,}$/u;
const PARTICLE = /^(?:de|da|la|van|von|der|bin|al)$/;
/** "Mr. OKAFOR | of Ohio |": the land that tells members of one name apart. */
const LAND = /(?<=\p{Lu}{2}) of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
const LABEL =
  /^(?<label>\p{L}[\p{L}\p{M}.’' -]{0,60}?)(?<brackets>(?: ?\([^()\n]{1,80}\)){0,2}) ?(?<stop>:(?=\s|\p{Lu}|["“])|\.?[—–](?=\s?\p{Lu})|(?<!\b(?:[Mm][RrSs]|[Mm][Rr][Ss]|[Dd][Rr]|[Pp]rof|[Hh]on|[Ss]en|[Rr]ep|Cllr|Ald|Adv|Rev|Col|Gen|Capt|SEN|REP|PROF|HON|REV|GEN|COL|CAPT|CLLR|\p{Lu}))\.(?=\s)|(?<=^[QA])\.(?=\s))\s*/u;

/** Reads the label at the head of a paragraph; null where there is none. A full stop or a dash needs capitals or a letter before it. */
export function turnLabel(text: string, { start, end }: Span): TurnLabel | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 160)));
  const { label = '', brackets = '', stop = '' } = found?.groups ?? {};
  if (!found || start + found[0].length >= end) return null;
  const bare = label.replace(LAND, '');
  const address = ADDRESS.exec(bare)?.[0] ?? '';
  const sort = sortOf(bare, address);
  if (sort === null || !ends(stop, sort, bare, /\s$/.test(found[0]))) return null;
  const behind = start + label.length;
  const stopAt = start + found[0].lastIndexOf(stop);
  return {
    sort,
    label: { start, end: behind },
    name:
      sort === 'chair' || sort === 'letter'
        ? null
        : { start: start + address.length, end: start + bare.length },
    gloss: brackets ? { start: text.indexOf('(', behind) + 1, end: text.indexOf(')', behind) } : null,
    stop: { start: stopAt, end: stopAt + stop.length },
    words: start + found[0].length,
  };
}

/** "Mr OKAFOR.", "Q." and "Mr. Okafor.—" open a turn, "The roof. It leaks" none. */
const ends = (stop: string, sort: LabelSort, label: string, apart: boolean): boolean =>
  (stop === ':' && apart) ||
  (sort === 'letter' && stop === '.') ||
  (sort === 'addressed' && stop === '.—') ||
  SHOUT.test(label.split(' ').at(-1)!);

function sortOf(label: string, address: string): LabelSort | null {
  if (/^(?:\p{Lu}\.?){1,3}$/u.test(label)) return 'letter';
  if (CHAIR.test(label) && /\p{Lu}/u.test(label)) return 'chair';
  if (/^BY /.test(label)) return null;
  const words = label.slice(address.length).split(' ');
  if (words.length > 5 || !words.every(word => WORD.test(word) || PARTICLE.test(word))) return null;
  if (address) return 'addressed';
  return SHOUT.test(words.at(-1)!) ? 'shouted' : 'plain';
}

/** Words that somebody says, closed as a sentence is: neither "1,769." in a count of votes nor "Ada Okafor" in a list of those present. */
const SENTENCE = /\p{L}.*[.?!…—–\-"”'’)\]]$/su;
/** Fewer turns, or fewer who speak, are no conversation. */
const LEAST = 4;
/** "Mr. OKAFOR. | Mr. President, I rise": who turns to the chair speaks, if nobody else does. */
const TO_CHAIR = /^(?:M(?:r|rs|s)\.?|Madam) (?:Acting )?(?:President|Speaker|Chair(?:man|woman)?)\b/;

/**
 * "… It leaks. | ADA OKAFOR:Thank you.", "… I yield. | Mr. OKAFOR of Ohio. I rise": a label of two words in capitals, or behind a form of
 * address, behind a sentence, where a page lost its line breaks.
 */
const IN_LINE =
  /(?<=[.?!…”"’')—–-][^\S\n]{1,3})(?=(?:\p{Lu}{2,}[.’'-]?[^\S\n]){1,4}(?:\p{Lu}\.[^\S\n])?\p{Lu}[\p{Lu}’'-]+:(?:\s|\p{Lu}|["“])|(?:M(?:r|rs|s)|Miss|Dr)\.? (?:Ma?c|[DO]['’])?\p{Lu}[\p{Lu}’'-]{2,}(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?\.[^\S\n]\p{Lu})/gu;

/** The paragraphs, each line of one and each turn in a line that a label opens set apart. */
export function turnParagraphs(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(({ start, end }) => {
    const lines = [...text.slice(start, end).matchAll(/(?<=\n)[^\S\n]*(?=\S)/g)].map(
      ({ index, 0: space }) => start + index + space.length,
    );
    const inLine = [...text.slice(start, end).matchAll(IN_LINE)].map(({ index }) => start + index);
    const starts = [start, ...[...new Set([...lines, ...inLine])].sort((a, b) => a - b)].filter(
      (from, at) => at === 0 || turnLabel(text, { start: from, end }),
    );
    return starts.map((from, at) => ({ start: from, end: starts[at + 1] ?? end }));
  });
}

/**
 * The turns of a transcript, by the place of the paragraph that each opens; none where a text is no conversation. `isKnown` tells whether
 * a plain name ("Ada Okafor") or initials ("AO") are somebody's whom the text names; `isPlace` tells the places that it names.
 */
export function turnsIn(
  text: string,
  paragraphs: readonly Span[],
  isKnown: (words: string) => boolean,
  isPlace: (words: string) => boolean = () => false,
): ReadonlyMap<number, TurnLabel> {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const turns = new Map<number, TurnLabel>();
  const labels = new Set<string>();
  let toChair = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const turn = turnLabel(text, paragraph);
    if (!turn || !SENTENCE.test(text.slice(turn.words, paragraph.end).trimEnd())) continue;
    const label = words(turn.label);
    const speaks =
      /^(?:addressed|chair)$/.test(turn.sort) ||
      /^[QA]$/.test(label) ||
      isKnown(label.replaceAll('.', '')) ||
      (turn.sort === 'shouted' && isNameIn(text, label));
    // "ELMFORD — The board met.": where it was written
    if (!speaks || (turn.sort === 'shouted' && isPlace(label))) continue;
    turns.set(at, turn);
    labels.add(label);
    toChair ||= turn.sort === 'addressed' && TO_CHAIR.test(text.slice(turn.words, turn.words + 40));
  }
  return toChair || (turns.size >= LEAST && labels.size > 1) ? turns : new Map();
}

/** "OKAFOR" where the text elsewhere has "Okafor", and nowhere "okafor": "RISK" is no name. */
function isNameIn(text: string, label: string): boolean {
  const last = label.split(' ').at(-1)!;
  const small = last.toLowerCase();
  const capital = small.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
  const has = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
  return has(capital) && !has(small);
}
