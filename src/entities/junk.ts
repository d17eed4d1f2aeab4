import { isAnyDay, isMonthName } from '../language/calendar.ts';
import { plain } from './plain.ts';

const pronouns =
  /^(?:i|you|he|she|it|we|they|me|him|her|us|them|his|hers|its|their|theirs|our|ours|my|mine|your|yours|who|whom|whose|which|that|this|these|those|one|everyone|someone|nobody|anyone)$/u;
const isCalendar = (words: string) =>
  isAnyDay(words) ||
  isMonthName(words) ||
  /^(?:today|yesterday|tomorrow|christmas|thanksgiving|easter)$/u.test(words);
/** Words that name people by what they are: no one in particular. */
const sorts =
  /^(?:(?:federal|state|city|local|county|town|senior|top|police|law enforcement|government|white house|administration|campaign|school|health|us|american|republican|democratic|many|some|several|other)\s)*(?:officials?|authorities|leaders?|lawmakers?|residents?|voters?|people|critics?|experts?|supporters?|opponents?|sources?|prosecutors?|lawyers?|attorneys?|advocates?|activists?|protesters?|reporters?|officers?|police|investigators?|analysts?|aides?|democrats?|republicans?|conservatives?|liberals?|immigrants?|refugees?|families|workers?|employees?|students?|members?|spokes(?:man|woman|person|people)|advis[eo]rs?|strategists?|delegates?|candidates?|cities|towns?|states?|counties)$/u;
const titles =
  /^(?:the )?(?:mr|mrs|ms|miss|dr|sir|madam|(?:vice |deputy |acting |former )?(?:president|mayor|governor|senator|secretary|chief|director|chairman|chair|minister|judge|justice|attorney|attorney general|sheriff|commissioner|superintendent|manager|city manager|police chief|secretary of state|president-elect|speaker|congress(?:wo)?man|council(?:wo)?man|professor|counsel|clerk|officer|captain|general|prime minister|first lady|pope|king|queen))$/u;

/** "City Manager Ann Roe" is no place. */
const titled =
  /^(?:(?:city|town|county|village) (?:manager|clerk|attorney)|mayor|governor|gov|senator|sen|rep|sheriff|president|judge|secretary|mr|mrs|ms|dr) \S+/u;

/** True for what a tagger takes for a name and no reader would: pronouns, days, titles alone, kinds of people, parts of sentences. */
export function isJunk(name: string, type: string | null): boolean {
  const words = plain(name);
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < 2 && type !== 'law') return true;
  if (pronouns.test(words) && !/^\p{Lu}\.?\p{Lu}\.?$/u.test(name)) return true;
  if (isCalendar(words) && type !== 'person' && type !== 'place') return true;
  if (type === 'person' && (isCalendar(words) || /\d|[@/:]|https?/u.test(words))) return true;
  if (type === 'place' && titled.test(words)) return true;
  if (sorts.test(words) || titles.test(words)) return true;
  if (
    /^(?:city|town|village) hall$|^(?:the )?(?:statehouse|state house|capitol|courthouse|main street)$/u.test(
      words,
    )
  )
    return true;
  if (/\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(words) && type !== 'programme') return true;
  if (/[@\n]|https?:|www\./u.test(name)) return true;
  if (!/\p{Lu}|\p{N}/u.test(name)) return true;
  return /\s(?:said|says|told|added|reported|wrote)$/u.test(words) || words.split(' ').length > 14;
}
