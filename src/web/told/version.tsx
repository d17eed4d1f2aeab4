import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Version } from '../../server/told.ts';
import { short } from '../../text/dates.ts';
import { get } from '../api.ts';
import { itemAddress, spanAddress } from '../item/legend.ts';
import { KindMark } from '../item/marks.tsx';

type Change = Version['changes'][number];

const nameOf = ({ title, path }: Version['newer']) => title ?? path;

/** What a newer version changed, word by word, and the items that stand in those words. */
export function VersionCard({ version }: { version: Version }) {
  const { older, newer, changes, known } = version;
  return (
    <article className="version">
      <h3>
        <Link href={`/documents/${newer.id}`}>{nameOf(newer)}</Link>
      </h3>
      <p className="quiet">
        {[newer.outlet, newer.published ? short(newer.published) : 'undated'].filter(Boolean).join(', ')}, in
        place of <Link href={`/documents/${older.id}`}>{nameOf(older)}</Link>
        {older.published ? `, ${short(older.published)}` : ', undated'}
        {known === 'found' ? '; taken for a version, since outlet and title or address are the same' : ''}
      </p>
      {changes.length === 0 ? <p className="empty">No word is another.</p> : null}
      <ol className="changes">
        {changes.map(change => (
          <ChangeLine
            key={`${change.before?.start}-${change.after?.start}`}
            change={change}
            version={version}
          />
        ))}
      </ol>
      <Items title="Items in the words that went" items={version.itemsBefore} />
      <Items title="Items in the words that came" items={version.itemsAfter} />
    </article>
  );
}

function ChangeLine({ change, version }: { change: Change; version: Version }) {
  const { lead, tail, before, after } = change;
  return (
    <li className="serif">
      {lead ? <span className="quiet">… {lead} </span> : null}
      {before ? (
        <Link href={spanAddress(version.older.id, before.start, before.end)}>
          <del>{before.text}</del>
        </Link>
      ) : null}
      {before && after ? ' ' : null}
      {after ? (
        <Link href={spanAddress(version.newer.id, after.start, after.end)}>
          <ins>{after.text}</ins>
        </Link>
      ) : null}
      {tail ? <span className="quiet"> {tail} …</span> : null}
    </li>
  );
}

function Items({ title, items }: { title: string; items: Version['itemsBefore'] }) {
  if (items.length === 0) return null;
  return (
    <details className="evidence">
      <summary>
        {title} <span className="num quiet">{items.length}</span>
      </summary>
      <ul>
        {items.map(item => (
          <li key={item.id}>
            <KindMark kind={item.kind} />{' '}
            <Link href={itemAddress(item) ?? `/item/${item.id}`}>{item.caption}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The versions that a document stands among; nothing where it is the only one. */
export function VersionsOf({ document }: { document: string }) {
  const { data } = useQuery({
    queryKey: ['versions', document],
    queryFn: () => get<Version[]>(`documents/${encodeURIComponent(document)}/versions`),
  });
  if (!data || data.length === 0) return null;
  const newest = data.some(one => one.older.id === document);
  return (
    <details className="copies versions-of">
      <summary>
        {newest ? 'A newer version of this text is on record' : 'This text replaces an older version'}
      </summary>
      {data.map(one => (
        <VersionCard key={`${one.older.id}${one.newer.id}`} version={one} />
      ))}
    </details>
  );
}
