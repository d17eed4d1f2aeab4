import type { VersionPage } from '../../server/told.ts';
import { Count, Failed } from '../filters.tsx';
import { useGrowing } from '../growing.tsx';
import { PageHead } from '../shell.tsx';
import { VersionCard } from '../told/version.tsx';

type Row = VersionPage['rows'][number];

/** Texts that were published again, changed: what each change was, and which items stand in it. */
export function VersionsPage() {
  const { rows, total, error, more } = useGrowing<Row>('versions', {}, 20);
  return (
    <>
      <PageHead title="Versions">
        <p>
          Texts that were published again with changes, word by word. What was read from the older version
          stays on record as what it said.
        </p>
      </PageHead>
      <p className="filters">
        <Count total={total} one="version" many="versions" />
      </p>
      <Failed error={error} />
      {total === 0 ? (
        <p className="empty">
          No text on record replaces another. A document is a version where its front matter or{' '}
          <code>sources.csv</code> says so (<code>supersedes</code>, <code>work</code>), or where outlet,
          title or address, and most words are the same.
        </p>
      ) : null}
      <ol className="differences">
        {rows.map(row => (
          <li key={`${row.older.id}${row.newer.id}`}>
            <VersionCard version={row} />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
