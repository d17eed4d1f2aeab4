import { Button } from 'react-aria-components';
import { kindNamed } from '../../kinds/kinds.ts';
import { get, type shapes } from '../api.ts';
import { useDecide } from './useDecide.ts';

/** One of those whom the words of an open field can mean. */
export interface Choice {
  readonly field: string;
  readonly name: string;
}

/** Whom the open fields of an item can mean, as read: "left open: Ostery or Marlow". Only fields that hold one name. */
export function choicesOf(item: shapes.Item): Choice[] {
  return (kindNamed(item.kind)?.fields ?? []).flatMap(({ name: field, type }) => {
    const open = type === 'entity' && (item.fields[field] ?? null) === null;
    return open ? (item.readings[field]?.candidates ?? []).map(name => ({ field, name })) : [];
  });
}

/** A name as the API takes it: one of the record by its id, another as a new one of the given type. */
export async function entityNamed(name: string, type: string): Promise<{ entity: string } | object> {
  const { rows } = await get<shapes.EntityPage>('entities', { q: name, limit: 50 });
  const named = rows.filter(row => row.name === name || row.aliases.includes(name));
  return named.length === 1 ? { entity: named[0]!.id } : { name, type };
}

/** "the mayor’s office": a body behind a person, who may be on record without it. */
const typeOf = (name: string) => (/['’]s? \p{Ll}/u.test(name) ? 'body' : 'person');

/** Settles an open field on one of its candidates; a correction like any other, logged, that can be undone. */
export function useSettle() {
  const { decide } = useDecide();
  return async (item: shapes.Item, { field, name }: Choice, settled?: () => void) => {
    const value = await entityNamed(name, typeOf(name));
    decide.mutate({ item: item.id, action: 'correct', field, value }, settled ? { onSuccess: settled } : {});
  };
}

interface SettleProps {
  readonly item: shapes.Item;
  readonly settle: (choice: Choice) => void;
  /** True where the numbers of the keys are shown. */
  readonly keys?: boolean;
}

/** A button for each of those whom the open fields can mean. Nothing where no field is open. */
export function Settle({ item, settle, keys = false }: SettleProps) {
  const choices = choicesOf(item);
  if (choices.length === 0) return null;
  const label = (field: string) => kindNamed(item.kind)?.fields.find(f => f.name === field)?.label ?? field;
  return (
    <div className="settle no-print" role="group" aria-label="Whom it means">
      {choices.map(({ field, name }, index) => (
        <Button key={`${field} ${name}`} className="button small" onPress={() => settle({ field, name })}>
          {label(field)}: {name} {keys && index < 9 ? <kbd>{index + 1}</kbd> : null}
        </Button>
      ))}
    </div>
  );
}
