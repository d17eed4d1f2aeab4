import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Field } from '../../kinds/kind.ts';
import { kindNamed, kinds } from '../../kinds/kinds.ts';
import { type Fault, get, post, type shapes } from '../api.ts';
import { FormActions } from '../item/actions.tsx';
import { FieldInput } from '../item/correct.tsx';
import { useToast } from '../toast.tsx';

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Place in the document's text of a point in the page: what stands before it in its block. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('.text [data-start]');
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}

/** The words that are selected in the text, or null. */
function selectedWords(text: string): Words | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const own = words.trim();
  return own ? { start: start + lead, end: start + lead + own.length, text: own } : null;
}

const typed = new Set(['text', 'date', 'choice', 'entity', 'entities', 'number']);

/** A party of the record by its name; a new one is a body, unless its type stands before it (`place:Ostery`). */
async function partyOf(name: string): Promise<unknown> {
  const [, type, plain = name] = /^(person|body|place|programme):\s*(.+)$/.exec(name) ?? [];
  const { rows } = await get<shapes.EntityPage>('entities', { q: plain, limit: 50 });
  const named = rows.filter(row => row.name === plain || row.aliases.includes(plain));
  return named.length === 1 && !type ? { entity: named[0]!.id } : { name: plain, type: type ?? 'body' };
}

async function givenFor(field: Field, text: string): Promise<unknown> {
  if (field.type === 'number') return Number(text.replaceAll(',', ''));
  if (field.type === 'entity') return partyOf(text);
  if (field.type !== 'entities') return text;
  const names = text.split(';').map(name => name.trim());
  return Promise.all(names.filter(Boolean).map(partyOf));
}

function AddForm({ document, words, close }: { document: string; words: Words; close: () => void }) {
  const [name, setName] = useState('demand');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const client = useQueryClient();
  const say = useToast();
  const id = useId();
  const kind = kindNamed(name)!;
  const send = useMutation({
    mutationFn: async () => {
      const fields: Record<string, unknown> = {};
      for (const field of kind.fields) {
        const text = values[field.name]?.trim();
        if (text) fields[field.name] = await givenFor(field, text);
      }
      const { start, end } = words;
      return post<shapes.ItemPage>('items', { kind: name, document, start, end, fields });
    },
    onSuccess: () => {
      say({ text: 'Added by hand.' });
      void client.invalidateQueries();
      close();
    },
    onError: (fault: Fault) => say({ text: [fault.message, fault.remedy].filter(Boolean).join(' ') }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className="correct" onSubmit={submit}>
      <label className="field">
        Kind
        <select value={name} onChange={event => setName(event.target.value)}>
          {kinds.map(one => (
            <option key={one.name} value={one.name}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {kind.fields
        .filter(field => typed.has(field.type))
        .map(field => (
          <label key={field.name} className="field" htmlFor={`${id}${field.name}`}>
            {field.label}
            {field.type === 'entities' ? ' (several parted by “;”)' : ''}
            <FieldInput
              id={`${id}${field.name}`}
              field={field}
              value={values[field.name] ?? (field.required && field.type === 'text' ? words.text : '')}
              set={value => setValues({ ...values, [field.name]: value })}
            />
          </label>
        ))}
      <FormActions send="Add" close={close} disabled={send.isPending} />
    </form>
  );
}

/** Once words are selected in the text, offers to put them on the record as an item. */
export function AddFromWords({ document: full }: { document: shapes.DocumentFull }) {
  const [words, select] = useState<Words | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const look = () => {
      const found = document.querySelector('.modal') ? null : selectedWords(full.text);
      if (found) select(found);
    };
    // A selection that goes by itself, since the text is drawn anew around a picked item, is still what was meant.
    const forget = (event: PointerEvent) => {
      if (!(event.target as Element).closest('.add-words, .overlay')) select(null);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', forget);
    };
  }, [full]);
  return (
    <>
      {words && !open ? (
        <div className="add-words no-print">
          <Button className="button primary" onPress={() => setOpen(true)}>
            Add as …
          </Button>
        </div>
      ) : null}
      <ModalOverlay className="overlay" isDismissable isOpen={open && words !== null} onOpenChange={setOpen}>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title" level={2}>
              Add to the record
            </Heading>
            <blockquote className="serif">{words?.text}</blockquote>
            {words ? <AddForm document={full.id} words={words} close={() => setOpen(false)} /> : null}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
