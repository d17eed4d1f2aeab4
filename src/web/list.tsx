import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface ListProps {
  readonly label: string;
  readonly total: number;
  /** Expected height of a row in pixels; the real one is measured. */
  readonly height: number;
  readonly row: (index: number) => ReactNode;
  readonly show: (first: number, last: number) => void;
  /** Rows of cells under a heading row, or a plain list. */
  readonly table?: { readonly className: string; readonly heads: readonly string[] };
}

/** j and k, or the arrows, go from row to row; Enter follows the row's words or title. */
function useRowKeys(scroll: (index: number) => void, total: number) {
  const list = useRef<HTMLDivElement>(null);
  const focus = (index: number, tries = 8) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row) row.focus();
    else if (tries > 0) requestAnimationFrame(() => focus(index, tries - 1));
  };
  const go = (index: number) => {
    scroll(index);
    focus(index);
  };
  useEffect(() => {
    const start = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        at.closest('input, select, textarea, [role=dialog]')
      )
        return;
      if (event.key !== 'j' && event.key !== 'k') return;
      if (document.querySelector('.modal')) return;
      const row = at.closest<HTMLElement>('[data-index]');
      const next = row ? Number(row.dataset.index) + (event.key === 'j' ? 1 : -1) : 0;
      if (next < 0 || next >= total) return;
      event.preventDefault();
      go(next);
    };
    window.addEventListener('keydown', start);
    return () => window.removeEventListener('keydown', start);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target as HTMLElement;
    if (row.dataset.index === undefined) return;
    if (event.key === 'Enter')
      (
        row.querySelector<HTMLElement>('a.words, a.title') ?? row.querySelector<HTMLElement>('a[href]')
      )?.click();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = Number(row.dataset.index) + step;
    if (step === 0 || next < 0 || next >= total) return;
    event.preventDefault();
    go(next);
  };
  return { list, onKeyDown };
}

/** A list of any length: only the rows in the window are in the page, and each says its place in the whole. */
export function VirtualList({ label, total, height, row, show, table }: ListProps) {
  const [margin, setMargin] = useState(0);
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: margin,
  });
  const { list, onKeyDown } = useRowKeys(index => virtual.scrollToIndex(index, { align: 'auto' }), total);
  useLayoutEffect(() => {
    const place = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top + window.scrollY));
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [list]);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items[items.length - 1]?.index ?? 0;
  useEffect(() => show(first, last), [show, first, last]);
  const rows = (
    <div
      ref={list}
      className="virtual"
      role={table ? 'rowgroup' : undefined}
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map(item => (
        <div
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          className={`virtual-row ${table?.className ?? ''}`}
          role={table ? 'row' : 'listitem'}
          tabIndex={-1}
          {...(table
            ? { 'aria-rowindex': item.index + 2 }
            : { 'aria-posinset': item.index + 1, 'aria-setsize': total })}
          style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
        >
          {row(item.index)}
        </div>
      ))}
    </div>
  );
  if (!table) {
    return (
      <div role="list" aria-label={label} onKeyDown={onKeyDown}>
        {rows}
      </div>
    );
  }
  return (
    <div role="table" aria-label={label} aria-rowcount={total + 1} onKeyDown={onKeyDown}>
      <div role="rowgroup">
        <div role="row" className={`heads ${table.className}`} aria-rowindex={1}>
          {table.heads.map(head => (
            <div key={head} role="columnheader">
              {head}
            </div>
          ))}
        </div>
      </div>
      {rows}
    </div>
  );
}
