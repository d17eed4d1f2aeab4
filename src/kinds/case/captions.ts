import { placeAround, placeHolding } from '../../text/overlapping.ts';
import { contains } from '../../text/span.ts';
import { citationsIn } from '../rule/citations.ts';
import type { View } from '../view.ts';
import { courtIn, nothing, type Sighting } from './sighting.ts';

/** Words of a party in a caption: "City of Marl", "Marlowe Homes Ltd", "OFFICE OF WORKS". */
const side = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:,? (?:of|for|the|and|&|de|ex rel\.|et al\.?|\p{Lu}[\p{L}\p{N}.&'’-]*)| \p{N}+(?=\s\p{Lu})){0,9}`;
const caption = new RegExp(
  String.raw`(?<left>${side})(?:,? Plaintiffs?| \(?[Aa]ppellants?\)?)?,? (?:v|vs|versus)\.? (?<right>${side})`,
  'gu',
);

/** Court matters by their captions ("Roe v. Marl County") and by their numbers, each with the other where they stand together. */
export function captioned(view: View): Sighting[] {
  const { text, sentences } = view.analysis;
  const numbers = citationsIn(text).filter(citation => citation.type === 'docket');
  const taken = new Set<number>();
  const named = [...text.matchAll(caption)].flatMap((found): Sighting[] => {
    const { left = '', right = '' } = found.groups ?? {};
    const start = found.index + skipped(left);
    const end = found.index + found[0].length - trailing(right);
    const span = { start, end };
    const sentence = placeHolding(sentences, start);
    // "Pell v. Marl" is a matter; "Lions v. Bears" in a sports page is none, but such pages have no court words.
    if (
      sentence < 0 ||
      view.analysis.blocks.some(block => block.kind === 'boilerplate' && contains(block, span))
    )
      return [];
    const near = numbers.find(
      one =>
        one.start >= end &&
        one.start - end < 60 &&
        !/[.!?]\s+\p{Lu}/u.test(text.slice(end, one.start).replace(/\bNos?\./gu, '')),
    );
    if (near) taken.add(near.start);
    const leftSpan = { start, end: found.index + left.length };
    const rightSpan = { start: end - (right.length - trailing(right)), end };
    return [
      {
        ...nothing,
        sentence,
        name: span,
        plaintiffs: [leftSpan],
        defendants: [rightSpan],
        court: courtIn(view, sentences[sentence]!),
        docketNumber: near?.normal ?? null,
        back: false,
      },
    ];
  });
  const alone = numbers
    .filter(one => !taken.has(one.start))
    .flatMap((citation): Sighting[] => {
      const sentence = placeAround(sentences, citation);
      return sentence < 0 ? [] : [{ ...nothing, sentence, docketNumber: citation.normal, back: true }];
    });
  return [...named, ...alone];
}

/** Words before the first party that belong to the sentence: "In Roe", "The case Roe". */
function skipped(left: string): number {
  return /^(?:(?:In|The|Case|And|But|Under|Since|See|Citing) )+/u.exec(left)?.[0].length ?? 0;
}

/** A number, a stop or a joining word at the end of the second party is not its own. */
function trailing(right: string): number {
  const number = /,? (?:Nos?|Case|Docket|Civil)\b.*$/u.exec(right)?.[0].length ?? 0;
  const rest = right.slice(0, right.length - number);
  return (
    number +
    (/(?:,? (?:and|for|of|the))+$|(?<!\b(?:Inc|Co|Ltd|Corp|No|St|al))\.$/u.exec(rest)?.[0].length ?? 0)
  );
}
