import { Link } from 'wouter';
import { amountInWords } from '../../kinds/amount.ts';
import type * as dockets from '../../server/docketshapes.ts';
import type { shapes } from '../api.ts';
import { itemAddress, useLegend } from '../item/legend.ts';

function Addend({ item, why }: { item: shapes.Item | undefined; why?: string }) {
  if (!item) return null;
  const { value, currency, qualifier } = item.fields.amount as {
    value: number;
    currency: string | null;
    qualifier: string | null;
  };
  const text = `${amountInWords(value, currency, qualifier)}, ${String(item.fields.what ?? '')}`;
  const to = itemAddress(item);
  return (
    <li>
      {to ? <Link href={to}>{text}</Link> : text}
      {why ? <span className="quiet"> ({why})</span> : null}
    </li>
  );
}

/** Sums with all that they are made of: nobody should have to trust one. */
export function Sums({
  sums,
  items,
}: {
  sums: readonly dockets.Sum[];
  items: ReadonlyMap<string, shapes.Item>;
}) {
  const { names } = useLegend();
  return sums.map(sum => (
    <details key={`${sum.holder}${sum.currency}${sum.state}${sum.period}`} className="sum" open>
      <summary>
        <b>{amountInWords(sum.total, sum.currency, null)}</b> {sum.state ?? 'at stake'} for{' '}
        {names[sum.holder] ?? 'the party'}
        {sum.period ? `, ${sum.period}` : ', undated'}: the sum of {sum.addends.length} amounts
        {sum.qualifiers.length > 0 ? (
          <span className="quiet"> (among them “{sum.qualifiers.join('”, “')}”)</span>
        ) : null}
      </summary>
      <ul>
        {sum.addends.map(id => (
          <Addend key={id} item={items.get(id)} />
        ))}
      </ul>
      {sum.left.length > 0 ? (
        <>
          <p className="quiet">Not counted:</p>
          <ul>
            {sum.left.map(one => (
              <Addend key={one.item} item={items.get(one.item)} why={one.why} />
            ))}
          </ul>
        </>
      ) : null}
    </details>
  ));
}
