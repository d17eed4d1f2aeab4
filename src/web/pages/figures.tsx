import { Link } from 'wouter';
import { figureInWords } from '../../kinds/amount.ts';
import { inWords } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { Count, counted, Failed, Pick, useFacets, Words } from '../filters.tsx';
import { inferredBecause } from '../item/fields.tsx';
import { LegendProvider, useLegend } from '../item/legend.ts';
import { Marks, SourceLine, Voice } from '../item/marks.tsx';
import { ItemLink } from '../item/row.tsx';
import { VirtualList } from '../list.tsx';
import { usePaged } from '../paged.ts';
import { useParams } from '../params.ts';
import { CsvLink, PageHead } from '../shell.tsx';

function Cell({ item, name, text }: { item: shapes.Item; name: string; text: string }) {
  const reading = item.readings[name];
  if (!text) {
    return reading?.candidates.length ? (
      <span className="open">{reading.candidates.join(' or ')}?</span>
    ) : null;
  }
  if (!reading?.inferred) return <>{text}</>;
  return (
    <span className="inferred" title={inferredBecause(reading)}>
      {text}
      <span className="hidden"> (inferred)</span>
    </span>
  );
}

function Said({ item }: { item: shapes.Item }) {
  const { names } = useLegend();
  const said: string | null = item.fields.said ?? null;
  if (!said) return <Voice item={item} />;
  return <Link href={`/entities/${encodeURIComponent(said)}`}>{names[said] ?? said}</Link>;
}

function FigureCells({ item }: { item: shapes.Item }) {
  const { names } = useLegend();
  const place: string = item.fields.place ? (names[item.fields.place] ?? String(item.fields.place)) : '';
  const period: string = item.fields.period ? inWords(String(item.fields.period)) : '';
  return (
    <>
      <div role="cell" className="value num">
        <ItemLink item={item} text={figureInWords(item.fields) || (item.evidence[0]?.text ?? '')} />
      </div>
      <div role="cell">
        <Cell item={item} name="measures" text={String(item.fields.measures ?? '')} /> <Marks item={item} />
      </div>
      <div role="cell">
        <Cell item={item} name="place" text={place} />
      </div>
      <div role="cell" className="num">
        <Cell item={item} name="period" text={period} />
      </div>
      <div role="cell">
        <Said item={item} />
      </div>
      <div role="cell">
        <SourceLine id={item.document} />
      </div>
    </>
  );
}

export function FiguresPage() {
  const [params, set] = useParams();
  const { q, unit, document, speaker } = params;
  const facets = useFacets('figure');
  const list = usePaged<shapes.Item, shapes.ItemPage>('items', {
    kind: 'figure',
    q,
    unit,
    document,
    speaker,
  });
  const pick = (name: string) => (value: string) => set({ [name]: value });
  return (
    <>
      <PageHead title="Figures" aside={<CsvLink list="figures" />}>
        <p>Amounts, counts and shares, with what is counted, where, when, and by whose account.</p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Words label="Words" value={q ?? ''} set={pick('q')} />
        <Pick
          label="Unit"
          any="Any"
          value={unit}
          choices={(facets?.values.unit ?? []).map(v => ({ value: v.value, label: v.value, count: v.count }))}
          set={pick('unit')}
        />
        <Pick
          label="Document"
          any="All"
          value={document}
          choices={counted(facets?.documents)}
          set={pick('document')}
        />
        <Count total={list.total} one="figure" many="figures" />
      </search>
      <Failed error={list.error} />
      {list.total === 0 ? (
        <p className="empty">No figure fits these filters.</p>
      ) : (
        <VirtualList
          label="Figures"
          total={list.total ?? 0}
          height={48}
          show={list.show}
          table={{
            className: 'figure-cells',
            heads: ['Figure', 'Of what', 'Where', 'When', 'By whose account', 'In'],
          }}
          row={index => {
            const item = list.row(index);
            const page = list.page(index);
            if (!item || !page) return <div role="cell">…</div>;
            return (
              <LegendProvider value={page}>
                <FigureCells item={item} />
              </LegendProvider>
            );
          }}
        />
      )}
    </>
  );
}
