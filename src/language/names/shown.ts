import type { Name, Sentence, Token } from '../analysis.ts';
import { type Gazetteer, GIVEN } from './gazetteer.ts';
import { nameOf } from './spanned.ts';
import { subtypeOf } from './subtypes.ts';

/** "KORV-TV", in three tokens */
const CALL_LETTERS = /^[KW]\p{Lu}{2,3}$/u;
const STATION = /^(?:TV|FM|AM)$/;
/** "Channel One", "Radio 4" */
const NUMBERED = /^(?:Channel|Radio) (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2})$/;
const DOMAIN = /^\p{Lu}[\p{L}\d-]*\.(?:com|org|net|info|co\.uk|org\.uk)$/u;
/** "HarborWatch", and "HARBORLINE" as an outlet writes itself; "McKinley" and "DeVries" are people's. */
const BRAND = /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{L}+$|^\p{Lu}{5,}$/u;
/** "HARBOR TIMES", as an outlet writes itself */
const CAPITALS = /^\p{Lu}{3,}$/u;
const REPORTS =
  /^(?:reported|reports|noted|notes|wrote|writes|revealed|reveals|announced|said|says|found|asked|learned|obtained)$/;
/** What is written large before a poll and took none: its day or its matter. */
const NO_POLLSTER =
  /^(?:.*[Dd]ay|Year|Eve|Super|Election|New|January|February|March|April|May|June|July|August|September|October|November|December|National|American|British|Democratic|Republican|GOP|Senate|House|Congressional|Gubernatorial|Presidential)$/;

/**
 * Bodies that the tagger passed over though their form or their place shows them: a station by its call letters or its number, a site by its address,
 * a brand that reports something ("as HarborWatch noted"), two words before a poll ("a Harbor Metrics poll"), a name of two words
 * behind which its founder stands. What is shown once is read wherever the document writes it.
 */
export function withShown(
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Name[] {
  const inside = (sentence: number, from: number, to: number) =>
    names.filter(one => one.sentence === sentence && one.first <= to && from <= one.last);
  // a place or a body within the name is no name of its own: "USA" in what an outlet calls itself
  const free = (sentence: number, from: number, to: number) =>
    inside(sentence, from, to).every(
      one => /^(?:place|body)$/.test(one.type) && to > from && from <= one.first && one.last <= to,
    );
  const known = new Set<string>();
  const ranges = sentences.map(({ tokens }, s) =>
    tokens.flatMap((_, at): [number, number][] => {
      const last = shownAt(tokens, at, gazetteer);
      if (last === null || !free(s, at, last)) return [];
      known.add(wordsOf(tokens, at, last));
      return [[at, last]];
    }),
  );
  const found = sentences.flatMap(({ tokens }, s) => {
    const again = (known.size > 0 ? tokens : []).flatMap((_, at): [number, number][] => {
      const last = [at, at + 1, at + 2].find(end => tokens[end] && known.has(wordsOf(tokens, at, end)));
      return last !== undefined && free(s, at, last) ? [[at, last]] : [];
    });
    const own = new Map([...again, ...ranges[s]!]);
    return [...own].map(([first, last]): Name => {
      const words = tokens.slice(first, last + 1).map(token => token.form);
      const subtype =
        (CALL_LETTERS.test(words[0]!) && words.length > 1) || NUMBERED.test(words.join(' '))
          ? 'media'
          : subtypeOf('body', words, [], [], gazetteer);
      return nameOf(tokens, s, first, last, 'body', subtype);
    });
  });
  const kept = names.filter(
    name =>
      !found.some(one => one.sentence === name.sentence && one.first <= name.last && name.first <= one.last),
  );
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const wordsOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(token => token.form)
    .join(' ');

/** The last token of a body that begins at a token, or null. */
function shownAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number | null {
  const form = tokens[at]!.form;
  const next = tokens[at + 1]?.form ?? '';
  if (CALL_LETTERS.test(form) && next === '-' && STATION.test(tokens[at + 2]?.form ?? '')) return at + 2;
  if (NUMBERED.test(`${form} ${next}`) && !/^\p{Lu}/u.test(tokens[at - 1]?.form ?? '')) return at + 1;
  if (DOMAIN.test(form)) return at;
  if (
    BRAND.test(form) &&
    !/^\p{Lu}{2}/u.test(tokens[at - 1]?.form ?? '') &&
    (reports(tokens, at, at) || /^(?:poll|polls|polling|survey|average)$/.test(next)) &&
    mixed(tokens)
  )
    return at;
  const speaks = tokens[at + 2]?.form === '/' || reports(tokens, at, at + 1);
  if (CAPITALS.test(form) && CAPITALS.test(next) && speaks && mixed(tokens)) return at + 1;
  return pollster(tokens, at, gazetteer);
}

/** "HarborWatch reported", "as HarborWatch noted", "according to HarborWatch." */
function reports(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1]?.form ?? '';
  const before = tokens[first - 1]?.form.toLowerCase();
  if (REPORTS.test(next)) return true;
  return before === 'to' && /^according$/i.test(tokens[first - 2]?.form ?? '') && !/^\p{Lu}/u.test(next);
}

const POLL = /^(?:[Pp]olls?|[Ss]urveys?|polling)$/;
const ARTICLE = /^(?:an?|the|new|recent|latest|20\d\d)$/i;

/** Not a heading in capitals. */
const mixed = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ form }) => /^\p{Ll}{2,}$/u.test(form)).length > 2;

/** "a Harbor Metrics poll", "Harbor Metrics, founded by Okafor,": two or three words, none of which means a day or a matter. */
function pollster(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number | null {
  let last = at;
  const isWord = (token: Token | undefined) =>
    token !== undefined &&
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(token.form) &&
    !NO_POLLSTER.test(token.form) &&
    !POLL.test(token.form);
  const before = tokens[at - 1]?.form ?? '';
  if (!isWord(tokens[at]) || (/^\p{Lu}/u.test(before) && !ARTICLE.test(before))) return null;
  while (isWord(tokens[last + 1])) last++;
  if (last === at || last > at + 2 || !mixed(tokens)) return null;
  const next = tokens[last + 1]?.form ?? '';
  const polls = POLL.test(next) && ARTICLE.test(before);
  const founded =
    next === ',' && /^founded$/.test(tokens[last + 2]?.form ?? '') && tokens[last + 3]?.form === 'by';
  const person = gazetteer.sorts(tokens[at]!.form) & GIVEN;
  return (polls || founded) && !person ? last : null;
}
