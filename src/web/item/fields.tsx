import { Link } from 'wouter';
import { unanchoredInWords } from '../../kinds/duration.ts';
import type { Field } from '../../kinds/kind.ts';
import { kindNamed } from '../../kinds/kinds.ts';
import type { shapes } from '../api.ts';
import { useLegend } from './legend.ts';
import { valueInWords } from './words.ts';

const many = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** A line short enough to stand within another. */
const cut = (line: string) => (line.length <= 72 ? line : `${line.slice(0, 70).replace(/\s+\S*$/, '')} …`);

/** Words longer than this say nothing that the text beside does not. */
const telling = 60;

/** Names of entities, each a link to its page. */
function Entities({ value }: { value: unknown }) {
  const { names } = useLegend();
  return many(value).map((id, i) => (
    <span key={String(id)}>
      {i > 0 ? ', ' : ''}
      <Link href={`/entities/${encodeURIComponent(String(id))}`}>{names[String(id)] ?? String(id)}</Link>
    </span>
  ));
}

/** Other items that a field points to, each a link under its own line. */
function Items({ value }: { value: unknown }) {
  const { names } = useLegend();
  return many(value).map((id, i) => (
    <span key={String(id)}>
      {i > 0 ? ', ' : ''}
      <Link href={`/item/${encodeURIComponent(String(id))}`}>{cut(names[String(id)] ?? 'on record')}</Link>
    </span>
  ));
}

/** A field without a value: the words that name no entity, or what remains possible. */
function LeftOpen({ reading }: { reading: shapes.Reading }) {
  const words = reading.text.length <= telling ? reading.text : '';
  if (words && reading.candidates.length === 0) return <span>“{words}”</span>;
  const candidates = reading.candidates.map(unanchoredInWords);
  return (
    <span className="open" title={reading.why}>
      {candidates.length ? `left open: ${candidates.join(' or ')}` : 'left open'}
    </span>
  );
}

/** True where the value is the very words of a piece of the item's evidence. */
const inItsWords = (item: shapes.Item, value: unknown) => item.evidence.some(e => e.text === value);

/** A letter stands in a field of words by its id. */
const isItem = (value: unknown) => typeof value === 'string' && /^i[0-9a-f]{16}$/.test(value);

/** One field's value. Read and inferred never look alike: inferred is underlined with dashes and says so. */
function FieldValue({ item, field }: { item: shapes.Item; field: Field }) {
  const { names } = useLegend();
  const value: unknown = item.fields[field.name];
  const reading = item.readings[field.name];
  const text = valueInWords(field, value, id => names[id] ?? id);
  if (!text) return reading ? <LeftOpen reading={reading} /> : null;
  const inner =
    field.type === 'entity' || field.type === 'entities' ? (
      <Entities value={value} />
    ) : field.type === 'item' || field.type === 'items' || isItem(value) ? (
      <Items value={value} />
    ) : (
      text
    );
  if (!reading?.inferred || field.type === 'choice' || inItsWords(item, value)) return <span>{inner}</span>;
  return (
    <span title={inferredBecause(reading)}>
      <span className="inferred">{inner}</span>
      <span className="tag-inferred">inferred</span>
    </span>
  );
}

/** How a field was read: its words, what they were held against, why, by which rule. */
export function inferredBecause(reading: shapes.Reading): string {
  const from = reading.text && reading.text.length <= telling ? `from “${reading.text}”` : '';
  const anchor = reading.anchor ? `against ${reading.anchor}` : '';
  const why = reading.why.replace(/\.$/, '');
  return [from, anchor, why, `rule ${reading.rule}`].filter(Boolean).join('; ');
}

/** All fields of an item that hold something or were left open, with how each was read; not what stands `beside` already. */
export function FieldList({ item, beside = '' }: { item: shapes.Item; beside?: string }) {
  const { names } = useLegend();
  const kind = kindNamed(item.kind);
  const shown = (kind?.fields ?? []).filter(f => {
    const text = valueInWords(f, item.fields[f.name], id => names[id] ?? id);
    if (text !== '') return !beside.includes(text);
    return item.readings[f.name] !== undefined;
  });
  return (
    <dl className="fields">
      {shown.map(field => {
        const reading = item.readings[field.name];
        return (
          <div key={field.name}>
            <dt title={field.doc}>{field.label}</dt>
            <dd>
              <FieldValue item={item} field={field} />
              {reading &&
              field.type !== 'choice' &&
              !inItsWords(item, item.fields[field.name]) &&
              (reading.why || reading.anchor) ? (
                <p className="how">{inferredBecause(reading)}</p>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
