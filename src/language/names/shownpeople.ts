import { type Gazetteer, GIVEN, SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { isCallingWord } from './leads.ts';
import { isProse } from './missed.ts';

const NAME_WORD = /^\p{Lu}[\p{L}’']*\p{Ll}$/u;
/** What a firm may be as well: "owner Quarrow Abara". */
const OR_FIRM =
  /^(?:owner|partner|customer|tenant|plaintiff|defendant|patient|employee|leader|chief|victim|founder|user|trader|vendor|broker|publisher|producer|presenter|grower|grocer|consultant|competitor|rival|landlord|shopper|hotelier)$/;
const SAYS = /^(?:added|admitted|believed|claimed|explained|recalled|said|says|told|thought|wrote)$/;
const NO_PERSON = ~(SORT.surname | GIVEN | SORT.city | SORT.worldCity | SORT.county);

/**
 * Names of two or three words that the words around show to be a person's, though no list knows them: "reporter Quarrow Abarin", "Quarrow
 * Abarin, who", "Quarrow Abarin said he". As they stand, words joined by spaces.
 */
export function shownPeople(
  words: readonly (readonly string[])[],
  names: readonly (readonly TokenName[])[],
  gazetteer: Gazetteer,
): Set<string> {
  const found = new Set<string>();
  const small = new Set(words.flatMap(sentence => sentence.filter(word => /^\p{Ll}/u.test(word))));
  const isNameWord = (word: string) => !small.has(word.toLowerCase()) && !(gazetteer.sorts(word) & NO_PERSON);
  words.forEach((sentence, s) => {
    for (let at = 0; at < sentence.length; at++) {
      if (!NAME_WORD.test(sentence[at]!) || /^(?:\p{Lu}.*|[-&/.])$/u.test(sentence[at - 1] ?? '')) continue;
      let last = at;
      while (NAME_WORD.test(sentence[last + 1] ?? '')) last++;
      const own = sentence.slice(at, last + 1);
      const isName = own.length > 1 && own.length < 4 && own.every(isNameWord);
      const touched = names[s]!.filter(name => name.first <= last && at <= name.last);
      const whole = touched.every(name => name.first === at && name.last === last && name.type !== 'PER');
      if (isName && whole && !gazetteer.sorts(own.join(' ')) && isShown(sentence, at, last))
        found.add(own.join(' '));
      at = last;
    }
  });
  return found;
}

function isShown(sentence: readonly string[], first: number, last: number): boolean {
  if (!isProse(sentence)) return false;
  const before = sentence[first - 1] ?? '';
  if (/^\p{Ll}/u.test(before) && isCallingWord(before) && !OR_FIRM.test(before)) return true;
  const [next, then = '', behind = ''] = sentence.slice(last + 1);
  if (next === ',' && then === 'who') return true;
  return SAYS.test(next ?? '') && /^s?he$/.test(then === 'that' ? behind : then);
}
