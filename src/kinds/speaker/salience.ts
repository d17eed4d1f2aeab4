import type { Name } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { isCaseName } from '../attribution/citations.ts';
import { type Gender, pronounGender } from '../attribution/gender.ts';
import { type Attribution, lower, type Node, quotationAt } from '../attribution/scene.ts';
import { type Tree, tokenAt } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { holdersIn } from './officeholder.ts';
import {
  hangsOnNoun,
  headOf,
  isQuestioned,
  isTopic,
  opensClause,
  type Part,
  type Parts,
  partsOf,
  type Role,
  roleOf,
  shareVerb,
  subjectAhead,
} from './presence.ts';

/** A place where the narrator speaks of a person: by name, or by a pronoun read before. */
interface Trace {
  readonly ref: MentionRef;
  readonly start: number;
  readonly sentence: number;
  readonly token: number;
  readonly role: Role;
  readonly part: Part;
}

/** Whom a pronoun means, or those among whom the text does not decide. */
export interface Choice {
  readonly ref: MentionRef | null;
  readonly among: readonly MentionRef[];
}

/** Somebody who may be meant, with how present the text makes him there. */
export interface Present {
  readonly ref: MentionRef;
  readonly score: number;
}

/** How far back a pronoun looks, in UTF-16 code units. */
const REACH = 2500;

/** What nearness is worth, by how many of the narrator's sentences lie between. */
const NEARNESS = [3.6, 3, 1.2, 0.5, 0.2, 0.1];

const STANDING: Readonly<Record<Role, number>> = {
  subject: 2.4,
  topic: 2,
  clause: 1.2,
  owner: 0.6,
  object: 0.4,
  other: 0,
};

/** For the subject named last, and for whom the sentence before asks something. */
const CENTRE = 1.2;
const ASKED = 5.4;
const SPEAKS = 0.5;
/** Against somebody whom the words of the same attribution name, quoted or reported; a headline's names; each paragraph further off, and for one's own. */
const QUOTED = 2;
const REPORTED = 3;
const HEADLINE = 1;
const PARAGRAPH = 0.3;

/** Less than this is nobody; the best must lead by the margin. */
const LEAST = 1;
export const MARGIN = 0.8;

/**
 * Whom he and she mean: the one most present to a reader, by nearness in the narrator's own sentences, standing in them, and part
 * in the talk (after S. Lappin and H. Leass, "An Algorithm for Pronominal Anaphora Resolution", 1994, with the turns of speech added). Who
 * has another part under the same verb is ruled out, and who is of the other gender; two that come near each other are left open.
 */
export class Salience {
  readonly #cast: Cast;
  readonly #traces: Trace[] = [];
  /** For each sentence, how many of the narrator's stand up to it; one that is all quotation counts for nothing. */
  readonly #order: number[] = [];
  readonly #said = new Map<number, Attribution>();
  readonly #choices = new Map<number, Choice>();
  readonly #times = new Map<number, number>();

  constructor(cast: Cast, attributions: readonly Attribution[]) {
    this.#cast = cast;
    for (const one of attributions) if (one.source) this.#said.set(one.source.start, one);
    for (const { ref } of cast.named)
      if (ref) this.#times.set(ref.mention, (this.#times.get(ref.mention) ?? 0) + 1);
    const parts = partsOf(cast.scene.text, attributions);
    let order = 0;
    let next = 0;
    for (const tree of cast.scene.trees) {
      this.#order.push(isQuoted(cast, tree) ? order : ++order);
      for (; (cast.named[next]?.name.start ?? Infinity) < tree.sentence.end; next++)
        this.#noteName(cast.named[next]!, parts);
      for (const { ref, token } of holdersIn(cast, tree))
        this.#note(ref, tree, token, roleOf(tree, token), parts.of(tree.tokens[token]!, tree.at));
      this.#notePronouns(tree, parts);
    }
  }

  /** Whom the pronoun at a place means. */
  at(node: Node): Choice {
    return this.#choices.get(node.tree.tokens[node.token]!.start) ?? this.#choose(node);
  }

  /** Who is present where a description stands, of those who may be meant; the most present first. */
  around(node: Node, start: number, mayBe: (ref: MentionRef) => boolean): readonly Present[] {
    const place = node.tree.tokens[node.token]!.start;
    const fits = this.#before(place).filter(({ ref }) => mayBe(ref));
    return this.#rank(node, fits, this.#said.get(start) ?? null, null);
  }

  #noteName({ name, ref }: Named, parts: Parts): void {
    const { scene, bearersOf } = this.#cast;
    if (!ref || name.type !== 'person' || quotationAt(scene, name.start) || isCaseName(scene.text, name))
      return;
    const tree = scene.trees[name.sentence]!;
    const bearers = bearersOf(name);
    // a name that several bear tells of each of them
    const token = headOf(tree, name.first, name.last);
    const role = this.#roleOf(tree, token, name);
    for (const one of bearers.length > 1 ? bearers : [ref])
      this.#note(one, tree, token, role, parts.of(name, tree.at));
  }

  #notePronouns(tree: Tree, parts: Parts): void {
    tree.tokens.forEach((token, at) => {
      if (!pronounGender(lower(token)) || quotationAt(this.#cast.scene, token.start)) return;
      const choice = this.#choose({ tree, token: at });
      this.#choices.set(token.start, choice);
      if (choice.ref) this.#note(choice.ref, tree, at, roleOf(tree, at), parts.of(token, tree.at));
    });
  }

  #note(ref: MentionRef, tree: Tree, token: number, own: Role, told: Part): void {
    const part = told !== 'speaks' && isQuestioned(tree, token) ? 'asked' : told;
    const role = part === 'speaks' && /^(?:object|other)$/.test(own) ? 'subject' : own;
    const { start } = tree.tokens[token]!;
    // the names of a sentence are noted before its pronouns
    const last = this.#traces.findLastIndex(one => one.start <= start);
    this.#traces.splice(last + 1, 0, { ref, start, sentence: tree.at, token, role, part });
  }

  #roleOf(tree: Tree, token: number, { first, last, start, title }: Name): Role {
    const begin = title && title.start < start ? tokenAt(tree, title.start) : first;
    const role = isTopic(tree, begin) ? 'topic' : roleOf(tree, token);
    const rival = this.#traces.findLast(one => one.sentence === tree.at && one.role === 'subject');
    const loose = role === 'other' || (role === 'clause' && hangsOnNoun(tree, token));
    if (!rival) return loose && opensClause(tree, first, last) ? 'topic' : role;
    // "Okafor, who knew Mr. Lind's father, Tom Lind, set out": of two names on one verb the second is what a parser made of an apposition
    const apposed =
      role === 'subject' &&
      shareVerb(tree, rival.token, token) &&
      tree.tokens.slice(rival.token, token).some(({ form }) => form === ',');
    return apposed ? 'other' : role;
  }

  #choose(node: Node): Choice {
    const word = node.tree.tokens[node.token]!;
    const gender = pronounGender(lower(word))!;
    const fits = [...this.#before(word.start), ...this.#ahead(node)].filter(one =>
      this.#mayMean(one, node, gender),
    );
    const ranked = this.#rank(node, fits, this.#said.get(word.start) ?? null, gender);
    const [first, second] = ranked;
    if (!first) return { ref: null, among: [] };
    if (!second || first.score - second.score >= MARGIN) return { ref: first.ref, among: [] };
    const near = ranked.filter(({ score }) => first.score - score < MARGIN);
    return { ref: null, among: near.map(({ ref }) => ref) };
  }

  #rank(
    node: Node,
    fits: readonly Trace[],
    own: Attribution | null,
    gender: Gender | null,
  ): readonly Present[] {
    const centre = fits
      .filter(one => /^(?:subject|topic)$/.test(one.role) && !this.#inHeadline(one))
      .reduce<Trace | null>((last, one) => (last && last.start > one.start ? last : one), null);
    const scores = new Map<number, number[]>();
    for (const one of fits) {
      const score =
        this.#weigh(one, node, own !== null && this.#answers(own)) + (one === centre ? CENTRE : 0);
      const against = own === null ? 0 : this.#against(own, one.ref);
      scores.set(one.ref.mention, [...(scores.get(one.ref.mention) ?? []), score - against]);
    }
    return [...scores]
      .map(([mention, each]) => ({ ref: { mention }, score: this.#total({ mention }, each, gender) }))
      .filter(({ score }) => score > LEAST)
      .sort((a, b) => b.score - a.score);
  }

  #before(place: number): Trace[] {
    const found: Trace[] = [];
    for (let at = this.#traces.length - 1; at >= 0; at--) {
      const one = this.#traces[at]!;
      if (place - one.start > REACH) break;
      if (one.start < place) found.push(one);
    }
    return found;
  }

  /** "Even as he spoke, Okafor left": the subject of the main clause that follows. */
  #ahead({ tree, token }: Node): Trace[] {
    const subject = subjectAhead(tree, token);
    const found = subject === null ? undefined : this.#cast.within(tree.tokens[subject]!)[0];
    if (!found?.ref || found.name.type !== 'person') return [];
    const { start } = found.name;
    if (quotationAt(this.#cast.scene, start)) return [];
    return [{ ref: found.ref, start, sentence: tree.at, token: subject!, role: 'subject', part: null }];
  }

  #mayMean(one: Trace, { tree, token }: Node, gender: Gender): boolean {
    return (
      this.#cast.mayBe(one.ref, gender) &&
      (one.sentence !== tree.at || one.role === 'topic' || !shareVerb(tree, one.token, token))
    );
  }

  /**
   * "He said Lindqvist would pay", "he told Lindqvist": hardly Lindqvist, though one may name oneself in a quotation, and the narrator
   * may name a speaker before the pronoun, though not as what is spoken of: "the pier is Lindqvist's pride, he said".
   */
  #against({ rule, cue, content, hearer }: Attribution, ref: MentionRef): number {
    const named = (span: Span) => this.#cast.within(span).filter(one => one.ref?.mention === ref.mention);
    if (hearer && named(hearer).length > 0) return REPORTED;
    const found = content.flatMap(named);
    if (found.length === 0) return 0;
    if (found.every(({ name }) => quotationAt(this.#cast.scene, name.start))) return QUOTED;
    const subject = this.#traces.some(
      one =>
        one.ref.mention === ref.mention &&
        one.role === 'subject' &&
        content.some(span => contains(span, { start: one.start, end: one.start })),
    );
    const before = rule === 'fronted' && content.every(({ end }) => end < cue.start);
    return before && !subject ? 0 : REPORTED;
  }

  /** "She told the clerk, Lind. He wrote back": who was told goes on. */
  #answers({ lemma, cue }: Attribution): boolean {
    const { text } = this.#cast.scene;
    return (
      /^(?:answer|reply|respond|retort)$/.test(lemma) || /\bback\b/.test(text.slice(cue.start, cue.end + 6))
    );
  }

  #weigh(one: Trace, { tree }: Node, answers: boolean): number {
    const gap = Math.abs(this.#order[tree.at]! - this.#order[one.sentence]!);
    const nearness = NEARNESS[gap];
    const paragraphs = tree.sentence.block - this.#cast.scene.trees[one.sentence]!.sentence.block;
    return (
      (nearness === undefined ? 0 : nearness + STANDING[one.role]) +
      (one.part === 'speaks' && gap <= 2 ? SPEAKS : 0) +
      ((one.part === 'asked' || (answers && (one.part === 'told' || one.role === 'object'))) && gap === 1
        ? ASKED
        : 0) +
      (paragraphs === 0 ? PARAGRAPH : 0) -
      (this.#inHeadline(one) ? HEADLINE : 0) -
      PARAGRAPH * Math.min(4, Math.max(0, paragraphs - 1))
    );
  }

  /** The best place counts; the others, a gender that the text tells, and being named often add a little. */
  #total(ref: MentionRef, scores: readonly number[], gender: Gender | null): number {
    const best = Math.max(...scores);
    const rest = scores.reduce((sum, one) => sum + one, -best);
    const times = Math.log2(this.#times.get(ref.mention) ?? 1);
    return (
      best +
      Math.min(0.5, 0.05 * rest) +
      (gender !== null && this.#cast.genderOf(ref) === gender ? 0.4 : 0) +
      0.12 * Math.min(4, times)
    );
  }

  #inHeadline({ sentence }: Trace): boolean {
    const { trees } = this.#cast.scene;
    return trees[sentence]!.sentence.block === 0 && trees.length > 3;
  }
}

function isQuoted({ scene }: Cast, { sentence }: Tree): boolean {
  const quotation = quotationAt(scene, sentence.start);
  return quotation !== null && quotation.end >= sentence.end - 1;
}
