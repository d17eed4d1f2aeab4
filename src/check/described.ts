import type { Code, Severity } from './finding.ts';

/** What each code says, for help, SARIF and docs/check.md. */
export const described: {
  readonly [code in Code]: { readonly severity: Severity; readonly short: string; readonly full: string };
} = {
  misquoted: {
    severity: 'error',
    short: 'Quoted words differ from the record',
    full: 'The record has this quotation in other words, or in two places that the draft puts together.',
  },
  misattributed: {
    severity: 'error',
    short: 'The record has another speaker',
    full: 'The record has these words as somebody else’s.',
  },
  'quote-not-found': {
    severity: 'warning',
    short: 'Quotation not in this record',
    full: 'Neither these words nor words close to them stand in the record.',
  },
  'quote-cut': {
    severity: 'error',
    short: 'What was left out changes the sense',
    full: 'A not, a some, a more than, an alleged or a condition that the record has is missing from the quotation.',
  },
  'wrong-figure': {
    severity: 'error',
    short: 'Figure differs from the record',
    full: 'The record has another number for the same thing.',
  },
  'disputed-figure': {
    severity: 'warning',
    short: 'Accounts of the figure differ',
    full: 'The record has more than one number for the same thing; the draft gives one of them.',
  },
  'wrong-date': {
    severity: 'error',
    short: 'Date differs from the record',
    full: 'The record has another day, month or year for the same thing.',
  },
  'wrong-name': {
    severity: 'error',
    short: 'Name spelled otherwise in the record',
    full: 'The record has a name that is a letter or two off, and not this one.',
  },
  'wrong-office': {
    severity: 'warning',
    short: 'Office differs from the record',
    full: 'The record has this person in another office.',
  },
  'disputed-designation': {
    severity: 'warning',
    short: 'What it is called is disputed',
    full: 'The record has this label denied by somebody.',
  },
  'claim-as-fact': {
    severity: 'warning',
    short: 'Somebody’s word told as fact',
    full: 'The record has this only as somebody’s word; the draft says it in its own voice.',
  },
  copied: {
    severity: 'warning',
    short: 'Long passage without quotation marks',
    full: 'Twenty-five words or more in a row are those of a document of the record.',
  },
  'single-source': {
    severity: 'warning',
    short: 'One source given as several',
    full: 'The accounts in the record share their words, or there is only one.',
  },
  unsupported: {
    severity: 'note',
    short: 'Not in this record',
    full: 'Nothing in this record says so, which is not to say untrue.',
  },
};
