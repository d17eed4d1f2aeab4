/** Kinds of differences as the page names them. */
export const types = [
  { value: 'figure', label: 'Figures' },
  { value: 'designation', label: 'Designations' },
  { value: 'date', label: 'Dates' },
  { value: 'quotation', label: 'Quotations' },
  { value: 'account', label: 'Charge and denial' },
] as const;

export function typeLabel(type: string): string {
  return types.find(one => one.value === type)?.label ?? type;
}
