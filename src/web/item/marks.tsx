import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { kindNamed } from '../../kinds/kinds.ts';
import { short } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { useLegend } from './legend.ts';

/** Name of a kind with its mark: hue and shape beside the word. */
export function KindMark({ kind }: { kind: string }) {
  return (
    <span className="kind" data-kind={kind}>
      {kindNamed(kind)?.label ?? kind}
    </span>
  );
}

const realities: Readonly<Record<string, string>> = {
  planned: 'planned',
  threatened: 'threatened',
  denied: 'denied',
  conditional: 'conditional',
};

/** What a reader must know at a glance: not (yet) so, decided by a person, words within somebody's statement. */
export function Marks({ item }: { item: shapes.Item }) {
  return (
    <>
      {realities[item.reality] ? <span className="chip warn">{realities[item.reality]}</span> : null}
      {item.status === 'confirmed' ? <span className="chip good">✓ confirmed</span> : null}
      {item.status === 'edited' ? <span className="chip good">✎ corrected</span> : null}
      {item.status === 'added' ? <span className="chip good">+ added by hand</span> : null}
    </>
  );
}

/** Whose account it is: an entity, an outlet, or the document where its outlet is not known. */
export function Voice({ item }: { item: shapes.Item }) {
  const { names, documents } = useLegend();
  const voice = item.voice;
  if (!voice) return <span className="open">not named</span>;
  if (names[voice]) return <Link href={`/entities/${encodeURIComponent(voice)}`}>{names[voice]}</Link>;
  return <>{documents[voice]?.title ?? documents[voice]?.path ?? voice}</>;
}

/** Outlet and date of the document an item stands in. */
export function SourceLine({ id }: { id: string | null }) {
  const { documents } = useLegend();
  const document = id ? documents[id] : undefined;
  if (!document) return null;
  return (
    <span className="source-line">
      {document.outlet ?? document.path}{' '}
      <span className="num nowrap">{document.published ? short(document.published) : 'undated'}</span>
    </span>
  );
}

/** Whose account an item is, and in which document it stands; what else belongs to the line comes behind. */
export function AccountLine({ item, children }: { item: shapes.Item; children?: ReactNode }) {
  return (
    <div className="under">
      <span>
        by the account of <Voice item={item} />
      </span>
      <SourceLine id={item.document} />
      {children}
    </div>
  );
}
