import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem } from '../item.ts';
import { bare, phrase } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, isPerson, tokensOf, type View, wordsOf } from '../view.ts';
import { conditionOf } from './condition.ts';
import { isMoney } from './goods.ts';

const scheme =
  /\b(?:fund|funding|programme|program|scheme|grants?|loans?|subsid(?:y|ies)|aid|tax credits?|rebates?)$/iu;
const excluding = /^(?:exclude|disqualify|bar|shut out|debar|suspend)$/u;

/**
 * Who may not share in a fund: "will not be eligible for the Pier Fund", "would be ineligible for road grants", "was shut out of the scheme",
 * "no longer qualifies for the subsidy".
 */
export function excluded(view: View, clause: Clause): DraftItem[] {
  const { force, lemma, passive, sentence } = clause;
  const unable = lemma === 'ineligible' || (/^(?:eligible|qualify)$/u.test(lemma) && isDenied(view, clause));
  const kept = excluding.test(lemma) && !force.negated;
  const party = kept ? clause.patient : clause.agent;
  if (!(unable || kept) || !party) return [];
  const prepositions = kept ? /^(?:from|out of|of)$/u : /^for$/u;
  const fund = clause.obliques.find(
    one =>
      prepositions.test(one.preposition ?? '') &&
      scheme.test(wordsOf(view, phrase(view, { sentence, at: one.head }))),
  );
  if (!fund) return [];
  const standing = publicStanding(view, party);
  // "suspended payment from the Pier Fund": no party to it
  if (kept && isMoney(tokensOf(view, sentence)[party.head]!.lemma)) return [];
  if (standing === 'private' || standing === 'rule' || isPerson(view, party)) return [];
  const what = phrase(view, { sentence, at: fund.head });
  const named = overlapping(view.analysis.names, what).some(name => contains(what, name));
  if (standing !== 'public' && !named) return [];
  const open = force.modal !== null || force.conditional || force.tense === 'future' || !force.finite;
  const fields = new Fields(view)
    .words('what', bare(view, unable ? { start: eligibleFrom(view, clause), end: what.end } : what))
    .words('programme', named ? bare(view, withoutArticle(view, what)) : null)
    .set('amount', null)
    .party('holder', party)
    .party('granter', kept && passive === false ? clause.agent : null)
    .words('condition', conditionOf(view, clause))
    .set('state', open ? 'at risk' : 'withheld');
  return [
    fields.item(
      'stake',
      view.analysis.sentences[sentence]!,
      'stake-excluded/1',
      open ? 'threatened' : 'happened',
    ),
  ];
}

/** "not eligible", "no longer eligible". */
const isDenied = (view: View, clause: Clause): boolean =>
  clause.force.negated || /\b(?:no longer|cease to)\b/iu.test(wordsOf(view, clause.group));

const eligibleFrom = (view: View, { predicate, sentence }: Clause): number =>
  tokensOf(view, sentence)[predicate]!.start;

function withoutArticle(view: View, span: Span): Span {
  const lead = /^(?:the|its|their|an?)\s/iu.exec(wordsOf(view, span))?.[0].length ?? 0;
  return { start: span.start + lead, end: span.end };
}
