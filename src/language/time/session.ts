import { isGenitive, low, wordSet } from './tokens.ts';
import { fixed, type Read, type Rule } from './when.ts';

const SPANS = wordSet('session term shift semester recess trial hearing meeting quarter');
const KINDS = wordSet(
  'legislative special regular school current present congressional court council board fall spring annual lame duck',
);
const ENDS = wordSet('end close adjournment conclusion start beginning opening');
const BEFORE = wordSet('by before until till after at from');

/** "by the end of the legislative session": a date that waits for its session to be dated. */
const readSession: Read = (ts, i) => {
  if (!ENDS.has(low(ts, i + 1)) || low(ts, i + 2) !== 'of' || !BEFORE.has(low(ts, i - 1))) return null;
  let at = i + 3;
  if (!['the', 'this', 'its', 'that', 'next'].includes(low(ts, at))) return null;
  at++;
  for (let k = 0; k < 3 && KINDS.has(low(ts, at)); k++) at++;
  if (isGenitive(ts, at)) at += 2;
  if (!SPANS.has(low(ts, at)) || low(ts, at) === 'quarter') return null;
  return { end: at + 1, when: fixed('XXXX-XX-XX') };
};

export const sessionRules: readonly Rule[] = [
  {
    name: 'end of a session',
    starts: ['the'],
    read: readSession,
    examples: [
      { says: 'The bill must pass by [the end of the session].', value: 'XXXX-XX-XX', date: null },
      { says: 'They adjourn at [the close of the legislative session].', value: 'XXXX-XX-XX' },
      { says: 'The end of the session hall was dark.' },
    ],
  },
];
