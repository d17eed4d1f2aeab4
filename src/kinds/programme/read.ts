import type { Name } from '../../language/analysis.ts';
import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import { type DraftItem, distinct } from '../item.ts';
import { bare, contentOf } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { conjunctsOf, Fields, namesIn, partyOf, readingOf, timesOf, type View, wordsOf } from '../view.ts';
import { namesProgramme } from './names.ts';

const launching =
  /^(?:announce|launch|unveil|create|start|begin|establish|found|introduce|run|operate|administer|offer|open|promote|tout|present)$/u;
const joining = /^(?:join|enter|participate|enroll|enrol|take part|sign up)$/u;
const including = /^(?:include|cover|involve|focus|comprise|span)$/u;

/** Named programmes, operations and initiatives, one item a name: whose it is, its aim, its members. */
export function readProgrammes(view: View): DraftItem[] {
  const groups = new Map<number, Name[]>();
  for (const name of view.analysis.names.filter(one => namesProgramme(view, one))) {
    const ref = view.context.mentionAt(name);
    if (ref) groups.set(ref.mention, [...(groups.get(ref.mention) ?? []), name]);
  }
  return [...groups.values()].map(names => programmeFrom(view, names));
}

function programmeFrom(view: View, names: readonly Name[]): DraftItem {
  const first = names[0]!;
  const full = view.context.nameOf(view.context.mentionAt(first)!);
  const fields = new Fields(view).words('name', first).set('name', full);
  fields.set(
    'aliases',
    [...new Set(names.map(name => wordsOf(view, name)))].filter(alias => alias !== full),
  );
  const owner = [ownerOf, describedOwner]
    .flatMap(owned => names.map(name => owned(view, name)))
    .find(span => span !== null);
  setOwner(fields, view, owner ?? null);
  if (!fields.values.by) presumeOwner(fields, view, names);
  fields.words(
    'aim',
    names.map(name => aimOf(view, name)).find(span => span !== null && isAim(view, span, full)) ?? null,
  );
  fields.parties(
    'members',
    names.flatMap(name => membersOf(view, name)),
  );
  fields.set('target', null).date(
    'date',
    names.map(name => startOf(view, name)).find(time => time !== undefined),
  );
  for (const name of names.slice(1)) fields.show('mention', name);
  return fields.item('programme', view.analysis.sentences[first.sentence]!, 'programme/1');
}

/** Words that name the programme again, or a site's address, tell no aim. */
function isAim(view: View, span: Span, name: string): boolean {
  const words = wordsOf(view, span);
  return (
    /^[^\p{Sc}\d]/u.test(words) &&
    /\s/u.test(words) &&
    !words.includes(name) &&
    !/^(?:www\.|https?:)/u.test(words)
  );
}

/** A programme that a minister announces or promotes is the ministry's. */
function setOwner(fields: Fields, view: View, owner: Span | null): void {
  const ref = owner && view.context.mentionAt(owner);
  const office = ref ? view.context.officeOf(ref) : null;
  if (!owner || !ref || view.context.typeOf(ref) !== 'person') {
    fields.party('by', owner);
    return;
  }
  const body = office && view.context.typeOf(office) !== 'person' ? office : null;
  const why = 'the body whose office the one who presents it holds';
  fields
    .set(
      'by',
      body,
      readingOf(wordsOf(view, owner), body ? 'office' : 'open', body ? { inferred: true, why } : {}),
    )
    .show('by', owner);
}

/** "Brackwater will dock those outside its Clearwater programme": of the one body that the sentence names before the pronoun. */
function presumeOwner(fields: Fields, view: View, names: readonly Name[]): void {
  for (const name of names) {
    const before = pronounBefore(view, name);
    if (!before) continue;
    const bodies = namesIn(view, name.sentence).filter(one => one.type === 'body' && one.end <= before.start);
    const refs = distinct(bodies.flatMap(one => view.context.mentionAt(one) ?? []));
    if (refs.length !== 1) continue;
    const why = 'the one body that its sentence names before';
    fields
      .set('by', refs[0]!, readingOf(wordsOf(view, before), 'beside', { inferred: true, why }))
      .show('by', before);
    return;
  }
}

function clauseOf(view: View, name: Name) {
  return view.clauses[name.sentence]!.filter(clause => contains(clause.whole, name)).sort(
    (a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start),
  );
}

/** "the Justice Department's X", "the governor announced X", "the agency will run X". */
function ownerOf(view: View, name: Name): Span | null {
  const sentence = view.analysis.sentences[name.sentence]!;
  const before = namesIn(view, name.sentence).filter(
    other =>
      other.end < name.start &&
      /^['’]s?\s(?:own\s|new\s|flagship\s)?$/u.test(view.analysis.text.slice(other.end, name.start)),
  );
  if (before[0]) return before[0];
  const pronoun = pronounBefore(view, name);
  const own = pronoun && partyOf(view, pronoun).value ? pronoun : runBy(view, name);
  if (own) return own;
  const told = launchedBy(view, name);
  if (told) return told;
  const clause = clauseOf(view, name).find(
    one => launching.test(one.lemma) && one.patient && contains(one.patient, name) && one.agent,
  );
  return clause?.agent && contains(sentence, clause.agent) && view.context.mentionAt(clause.agent)
    ? clause.agent
    : null;
}

/** "the Pier Fund, which | Parliament | created", "Operation Pell, the drive that | the mayor | announced in May": who is told behind the name. */
function launchedBy(view: View, name: Name): Span | null {
  const clause = view.clauses[name.sentence]!.find(
    one =>
      launching.test(one.lemma) &&
      one.agent !== null &&
      !one.agent.carried &&
      !one.passive &&
      one.agent.start > name.end &&
      behindName.test(view.analysis.text.slice(name.end, one.agent.start)),
  );
  return clause?.agent && publicStanding(view, clause.agent) === 'public' ? clause.agent : null;
}

const behindName =
  /^,\s(?:(?:an?|the|its)\s[^,;()]{0,50}?\b(?:scheme|program(?:me)?|initiative|fund|drive|campaign|plan|project|operation)\s(?:(?:that|which)\s)?|which\s)(?:the\s)?$/u;

/** "| the city |'s own Pier Pledge": a body by its noun. */
function describedOwner(view: View, { start }: Name): Span | null {
  const found =
    /\b(?:the|a|an)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Ll}[\p{L}-]*(?=['’]s?\s(?:own\s|new\s|flagship\s)?[“"‘]?$)/iu.exec(
      view.analysis.text.slice(Math.max(0, start - 60), start),
    );
  const from = Math.max(0, start - 60) + (found?.index ?? 0);
  const span = found ? { start: from, end: from + found[0].length } : null;
  return span && publicStanding(view, span) === 'public' ? span : null;
}

/** "suppliers outside its Clearwater programme": the pronoun right before the name. */
function pronounBefore(view: View, { sentence, first }: Name): Span | null {
  const before = view.analysis.sentences[sentence]!.tokens[first - 1];
  return before && /^(?:its|their|our)$/iu.test(before.form) ? before : null;
}

/** "the Warm Homes Programme, run by the ministry". */
function runBy(view: View, name: Name): Span | null {
  const clause = view.clauses[name.sentence]!.find(
    one =>
      /^(?:run|operate|administer|manage|oversee|fund|set up)$/u.test(one.lemma) &&
      one.passive &&
      one.agent &&
      one.patient &&
      contains(one.patient, name),
  );
  return clause?.agent && view.context.mentionAt(clause.agent) ? clause.agent : null;
}

/** What it is said to be for: an apposition ("a crackdown on …"), "a programme that …", "to …". */
function aimOf(view: View, name: Name): Span | null {
  const tokens = view.analysis.sentences[name.sentence]!.tokens;
  for (let at = name.first; at <= name.last; at++)
    for (const child of view.children[name.sentence]![at]!)
      if (tokens[child]!.deprel === 'appos' && child > name.last && !isShort(view, name, tokens[child]!)) {
        const last = Math.max(child, ...descendants(view, name.sentence, child));
        return bare(view, {
          start: Math.min(
            tokens[child]!.start,
            ...descendants(view, name.sentence, child).map(part => tokens[part]!.start),
          ),
          end: tokens[last]!.end,
        });
      }
  const own = clauseOf(view, name).find(
    clause =>
      clause.agent &&
      contains(clause.agent, name) &&
      !clause.passive &&
      clause.force.tense !== 'past' &&
      /^(?:aim|seek|pay|help|provide|designate|offer|give|require|target)$/u.test(clause.lemma),
  );
  return own ? bare(view, { start: own.group.start, end: own.whole.end }) : purpose(view, name);
}

/** "the Assistance Grant (AG)": its initials say nothing of it. */
function isShort(view: View, name: Name, { start, end }: Span): boolean {
  return (
    /^\s?\(/u.test(view.analysis.text.slice(name.end, name.end + 2)) ||
    /^[\p{Lu}\d-]{2,}$/u.test(view.analysis.text.slice(start, end))
  );
}

function purpose(view: View, name: Name): Span | null {
  const to = view.clauses[name.sentence]!.find(
    clause =>
      clause.relation.startsWith('acl') &&
      !clause.force.finite &&
      !clause.passive &&
      view.analysis.sentences[name.sentence]!.tokens[clause.predicate]!.xpos === 'VB' &&
      clause.agent &&
      contains(clause.agent, name),
  );
  return to ? contentOf(view, to) : null;
}

function descendants(view: View, sentence: number, at: number): number[] {
  return [at, ...view.children[sentence]![at]!.flatMap(child => descendants(view, sentence, child))];
}

/** "X and Y joined the programme", "its districts include X and Y", "X and Y will be its first members". */
function membersOf(view: View, name: Name): Span[] {
  const joined = clauseOf(view, name).filter(clause => joining.test(clause.lemma) && clause.agent);
  const own = joined.flatMap(clause => conjunctsOf(view, clause.sentence, clause.agent!.head));
  const near = [name.sentence, name.sentence + 1].flatMap(sentence => view.clauses[sentence] ?? []);
  const listed = near.flatMap(clause => {
    if (clause.kind === 'copula' && /^member$/u.test(clause.lemma) && clause.agent)
      return conjunctsOf(view, clause.sentence, clause.agent.head);
    if (!including.test(clause.lemma) || !clause.agent || !isOwn(view, name, clause.agent)) return [];
    const phrases = [
      clause.patient,
      ...clause.obliques.filter(one => one.preposition === 'on' || one.preposition === 'in'),
    ];
    // The whole list, by the names in it: the tree often breaks inside "northern and southern Pell, eastern Stow".
    return phrases.flatMap((phrase): Span[] =>
      phrase
        ? overlapping(view.analysis.names, phrase).filter(
            one => contains(phrase, one) && (one.type === 'place' || one.type === 'body'),
          )
        : [],
    );
  });
  return [...own, ...listed, ...besideWhich(view, joined)].flatMap(span => {
    const inside = overlapping(view.analysis.names, span).filter(
      one => contains(span, one) && one.type !== 'person' && one.type !== 'programme',
    );
    return view.context.mentionAt(span) !== null ? [span] : inside.slice(0, 1);
  });
}

/** "The scheme covers Pell", "its districts include Pell": what is listed of the programme itself. */
function isOwn(view: View, name: Name, subject: Span): boolean {
  return (
    contains(subject, name) ||
    /^(?:it|its|which|that|they|(?:its|the|their) (?:[\p{L}-]+ ){0,2}(?:programmes?|programs?|scheme|initiative|operation|project|pilot|plan|fund|districts?|members?|towns|areas?|sites?|partners?|schools|cities|counties|targets?|participants?))\b/iu.test(
      wordsOf(view, subject),
    )
  );
}

/** "Pell, which joined …": the name before the comma, where the tree cuts the relative clause off. */
function besideWhich(view: View, joined: readonly Clause[]): Span[] {
  return joined.flatMap(clause => {
    const agent = clause.agent!;
    if (!/^(?:which|who)$/iu.test(wordsOf(view, agent))) return [];
    return view.analysis.names.filter(
      name => name.end <= agent.start && /^,\s+$/u.test(view.analysis.text.slice(name.end, agent.start)),
    );
  });
}

function startOf(view: View, name: Name) {
  const clause = clauseOf(view, name).find(
    one =>
      /^(?:begin|start|launch|announce|unveil)$/u.test(one.lemma) &&
      [one.agent, one.patient].some(part => part && contains(part, name)),
  );
  return clause ? timesOf(view, clause).find(time => time.type === 'DATE' && time.date !== null) : undefined;
}
