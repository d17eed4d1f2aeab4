import { kinds } from '../kinds/kinds.ts';
import type { shapes } from './api.ts';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
}

export interface Group {
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** The navigation. A kind has its entry once the record holds one of it; statements and figures always have theirs. */
export function navigation(record: shapes.RecordInfo | undefined): readonly Group[] {
  const counts = record?.kinds ?? {};
  const shown = kinds.filter(k => ['statement', 'figure'].includes(k.name) || (counts[k.name] ?? 0) > 0);
  const counted = (to: string, label: string, count: number | undefined): Entry =>
    count === undefined ? { to, label } : { to, label, count };
  return [
    {
      label: 'Record',
      entries: [
        { to: '/', label: 'Overview' },
        { to: '/timeline', label: 'Timeline' },
        { to: '/differences', label: 'Differences' },
        { to: '/versions', label: 'Versions' },
        counted('/documents', 'Documents', record?.documents),
        { to: '/search', label: 'Search' },
      ],
    },
    {
      label: 'On the record',
      entries: shown.map(k =>
        counted(`/items/${k.name}`, k.plural, record ? (counts[k.name] ?? 0) : undefined),
      ),
    },
    {
      label: 'Who',
      entries: [
        counted('/entities', 'People and bodies', record?.entities),
        { to: '/matrix', label: 'Matrix of parties' },
        { to: '/map', label: 'Map of parties' },
        { to: '/deadlines', label: 'Deadlines' },
      ],
    },
    {
      label: 'Your work',
      entries: [
        { to: '/check', label: 'Check a draft' },
        { to: '/review', label: 'Review' },
        counted('/decisions', 'Decisions', record?.decisions),
      ],
    },
  ];
}
