import type { Store } from './sqlite.ts';

/**
 * Words with what stands around them, as a W3C TextQuoteSelector has them, and where they stood when they were quoted.
 * `start` is in UTF-16 code units and only a hint: the words are what counts.
 */
export interface Quote {
  readonly document: string;
  readonly path: string;
  readonly start: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type Located =
  | { readonly document: string; readonly start: number; readonly end: number }
  | { readonly orphan: string };

/** Code units of context on either side. */
const context = 40;
/** So many code units of context must agree before short words count as the same. */
const enough = 8;

export function quoteAt(document: string, path: string, text: string, start: number, end: number): Quote {
  return {
    document,
    path,
    start,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}

/**
 * Finds quoted words again: at their place in their document; else where they stand alone in it, or their context tells which; else in
 * the document that now has the path; else in the one document that has them. Never a look-alike: what is lost or no longer unique is an orphan.
 */
export function locate(store: Store, quote: Quote): Located {
  const own = store.get<{ text: string }>('SELECT text FROM documents WHERE id = ?', quote.document);
  if (own) return within(quote, quote.document, own.text, true);
  const successors = store.all<{ id: string; text: string }>(
    'SELECT id, text FROM documents WHERE id IN (SELECT document FROM files WHERE path = ?)',
    quote.path,
  );
  if (successors.length === 1) return within(quote, successors[0]!.id, successors[0]!.text, false);
  const others = store
    .all<{ id: string; text: string }>(
      'SELECT id, text FROM documents WHERE instr(text, ?) > 0 ORDER BY id',
      quote.exact,
    )
    .map(other => within(quote, other.id, other.text, false))
    .filter(place => !('orphan' in place));
  if (others.length === 1) return others[0]!;
  return {
    orphan:
      others.length === 0
        ? 'its document is no longer on record'
        : `its words stand in ${others.length} documents`,
  };
}

function within(quote: Quote, document: string, text: string, sameDocument: boolean): Located {
  const at = (start: number) => ({ document, start, end: start + quote.exact.length });
  if (quote.exact === '') return { orphan: 'it quotes no words' };
  if (
    sameDocument &&
    text.startsWith(quote.exact, quote.start) &&
    agreement(quote, text, quote.start) >= enough
  )
    return at(quote.start);
  const places = [];
  for (let from = text.indexOf(quote.exact); from >= 0; from = text.indexOf(quote.exact, from + 1))
    places.push({ from, score: agreement(quote, text, from) });
  if (places.length === 0) return { orphan: 'its words are no longer in the document' };
  places.sort((a, b) => b.score - a.score);
  const [best, next] = places;
  const clear = best!.score >= enough || (places.length === 1 && quote.exact.length >= 3 * enough);
  if (clear && (!next || best!.score > next.score)) return at(best!.from);
  return {
    orphan:
      places.length > 1
        ? 'its words are no longer unique in the document'
        : 'what stands around its words has changed',
  };
}

/** How many code units next to the words agree, on both sides together; all of them count as `enough` where there were fewer. */
function agreement(quote: Quote, text: string, start: number): number {
  const { prefix, suffix, exact } = quote;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[start + exact.length + after] === suffix[after]) after++;
  const whole = before === prefix.length && after === suffix.length;
  return whole ? Math.max(before + after, enough) : before + after;
}
