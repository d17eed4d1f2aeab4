import type { Name, Token } from '../../language/analysis.ts';
import { isFirmNoun } from '../../language/chains/nouns.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import type { Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { type Described, describedAt, mayBeAt, mayBeCalled } from './firms.ts';
import { type Role, roleOf } from './presence.ts';

/** A place where the narrator speaks of a body: by name, by a word that stands for it, or without a name ("a rival firm"). */
interface Trace {
  /** The mention; below zero, one of those that the text brings in without a name. */
  readonly mention: number;
  readonly start: number;
  readonly sentence: number;
  readonly role: Role;
  /** The verb of its clause, under which nothing else is the same thing. */
  readonly verb: Token | null;
  /** Of one without a name, the noun. */
  readonly noun: string | null;
}

/** What nearness is worth, by how many sentences lie between, and a place in the sentence. */
const NEARNESS = [3.6, 3, 1.8, 1, 0.6, 0.3];
const STANDING: Readonly<Record<Role, number>> = {
  subject: 2.4,
  topic: 2,
  clause: 1.2,
  owner: 1.2,
  object: 0.4,
  other: 0,
};
/** For the first body of which the text's head tells something, and for each doubling of the times a body is spoken of. */
const LEAD = 2;
const HEAD = 3;
/** For the subject named last. */
const CENTRE = 0.8;
const TIMES = 0.4;
/** For a body whose name or standing tells the sort, where others leave it open. */
const SURE = 1.5;
/** Against a body that the sentence names further on: "The company said Alder would pay". */
const NAMED_ON = 4;
/** Less than this is nobody; the best must lead by the margin. */
const LEAST = 1.5;
const MARGIN = 1;

/**
 * Whom "the company" and "the Elmford maker of valves" mean: the body most present to a reader, by nearness, standing in the sentences, and what
 * the text is about; a firm that the text brings in without a name is present as well, and where it comes near, nobody is meant.
 */
class BodyPresence {
  readonly #cast: Cast;
  readonly #names = new Map<number, Name[]>();
  readonly #traces: Trace[] = [];
  readonly #choices = new Map<number, MentionRef | null>();
  /** The first body of which the text's head tells something, and such as it tells of without a name. */
  readonly #leads = new Set<number>();
  #nameless = 0;
  /** Whether a body may be told so, by the description and the mention: asked of every trace again. */
  readonly #fits = new Map<string, boolean>();

  constructor(cast: Cast) {
    this.#cast = cast;
    for (const { name, ref } of cast.named)
      if (ref && name.type === 'body')
        this.#names.set(ref.mention, [...(this.#names.get(ref.mention) ?? []), name]);
    for (const tree of cast.scene.trees) for (const token of tree.tokens.keys()) this.#read({ tree, token });
  }

  at({ tree, token }: Node): MentionRef | null {
    return this.#choices.get(tree.tokens[token]!.start) ?? null;
  }

  /** Whom the noun would mean there with an article: "a | company | spokesman". */
  near(node: Node, noun: string): MentionRef | null {
    const mention = this.#choose(node, {
      noun,
      trade: false,
      first: node.token,
      definite: true,
      places: [],
    });
    return mention !== null && mention >= 0 ? { mention } : null;
  }

  #read(node: Node): void {
    const { tree, token } = node;
    const word = tree.tokens[token]!;
    if (!/^(?:NOUN|PROPN|PRON)$/.test(word.upos) && !/^\p{Lu}/u.test(word.form)) return;
    if (quotationAt(this.#cast.scene, word.start)) return;
    const named = this.#cast.within(word)[0];
    if (named) {
      if (named.name.type === 'body' && named.ref && named.name.first === token)
        this.#note(named.ref.mention, tree, headOf(tree, named.name.first, named.name.last));
      return;
    }
    const told = word.upos === 'NOUN' || word.upos === 'PROPN' ? describedAt(this.#cast, node) : null;
    const known = this.#cast.context.mentionAt(word);
    if (known && this.#names.has(known.mention)) this.#note(known.mention, tree, token);
    else if (told?.definite) {
      const mention = this.#choose(node, told);
      this.#choices.set(word.start, mention !== null && mention >= 0 ? { mention } : null);
      if (mention !== null) this.#note(mention, tree, token);
    } else if (told && !this.#isToldOf(tree, told.first))
      this.#note(--this.#nameless, tree, token, told.noun);
  }

  #note(mention: number, tree: Tree, own: number, noun: string | null = null): void {
    const token = joinedTo(tree, own);
    const role = roleOf(tree, token);
    const first = this.#traces.find(one => this.#leads.has(one.mention) && one.mention >= 0);
    const isFirst = mention < 0 || !first || (first.sentence === tree.at && token !== own);
    if (isFirst && tree.at < HEAD && /^(?:subject|topic|owner)$/.test(role)) this.#leads.add(mention);
    this.#traces.push({
      mention,
      start: tree.tokens[own]!.start,
      sentence: tree.at,
      role,
      verb: verbOver(tree, token),
      noun,
    });
  }

  /** "Alder Corp., | a maker of valves |", "Alder is | a firm |": said of one that is named. */
  #isToldOf(tree: Tree, first: number): boolean {
    const before = tree.tokens[first - 1];
    return before !== undefined && /^(?:,|[(–—-]|is|was|remains|became|as|like)$/.test(lower(before));
  }

  #choose({ tree, token }: Node, told: Described): number | null {
    const verb = verbOver(tree, token);
    const centre = this.#traces.findLast(
      one => one.start < tree.tokens[token]!.start && one.role === 'subject' && this.#mayBe(one, told),
    );
    const scores = new Map<number, { best: number; times: number }>();
    for (const one of this.#traces) {
      if (one.start >= tree.tokens[token]!.start) break;
      if (!this.#mayBe(one, told) || (one.verb !== null && one.verb === verb)) continue;
      const gap = tree.at - one.sentence;
      const score = gap < NEARNESS.length ? NEARNESS[gap]! + STANDING[one.role] : 0;
      const { best, times } = scores.get(one.mention) ?? { best: 0, times: 0 };
      scores.set(one.mention, { best: Math.max(best, score), times: times + 1 });
    }
    const rest = { start: tree.tokens[token]!.end, end: tree.sentence.end };
    const ahead = new Set(this.#cast.within(rest).flatMap(({ ref }) => ref?.mention ?? []));
    const [first, second] = [...scores]
      .map(([mention, { best, times }]) => ({
        mention,
        score:
          best +
          TIMES * Math.min(4, Math.log2(times)) +
          (this.#leads.has(mention) ? LEAD : 0) +
          (this.#isSure(mention, told) ? SURE : 0) +
          (mention === centre?.mention ? CENTRE : 0) -
          (ahead.has(mention) ? NAMED_ON : 0),
      }))
      .sort((a, b) => b.score - a.score);
    if (!first || first.score < LEAST) return null;
    return !second || first.score - second.score >= MARGIN ? first.mention : null;
  }

  #isSure(mention: number, told: Described): boolean {
    const names = this.#names.get(mention) ?? [];
    return mention < 0 || names.some(name => name.subtype !== null && mayBeCalled(this.#cast, name, told));
  }

  #mayBe({ mention, noun }: Trace, told: Described): boolean {
    // "a rival firm" is a company, too
    if (noun !== null) return noun === told.noun || (isFirmNoun(noun) && isFirmNoun(told.noun));
    const key = `${mention} ${told.noun} ${told.trade} ${told.places.join('|')}`;
    const known = this.#fits.get(key);
    if (known !== undefined) return known;
    const names = this.#names.get(mention) ?? [];
    const fits =
      names.some(name => mayBeCalled(this.#cast, name, told)) && mayBeAt(this.#cast, names, told.places);
    this.#fits.set(key, fits);
    return fits;
  }
}

const known = new WeakMap<Cast, BodyPresence>();

/** The firm that a bare noun before another means: "a | company | spokesman". */
export const firmNear = (cast: Cast, node: Node, noun: string): MentionRef | null =>
  presenceIn(cast).near(node, noun);

function presenceIn(cast: Cast): BodyPresence {
  const presence = known.get(cast) ?? new BodyPresence(cast);
  known.set(cast, presence);
  return presence;
}

/** "The Elmford maker of valves said": the body most present there. */
export function bodyPresent(cast: Cast, node: Node, text: string): Speaker | null {
  const why = (name: string) => `${name} is the body of that sort of which the text tells there.`;
  return leadsTo(cast.context, text, presenceIn(cast).at(node), 'described', why);
}

/** "Alder Corp. and | Birch Inc. |": the noun to which others are joined has their place in the sentence. */
function joinedTo({ tokens }: Tree, token: number): number {
  const { deprel, head } = tokens[token]!;
  return deprel === 'conj' && /^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '') ? head : token;
}

/** The token of a name that hangs outside it. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const up = tree.tokens[at]!.head;
    if (up < first || up > last) return at;
  }
  return last;
}

/** "In a letter to the | Alder Board |, the company | said |": the verb that a noun hangs on, over other nouns. */
function verbOver({ tokens }: Tree, token: number): Token | null {
  let at = tokens[token]!;
  for (let steps = 0; steps < 8 && /^(?:NOUN|PROPN|PRON|ADJ|NUM|SYM)$/.test(at.upos); steps++) {
    if (at.head < 0 || at.deprel === 'nmod:poss') return null;
    at = tokens[at.head]!;
  }
  return at.upos === 'VERB' ? at : null;
}
