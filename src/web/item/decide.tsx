import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { kindNamed } from '../../kinds/kinds.ts';
import type { shapes } from '../api.ts';
import { useToast } from '../toast.tsx';
import { citation, quotable } from './copy.ts';
import { CorrectForm } from './correct.tsx';
import { useLegend } from './legend.ts';
import { Settle, useSettle } from './settle.tsx';
import { useDecide } from './useDecide.ts';

/** Confirm, correct, reject, copy: on every item. */
export function ItemActions({ item }: { item: shapes.Item }) {
  const { decide } = useDecide();
  const settle = useSettle();
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
      <Settle item={item} settle={choice => void settle(item, choice)} />
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
