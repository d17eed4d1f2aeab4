import type { Cast } from '../attribution/cast.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { inferred, open, type Speaker } from '../attribution/spoken.ts';
import { relation, type Tree } from '../attribution/tree.ts';
import { distinct, type MentionRef } from '../item.ts';
import { captionIn } from './captioned.ts';

/** "the district court", "the court below", "this Court", "the court of appeals" */
const CALLED =
  /^(?<lead>the|this|our|that) (?<which>[\p{L}-]+ )?court(?<tail> below| of appeals?)?(?: judge)?$/iu;
/** Courts by what they hear; each is a sort of its own, and other courts are not called so. */
const SORTS =
  /^(?:appeals?|appellate|bankruptcy|circuit|county|crown|district|family|juvenile|magistrates|probate|superior|tax)$/i;
/** The court whose decision another reviews. */
const LOWER = /^(?:lower|sentencing|trial)$/i;
const APPEALS = /\bcourts? of appeals?\b|\bappeals? court\b|\bappellate\b|\bcircuit$/i;
const SUPREME = /\bsupreme (?:judicial )?court\b/i;
/** What stands in a citation. */
const CITED = /\sv\. |\b[Ii]d\.|\b\d+ (?:U\.S\.|F\.|S\. ?Ct|[A-Z][\w.]+ ?(?:2d|3d)) |\bCir\. \d{4}\)/;
/** As many sentences back are looked at for the court that "the court" takes up. */
const BACK = 4;

/** What a word for a court means: a court of the text; none where the text does not name it; several that fit. */
interface Meant {
  readonly refs: readonly MentionRef[];
}

/**
 * "The district court held", "the court below", "this court": the court that the text names so, by its caption or elsewhere; open where none or
 * several fit. Null for other words, and for "the court" where no caption tells that courts are spoken of.
 */
export function courtCalled(cast: Cast, node: Node, text: string): Speaker | null {
  const called = CALLED.exec(text)?.groups;
  if (!called || lower(node.tree.tokens[node.token]!) !== 'court') return null;
  const bare = !called.which && !called.tail && /^t/i.test(called.lead!) && !/^this/i.test(called.lead!);
  const taken = () => (/\bCourt$/.test(text) ? writing(cast, node) : takenUp(cast, node));
  const meant = bare ? (isOfCited(cast, node) ? { refs: [] } : taken()) : meantBy(cast, text);
  if (!meant) return null;
  const names = meant.refs.map(ref => cast.context.nameOf(ref));
  const [first] = meant.refs;
  if (!first || names.length > 1)
    return open(
      text,
      names,
      'nominal',
      first ? 'More than one fits.' : 'The document does not say who that is.',
    );
  return inferred(text, first, 'court', names[0]!, `${names[0]} is the court that the text calls so.`);
}

/** "In Lind v. Pell, 12 F.3d 34, the Court held": the court of the case that the sentence opens with. */
function isOfCited({ scene }: Cast, { tree, token }: Node): boolean {
  const before = scene.text.slice(tree.tokens[tree.lead]!.start, tree.tokens[token]!.start);
  return /^In\b/.test(before) && CITED.test(before);
}

/** "The Court concludes", in an order: the court that writes tells of itself in the present, of others in the past. */
function writing(cast: Cast, { tree, token }: Node): Meant | null {
  const { court, below } = captionIn(cast) ?? {};
  const ref = court && !below ? cast.context.mentionAt(court) : null;
  const { head, deprel } = tree.tokens[token]!;
  return ref && deprel === 'nsubj' && tree.tokens[head]?.xpos === 'VBZ' ? only(ref) : null;
}

/** A word for a court that tells which; null where it tells none. */
function meantBy(cast: Cast, text: string): Meant | null {
  const { lead, which = '', tail = '' } = CALLED.exec(text)?.groups ?? {};
  if (!lead) return null;
  const caption = captionIn(cast);
  const word = which.trim();
  const at = (span: { start: number; end: number } | null | undefined) =>
    (span && cast.context.mentionAt(span)) ?? null;
  if (!word && !tail) return /^(?:this|our)$/i.test(lead) && caption ? only(at(caption.court)) : null;
  const sort = tail.trim().toLowerCase() === 'below' ? 'lower' : tail ? 'appeals' : word;
  const nameOf = (ref: MentionRef) => cast.context.nameOf(ref);
  const below = at(caption?.below);
  if (LOWER.test(sort)) {
    const fits = (ref: MentionRef) => sort === 'lower' || !isHigher(nameOf(ref));
    if (below && /\bcourt\b/i.test(nameOf(below)) && fits(below)) return only(below);
    const writes = at(caption?.court)?.mention;
    return { refs: courts(cast, name => !isHigher(name)).filter(({ mention }) => mention !== writes) };
  }
  if (!SORTS.test(sort)) return null;
  const fits = (name: string) =>
    /^appe/i.test(sort) ? APPEALS.test(name) : new RegExp(`\\b${sort}['’]? court\\b`, 'i').test(name);
  return below && fits(nameOf(below)) ? only(below) : { refs: courts(cast, fits) };
}

const only = (ref: MentionRef | null): Meant => ({ refs: ref ? [ref] : [] });

const isHigher = (name: string): boolean => APPEALS.test(name) || SUPREME.test(name);

/** The courts of the text whose names fit, each once; "District Court" alone is no other than the one that is named in full. */
function courts(cast: Cast, fits: (name: string) => boolean): MentionRef[] {
  const bodies = cast.named.flatMap(({ name, ref }) => (ref && name.type === 'body' ? [ref] : []));
  const all = distinct(bodies).filter(ref => {
    const name = cast.context.nameOf(ref);
    return /\bcourt\b|\bcircuit$/i.test(name) && fits(name);
  });
  const full = all.filter(ref => !/^(?:the )?[\p{L}]+ court$/iu.test(cast.context.nameOf(ref)));
  return full.length > 0 ? full : all;
}

/** "The district court sat in May. The court held": the one court spoken of near before, where no cited case stands between. */
function takenUp(cast: Cast, { tree, token }: Node): Meant | null {
  if (!captionIn(cast)) return null;
  const { trees, text } = cast.scene;
  const here = tree.tokens[token]!.start;
  for (let at = tree.at; at >= 0 && at >= tree.at - BACK; at--) {
    const near = trees[at]!;
    const before = near.tokens
      .map((_, word) => word)
      .filter(word => near.tokens[word]!.start < here)
      .flatMap(word => ({ word, meant: courtAt(cast, near, word) }))
      .filter((one): one is { word: number; meant: Meant } => one.meant !== null);
    const last = before.at(-1);
    const from = last ? near.tokens[last.word]!.end : near.sentence.start;
    if (CITED.test(text.slice(from, here))) return { refs: [] };
    if (!last) continue;
    const subjects = before.filter(({ word }) => relation(near.tokens[word]!) === 'nsubj');
    const [first, ...others] = before.map(({ meant }) => key(meant));
    if (others.every(other => other === first)) return last.meant;
    return subjects.length === 1 ? subjects[0]!.meant : { refs: before.flatMap(({ meant }) => meant.refs) };
  }
  return { refs: [] };
}

const key = ({ refs }: Meant): string => refs.map(({ mention }) => mention).join(' ');

/** The court that a word stands for: the last word of a court's name, or a noun that tells which court; null for other words. */
function courtAt(cast: Cast, tree: Tree, at: number): Meant | null {
  const token = tree.tokens[at]!;
  const named = cast.within(token).find(({ name }) => name.end === token.end && name.type === 'body');
  if (named) {
    const isCourt = named.ref !== null && /\bcourt\b|\bcircuit$/i.test(cast.context.nameOf(named.ref));
    return isCourt ? only(named.ref) : null;
  }
  if (lower(token) !== 'court') return null;
  const span = spanOf(tree, ...nounPhrase(tree, at));
  return meantBy(cast, cast.scene.text.slice(span.start, span.end));
}
