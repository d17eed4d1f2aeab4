import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { shapes } from '../api.ts';
import { Count, Failed, Pick } from '../filters.tsx';

import { spanAddress } from '../item/legend.ts';
import { KindMark } from '../item/marks.tsx';
import { useDecide } from '../item/useDecide.ts';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

const states: Readonly<Record<string, { readonly label: string; readonly tone: string }>> = {
  held: { label: 'Holds', tone: 'good' },
  idle: { label: 'Nothing to decide on', tone: 'warn' },
  undone: { label: 'Undone', tone: '' },
  orphan: { label: 'Words not found any more', tone: 'bad' },
};

const acts: Readonly<Record<string, string>> = {
  confirm: 'Confirmed',
  reject: 'Rejected',
  correct: 'Corrected',
  undo: 'Undid',
  add: 'Added',
  merge: 'Merged',
  split: 'Split',
  difference: 'Decided a difference',
  join: 'Told the same',
  part: 'Kept apart',
};

function DecisionRow({ row }: { row: shapes.Decision }) {
  const { undo } = useDecide();
  const first = row.evidence[0];
  return (
    <div className="decision-row">
      <div className="when num">
        <time>{row.at.slice(0, 10)}</time> {row.at.slice(11, 16)} UTC
        <small>{row.person}</small>
      </div>
      <div>
        <p>
          <strong>{acts[row.action] ?? row.action}</strong> {row.kind ? <KindMark kind={row.kind} /> : null}{' '}
          {row.field ? (
            <>
              {row.field} →{' '}
              <strong>{typeof row.value === 'string' ? row.value : JSON.stringify(row.value)}</strong>
            </>
          ) : null}
        </p>
        <p className="serif">
          {first ? (
            <Link href={spanAddress(first.document, first.start, first.end)}>{row.caption}</Link>
          ) : (
            row.caption
          )}
        </p>
        {row.reason ? <p className="quiet">“{row.reason}”</p> : null}
        {row.state === 'orphan' && row.why ? <p className="open">{row.why}</p> : null}
      </div>
      <div>
        <span className={`chip ${states[row.state]?.tone ?? ''}`}>
          {states[row.state]?.label ?? row.state}
        </span>
      </div>
      <div className="no-print">
        {row.state === 'undone' || row.action === 'undo' ? null : (
          <Button className="button small" onPress={() => undo.mutate(row.id)}>
            Undo
          </Button>
        )}
      </div>
    </div>
  );
}

export function DecisionsPage() {
  const [{ state }, set] = useParams();
  const list = usePaged<shapes.Decision, shapes.DecisionPage>('decisions', { state });
  return (
    <>
      <PageHead title="Decisions">
        <p>
          All that a person confirmed, corrected or rejected, newest first. Nothing is ever erased: to undo is
          a decision, too. They hold when documents are read again.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Pick
          label="State"
          any="Any"
          value={state}
          choices={Object.entries(states).map(([value, s]) => ({ value, label: s.label }))}
          set={value => set({ state: value })}
        />
        <Count total={list.total} one="decision" many="decisions" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? (
        <p className="empty">
          {state
            ? 'None in this state.'
            : 'None yet. Open a document, pick an item, and confirm, correct or reject it.'}
        </p>
      ) : null}
      <VirtualList
        label="Decisions"
        total={list.total ?? 0}
        height={72}
        show={list.show}
        row={index => {
          const row = list.row(index);
          return row ? <DecisionRow row={row} /> : <p className="loading">…</p>;
        }}
      />
    </>
  );
}
