import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Field } from '../../kinds/kind.ts';
import { kindNamed } from '../../kinds/kinds.ts';
import { type Fault, post, type shapes } from '../api.ts';
import { useToast } from '../toast.tsx';
import { citation, quotable } from './copy.ts';
import { useLegend } from './legend.ts';

/** Sends a decision, has every list asked for again, and offers to undo it. */
export function useDecide() {
  const client = useQueryClient();
  const say = useToast();
  const again = () => client.invalidateQueries();
  const undo = useMutation({
    mutationFn: (id: string) => post<shapes.Decision>(`decisions/${encodeURIComponent(id)}/undo`, {}),
    onSuccess: () => {
      say({ text: 'Undone.' });
      void again();
    },
    onError: (fault: Fault) => say({ text: fault.message }),
  });
  const decide = useMutation({
    mutationFn: (body: shapes.Decide) => post<shapes.Decision>('decisions', body),
    onSuccess: (decision, body) => {
      const done = { confirm: 'Confirmed.', reject: 'Rejected.', correct: 'Corrected.' }[body.action];
      say({ text: done, action: { label: 'Undo', run: () => undo.mutate(decision.id) } });
      void again();
    },
    onError: (fault: Fault) => say({ text: [fault.message, fault.remedy].filter(Boolean).join(' ') }),
  });
  return { decide, undo };
}

/** Fields a form can hold as one line of text. */
const plain = new Set(['text', 'number', 'date', 'duration', 'choice', 'entity', 'boolean']);

function FieldInput(props: { id: string; field: Field; value: string; set: (value: string) => void }) {
  const { id, field, value, set } = props;
  const { names } = useLegend();
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
  if (field.type === 'entity') {
    return (
      <select id={id} value={value} onChange={e => set(e.target.value)}>
        <option value="">–</option>
        {Object.entries(names)
          .sort((a, b) => a[1].localeCompare(b[1], 'en'))
          .map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    );
  }
  const hint = field.type === 'date' ? '2024-03-21, 2024-03, 2024~' : field.type === 'duration' ? 'P30D' : '';
  if (field.type === 'text' && value.length > 60) {
    return <textarea id={id} rows={3} value={value} onChange={e => set(e.target.value)} />;
  }
  return <input id={id} value={value} placeholder={hint} onChange={e => set(e.target.value)} />;
}

function CorrectForm({ item, close }: { item: shapes.Item; close: () => void }) {
  const fields = (kindNamed(item.kind)?.fields ?? []).filter(f => plain.has(f.type));
  const start = (name: string) => {
    const value: unknown = item.fields[name];
    return value === null || value === undefined ? '' : String(value);
  };
  const [name, setName] = useState(fields[0]?.name ?? '');
  const [value, setValue] = useState(start(name));
  const [reason, setReason] = useState('');
  const input = useId();
  const { decide } = useDecide();
  const field = fields.find(f => f.name === name);
  if (!field) return <p>This kind has no field that can be corrected here.</p>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const typed = value === '' ? null : field.type === 'number' ? Number(value.replace(/,/g, '')) : value;
    decide.mutate(
      { item: item.id, action: 'correct', field: name, value: typed, ...(reason ? { reason } : {}) },
      { onSuccess: close },
    );
  };
  return (
    <form onSubmit={send} className="correct">
      <label className="field">
        Field
        <select
          value={name}
          onChange={e => {
            setName(e.target.value);
            setValue(start(e.target.value));
          }}
        >
          {fields.map(f => (
            <option key={f.name} value={f.name}>
              {f.label}
            </option>
          ))}
        </select>
      </label>
      <label className="field" htmlFor={input}>
        {field.label}
        <FieldInput id={input} field={field} value={value} set={setValue} />
        <small className="quiet">{field.doc}</small>
      </label>
      <label className="field">
        Why (kept in the log)
        <input value={reason} onChange={e => setReason(e.target.value)} />
      </label>
      <div className="actions">
        <Button className="button" onPress={close}>
          Cancel
        </Button>
        <Button className="button primary" type="submit">
          Correct
        </Button>
      </div>
    </form>
  );
}

/** Confirm, correct, reject, copy: on every item. */
export function ItemActions({ item }: { item: shapes.Item }) {
  const { decide } = useDecide();
  const { names, documents } = useLegend();
  const say = useToast();
  const copy = async () => {
    const words = quotable(item);
    if (!words) return;
    const speaker = item.fields.speaker
      ? (names[item.fields.speaker] ?? null)
      : (item.fields.speakerText ?? null);
    await navigator.clipboard.writeText(
      citation(words, speaker, documents[words.document], window.location.origin),
    );
    say({ text: 'Copied with its citation and link.' });
  };
  return (
    <div className="item-actions no-print">
      {item.status === 'confirmed' ? null : (
        <Button className="button small" onPress={() => decide.mutate({ item: item.id, action: 'confirm' })}>
          Confirm
        </Button>
      )}
      <DialogTrigger>
        <Button className="button small">Correct…</Button>
        <ModalOverlay className="overlay" isDismissable>
          <Modal className="modal">
            <Dialog>
              {({ close }) => (
                <>
                  <Heading slot="title" level={2}>
                    Correct this {kindNamed(item.kind)?.label.toLowerCase() ?? 'item'}
                  </Heading>
                  <blockquote className="serif">{item.evidence[0]?.text}</blockquote>
                  <CorrectForm item={item} close={close} />
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
      <Button className="button small" onPress={() => decide.mutate({ item: item.id, action: 'reject' })}>
        Reject
      </Button>
      <Button className="button small" onPress={() => void copy()}>
        Copy
      </Button>
    </div>
  );
}
