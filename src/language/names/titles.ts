import { TITLES } from './words.ts';

const KNOWN = new Set(TITLES);
/** In tokens, of which a hyphen is one: "editor - in - chief". */
const LONGEST = Math.max(...TITLES.map(title => title.split(/ |(?=-)|(?<=-)/).length));
/** Words before a title that belong to it. */
const BEFORE_TITLE = /^(former|acting|interim|then|ex|deputy|assistant|vice|u\.s\.|us|state|lt\.)$/i;
/** Short titles that are also plain words count only with a capital or a full stop. */
const PLAIN = new Set([
  'private',
  'count',
  'master',
  'major',
  'general',
  'chief',
  'chair',
  'founder',
  'author',
  'counsel',
]);

/** The first token of the title that ends right before token `at`, or -1. "Former Mayor | Ana Reyes" → the index of "Former". */
export function titleBefore(words: readonly string[], at: number): number {
  const plain = plainTitle(words, at);
  if (plain >= 0) return plain;
  // "Mayor of Elmford | Ana Reyes", "Minister for Ports and Fisheries | Ana Reyes"
  for (let of = at - 2; of >= Math.max(1, at - REALM); of--) {
    if (/^(?:and|&|the|,|-)$/.test(words[of]!)) continue;
    if (/^(?:of|for)$/.test(words[of]!)) {
      const title = plainTitle(words, of);
      if (title >= 0) return isRealm(words.slice(of + 1, at)) ? title : -1;
    } else if (words[of] === 'to' && SENT.test(words[of - 1]!)) {
      return isRealm(words.slice(of + 1, at)) ? plainTitle(words, of) : -1;
    } else if (!/^\p{Lu}/u.test(words[of]!)) return -1;
  }
  return -1;
}

/** Who is sent to a place: "Ambassador to Pell | Ana Reyes". */
const SENT = /^(?:ambassador|delegate|emissary|envoy|representative)$/i;

/** Within how many words before a name its office stands, with what it is for. */
const REALM = 9;

/** "Elmford", "Ports and the Environment": capitals, joined by small words. */
const isRealm = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words.at(-1)!) && !/^(?:and|&|,|-)$/.test(words[0]!);

function plainTitle(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const first = at - length;
    const phrase = words
      .slice(first, at)
      .join(' ')
      .replace(/ ([-’'])/g, '$1')
      .replace(/- /g, '-');
    if (!KNOWN.has(phrase.toLowerCase()) || (PLAIN.has(phrase) && length === 1)) continue;
    let start = first;
    while (start > 0 && BEFORE_TITLE.test(words[start - 1]!)) start--;
    return start;
  }
  return -1;
}

/** The last token of the title that stands beside a name as "Ana Reyes, the mayor of Elmford,", or -1; it begins at `from`. */
export function titleAfter(words: readonly string[], from: number): { first: number; last: number } | null {
  if (words[from] !== ',') return null;
  let first = from + 1;
  if (/^(the|a|an|its|their|his|her)$/i.test(words[first] ?? '')) first++;
  let at = first;
  while (at < first + 3 && BEFORE_TITLE.test(words[at] ?? '')) at++;
  // "the city's police chief", "Elmford mayor": up to three words of whose office it is.
  for (let skip = 0; skip <= 3; skip++) {
    for (let length = Math.min(LONGEST, words.length - at - skip); length > 0; length--) {
      const phrase = words
        .slice(at + skip, at + skip + length)
        .join(' ')
        .toLowerCase();
      if (!KNOWN.has(phrase) || /^(mr|mrs|ms|dr)\b/.test(phrase)) continue;
      // In a list the title is the next person's: "Ana Reyes, Mayor Tom Alder and others".
      if (/^\p{Lu}/u.test(words[at + skip + length] ?? '')) return null;
      if (isPartOfCompound(words[at + skip + length])) continue;
      return { first: skip ? at + skip : first, last: at + skip + length - 1 };
    }
    // "Corvane, whose major business"
    if (!/^(?!who(?:se|m)?$|which$)[\p{L}'’.-]+$/u.test(words[at + skip] ?? '')) return null;
  }
  return null;
}

/** "as Reyes, Alder wage | delegate | warfare", "before Reyes, the | mayor | said": a noun of it, or a verb, follows. */
const isPartOfCompound = (next: string | undefined): boolean =>
  next !== undefined && /^\p{Ll}{2,}$/u.test(next) && !GOES_ON.test(next);

/** What may follow a title in apposition, but a mark. */
const GOES_ON =
  /^(?:about|after|against|among|and|as|at|before|behind|between|but|by|during|elect|emeritus|ex|designate|for|from|general|here|herself|himself|in|inside|into|near|nominate|not|now|of|on|opposite|or|over|responsible|since|than|that|there|then|through|till|to|turned|under|until|when|where|which|while|who|whom|whose|with|within|without|\p{Ll}+(?:ed|ing))$/u;
