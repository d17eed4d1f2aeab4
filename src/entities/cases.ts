import type { MentionEntry } from '../kinds/item.ts';
import { factsOf } from './facts.ts';
import type { Named } from './named.ts';

/** One document in a test: when it came out, and whom it names, written `person: Ann Roe (Roe) [mayor of Fairhaven]`. */
export interface Case {
  readonly published?: string | null;
  readonly names: readonly string[];
}

const line =
  /^(?<type>\w+)(?:\/(?<subtype>\w+))?: (?<name>[^([]+?)(?: \((?<aliases>[^)]*)\))?(?: \[(?<titles>[^\]]*)\])?$/u;

/** The mentions of documents written as cases; a mention's id is `DOCUMENT.PLACE`, both from 0. */
export function mentionsOf(documents: readonly Case[]): Named[] {
  return documents.flatMap(({ names, published = null }, document) => {
    let at = 0;
    const entries = names.map(text => {
      const start = at;
      at += text.length + 2;
      return entryFrom(text, start);
    });
    return factsOf(entries).map((facts, n) => ({
      ...entries[n]!,
      id: `${document}.${n}`,
      document: String(document),
      published,
      facts,
    }));
  });
}

/** One mention written as a case; its place is that of the line. */
export function entryFrom(text: string, start: number): MentionEntry {
  const found = line.exec(text)?.groups;
  if (!found) throw new Error(`not a case: ${text}`);
  const { type, subtype, name = '', aliases, titles } = found;
  return {
    type: type as MentionEntry['type'],
    subtype: subtype ?? null,
    name,
    aliases: aliases?.split(', ') ?? [],
    titles: (titles?.split('; ') ?? []).map(words => {
      const [title = '', of = null] = words.split(' of ');
      return { title, of, evidence: { start, end: start + text.length } };
    }),
    spans: [{ start, end: start + text.length }],
  };
}
