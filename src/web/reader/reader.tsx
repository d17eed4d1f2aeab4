import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Span } from '../../text/span.ts';
import { get, type shapes } from '../api.ts';
import { Failed } from '../filters.tsx';
import { LegendProvider, spanAddress } from '../item/legend.ts';
import { PageHead } from '../shell.tsx';
import { PassageList, usePassages } from '../told/passages.tsx';
import { AddFromWords } from './add.tsx';
import { ReaderHead } from './head.tsx';
import { type Highlight, spanOf } from './segments.ts';
import { KindChips, SideList, UnreadList } from './side.tsx';
import { DocumentText } from './text.tsx';

/** The place the address names; changes with links within the page as well. */
function useHash(): string {
  return useSyncExternalStore(
    heard => {
      const events = ['hashchange', 'popstate', 'pushState', 'replaceState'];
      for (const event of events) window.addEventListener(event, heard);
      return () => {
        for (const event of events) window.removeEventListener(event, heard);
      };
    },
    () => window.location.hash,
  );
}

function highlightsOf(items: readonly shapes.Item[], document: string): Highlight[] {
  return items
    .flatMap(item =>
      item.evidence
        .filter(e => e.document === document)
        .map(e => ({ start: e.start, end: e.end, item: item.id, kind: item.kind, role: e.role })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** With no item picked, each shows its telling words only: the content of a statement, the whole of the rest. */
function atRest(highlights: readonly Highlight[]): Highlight[] {
  const content = new Set(highlights.filter(h => h.role === 'content').map(h => h.item));
  return highlights.filter(h => (content.has(h.item) ? h.role === 'content' : h.role === 'item'));
}

function scrollTo(place: Span): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.text mark')];
  const piece = pieces.find(p => Number(p.dataset.end) > place.start);
  piece?.scrollIntoView({ block: 'center', behavior: 'auto' });
}

/** Which item the address picks out: the one it names, else the one whose words it names. */
function usePicked(full: shapes.DocumentFull | undefined, place: Span | null) {
  const search = useSearch();
  const [, go] = useLocation();
  const named = new URLSearchParams(search).get('item');
  const byPlace = useMemo(() => {
    const at = (e: shapes.Evidence) => place && e.start === place.start && e.end === place.end;
    return full?.itemRows.find(item => item.evidence.some(at))?.id ?? null;
  }, [full, place]);
  const pick = useCallback(
    (id: string | null) => {
      if (!full) return;
      const first = id ? full.itemRows.find(i => i.id === id)?.evidence[0] : undefined;
      const to = first ? spanAddress(full.id, first.start, first.end, id!) : `/documents/${full.id}`;
      go(to, { replace: true });
    },
    [full, go],
  );
  return { picked: named ?? byPlace, pick };
}

/** j and k go from item to item in the order of the text. */
function useItemKeys(
  items: readonly shapes.Item[],
  picked: string | null,
  pick: (id: string | null) => void,
) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        at.closest('input, select, textarea, [role=dialog]')
      )
        return;
      if (event.key === 'Escape' && picked) return pick(null);
      if (event.key !== 'j' && event.key !== 'k') return;
      const place = items.findIndex(i => i.id === picked);
      const next = items[place + (event.key === 'j' ? 1 : -1)] ?? (place < 0 ? items[0] : undefined);
      if (!next) return;
      event.preventDefault();
      pick(next.id);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [items, picked, pick]);
}

const nothing: ReturnType<typeof usePassages> = [];

function Reader({ full }: { full: shapes.DocumentFull }) {
  const hash = useHash();
  const target = useMemo(() => spanOf(hash), [hash]);
  const { picked, pick } = usePicked(full, target);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [showUnread, setShowUnread] = useState(false);
  const [showTold, setShowTold] = useState(true);
  const passages = usePassages(full.id);
  const shown = useMemo(() => full.itemRows.filter(i => !hidden.has(i.kind)), [full, hidden]);
  const counts = useMemo(() => {
    const tally = new Map<string, number>();
    for (const item of full.itemRows) tally.set(item.kind, (tally.get(item.kind) ?? 0) + 1);
    return tally;
  }, [full]);
  const highlights = useMemo(() => {
    const all = highlightsOf(shown, full.id);
    return [...atRest(all.filter(h => h.item !== picked)), ...all.filter(h => h.item === picked)];
  }, [shown, full, picked]);
  useItemKeys(shown, picked, pick);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place, and what is drawn there
  useEffect(() => {
    if (target) scrollTo(target);
  }, [target, full.id]);
  const toggle = (kind: string) =>
    setHidden(old => {
      const next = new Set(old);
      if (!next.delete(kind)) next.add(kind);
      return next;
    });
  const onPick = useCallback(
    (ids: readonly string[]) => {
      const at = ids.indexOf(picked ?? '');
      pick(ids[(at + 1) % ids.length] ?? null);
    },
    [picked, pick],
  );
  return (
    <LegendProvider value={{ names: full.names, documents: { [full.id]: full } }}>
      <ReaderHead document={full} />
      <AddFromWords document={full} />
      <div className="reader" hidden={full.text === ''}>
        <DocumentText
          document={full}
          highlights={highlights}
          selected={picked}
          target={target}
          unread={showUnread ? full.unread : []}
          passages={showTold ? passages : nothing}
          onPick={onPick}
        />
        <aside className="side" aria-label="On the record from this document">
          <KindChips
            counts={counts}
            hidden={hidden}
            toggle={toggle}
            unread={full.unread.length}
            showUnread={showUnread}
            toggleUnread={() => setShowUnread(!showUnread)}
            told={passages.length}
            showTold={showTold}
            toggleTold={() => setShowTold(!showTold)}
          />
          <PassageList document={full.id} text={full.text} passages={passages} />
          {showUnread ? (
            <UnreadList document={full} />
          ) : (
            <SideList items={shown} selected={picked} pick={pick} />
          )}
        </aside>
      </div>
    </LegendProvider>
  );
}

export function ReaderPage({ id }: { id: string }) {
  const { data, error } = useQuery({
    queryKey: ['document', id],
    queryFn: () => get<shapes.DocumentFull>(`documents/${encodeURIComponent(id)}`),
  });
  useEffect(() => {
    if (data) document.title = `${data.title ?? data.path} · Onrecord`;
  }, [data]);
  if (data) return <Reader full={data} />;
  return error ? (
    <>
      <PageHead title="Document" />
      <Failed error={error} />
    </>
  ) : (
    <p className="loading">Opening …</p>
  );
}
