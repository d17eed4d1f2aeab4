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

/** A side's position as one reads it: `148000 USD` as `148,000 USD`. */
export function positionShown(type: string, position: string): string {
  if (type !== 'figure') return position;
  return position.replace(/\d{4,}/gu, digits => Number(digits).toLocaleString('en'));
}
