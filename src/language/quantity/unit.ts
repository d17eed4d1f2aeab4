import type { Piece } from './pieces.ts';
import { ABBREVIATIONS, UNIT_WORDS, type Unit } from './units.ts';

/** A unit of measure as read from pieces up to `next`. */
export interface ReadUnit {
  readonly name: string;
  readonly unit: Unit;
  readonly next: number;
  /** "a day", "each week": a rate said beside the unit. */
  readonly per?: string;
}

const SHAPES: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);
// Letters that name units only when glued to the digits or alone at the end: "5 A", "3 l" are more often something else.
const SHY = /^(?:[A-ZsthlJΩ]|in|cd|ct|pt|am|as|mb|gb|ha|cal|min|sec|K)$/;
const TIME = /^(?:second|minute|hour|day|week|month|quarter|year|night)s?$/;

/** The unit that starts at piece `i`: "square miles", "km/h", "tons per year", "barrels a day". */
export function unitAt(p: readonly Piece[], i: number): ReadUnit | null {
  const bracket = /^[([{<]$/.test(p[i]?.text ?? '') ? 1 : 0;
  const hyphen = p[i]?.text === '-' && !p[i]!.gap && !p[i + 1]?.gap ? 1 : 0;
  const first = i + bracket + hyphen;
  const bare = single(p, first, hyphen === 1);
  if (!bare) return null;
  if (bracket) return /^[)\]}>]$/.test(p[bare.next]?.text ?? '') ? { ...bare, next: bare.next + 1 } : null;
  const raised = powered(p, bare);
  return rated(p, raised);
}

function single(p: readonly Piece[], i: number, hyphen: boolean): ReadUnit | null {
  const piece = p[i];
  if (!piece) return null;
  let at = i;
  let shape = SHAPES.get(piece.lower);
  if (shape) {
    at++;
    if (p[at]?.text === '.' || p[at]?.text === '-') at++;
  }
  for (let words = 3; words > 0; words--) {
    const read = phrase(p, at, words);
    const unit = read && UNIT_WORDS.get(read);
    if (unit) return named(unit, at + span(p, at, words), shape);
  }
  const mark = p[at];
  if (!mark) return null;
  if (mark.text === '°' && !p[at + 1]?.gap && /^[CF]$/.test(p[at + 1]?.text ?? ''))
    return named(ABBREVIATIONS.get(`°${p[at + 1]!.text}`)!, at + 2, undefined);
  if (/^["”″]$/.test(mark.text))
    return mark.gap || !inches(p, at) ? null : named(UNIT_WORDS.get('inch')!, at + 1, undefined);
  if (mark.lower === 'in' && inchWord(p, at)) return named(UNIT_WORDS.get('inch')!, at + 1, shape);
  const power = /^(.+?)([23])$/.exec(mark.text);
  const unit = ABBREVIATIONS.get(power ? power[1]! : mark.text);
  if (power && unit) shape = power[2] === '2' ? 'square' : 'cubic';
  if (
    !unit ||
    (SHY.test(mark.text) &&
      mark.gap &&
      p[at + 1] &&
      !/^(?:[.,;)/-]|and|to|of|per|or)$/.test(p[at + 1]!.text) &&
      !shape)
  )
    return null;
  if (hyphen && mark.text.length === 1) return null;
  if (dotted(p, at)) return null;
  return named(unit, at + 1, shape);
}

/** An inch mark, not a closing quotation mark: an odd number of such marks on its line, or one before a noun. */
function inches(p: readonly Piece[], at: number): boolean {
  // An inch mark follows a small number; in markup it closes an attribute.
  if (p[at - 1]?.kind !== 'number' || p[at - 1]!.value >= 1000) return false;
  for (let k = at - 1, quotes = 0; ; k--) {
    if (k < 0 || at - k > 60) return quotes % 2 === 0;
    if (p[k]!.text === '"' && p[k]!.gap) quotes++;
    if (p[k]!.text === '“') return false;
    if (p[k]!.text === '”') return true;
  }
}

/** "2 in.", "2 1/2 in thick", "10 in" at the end; never "2 in April". */
function inchWord(p: readonly Piece[], at: number): boolean {
  const after = p[at + 1];
  return (
    !after ||
    (after.text === '.' && !after.gap && (p[at + 2] === undefined || p[at + 2]!.gap)) ||
    /^(?:thick|wide|long|high|tall|deep|diameter|diagonal)$/.test(after.lower)
  );
}

/** "5 p.m.", "10 a.m.", "24 L-202": letters that go on are no unit. */
function dotted(p: readonly Piece[], at: number): boolean {
  const [dot, letter] = [p[at + 1], p[at + 2]];
  return (
    (dot?.text === '.' && !dot.gap && letter?.kind === 'word' && !letter.gap) ||
    (dot?.text === '-' && !dot.gap && letter?.kind === 'number')
  );
}

function named(unit: Unit, next: number, shape: string | undefined): ReadUnit {
  return { name: shape ? `${shape} ${unit.name}` : unit.name, unit, next };
}

/** `words` words from piece `i`, hyphens read as blanks; null where something else stands between. */
function phrase(p: readonly Piece[], i: number, words: number): string | null {
  let text = '';
  let at = i;
  for (let k = 0; k < words; k++, at++) {
    if (k > 0 && p[at]?.text === '-') at++;
    if (p[at]?.kind !== 'word') return null;
    text += k ? ` ${p[at]!.lower}` : p[at]!.lower;
  }
  return text;
}

function span(p: readonly Piece[], i: number, words: number): number {
  let at = i;
  for (let k = 0; k < words; k++, at++) if (k > 0 && p[at]?.text === '-') at++;
  return at - i;
}

/** "km^2", "km²", "km squared", "s-1". */
function powered(p: readonly Piece[], read: ReadUnit): ReadUnit {
  const [mark, digit] = [p[read.next], p[read.next + 1]];
  const by = (n: string | undefined, next: number): ReadUnit => ({
    ...read,
    name: `${n === '3' ? 'cubic' : 'square'} ${read.name}`,
    next,
  });
  if (mark?.text === '^' && /^[23]$/.test(digit?.text ?? '')) return by(digit!.text, read.next + 2);
  if (mark && !mark.gap && /^[²³]$/.test(mark.text)) return by(mark.text === '³' ? '3' : '2', read.next + 1);
  if (mark && /^(?:squared|cubed)$/.test(mark.lower))
    return by(mark.lower === 'cubed' ? '3' : '2', read.next + 1);
  if (
    /^[-−]$/.test(mark?.text ?? '') &&
    !mark!.gap &&
    digit?.text === '1' &&
    !digit.gap &&
    read.name === 'second'
  )
    return { ...read, name: 'inverse second', next: read.next + 2 };
  return read;
}

/** "per hour", "/hr", "a day". */
function rated(p: readonly Piece[], read: ReadUnit): ReadUnit {
  const by = p[read.next];
  if (!by) return read;
  if (by.lower === 'per' || (by.text === '/' && !by.gap)) {
    const under = single(p, read.next + 1, false) ?? (by.text === '/' ? letter(p, read.next + 1) : null);
    if (!under) return read;
    const whole = powered(p, under);
    const rate = { ...read, name: `${read.name} per ${whole.name}`, next: whole.next };
    return p[rate.next]?.lower === 'per' ? rated(p, rate) : rate;
  }
  const unit = p[read.next + 1]?.lower ?? '';
  if (
    /^(?:a|an|each|every)$/.test(by.lower) &&
    TIME.test(unit) &&
    read.unit.family !== 'time' &&
    read.unit.family !== 'calendar'
  )
    return { ...read, per: unit };
  return read;
}

function letter(p: readonly Piece[], i: number): ReadUnit | null {
  const unit = ABBREVIATIONS.get(p[i]?.text ?? '');
  return unit ? named(unit, i + 1, undefined) : null;
}
