import { serial } from '../../language/time/calendar.ts';
import { endpoints, parseEdtf } from '../../language/time/edtf.ts';
import type { Account } from './account.ts';

/** Words in a row that versions of a quotation share. */
const shingle = 4;

/** Keys of the blocks that an account stands in: only accounts that share one are ever compared. */
export function blocksOf(account: Account): string[] {
  const { type, head, names } = account;
  switch (type) {
    case 'label':
      return names.map(name => `label|${head}|${name}`);
    case 'act':
      return names.map(name => `act|${head}|${name}`);
    case 'case':
      return [`case|${head}`];
    case 'figure':
      return figureBlocks(account);
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

/** By unit, a name, and the noun or the act; by period, or the day of print where there is none. What two figures need in common to be of one thing. */
function figureBlocks(account: Account): string[] {
  const { head, act, names, date, tally, fields } = account;
  const unit = tally ? 'votes' : (fields.unit ?? '');
  const what = [...(head === '' ? [] : [`noun ${head}`]), ...(act === '' ? [] : [`act ${act}`])];
  const when = [...(date === null || tally ? printed(account) : [date]), ...scenes(account)];
  return what.flatMap(of => names.flatMap(name => when.map(time => `figure|${unit}|${of}|${name}|${time}`)));
}

/** True for a block in which only figures without a noun of their own are set against others: two with nouns meet by these. */
export function isForBare(block: string): boolean {
  return /^figure\|[^|]*\|act /u.test(block);
}

/** The day of print and the next: texts of two days in a row share one. A vote is told of for days. */
function printed({ published, tally }: Account): string[] {
  const parsed = published === null ? null : parseEdtf(published);
  const first = parsed && endpoints(parsed).first;
  if (!first) return tally ? ['any day'] : [];
  const day = serial(first);
  return Array.from({ length: tally ? 4 : 2 }, (_, n) => `day ${day + n}`);
}

function scenes({ date, within = [], scenes: all = [] }: Account): string[] {
  return [...new Set(date === null ? within : all)].map(noun => `within ${noun}`);
}
