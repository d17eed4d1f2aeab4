import { Link } from 'wouter';
import type { shapes } from '../api.ts';
import { wordsOf } from './copy.ts';
import { itemAddress } from './legend.ts';
import { AccountLine, KindMark, Marks } from './marks.tsx';

/** The words of an item with a link to where they stand. */
export function ItemLink({ item, text }: { item: shapes.Item; text: string }) {
  const to = itemAddress(item);
  return to ? (
    <Link href={to} className="words">
      {text}
    </Link>
  ) : (
    <span className="words">{text}</span>
  );
}

/** The words say more than the line, save where the line holds them. */
const telling = (item: shapes.Item) => {
  const words = wordsOf(item);
  return item.kind !== 'statement' && words !== '' && !item.caption.includes(words.replace(/[.,;:]$/, ''));
};

/** One item in a list of mixed kinds. */
export function ItemRow({ item, showKind = true }: { item: shapes.Item; showKind?: boolean }) {
  return (
    <div className="item-row">
      <div className="line">
        {showKind ? <KindMark kind={item.kind} /> : null}
        <ItemLink item={item} text={item.caption} />
        <Marks item={item} />
      </div>
      {telling(item) ? <p className="row-words serif">{wordsOf(item)}</p> : null}
      <AccountLine item={item} />
    </div>
  );
}
