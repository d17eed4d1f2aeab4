import type { Token } from '../analysis.ts';

/** Head nouns of institutions: a capitalised run that ends with one, or begins with one before "of" or "for", is a body's name. */
const INSTITUTION =
  'Ombudsman Ombudsperson Regulator Regulatory Inspectorate Authority Commission Agency Department Ministry Directorate Tribunal Board Council Bureau Office Service Committee Association Federation Confederation Union League Alliance Coalition Society Institute Foundation Trust Guild Chamber Tribe Rancheria';
const HEAD = new RegExp(`^(?:${INSTITUTION.replaceAll(' ', '|')}|District)$`, 'u');
const LEAD =
  /^(?:Regulator|Department|Ministry|Office|Bureau|Ombudsman|Society|Association|Federation|Confederation|Guild|League|Union|Institute|Cent(?:re|er)|Council|Commission|Parents|Friends|Citizens|Neighbou?rs|Residents|Mothers|Teachers|Campaign|Alliance|Coalition)$/u;
/** Letters and words that only a company's name ends with. */
const LEGAL_FORM = /^(?:plc|PLC|Ltd|LLP|LLC|GmbH|Inc)\.?$/u;
const BRIDGE = /^(?:of|for|and|on|against|&)$/u;
const MONTHS_AND_DAYS =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.form) && !MONTHS_AND_DAYS.test(token.form);

/** Token ranges of "Social Tenancies Ombudsman", "Regulator of Social Landlords", "Parents for Elm Schools"; in a heading, none. */
export function institutionsIn(tokens: readonly Token[]): [number, number][] {
  const content = tokens.filter(token => /^\p{L}{4,}/u.test(token.form));
  if (content.length > 3 && content.filter(isCapital).length > content.length * 0.7) return [];
  const ranges: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at])) continue;
    let last = at;
    while (isCapital(tokens[last + 1])) last++;
    const lead =
      LEAD.test(tokens[last]!.form) &&
      BRIDGE.test(tokens[last + 1]?.form ?? '') &&
      isCapital(tokens[last + 2]);
    // "Friends of | the | Bus"
    const article =
      LEAD.test(tokens[last]!.form) &&
      /^of$/u.test(tokens[last + 1]?.form ?? '') &&
      /^the$/u.test(tokens[last + 2]?.form ?? '') &&
      isCapital(tokens[last + 3]);
    if (lead || article) {
      last += lead ? 2 : 3;
      for (;;) {
        if (isCapital(tokens[last + 1])) last++;
        else if (
          /^and$/u.test(tokens[last + 1]?.form ?? '') &&
          isCapital(tokens[last + 2]) &&
          /^for$/u.test(tokens[at + 1]?.form ?? '')
        )
          last += 2;
        else break;
      }
    }
    const first =
      at === 0 &&
      /^(?:The|This|That|Our|Its|Their|In|At|But|And|When|Since|For|A|An)$/u.test(tokens[at]!.form)
        ? at + 1
        : at;
    // "Corran Lifts plc"
    const legal = LEGAL_FORM.test(tokens[last + 1]?.form ?? '')
      ? last + 1
      : LEGAL_FORM.test(tokens[last]!.form)
        ? last
        : 0;
    if (legal > first) {
      ranges.push([first, legal]);
      at = legal;
      continue;
    }
    if (last > first && (lead || article || HEAD.test(tokens[last]!.form))) ranges.push([first, last]);
    at = last;
  }
  return ranges;
}
