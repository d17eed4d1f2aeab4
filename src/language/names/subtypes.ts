import type { NameType } from '../analysis.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SORT } from './gazetteer.ts';

/** What the words of a body's name say of its kind, tried in order. `words` holds the whole name. */
const BODY_KINDS: readonly [kind: string, words: RegExp][] = [
  ['court', /\b(Court|Courts|Tribunal|Judiciary)\b(?! Committee)|\bCircuit$/],
  [
    'police',
    /\b(Police|Sheriff['’]? ?s?|Constabulary|State Patrol|Highway Patrol)\b(?!.*\b(Union|Association|Benevolent)\b)/,
  ],
  ['committee', /\b(Committee|Subcommittee|Task Force|Caucus)\b/],
  ['university', /\b(University|College|Institute of Technology|Polytechnic|Law School)\b/],
  ['school', /\b(School|Schools|School District|Academy|Seminary)\b/],
  [
    'media',
    /\b(Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|News|Observer|Inquirer|Courier|Examiner|Radio|Television|Broadcasting|Magazine|Press)$|\b(?:Press|News|Wire) (?:Service|Agency|Association)$/,
  ],
  [
    'company',
    /\b(Inc|Corp|Co|Ltd|LLC|L\.L\.C|LLP|PLC|plc|GmbH|AG|S\.A|N\.V)\.?$|\b(Corporation|Company|Incorporated|Limited|Holdings|Industries|Enterprises|Airlines|Airways|Motors|Pharmaceuticals|Technologies)$/,
  ],
  ['bank', /\bBank\b|\bBancorp\b|\bSavings\b/],
  ['party', /\b(Party|Democrats|Republicans|Conservatives|Liberals|Socialists|Greens)$/],
  [
    'union',
    /^(?!.*(?:Credit Union|Civil Liberties|European|Soviet)).*\b(Union|Teamsters|Brotherhood|Federation of (Teachers|Labor|Labour)|Workers|Local \d+|Guild)\b/,
  ],
  [
    'union',
    /\b(?:Nurses|Teachers|Educators|Workers|Pilots|Drivers|Firefighters|Employees|Miners|Dockers|Seafarers|Carpenters|Machinists)['’]? (?:Federation|Association|Alliance|Organi[sz]ation|Guild|Council)$/,
  ],
  ['tribe', /\bTribes?\b/],
  ['department', /\b(Department|Dept\.?|Ministry)\b/],
  [
    'legislature',
    /\b(City Council|Town Council|County Council|Council|Congress|Senate|House of Representatives|Assembly|Parliament|Legislature|Board of Supervisors|Board of Aldermen)\b/,
  ],
  [
    'agency',
    /\b(Agency|Bureau|Administration|Commission|Authority|Service|Services|Office|Directorate|Division|Enforcement|Board|Patrol|Guard|Corps|Attorney General)\b/,
  ],
  ['utility', /\b(Water|Power|Electric|Energy|Gas|Utilities|Light|Transit|Sewer|Sanitation|Waterworks)$/],
  ['military', /\b(Army|Navy|Air Force|Marines|Brigade|Regiment|Battalion|Forces)\b/],
  ['hospital', /\b(Hospital|Clinic|Medical Cent(?:er|re)|Health System|Healthcare)\b/],
  ['church', /\b(Church|Diocese|Archdiocese|Parish|Ministries|Synagogue|Mosque)\b/],
  [
    'advocacy',
    /\b(Coalition|Alliance|Project|Movement|Watch|Network|Campaign|Rights|Defen[cs]e Fund|Action|Voices|United for)\b/,
  ],
  ['foundation', /\b(Foundation|Trust|Endowment|Fund)\b/],
  ['institute', /\b(Institute|Center|Centre|Institution|Library|Museum|Laboratory)\b/],
  [
    'association',
    /\b(Association|Assn\.?|Society|League|Federation|Confederation|Club|Chamber of Commerce|Conference of)\b/,
  ],
  [
    'government',
    /^(City|County|Town|State|Commonwealth|Borough|Village|Township) of\b|\b(Government|administration)$/,
  ],
];

/** The finer type of a name where its words, the lists or the words beside it allow one; null otherwise. */
export function subtypeOf(
  type: NameType,
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
  gazetteer: Gazetteer,
): string | null {
  if (type === 'body') return bodyKind(words, gazetteer);
  return type === 'place' ? placeKind(words, before, after, gazetteer) : null;
}

/** Kinds of body whose words leave no doubt: a name tagged as a place with one of them is a body. */
const SURE_BODIES: ReadonlySet<string> = new Set(
  'court police committee company bank party union department legislature agency utility advocacy association government'.split(
    ' ',
  ),
);

/** True if the words of a name tagged as a place say that it is a body ("Elm Valley Power", "State Parks Board"). */
export function isBodyByWords(words: readonly string[], gazetteer: Gazetteer): boolean {
  if (words.length < 2 || gazetteer.sorts(words.join(' ')) !== 0) return false;
  return SURE_BODIES.has(bodyKind(words, gazetteer) ?? '') || OPERATOR.test(words.join(' '));
}

/** What runs a service under the name of its place. */
const OPERATOR =
  /\b(?:Health System|Healthcare|Medical Cent(?:er|re)|(?:Conservation|Fire|Hospital|Irrigation|Sewer|Utility|Water) District)$/;

const CAUSE =
  /^(?:Save|Stop|Protect|Keep|Defend|Rescue|Fight|Reclaim|Friends|Mothers|Parents|Citizens|Neighbou?rs|Residents)$/;

function bodyKind(words: readonly string[], gazetteer: Gazetteer): string | null {
  const name = words
    .join(' ')
    .replace(/ (['’]s?)\b/g, '$1')
    .replace(/ - /g, '-');
  const plain = name.replace(/^(?:the |The )?(?:U\.S\.|US|United States|Federal|federal) /, '');
  const listed = gazetteer.body(name) ?? gazetteer.body(plain);
  if (listed) return listed.kind;
  // "Save Our Schools", "Friends of Pell Hospital": named for what they care for
  if (words.length > 1 && CAUSE.test(words[0]!)) return 'advocacy';
  return BODY_KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

function placeKind(
  words: readonly string[],
  before: readonly string[],
  after: readonly string[],
  gazetteer: Gazetteer,
): string | null {
  const name = words.join(' ');
  if (/\bCounty$|^County of\b/.test(name) || /^County$/.test(after[0] ?? '')) return 'county';
  if (/\b(Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Highway|Drive|Lane|Parkway)$/.test(name))
    return 'street';
  if (/\b(River|Lake|Creek|Bay|Sea|Ocean|Gulf)\b/.test(name)) return 'water';
  if (/^(city|town|village|City|Town)$/.test(before.at(-2) ?? '') && before.at(-1) === 'of') return 'city';
  if (/^(state|State|Commonwealth|commonwealth)$/.test(before.at(-2) ?? '') && before.at(-1) === 'of')
    return 'state';
  if (/^[Cc]ounty$/.test(before.at(-2) ?? '') && before.at(-1) === 'of') return 'county';
  const sorts = gazetteer.sorts(name);
  if (sorts & SORT.agency) return null;
  // "Elmford, Ohio": what stands before a state is a city, or a county by its word.
  if (
    after[0] === ',' &&
    gazetteer.sorts(after[1] ?? '') & (SORT.state | SORT.country) &&
    !(sorts & SORT.country)
  )
    return 'city';
  const kinds = [
    sorts & (SORT.city | SORT.worldCity) ? 'city' : null,
    sorts & SORT.state ? 'state' : null,
    sorts & SORT.country ? 'country' : null,
    sorts & SORT.region ? 'region' : null,
  ].filter(kind => kind !== null);
  if (kinds.length === 1) return kinds[0]!;
  // Small towns named after states and countries do not make these doubtful; "Georgia", "New York", "Washington" are.
  if (sorts & SORT.country && !(sorts & (SORT.state | SORT.worldCity))) return 'country';
  if (sorts & SORT.state && !(sorts & SORT.country) && !/^(New York|Washington)$/.test(name)) return 'state';
  return null;
}
