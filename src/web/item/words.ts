import { amountInWords } from '../../kinds/amount.ts';
import { durationInWords } from '../../kinds/duration.ts';
import type { Field } from '../../kinds/kind.ts';
import { inWords } from '../../text/dates.ts';

/** A value of a field as plain words; `name` gives an entity's name. '' where it is empty. */
export function valueInWords(field: Field | undefined, value: unknown, name: (id: string) => string): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const parts = value.map(v => valueInWords(field, v, name)).filter(Boolean);
    return parts.join(field?.type === 'records' ? '; ' : ', ');
  }
  switch (field?.type) {
    case 'entity':
    case 'entities':
      return name(String(value));
    case 'date':
      return inWords(String(value));
    case 'duration':
      return durationInWords(String(value));
    case 'number':
      return typeof value === 'number'
        ? value.toLocaleString('en', { maximumFractionDigits: 6 })
        : String(value);
    case 'amount': {
      const a = value as { value?: number; currency?: string; qualifier?: string };
      return typeof a.value === 'number'
        ? amountInWords(a.value, a.currency ?? null, a.qualifier ?? null)
        : '';
    }
    case 'records':
      if (field.line) return field.line(value as Record<string, unknown>, name);
      return (field.of ?? [])
        .map(f => [f, valueInWords(f, (value as Record<string, unknown>)[f.name], name)] as const)
        .filter(([, text]) => text)
        .map(([f, text]) => `${f.label.toLowerCase()}: ${text}`)
        .join(', ');
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}
