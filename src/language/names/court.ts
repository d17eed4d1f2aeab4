import type { Name, Sentence } from '../analysis.ts';

/** What parties and their friends are called in court. */
const ROLE =
  /^(?:Amic(?:us|i)|Curiae|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Interven[eo]rs?|Claimants?|Applicants?|Movants?)$/;

/** The same alone, with what tells one from another. */
const ALONE =
  /^(?:(?:First|Second|Third|Fourth|Fifth) )?(?:Interested Part(?:y|ies)|Plaintiffs?|Defendants?|Respondents?|Appellants?|Claimants?|Applicants?)$/;

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
