import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Difference } from '../../server/told.ts';
import { short } from '../../text/dates.ts';
import { post } from '../api.ts';
import { Failed } from '../filters.tsx';
import { spanAddress } from '../item/legend.ts';
import { positionShown, typeLabel } from './types.ts';

type Side = Difference['sides'][number];

/** One difference: its sides beside each other, each with its words, and what was decided. */
export function DifferenceCard({ difference }: { difference: Difference }) {
  const heading = useId();
  return (
    <article className="difference" aria-labelledby={heading}>
      <header>
        <span className="chip">{typeLabel(difference.type)}</span>{' '}
        {difference.status === 'open' ? null : <span className="chip good">{difference.status}</span>}
        <h2 id={heading}>{difference.about}</h2>
        <p className="quiet">{difference.reason}</p>
      </header>
      <div className="sides">
        {difference.sides.map(side => (
          <SideColumn key={side.position} side={side} type={difference.type} />
        ))}
      </div>
      <Decide difference={difference} />
    </article>
  );
}

function SideColumn({ side, type }: { side: Side; type: Difference['type'] }) {
  return (
    <section className="side-of">
      <h3>
        {positionShown(type, side.position)}
        {side.inferred ? <span className="inferred"> (inferred)</span> : null}
      </h3>
      <p className="quiet num">
        {side.witnesses} {side.witnesses === 1 ? 'source' : 'sources'}
      </p>
      <ul>
        {side.evidence.map(words => (
          <li key={`${words.document}${words.start}`}>
            <span className="serif quiet">{words.lead}</span>
            <Link href={spanAddress(words.document, words.start, words.end)} className="serif">
              {words.text}
            </Link>
            <span className="serif quiet">{words.tail}</span>
            <small className="quiet">
              {words.voice ?? 'a source the text does not name'}
              {words.outlet && words.outlet !== words.voice ? `, in ${words.outlet}` : ''}
              {words.published ? `, ${short(words.published)}` : ''}
              {words.inferred ? ', implied' : ''}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decide({ difference }: { difference: Difference }) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const decide = useMutation({
    mutationFn: (status: Difference['status']) =>
      post<Difference>(`differences/${difference.id}/decisions`, { status, ...(reason ? { reason } : {}) }),
    onSuccess: () => client.invalidateQueries(),
  });
  const choices = (['explained', 'settled', 'open'] as const).filter(status => status !== difference.status);
  const label = { explained: 'Explained', settled: 'Settled by a document', open: 'Open again' };
  return (
    <details className="no-print">
      <summary>Decide</summary>
      <label className="field">
        Why
        <input value={reason} maxLength={2000} onChange={event => setReason(event.target.value)} />
      </label>{' '}
      {choices.map(status => (
        <button
          key={status}
          type="button"
          className="button small"
          disabled={decide.isPending}
          onClick={() => decide.mutate(status)}
        >
          {label[status]}
        </button>
      ))}
      <Failed error={decide.error} />
    </details>
  );
}
