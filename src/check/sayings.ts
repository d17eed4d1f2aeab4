import { plain } from '../entities/plain.ts';
import type { DraftItem, MentionEntry, MentionRef } from '../kinds/item.ts';
import { listEntities, oneEntity } from '../record/questions/entities.ts';
import { listItems } from '../record/questions/items.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Holdings } from './holdings.ts';
import type { Party } from './names.ts';

/** Somebody's words in a document of the record. */
export interface Said extends Span {
  readonly speaker: string | null;
  /** The words that name the speaker. */
  readonly named: string | null;
  readonly via: string | null;
  readonly mode: string;
  /** The stretches that are the content. */
  readonly content: readonly Span[];
}

/** Who said what in the record's documents, asked once a document. */
export class Sayings {
  readonly #holdings: Holdings;
  readonly #said = new Map<string, readonly Said[]>();
  readonly #parties = new Map<string, Party | null>();

  constructor(holdings: Holdings) {
    this.#holdings = holdings;
  }

  in(document: string): readonly Said[] {
    let said = this.#said.get(document);
    if (!said) {
      const { rows } = listItems(this.#holdings.store, { kind: 'statement', document, limit: 500 });
      said = rows.map(item => ({
        start: item.evidence[0]!.start,
        end: item.evidence[0]!.end,
        speaker: item.fields.speaker as string | null,
        named: typeof item.fields.speakerText === 'string' ? item.fields.speakerText : null,
        via: item.fields.via as string | null,
        mode: String(item.fields.mode),
        content: item.evidence.filter(one => one.role === 'content'),
      }));
      this.#said.set(document, said);
    }
    return said;
  }

  /** The statements whose content covers most of a span. */
  over(document: string, span: Span): Said[] {
    const size = span.end - span.start;
    return this.in(document).filter(said => {
      const covered = said.content.reduce(
        (sum, one) => sum + Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)),
        0,
      );
      return covered > size * 0.6;
    });
  }

  /** The party as the record knows it too, where it has one of exactly this name: what it is, and its offices. */
  known(named: Party): Party {
    const same = listEntities(this.#holdings.store, { name: named.name, limit: 5 }).rows.filter(one =>
      [one.name, ...one.aliases].some(name => plain(name) === plain(named.name)),
    );
    const [one, ...more] = same;
    const party = one && more.length === 0 ? this.party(one.id) : null;
    if (!party) return named;
    return {
      type: party.type ?? named.type,
      name: named.name,
      aliases: [...new Set([...named.aliases, ...party.aliases, party.name])],
      titles: [...named.titles, ...party.titles],
    };
  }

  party(entity: string): Party | null {
    let party = this.#parties.get(entity);
    if (party === undefined) {
      const found = oneEntity(this.#holdings.store, entity);
      party = found && {
        type: found.type,
        name: found.name,
        aliases: found.aliases,
        titles: found.offices.map(office => ({ title: office.title, of: office.ofText })),
      };
      this.#parties.set(entity, party);
    }
    return party;
  }
}

/** The draft's statement whose content overlaps a span most, or null. */
export function draftStatement(draft: Draft, span: Span): DraftItem | null {
  let best: DraftItem | null = null;
  let most = 0;
  for (const item of draft.items.items) {
    if (item.kind !== 'statement') continue;
    let covered = 0;
    for (const one of item.evidence)
      if (one.role === 'content' && overlaps(one, span))
        covered += Math.min(one.end, span.end) - Math.max(one.start, span.start);
    if (covered > most) {
      most = covered;
      best = item;
    }
  }
  return best;
}

/** Who says it in the draft, as the draft and the record know him; null where nobody is named. */
export function claimedSpeaker(sayings: Sayings, draft: Draft, statement: DraftItem | null): Party | null {
  const named = statement && draftParty(draft, statement, 'speaker');
  if (named) return sayings.known(named);
  // who has no public role in the draft may have one in the record
  const words = statement?.fields.speakerText;
  if (typeof words !== 'string' || !/^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u.test(words)) return null;
  const bare: Party = { type: null, name: words, aliases: [], titles: [] };
  const known = sayings.known(bare);
  return known === bare ? null : known;
}

/** Somebody that a field of a draft's item holds. */
function draftParty(draft: Draft, item: DraftItem, field: string): MentionEntry | null {
  const value = item.fields[field] as MentionRef | null | undefined;
  return value && typeof value === 'object' && 'mention' in value
    ? (draft.items.mentions[value.mention] ?? null)
    : null;
}
