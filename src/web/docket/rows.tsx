import { Link } from 'wouter';
import { inWords, short } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { wordsOf } from '../item/copy.ts';
import { itemAddress, useLegend } from '../item/legend.ts';
import { AccountLine, Marks } from '../item/marks.tsx';
import { ItemLink } from '../item/row.tsx';
import { WitnessList } from '../told/witnesses.tsx';

/** The fields by which an item stands on a timeline. */
const dated = ['date', 'filed', 'since', 'due'] as const;

/** The item's own date, marked where it was worked out; without one, when its document told it. */
function OwnDate({ item }: { item: shapes.Item }) {
  const { documents } = useLegend();
  const name = dated.find(field => typeof item.fields[field] === 'string');
  const told = item.document ? documents[item.document]?.published : null;
  if (!name) return <span className="told">{told ? `told ${short(told)}` : 'undated'}</span>;
  const text = inWords(String(item.fields[name]));
  const reading = item.readings[name];
  return reading?.inferred ? (
    <span className="inferred" title={reading.why}>
      {text}
    </span>
  ) : (
    <span>{text}</span>
  );
}

/** What of an item a docket tells beside its line: when it is due, what is threatened, what a rule asks. */
function Details({ item }: { item: shapes.Item }) {
  const text = (field: string) => (typeof item.fields[field] === 'string' ? String(item.fields[field]) : '');
  const due = text('due');
  return (
    <>
      {due && item.kind !== 'pledge' ? (
        <p>
          <span className="quiet">Due</span> <b>{inWords(due)}</b>
          {item.readings.due?.inferred ? (
            <span className="tag-inferred" title={item.readings.due.why}>
              computed: {item.readings.due.why}
            </span>
          ) : null}
        </p>
      ) : null}
      {text('consequence') ? (
        <p>
          <span className="quiet">Else</span> <span className="serif">{text('consequence')}</span>
        </p>
      ) : null}
      {text('condition') ? (
        <p>
          <span className="quiet">On condition</span> <span className="serif">{text('condition')}</span>
        </p>
      ) : null}
      {text('definition') ? (
        <p>
          <span className="quiet">Said to mean</span> <span className="serif">{text('definition')}</span>
        </p>
      ) : null}
    </>
  );
}

/** The words that show an item, as a link to where they stand; left out where the line is these words. */
function TheirWords({ item }: { item: shapes.Item }) {
  const words = wordsOf(item);
  const to = itemAddress(item);
  if (!words || !to || words.replace(/[.,;:]$/, '') === item.caption) return null;
  return (
    <p className="row-words serif">
      <Link href={to}>{words}</Link>
    </p>
  );
}

/** One item of a docket: its date, its line, its words, and whose account it is. */
export function DocketRow({
  item,
  more = 0,
  children,
}: {
  item: shapes.Item;
  more?: number;
  children?: React.ReactNode;
}) {
  return (
    <li className="docket-row" data-item={item.id}>
      <div className="when num">
        <OwnDate item={item} />
      </div>
      <div className="item-row">
        <div className="line">
          <ItemLink item={item} text={item.caption} />
          <Marks item={item} />
        </div>
        <Details item={item} />
        <TheirWords item={item} />
        <AccountLine item={item} />
        {more > 0 ? <WitnessList item={item.id} /> : null}
        {children}
      </div>
    </li>
  );
}

export const shortOr = (date: string | null, otherwise: string) => (date ? short(date) : otherwise);
