import type { Clause } from '../../language/clauses.ts';
import type { DraftItem } from '../item.ts';
import { bare, dependents, type Noun, type NounRole, nouns, phrase, rolesIn } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, realityOf, tokensOf, type View, wordsOf } from '../view.ts';
import { conditionOf } from './condition.ts';
import { fateOf, risky } from './state.ts';

/** Jobs by number that are or may be lost: "210 jobs hang on it", "up to 140 jobs are at risk", "will cut 300 posts". */
export function jobs(view: View): DraftItem[] {
  return nouns(view, lemma => /^(?:job|post|position)$/u.test(lemma)).flatMap(noun => {
    if (dependents(view, noun, /^nummod/u).length === 0) return losers(view, noun);
    for (const role of rolesIn(view, noun)) {
      const state = stateOf(view, role);
      if (state) return item(view, noun, role.clause, state);
    }
    return [];
  });
}

/** "nearly 900 workers could lose their jobs": counted by who would lose them. */
function losers(view: View, noun: Noun): DraftItem[] {
  const clause = rolesIn(view, noun).find(
    ({ clause: { lemma, force }, role }) =>
      role === 'patient' && lemma === 'lose' && !force.negated && imminent.test(force.modal ?? ''),
  )?.clause;
  const people = clause?.agent && { sentence: noun.sentence, at: clause.agent.head };
  return clause && people && dependents(view, people, /^nummod/u).length > 0
    ? item(view, people, clause, 'at risk')
    : [];
}

const cutting = /^(?:cut|axe|shed|eliminate|slash|scrap|abolish)$/u;
const endangering = /^(?:threaten|endanger|jeopardi[sz]e|imperil|cost)$/u;
const imminent = /^(?:could|may|might|would|will)$/u;

function stateOf(view: View, role: NounRole): string | null {
  const { clause } = role;
  const { lemma, force } = clause;
  if (force.negated) return null;
  const fate = fateOf(view, role);
  if (fate) return fate;
  if (role.role === 'agent' && /^(?:go|disappear|vanish)$/u.test(lemma) && imminent.test(force.modal ?? ''))
    return 'at risk';
  if (role.role === 'agent')
    return clause.kind === 'copula' && force.tense !== 'past' && isAtRisk(wordsOf(view, clause.whole))
      ? 'at risk'
      : null;
  if (role.role !== 'patient') return null;
  const open = imminent.test(force.modal ?? '') || (!force.finite && !clause.passive);
  if (lemma === 'lose' || endangering.test(lemma))
    return open || (lemma !== 'lose' && lemma !== 'cost' && force.tense === 'present') ? 'at risk' : null;
  if (lemma === 'put' && isAtRisk(wordsOf(view, clause.whole))) return 'at risk';
  if (!cutting.test(lemma)) return null;
  return open ? 'at risk' : force.finite && clause.agent ? 'withheld' : null;
}

const isAtRisk = (words: string) => risky.test(words) || /\bunder threat\b/iu.test(words);

function item(view: View, noun: Noun, clause: Clause, state: string): DraftItem[] {
  const { agent } = clause;
  const employer =
    cutting.test(clause.lemma) && agent && publicStanding(view, agent) === 'public' ? agent : null;
  if (state === 'withheld' && !employer) return [];
  const { sentence } = noun;
  const loser = clause.lemma === 'cost' ? clause.recipient : null;
  const fields = new Fields(view)
    .words('what', bare(view, phrase(view, noun)))
    .set('programme', null)
    .set('amount', null)
    .party('holder', loser && publicStanding(view, loser) === 'public' ? loser : null)
    .party('granter', employer)
    .words('condition', conditionOf(view, clause))
    .set('state', state);
  const reality = state === 'withheld' ? realityOf(clause) : 'threatened';
  return tokensOf(view, sentence)[noun.at]!.deprel === 'compound'
    ? []
    : [fields.item('stake', view.analysis.sentences[sentence]!, 'stake-jobs/1', reality)];
}
