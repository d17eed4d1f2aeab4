import { isCompany, isRegistered } from '../names/companies.ts';
import { type Gazetteer, LAND, PLACES, SORT } from '../names/gazetteer.ts';
import { isShortFor, isWordFor } from '../names/shortened.ts';

/** What a company's name is whole without: how it is registered, the marks before that, and "Group". */
const isDispensable = (word: string): boolean => isRegistered(word) || /^(?:[,()]|Group)\.?$/.test(word);
/** Services of which a text mostly has one, and calls it by its last words. */
const SERVICE =
  /^(?:Air Force|Army|Border Patrol|Coast Guard|Coastguard|Fire Service|Highway Patrol|Marine Corps|Navy|National Guard|Secret Service|State Patrol)$/;
/** What goes on with a name and makes another of it: "Harbor School | of Music". */
const JOINS = /^(?:of|for|in|on|at|and|&|['’]s?)$/;
/** Bodies that stand within others, or beside them: "Pell University | Press". */
const WITHIN =
  /^(?:Alumni|Board|Branch|Center|Centre|College|Committee|Council|Department|Division|Foundation|Fund|Hospital|Institute|Library|Museum|Office|Press|School|Society|Store|Students?|Union|Unit)$/;
const PLACE = PLACES | SORT.placeHead;

/** True if a firm's name is the fuller one without how it is registered: "Corvane" of "Corvane S.A.", "Denholm" of "DENHOLM Inc."; not of "Corvane Paints Ltd." */
export function isWholeWithout(full: readonly string[], short: readonly string[]): boolean {
  const rest = full.slice(short.length);
  if (rest.length === 0 || !isRegistered(rest.at(-1)!) || !rest.every(isDispensable)) return false;
  const own = full.slice(0, short.length);
  const shouted = own.every(word => !/\p{Ll}/u.test(word));
  return own.every((word, at) => word === short[at] || (shouted && word === short[at]!.toUpperCase()));
}

/**
 * True if a body's name is short for a fuller one: "Corvane" of "Corvane Minerals", "Denholm Fisheries" of "Denholm Fisheries Ltd", "Northern
 * Rivers" of "Northern Rivers Water Corporation", "the Coast Guard" of the "Elmford Coast Guard", "Treasury" of the "Treasury Department".
 */
export function isShortBody(fullName: string, shortName: string, gazetteer: Gazetteer): boolean {
  const full = fullName.split(' ');
  const short = shortName.split(' ');
  const rest = full.slice(short.length);
  if (rest.length === 0 || shortName.length < 4) return false;
  if (isWholeWithout(full, short)) return (gazetteer.sorts(shortName) & (LAND | SORT.demonym)) === 0;
  if (full.slice(0, short.length).join(' ') !== shortName)
    return fullName.endsWith(` ${shortName}`) && SERVICE.test(shortName);
  // "Corvane Corp." of "Corvane Corp. International"
  if (rest.length === 1 && isRegistered(short.at(-1)!)) return true;
  if (rest.every(isDispensable)) return gazetteer.sorts(shortName) === 0;
  // "Quarrow" of "Quarrow ( Midland ) Limited"
  if (rest[0] === '(') return isDispensable(rest.at(-1)!);
  if (short.length === 1)
    return (
      isShortFor(full, short[0]!, gazetteer) ||
      (isWordFor(full, short[0]!, gazetteer) && isCompany(full, gazetteer)) ||
      (rest.length === 1 && /^(?:Department|Ministry)$/.test(rest[0]!))
    );
  const own = gazetteer.sorts(short.at(-1)!) & (SORT.bodyHead | SORT.companyEnd | PLACE);
  return (
    own === 0 &&
    gazetteer.sorts(shortName) === 0 &&
    !JOINS.test(rest[0]!) &&
    !JOINS.test(short.at(-1)!) &&
    !rest.some(word => WITHIN.test(word)) &&
    (gazetteer.sorts(rest.at(-1)!) & (SORT.bodyHead | SORT.companyEnd)) !== 0
  );
}
