import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence } from '../analysis.ts';

/** What parties and their friends are called in court. */
const ROLE =
  /^(?:Amic(?:us|i)|Curiae|Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ant|ee)s?|Interven[eo]rs?|Claimants?|Applicants?|Movants?)$/;
const CIRCUIT =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Federal|D\.C\.)$/;

/** "Amicus | Harbor Anglers League", "Plaintiff | Okafor": the name without what it is called in court; "the Ninth Circuit" is a court. */
export function withCourt(names: readonly Name[], sentences: readonly Sentence[]): Name[] {
  const kept = names.flatMap((name): Name[] => {
    const { tokens } = sentences[name.sentence]!;
    let { first } = name;
    while (first <= name.last && ROLE.test(tokens[first]!.form)) first++;
    if (first === name.first) return [name];
    return first > name.last ? [] : [{ ...name, first, start: tokens[first]!.start }];
  });
  const circuits = sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((token, at): Name[] => {
      const last = tokens[at + 1];
      const is =
        CIRCUIT.test(token.form) && last?.form === 'Circuit' && !/^Court/.test(tokens[at + 2]?.form ?? '');
      const name = {
        type: 'body',
        subtype: 'court',
        sentence,
        first: at,
        last: at + 1,
        title: null,
      } as const;
      return is ? [{ ...name, start: token.start, end: last.end }] : [];
    }),
  );
  const missed = circuits.filter(one => overlapping(kept, one).length === 0);
  return missed.length > 0 ? [...kept, ...missed].sort((a, b) => a.start - b.start) : kept;
}
