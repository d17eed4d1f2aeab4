import type { Name, Token } from '../../language/analysis.ts';
import { FEMALE, MALE } from '../../language/chains/nouns.ts';
import type { Span } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { pronounGender } from '../attribution/gender.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { type Attribution, lower, type Node, quotationAt, treeAt } from '../attribution/scene.ts';
import { inferred, ofNoName, open, type Speaker } from '../attribution/spoken.ts';
import { follows, isMain, mainSubject, type Tree } from '../attribution/tree.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { MentionRef } from '../item.ts';
import { isNameless } from './anonymous.ts';
import { isForPeople } from './description.ts';
import type { Salience } from './salience.ts';
import { takenOver } from './takenover.ts';

/** True if a place lies within two paragraphs after another. */
const isNear = (cast: Cast, from: number, to: number): boolean =>
  cast.scene.text.slice(from, to).split(/\n+/).length <= 3;

/**
 * True if somebody named since the last speaker may be the one a pronoun means: in the sentences of the two only the
 * subject of a main clause ("asked whether Lindqvist would pay, she said" means the one asked), between them anybody.
 */
function contends(cast: Cast, name: Name, before: number, here: number): boolean {
  if (name.sentence !== before && name.sentence !== here) return true;
  const tree = cast.scene.trees[name.sentence]!;
  for (let at = name.first; at <= name.last; at++) {
    let token = tree.tokens[at]!;
    // "Mayor | Okafor said": the title may carry the relation
    if (/^(?:flat|appos)/.test(token.deprel) && token.head >= 0) token = tree.tokens[token.head]!;
    // "Lindqvist's fate is unclear, but she said"
    if (token.deprel === 'nmod:poss' && token.head >= 0 && name.sentence === here)
      token = tree.tokens[token.head]!;
    if (/^nsubj/.test(token.deprel) && token.head >= 0 && isMain(tree, token.head)) return true;
  }
  return false;
}

/** What came before an attribution: those before it, who spoke in those that are resolved, and whom pronouns mean. */
export interface Turn {
  readonly all: readonly Attribution[];
  readonly earlier: readonly Speaker[];
  readonly salience: Salience;
}

/** The person who spoke last, if that is near and nobody else contends since. */
export function heldFloor(cast: Cast, { tree, token }: Node, { all, earlier }: Turn): MentionRef | null {
  const place = tree.tokens[token]!.start;
  const last = earlier.length - 1;
  const ref = earlier[last]?.ref;
  const since = all[last]?.source?.end;
  if (!ref || since === undefined || since > place || !isNear(cast, since, place)) return null;
  if (!cast.isPerson(ref)) return null;
  const rivals = cast
    .within({ start: since, end: place })
    .some(
      other =>
        other.name.type === 'person' &&
        other.name.start > since &&
        other.ref !== null &&
        other.ref.mention !== ref.mention &&
        !quotationAt(cast.scene, other.name.start) &&
        contends(cast, other.name, all[last]!.sentence, tree.at),
    );
  return rivals ? null : ref;
}

/** "His wife, Ana Lind, said it was late. “I cried,” Lind said": of those who bear a last name the one who spoke in the sentence before. */
export function bearerSpoke(
  cast: Cast,
  head: Node,
  bearers: readonly MentionRef[],
  turn: Turn,
): MentionRef | null {
  const before = turn.all[turn.earlier.length - 1];
  if (!before || head.tree.at - before.sentence > 2) return null;
  const last = heldFloor(cast, head, turn);
  return last && bearers.some(({ mention }) => mention === last.mention) ? last : null;
}

/**
 * "A spokesman for the firm welcomed it. He said": the words for somebody without a name, who is the subject of the sentence before in which nobody
 * else is named, or who has just gone on to speak as "he".
 */
function ofNobodyNamed(cast: Cast, { tree, token }: Node, { all, earlier }: Turn): string | null {
  const before = toldBefore(cast, tree);
  const gender = pronounGender(lower(tree.tokens[token]!));
  if (!before || !gender || !follows(tree, before)) return null;
  const isTold = ({ name }: Named) => name.type === 'person' && !quotationAt(cast.scene, name.start);
  if (cast.within(before.sentence).some(isTold)) return null;
  const said = all[earlier.length - 1];
  const speaker = earlier.at(-1);
  const word =
    said?.sentence === before.at && said.head ? lower(said.head.tree.tokens[said.head.token]!) : '';
  const goesOn = pronounGender(word) !== null;
  if (goesOn && speaker!.reading?.rule === 'unnamed') return speaker!.text;
  // "A teacher aide, who feared for her job, said": whom the tree may take for no subject
  const spoke = word !== '' && !/^who/.test(word) && speaker!.reading?.rule === 'unnamed';
  const subject = spoke && said!.head!.tree === before ? said!.head!.token : mainSubject(before);
  if (subject === null || quotationAt(cast.scene, before.tokens[subject]!.start)) return null;
  // "An official said. | The official | said. He said"
  const goneOn =
    spoke &&
    earlier.some(
      ({ reading, text }, at) =>
        reading?.rule === 'unnamed' &&
        all[at]!.sentence < before.at &&
        /^(?:an?|one|another)\b/i.test(text) &&
        isOf(all[at]!, before.tokens[subject]!),
    );
  const { start: opens, end: closes } = before.sentence;
  const isHe = pronounGender(lower(before.tokens[subject]!)) === gender;
  // "He declined to give his name. | He said"
  if (isHe && isNameless(cast.scene.text.slice(opens, closes))) return before.tokens[subject]!.form;
  const noun = before.tokens[subject]!.lemma.toLowerCase();
  const [from, to] = nounPhrase(before, subject);
  const isSuch =
    (goneOn ? /^(?:NN|JJ)$/ : /^NN$/).test(before.tokens[subject]!.xpos) &&
    (goneOn ? /^(?:an?|one|another|the)$/i : /^(?:an?|one|another)$/i).test(before.tokens[from]!.form) &&
    (isForPeople(noun) || UNNAMED_NOUNS.has(noun)) &&
    !(gender === 'she' ? MALE : FEMALE).has(noun);
  const { start, end } = spanOf(before, from, to);
  return isSuch ? cast.scene.text.slice(start, end) : null;
}

/** The narrator's last sentence before one: what the one begins by quoting may fill sentences of its own. */
function toldBefore({ scene }: Cast, { at }: Tree): Tree | undefined {
  const quotation = quotationAt(scene, scene.trees[at]!.sentence.start);
  const isQuoted = ({ sentence }: Tree) => quotation !== null && sentence.start >= quotation.start;
  return scene.trees.slice(0, at).findLast(tree => !isQuoted(tree));
}

const isOf = ({ head }: Attribution, { form }: Token): boolean =>
  !!head && lower(head.tree.tokens[head.token]!) === form.toLowerCase();

/** Determiners of somebody whom the text brings in, or has by another: "an official", "his assistant". */
const BRINGS = /^(?:an?|one|another|his|her|their|its)$/i;

/**
 * "An assistant to Okafor said Okafor knew. He said", "The official said the talks with Lind had failed. He said": somebody without a name spoke
 * right before, over nothing but quotations since, and may go on.
 */
function afterUnnamed(cast: Cast, { tree, token }: Node, { all, earlier }: Turn, ref: MentionRef): boolean {
  const last = earlier.length - 1;
  const said = all[last];
  const speaker = earlier[last];
  // "A reporter asked Okafor how it was. She replied"
  const answers =
    said?.lemma === 'ask' &&
    said.hearer &&
    cast.within(said.hearer).some(one => one.ref?.mention === ref.mention);
  if (
    answers ||
    !said?.head ||
    !said.source ||
    speaker?.ref !== null ||
    said.source.end > tree.tokens[token]!.start
  )
    return false;
  const { trees } = cast.scene;
  const between = trees.slice(said.sentence + 1, tree.at);
  const near = trees[said.sentence]!.sentence.block === tree.sentence.block || between.length > 0;
  if (!near || !between.every(({ sentence }) => quotationAt(cast.scene, sentence.start))) return false;
  // "Its sponsor, the Greens' Ada Okafor, said": one who has the name
  const { start, end } = said.source;
  const named = cast.within({ start, end: Math.max(end, said.cue.start) });
  const own = named.find(one => one.ref?.mention === ref.mention);
  if (own && cast.scene.text.slice(start, own.name.start).includes(',')) return false;
  const word = said.head.tree.tokens[said.head.token]!;
  const noun = word.lemma.toLowerCase();
  const [from] = nounPhrase(said.head.tree, said.head.token);
  const other = pronounGender(lower(tree.tokens[token]!)) === 'she' ? MALE : FEMALE;
  return (
    // "the official", which the tagger may take for an adjective
    /^(?:NN|JJ)$/.test(word.xpos) &&
    !/^(?:police|people|staff)$/.test(noun) &&
    !other.has(noun) &&
    (UNNAMED_NOUNS.has(noun) ||
      (voiceOf(said.head) === 'person' && BRINGS.test(said.head.tree.tokens[from]!.form)))
  );
}

/** "“It is old,” Lind said. “It will fall,” | he | said": whoever had the floor right before, where quoted words go on and nobody is named since. */
function talksOn(cast: Cast, node: Node, turn: Turn): MentionRef | null {
  const { all, earlier } = turn;
  const here = all[earlier.length];
  const before = all[earlier.length - 1];
  const word = node.tree.tokens[node.token]!;
  const [told] = here?.content ?? [];
  if (!before || !told || here!.source?.start !== word.start || told.start > word.start) return null;
  // "Lind asked Okafor how high it was. “It is high,” | he | said"
  if (before.hearer && /^(?:ask|press|question)\b/.test(before.lemma) && namesAPerson(cast, before.hearer))
    return null;
  const from = treeAt(cast.scene, told.start);
  if (!from || !quotationAt(cast.scene, told.start) || from.at - before.sentence > 1) return null;
  const ref = heldFloor(cast, node, turn);
  return ref && cast.mayBe(ref, pronounGender(lower(word))!) ? ref : null;
}

const namesAPerson = (cast: Cast, span: Span): boolean =>
  cast.within(span).some(({ name }) => name.type === 'person');

/** "Okafor, who said: “It is old.” | She | added": whoever spoke last in quoted words right before goes on, as the verb tells. */
function addsOn(cast: Cast, { tree, token }: Node, { all, earlier }: Turn): MentionRef | null {
  const here = all[earlier.length];
  const word = tree.tokens[token]!;
  if (here?.source?.start !== word.start || !/^(?:add|continue)$/.test(here.lemma)) return null;
  const at = all.slice(0, earlier.length).findLastIndex(isQuoting(cast));
  const ref = earlier[at]?.ref;
  if (!ref) return null;
  const between = cast.scene.trees.slice(all[at]!.sentence + 1, tree.at);
  if (!between.every(({ sentence }) => quotationAt(cast.scene, sentence.start))) return null;
  return cast.isPerson(ref) && cast.mayBe(ref, pronounGender(lower(word))!) ? ref : null;
}

const isQuoting =
  ({ scene }: Cast) =>
  ({ content }: Attribution): boolean =>
    content.some(({ start, end }) => quotationAt(scene, start) ?? quotationAt(scene, end - 1));

/** He or she: whom the text makes most present there. */
export function pronoun(cast: Cast, node: Node, text: string, turn: Turn): Speaker {
  const { context } = cast;
  const { salience } = turn;
  const unnamed = ofNobodyNamed(cast, node, turn);
  if (unnamed !== null) return ofNoName(unnamed);
  const { ref, among } = salience.at(node);
  const on = addsOn(cast, node, turn) ?? talksOn(cast, node, turn);
  if (on && on.mention !== ref?.mention) {
    const name = context.nameOf(on);
    return inferred(text, on, 'last-speaker', name, `${name} spoke last, and the words go on.`);
  }
  if (!ref) {
    const names = among.map(one => context.nameOf(one));
    return open(text, names, 'pronoun', 'More than one person fits the pronoun, or none.');
  }
  const name = context.nameOf(ref);
  const taken = takenOver(cast, node, ref);
  if (taken !== null) {
    const names = [taken, ref].map(one => context.nameOf(one));
    return open(text, [...new Set(names)], 'pronoun', 'It may be who is described just before.');
  }
  if (afterUnnamed(cast, node, turn, ref))
    return open(text, [name], 'pronoun', `It may be ${name}, or who spoke before without a name.`);
  const why = `${name} is the one of whom the text speaks most just before, and fits the pronoun.`;
  return inferred(text, ref, 'pronoun', name, why);
}
