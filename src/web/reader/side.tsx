import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { kinds } from '../../kinds/kinds.ts';
import type { shapes } from '../api.ts';
import { ItemActions } from '../item/decide.tsx';
import { FieldList } from '../item/fields.tsx';
import { spanAddress } from '../item/legend.ts';
import { KindMark, Marks, Voice } from '../item/marks.tsx';
import { WitnessList } from '../told/witnesses.tsx';

/** Chips that show and hide the kinds; each with its count. */
export function KindChips(props: {
  counts: ReadonlyMap<string, number>;
  hidden: ReadonlySet<string>;
  toggle: (kind: string) => void;
  unread: number;
  showUnread: boolean;
  toggleUnread: () => void;
  told: number;
  showTold: boolean;
  toggleTold: () => void;
}) {
  return (
    <fieldset className="kind-chips no-print">
      <legend className="hidden">What is highlighted</legend>
      {kinds
        .filter(k => props.counts.has(k.name))
        .map(k => (
          <button
            key={k.name}
            type="button"
            data-kind={k.name}
            className="kind-chip"
            aria-pressed={!props.hidden.has(k.name)}
            onClick={() => props.toggle(k.name)}
          >
            <span className="kind" data-kind={k.name}>
              {k.plural}
            </span>
            <span className="num">{props.counts.get(k.name)}</span>
          </button>
        ))}
      <button
        type="button"
        className="kind-chip"
        aria-pressed={props.showUnread}
        onClick={props.toggleUnread}
      >
        Sentences not read <span className="num">{props.unread}</span>
      </button>
      {props.told > 0 ? (
        <button type="button" className="kind-chip" aria-pressed={props.showTold} onClick={props.toggleTold}>
          Told elsewhere <span className="num">{props.told}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

function Evidence({ item }: { item: shapes.Item }) {
  return (
    <details className="evidence">
      <summary>
        Words it rests on <span className="num quiet">{item.evidence.length}</span>
      </summary>
      <ul>
        {item.evidence.map(e => (
          <li key={`${e.role}${e.start}-${e.end}`}>
            <span className="role">{e.role}</span>
            <Link href={spanAddress(e.document, e.start, e.end, item.id)}>
              <q>{e.text}</q>
            </Link>
            {e.page ? <span className="quiet num"> p. {e.page}</span> : null}
          </li>
        ))}
      </ul>
      <p className="quiet">
        Read by {item.by}. <Link href={`/item/${encodeURIComponent(item.id)}`}>Lasting link</Link>
      </p>
    </details>
  );
}

function Card({
  item,
  selected,
  pick,
}: {
  item: shapes.Item;
  selected: boolean;
  pick: (id: string | null) => void;
}) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <li
      ref={card}
      className="card"
      data-kind={item.kind}
      data-item={item.id}
      aria-current={selected ? 'true' : undefined}
    >
      <button
        type="button"
        className="card-head"
        aria-expanded={selected}
        onClick={() => pick(selected ? null : item.id)}
      >
        <span className="card-kind">
          <KindMark kind={item.kind} />
          <Marks item={item} />
        </span>
        <span className="card-caption">{item.caption}</span>
      </button>
      {selected ? (
        <div className="card-body">
          <FieldList item={item} />
          <p className="account">
            By the account of <Voice item={item} />
            {item.within ? ', within a statement' : ''}.
          </p>
          <Evidence item={item} />
          <WitnessList item={item.id} />
          <ItemActions item={item} />
        </div>
      ) : null}
    </li>
  );
}

/** The items of the document in the order of its text; the picked one unfolds. */
export function SideList(props: {
  items: readonly shapes.Item[];
  selected: string | null;
  pick: (id: string | null) => void;
}) {
  return (
    <ol className="cards" aria-label="Items read from this document">
      {props.items.map(item => (
        <Card key={item.id} item={item} selected={item.id === props.selected} pick={props.pick} />
      ))}
    </ol>
  );
}

/** Sentences from which nothing was read, each a link to its place. */
export function UnreadList({ document }: { document: shapes.DocumentFull }) {
  return (
    <ol className="cards unread-list" aria-label="Sentences from which nothing was read">
      {document.unread.map(span => (
        <li key={span.start}>
          <Link href={spanAddress(document.id, span.start, span.end)}>
            {document.text.slice(span.start, span.end)}
          </Link>
        </li>
      ))}
    </ol>
  );
}
