import { createContext, useContext } from 'react';
import type { shapes } from '../api.ts';

/** What the ids in a page of items stand for. */
export interface Legend {
  readonly names: shapes.Names;
  readonly documents: shapes.Documents;
}

const LegendContext = createContext<Legend>({ names: {}, documents: {} });

export const LegendProvider = LegendContext.Provider;
export const useLegend = (): Legend => useContext(LegendContext);

/** Address of a span in the Reader; with an item, that item is picked out. */
export function spanAddress(document: string, start: number, end: number, item?: string): string {
  return `/documents/${encodeURIComponent(document)}${item ? `?item=${encodeURIComponent(item)}` : ''}#${start}-${end}`;
}

/** Address of an item's own words. */
export function itemAddress(item: shapes.Item): string | null {
  const first = item.evidence[0];
  return first ? spanAddress(first.document, first.start, first.end, item.id) : null;
}
