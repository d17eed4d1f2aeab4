import { overlaps } from '../../text/span.ts';
import { amountAt, lower, type Scene, timeAt } from './scene.ts';

const IDIOM_NOUNS =
  /^(?:majority|vote|supermajority|sides?|parties|ways?|things?|reasons?|brothers?|sisters?|sons?|daughters?|friends?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|nights?|step|steps|questions?|issues?|examples?|points?|goals?|hands?|eyes?|fold|halves|cents|options|choices|words|pages?|terms)$/;

/**
 * True for an amount that a careful reader would put in a spreadsheet. Left out: ages, ranks, durations, tallies and vague counts, times
 * and dates, "one of the", "the two sides", "a two-thirds majority", and numbers that are part of a name.
 */
export function recordable(scene: Scene): boolean {
  const { quantity, tokens, first, last } = scene;
  if (
    quantity.kind === 'ordinal' ||
    quantity.kind === 'age' ||
    quantity.rule === 'duration' ||
    quantity.rule === 'tally'
  )
    return false;
  if (quantity.value === null && quantity.low === null && quantity.high === null) return false;
  if (
    scene.times.some(time => time.date !== null && overlaps(time, quantity)) &&
    quantity.kind !== 'money' &&
    quantity.kind !== 'percent'
  )
    return false;
  const plain = quantity.kind === 'number' || quantity.kind === 'range';
  // "the top 1 percent", "the middle one-fifth": a group, not a figure.
  if (/^(?:top|bottom|middle|richest|wealthiest|poorest|upper|lower)$/.test(lower(tokens[first - 1])))
    return false;
  if (!plain) return true;
  const after = tokens[last + 1];
  // "a four-way race", "a 46-page report"
  const tied = after?.form === '-' && after.start === quantity.end && tokens[last + 2]?.start === after.end;
  if (
    tied &&
    (quantity.rule !== 'share' || quantity.value === 0.5) &&
    !/^(?:points?|fold)$/.test(lower(tokens[last + 2]))
  )
    return false;
  // "a mother of three", "between the ages of 17 and 20"
  if (
    lower(tokens[first - 1]) === 'of' &&
    /^(?:mother|father|parent|grandmother|grandfather|family)$/.test(lower(tokens[first - 2]))
  )
    return false;
  if (tokens.slice(Math.max(0, first - 4), first).some(token => /^ages?$/.test(lower(token)))) return false;
  // "cut in half"
  if (quantity.rule === 'share' && lower(tokens[first - 1]) === 'in') return false;
  if (idiom(scene) || spell(scene)) return false;
  if (/^a couple\b/i.test(textOfAmount(scene))) return false;
  if (/^(?:one|1|zero)$/i.test(textOfAmount(scene)) && !quantity.qualifier && !quantity.per) return false;
  // "the two towns", "those three": things already named.
  const small = quantity.value !== null && quantity.value <= 10 && quantity.rule === 'count';
  if (
    small &&
    /^(?:the|these|those|both|all|his|her|their|its|our|my)$/.test(lower(tokens[first - 1])) &&
    lower(tokens[first - 2]) !== 'of' &&
    after?.upos !== 'ADP'
  )
    return false;
  if (small && !quantity.qualifier && after?.upos === 'PROPN') return false;
  return !(
    timeAt(scene, after) &&
    amountAt(scene, after) === null &&
    /^(?:years?|days?|weeks?|months?|hours?)$/.test(lower(after))
  );
}

function textOfAmount({ view, quantity }: Scene): string {
  return view.analysis.text.slice(quantity.start, quantity.end);
}

/** "two of the last four quarters" counts spells of time. */
function spell({ tokens, last }: Scene): boolean {
  if (lower(tokens[last + 1]) !== 'of') return false;
  const noun = tokens.slice(last + 2, last + 6).find(token => token.upos === 'NOUN');
  return /^(?:day|week|month|quarter|year|hour|decade|session)s$/.test(lower(noun));
}

/** "a two-thirds majority", "two sides", "half a century", "three times as many". */
function idiom(scene: Scene): boolean {
  const { quantity, tokens, last } = scene;
  let at = last + 1;
  while (tokens[at] && (tokens[at]!.form === '-' || /^(?:ADJ|DET)$/.test(tokens[at]!.upos)) && at < last + 4)
    at++;
  const noun = lower(tokens[at]);
  if (quantity.rule === 'share')
    return /^(?:majority|vote|supermajority|battle|century|hour|decade|mile|time|way|price)$/.test(noun);
  if (noun === 'figures' && quantity.value !== null && quantity.value < 10) return true;
  // "who has four children": family is no public figure.
  if (
    /^(?:children|kids|sons|daughters|grandchildren|husbands|wives|spouses|siblings)$/.test(noun) &&
    tokens[scene.first - 1]?.lemma === 'have'
  )
    return true;
  if (quantity.value !== null && quantity.value <= 3 && !quantity.qualifier && IDIOM_NOUNS.test(noun))
    return true;
  return (
    noun === 'times' && /^(?:as|more|less|larger|higher|faster|greater|the)$/.test(lower(tokens[at + 1]))
  );
}
