import { loadModels } from '../../language/analyse.ts';
import { usualGender } from '../../language/chains/given.ts';
import { SORT } from '../../language/names/gazetteer.ts';
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

/** What the words before a name say: "Ms. Okafor", "Chairwoman Okafor", "his wife, Ada Okafor,". Null where they do not. */
export function genderBefore(text: string, name: Span): Gender | null {
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
  // "Marine John Lind": a rank before the given name
  const given = rest.length > 1 && usualGender(rest[0]!) ? rest[0] : first;
  if (!given || rest.length === 0) return null;
  // "Mrs Lind", of "Mr and Mrs Lind"
  if (/^M(?:r|rs|s|iss)\.?$/.test(given)) return /^Mr\.?$/.test(given) ? 'he' : 'she';
  const usual = usualGender(given);
  if (usual) return usual === 'male' ? 'he' : 'she';
  const sorts = loadModels().names.gazetteer.sorts(given);
  const male = (sorts & SORT.firstMale) !== 0;
  const female = (sorts & SORT.firstFemale) !== 0;
  return male === female ? null : male ? 'he' : 'she';
}
