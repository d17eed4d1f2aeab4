import type { Claim } from '../../kinds/claims/claim.ts';
import type { Draft } from '../../kinds/item.ts';
import { type Built, type Ground, itemIds } from '../built.ts';
import { idOf } from '../hash.ts';
import type { Account } from './account.ts';
import { alike, covered } from './alike.ts';
import { fromCase, fromStatement } from './items.ts';

/** What one document tells, ready to be set against others: its claims, less those whose item was rejected, and its quotations. */
export function accountsOf(
  ground: Ground,
  draft: Draft,
  items: readonly Built[],
  mentions: Mentions,
  published: string | null,
): Account[] {
  const ids = itemIds(ground.id, draft);
  const byId = new Map(items.map(item => [item.id, item]));
  const figures = items.filter(item => item.kind === 'figure' && !item.rejected);
  const context = { ground, ...mentions, published, figures };
  const claims = (draft.claims ?? []).flatMap(claim => {
    const id = claim.item === null ? null : (ids[claim.item] ?? null);
    const item = id === null ? null : (byId.get(id) ?? null);
    return item?.rejected ? [] : [fromClaim(context, claim, item)];
  });
  const quotes = items.flatMap(item => [...fromStatement(context, item), ...fromCase(context, item)]);
  const distinct = new Map(
    [...claims.map(one => withOwnNumbers(one, claims)), ...quotes].map(account => [account.id, account]),
  );
  return [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The mentions of the document, by id and by name. */
export interface Mentions {
  readonly nameOf: (mention: string) => string | null;
  readonly idOf: (name: string) => string | null;
}

export interface Context extends Mentions {
  readonly ground: Ground;
  readonly published: string | null;
  readonly figures: readonly Built[];
}

function fromClaim(context: Context, claim: Claim, item: Built | null): Account {
  const { ground, nameOf, published } = context;
  const { item: _, parties = [], ...rest } = claim;
  const place = `${claim.type}|${claim.start}|${claim.end}|${claim.head}|${claim.names.join(' ')}|${claim.polarity}`;
  const period = item?.kind === 'figure' ? item.fields.period : claim.date;
  return {
    ...rest,
    date: typeof period === 'string' ? period : null,
    id: idOf('c', ground.id, place),
    document: ground.id,
    item: item?.id ?? null,
    kind: item?.kind ?? null,
    parties: parties.map(({ name, words }) => ({ mention: context.idOf(name), words })),
    text: ground.text.slice(claim.start, claim.end),
    fields: item?.kind === 'figure' ? figureFields(item) : {},
    voice: voiceOf(item, nameOf),
    reality: item?.reality ?? null,
    published,
    beside: item?.kind === 'figure' ? beside(ground, item, context.figures) : [],
    said: [],
  };
}

/** A text that itself gives two numbers for one thing, in one voice, tells of two times or parts: "had 63 delegates", an hour later "129". */
function withOwnNumbers(one: Account, claims: readonly Account[]): Account {
  if (one.type !== 'figure' || one.head === '') return one;
  const others = claims.flatMap(other =>
    other !== one &&
    other.head === one.head &&
    other.voice === one.voice &&
    other.fields.unit === one.fields.unit &&
    other.date === one.date &&
    typeof other.fields.value === 'number' &&
    (alike(one, other) || covered(one, other))
      ? [other.fields.value]
      : [],
  );
  return { ...one, beside: [...new Set([...one.beside, ...others])] };
}

/** Numbers of the same sentence, as far as its end can be told from the text. */
function beside(ground: Ground, item: Built, figures: readonly Built[]): number[] {
  const own = item.evidence[0]!;
  return figures.flatMap(other => {
    const place = other.evidence[0]!;
    if (other === item || typeof other.fields.value !== 'number') return [];
    const [from, to] = [Math.min(own.end, place.end), Math.max(own.start, place.start)];
    return to - from > 400 || /[.!?]["”’']?\s+\p{Lu}|\n/u.test(ground.text.slice(from, to))
      ? []
      : [other.fields.value];
  });
}

function figureFields(item: Built): Account['fields'] {
  const {
    value = null,
    low = null,
    high = null,
    qualifier = null,
    unit = null,
    comparison = null,
  } = item.fields;
  return { value, low, high, qualifier, unit, comparison } as Account['fields'];
}

export function voiceOf(item: Built | null, nameOf: Context['nameOf']): string | null {
  if (!item || item.voice === 'outlet') return 'outlet';
  return item.voice === null ? `unnamed in ${item.within ?? ''}` : (nameOf(item.voice) ?? null);
}
