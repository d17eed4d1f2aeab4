import type { DraftItem } from '../item.ts';
import { isEmpty, type Link, mentionsIn, startOf } from '../link.ts';

/** A stake that money is threatened for, and the one programme of money that the document names; the same sum told twice is the same party's. */
export function stakes(items: readonly DraftItem[], at: number): Link[] {
  const stake = items[at]!;
  if (stake.kind !== 'stake') return [];
  return [...alike(items, stake), ...(stake.fields.state === 'at risk' ? endangered(items, stake) : [])];
}

/** Whose a sum is, and who gives it, where the text tells that of the same sum in another place, and of nobody else. */
function alike(items: readonly DraftItem[], stake: DraftItem): Link[] {
  const sum = sumOf(stake);
  if (sum === null) return [];
  const same = items.filter(other => other.kind === 'stake' && other !== stake && sumOf(other) === sum);
  return ['holder', 'granter'].flatMap((field): Link[] => {
    if (!isEmpty(stake.fields[field])) return [];
    const told = new Set(same.flatMap(other => mentionsIn(other.fields[field])));
    const own = new Set(mentionsIn(stake.fields[field === 'holder' ? 'granter' : 'holder']));
    const [mention] = told;
    return told.size === 1 && mention !== undefined && !own.has(mention)
      ? [{ field, value: { mention }, rule: 'same-sum', why: 'told of the same sum elsewhere in the text' }]
      : [];
  });
}

/** A stake's amount with its currency, as one key; null for a fine or for none. */
function sumOf({ by, fields: { amount } }: DraftItem): string | null {
  if (typeof amount !== 'object' || amount === null || !('value' in amount) || by.startsWith('stake-fine'))
    return null;
  return `${amount.value} ${'currency' in amount ? amount.currency : ''}`;
}

function endangered(items: readonly DraftItem[], stake: DraftItem): Link[] {
  const found: Link[] = [];
  const programmes = items.filter(
    item =>
      item.kind === 'programme' &&
      /\b(?:fund(?:s|ing|ed)?|grants?|money|loans?|aid|subsid\w+|pays?)\b/iu.test(
        String(item.fields.aim ?? ''),
      ),
  );
  const [programme] = programmes;
  if (!stake.fields.programme && programme && programmes.length === 1 && !stake.fields.amount)
    found.push({
      field: 'programme',
      value: programme.fields.name!,
      rule: 'stake-programme',
      why: 'the one programme of money that the text names',
    });
  const demand = demandBeside(items, stake) ?? demandNear(items, stake);
  if (!stake.fields.condition && demand)
    found.push({
      field: 'condition',
      value: demand.fields.what!,
      rule: 'stake-demand',
      why: 'what is demanded with the same consequence',
    });
  const letter = isEmpty(stake.fields.holder) ? letterBeside(items, stake) : null;
  if (letter !== null)
    found.push({
      field: 'holder',
      value: { mention: letter },
      rule: 'stake-letter',
      why: 'to whom the letter goes that tells of it in the same sentence',
    });
  if (isEmpty(stake.fields.holder) && letter === null) {
    const of = mentionsIn(demandBeside(items, stake)?.fields.of);
    if (of.length === 1)
      found.push({
        field: 'holder',
        value: { mention: of[0]! },
        rule: 'stake-demand',
        why: 'of whom it is demanded in the same sentence',
      });
  }
  return found;
}

/** "sent Pell's mayor a letter warning that the town could lose its grant": the one place or body to which the letter goes. */
function letterBeside(items: readonly DraftItem[], stake: DraftItem): number | null {
  if (
    !/^the (?:city|town|county|village|borough|parish|district|company|firm|university|union|school|board|port|utility)$/iu.test(
      stake.readings.holder?.text ?? '',
    )
  )
    return null;
  const letters = items.filter(
    item => item.kind === 'letter' && item.evidence[0]!.start === stake.evidence[0]!.start,
  );
  const to = mentionsIn(letters[0]?.fields.to);
  return letters.length === 1 && to.length === 1 ? to[0]! : null;
}

/** The demand just after or before it that is made of its holder, with a consequence. */
function demandNear(items: readonly DraftItem[], stake: DraftItem): DraftItem | undefined {
  const [holder] = mentionsIn(stake.fields.holder);
  return items.find(
    item =>
      item.kind === 'demand' &&
      holder !== undefined &&
      mentionsIn(item.fields.of).includes(holder) &&
      Math.abs(startOf(item) - startOf(stake)) < 400 &&
      taking.test(String(item.fields.consequence ?? '')),
  );
}

/** What tells that something is taken: a threat to publish or to sue is no threat to a grant. */
const taking =
  /\b(?:withh(?:o|e)ld\w*|los(?:e|s|ing)|forfeit\w*|revo(?:ke|cation)\w*|suspen\w+|cut\w*|cancel\w*|terminat\w+|freez\w+|frozen|den(?:y|ied|ial)|claw\w*|strip\w*|repay\w*|reclaim\w*|recover\w*|redirect\w*|end\w*|money|fund\w*|grants?|aid|licen[cs]es?|permits?|contracts?|payments?|subsid\w+)\b/iu;

/** A stake that names nobody, beside the same threat told of those who would lose, is told again. */
export function isRetold(item: DraftItem, items: readonly DraftItem[]): boolean {
  return (
    item.kind === 'stake' &&
    isEmpty(item.fields.holder) &&
    !item.fields.amount &&
    item.fields.state === 'at risk' &&
    items.some(
      other =>
        other.kind === 'stake' &&
        other.fields.state === 'at risk' &&
        !isEmpty(other.fields.holder) &&
        startOf(other) < startOf(item) &&
        startOf(item) - other.evidence[0]!.end < 20,
    )
  );
}

function demandBeside(items: readonly DraftItem[], stake: DraftItem): DraftItem | undefined {
  return items.find(
    item =>
      item.kind === 'demand' &&
      item.evidence[0]!.start === stake.evidence[0]!.start &&
      item.evidence.some(piece => piece.role === 'consequence'),
  );
}
