import { kinds } from '../../kinds/kinds.ts';
import { inWords, precisionOf, weekday } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { Count, counted, Failed, Pick, useFacets, Words } from '../filters.tsx';
import { inferredBecause } from '../item/fields.tsx';
import { ItemList } from '../item/list.tsx';
import { ItemRow } from '../item/row.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

const exactness: Readonly<Record<string, string>> = {
  month: 'day not known',
  year: 'month not known',
  season: 'month not known',
  range: 'a span of time',
  open: 'one end open',
};

/** The field that dates an item of each kind: the first of its date fields that holds something. */
function dateOf(item: shapes.Item): { readonly field: string; readonly date: string } | null {
  const kind = kinds.find(k => k.name === item.kind);
  for (const field of kind?.fields ?? []) {
    const value: unknown = field.type === 'date' ? item.fields[field.name] : null;
    if (typeof value === 'string' && value) return { field: field.name, date: value };
  }
  return null;
}

function When({ item, before }: { item: shapes.Item; before: shapes.Item | undefined }) {
  const dated = dateOf(item);
  if (!dated) return <div className="when open">undated</div>;
  const reading = item.readings[dated.field];
  const repeated = before && dateOf(before)?.date === dated.date;
  const precision = exactness[precisionOf(dated.date)];
  const title = reading ? inferredBecause(reading) : undefined;
  return (
    <div className={`when num${repeated ? ' repeated' : ''}`}>
      <time title={title}>{inWords(dated.date)}</time>
      <small>{weekday(dated.date) || precision}</small>
      {reading?.relative ? <small className="rel">“{reading.text}”</small> : null}
      {reading?.inferred ? <span className="tag-inferred">inferred</span> : null}
    </div>
  );
}

const dated = kinds.filter(k => k.fields.some(f => f.type === 'date'));

export function TimelinePage() {
  const [params, set] = useParams();
  const { q, kind, document, from, to } = params;
  const facets = useFacets('');
  const list = usePaged<shapes.Item, shapes.ItemPage>('timeline', {
    q,
    kind: kind ?? '',
    document,
    from,
    to,
  });
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <>
      <PageHead title="Timeline">
        <p>
          What is dated, in the order in which it happened. A date is shown no more exactly than it is known;
          one worked out from words such as “last Tuesday” shows them.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Pick
          label="Kind"
          any="All but statements"
          value={kind}
          choices={[
            { value: 'all', label: 'All kinds' },
            ...dated.map(k => ({ value: k.name, label: k.plural })),
          ]}
          set={pick('kind')}
        />
        <Words label="From (date)" value={from ?? ''} set={pick('from')} />
        <Words label="To (date)" value={to ?? ''} set={pick('to')} />
        <Words label="Words" value={q ?? ''} set={pick('q')} />
        <Pick
          label="Document"
          any="All"
          value={document}
          choices={counted(facets?.documents)}
          set={pick('document')}
        />
        <Count total={list.total} one="entry" many="entries" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? <p className="empty">Nothing dated fits these filters.</p> : null}
      <ItemList
        label="Timeline"
        list={list}
        height={64}
        row={(item, index) => (
          <div className="timeline-row">
            <When item={item} before={index > 0 ? list.row(index - 1) : undefined} />
            <ItemRow item={item} />
          </div>
        )}
      />
    </>
  );
}
