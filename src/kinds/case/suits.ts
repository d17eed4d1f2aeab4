import type { Clause } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import {
  complement,
  contentOf,
  dependents,
  infinitive,
  isDefinite,
  type Noun,
  nouns,
  rolesIn,
} from '../phrases.ts';
import { namesIn, tokensOf, type View, wordsOf } from '../view.ts';
import { foundAgainst } from './found.ts';
import { againstBehind, inCourt, isSuit, soughtBy, takenBy, toCourt } from './incourt.ts';
import { relieved, resisted } from './relief.ts';
import { complained, resorted, targetsOf } from './resort.ts';
import {
  broughtIn,
  courtIn,
  dateIn,
  isBench,
  isOnlyAsked,
  lemmaAt,
  nothing,
  opponentsOf,
  ownersOf,
  parties,
  type Sighting,
  titled,
  together,
} from './sighting.ts';

/** Nouns that name a court matter by themselves; the others only beside a court or under a verb of filing. */
const plain = new Set(['lawsuit', 'suit']);
const filed = new Set([
  'litigation',
  'case',
  'action',
  'proceeding',
  'proceedings',
  'claim',
  'class action',
  'counterclaim',
]);
const beforeCourt = new Set(
  'complaint appeal petition challenge motion application request bid paper'.split(' '),
);
const matters = new Set([...plain, ...filed, ...beforeCourt]);
const filing = new Set([
  'file',
  'bring',
  'lodge',
  'join',
  'launch',
  'initiate',
  'pursue',
  'issue',
  'commence',
  'start',
  'mount',
  'institute',
  'begin',
]);
/** What only the one who went to court does with a suit of its own. */
const keeping = /^(?:withdraw|drop|lose|win|abandon)$/u;
const ruling = new Set(
  'grant dismiss reject deny uphold quash overturn refuse allow block halt suspend hear decide throw_out strike_down set_aside'
    .split(' ')
    .map(verb => verb.replace('_', ' ')),
);

/** Verbs by which somebody goes to court, alone or with a court beside them. */
const suing = /^(?:sue|take|haul|drag|bring|appeal|contest|challenge|fight|ask|petition|urge)$/u;

/** Suits and other court matters as the text tells them: by verbs, by nouns, by what courts do. */
export function suitsIn(view: View): Sighting[] {
  return [
    ...view.clauses.flatMap((clauses, sentence) =>
      clauses.flatMap(clause =>
        [
          sued(view, sentence, clause),
          ruled(view, sentence, clause),
          foundAgainst(view, sentence, clause),
          resorted(view, sentence, clause),
          complained(view, sentence, clause),
          relieved(view, sentence, clause),
          resisted(view, sentence, clause),
        ].flatMap(one => one ?? []),
      ),
    ),
    ...nouns(view, lemma => matters.has(lemma)).flatMap(noun => named(view, noun) ?? []),
  ];
}

/** "sued X", "took X to court", "asked the Court of Appeals to strike down …", "appealed to the High Court". */
function sued(view: View, sentence: number, clause: Clause): Sighting | null {
  if (!suing.test(clause.lemma) || clause.force.negated || isOnlyAsked(view, clause)) return null;
  const pending = clause.relation.startsWith('acl')
    ? courtIn(view, view.analysis.sentences[sentence]!)
    : null;
  const court = courtIn(view, clause.whole) ?? pending;
  const plaintiffs =
    clause.agent && titled(view, clause.agent) ? [] : parties(view, sentence, clause.agent?.head);
  const base = {
    ...nothing,
    sentence,
    filed: dateIn(view, clause),
    court,
    plaintiffs,
    reality: broughtIn(view, clause),
  };
  const aim = infinitive(view, clause) ?? complement(view, clause, /^(?:xcomp|advcl|ccomp)/u);
  const about = aim ? soughtBy(view, clause, aim) : null;
  const defendants = parties(view, sentence, clause.patient?.head);
  if (clause.lemma === 'sue')
    return clause.agent || defendants.length > 0 ? { ...base, defendants, about } : null;
  if (toCourt(view, clause))
    return { ...base, plaintiffs: takenBy(view, clause, plaintiffs), defendants, about: null };
  if (!clause.agent) return null;
  const to = clause.obliques.find(
    one =>
      /^(?:to|before|in)$/u.test(one.preposition ?? '') &&
      /\b(?:court|tribunal)\b/iu.test(wordsOf(view, one)),
  );
  if (
    /^(?:take|haul|drag|bring)$/u.test(clause.lemma) &&
    to?.preposition === 'to' &&
    clause.patient &&
    !matters.has(lemmaAt(view, { sentence, at: clause.patient.head }))
  )
    return { ...base, defendants, about: null };
  if (/^(?:may|might|could)$/u.test(clause.force.modal ?? '')) return null;
  if (clause.lemma === 'appeal' && (to || court)) return { ...base, back: true };
  if (
    /^(?:contest|challenge|fight)$/u.test(clause.lemma) &&
    clause.patient &&
    (to || inCourt(view, clause, court !== null))
  )
    // "vowed to fight it to the highest court", of a suit: the one sued
    return isSuit(view, sentence, clause.patient)
      ? { ...base, plaintiffs: [], defendants: plaintiffs }
      : { ...base, about: clause.patient };
  return asked(view, clause, { ...base, about, defendants: aim ? targetsOf(view, aim) : [] }, aim);
}

/** "asked a judge to …": a matter before that judge; "… to dismiss the suit": the defendant's motion in it. */
function asked(view: View, clause: Clause, base: Sighting, aim: Clause | null): Sighting | null {
  const { sentence } = clause;
  if (!/^(?:ask|petition|urge)$/u.test(clause.lemma) || !aim) return null;
  // "filed an amicus brief urging the court to …": a friend's, no party's
  if (/\b(?:amicus|friend[- ]of[- ]the[- ]court)\b/iu.test(wordsOf(view, view.analysis.sentences[sentence]!)))
    return null;
  const whom = clause.recipient ?? clause.patient;
  const judge =
    whom && (courtIn(view, whom) !== null || /\b(?:judge|court|tribunal)\b/iu.test(wordsOf(view, whom)));
  if (!judge) return null;
  const ended = aim.patient && lemmaAt(view, { sentence, at: aim.patient.head });
  if (ended && matters.has(ended) && /^(?:dismiss|throw out|toss|stay|transfer|decide)$/u.test(aim.lemma))
    return { ...nothing, sentence, court: base.court, defendants: base.plaintiffs, back: true };
  return base;
}

/** "The Administrative Court has granted the firm's request against a decision of the board", "the judge dismissed the appeal". */
function ruled(view: View, sentence: number, clause: Clause): Sighting | null {
  if (!ruling.has(clause.lemma) || !clause.patient) return null;
  const noun = { sentence, at: clause.patient.head };
  if (!matters.has(lemmaAt(view, noun))) return null;
  const judge = clause.agent ?? (clause.passive ? null : judgeIn(view, sentence));
  if (!judge) return null;
  const words = wordsOf(view, judge);
  if (!isBench(words) && !/\bpanels?\b/iu.test(words) && !titled(view, judge)) return null;
  return {
    ...nothing,
    sentence,
    court: courtIn(view, judge) ?? courtIn(view, view.analysis.sentences[sentence]!),
    plaintiffs: ownersOf(view, noun),
    defendants: opponentsOf(
      view,
      noun,
      clause.obliques.filter(one => one.preposition === 'against').map(one => one.head),
    ),
    back: isDefinite(view, noun),
  };
}

/** The judge whom a sentence names, where the tree lost who ruled. */
function judgeIn(view: View, sentence: number): Span | null {
  return namesIn(view, sentence).find(name => titled(view, name)) ?? null;
}

/** "launched an action", "initiate proceedings", "bring a claim": of a court only where one is named, or where they are called "legal". */
function general(view: View, verb: string, { sentence, at }: Noun): boolean {
  const noun = lemmaAt(view, { sentence, at });
  if (/^(?:legal|court|judicial|criminal|review)$/iu.test(tokensOf(view, sentence)[at - 1]?.form ?? ''))
    return false;
  return (
    noun === 'claim' ||
    (/^(?:action|proceedings?)$/u.test(noun) &&
      /^(?:launch|initiate|start|commence|pursue|mount)$/u.test(verb))
  );
}

/** "an action which the group intends to bring": the filing verb below the relative clause; "the suit it filed with the town": the clause itself. */
function intended(view: View, noun: Noun): { readonly clause: Clause } | undefined {
  const clauses = view.clauses[noun.sentence]!;
  const relative = clauses.find(
    one => one.relation.startsWith('acl') && tokensOf(view, noun.sentence)[one.predicate]!.head === noun.at,
  );
  if (!relative) return undefined;
  const own = filing.has(relative.lemma) && relative.agent && relative.agent.head !== noun.at;
  if (own && !relative.passive) return { clause: relative };
  const clause = clauses.find(
    one => one.governor === clauses.indexOf(relative) && filing.has(one.lemma) && !one.patient,
  );
  return clause ? { clause } : undefined;
}

const pressing =
  /^(?:action|claim|appeal|challenge|complaint|proceedings?|litigation|petition|application)$/u;
/** Words of hearings, near a claim or an action that is one before a court. */
const heard = /\b(?:heard|hearings?|courts?|tribunals?|judges?|trial|listed|adjourned)\b/iu;

/** "filed a lawsuit against X", "the suit, filed in Y", "lawsuits challenging Z", "a lawsuit accusing X of …". */
function named(view: View, noun: Noun): Sighting | null {
  const { sentence } = noun;
  const lemma = lemmaAt(view, noun);
  const roles = rolesIn(view, noun);
  const act =
    intended(view, noun) ??
    roles.find(
      ({ clause, role }) => role === 'patient' && (filing.has(clause.lemma) || keeping.test(clause.lemma)),
    );
  // "asked the town to join | its | suit": its all the same, and not the town's
  const invited = act !== undefined && isOnlyAsked(view, act.clause);
  if (invited && (act.clause.lemma !== 'join' || ownersOf(view, noun).length === 0)) return null;
  if (act?.clause.force.negated) return null;
  const facing = roles.find(
    ({ clause, role }) => role === 'patient' && /^(?:face|settle|fight|defend|confront)$/u.test(clause.lemma),
  )?.clause;
  const court = courtIn(view, view.analysis.sentences[sentence]!);
  // "the union's case against the district", "its action against the port will be heard in May"
  const pressed =
    (lemma === 'case' ||
      (pressing.test(lemma) && heard.test(wordsOf(view, view.analysis.sentences[sentence]!)))) &&
    (ownersOf(view, noun).length > 0 || (lemma === 'case' && court !== null)) &&
    opponentsOf(view, noun).length > 0;
  const known =
    plain.has(lemma) ||
    pressed ||
    (act !== undefined && (court !== null || (filed.has(lemma) && !general(view, act.clause.lemma, noun))));
  if (!known) return null;
  const clauses = dependents(view, noun, /^acl/u).flatMap(
    at => view.clauses[sentence]!.find(one => one.predicate === at) ?? [],
  );
  // "The lawsuit accuses the district of …", "seeks $2 million from the mill"
  const telling = roles.find(
    ({ clause, role }) => role === 'agent' && /^(?:accuse|name|target|seek)$/u.test(clause.lemma),
  )?.clause;
  const charged =
    telling?.lemma === 'seek' ? telling.obliques.find(one => one.preposition === 'from') : telling?.patient;
  const accused = clauses.find(one => /^(?:accuse|target|name)$/u.test(one.lemma) && !one.passive)?.patient;
  const aim = clauses.find(one => !one.passive && !filing.has(one.lemma) && !one.lemma.startsWith('accuse'));
  const against = act?.clause.obliques.filter(one => one.preposition === 'against') ?? [];
  const attacked = act && against.length === 0 ? againstBehind(view, noun) : [];
  const joined = act?.clause.lemma === 'join';
  const agent = invited ? null : act?.clause.agent;
  const beside = act && plain.has(lemma) ? together(view, act.clause) : [];
  // "a lawsuit | brought by | the town"
  const bringing = clauses.find(one => one.passive && filing.has(one.lemma) && one.agent)?.agent;
  const bringer = agent ?? bringing;
  const owners = [...(bringer ? parties(view, sentence, bringer.head) : ownersOf(view, noun)), ...beside];
  return {
    ...nothing,
    sentence,
    plaintiffs: owners.filter(
      span => !/^(?:its|their|his|her)$/iu.test(wordsOf(view, span)) || view.context.mentionAt(span) !== null,
    ),
    defendants: [
      ...opponentsOf(view, noun),
      ...attacked,
      ...against.flatMap(one => parties(view, sentence, one.head)),
      ...(accused ? parties(view, sentence, accused.head) : []),
      ...(charged ? parties(view, sentence, charged.head) : []),
      ...(facing?.agent && plain.has(lemma) ? parties(view, sentence, facing.agent.head) : []),
    ],
    filed: act && !joined ? dateIn(view, act.clause) : null,
    court,
    about: aim ? contentOf(view, aim) : null,
    back: isDefinite(view, noun) || joined || tokensOf(view, sentence)[noun.at]!.deprel.startsWith('appos'),
    reality: act ? broughtIn(view, act.clause) : 'happened',
  };
}
