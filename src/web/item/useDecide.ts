import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Fault, post, type shapes } from '../api.ts';
import { useToast } from '../toast.tsx';

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
