import { contains } from '../text/span.ts';
import type { DraftItem, FieldValue, ItemRef, MentionEntry, MentionRef } from './item.ts';
import { readingOf } from './view.ts';

/**
 * Ties one document's items to each other: an answer to the demand or letter it answers, a demand to the letter that makes it, a
 * demand to the rules named with it, a letter to the one it replies to. All such ties are inferred, and say by what.
 */
export function linked(items: readonly DraftItem[], mentions: readonly MentionEntry[]): DraftItem[] {
  const parties = new Parties(mentions);
  return items.map((item, at) => {
    const found = linksOf(items, at, parties);
    if (found.length === 0) return item;
    return {
      ...item,
      fields: { ...item.fields, ...Object.fromEntries(found.map(link => [link.field, link.value])) },
      readings: {
        ...item.readings,
        ...Object.fromEntries(
          found.map(link => [link.field, readingOf('', link.rule, { inferred: true, why: link.why })]),
        ),
      },
    };
  });
}

interface Link {
  readonly field: string;
  readonly value: FieldValue;
  readonly rule: string;
  readonly why: string;
}

function linksOf(items: readonly DraftItem[], at: number, parties: Parties): Link[] {
  const item = items[at]!;
  if (item.kind === 'answer' && !item.fields.to) return answerTo(items, at, parties);
  if (item.kind === 'demand') return [...madeBy(items, at, parties), ...restsOn(items, at)];
  if (item.kind === 'letter' && !item.fields.replies) return replyTo(items, at, parties);
  return [];
}

/** Who stands for whom: a person with an office of a place or body speaks for it. */
class Parties {
  readonly #acts: readonly ReadonlySet<number>[];

  constructor(mentions: readonly MentionEntry[]) {
    const byName = new Map<string, number>();
    for (const [index, mention] of mentions.entries())
      for (const name of [mention.name, ...mention.aliases]) if (!byName.has(name)) byName.set(name, index);
    this.#acts = mentions.map((mention, index) => {
      const of = mention.titles.flatMap(title => (title.of === null ? [] : (byName.get(title.of) ?? [])));
      return new Set([index, ...of]);
    });
  }

  /** True if the one is, or holds an office of, the other. */
  actsFor(one: number, party: number): boolean {
    return this.#acts[one]?.has(party) ?? false;
  }
}

function mentionsIn(value: FieldValue | undefined): number[] {
  if (value === null || value === undefined || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(mentionsIn);
  return 'mention' in value ? [(value as MentionRef).mention] : [];
}

const startOf = (item: DraftItem) => item.evidence[0]!.start;

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
