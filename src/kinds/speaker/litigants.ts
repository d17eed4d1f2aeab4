import type { Cast, Named } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { childrenOf, ownSubject, possessorOf } from '../attribution/tree.ts';
import { distinct, type MentionRef } from '../item.ts';
import { captionedAs, captionIn } from './captioned.ts';
import { namesIn } from './named.ts';
import { type PronounOf, standsFor } from './stands.ts';

/** What parties are called in court, by side. */
const SUING = 'plaintiff|petitioner|claimant|applicant|complainant|pursuer';
const SUED = 'defendant|respondent|defender';
const ROLE = `(?:${SUING}|${SUED}|appellant|appellee|intervenor|intervener)`;
const ALONE = new RegExp(`^(?:the |both )?(${ROLE})(?:[-–/]${ROLE})?(s?)$`, 'i');

/** "Plaintiff | Ada Okafor", "The claimant, Mrs | Okafor", "Defendants the | Quay Trust" */
const BEFORE = new RegExp(
  `\\b(?<role>${ROLE})s?(?:,? |[-–/]${ROLE}s?,? )(?:the )?(?:(?:Mrs?|Ms|Miss|Dr|Sir|Prof)\\.? )?$`,
  'i',
);
/** "ADA OKAFOR, | Plaintiff", "the Quay Trust (| respondent)" */
const BEHIND = new RegExp(`^(?:, | \\()(?:the |an? )?(?<role>${ROLE})s?(?=[\\s,.;)-]|$)`, 'i');
/** What joins the names of a list: "Ada Okafor, Tom Lind | and the | Quay Trust" */
const JOINS = /^,? (?:and |& )?(?:the )?(?:(?:Mrs?|Ms|Miss|Dr)\.? )?$/;

const known = new WeakMap<Cast, Map<string, readonly MentionRef[]>>();

const nobody: PronounOf = () => null;

/** Those whom the text calls by a word for parties, or tells to have sued or to be sued; none where it tells of another suit by nobody named. */
function partiesOf(cast: Cast, role: string, pronounOf: PronounOf = nobody): readonly MentionRef[] {
  const roles = known.get(cast) ?? new Map<string, readonly MentionRef[]>();
  known.set(cast, roles);
  const found = roles.get(role) ?? distinct([...called(cast, role), ...suits(cast, role, pronounOf)]);
  roles.set(role, found);
  return found;
}

function called(cast: Cast, role: string): MentionRef[] {
  const { text } = cast.scene;
  const parties = cast.named.filter(({ name, ref }) => ref && /^(?:person|body|place)$/.test(name.type));
  return parties.flatMap(({ name, ref }, at) => {
    const before = BEFORE.exec(text.slice(Math.max(0, name.start - 50), name.start))?.groups?.role;
    const behind = BEHIND.exec(text.slice(name.end, name.end + 30))?.groups?.role;
    if (behind?.toLowerCase() === role) return [ref!];
    return before?.toLowerCase() === role ? listFrom(text, parties.slice(at)) : [];
  });
}

/** "Plaintiffs | Ada Okafor, Tom Lind and the Quay Trust": the names of a list. */
function listFrom(text: string, [first, ...rest]: readonly Named[]): MentionRef[] {
  const run = [first!];
  for (const next of rest) {
    if (!JOINS.test(text.slice(run.at(-1)!.name.end, next.name.start))) break;
    run.push(next);
  }
  const last = run.length > 1 ? text.slice(run.at(-2)!.name.end, run.at(-1)!.name.start) : '';
  return (/and|&/.test(last) ? run : run.slice(0, 1)).flatMap(({ ref }) => ref ?? []);
}

/** Where what follows the names of those sued begins. */
const TAIL =
  /\b(?:over|for|alleging|claiming|seeking|after|under|because|saying|asking|who|which|that|on|in (?:federal|state|a|the|county|district|\p{Lu}))\b|;/u;
const ACTION = /^(?:action|appeal|case|claim|complaint|lawsuit|petition|proceeding|suit)s?$/;

/** "Okafor sued the Quay Trust", "Okafor brings this action against the Quay Trust": one side of the one suit the text tells of. */
function suits(cast: Cast, role: string, pronounOf: PronounOf): MentionRef[] {
  const side = SUING.split('|').includes(role) ? 'left' : SUED.split('|').includes(role) ? 'right' : null;
  if (side === null) return [];
  let found: MentionRef[] = [];
  for (const tree of cast.scene.trees) {
    for (const [verb, { lemma, end }] of tree.tokens.entries()) {
      const brings =
        /^(?:bring|file)$/.test(lemma) &&
        childrenOf(tree, verb, 'obj').some(child => ACTION.test(lower(tree.tokens[child]!)));
      if (!brings && (lemma !== 'sue' || tree.tokens[verb]!.upos !== 'VERB')) continue;
      const subject = ownSubject(tree, verb);
      const rest = cast.scene.text.slice(end, tree.sentence.end);
      const against = brings ? /\bagainst\s/.exec(rest) : /\s/.exec(rest);
      if (subject === null || !against) continue;
      const from = end + against.index;
      const to = from + (TAIL.exec(cast.scene.text.slice(from, tree.sentence.end))?.index ?? rest.length);
      const refs =
        side === 'right'
          ? cast
              .within({ start: from, end: to })
              .flatMap(({ name, ref }) => (ref && name.type !== 'law' ? [ref] : []))
          : subjects(cast, { tree, token: subject }, pronounOf);
      // "Two women sued": another suit, by nobody named
      if (refs.length === 0 && !ALONE.test(lower(tree.tokens[subject]!))) return [];
      // of two suits neither is meant alone
      if (found.some(one => !refs.some(({ mention }) => mention === one.mention))) return [];
      if (refs.length > 0) found = refs;
    }
  }
  return found;
}

/** "The owner, Ada Okafor, and the Quay Trust": those named as the subject, less whoever is named in what describes them. An official's office is hers. */
export function subjects(cast: Cast, head: Node, pronounOf: PronounOf): MentionRef[] {
  const { tree, token } = head;
  if (lower(tree.tokens[token]!) === 'office') {
    const owner = possessorOf(tree, token);
    const official = owner === undefined ? null : standsFor(cast, tree, owner, pronounOf);
    return official?.ref ? [official.ref] : [];
  }
  const span = { start: tree.tokens[tree.first[token]!]!.start, end: tree.tokens[tree.last[token]!]!.end };
  const [first] = namesIn(cast, span, head);
  const parties = cast.within(span).filter(({ name }) => first && name.start >= first.name.start);
  return parties.length > 0 ? listFrom(cast.scene.text, parties) : [];
}

/** "Plaintiffs contend", "the respondent denied": the party or the parties whom the text calls so. */
export function litigants(cast: Cast, text: string): Speaker | null {
  const [, role, plural] = ALONE.exec(text) ?? [];
  if (role === undefined) return prosecution(cast, text);
  return sideOf(cast, text, role.toLowerCase(), plural !== '');
}

/** As the caption has them, else the text. */
function sideOf(cast: Cast, text: string, role: string, plural: boolean): Speaker | null {
  const headed = captionedAs(cast, role);
  if (!headed?.others) return speaking(cast, text, headed?.refs ?? partiesOf(cast, role), plural);
  const names = headed.refs.map(ref => cast.context.nameOf(ref));
  const why = `The caption names ${names.join(' and ')} and others as the party.`;
  // "PIER LEAGUE, et al., Plaintiffs": by the first of them the case is called
  const first = headed.refs.length === 1 ? headed.refs[0]! : null;
  return first ? inferred(text, first, 'party', names[0]!, why) : open(text, names, 'party', why);
}

/** Who prosecutes, by the words for them. */
const PUBLIC: readonly [called: RegExp, party: RegExp][] = [
  [
    /^(?:the )?(?:government|prosecution)$/i,
    /^(?:the )?(?:united states|state of|commonwealth of|people of|king|queen|crown|rex|regina)\b/i,
  ],
  [/^the state$/i, /^(?:the )?state of\b/i],
  [/^the commonwealth$/i, /^(?:the )?commonwealth of\b/i],
  [/^the crown$/i, /^(?:the )?(?:king|queen|crown|rex|regina)\b/i],
];

/** "The government argues", where the caption is "UNITED STATES OF AMERICA, Appellee, v. ADA OKAFOR, Defendant, Appellant". */
function prosecution(cast: Cast, text: string): Speaker | null {
  const party = PUBLIC.find(([called]) => called.test(text))?.[1];
  const caption = party && captionIn(cast);
  if (!caption) return null;
  const { text: whole } = cast.scene;
  const sides = caption.parties.filter(({ name }) => party.test(whole.slice(name.start, name.end)));
  return speaking(
    cast,
    text,
    distinct(sides.flatMap(({ name }) => cast.context.mentionAt(name) ?? [])),
    false,
  );
}

/** Papers of those who sue. */
const SUIT_PAPERS = /^(?:complaint|lawsuit|suit|petition)$/;

/** "The amended complaint alleges", "Their suit asks": those who sue, where the text names them. */
export function plaintiffs(
  cast: Cast,
  { tree, token }: Node,
  text: string,
  pronounOf: PronounOf,
): Speaker | null {
  const isPaper = SUIT_PAPERS.test(lower(tree.tokens[token]!));
  if (!isPaper || !/^(?:the|their|its)\b|^it$/i.test(text)) return null;
  for (const role of SUING.split('|')) {
    const headed = captionedAs(cast, role);
    if (headed) return sideOf(cast, text, role, headed.refs.length > 1);
    const found = partiesOf(cast, role, pronounOf);
    if (found.length > 0) return speaking(cast, text, found, found.length > 1);
  }
  return null;
}

function speaking(cast: Cast, text: string, refs: readonly MentionRef[], plural: boolean): Speaker | null {
  const [first] = refs;
  if (!first) return null;
  const names = refs.map(ref => cast.context.nameOf(ref));
  const why = `The text names ${names.join(' and ')} as the party.`;
  if (refs.length === 1 && !plural) return inferred(text, first, 'party', names[0]!, why);
  return { ...open(text, names, 'party', why), together: plural ? refs : [] };
}
