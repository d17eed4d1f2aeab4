import { AGENCIES, BODIES } from '../language/names/agencies.ts';
import { listedBodies } from '../language/names/gazetteer.ts';
import { isAcronym, plain } from './plain.ts';

const heads = 'department|ministry|office|bureau|agency|division|commission|board|directorate';
/** "Justice Department" and "Department of Justice" both become "department of justice". */
const headLast = new RegExp(`^(.+?) (${heads})$`, 'u');
const headFirst = new RegExp(`^(${heads}) (?:of|for|on) (?:the )?(.+)$`, 'u');
/** What "U.S." or "United States" before it does not tell apart; "U.S. Steel" keeps its letters. */
const national =
  /^(?:us|united states) (?=.*\b(?:department|attorneys?'?s?|court|senate|house|congress|army|navy|air force|marine|marines|coast guard|agency|bureau|customs|citizenship|immigration|commission|postal|census|marshals?|geological|forest|fish|patent|embassy|circuit|secret service|administration|border|treasury|capitol|government|office|corps|supreme|justice)\b)/u;
const companyEnd = /,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc)$/u;

/** The form by which two full names of bodies are compared. */
export function bodyForm(name: string): string {
  const form = turned(name);
  return lists().canonical.get(form) ?? form;
}

function turned(name: string): string {
  let words = plain(name)
    .replace(/&/gu, 'and')
    .replace(/\bdept\b/gu, 'department')
    .replace(/\bassn\b/gu, 'association')
    .replace(/\buniv\b/gu, 'university')
    .replace(/^federal (?=department)/u, '')
    .replace(/ (?:of|in) the united states$/u, '')
    .replace(companyEnd, '');
  words = words
    .replace(national, '')
    .replace(/^(?:city|town|village) of (.+) (police|fire|council|school)/u, '$1 $2');
  words = words.replace(/'/gu, '').replace(/(?<=\S )police$/u, 'police department');
  if (/sheriffs (?:department|office)$/u.test(words)) return words.replace(/department$/u, 'office');
  const last = headLast.exec(words);
  if (last && !/ of /u.test(last[1]!)) return `${last[2]} of ${last[1]}`;
  const first = headFirst.exec(words);
  return first ? `${first[1]} of ${first[2]}` : words;
}

/** True for a name in the lists of agencies and bodies. */
export function isListedBody(name: string): boolean {
  return lists().canonical.has(turned(name));
}

/** True for a government's agency; a club of a town's name ("Chelsea") is none. */
export function isAgency(name: string): boolean {
  return agencies().has(turned(name));
}

let agencyForms: ReadonlySet<string> | null = null;

function agencies(): ReadonlySet<string> {
  agencyForms ??= new Set(listedBodies(AGENCIES).map(({ name }) => turned(name)));
  return agencyForms;
}

/** Words that name a sort of body, not one body: a name of nothing else says too little to join two documents by. */
const sorts = new Set(
  `the a an of for and in on at city cities town village county state states district municipal local federal national public board
  council commission committee department office agency bureau police sheriff sheriffs court courts supreme superior circuit appeals
  appeal first second third fourth fifth sixth seventh eighth ninth tenth eleventh legislature assembly general senate house
  representatives government administration school schools university college hospital jail prison union association company
  authority councils attorney attorneys mayor mayors governor governors law enforcement health fire water works parks human services
  service ministry parliament ordinance act order bill judiciary corrections correction education labor transportation finance
  planning zoning elections election ethics housing library medical center corps chamber commerce police officers
  representative treasury transit airport port sanitation environment environmental protection quality natural resources
  republican republicans democrat democrats party delegation caucus majority minority leadership campaign conference convention
  globe times post herald journal news tribune press star sun gazette chronicle magazine television radio`
    .trim()
    .split(/\s+/u),
);

/** True for a name that can stand for different things in different documents: "City Council", "Police Department", "Globe", an acronym. */
export function isWeakBody(name: string): boolean {
  if (isAcronym(name)) return true;
  const form = bodyForm(name);
  if (lists().canonical.has(form) && !nationwide.has(form) && !ambiguous.has(form)) return false;
  return form.split(/[\s-]+/u).every(word => sorts.has(word));
}

/** Bodies every state has, too: they are the nation's only where the document is about the nation. */
const ambiguous = new Set([
  'department of labor',
  'department of agriculture',
  'department of education',
  'department of transportation',
  'department of commerce',
  'department of health and human services',
  'department of housing and urban development',
  'court of appeals',
  'circuit court of appeals',
  'district court',
  'bankruptcy court',
  'tax court',
  'general assembly',
  'national guard',
  'chamber of commerce',
  'daily news',
  'office of inspector general',
]);
const nationwide = new Set(['senate', 'house', 'house of representatives', 'supreme court']);

/** The nation's body that a name means where the document is about the nation: "Senate", "Supreme Court". */
export function nationalForm(name: string): string | null {
  const form = bodyForm(name);
  if (form === 'house') return 'us house of representatives';
  if (nationwide.has(form) || (/^department of /u.test(form) && ambiguous.has(form))) return `us ${form}`;
  return null;
}

/** True where the words themselves say that it is the nation's: "U.S. Senate". */
export function saysNational(name: string): boolean {
  return /^(?:us|united states) /u.test(plain(name));
}

let forms: { readonly canonical: Map<string, string>; readonly acronyms: Map<string, Set<string>> } | null =
  null;

function lists() {
  if (forms) return forms;
  const canonical = new Map<string, string>();
  const acronyms = new Map<string, Set<string>>();
  forms = { canonical, acronyms };
  for (const body of [...listedBodies(AGENCIES), ...listedBodies(BODIES)]) {
    const form = turned(body.name);
    canonical.set(form, canonical.get(form) ?? form);
    for (const acronym of body.acronyms) {
      const key = acronymForm(acronym);
      const meant = acronyms.get(key) ?? new Set();
      const same = [...meant].find(
        other => other.startsWith(form) || form.startsWith(other) || other.endsWith(form),
      );
      if (same) canonical.set(form, same);
      else meant.add(form);
      acronyms.set(key, meant);
    }
  }
  return forms;
}

/** Acronyms that are as often something else. */
const unsafe = new Set([
  'doc',
  'ed',
  'va',
  'pa',
  'eta',
  'loc',
  'cops',
  'ira',
  'dos',
  'sss',
  'ec',
  'au',
  'una',
  'ft',
  'ap',
]);

/** The form of the one listed body with that acronym; null where none or several have it. */
export function bodyOfAcronym(acronym: string): string | null {
  const form = acronymForm(acronym);
  const meant = lists().acronyms.get(form);
  return meant?.size === 1 && (!unsafe.has(form) || form === 'ap') ? [...meant][0]! : null;
}

/** "D.O.J." → "doj". */
export function acronymForm(acronym: string): string {
  return plain(acronym).replace(/[^\p{L}]/gu, '');
}
