import type { Name, Token } from '../../language/analysis.ts';
import { BODY_NOUNS, isFirmNoun } from '../../language/chains/nouns.ts';
import { DEMONYMS } from '../../language/names/words.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { isCalled } from './bodycalls.ts';
import { isSamePlace } from './traits.ts';

/* "The Elmford, Ohio, maker of valves", "the thrift", "a Dutch firm": words for a body by its sort, its trade and its place. */

/** What bodies other than firms are called, whose names seldom hold the word. */
const SORT =
  /^(?:agency|alliance|bloc|charity|club|group|league|network|newspaper|nonprofit|organi[sz]ation|paper|party|regulator|team|tribe|union|watchdog)$/;
/** What one firm is to another; the text has said of which it holds. */
const PART = /^(?:affiliate|arm|division|subsidiary|unit)$/;
/** Whose trade is told behind the noun: "maker of valves". */
const OF = /^(?:operator|processor|producer|provider|publisher|retailer|supplier|distributor|\p{L}*maker)$/u;
/** Markets, where firms are traded. */
const MARKET = /\b(?:Exchange|Nasdaq|NASDAQ|Board of Trade)$/;

/** Words that set one such thing off from another. */
const OTHER =
  /^(?:other|another|same|rival|first|second|third|different|unnamed|unidentified|separate|new|surviving|combined|former|latter)$/;
/** What goes on telling which one: "the company that", "the group behind". */
const TELLS = /^(?:that|which|who|whose|behind|for|named|called|led|owned|founded|formed|in|at)$/;

/** Trades of firms that are called groups: "the Dutch chemical group", "the media group". */
const GROUP_TRADE =
  /^(?:aerospace|airline|apparel|auto|automotive|banking|beverages?|brewing|broadcasting|building|business|car|cement|chemicals?|clothing|computer|construction|consumer|cosmetics|dairy|drinks?|drugs?|electrical|electronics|energy|engineering|entertainment|fashion|financial|food|foods|gambling|gaming|healthcare|hotels?|industrial|insurance|investment|leisure|luxury|machinery|manufacturing|media|metals?|mining|newspaper|oil|packaging|paper|petrochemicals?|pharmaceuticals?|plastics|power|property|publishing|pub|rail|resources|restaurant|retail|retailing|shipping|software|steel|supermarkets?|technology|telecoms?|telecommunications|textiles?|tobacco|tourism|trading|transport|travel|utilities|water)$/;
/** Services that firms offer: "the streaming service". */
const SERVICE_TRADE =
  /^(?:booking|cable|car|courier|dating|delivery|hailing|hosting|listing|mapping|messaging|music|payments?|phone|rental|reservation|satellite|search|sharing|storage|streaming|subscription|taxi|telephone|translation|video|wire)$/;

/** True if the words before a noun tell a firm's trade. */
const isTrade = (noun: string, words: readonly Token[]): boolean =>
  (noun === 'group' && words.some(word => GROUP_TRADE.test(lower(word)))) ||
  (noun === 'service' && words.some(word => SERVICE_TRADE.test(lower(word))));

export interface Described {
  readonly noun: string;
  /** True where the words before the noun tell a firm's trade, so that it is no league or office: "the media | group |". */
  readonly trade: boolean;
  /** Where the phrase begins. */
  readonly first: number;
  /** "the", not "a". */
  readonly definite: boolean;
  readonly places: readonly string[];
}

const demonyms: ReadonlySet<string> = new Set(DEMONYMS);

/** "the British paper, packaging and publishing | concern": what stands before a noun in its phrase. */
const isTelling = ({ upos, xpos, form }: Token): boolean =>
  xpos === 'VBG' ||
  form === 'based' ||
  (/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|CCONJ|ADV)$/.test(upos) && !/^[;:.]$/.test(form));

/** A singular noun for a sort of body with the words before it, if they name no body or person. */
export function describedAt(cast: Cast, { tree, token }: Node): Described | null {
  const { tokens } = tree;
  const word = tokens[token]!;
  const noun = lower(word);
  if (
    !/^NNP?$/.test(word.xpos) ||
    noun !== word.form ||
    !(isFirmNoun(noun) || SORT.test(noun) || PART.test(noun))
  )
    return null;
  const next = tokens[token + 1];
  if (next && (TELLS.test(lower(next)) || /^(?:NOUN|PROPN)$/.test(next.upos) || /^['’]/.test(next.form)))
    return null;
  // "the opposition party, Green Front, said": it names whom it tells of
  if (next?.form === ',' && tokens[token + 2]?.upos === 'PROPN') return null;
  if (next?.form === 'of' && !OF.test(noun)) return null;
  let first = token - 1;
  while (first >= 0 && token - first < 16 && isTelling(tokens[first]!)) first--;
  const article = tokens[first] ? lower(tokens[first]!) : '';
  if (!/^(?:the|this|that|an?|another)$/.test(article)) return null;
  const words = tokens.slice(first + 1, token);
  const names = words.length === 0 ? [] : cast.within({ start: words[0]!.start, end: words.at(-1)!.end });
  const places = names.filter(({ name }) => name.type === 'place');
  const definite = !/^a/.test(article);
  if (definite && (places.length < names.length || words.some(one => OTHER.test(lower(one))))) return null;
  const known = words.every(
    one =>
      !/^\p{Lu}/u.test(one.form) ||
      demonyms.has(one.form) ||
      one.form === 'No.' ||
      places.some(({ name }) => name.start <= one.start && one.end <= name.end),
  );
  if (definite && !known) return null;
  return {
    noun,
    trade: isTrade(noun, words),
    first,
    definite,
    places: places.map(({ name }) => cast.scene.text.slice(name.start, name.end)),
  };
}

/** True if a body may be called so. */
export function mayBeCalled(
  cast: Cast,
  name: Name,
  { noun, trade }: Pick<Described, 'noun' | 'trade'>,
): boolean {
  const words = cast.scene.text.slice(name.start, name.end);
  if (PART.test(noun)) return isCalled(cast, name, PART);
  if (noun === 'parent' && isCalled(cast, name, PART)) return false;
  if (isFirmNoun(noun) && MARKET.test(words)) return false;
  // whose name mostly tells it: "Alder Water", "Birch Bank"
  if (/^(?:bank|utility)$/.test(noun) && name.subtype === null) return false;
  if (name.subtype === null) return isFirmNoun(noun) || /^(?:group|organi[sz]ation)$/.test(noun);
  if (trade && /^(?:company|bank|utility)$/.test(name.subtype)) return true;
  const kinds = BODY_NOUNS[noun] ?? (isFirmNoun(noun) ? ['company', 'bank', 'utility'] : []);
  // a paper is a company, too, but seldom called so
  return (
    kinds.includes(name.subtype) && !(isFirmNoun(noun) && name.subtype === 'media' && noun !== 'publisher')
  );
}

/** "Alder Corp., Elmford", "Alder Corp. of Elmford", "Elmford-based Alder Corp.": where the text says that a body is. */
const BEHIND = /^(?:,| of|,? (?:which is )?based in|,? in) $/;

/** False where the text tells of a body that it is elsewhere. */
export function mayBeAt(cast: Cast, names: readonly Name[], places: readonly string[]): boolean {
  if (places.length === 0) return true;
  const { text } = cast.scene;
  const told = names.flatMap(name => {
    const next = cast.named.find(one => one.name.start >= name.end && one.name.type === 'place')?.name;
    return next && BEHIND.test(text.slice(name.end, next.start)) ? [text.slice(next.start, next.end)] : [];
  });
  return told.length === 0 || told.some(one => places.some(place => isSamePlace(one, place)));
}
