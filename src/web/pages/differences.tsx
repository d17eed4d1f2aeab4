import type { DifferencePage } from '../../server/told.ts';
import { Count, Failed, Pick, Words } from '../filters.tsx';
import { useGrowing } from '../growing.tsx';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';
import { DifferenceCard } from '../told/difference.tsx';
import { types } from '../told/types.ts';

type Row = DifferencePage['rows'][number];

/** Accounts that cannot both hold, side by side. */
export function DifferencesPage() {
  const [params, set] = useParams();
  const { type, status, party, weight } = params;
  const { rows, total, error, more } = useGrowing<Row>('differences', { type, status, party, weight }, 50);
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <>
      <PageHead title="Differences">
        <p>
          Where accounts of the same thing cannot both hold, with the words of each side. Copies of one wire
          report count as one source.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Words label="Party or words" value={party ?? ''} set={pick('party')} />
        <Pick label="Kind" any="All" value={type} choices={types} set={pick('type')} />
        <Pick
          label="Status"
          any="Any"
          value={status}
          choices={[
            { value: 'open', label: 'Open' },
            { value: 'explained', label: 'Explained' },
            { value: 'settled', label: 'Settled' },
          ]}
          set={pick('status')}
        />
        <Pick
          label="Sources"
          any="Any number"
          value={weight}
          choices={[2, 3, 5].map(n => ({ value: String(n), label: `${n} or more` }))}
          set={pick('weight')}
        />
        <Count total={total} one="difference" many="differences" />
      </search>
      <Failed error={error} />
      {total === 0 ? <p className="empty">No accounts differ within these filters.</p> : null}
      <ol className="differences">
        {rows.map(row => (
          <li key={row.id}>
            <DifferenceCard difference={row} />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
