import { named, plural, tiedBefore } from './designator.ts';
import type { Context, Found, Way } from './found.ts';
import { glued } from './found.ts';
import type { Numeral } from './numeral.ts';
import type { Piece } from './pieces.ts';

function read(context: Context, numeral: Numeral): Found | null {
  const { p } = context;
  if (numeral.form === 'ordinal' || refuse(context, numeral)) return null;
  // "half the price", "half the battle"
  if (
    p[numeral.first]!.lower === 'half' &&
    /^(?:price|size|time|battle|way|story|fun|speed|job)$/.test(p[numeral.next + 1]?.lower ?? '')
  )
    return null;
  const found: Found = {
    first: numeral.first,
    next: numeral.next,
    kind: 'number',
    value: numeral.value,
    unit: null,
    scale: numeral.scale,
    rule: rule(numeral),
  };
  // "23.4 per 100,000 residents", "nine times", "four times per week"
  const times = p[found.next];
  const at =
    times?.lower === 'times' &&
    !/^(?:as|the|faster|more|less|larger|higher|smaller|greater)$/.test(p[found.next + 1]?.lower ?? '')
      ? found.next + 1
      : found.next;
  if (p[at]?.lower === 'per' && p[at + 1]?.kind === 'word' && at > found.next)
    return { ...found, next: at + 2, unit: `count per ${p[at + 1]!.lower}`, per: p[at + 1]!.lower };
  if (p[found.next]?.lower === 'per' && p[found.next + 1]?.kind === 'number')
    return { ...found, next: found.next + 2, per: p[found.next + 1]!.text.replace(/,/g, '') };
  return found;
}

function rule(numeral: Numeral): string {
  return numeral.form === 'vague'
    ? 'vague-count'
    : numeral.form === 'fraction' || numeral.form === 'ratio'
      ? 'share'
      : 'count';
}

function refuse(context: Context, numeral: Numeral): boolean {
  const { p } = context;
  const alone = numeral.first === 0 && numeral.next >= p.length - 1;
  if (alone) return false;
  return (
    // "high-five"
    (numeral.form === 'words' && tiedBefore(p, numeral.first)) ||
    coded(p, numeral) ||
    year(p, numeral) ||
    one(p, numeral) ||
    denominator(p, numeral) ||
    named(context, numeral) ||
    tail(p, numeral) ||
    definite(p, numeral)
  );
}

/** "LC-2021-0417", a zip code, "call 911": digits that name something. */
function coded(p: readonly Piece[], numeral: Numeral): boolean {
  const { text } = p[numeral.first]!;
  return (
    /^0\d|^\d{10,}$/.test(text) ||
    // "Ground Zero"
    (text === 'Zero' && /^\p{Lu}/u.test(p[numeral.first - 1]?.text ?? '')) ||
    (/^(?:911|311|988|211)$/.test(text) &&
      /^(?:call|calls|called|calling|dial|dialed|a|to)$/.test(p[numeral.first - 1]?.lower ?? ''))
  );
}

/** A bare year: four digits of 1500 to 2099 that nothing shows to be a count. */
function year(p: readonly Piece[], numeral: Numeral): boolean {
  const digits = p[numeral.first]!;
  if (
    numeral.form !== 'digits' ||
    numeral.next - numeral.first > 1 ||
    !/^(?:1[5-9]|20)\d\d$/.test(digits.text)
  )
    return false;
  const [before, after] = [p[numeral.first - 1]?.lower ?? '', p[numeral.next]];
  if (
    /^(?:above|below|exceeding|exceed|exceeded|surpassed|topped)$/.test(before) &&
    !/^(?:levels?|highs?|lows?)$/.test(after?.lower ?? '')
  )
    return false;
  if (
    /^(?:about|around|some|nearly|almost|over|than|least|to|record|estimated|exactly|only|just)$/.test(
      before,
    ) &&
    plural(after)
  )
    return false;
  return !(
    plural(after) &&
    /^(?:the|these|those|,|all|has|have|had|were|are|is|was|with|employs?|hired|lost|cut|and|of)$/.test(
      before,
    ) &&
    !/^(?:elections?|games|olympics|budgets?|talks|rules|files?|figures|numbers|plans|sales|events|results|standards|levels|ones|s)$/.test(
      after!.lower,
    )
  );
}

/** "one" is a pronoun or an article unless it counts against something. */
function one(p: readonly Piece[], numeral: Numeral): boolean {
  const word = p[numeral.first]!.lower;
  if (numeral.next - numeral.first > 1 || (word !== 'one' && word !== 'zero' && word !== 'nought'))
    return false;
  const [before, after] = [p[numeral.first - 1]?.lower ?? '', p[numeral.next]];
  if (word !== 'one') return after?.text === '-';
  if (
    /^(?:than|only|least|just|minus|negative|plus|equals|to|or)$/.test(before) &&
    after?.kind === 'word' &&
    !/^(?:of|another|thing|day|who|that)$/.test(after.lower)
  )
    return false;
  return !(p[numeral.first - 1]?.text === '"' || /^(?:is|are)$/.test(before)) || after?.kind === 'word';
}

/** "per 100,000": the ground a rate is taken on, no figure of its own. */
function denominator(p: readonly Piece[], numeral: Numeral): boolean {
  const before = p[numeral.first - 1]?.lower;
  return (
    before === 'per' ||
    (before === 'every' && numeral.value !== null && numeral.value >= 2) ||
    (before === 'each' && numeral.value !== null && numeral.value >= 100)
  );
}

/** "737s", "4x", "5G", "-200", "3rd-party": digits that go on as letters are no count. */
function tail(p: readonly Piece[], numeral: Numeral): boolean {
  const [after, next] = [p[numeral.next], p[numeral.next + 1]];
  if (p[numeral.next - 1]!.kind !== 'number') return false;
  if (after?.kind === 'word' && glued(p, numeral.next)) return !/^(?:x|k|mil)$/i.test(after.text);
  return (
    after?.text === '/' &&
    glued(p, numeral.next) &&
    next?.kind === 'number' &&
    glued(p, numeral.next + 1) &&
    !next.gap
  );
}

/** "the two", "these three": a small number of things already named, not a figure. */
function definite(p: readonly Piece[], numeral: Numeral): boolean {
  if (numeral.form !== 'words' || numeral.value !== 2) return false;
  return (
    /^(?:the|these|those|both|other)$/.test(p[numeral.first - 1]?.lower ?? '') &&
    p[numeral.next]?.kind === 'word'
  );
}

export const count: Way = {
  name: 'count',
  read,
  examples: [
    { text: 'In 2017 the county lost 418 residents.', finds: [{ kind: 'number', value: 418 }] },
    { text: 'On Monday 31 boats were held.', finds: [{ kind: 'number', value: 31 }] },
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
