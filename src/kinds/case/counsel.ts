import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { prepositionOf } from '../phrases.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { lemmaAt, nothing, parties, type Sighting } from './sighting.ts';

const matters =
  /^(?:lawsuit|suit|litigation|case|complaint|appeal|petition|challenge|proceeding|claim|action)$/u;

/** Who represents whom: "represents the towns in lawsuits", "Roe, a lawyer for the towns", "counsel for the mill, Ann Roe". They add to a matter, and show one only with a suit. */
export function counselIn(view: View): Sighting[] {
  return [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause => represented(view, sentence, clause) ?? []),
    ),
    ...lawyersNamed(view),
    ...announced(view),
  ];
}

/** "which represents the towns in federal lawsuits", "the families are represented by Roe". */
function represented(view: View, sentence: number, clause: Clause): Sighting | null {
  if (clause.lemma !== 'represent' || !clause.agent || !clause.patient) return null;
  const tokens = tokensOf(view, sentence);
  const suit = clause.obliques.some(oblique => matters.test(tokens[oblique.head]!.lemma.toLowerCase()));
  const near = wordsNear(view, sentence, clause.agent);
  const lawyers =
    /\b(?:law|lawyers?|attorneys?|counsel|firm|legal|litigation|rights|solicitors?|partners|llp|barristers?)\b/iu.test(
      near,
    );
  if (!suit && !lawyers && !clause.passive) return null;
  const of = clause.patient.head;
  return {
    ...nothing,
    sentence,
    counsel: parties(view, sentence, clause.agent.head),
    ...(isSued(view, clause.patient)
      ? { defendants: parties(view, sentence, of) }
      : suit
        ? { plaintiffs: parties(view, sentence, of) }
        : {}),
    back: true,
    sure: suit,
  };
}

const isSued = (view: View, span: Span): boolean => /\bdefendants?\b/iu.test(wordsOf(view, span));

const before =
  /\b(?:lawyer|attorney|solicitor|barrister|counsel)s?(?: (?:for|of|representing) [^,.;:“”"]{2,50})?[,:] $/iu;
const after =
  /^(?: KC| QC)?,? (?:an? |the |their |its |his |her |lead )*(?:lawyer|attorney|solicitor|barrister|counsel)s? (?:for|representing) /iu;
const general =
  /\b(?:general|district|prosecuting|state['’]s|u\.?s\.?|crown|former)\b[^,]{0,20}(?:attorney|solicitor|counsel)|(?:attorney|solicitor|counsel) general/iu;

/** "the tenants' solicitor, Ann Roe", "counsel for the mill, Ivo Marl KC", "Roe, a lawyer for the towns", "Attorney Ada Fenn". */
function lawyersNamed(view: View): Sighting[] {
  const { text, names } = view.analysis;
  return names.flatMap((name): Sighting[] => {
    if (
      name.type !== 'person' &&
      name.subtype !== 'company' &&
      !/\b(?:Law|LLP|Partners)\b/u.test(wordsOf(view, name))
    )
      return [];
    const ahead = text.slice(Math.max(0, name.start - 90), name.start);
    const behind = text.slice(name.end, name.end + 70);
    // a title behind the name, "Okafor, a staff attorney with a union", is a job and no brief
    const title = name.title && name.title.end <= name.start ? wordsOf(view, name.title) : '';
    const found =
      before.test(ahead) || after.test(behind) || /^(?:attorney|lawyer|solicitor|barrister)$/iu.test(title);
    if (!found || general.test(ahead.slice(-60)) || general.test(title)) return [];
    return [{ ...nothing, sentence: name.sentence, counsel: [name], back: true, sure: false }];
  });
}

/** "For the council, Ann Roe said …", in a report from court. */
function announced(view: View): Sighting[] {
  return view.clauses.flatMap((clauses, sentence) =>
    clauses.flatMap((clause): Sighting[] => {
      if (!/^(?:say|argue|submit|tell|contend)$/u.test(clause.lemma) || !clause.agent) return [];
      const [first] = tokensOf(view, sentence);
      if (first?.form !== 'For' || prepositionOf(view, { sentence, at: first.head }) !== 'for') return [];
      const party = lemmaAt(view, { sentence, at: first.head });
      const named = view.context.mentionAt(clause.agent);
      if (
        named === null ||
        view.context.typeOf(named) !== 'person' ||
        /^(?:year|month|day|week|part|example|instance|now|time)$/u.test(party)
      )
        return [];
      return [{ ...nothing, sentence, counsel: [clause.agent], back: true, sure: false }];
    }),
  );
}

function wordsNear(view: View, sentence: number, span: Span): string {
  const { start, end } = view.analysis.sentences[sentence]!;
  return view.analysis.text.slice(Math.max(start, span.start - 20), Math.min(end, span.end + 60));
}
