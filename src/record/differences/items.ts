import { comparableWords } from '../../text/words.ts';
import type { Built } from '../built.ts';
import { idOf } from '../hash.ts';
import type { Account } from './account.ts';
import { type Context, voiceOf } from './accounts.ts';
import { quotedWords } from './quotes.ts';

/** Words that a quotation must have for its versions to be told apart from other sentences. */
const leastQuoted = 7;

/** A quotation whose speaker is named, as an account of what was said. */
export function fromStatement(context: Context, item: Built): Account[] {
  if (item.kind !== 'statement' || item.rejected || item.fields.mode !== 'direct') return [];
  const pieces = item.evidence.filter(one => one.role === 'content');
  const said = quotedWords(pieces.map(one => one.text).join(' '));
  if (said.length < leastQuoted) return [];
  const { speaker, speakerText } = item.fields;
  const mention = (speaker as { mention?: string } | null)?.mention;
  const named = (mention && context.nameOf(mention)) || (typeof speakerText === 'string' ? speakerText : '');
  const last = named.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1);
  if (!last) return [];
  const text = pieces.map(one => one.text).join(' … ');
  return [
    { ...fromItem(context, item, 'quote'), who: comparableWords(last).forms, text, voice: named, said },
  ];
}

/** A suit that is told with its docket number and the day it was filed: that number is one suit's, whoever tells of it. */
export function fromCase(context: Context, item: Built): Account[] {
  const { docketNumber, filed } = item.fields;
  if (item.kind !== 'case' || item.rejected || item.reality !== 'happened') return [];
  if (typeof docketNumber !== 'string' || typeof filed !== 'string') return [];
  const head = docketNumber.toLowerCase().replace(/^no\.?\s*|[^\p{L}\p{N}]/gu, '');
  if (!/\d{3}/u.test(head)) return [];
  const place = item.evidence.find(one => one.role === 'filed') ?? item.evidence[0]!;
  const { start, end, text } = place;
  return [{ ...fromItem(context, item, 'case'), head, words: [docketNumber], start, end, text, date: filed }];
}

/** What an account has of its item, whatever it tells. */
function fromItem({ ground, nameOf, published }: Context, item: Built, type: 'quote' | 'case'): Account {
  const { start, end, text } = item.evidence[0]!;
  return {
    id: idOf('c', ground.id, `${type}|${item.id}`),
    document: ground.id,
    type,
    head: '',
    act: '',
    start,
    end,
    words: [],
    names: [],
    who: [],
    polarity: 'asserted',
    date: null,
    inferred: false,
    item: item.id,
    kind: item.kind,
    text,
    fields: {},
    voice: voiceOf(item, nameOf),
    reality: item.reality,
    published,
    beside: [],
    said: [],
  };
}
