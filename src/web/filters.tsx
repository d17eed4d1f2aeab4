import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get, type shapes } from './api.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

export function Pick(props: {
  label: string;
  value: string | undefined;
  choices: readonly Choice[];
  any: string;
  set: (value: string) => void;
}) {
  return (
    <label className="field">
      {props.label}
      <select value={props.value ?? ''} onChange={event => props.set(event.target.value)}>
        <option value="">{props.any}</option>
        {props.choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
            {choice.count === undefined ? '' : ` (${choice.count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text filter that waits until the typing rests. */
export function Words({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const [typed, type] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the typing starts the wait
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => set(typed), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <label className="field">
      {label}
      <input type="search" value={typed} onChange={event => type(event.target.value)} />
    </label>
  );
}

export function useFacets(kind: string): shapes.Facets | undefined {
  return useQuery({ queryKey: ['facets', kind], queryFn: () => get<shapes.Facets>('facets', { kind }) }).data;
}

export const counted = (
  rows: readonly { id: string | null; name: string; count: number }[] | undefined,
): Choice[] => (rows ?? []).map(r => ({ value: r.id ?? '-', label: r.name, count: r.count }));

export function Count({ total, one, many }: { total: number | null; one: string; many: string }) {
  return (
    <output className="count num">
      {total === null ? 'Loading …' : `${total.toLocaleString('en')} ${total === 1 ? one : many}`}
    </output>
  );
}

export function Failed({ error }: { error: Error | null }) {
  if (!error) return null;
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? error.remedy : null;
  return (
    <div className="note bad" role="alert">
      <strong>{error.message}</strong>
      {remedy ? <span>{remedy}</span> : null}
    </div>
  );
}
