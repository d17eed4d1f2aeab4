import { inWords } from '../../text/dates.ts';
import type { Account } from './account.ts';
import type { DifferenceType } from './compare.ts';

/** What one side holds to: a number, a day, words, or whether it affirms or denies. */
export function positionOf(type: DifferenceType, account: Account): string {
  if (type === 'figure' && account.tally) return account.tally;
  if (type === 'figure') {
    const { value, low, high, qualifier, unit } = account.fields;
    const number = value ?? `${low ?? ''}–${high ?? ''}`;
    return [qualifier, number, unit].filter(part => part !== null && part !== '').join(' ');
  }
  if (type === 'date') return account.date ?? '';
  if (type === 'quotation') return account.text;
  return account.polarity;
}

/** What the sides differ about, in the words that they share. */
export function aboutOf(type: DifferenceType, accounts: readonly Account[]): string {
  const first = accounts[0]!;
  const named = new Set(accounts.flatMap(one => one.names));
  const spoken = (words: readonly string[]) =>
    words.map(word => (named.has(word) ? word.replace(/^./u, first => first.toUpperCase()) : word)).join(' ');
  if (type === 'designation') return `${spoken(first.names)}: “${first.head}”`;
  if (type === 'quotation') return `what ${first.voice} said`;
  if (type === 'figure') {
    const told = accounts.map(one => new Set([...one.words, ...(one.around ?? []), ...one.names]));
    const common = [...new Set(accounts.flatMap(one => [...one.names, ...one.words]))].filter(
      word => word !== first.head && told.every(words => words.has(word)),
    );
    const act = accounts.find(one => one.act !== '')?.act ?? '';
    const date = accounts.find(one => one.date !== null)?.date;
    const who = spoken(common.filter(word => named.has(word)));
    const what = [first.head, act, ...common.filter(word => !named.has(word)), date ? inWords(date) : ''];
    return [who, what.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  }
  if (first.type === 'case') return `${first.words[0]}: filed`;
  return `${first.head}: ${spoken(first.words)}`;
}
