import type { Name, Sentence } from '../analysis.ts';
import { nameOf } from './spanned.ts';

/** What parties and their friends are called in court. */
const ROLE =
  /^(?:Amic(?:us|i)|Curiae|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Interven[eo]rs?|Claimants?|Applicants?|Movants?)$/;

/** The same alone, with what tells one from another. */
const ALONE =
  /^(?:(?:First|Second|Third|Fourth|Fifth) )?(?:Interested Part(?:y|ies)|Plaintiffs?|Defendants?|Respondents?|Appellants?|Claimants?|Applicants?)$/;

const NAME_WORD = /^\p{Lu}(?:\.|\p{L}[\p{L}.'’-]*)$/u;

/** "[Hon. | Ada P. Okafor |, U.S. District Judge]": who decided below, as opinions on appeal name her; her office is no body. */
export function withJudgeBelow(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  const found = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap(({ form }, at): Name[] => {
      if (!/^Hon\.?$/.test(form) || !/^[[(]$/.test(tokens[at - 1]?.form ?? '')) return [];
      const comma = tokens.findIndex((one, i) => i > at && one.form === ',');
      const first = at + 1;
      const name = tokens.slice(first, comma);
      const close = tokens.findIndex((one, i) => i > comma && /^[\])]$/.test(one.form));
      if (comma < 0 || close < 0 || close > comma + 7 || name.length < 2 || name.length > 4) return [];
      const judge = tokens[close - 1]!;
      if (judge.form !== 'Judge' || !name.every(one => NAME_WORD.test(one.form))) return [];
      const title = { start: tokens[comma + 1]!.start, end: judge.end };
      return [{ ...nameOf(tokens, sentence, first, comma - 1, 'person', null), title }];
    }),
  );
  const free = (name: Name) => !found.some(({ start, title }) => start < name.end && name.start < title!.end);
  return [...names.filter(free), ...found].sort((a, b) => a.start - b.start);
}

/** "Amicus | Harbor Anglers League", "Plaintiff | Okafor": the name without what it is called in court; "Petitioner" alone is none. */
export function withCourt(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  return names.flatMap((name): Name[] => {
    const { tokens } = sentences[name.sentence]!;
    let { first } = name;
    // "the Interested Party", "the First Defendant"
    const words = tokens.slice(first, name.last + 1).map(({ form }) => form);
    if (ALONE.test(words.join(' '))) return [];
    while (first <= name.last && ROLE.test(tokens[first]!.form)) first++;
    if (first === name.first) return [name];
    return first > name.last ? [] : [{ ...name, first, start: tokens[first]!.start }];
  });
}
