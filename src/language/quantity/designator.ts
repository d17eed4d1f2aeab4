import type { Context } from './found.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

const OPENS = new Set(
  'The A An About Some Nearly Almost Over Under Up At Of In On By For From To With And But Or All Only Just Around Roughly Another These Those Their His Her Its Our No Than More Less Fewer As If When While Since After Before Between Among Exactly Approximately Both Every Least Most That There Was Were Is Are Has Have Had Plus Minus Additional Additionally Last Next First Then Now Meanwhile However Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday We They He She It I You Who Which What How Where Total Totals'.split(
    ' ',
  ),
);
const MAKES =
  /^(?:its|their|his|her|our|new|final|latest|larger|first|the|a|an|this|another|old|smaller|original|range)$/;
const QUALIFIES =
  /^(?:or|and|in|on|at|to|from|were|are|is|was|that|who|had|have|has|for|with|by|more|new|other|largest|most|extra|additional|full|federal|local|state|public|private|undocumented|unauthorized|required|needed|which|of|as|than|will|would|could)$/;
const PEOPLE =
  /^(?:people|men|women|children|persons|residents|voters|deaths|arrests|officers|students|cities|towns|counties|countries|states|jobs|workers|employees|homes|cases|votes|lawmakers|members|soldiers|police|patients|families|immigrants|refugees|overdoses|overdose)$/;

/** True for a number that names a thing: "Boeing 737", "FTSE 100", "its 777 airliner", "737-800". */
export function named({ p, designators }: Context, numeral: Numeral): boolean {
  const { first } = numeral;
  if (numeral.form !== 'digits' || numeral.scale > 1 || p[first]!.text.includes(',')) return false;
  const after = p[numeral.next];
  const before = p[first - 1];
  if (designators.has(p[first]!.text) || hyphened(p, first) || modelled(p, first, designators)) return true;
  if (before?.text === '&' || /^(?:mark|mk)$/.test(before?.lower ?? '')) return true;
  return (follows(p, first) && !(plural(after) && people(after!))) || makes(p, first);
}

/** True where a capitalised name stands right before the number ("Trent 900", "Halden's 787"). */
function follows(p: readonly Piece[], i: number): boolean {
  const possessive = p[i - 1]?.lower === 's' && /^['’]$/.test(p[i - 2]?.text ?? '') && !p[i - 1]!.gap;
  if (possessive && (plural(p[i + 1]) || p[i]!.text.length < 3)) return false;
  const name = p[possessive ? i - 3 : i - 1];
  if (
    name?.kind !== 'word' ||
    !/^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(name.text) ||
    OPENS.has(name.text[0] + name.text.slice(1).toLowerCase()) ||
    !p[i]!.gap
  )
    return false;
  const before = p[possessive ? i - 4 : i - 2];
  const opens = !before || /^[.!?:;"“”\n]$/.test(before.text);
  return !opens || /^\p{Lu}{2,}$/u.test(name.text);
}

/** "its 777 airliner", "new 787 Dreamliner": a count above one takes a plural. */
function makes(p: readonly Piece[], i: number): boolean {
  const after = p[i + 1];
  const before = p[i - 1]?.lower ?? '';
  if (p[i]!.text.length < 3 || !MAKES.test(before) || after?.kind !== 'word' || after.lower.length < 3)
    return false;
  if (/^\p{Lu}/u.test(after.text))
    return /^(?:new|its|their|final|latest|this)$/.test(before) && !p[i]!.text.includes(',');
  return !plural(after) && !QUALIFIES.test(after.lower);
}

/** "737-800". */
function modelled(p: readonly Piece[], i: number, names: ReadonlySet<string>): boolean {
  const hyphen = p[i - 1];
  return hyphen?.text === '-' && !hyphen.gap && !p[i]!.gap && names.has(p[i - 2]?.text ?? '');
}

/** "high-five": a hyphen ties the number to the word before. */
export function tiedBefore(p: readonly Piece[], i: number): boolean {
  const hyphen = p[i - 1];
  return hyphen?.text === '-' && !hyphen.gap && !p[i]!.gap && p[i - 2]?.kind === 'word';
}

/** "A330-200", "COVID-19 days": digits behind letters and a hyphen are part of a name. */
export function hyphened(p: readonly Piece[], i: number): boolean {
  const [letters, hyphen] = [p[i - 2], p[i - 1]];
  return (
    hyphen?.text === '-' && !hyphen.gap && !p[i]!.gap && p[i]!.kind === 'number' && letters?.kind === 'word'
  );
}

function people(piece: Piece): boolean {
  return PEOPLE.test(piece.lower);
}

/** A word that looks like a plural noun in small letters. */
export function plural(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || !/^\p{Ll}/u.test(piece.text)) return false;
  return (
    people(piece) ||
    (/[^su]s$/.test(piece.lower) &&
      !/^(?:is|was|has|his|its|this|as|us|does|says|yes|perhaps|always|plus|less)$/.test(piece.lower))
  );
}

/** Numbers that stand beside a name anywhere in the text: there and everywhere else they name a model, not an amount. */
export function designators(p: readonly Piece[]): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < p.length; i++) {
    const piece = p[i]!;
    if (piece.kind !== 'number' || !/^\d{1,4}$/.test(piece.text)) continue;
    const [after, next] = [p[i + 1], p[i + 2]];
    if (
      after &&
      (/^[%$€£]$/.test(after.text) ||
        /^(?:percent|per|million|billion|thousand|hundred|to)$/.test(after.lower))
    )
      continue;
    if (makes(p, i)) found.add(piece.text);
    if (!follows(p, i) || (plural(after) && people(after!))) continue;
    if (piece.text.length >= 3 || (after?.text === '-' && next?.kind === 'number')) found.add(piece.text);
  }
  return found;
}
