import type { Cast } from '../attribution/cast.ts';
import type { Attribution } from '../attribution/scene.ts';
import { open, type Speaker } from '../attribution/spoken.ts';

/** How far behind the words for a speaker the condition may stand. */
const REACH = 160;

/** What somebody asks for who talks and is not to be known. */
const CONDITION =
  /\b(?:(?:up)?on (?:the )?condition (?:of anonymity|(?:that )?(?:\p{L}+ ){1,4}not be (?:named|identified|quoted by name))|(?:who|and|,) (?:\p{L}+ ){0,2}(?:request|ask|insist|demand|seek|sought)\p{Ll}* (?:for |on )?anonymity|granted anonymity|(?:not|declin\p{Ll}+|refus\p{Ll}+) to be (?:named|identified|quoted by name))\b/u;

/** "He declined to give his name", "She asked that her last name not be used." */
const NAMELESS =
  /\b(?:declin|refus|fear|reluctan|unwilling)\p{Ll}* to (?:give|provide|reveal|disclose|state|use|offer) (?:his|her|their) (?:(?:full|last|real|first) )?names?\b|\b(?:he|she) (?:\p{L}+ ){0,3}(?:asked|requested|wanted|wished|insisted) (?:that )?(?:his|her) (?:(?:full|last|real|first) )?name (?:not (?:be|to be)|be withheld)/iu;

/** True for a sentence by whose words its subject is not named. */
export const isNameless = (words: string): boolean => NAMELESS.test(words) || CONDITION.test(words);

/** "the jury", "the Marlow grand jury" */
const JURY = /^(?:an?|the|its|his|her|their)\s(?:[\p{L}’'-]+\s){0,3}jur(?:y|ors?)$/iu;

/** "The worker of four years, who spoke on condition of anonymity, said": nobody whom the text names. */
export function anonymous({ scene }: Cast, { source, cue }: Attribution, text: string): Speaker | null {
  const end = Math.min(source!.end + REACH, cue.start);
  const words = scene.text.slice(source!.start, Math.max(end, source!.end));
  // "The worker, | who spoke on condition of anonymity, | said"
  const isAside = !/[.;:?!“”"]\s/.test(words.slice(source!.end - source!.start));
  if (isAside && CONDITION.test(words))
    return open(text, [], 'unnamed', 'The speaker asked not to be named.');
  return JURY.test(text) ? open(text, [], 'unnamed', 'No text names a jury.') : null;
}
