import { Link } from 'wouter';
import { inWords, weekday } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { StateChip } from '../pages/documents.tsx';
import { VersionsOf } from '../told/version.tsx';
import { CorrectDocument } from './correct.tsx';

function Dateline({ document }: { document: shapes.DocumentFull }) {
  if (!document.published) {
    return <span className="open">undated: nothing in the file or beside it gives a date</span>;
  }
  return (
    <span className="num">
      {[weekday(document.published), inWords(document.published)].filter(Boolean).join(', ')}
      {document.publishedFrom ? <span className="quiet"> (known from {document.publishedFrom})</span> : null}
    </span>
  );
}

type Copy = shapes.DocumentFull['copies'][number];

/** The copies of one text, with what each says of itself; what they disagree on stays open until it is decided. */
function Copies({ copies }: { copies: readonly Copy[] }) {
  if (copies.length < 2) return null;
  return (
    <details className="copies">
      <summary>{copies.length} copies of this text</summary>
      <ul>
        {copies.map(copy => (
          <li key={String(copy.path) + String(copy.outlet)}>
            {String(copy.path)}
            <span className="quiet">
              {' '}
              {copy.outlet ? String(copy.outlet) : 'source not known'},{' '}
              {copy.published ? inWords(String(copy.published)) : 'undated'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Web addresses only: a document may claim anything of its origin. */
const webAddress = (url: string | null) => (url && /^https?:\/\//.test(url) ? url : null);

export function ReaderHead({ document }: { document: shapes.DocumentFull }) {
  const url = webAddress(document.url);
  return (
    <header className="reader-head">
      <p className="back no-print">
        <Link href="/documents">Documents</Link>
      </p>
      <h1>{document.title ?? document.path}</h1>
      <p className="imprint">
        <strong>{document.outlet ?? 'Source not known'}</strong>
        {document.byline ? <span>{document.byline}</span> : null}
        {document.state === 'refused' ? null : <Dateline document={document} />}
      </p>
      <p className="imprint quiet">
        <span>{document.path}</span>
        <span className="num">{document.words.toLocaleString('en')} words</span>
        {url ? (
          <a href={url} rel="noreferrer noopener" target="_blank">
            original page
          </a>
        ) : null}
        {document.state === 'read' ? null : <StateChip state={document.state} />}
        {document.state === 'refused' ? null : <CorrectDocument document={document} />}
      </p>
      <Copies copies={document.copies} />
      <VersionsOf document={document.id} />
      {document.problems.map(p => (
        <div key={p.code + p.message} className={document.state === 'refused' ? 'note bad' : 'note'}>
          <strong>{p.message}</strong>
          {p.remedy ? <span>{p.remedy}</span> : null}
        </div>
      ))}
    </header>
  );
}
