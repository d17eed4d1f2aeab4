import type { ReactNode } from 'react';
import type { shapes } from '../api.ts';
import { VirtualList } from '../list.tsx';
import type { Paged } from '../paged.ts';
import { LegendProvider } from './legend.ts';

interface ItemListProps {
  readonly label: string;
  readonly list: Paged<shapes.Item, shapes.ItemPage>;
  /** Expected height of a row in pixels. */
  readonly height: number;
  readonly row: (item: shapes.Item, index: number) => ReactNode;
}

/** A list of items of any length, each row with the names and documents that its page of items came with. */
export function ItemList({ label, list, height, row }: ItemListProps) {
  return (
    <VirtualList
      label={label}
      total={list.total ?? 0}
      height={height}
      show={list.show}
      row={index => {
        const item = list.row(index);
        const page = list.page(index);
        if (!item || !page) return <p className="loading">…</p>;
        return <LegendProvider value={page}>{row(item, index)}</LegendProvider>;
      }}
    />
  );
}
