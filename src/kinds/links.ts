import { contains } from '../text/span.ts';
import { isAdrift, without } from './adrift.ts';
import { worked } from './demand/due.ts';
import { isMention } from './heard.ts';
import type { DraftItem, FieldValue, ItemRef, MentionEntry } from './item.ts';
import { isEmpty, type Link, mentionsIn, Parties, startOf } from './link.ts';
import { isRetold, stakes } from './stake/ties.ts';
import { readingOf } from './view.ts';

/**
 * Ties one document's items to each other: an answer to the demand or letter it answers, a demand to the letter that makes it, a
 * demand to the rules named with it, a letter to the one it replies to. All such ties are inferred, and say by what.
 */
export function linked(items: readonly DraftItem[], mentions: readonly MentionEntry[]): DraftItem[] {
  const parties = new Parties(mentions);
  const passes = [instruments, receivers, addressees, days, stakes, answers].map(
    pass => (list: readonly DraftItem[]) => list.map((item, at) => withLinks(item, pass(list, at, parties))),
  );
  const tied = passes.reduce<readonly DraftItem[]>((list, pass) => pass(list), items);
  const kept = without(tied, item => isAdrift(item) || isRetold(item, tied));
  return kept.map(item => voiced(item, kept));
}

function withLinks(item: DraftItem, found: readonly Link[]): DraftItem {
  if (found.length === 0) return item;
  return {
    ...item,
    fields: { ...item.fields, ...Object.fromEntries(found.map(link => [link.field, link.value])) },
    readings: {
      ...item.readings,
      ...Object.fromEntries(
        found.map(link => [
          link.field,
          readingOf(item.readings[link.field]?.text ?? '', link.rule, { inferred: true, why: link.why }),
        ]),
      ),
    },
  };
}

/** What a letter, notice or order is told to say is its sender's account. */
function voiced(item: DraftItem, items: readonly DraftItem[]): DraftItem {
  if (item.voice !== null || item.within === null) return item;
  const statement = items[item.within.item];
  const speaker = statement?.evidence.find(piece => piece.role === 'speaker');
  if (!speaker) return item;
  const letters = items.filter(
    one =>
      one.kind === 'letter' &&
      one.evidence.some(
        piece => piece.role === 'mention' && (contains(speaker, piece) || contains(piece, speaker)),
      ),
  );
  const [from] = letters.length === 1 ? mentionsIn(letters[0]!.fields.from) : [];
  if (from === undefined) return item;
  return {
    ...item,
    voice: { mention: from },
    readings: {
      ...item.readings,
      voice: readingOf('', 'letter-sender', {
        inferred: true,
        why: 'what a letter says is its sender’s account',
      }),
    },
  };
}

function instruments(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const item = items[at]!;
  if (item.kind === 'demand') return [...madeBy(items, at, parties), ...restsOn(items, at)];
  if (item.kind === 'letter' && !item.fields.replies) return replyTo(items, at, parties);
  return [];
}

function answers(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const item = items[at]!;
  return item.kind === 'answer' && !item.fields.to ? answerTo(items, at, parties) : [];
}

/** A letter to a group that is not named goes to those of whom its demand is made, on the same day by the same sender. */
function receivers(items: readonly DraftItem[], at: number): Link[] {
  const letter = items[at]!;
  if (letter.kind !== 'letter' || !isEmpty(letter.fields.to)) return [];
  const [from] = mentionsIn(letter.fields.from);
  const demand = items.find(
    item =>
      item.kind === 'demand' &&
      mentionsIn(item.fields.by)[0] === from &&
      letter.fields.date !== null &&
      item.fields.date === letter.fields.date &&
      !isEmpty(item.fields.of),
  );
  if (from === undefined || !demand) return [];
  const value = demand.fields.of!;
  return [
    {
      field: 'to',
      value,
      rule: 'letter-demand',
      why: 'the demand that the same sender made on the same day is theirs to meet',
    },
  ];
}

/** A demand made in a letter is made of those to whom the letter goes, if the words name nobody else. */
function addressees(items: readonly DraftItem[], at: number): Link[] {
  const demand = items[at]!;
  const instrument = demand.fields.instrument;
  if (demand.kind !== 'demand' || !isEmpty(demand.fields.of) || demand.readings.of) return [];
  const letter =
    typeof instrument === 'object' && instrument !== null && 'item' in instrument
      ? items[(instrument as ItemRef).item]
      : items.findLast(
          item =>
            item.kind === 'letter' &&
            item.evidence.some(
              piece =>
                piece.end <= startOf(demand) && startOf(demand) - piece.end < 260 && piece.role !== 'date',
            ),
        );
  // who demands is not who is to act: a letter that went the other way is another
  const { by } = demand.fields;
  const isSelf = (one: FieldValue) => isMention(one) && isMention(by) && one.mention === by.mention;
  const value = letter?.fields.to;
  if (!letter || isEmpty(value) || (Array.isArray(value) && value.some(isSelf))) return [];
  const found: Link[] = [
    {
      field: 'of',
      value: value!,
      rule: 'letter-receivers',
      why: 'those to whom the letter that makes the demand goes',
    },
  ];
  return found;
}

/** "14 days from the date of her order": the day the same document gives for the order. */
function days(items: readonly DraftItem[], at: number): Link[] {
  const demand = items[at]!;
  const reading = demand.readings.due;
  if (demand.kind !== 'demand' || reading?.rule !== 'time-limit' || demand.fields.due) return [];
  const trigger = /\b(order|letter|notice|ruling|decision|request)\b/iu.exec(reading.why)?.[1];
  const limit = reading.candidates[0];
  if (!trigger || !limit) return [];
  const dated = items.findLast(
    item =>
      item !== demand &&
      (item.kind === 'demand' || item.kind === 'letter') &&
      startOf(item) <= startOf(demand) &&
      typeof item.fields.date === 'string',
  );
  const from = dated?.fields.date;
  const day =
    typeof from === 'string'
      ? worked(from, limit.replace(/ business$/u, ''), limit.endsWith(' business'))
      : null;
  if (!day) return [];
  return [
    {
      field: 'due',
      value: day,
      rule: 'time-limit',
      why: `${reading.text} from ${from}; receipt and holidays not considered`,
    },
  ];
}

/** The nearest demand or letter before it (or in its sentence) that is directed at the one who answers, and not of its own making. */
function answerTo(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const answer = items[at]!;
  const [by] = mentionsIn(answer.fields.by);
  if (by === undefined) return [];
  const fits = items.flatMap((item, index) => {
    if ((item.kind !== 'demand' && item.kind !== 'letter') || startOf(item) > answer.evidence[0]!.end)
      return [];
    const of = mentionsIn(item.fields[item.kind === 'demand' ? 'of' : 'to']);
    const from = mentionsIn(item.fields[item.kind === 'demand' ? 'by' : 'from']);
    if (!of.some(party => parties.actsFor(by, party)) || from.some(party => parties.actsFor(by, party)))
      return [];
    return [{ item, index }];
  });
  const nearest = fits.sort(
    (a, b) => startOf(b.item) - startOf(a.item) || (a.item.kind === 'demand' ? -1 : 1),
  )[0];
  if (!nearest) return [];
  return [
    {
      field: 'to',
      value: { item: nearest.index },
      rule: 'answer-nearest',
      why: `the latest ${nearest.item.kind} in the text directed at the one who answers`,
    },
  ];
}

/** The letter told in the demand's sentence, or just before it by the same sender. */
function madeBy(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const demand = items[at]!;
  const [by] = mentionsIn(demand.fields.by);
  const letter = items.findLastIndex(item => {
    if (item.kind !== 'letter' || startOf(item) > demand.evidence[0]!.end) return false;
    if (item.evidence.some(piece => contains(demand.evidence[0]!, piece))) return true;
    const from = mentionsIn(item.fields.from);
    return (
      by !== undefined &&
      startOf(demand) - item.evidence[0]!.end < 600 &&
      from.some(party => parties.actsFor(by, party) || parties.actsFor(party, by))
    );
  });
  if (letter < 0) return [];
  return [
    {
      field: 'instrument',
      value: { item: letter },
      rule: 'demand-letter',
      why: 'the letter that the same sender is said to have sent',
    },
  ];
}

/** Rules named in the demand's own sentence. */
function restsOn(items: readonly DraftItem[], at: number): Link[] {
  const demand = items[at]!;
  const rules = items.flatMap((item, index): ItemRef[] =>
    item.kind === 'rule' &&
    item.evidence.some(
      piece => (piece.role === 'name' || piece.role === 'mention') && contains(demand.evidence[0]!, piece),
    )
      ? [{ item: index }]
      : [],
  );
  return rules.length === 0
    ? []
    : [{ field: 'basis', value: rules, rule: 'demand-rule', why: 'named in the same sentence' }];
}

/** An earlier letter from the one it goes to, to the one it comes from. */
function replyTo(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const letter = items[at]!;
  const [from] = mentionsIn(letter.fields.from);
  const to = mentionsIn(letter.fields.to);
  if (from === undefined || to.length === 0) return [];
  const earlier = items.findIndex(
    (item, index) =>
      index !== at &&
      item.kind === 'letter' &&
      mentionsIn(item.fields.from).some(party =>
        to.some(other => parties.actsFor(party, other) || parties.actsFor(other, party)),
      ) &&
      mentionsIn(item.fields.to).some(party => parties.actsFor(from, party)) &&
      before(item, letter),
  );
  return earlier < 0
    ? []
    : [
        {
          field: 'replies',
          value: { item: earlier },
          rule: 'letter-reply',
          why: 'it goes back to the sender of an earlier letter',
        },
      ];
}

function before(a: DraftItem, b: DraftItem): boolean {
  const first = a.fields.date;
  const second = b.fields.date;
  return typeof first === 'string' && typeof second === 'string' ? first < second : startOf(a) < startOf(b);
}
