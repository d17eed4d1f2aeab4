import type { Name } from '../language/analysis.ts';
import type { Argument, Clause } from '../language/clauses.ts';
import type { Span } from '../text/span.ts';
import type { DraftRelation, MentionRef } from './item.ts';
import { phraseOf, realityOf, tokensOf, type View, wordsOf } from './view.ts';

type Type = DraftRelation['type'];

/** What a body or place runs that has no name of its own. */
const facility =
  /\b(?:jails?|prisons?|detention (?:centers?|facilit(?:y|ies))|lockups?|schools?|hospitals?|airports?|ports?|shelters?|courts?|police|police department|fire department|library|libraries|transit|buses|trains|water (?:system|works|plant)s?|sewers?|utilit(?:y|ies)|dams?|plants?|parks?|clinics?|programs?|programmes?|services?|hotlines?|office|offices|stations?)$/iu;

const verbs: readonly (readonly [RegExp, Type])[] = [
  [/^(?:represent|defend)$/u, 'represents'],
  [/^(?:run|operate|manage|administer)$/u, 'operates'],
  [/^(?:govern)$/u, 'governs'],
];

/**
 * What the text says that named parties have to do with each other: "X, which represents Y and Z", "the jail is run by X County",
 * "X County jails", "X, an arm of Y", "Y's X Division". Nothing is taken from what is planned, denied or only possible.
 */
export function readRelations(view: View): DraftRelation[] {
  const found = [...view.clauses.flat().flatMap(clause => fromClause(view, clause)), ...fromNames(view)];
  const seen = new Set<string>();
  return found.filter(({ type, from, of, ofText, evidence }) => {
    const key = `${type} ${from.mention} ${of?.mention ?? ofText} ${evidence.start}`;
    if (seen.has(key) || from.mention === of?.mention) return false;
    seen.add(key);
    return true;
  });
}

function fromClause(view: View, clause: Clause): DraftRelation[] {
  const type = verbs.find(([lemma]) => lemma.test(clause.lemma))?.[1];
  const { agent, patient } = clause;
  if (!type || !agent || !patient || agent.unsure || patient.unsure) return [];
  const governor =
    clause.governor === null ? null : (view.clauses[clause.sentence]![clause.governor] ?? null);
  if (realityOf(clause, governor) !== 'happened') return [];
  const from = view.context.mentionAt(agent);
  if (!from || !canAct(view, from, type)) return [];
  return objectsOf(view, clause, patient).flatMap(object => {
    const of = view.context.mentionAt(object);
    const ofText = wordsOf(view, object);
    const fits = of ? canBear(view, of, type) : type === 'operates' && facility.test(ofText);
    return fits
      ? [relation(type, from, of, ofText, spanOf([clause.group, object, agent]), 'relation-clause/1')]
      : [];
  });
}

function objectsOf(view: View, clause: Clause, patient: Argument): Span[] {
  const tokens = tokensOf(view, clause.sentence);
  const children = view.children[clause.sentence]!;
  const heads = [patient.head, ...children[patient.head]!.filter(child => tokens[child]!.deprel === 'conj')];
  return heads.map(head => phraseOf(tokens, children, head));
}

function canAct(view: View, ref: MentionRef, type: Type): boolean {
  const what = view.context.typeOf(ref);
  return what === 'body' || (type === 'represents' ? what === 'person' : what === 'place');
}

function canBear(view: View, ref: MentionRef, type: Type): boolean {
  const what = view.context.typeOf(ref);
  if (type === 'represents') return what === 'body' || what === 'place';
  return what === 'body' || what === 'programme' || (type === 'governs' && what === 'place');
}

const isWhole = (name: Name): boolean => name.type === 'place' || name.type === 'body';

/** "X, an arm of the Y": what stands between the two names. */
const arm =
  /^(?:, |, which is | is )(?:an?|the) (?:\p{Ll}[\p{L}-]* ){0,3}(?:arm|part|division|unit|branch|subsidiary|wing|affiliate|agency|bureau|chapter) (?:of|within) (?:the )?$/u;
const unit =
  /\b(?:Division|Bureau|Unit|Branch|Section|Service|Directorate|Administration|Agency|Program|Partnership)$/u;
/** "Dunmore County | jails": the words behind the name up to the facility. */
const behind =
  /^\)? (?:County )?(?<what>(?:\p{Ll}+ )?(?:jails?|prisons?|schools|airports?|hospitals?|libraries|shelters?|courts))\b/u;

function fromNames(view: View): DraftRelation[] {
  const { text, names } = view.analysis;
  const relations: DraftRelation[] = [];
  const add = (type: Type, one: Name, other: Name) => {
    const from = view.context.mentionAt(one);
    const of = view.context.mentionAt(other);
    if (from && of)
      relations.push(
        relation(type, from, of, wordsOf(view, other), spanOf([one, other]), 'relation-names/1'),
      );
  };
  for (const [n, name] of names.entries()) {
    if (!isWhole(name)) continue;
    const what =
      name.subtype === 'county' || name.subtype === 'city'
        ? behind.exec(text.slice(name.end, name.end + 40))
        : null;
    const from = what && view.context.mentionAt(name);
    if (from && what?.groups)
      relations.push(
        relation(
          'operates',
          from,
          null,
          what.groups.what!,
          { start: name.start, end: name.end + what[0].length },
          'relation-names/1',
        ),
      );
    const next = names[n + 1];
    if (!next || !isWhole(next) || next.sentence !== name.sentence) continue;
    const between = text.slice(name.end, next.start);
    if (name.type === 'body' && arm.test(between)) add('part of', name, next);
    const own = text.slice(next.start, next.end);
    if (/^['’]s? $/u.test(between) && next.type === 'body' && unit.test(own)) add('part of', next, name);
    const mine = text.slice(name.start, name.end);
    if (between === ' of the ' && name.type === 'body' && next.type === 'body' && unit.test(mine))
      add('part of', name, next);
  }
  return relations;
}

function relation(
  type: Type,
  from: MentionRef,
  of: MentionRef | null,
  ofText: string,
  evidence: Span,
  by: string,
): DraftRelation {
  return { type, from, of, ofText, evidence, by };
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
