import type { Account } from './account.ts';

/** Words in a row that versions of a quotation share. */
const shingle = 4;

/** Keys of the blocks that an account stands in: only accounts that share one are ever compared. */
export function blocksOf(account: Account): string[] {
  const { type, head, names, date } = account;
  switch (type) {
    case 'label':
      return [`label|${head}|${[...names].sort().join(' ')}`];
    case 'act':
      return names.map(name => `act|${head}|${name}`);
    case 'figure':
      return names.map(name => `figure|${account.fields.unit ?? ''}|${name}|${date ?? ''}`);
    default: {
      const speaker = account.who.at(-1) ?? '';
      const words = account.said.filter(word => word !== '…');
      const keys = new Set<string>();
      for (let at = 0; at + shingle <= words.length; at++)
        keys.add(`quote|${speaker}|${words.slice(at, at + shingle).join(' ')}`);
      return [...keys];
    }
  }
}
