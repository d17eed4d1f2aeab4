import { overlaps } from '../../text/span.ts';
import { amountAt, lower, type Scene, timeAt } from './scene.ts';

const IDIOM_NOUNS =
  /^(?:majority|vote|supermajority|sides?|parties|ways?|things?|reasons?|brothers?|sisters?|sons?|daughters?|friends?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|nights?|step|steps|questions?|issues?|examples?|points?|goals?|hands?|eyes?|fold|halves|cents|options|choices|words|pages?)$/;

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
  if (!plain) return true;
  const after = tokens[last + 1];
  // "cut in half"
  if (quantity.rule === 'share' && lower(tokens[first - 1]) === 'in') return false;
  if (idiom(scene) || spell(scene)) return false;
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
  if (quantity.value !== null && quantity.value <= 3 && !quantity.qualifier && IDIOM_NOUNS.test(noun))
    return true;
  return (
    noun === 'times' && /^(?:as|more|less|larger|higher|faster|greater|the)$/.test(lower(tokens[at + 1]))
  );
}
