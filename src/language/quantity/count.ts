import type { Context, Found, Way } from './found.ts';
import { glued } from './found.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

function read(context: Context, numeral: Numeral): Found | null {
  const { p } = context;
  if (numeral.form === 'ordinal' || refuse(context, numeral)) return null;
  const found: Found = { first: numeral.first, next: numeral.next, kind: 'number', value: numeral.value, unit: null, scale: numeral.scale, rule: rule(numeral) };
  // "23.4 per 100,000 residents", "nine times", "four times per week"
  const times = p[found.next];
  const at = times?.lower === 'times' && !/^(?:as|the|faster|more|less|larger|higher|smaller|greater)$/.test(p[found.next + 1]?.lower ?? '') ? found.next + 1 : found.next;
  if (p[at]?.lower === 'per' && p[at + 1]?.kind === 'word' && at > found.next) return { ...found, next: at + 2, unit: `count per ${p[at + 1]!.lower}`, per: p[at + 1]!.lower };
  if (p[found.next]?.lower === 'per' && p[found.next + 1]?.kind === 'number') return { ...found, next: found.next + 2, per: p[found.next + 1]!.text.replace(/,/g, '') };
  return found;
}

function rule(numeral: Numeral): string {
  return numeral.form === 'vague' ? 'vague-count' : numeral.form === 'fraction' || numeral.form === 'ratio' ? 'share' : 'count';
}

function refuse(context: Context, numeral: Numeral): boolean {
  const { p } = context;
  const alone = numeral.first === 0 && numeral.next >= p.length - 1;
  if (alone) return false;
  return year(p, numeral) || one(p, numeral) || denominator(p, numeral) || named(context, numeral) || tail(p, numeral) || definite(p, numeral);
}

/** A bare year: four digits of 1500 to 2099 that nothing shows to be a count. */
function year(p: readonly Piece[], numeral: Numeral): boolean {
  const digits = p[numeral.first]!;
  if (numeral.form !== 'digits' || numeral.next - numeral.first > 1 || !/^(?:1[5-9]|20)\d\d$/.test(digits.text)) return false;
  const [before, after] = [p[numeral.first - 1]?.lower ?? '', p[numeral.next]];
  if (/^(?:about|around|some|nearly|almost|over|than|least|to|record|estimated|exactly|only|just)$/.test(before) && plural(after)) return false;
  return !(plural(after) && /^(?:the|these|those|,|all|has|have|had|were|are|is|was|with|employs?|hired|lost|cut|and|of)$/.test(before) && !/^(?:elections?|games|olympics|budgets?|talks|rules|files?|figures|numbers|plans|sales|events|results|standards|levels|ones|s)$/.test(after!.lower));
}

/** "one" is a pronoun or an article unless it counts against something. */
function one(p: readonly Piece[], numeral: Numeral): boolean {
  const word = p[numeral.first]!.lower;
  if (numeral.next - numeral.first > 1 || (word !== 'one' && word !== 'zero' && word !== 'nought')) return false;
  const [before, after] = [p[numeral.first - 1]?.lower ?? '', p[numeral.next]];
  if (word !== 'one') return after?.text === '-';
  if (/^(?:than|only|least|just|minus|negative|plus|equals|to|or)$/.test(before) && after?.kind === 'word' && !/^(?:of|another|thing|day|who|that)$/.test(after.lower)) return false;
  return !(p[numeral.first - 1]?.text === '"' || /^(?:is|are)$/.test(before)) || after?.kind === 'word';
}

/** "per 100,000": the ground a rate is taken on, no figure of its own. */
function denominator(p: readonly Piece[], numeral: Numeral): boolean {
  const before = p[numeral.first - 1]?.lower;
  return before === 'per' || (before === 'every' && numeral.value !== null && numeral.value >= 2) || (before === 'each' && numeral.value !== null && numeral.value >= 100);
}

const OPENS = /^(?:The|A|An|About|Some|Nearly|Almost|Over|Under|Up|At|Of|In|On|By|For|From|To|With|And|But|Or|All|Only|Just|Around|Roughly|Another|These|Those|Their|His|Her|Its|Our|No|Than|More|Less|Fewer|As|If|When|While|Since|After|Before|Between|Among|Some|Exactly|Approximately|Both|Every|Least|Most|That|There|Was|Were|Is|Are|Has|Have|Had|Plus|Minus|Another|Additional|Additionally|Last|Next|First|Then|Now|Meanwhile|However|Today|Yesterday|We|They|He|She|It|I|You|Who|Which|What|How|Where)$/;
const MAKES = /^(?:its|their|his|her|our|new|final|latest|larger|first|the|a|an|this|another|old|smaller|original)$/;

/** A number that names a thing: "Boeing 737", "FTSE 100", "its 777 airliner", "737-800". */
function named({ p, designators }: Context, numeral: Numeral): boolean {
  if (numeral.form !== 'digits' || numeral.scale > 1 || numeral.value === null) return false;
  const digits = p[numeral.first]!.text;
  if (/[,]/.test(digits)) return false;
  const after = p[numeral.next];
  if (designators.has(digits)) return true;
  if (p[numeral.first - 1]?.text === '&' || /^(?:mark|mk)$/.test(p[numeral.first - 1]?.lower ?? '')) return true;
  if (follows(p, numeral.first) && !(plural(after) && people(after!))) return true;
  // "its 777 airliner": a count above one takes a plural.
  const before = p[numeral.first - 1]?.lower ?? '';
  return digits.length >= 3 && MAKES.test(before) && after?.kind === 'word' && /^\p{Ll}/u.test(after.text) && after.lower.length > 2 && !plural(after) && !/^(?:or|and|in|on|at|to|from|were|are|is|was|that|who|had|have|has|for|with|by|more|new|other|largest|most|extra|additional|full|federal|local|state|public|private|undocumented|unauthorized|required|needed)$/.test(after.lower) && Number(digits) > 1;
}

/** True where a capitalised name stands right before the number ("Trent 900"). */
export function follows(p: readonly Piece[], i: number): boolean {
  const name = p[i - 1];
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || OPENS.test(name.text) || !p[i]!.gap) return false;
  const before = p[i - 2];
  const opens = !before || /^[.!?:;"“”\n]$/.test(before.text);
  return !opens || /^\p{Lu}{2,}$/u.test(name.text);
}

const PEOPLE = /^(?:people|men|women|children|persons|residents|voters|deaths|arrests|officers|students|cities|towns|counties|countries|states|jobs|workers|employees|homes|cases|votes|lawmakers|members|soldiers|police|patients|families|immigrants|refugees)$/;

function people(piece: Piece): boolean {
  return PEOPLE.test(piece.lower);
}

/** A word that looks like a plural noun in small letters. */
export function plural(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || !/^\p{Ll}/u.test(piece.text)) return false;
  return PEOPLE.test(piece.lower) || (/[^su]s$/.test(piece.lower) && !/^(?:is|was|has|his|its|this|as|us|does|says|yes|perhaps|always|plus|less)$/.test(piece.lower));
}

/** "737s", "4x", "5G", "-200", "3rd-party": digits that go on as letters are no count. */
function tail(p: readonly Piece[], numeral: Numeral): boolean {
  const [after, next] = [p[numeral.next], p[numeral.next + 1]];
  if (p[numeral.next - 1]!.kind !== 'number') return false;
  if (after?.kind === 'word' && glued(p, numeral.next)) return !/^(?:x|k|mil)$/i.test(after.text);
  return after?.text === '/' && glued(p, numeral.next) && next?.kind === 'number' && glued(p, numeral.next + 1) && !next.gap;
}

/** "the two", "these three": a small number of things already named, not a figure. */
function definite(p: readonly Piece[], numeral: Numeral): boolean {
  if (numeral.form !== 'words' || numeral.value !== 2) return false;
  return /^(?:the|these|those|both|other)$/.test(p[numeral.first - 1]?.lower ?? '') && p[numeral.next]?.kind === 'word';
}

/** Numbers that stand right after a name anywhere in the text: there and everywhere else they name a model, not an amount. */
export function designators(p: readonly Piece[]): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < p.length; i++) {
    const piece = p[i]!;
    if (piece.kind !== 'number' || !/^\d{1,4}$/.test(piece.text) || !follows(p, i)) continue;
    const [after, next] = [p[i + 1], p[i + 2]];
    if (plural(after) && people(after!)) continue;
    if (after && (/^[%$€£]$/.test(after.text) || /^(?:percent|per|million|billion|thousand|hundred|to)$/.test(after.lower))) continue;
    if (piece.text.length >= 3 || (after?.text === '-' && next?.kind === 'number')) found.add(piece.text);
  }
  return found;
}

export const count: Way = {
  name: 'count',
  read,
  examples: [
    { text: 'In 2017 the county lost 418 residents.', finds: [{ kind: 'number', value: 418 }] },
    { text: 'Twenty-six wards voted.', finds: [{ kind: 'number', value: 26 }] },
    { text: 'two-thirds of the wards', finds: [{ kind: 'number', value: 2 / 3, rule: 'share' }] },
    { text: 'one in five homes', finds: [{ kind: 'number', value: 0.2, rule: 'share' }] },
    { text: '23.4 per 100,000 residents', finds: [{ kind: 'number', value: 23.4, per: '100000' }] },
    { text: 'thousands of letters', finds: [{ kind: 'number', value: null, rule: 'vague-count' }] },
    { text: 'The Halden 450 index fell.', finds: [] },
    { text: 'It was the wettest year since 1983.', finds: [] },
    { text: 'One of the wards objected.', finds: [] },
    { text: 'The Corvid 320 jet and its 320 engines', finds: [] },
  ],
};
