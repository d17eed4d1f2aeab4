import { plain } from '../../entities/plain.ts';
import { oneEntity } from '../../record/questions/entities.ts';
import { type ItemListed, listItems } from '../../record/questions/items.ts';
import type { Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { draftStatement } from '../sayings.ts';
import { attributed } from './claim.ts';

/** A label that somebody on record denies of somebody, with all that is said of it. */
interface Disputed {
  readonly label: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly items: readonly ItemListed[];
}

/** What the draft calls a body, person or place in its own voice, where the record has it denied. */
export function checkDesignations(holdings: Holdings, draft: Draft): Found[] {
  const { text } = draft.source;
  const disputed = disputedOnes(holdings);
  return draft.analysis.sentences.flatMap(sentence => {
    const words = text.slice(sentence.start, sentence.end);
    if (attributed.test(words) || /\b(?:not|never|no)\b|n[’']t\b/iu.test(words)) return [];
    return disputed.flatMap(one => {
      const label = placeOf(words, one.label);
      if (!label || !one.names.some(name => placeOf(words, name))) return [];
      const place: Span = { start: sentence.start + label.start, end: sentence.start + label.end };
      if (draftStatement(draft, place) !== null) return [];
      return [findingOf(holdings, one, place)];
    });
  });
}

function findingOf(holdings: Holdings, { label, name, items }: Disputed, place: Span): Found {
  return {
    code: 'disputed-designation',
    severity: 'warning',
    ...place,
    message: `the record has this disputed: ${name} is called “${label}” by some, and others deny it`,
    fix: null,
    evidence: items.slice(0, 4).flatMap(item => {
      const [words] = item.evidence;
      const held = words ? holdings.named(words.document) : null;
      return held ? [holdings.evidence(held, words!)] : [];
    }),
  };
}

/** Labels with a denial, each with whom it is denied of. */
function disputedOnes(holdings: Holdings): Disputed[] {
  const groups = new Map<string, ItemListed[]>();
  for (let offset = 0; ; offset += 500) {
    const { rows, total } = listItems(holdings.store, { kind: 'designation', offset, limit: 500 });
    for (const row of rows) {
      const { of, label } = row.fields;
      if (typeof of !== 'string' || typeof label !== 'string' || label === '') continue;
      const key = `${of} ${plain(label)}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    if (offset + rows.length >= total || rows.length === 0) break;
  }
  return [...groups.values()].flatMap(items => {
    if (!items.some(item => item.fields.polarity === 'denied')) return [];
    const entity = oneEntity(holdings.store, items[0]!.fields.of as string);
    if (!entity) return [];
    const names = [entity.name, ...entity.aliases];
    return [{ label: String(items[0]!.fields.label), name: entity.name, names, items }];
  });
}

/** Where words stand in a sentence as whole words, marks and case aside. */
function placeOf(sentence: string, words: string): Span | null {
  const pattern = words
    .trim()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('[^\\p{L}\\p{N}]+');
  if (pattern === '') return null;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence);
  return found && { start: found.index, end: found.index + found[0].length };
}
