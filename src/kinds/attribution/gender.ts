import { loadModels } from '../../language/analyse.ts';
import { usualGender } from '../../language/chains/given.ts';
import { FEMALE, MALE } from '../../language/chains/nouns.ts';
import { GIVEN, SORT } from '../../language/names/gazetteer.ts';
import type { Span } from '../../text/span.ts';

/** By which pronoun the text speaks of a person. */
export type Gender = 'he' | 'she';

export function pronounGender(word: string): Gender | null {
  if (/^(?:he|him|his)$/.test(word)) return 'he';
  return /^(?:she|her|hers)$/.test(word) ? 'she' : null;
}

export const otherGender = (gender: Gender): Gender => (gender === 'she' ? 'he' : 'she');

/** Not "chairman" or "spokesman": some texts say so of women. */
const HE = /\b(?:Mr|Messrs|Sir|Lord|Congressman|Councilman|Assemblyman|King|Prince|Father|Brother)\b\.?\s*$/i;
const SHE =
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Congresswoman|Councilwoman|Assemblywoman|Chairwoman|spokeswoman|businesswoman|alderwoman|Queen|Princess|Sister|Mother)\b\.?\s*$/i;

/** Kin of one gender: "her husband Tom Lind", and in commas "her husband, Tom Lind, said". */
const KIN_HE =
  /\b(?:husband|son|brother|father|dad|uncle|nephew|grandson|grandfather|stepson)(?:-in-law)?,? $/i;
const KIN_SHE =
  /\b(?:wife|daughter|sister|mother|mum|mom|aunt|niece|granddaughter|grandmother|stepdaughter|widow)(?:-in-law)?,? $/i;

/** "A | spokeswoman | for the mayor, Ada Okafor,": the noun of a description that a name in commas follows. */
const NOUN_BEFORE =
  /(?:^|[\s“"(])(?:an?|the|one|another|his|her|its|their)\s(?:[\p{L}’'-]+\s){0,3}?(?<noun>[\p{L}-]+)(?:\s(?:for|of|at|with|from|in)\s[^,.;:“”"]{2,45})?, $/iu;
/** "Ada Okafor, a former | alderwoman |" */
const NOUN_BEHIND =
  /^, (?:an?|the|his|her|its|their) (?:[\p{Ll}’'-]+ ){0,3}?(?<noun>\p{Ll}+(?:man|woman))\b/u;

/** What a description beside a name says. Men's nouns in “-man” are not taken: some texts say so of women. */
function genderDescribed(text: string, name: Span): Gender | null {
  const closed = /^[,.)]/.test(text.slice(name.end, name.end + 1));
  const before = closed ? NOUN_BEFORE.exec(text.slice(Math.max(0, name.start - 90), name.start)) : null;
  const behind = NOUN_BEHIND.exec(text.slice(name.end, name.end + 70));
  const nouns = [before, behind].map(found => found?.groups?.noun?.toLowerCase() ?? '');
  if (nouns.some(noun => FEMALE.has(noun))) return 'she';
  return nouns.some(noun => MALE.has(noun) && !noun.endsWith('man')) ? 'he' : null;
}

/** What the words beside a name say: "Ms. Okafor", "Chairwoman Okafor", "his wife, Ada Okafor,". Null where they do not. */
export const genderBeside = (text: string, name: Span): Gender | null =>
  genderBefore(text, name) ?? genderDescribed(text, name);

function genderBefore(text: string, name: Span): Gender | null {
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  if (!/, $/.test(before) || /^,(?! (?:and|or) )/.test(text.slice(name.end, name.end + 5))) {
    if (KIN_SHE.test(before)) return 'she';
    if (KIN_HE.test(before)) return 'he';
  }
  const words = before + text.slice(name.start, name.end).split(' ')[0];
  if (SHE.test(before) || SHE.test(words)) return 'she';
  return HE.test(before) || HE.test(words) ? 'he' : null;
}

/** What a given name tells that people of one gender alone bear. It only ever rules somebody out. */
export function givenGender(fullName: string): Gender | null {
  const [first, ...rest] = fullName.split(' ');
  // "Marine John Lind": a rank before the given name; not "Jean Marie Lind"
  const { gazetteer } = loadModels().names;
  const isRank = rest.length > 1 && first !== undefined && (gazetteer.sorts(first) & GIVEN) === 0;
  const given = isRank && usualGender(rest[0]!) ? rest[0] : first;
  if (!given || rest.length === 0) return null;
  // "Mrs Lind", of "Mr and Mrs Lind"
  if (/^M(?:r|rs|s|iss)\.?$/.test(given)) return /^Mr\.?$/.test(given) ? 'he' : 'she';
  const usual = usualGender(given);
  if (usual) return usual === 'male' ? 'he' : 'she';
  const sorts = gazetteer.sorts(given);
  const male = (sorts & SORT.firstMale) !== 0;
  const female = (sorts & SORT.firstFemale) !== 0;
  return male === female ? null : male ? 'he' : 'she';
}
