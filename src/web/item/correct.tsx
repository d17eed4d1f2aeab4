import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { type Field, field } from '../../kinds/kind.ts';
import { kindNamed } from '../../kinds/kinds.ts';
import { get, type shapes } from '../api.ts';
import { FormActions } from './actions.tsx';
import { useLegend } from './legend.ts';
import { entityNamed } from './settle.tsx';
import { useDecide } from './useDecide.ts';

/** Fields a form can hold as one line of text. */
const plain = new Set(['text', 'number', 'date', 'duration', 'choice', 'entity', 'boolean']);

/** Whether the thing happened is no field of a kind, yet can be wrong like one. */
const reality = field.choice(
  'reality',
  'Reality',
  'Whether it happened, or is planned, threatened, denied, conditional.',
  {
    required: true,
    choices: ['happened', 'planned', 'threatened', 'denied', 'conditional'],
  },
);

interface InputProps {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly set: (value: string) => void;
}

/** A name: one of the record's, offered while typing, or one that is not on it yet. */
function NameInput({ id, value, set }: InputProps) {
  const { data } = useQuery({
    queryKey: ['entities', 'offered', value],
    queryFn: () => get<shapes.EntityPage>('entities', { q: value, limit: 20 }),
  });
  return (
    <>
      <input id={id} list={`${id}-names`} value={value} onChange={e => set(e.target.value)} />
      <datalist id={`${id}-names`}>
        {data?.rows.map(row => (
          <option key={row.id} value={row.name} />
        ))}
      </datalist>
    </>
  );
}

/** One field of an item as a form has it. */
export function FieldInput(props: InputProps) {
  const { id, field, value, set } = props;
  if (field.choices) {
    return (
      <select id={id} value={value} onChange={e => set(e.target.value)}>
        {field.required ? null : <option value="">–</option>}
        {field.choices.map(choice => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  if (field.type === 'entity') return <NameInput {...props} />;
  if (field.type === 'text' && value.length > 60) {
    return <textarea id={id} rows={3} value={value} onChange={e => set(e.target.value)} />;
  }
  const hint = { date: '2024-03-21, 2024-03, 2024~', duration: 'P30D' }[field.type as string] ?? '';
  return <input id={id} value={value} placeholder={hint} onChange={e => set(e.target.value)} />;
}

/** The typed words as the API takes them: a name of the record by its id, another as a new one. */
async function typedValue(field: Field, typed: string): Promise<unknown> {
  if (typed.trim() === '') return null;
  if (field.type === 'number') return Number(typed.replace(/,/g, ''));
  return field.type === 'entity' ? entityNamed(typed.trim(), 'person') : typed;
}

export function CorrectForm({ item, close }: { item: shapes.Item; close: () => void }) {
  const { names } = useLegend();
  const fields = [...(kindNamed(item.kind)?.fields ?? []).filter(f => plain.has(f.type)), reality];
  const start = (one: Field) => {
    const value: unknown = one === reality ? item.reality : item.fields[one.name];
    return value === null || value === undefined ? '' : (names[String(value)] ?? String(value));
  };
  const [chosen, choose] = useState<Field>(fields[0]!);
  const [value, setValue] = useState(start(chosen));
  const [reason, setReason] = useState('');
  const input = useId();
  const { decide } = useDecide();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const body: shapes.Decide = {
      item: item.id,
      action: 'correct',
      field: chosen.name,
      value: await typedValue(chosen, value),
      ...(reason ? { reason } : {}),
    };
    decide.mutate(body, { onSuccess: close });
  };
  const pick = (name: string) => {
    const next = fields.find(f => f.name === name) ?? reality;
    choose(next);
    setValue(start(next));
  };
  return (
    <form onSubmit={event => void send(event)} className="correct">
      <label className="field">
        Field
        <select value={chosen.name} onChange={e => pick(e.target.value)}>
          {fields.map(f => (
            <option key={f.name} value={f.name}>
              {f.label}
            </option>
          ))}
        </select>
      </label>
      <label className="field" htmlFor={input}>
        {chosen.label}
        <FieldInput id={input} field={chosen} value={value} set={setValue} />
        <small className="quiet">{chosen.doc}</small>
      </label>
      <label className="field">
        Why (kept in the log)
        <input value={reason} onChange={e => setReason(e.target.value)} />
      </label>
      <FormActions send="Correct" close={close} disabled={decide.isPending} />
    </form>
  );
}
