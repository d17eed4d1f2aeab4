import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Fault, post, type shapes } from '../api.ts';
import { FormActions } from '../item/actions.tsx';
import { useToast } from '../toast.tsx';

const fields = [
  ['title', 'Title'],
  ['outlet', 'Outlet or sender'],
  ['byline', 'Byline'],
  ['published', 'Published (2024-03-21, 2024-03, 2024)'],
] as const;

type Name = (typeof fields)[number][0];

function CorrectForm({ document, close }: { document: shapes.DocumentFull; close: () => void }) {
  const client = useQueryClient();
  const say = useToast();
  const [values, setValues] = useState<Record<Name, string>>({
    title: document.title ?? '',
    outlet: document.outlet ?? '',
    byline: document.byline ?? '',
    published: document.published ?? '',
  });
  const [reason, setReason] = useState('');
  const changed = fields.map(([name]) => name).filter(name => values[name].trim() !== (document[name] ?? ''));
  const send = useMutation({
    mutationFn: async () => {
      for (const field of changed) {
        const body: shapes.CorrectDocument = { field, value: values[field].trim() || null };
        await post(
          `documents/${encodeURIComponent(document.id)}/corrections`,
          reason ? { ...body, reason } : body,
        );
      }
    },
    onSuccess: () => {
      say({ text: 'Corrected. The text was read again with it.' });
      close();
    },
    onError: (fault: Fault) => say({ text: [fault.message, fault.remedy].filter(Boolean).join(' ') }),
    onSettled: () => client.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className="correct" onSubmit={submit}>
      {fields.map(([name, label]) => (
        <label className="field" key={name}>
          {label}
          <input value={values[name]} onChange={e => setValues({ ...values, [name]: e.target.value })} />
        </label>
      ))}
      <label className="field">
        Why (kept in the log)
        <input value={reason} onChange={e => setReason(e.target.value)} />
      </label>
      <FormActions send="Correct" close={close} disabled={changed.length === 0 || send.isPending} />
    </form>
  );
}

/** Corrects what is known of a document; dates that hang on its own are worked out anew. */
export function CorrectDocument({ document }: { document: shapes.DocumentFull }) {
  return (
    <DialogTrigger>
      <Button className="button small no-print">Correct date or source…</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog>
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  What is known of this document
                </Heading>
                <CorrectForm document={document} close={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
