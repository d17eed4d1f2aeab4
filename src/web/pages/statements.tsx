import { Link } from 'wouter';
import { isUnsettled } from '../../kinds/speaker/openness.ts';
import { short } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { Count, counted, Failed, Pick, useFacets, Words } from '../filters.tsx';
import { inferredBecause } from '../item/fields.tsx';
import { useLegend } from '../item/legend.ts';
import { ItemList } from '../item/list.tsx';
import { Marks, SourceLine } from '../item/marks.tsx';
import { ItemLink } from '../item/row.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { CsvLink, PageHead } from '../shell.tsx';

const modes: Readonly<Record<string, string>> = {
  direct: 'Direct quotation',
  mixed: 'Partly quoted',
  indirect: 'Reported, no quotation marks',
};

const opens: Readonly<Record<string, string>> = {
  unsettled: 'Left open: who is meant?',
  unnamed: 'Nobody named',
};

const openChoices = (facets: shapes.Facets | undefined) =>
  (facets?.values.open ?? [])
    .map(({ value, count }) => ({ value, label: opens[value] ?? value, count }))
    .reverse();

/** The words as one would set them: between marks where all of them are quoted. */
function wordsOf(item: shapes.Item): string {
  const text = String(item.fields.text ?? item.evidence[0]?.text ?? '');
  return item.fields.mode === 'direct' && !/^[“"'‘]/.test(text) ? `“${text}”` : text;
}

function Speaker({ item }: { item: shapes.Item }) {
  const { names } = useLegend();
  const id: string | null = item.fields.speaker ?? null;
  const reading = item.readings.speaker;
  const asNamed: string | null = item.fields.speakerText ?? null;
  if (!id) {
    if (!reading || !isUnsettled(reading.rule))
      return <span className="as-named">{asNamed ?? 'Nobody named'}</span>;
    const guess = reading.candidates.length > 0 ? `: ${reading.candidates.join(' or ')}?` : '';
    return (
      <span className="open" title={reading.why}>
        {asNamed ?? 'speaker'} left open{guess}
      </span>
    );
  }
  return (
    <>
      <Link
        href={`/entities/${encodeURIComponent(id)}`}
        className={reading?.inferred ? 'inferred' : undefined}
        title={reading ? inferredBecause(reading) : undefined}
      >
        {names[id] ?? id}
      </Link>
      {reading?.inferred ? <span className="tag-inferred">inferred</span> : null}
    </>
  );
}

function StatementRow({ item }: { item: shapes.Item }) {
  const date: string | null = item.fields.date ?? null;
  const dated = item.readings.date;
  return (
    <div className="statement-row">
      <div className="who">
        <Speaker item={item} />
        <span className="quiet">{modes[item.fields.mode] ?? item.fields.mode}</span>
      </div>
      <p className="said serif">
        <ItemLink item={item} text={wordsOf(item)} />
        <Marks item={item} />
      </p>
      <div className="whence">
        <SourceLine id={item.document} />
        {date ? (
          <span
            className={dated?.inferred ? 'inferred num' : 'num'}
            title={dated ? inferredBecause(dated) : undefined}
          >
            said {short(date)}
          </span>
        ) : null}
      </div>
    </div>
  );
}

function Filters({ total }: { total: number | null }) {
  const [params, set] = useParams();
  const facets = useFacets('statement');
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <search className="filters" aria-label="Filters">
      <Words label="Words" value={params.q ?? ''} set={pick('q')} />
      <Pick
        label="Speaker"
        any="Everyone"
        value={params.speaker}
        choices={[...openChoices(facets), ...counted(facets?.speakers)]}
        set={pick('speaker')}
      />
      <Pick
        label="Mode"
        any="Any"
        value={params.mode}
        choices={(facets?.values.mode ?? []).map(v => ({
          value: v.value,
          label: modes[v.value] ?? v.value,
          count: v.count,
        }))}
        set={pick('mode')}
      />
      <Pick
        label="Document"
        any="All"
        value={params.document}
        choices={counted(facets?.documents)}
        set={pick('document')}
      />
      <Count total={total} one="statement" many="statements" />
    </search>
  );
}

export function StatementsPage() {
  const [{ q, speaker, mode, document }] = useParams();
  const list = usePaged<shapes.Item, shapes.ItemPage>('items', {
    kind: 'statement',
    q,
    speaker,
    mode,
    document,
  });
  return (
    <>
      <PageHead title="Statements" aside={<CsvLink list="statements" />}>
        <p>Who said what, in whose report. Every line leads to the words as they stand in their document.</p>
      </PageHead>
      <Filters total={list.total} />
      <Failed error={list.error} />
      {list.total === 0 ? <p className="empty">No statement fits these filters.</p> : null}
      <ItemList label="Statements" list={list} height={72} row={item => <StatementRow item={item} />} />
    </>
  );
}
