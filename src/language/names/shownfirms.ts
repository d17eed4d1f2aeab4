import { type Gazetteer, GIVEN, PLACES, SORT } from './gazetteer.ts';
import type { TokenName } from './labels.ts';
import { titleBefore } from './titles.ts';

/** What only a firm has, right behind its name: "Quarrow CEO", "Quarrow's shareholders", "Quarrow shares". */
const HEADED = /^(?:CEO|CFO|COO|CTO|chief|chairman|chairwoman)$/;
const CHIEF = /^(?:executive|financial|operating|technology)$/;
const OWNED = /^(?:shareholders|stockholders|subsidiar(?:y|ies))$/;
const HELD =
  /^(?:flights|jets|passengers|shares|shareholders|stockholders|stores|subsidiar(?:y|ies)|subscribers)$/;
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\.?$/;

const CAPITAL = /^\p{Lu}/u;
const OTHERWISE = GIVEN | SORT.title | SORT.demonym | SORT.calendar | PLACES;

/**
 * One-word names that some place in the document shows to be a firm's ("Quarrow's chief executive", "Quarrow shares") and none to be a
 * person's ("Mr Quarrow", "Nell Quarrow"); beside those that a list has as a firm's and as nobody's.
 */
export function shownFirms(
  words: readonly (readonly string[])[],
  names: readonly (readonly TokenName[])[],
  gazetteer: Gazetteer,
): Set<string> {
  const shown = new Set<string>();
  const people = new Set<string>();
  words.forEach((sentence, s) => {
    for (const { first, last, type } of names[s]!) {
      if (type !== 'PER') continue;
      const titled = titleBefore(sentence, first) >= 0 || COURTESY.test(sentence[first - 1] ?? '');
      if (first < last || titled) for (let at = first; at <= last; at++) people.add(sentence[at]!);
    }
    sentence.forEach((word, at) => {
      if (!/^\p{Lu}\p{Ll}{2}/u.test(word) || CAPITAL.test(sentence[at - 1] ?? '')) return;
      const sorts = gazetteer.sorts(word);
      if (sorts & OTHERWISE) return;
      if ((sorts & SORT.company && !(sorts & SORT.surname)) || owns(sentence, at + 1)) shown.add(word);
    });
  });
  for (const name of people) shown.delete(name);
  return shown;
}

function owns(sentence: readonly string[], behind: number): boolean {
  const owner = /^['’]s$/.test(sentence[behind] ?? '');
  const at = owner ? behind + 1 : behind;
  const word = sentence[at] ?? '';
  if (word === 'chief') return CHIEF.test(sentence[at + 1] ?? '');
  return HEADED.test(word) || (owner ? OWNED : HELD).test(word);
}
