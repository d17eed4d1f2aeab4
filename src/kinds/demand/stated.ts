import type { Argument } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { type Stated, statedOf } from '../heard.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';
import { isCourt } from './addressed.ts';
import { type Asked, partyIn } from './asked.ts';
import { acts } from './owed.ts';

/**
 * Demands that the statements tell and no clause showed: "called on it to wait", "urged | that it be put under new management". Whom they are
 * made of is whom the words begin with, where the text knows who that is.
 */
export function stated(view: View, found: readonly Asked[]): Asked[] {
  return statedOf(view, 'demand')
    .filter(({ content, cue }) => !found.some(one => overlaps(one.what, content) || isSame(one, cue)))
    .flatMap(one => demandOf(view, one) ?? []);
}

const isSame = ({ clause }: Asked, cue: Span): boolean => overlaps(clause.group, cue);

function demandOf(view: View, one: Stated): Asked | null {
  const { clause, content, speaker } = one;
  const words = wordsOf(view, content);
  const begin = content.start + (/^(?:that|on|upon|for|of) /iu.exec(words)?.[0].length ?? 0);
  const by = partyIn(view, clause.sentence, speaker);
  const standing = publicStanding(view, speaker);
  // "The Clean Pier Act calls on …": what a bill asks is its own
  if (standing === 'rule' || (standing === 'private' && !namesPublic(view, content))) return null;
  const whom = wordsToInfinitive(view, clause.sentence, { start: begin, end: content.end });
  // "called for | it to be withdrawn": of nobody in particular
  if (whom && /^be \p{L}+(?:ed|en|n|t|de)\b/u.test(wordsOf(view, whom.what)))
    return { clause, by, of: null, what: bare(view, { start: begin, end: content.end }), rule: 'stated' };
  if (whom) {
    // "advised owners to wait", "advised owners of the wells to wait": a crowd
    const crowd = /^(?!members\b)[\p{Ll}-]+s(?: (?:from|in|of|with)\b.*)?$/u.test(wordsOf(view, whom.of));
    if (crowd || publicStanding(view, whom.of) !== 'public' || isCourt(view, whom.of)) return null;
    return { clause, by, of: partyIn(view, clause.sentence, whom.of), what: whom.what, rule: 'stated' };
  }
  if (!/^that /iu.test(words)) return deedOf(view, one, by) ?? recommended(view, one, by);
  const own = view.clauses[clause.sentence]!.find(
    other =>
      other.agent !== null &&
      !other.agent.carried &&
      Math.abs(other.agent.start - begin) < 5 &&
      other.relation.startsWith('ccomp'),
  );
  if (
    own?.agent &&
    (publicStanding(view, own.agent) === 'private' || /^(?:he|she|they)$/iu.test(wordsOf(view, own.agent)))
  )
    return null;
  const of =
    own && !own.passive && own.agent && publicStanding(view, own.agent) === 'public' ? own.agent : null;
  const start = of ? Math.max(of.end, begin) : begin;
  return { clause, by, of, what: bare(view, { start, end: content.end }), rule: 'stated' };
}

/** True if the words name a body, a place or the holder of an office. */
const namesPublic = (view: View, content: Span): boolean =>
  overlapping(view.analysis.names, content).some(name => publicStanding(view, name) === 'public') ||
  /\bthe (?:council|board|company|government|ministry|department|agency|authority|union|trust|hospital|school|minister|mayor|governor|president|commission|committee|regulator)\b/iu.test(
    wordsOf(view, content),
  );

/** "demanded | Mr Okafor's resignation": a deed, of whoever it belongs to. */
function deedOf(view: View, { clause, content }: Stated, by: Argument): Asked | null {
  const deed = /^(?:(?<whose>.{2,40}?)['’]s? )?(?:[\p{Ll}-]+ ){0,2}(?<head>[\p{Ll}-]+)\b/u.exec(
    wordsOf(view, content),
  );
  if (!deed?.groups?.head || !acts.test(deed.groups.head)) return null;
  const { whose } = deed.groups;
  const owner = whose ? { start: content.start, end: content.start + whose.length } : null;
  if (owner && view.context.mentionAt(owner) === null) return null;
  const of = owner && partyIn(view, clause.sentence, owner);
  return of || publicStanding(view, by) === 'public'
    ? { clause, by, of, what: bare(view, content), rule: 'stated' }
    : null;
}

/** "recommended | a lower limit": what a body or the holder of an office advises, whosever it is to do. */
function recommended(view: View, { clause, content, cue }: Stated, by: Argument): Asked | null {
  if (!/\brecommend(?:s|ed|ing)?$/iu.test(wordsOf(view, cue)) || publicStanding(view, by) !== 'public')
    return null;
  const thing = /^(?:an?|the|more|fewer|no|two|three|further|\d[\d,.]*\S*)\s[^,;:]{3,}/iu.exec(
    wordsOf(view, content),
  );
  if (!thing || /\b(?:candidate|approval of|book|film)\b/iu.test(thing[0])) return null;
  const end = Math.min(content.end, content.start + thing[0].length);
  return { clause, by, of: null, what: bare(view, { start: content.start, end }), rule: 'stated' };
}

/** "the council | to wait until May": whom the words begin with, and what is asked. */
function wordsToInfinitive(view: View, sentence: number, span: Span): { of: Span; what: Span } | null {
  const tokens = tokensOf(view, sentence);
  const to = tokens.findIndex(
    (token, at) =>
      token.start > span.start &&
      token.end < span.end &&
      /^to$/iu.test(token.form) &&
      /^VB$/u.test(tokens[at + 1]?.xpos ?? ''),
  );
  if (to < 1) return null;
  const not = /^not$/iu.test(tokens[to - 1]!.form) ? 1 : 0;
  const of = { start: span.start, end: tokens[to - 1 - not]!.end };
  const start = not ? tokens[to - 1]!.start : tokens[to + 1]!.start;
  return of.end > of.start && of.end - of.start < 80
    ? { of, what: bare(view, { start, end: span.end }) }
    : null;
}
