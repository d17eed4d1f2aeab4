import type { Token } from '../analysis.ts';
import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import { isProse } from './missed.ts';

/** How a company is registered. */
export const REGISTERED =
  /^(?:Company|Cos?|Corporation|Corp|GmbH|Holdings|Inc|Incorporated|Limited|LLC|LLP|Ltd|PLC|plc|Pty|Pte)\.?$/;
/** How companies are registered abroad, behind a name of their own. */
const ABROAD = /^(?:S\.?A|N\.?V|B\.?V|A\.?G|AB|A\/S|ASA|Oyj?|S\.?p\.?A)\.?$/;
/** What is cut short, so that it can be nothing else: "Corvane Inc." */
export const CUT_SHORT = /^(?:Cos?|Corp|Inc|Ltd|PLC|plc|CORP|INC|LTD)\.?$/;
/** True for a word that tells how a company is registered. */
export const isRegistered = (word: string): boolean =>
  REGISTERED.test(word) || CUT_SHORT.test(word) || ABROAD.test(word);
/** Words that end the name of a company. */
const COMPANY_END =
  /^(?:Inc|Corp|Ltd|LLC|PLC|plc|GmbH|AG|BV|B\.V|NV|N\.V|SE|AB|Oy|SpA|SARL|Pty|Limited|Incorporated|Company|Corporation|Holding|Group|Industries|Enterprises|Mining|Homes|Housing|Properties|Estates|Partners|Foods|Brands|Logistics|Systems|Software|Labs|Laborator(?:y|ies)|Ventures|Petroleum|Oil|Steel|Railways?|Telecom|Pharma|Energy|Water|Solutions|Networks|Developments?|Builders|Construction|Hotels|Stores|Supermarkets|Insurance|Law|Legal|LLP|Solicitors|Associates)\.?$/;
/** Those that end nothing else, whatever stands before them: "Mid-Valley Engineering". */
const SURE_END =
  /^(?:Aggregates|Airlines|Airways|Analytics|Bakeries|Biosciences|Biotech|Breweries|Brewery|Capital|Carriers|Cement|Chemicals|Consultants|Consulting|Contractors|Copper|Couriers|Dairies|Distillers|Engineering|Engineers|Ferries|Foundries|Freight|Gold|Hardwoods|Haulage|Hauliers|Holdings|Investments|Lettings|Lithium|Lumber|Metals|Minerals|Motors|Nickel|Pharmaceuticals|Pipelines|Plastics|Poultry|Quarries|Realty|Recycling|Renewables|Residential|Resources|Robotics|Sawmills|Seafoods|Securities|Semiconductors|Shipping|Technologies|Textiles|Therapeutics|Timber|Trucking|Uranium|Vineyards|Waste)$/;
/** Those of them that are also family names. */
const FAMILY_END = /^(?:Steel|Law|Water|Stores|Group|Oil|Gold|Timber|Copper|Nickel)$/u;
/** What the words before say of a trade or a science, not of a firm: "Civil Engineering", "Renewable Energy". */
const GENERAL =
  /^(?:Aerospace|Agricultural|Biomedical|Chemical|Civil|Clean|Coastal|Common|Computer|Cultural|Energy|Construction|Critical|Digital|Electrical|Environmental|Financial|Food|Foreign|Forest|General|Genetic|Global|Green|Hazardous|Human|Industrial|Intellectual|International|Intensive|Land|Letter|Long-term|Mail|Management|Marine|Mechanical|Mental|Mineral|Natural|Nuclear|Precious|Private|Public|Raw|Renewable|Social|Software|Solid|Structural|The|Toxic|Venture|Water|Wildlife|Working)$/;

/** "Pell Homes Limited", "Corvane Lithium"; not "Ana Steel". */
export function isCompany(words: readonly string[], gazetteer: Gazetteer): boolean {
  const last = words.at(-1)!;
  // "N.V. QRX"
  if (words.length === 2 && ABROAD.test(words[0]!) && /^\p{Lu}{2,6}$/u.test(last)) return true;
  if (words.length < 2 || !(COMPANY_END.test(last) || SURE_END.test(last))) return false;
  return !FAMILY_END.test(last) || !(gazetteer.sorts(words[0]!) & GIVEN);
}

/** True where the last word leaves no doubt; "Rural Housing" may be a department's matter. */
export const isSureCompany = (words: readonly string[]): boolean =>
  words.length > 1 && SURE_END.test(words.at(-1)!);

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(token?.form ?? '');
/** Trades in which several work under their names: "the company's lawyers, Okafor Lind,". */
const TRADES =
  /^(?:accountants|advis[eo]rs|architects|auditors|bailiffs|bookmakers|brewers|brokers|builders|consultants|contractors|designers|developers|engineers|housebuilders|jewellers|lawyers|publishers|solicitors|stockbrokers|surveyors|valuers)$/i;
/** Those who work at a firm: "an analyst at Okafor Lind". */
const STAFF =
  /^(?:accountant|advis[eo]r|analyst|architect|associate|attorney|banker|barrister|broker|consultant|economist|forecaster|lawyer|partner|solicitor|strategist|surveyor|trader)s?$/i;

/**
 * Token ranges of firms that their last word shows ("Mid-Valley Engineering"), that "&" joins behind their trade ("architects Okafor
 * & Lind"), whose trade stands before a comma ("its lawyers, Okafor Lind,") or those at whom somebody works ("an analyst at Okafor
 * Lind"); in a heading, none.
 */
export function firmsIn(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): (readonly [first: number, last: number])[] {
  if (!isProse(tokens.map(({ form }) => form))) return [];
  const ranges: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    const last = firmRun(tokens, at);
    if (last > at) {
      const first = at + leadIn(tokens, at, last);
      const shown =
        isByEnd(tokens, first, last, gazetteer) ||
        isByTrade(tokens, first, last) ||
        isByStaff(tokens, first, last, gazetteer);
      if (last > first && shown) ranges.push([first, last]);
    }
    at = last;
  }
  return ranges;
}

/** How many words open the sentence or tell the trade: "Architects | Okafor & Lind". */
const leadIn = (tokens: readonly Token[], at: number, last: number): number =>
  last > at + 1 &&
  at === 0 &&
  (TRADES.test(tokens[at]!.form) || /^(?:The|But|And|When|At|In|If)$/.test(tokens[at]!.form))
    ? 1
    : 0;

/** The end of a run of capitalised words with "&" and hyphens within it. */
function firmRun(tokens: readonly Token[], at: number): number {
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    if (isCapital(next)) last++;
    else if (/^[&-]$/.test(next?.form ?? '') && isCapital(tokens[last + 2])) last += 2;
    else return last;
  }
}

function isByEnd(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const words = tokens.slice(first, last + 1).map(({ form }) => form);
  const before = tokens[first - 1]?.form ?? '';
  const next = tokens[last + 1]?.form ?? '';
  if (!SURE_END.test(words.at(-1)!) || GENERAL.test(words[0]!) || /^(?:of|in)$/.test(before)) return false;
  const titled = (gazetteer.sorts(words[0]!) & (SORT.title | SORT.demonym)) !== 0;
  return !titled && isCompany(words, gazetteer) && !/^(?:of|and|for)$/.test(next);
}

/** "its lawyers, Okafor Lind," and "the architects Okafor & Lind". */
function isByTrade(tokens: readonly Token[], first: number, last: number): boolean {
  const apposed = tokens[first - 1]?.form === ',' && /^[,.]$/.test(tokens[last + 1]?.form ?? '');
  const trade = tokens[apposed ? first - 2 : first - 1];
  const joined = tokens.slice(first, last + 1).some(({ form }) => form === '&');
  return TRADES.test(trade?.form ?? '') && (apposed || joined);
}

/** "Ana Reyes of brokers Okafor Lind", "an analyst at Okafor Lind", "At Okafor Lind, the analyst Ana Reyes". */
function isByStaff(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  const form = (at: number) => tokens[at]?.form ?? '';
  const words = tokens.slice(first, last + 1).map(token => token.form);
  const listed =
    gazetteer.sorts(words.join(' ')) !== 0 ||
    words.some(word => gazetteer.sorts(word) & (SORT.title | SORT.bodyHead | SORT.placeHead));
  if (listed || last > first + 2 || form(last + 1) === 'and') return false;
  const given = (gazetteer.sorts(words[0]!) & GIVEN) !== 0;
  // "of brokers | Okafor Lind", "Brokers | Okafor Lind said"
  const led = first === 1 || /^(?:of|at|from|by|with|for)$/.test(form(first - 2));
  if (led && /s$/.test(form(first - 1)) && TRADES.test(form(first - 1))) return !given;
  if (form(first - 1) === 'At' && first === 1)
    return form(last + 1) === ',' && /^(?:the|an?)$/.test(form(last + 2)) && STAFF.test(form(last + 3));
  if (!/^(?:at|of|with)$/.test(form(first - 1))) return false;
  if (STAFF.test(form(first - 2))) return form(first - 1) === 'at' || (form(first - 1) === 'with' && !given);
  // "the analyst Ana Reyes | of", "Solicitor Ana Reyes, | of"
  let at = form(first - 2) === ',' ? first - 3 : first - 2;
  const name = at;
  while (isCapital(tokens[at]) && !STAFF.test(form(at))) at--;
  return name - at > 0 && name - at < 4 && STAFF.test(form(at)) && (form(first - 1) === 'at' || !given);
}
