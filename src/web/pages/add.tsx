import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Link } from 'wouter';
import type * as dockets from '../../server/docketshapes.ts';
import { type Fault, post, type shapes } from '../api.ts';
import { onDropped, takeDropped } from '../drop.ts';
import { PageHead } from '../shell.tsx';
import { StateChip } from './documents.tsx';

interface Waiting {
  readonly key: number;
  readonly file: File;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  /** A table whose rows are items, not a text to read. */
  readonly tracker: boolean;
  /** The table's own names of columns: `Town=party`. */
  readonly columns: string;
  readonly result: shapes.Uploaded | null;
  readonly imported: dockets.Imported | null;
  readonly fault: string | null;
}

let next = 1;
const waitingFor = (file: File): Waiting => ({
  key: next++,
  file,
  outlet: '',
  published: '',
  title: '',
  tracker: /\.csv$/i.test(file.name),
  columns: '',
  result: null,
  imported: null,
  fault: null,
});

const isTable = (row: Waiting): boolean => /\.(?:csv|tsv|txt)$/i.test(row.file.name);

async function send(row: Waiting): Promise<Partial<Waiting>> {
  const form = new FormData();
  form.set('file', row.file, row.file.name);
  const fields = row.tracker
    ? (['outlet', 'published', 'columns'] as const)
    : (['outlet', 'published', 'title'] as const);
  for (const name of fields) if (row[name].trim()) form.set(name, row[name].trim());
  if (row.tracker) return { imported: await post<dockets.Imported>('trackers', form), fault: null };
  return { result: await post<shapes.Uploaded>('uploads', form), fault: null };
}

function Inputs({ row, change }: { row: Waiting; change: (part: Partial<Waiting>) => void }) {
  return (
    <div className="add-fields">
      <label className="field">
        Outlet
        <input value={row.outlet} onChange={e => change({ outlet: e.target.value })} />
      </label>
      <label className="field">
        Published
        <input
          value={row.published}
          placeholder="2024-03-21"
          pattern="\d{4}(-\d{2}(-\d{2})?)?[~?%]?"
          title="A date such as 2024-03-21, or 2024-03, or 2024"
          onChange={e => change({ published: e.target.value })}
        />
      </label>
      {row.tracker ? (
        <label className="field">
          Columns with other names
          <input
            value={row.columns}
            placeholder="Town=party, Deadline=due"
            onChange={e => change({ columns: e.target.value })}
          />
        </label>
      ) : (
        <label className="field">
          Title
          <input value={row.title} onChange={e => change({ title: e.target.value })} />
        </label>
      )}
      {isTable(row) ? (
        <label className="check">
          <input
            type="checkbox"
            checked={row.tracker}
            onChange={e => change({ tracker: e.target.checked, fault: null })}
          />{' '}
          A tracker: each row is an item (columns “party” and “kind”)
        </label>
      ) : null}
    </div>
  );
}

function Result({ result }: { result: shapes.Uploaded }) {
  return (
    <div className="add-result">
      <StateChip state={result.state} />{' '}
      {result.document ? (
        <Link href={`/documents/${encodeURIComponent(result.document.id)}`} className="serif title">
          {result.document.title ?? result.document.path}
        </Link>
      ) : null}
      {result.document ? <span className="quiet num"> {result.document.items} items</span> : null}
      {result.problems.map(p => (
        <p key={p.code} className="problem">
          {p.message} {p.remedy ?? ''}
        </p>
      ))}
    </div>
  );
}

function Imported({ imported }: { imported: dockets.Imported }) {
  const { document, added, known } = imported;
  return (
    <p className="add-result">
      <span className="num">{added}</span> {added === 1 ? 'item' : 'items'} added
      {known > 0 ? `, ${known} on record already` : ''}.{' '}
      <Link href={`/documents/${encodeURIComponent(document)}`}>The table in the Reader</Link>
    </p>
  );
}

function useWaiting() {
  const [rows, setRows] = useState<readonly Waiting[]>([]);
  const add = (files: readonly File[]) => setRows(old => [...old, ...files.map(waitingFor)]);
  useEffect(() => {
    const take = () => {
      const files = takeDropped();
      if (files.length > 0) setRows(old => [...old, ...files.map(waitingFor)]);
    };
    take();
    return onDropped(take);
  }, []);
  const change = (key: number, part: Partial<Waiting>) =>
    setRows(old => old.map(row => (row.key === key ? { ...row, ...part } : row)));
  const remove = (key: number) => setRows(old => old.filter(row => row.key !== key));
  return { rows, add, change, remove };
}

export function AddPage() {
  const { rows, add, change, remove } = useWaiting();
  const client = useQueryClient();
  const open = rows.filter(r => !r.result && !r.imported);
  const read = useMutation({
    mutationFn: async () => {
      for (const row of open) {
        try {
          change(row.key, await send(row));
        } catch (fault) {
          change(row.key, {
            fault: [(fault as Fault).message, (fault as Fault).remedy].filter(Boolean).join(' '),
          });
        }
      }
      await client.invalidateQueries();
    },
  });
  return (
    <>
      <PageHead title="Add files">
        <p>
          Drop articles, letters or filings anywhere in this window: HTML, PDF, Word, mail, text or Markdown;
          or a tracker kept by hand (CSV), whose rows become items. What you fill in here wins over what the
          file says. A date that nobody gives stays open. Nothing leaves this computer.
        </p>
      </PageHead>
      <form
        className="add"
        onSubmit={event => {
          event.preventDefault();
          read.mutate();
        }}
      >
        <div className="drop-here">
          <FileTrigger allowsMultiple onSelect={files => add([...(files ?? [])])}>
            <Button className="button">Choose files…</Button>
          </FileTrigger>
          <span className="quiet">or drop them here</span>
        </div>
        <ul className="add-rows">
          {rows.map(row => (
            <li key={row.key}>
              <div className="line">
                <strong>{row.file.name}</strong>
                <span className="quiet num"> {Math.max(1, Math.round(row.file.size / 1024))} kB</span>
                {row.result || row.imported ? null : (
                  <Button className="button plain small" onPress={() => remove(row.key)}>
                    Leave out
                  </Button>
                )}
              </div>
              {row.result ? (
                <Result result={row.result} />
              ) : row.imported ? (
                <Imported imported={row.imported} />
              ) : (
                <Inputs row={row} change={p => change(row.key, p)} />
              )}
              {row.fault ? (
                <p className="problem" role="alert">
                  {row.fault}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {open.length > 0 ? (
          <Button type="submit" className="button primary" isDisabled={read.isPending}>
            {read.isPending ? 'Reading …' : `Read ${open.length === 1 ? 'the file' : `${open.length} files`}`}
          </Button>
        ) : null}
      </form>
    </>
  );
}
