import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { childrenOf, type Tree } from '../attribution/tree.ts';
import { isBodyNoun, voiceOf } from '../attribution/voices.ts';
import { isForPeople } from './description.ts';
import { joinedNames } from './joined.ts';
import { partyOf } from './traits.ts';

/** What one body is to another, or to a thing: "its neighbour, Alder Water", "the maker of the valve, Birch Engineering". */
const TIED =
  /^(?:neighbou?r|rival|competitor|owner|co-owner|maker|parent|employer|sponsor|partner|predecessor|successor|opponent|creditor|client|customer|subsidiary|affiliate|arm|division|unit|tenant|shareholder|investor|backer|buyer|bidder|builder|host|complainant|appellant|applicant|respondent|claimant|defendant|plaintiff|petitioner|licensee|lessee|advertiser|exporter|importer|distributor|producer|vendor|regulator|auditor)$/;

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
/** "Two banks, | Alder and Birch |,": a number with its noun, before the comma that opens the list. */
const COUNTED =
  /^(?:the |both |its |their |another )?(?<number>two|three|four|five|six|seven|eight) (?:(?!(?:before|after|of|in|at|from|for|into|on|to|later|ago) )[\p{L}-]+ ){0,3}\p{L}+(?:, |: | [–—-] )/iu;

/** "the | Alder Trust": not "speaking to", "including". */
const LEAD = /^(?:(?!\p{Ll}+ing |of |to |for |from |with |by |in |at |who )[\p{L}.’'-]+ ){0,3}$/u;

/** "Two banks, Alder Savings and Birch & Lind, said": as many names as the number before their noun promises; else none. Null where nothing is counted. */
export function counted(cast: Cast, source: Span, { tree, token }: Node): readonly Named[] | null {
  const words = cast.scene.text.slice(source.start, source.end);
  const found = COUNTED.exec(words);
  if (!found || tree.tokens[token]!.start >= source.start + found[0].length) return null;
  const list = { start: source.start + found[0].length, end: source.end };
  const joined = joinedNames(cast.scene.text, cast.within(list));
  const [first] = joined;
  const lead = first ? cast.scene.text.slice(list.start, first.name.title?.start ?? first.name.start) : '';
  if (!LEAD.test(lead)) return [];
  const number = NUMBERS.indexOf(found.groups!.number!.toLowerCase()) + 2;
  return joined.length === number ? joined : [];
}

/**
 * "his friend at the mill, Tom Harris", "their trade group, the Harbour Coalition": a name in apposition that the words for the speaker end
 * before; "the author of the book, Tom Harris": the name that ends them behind their one comma, where the tree takes it for another of the book.
 */
export function apposed(cast: Cast, source: Span, { tree, token }: Node): Named[] {
  // several people may be named behind "officials"; one person alone behind "his friend"
  const word = tree.tokens[token]!;
  const noun = word.lemma.toLowerCase();
  // "its solicitors, Lind & Pell LLP": a firm
  const firm = ADVISERS.test(lower(word))
    ? cast.within(source).find(({ name }) => name.type === 'body')
    : undefined;
  if (firm && /,\s$/.test(cast.scene.text.slice(source.start, firm.name.start))) return [firm];
  const body = bodyInCommas(cast, { tree, token });
  if (body) return [body];
  // "the top Democrat on the board, Ada Okafor"
  const partisan = word.xpos === 'NNP' && partyOf(noun) !== null;
  if (word.xpos !== 'NN' && !partisan) return [];
  // "According to the complaint, Okafor, who ran it, hid it": no name of a paper
  const isPaper = voiceOf({ tree, token }) === 'document';
  for (const child of isPaper ? [] : childrenOf(tree, token, 'appos')) {
    const found = cast.within(tree.tokens[child]!)[0];
    if (found?.name.type === 'person' && found.ref) return [found];
  }
  const behind = beforeVerb(cast, source, { tree, token });
  if (behind) return [behind];
  const words = cast.scene.text.slice(source.start, source.end).replace(/[,\s]+$/, '');
  const last = cast.within(source).findLast(({ name }) => name.end === source.start + words.length);
  if (!last?.ref) return [];
  const ahead = words.slice(0, last.name.start - source.start);
  const { type, first } = last.name;
  if (type === 'person') {
    const own = /^(?:its|their|his|her) /i.test(ahead);
    const closes = /^(?:(?:the|its|their|his|her|an?) |(?:lead |senior )?counsel )[^,]*, $/i.test(ahead);
    // "the head of the port's fire service, Tom Lind"; not "the head of the mayor's office, Tom Lind"
    const others = tree.tokens.slice(token + 1, first);
    const isAlone =
      voiceOf({ tree, token }) === 'person' &&
      others.every(
        (one, at) =>
          one.upos !== 'NOUN' ||
          isBodyNoun(lower(one)) ||
          voiceOf({ tree, token: token + 1 + at }) !== 'person',
      );
    const isOne = isForPeople(noun) || partisan || noun === 'counsel' || isAlone;
    return closes && (own || first < last.name.last) && isOne ? [last] : [];
  }
  // "Pell Corp.'s valve unit, Alder Water": whose it is
  const closes = /^(?:(?:its|their|his|her|the|an?) |\p{Lu}[^,]*['’]s? )[^,]*, (?:the )?$/iu.test(ahead);
  return type === 'body' && closes && (isBodyNoun(noun) || TIED.test(noun)) && !isNamedOf(tree, token)
    ? [last]
    : [];
}

/** One of several that the text has counted. */
const ORDINAL = /^(?:one|another|other|first|second|third|fourth|fifth|sixth)$/;
/** "Its owner|, London-based |Alder Water": what may stand between the comma and the name. */
const LED_IN =
  /^, (?:the |an? )?(?:\p{Lu}[\p{L}]+-based )?(?:(?!(?:and|or|of|for|with|from|by|to|in|at|on) )\p{Ll}[\p{L}-]* ){0,3}$/u;

/** "A third, | Alder Energy |, declined", "Its proponent, Elmford-based | Alder Energy |, says": the body named in commas right behind the noun. */
function bodyInCommas({ scene: { text }, within }: Cast, { tree, token }: Node): Named | null {
  const { start, end, lemma } = tree.tokens[token]!;
  const found = within({ start: end, end: end + LED_IN_AT_MOST }).find(({ name }) => name.type !== 'place');
  if (found?.name.type !== 'body' || !found.ref || !LED_IN.test(text.slice(end, found.name.start)))
    return null;
  if (!/^,(?! (?:and|or|&) )/.test(text.slice(found.name.end, found.name.end + 6))) return null;
  const noun = lemma.toLowerCase();
  const before = text.slice(tree.sentence.start, start).toLowerCase();
  if (ORDINAL.test(noun)) return /(?:^|\s)(?:an?|the)? ?$/.test(before) ? found : null;
  const owned = /(?:^|\s)(?:its|their) (?:[\p{L}-]+ )?$/u.test(before);
  return owned ? (isForPeople(noun) ? null : found) : null;
}

const LED_IN_AT_MOST = 60;

/** "His deputy, | former army officer Tom Harris, | said": a name that ends at the verb, where the tree ends the subject at its first comma. */
function beforeVerb(cast: Cast, source: Span, { tree, token }: Node): Named | null {
  // "Its director | general |, Tom Harris, called": the tree may take the adjective behind the noun for the verb
  const [own, next] = [tree.tokens[token]!, tree.tokens[token + 1]];
  const verb =
    next && POSTPOSED.test(lower(next))
      ? tree.tokens.find(({ upos, start }) => upos === 'VERB' && start > next.start)
      : tree.tokens[own.head];
  if (!verb || verb.start < source.end) return null;
  const span = { start: source.end, end: verb.start };
  const people = cast.within(span).filter(({ name }) => name.type === 'person');
  const [only] = people;
  if (!only?.ref || people.length > 1) return null;
  const { text } = cast.scene;
  const lead = text.slice(span.start, only.name.title?.start ?? only.name.start);
  return OFFICE.test(lead) && text.slice(only.name.end, span.end) === ', ' ? only : null;
}

/** Adjectives that stand behind the noun of an office. */
const POSTPOSED = /^(?:general|elect|designate|emeritus)$/;

/** The words between a comma and the name behind it, none of which joins another's. */
const OFFICE =
  /^(?: general| elect| designate| emeritus)?, (?:(?!(?:and|or|of|for|with|from|by|to|in|at|on|who|which|including|not) )[\p{L}’'-]+ ){0,5}$/u;

/** "the union at the mill, Harbour Pumps": the name may be that of the mill. */
const isNamedOf = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'nmod').some(
    child => child > token && isBodyNoun(tree.tokens[child]!.lemma.toLowerCase()),
  );

/** People who advise for a living, whose firm speaks: "its solicitors, Lind & Pell LLP". */
export const ADVISERS =
  /^(?:accountants|architects|auditors|brokers|consultants|contractors|engineers|lawyers|attorneys|publishers|solicitors|surveyors|valuers)$/;
