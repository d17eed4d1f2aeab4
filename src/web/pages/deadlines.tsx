import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { inWords } from '../../text/dates.ts';
import { post } from '../api.ts';
import { Count, Failed, Pick } from '../filters.tsx';
import { LegendProvider } from '../item/legend.ts';
import { AccountLine, KindMark, Marks } from '../item/marks.tsx';
import { ItemLink } from '../item/row.tsx';
import { useDecide } from '../item/useDecide.ts';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

function Row({ row }: { row: dockets.Deadline }) {
  const { decide } = useDecide();
  const { item, due, computed, words, confirmed } = row;
  return (
    <div className="deadline-row">
      <div className="when">
        {due ? (
          <span className={computed ? 'inferred' : undefined}>{inWords(due)}</span>
        ) : (
          <span className="open">start not dated</span>
        )}
        {computed ? <span className="tag-inferred">computed</span> : null}
      </div>
      <div className="item-row">
        <div className="line">
          <KindMark kind={item.kind} />
          <ItemLink item={item} text={item.caption} />
          <Marks item={item} />
        </div>
        {words ? <p className="row-words serif">“{words}”</p> : null}
        {computed ? <p className="why">{computed}</p> : null}
        <AccountLine item={item}>
          {item.kind === 'demand' ? (
            <Link href={`/item/${encodeURIComponent(item.id)}`}>what became of it</Link>
          ) : null}
        </AccountLine>
      </div>
      <div className="no-print">
        {confirmed ? (
          <span className="chip good">in the calendar</span>
        ) : row.limits.length > 0 ? (
          <Start item={item.id} limits={row.limits} />
        ) : due ? (
          <Button
            className="button small"
            onPress={() => decide.mutate({ item: item.id, action: 'confirm' })}
          >
            Confirm
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** "P30D" as "30 days". */
const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };
function length({ limit, business }: dockets.Deadline['limits'][number]): string {
  const parts = [...limit.matchAll(/(\d+)([YMWDH])/g)].map(
    ([, n, unit]) => `${n} ${business ? 'business ' : ''}${units[unit!]}${n === '1' ? '' : 's'}`,
  );
  return parts.join(' ') || limit;
}

/** Counts a time limit from the day that is given: it then has a due date, as a decision that can be undone. */
function Start({ item, limits }: { item: string; limits: dockets.Deadline['limits'] }) {
  const [day, setDay] = useState('');
  const [which, setWhich] = useState(0);
  const client = useQueryClient();
  const start = useMutation({
    mutationFn: () => post(`deadlines/${encodeURIComponent(item)}/start`, { day, limit: which }),
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <form
      className="start-limit"
      onSubmit={event => {
        event.preventDefault();
        start.mutate();
      }}
    >
      {limits.length > 1 ? (
        <label className="field">
          Limit
          <select value={which} onChange={event => setWhich(Number(event.target.value))}>
            {limits.map((one, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place among the limits is what is sent
              <option key={n} value={n}>
                {length(one)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label className="field">
        {limits[which]?.trigger ? `Day: ${limits[which].trigger}` : 'It starts on'}
        <input type="date" required value={day} onChange={event => setDay(event.target.value)} />
      </label>
      <Button type="submit" className="button small" isDisabled={start.isPending || day === ''}>
        Count {length(limits[which]!)}
      </Button>
      <Failed error={start.error} />
    </form>
  );
}

const views = {
  confirmed: { confirmed: 'true' },
  open: { confirmed: 'false' },
  undated: { undated: 'true' },
} as const;

/** Due dates in order, what was worked out marked as such, and what a person confirmed as a calendar. */
export function DeadlinesPage() {
  const [params, set] = useParams();
  const view = views[params.view as keyof typeof views] ?? {};
  const list = usePaged<dockets.Deadline, dockets.DeadlinePage>('deadlines', {
    ...view,
    ...(params.from ? { from: params.from } : {}),
  });
  return (
    <>
      <PageHead
        title="Deadlines"
        aside={
          <a className="button small no-print" href="/api/deadlines.ics" download>
            Save the calendar
          </a>
        }
      >
        <p>
          What is due by demands, pledges and rules. A computed day counts from the day on record: receipt and
          holidays are not considered. The calendar takes only what you confirm.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Pick
          label="Show"
          any="All dated"
          value={params.view}
          choices={[
            { value: 'open', label: 'Not confirmed' },
            { value: 'confirmed', label: 'In the calendar' },
            { value: 'undated', label: 'Time limits without a dated start' },
          ]}
          set={value => set({ view: value })}
        />
        <label className="field">
          From
          <input
            type="date"
            value={params.from ?? ''}
            onChange={event => set({ from: event.target.value })}
          />
        </label>
        <Count total={list.total} one="deadline" many="deadlines" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? <p className="empty">No deadline on record fits.</p> : null}
      <VirtualList
        label="Deadlines"
        total={list.total ?? 0}
        height={84}
        show={list.show}
        row={index => {
          const row = list.row(index);
          const page = list.page(index);
          if (!row || !page) return <p className="loading">…</p>;
          return (
            <LegendProvider value={page}>
              <Row row={row} />
            </LegendProvider>
          );
        }}
      />
    </>
  );
}
