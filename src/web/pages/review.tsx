import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { kindNamed, kinds } from '../../kinds/kinds.ts';
import type * as dockets from '../../server/docketshapes.ts';
import { get } from '../api.ts';
import { Count, Failed, Pick } from '../filters.tsx';
import { CorrectForm } from '../item/correct.tsx';
import { FieldList } from '../item/fields.tsx';
import { LegendProvider } from '../item/legend.ts';
import { ItemRow } from '../item/row.tsx';
import { type Choice, choicesOf, Settle, useSettle } from '../item/settle.tsx';
import { useDecide } from '../item/useDecide.ts';
import { useParams } from '../params.ts';
import { PageHead } from '../shell.tsx';

/** Rows shown at once: what is decided on makes room for the next. */
const shown = 40;

interface CardProps {
  readonly row: dockets.ToReview;
  readonly current: boolean;
  readonly pick: () => void;
  readonly act: (action: 'confirm' | 'reject' | 'correct') => void;
  readonly settle: (choice: Choice) => void;
}

function Card({ row, current, pick, act, settle }: CardProps) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) card.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={card}
      className="review-card"
      data-item={row.item.id}
      aria-current={current ? 'true' : undefined}
    >
      <ItemRow item={row.item} />
      <ul className="doubts">
        {row.why.map(why => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {current ? <FieldList item={row.item} beside={row.item.caption} /> : null}
      {current ? <Settle item={row.item} settle={settle} keys /> : null}
      <div className="item-actions no-print">
        {current ? (
          <>
            <Button className="button small" onPress={() => act('confirm')}>
              Confirm <kbd>c</kbd>
            </Button>
            <Button className="button small" onPress={() => act('correct')}>
              Correct… <kbd>e</kbd>
            </Button>
            <Button className="button small" onPress={() => act('reject')}>
              Reject <kbd>r</kbd>
            </Button>
          </>
        ) : (
          <Button className="button plain small" onPress={pick}>
            Look at it
          </Button>
        )}
      </div>
    </li>
  );
}

/** Letters that act on the current card, unless somebody types or a dialog is open. */
function useLetters(act: (letter: string) => void) {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (at.closest('input, select, textarea, [role=dialog]') || document.querySelector('.modal')) return;
      if (!/^[jkcre1-9]$/.test(event.key)) return;
      event.preventDefault();
      act(event.key);
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  });
}

function Cards({ page }: { page: dockets.ReviewPage }) {
  const { decide } = useDecide();
  const settleOn = useSettle();
  const [chosen, choose] = useState<string | null>(null);
  const [correcting, correct] = useState(false);
  const found = page.rows.findIndex(row => row.item.id === chosen);
  const at = Math.max(found, 0);
  const row = page.rows[at];
  const go = (index: number) => {
    const next = page.rows[Math.min(Math.max(index, 0), page.rows.length - 1)];
    if (next) choose(next.item.id);
  };
  // The next card is the current one at once; the decided one leaves when the list comes anew.
  const onward = () => choose((page.rows[at + 1] ?? page.rows[at - 1])?.item.id ?? null);
  const act = (action: 'confirm' | 'reject' | 'correct') => {
    if (!row || decide.isPending) return;
    if (action === 'correct') return correct(true);
    decide.mutate({ item: row.item.id, action }, { onSuccess: onward });
  };
  const settle = (choice: Choice | undefined) => {
    if (row && choice) void settleOn(row.item, choice, onward);
  };
  useLetters(letter => {
    if (letter === 'j') go(at + 1);
    else if (letter === 'k') go(at - 1);
    else if (/\d/.test(letter)) settle(row ? choicesOf(row.item)[Number(letter) - 1] : undefined);
    else act(letter === 'c' ? 'confirm' : letter === 'r' ? 'reject' : 'correct');
  });
  return (
    <LegendProvider value={page}>
      <ol className="review" aria-label="To review">
        {page.rows.map((one, index) => (
          <Card
            key={one.item.id}
            row={one}
            current={index === at}
            pick={() => go(index)}
            act={act}
            settle={settle}
          />
        ))}
      </ol>
      <ModalOverlay className="overlay" isDismissable isOpen={correcting} onOpenChange={correct}>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title" level={2}>
              Correct this {row ? (kindNamed(row.item.kind)?.label.toLowerCase() ?? 'item') : 'item'}
            </Heading>
            {row ? (
              <>
                <blockquote className="serif">{row.item.evidence[0]?.text}</blockquote>
                <CorrectForm key={row.item.id} item={row.item} close={() => correct(false)} />
              </>
            ) : null}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </LegendProvider>
  );
}

/** What a person should look at: what hangs most on it and is least sure comes first. */
export function ReviewPage() {
  const [params, set] = useParams();
  const kind = params.kind ?? '';
  const { data, error } = useQuery({
    queryKey: ['review', kind],
    queryFn: () => get<dockets.ReviewPage>('review', { limit: shown, ...(kind ? { kind } : {}) }),
    placeholderData: old => old,
  });
  return (
    <>
      <PageHead title="Review">
        <p>
          What nobody has decided on, the weightiest and least sure first. <kbd>j</kbd> and <kbd>k</kbd> go
          down and up, <kbd>c</kbd> confirms, <kbd>r</kbd> rejects, <kbd>e</kbd> corrects, a number settles
          whom an open field means; each can be undone.
        </p>
      </PageHead>
      <search className="filters" aria-label="Filters">
        <Pick
          label="Kind"
          any="All kinds"
          value={params.kind}
          choices={kinds.map(one => ({ value: one.name, label: one.plural }))}
          set={value => set({ kind: value })}
        />
        <Count total={data?.total ?? null} one="item" many="items" />
      </search>
      <Failed error={error} />
      {data?.total === 0 ? <p className="empty">Nothing is waiting for you.</p> : null}
      {data ? <Cards page={data} /> : null}
    </>
  );
}
