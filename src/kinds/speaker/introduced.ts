import type { Token } from '../../language/analysis.ts';
import { isPersonNoun } from '../../language/chains/nouns.ts';
import { landsOf } from '../../language/names/demonyms.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import { lower, type Node, quotationAt } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import { rootOf, type Tree } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isPublicOffice } from '../offices.ts';
import { callsOf } from './called.ts';
import { fitting, hasOffice, isForPeople } from './description.ts';
import { namesIn } from './named.ts';
import type { Turn } from './pronoun.ts';
import { partyOf, traitsOf } from './traits.ts';

/** How many sentences below a description the one may be named whose office it tells; without an office, the next alone. */
const REACH = 3;

/** Ranks of those who command: "the top commander … Gen. Tom Lind", not "Attorney General Lind". */
const COMMANDS =
  /\b(?:(?<!(?:attorney|auditor|comptroller|consul|controller|director|governor|inspector|postmaster|registrar|secretary|solicitor|surgeon|treasurer)[ -])general|gen|colonel|col|admiral|adm|major|maj|captain|capt|lieutenant|lt|brigadier)\b/;
/** Who sits for a party. */
const SITS = /\b(?:senator|sen|representative|rep|congress(?:wo)?man|governor|gov|delegate|leader)\b/;

/** Words before a noun that rank it, and tell no office. */
const RANKING =
  /^(?:top|senior|lead|leading|chief|new|former|acting|us|american|national|federal|state|first|current|longtime)$/;

/**
 * "The top Democrat on the harbour panel says it is old. … Sen. Tom Lind says", "Elmford's harbour secretary said. Secretary Lind spoke": somebody told by an office, of whom
 * the text has said nothing before, and then one not named before who speaks, and holds it.
 */
export function introduced(cast: Cast, node: Node, text: string, turn: Turn): Speaker | null {
  const { tree, token } = node;
  const word = tree.tokens[token]!;
  const noun = lower(word);
  if (!/^NNP?$/.test(word.xpos) || quotationAt(cast.scene, word.start)) return null;
  if (!(isForPeople(noun) || isPersonNoun(noun) || isPublicOffice(noun) || partyOf(noun))) return null;
  const known = /^(?:the)\s/i.test(text) || /['’]s?\s/.test(text);
  // "a spokesman for the port": one of several, whom a text seldom names
  const isOne = /^an?\s/i.test(text) && !UNNAMED_NOUNS.has(noun) && !/^spokes/.test(noun);
  if (!(known || isOne) || !isTold(node)) return null;
  const below = speakBelow(cast, node, turn);
  const at = below.findIndex(one => fits(cast, one, node));
  const found = below[at];
  if (!found || below.slice(0, at).some(one => !isNamedBefore(cast, one, tree))) return null;
  const isOther = (ref: MentionRef) => cast.isPerson(ref) && ref.mention !== found.ref!.mention;
  if (known && fitting(cast, node).some(isOther)) return null;
  const why = (name: string) => `The text then names ${name}, of whom it has not spoken before.`;
  return leadsTo(cast.context, text, found.ref, 'named-after', why);
}

/** More than "the senator": words that tell which. */
function isTold({ tree, token }: Node): boolean {
  const [from, to] = nounPhrase(tree, token);
  return to > token || token - from > 1;
}

/** Who speaks or appears in the sentences below, in reading order. */
function speakBelow(cast: Cast, { tree }: Node, { all }: Turn): readonly Named[] {
  return cast.scene.trees.slice(tree.at + 1, tree.at + 1 + REACH).flatMap(here => {
    const said = all
      .filter(one => one.source && one.head?.tree === here)
      .flatMap(one => namesIn(cast, one.source!, one.head!));
    const root = rootOf(here);
    const spoke = root > 0 && /^(?:speak|appear)$/.test(here.tokens[root]!.lemma);
    const named = spoke ? cast.within(here.tokens[root - 1]!) : [];
    return [...said, ...named].filter(({ name, ref }) => name.type === 'person' && ref !== null);
  });
}

const isNamedBefore = ({ named, scene }: Cast, { ref }: Named, { sentence }: Tree): boolean =>
  named.some(
    one =>
      one.ref?.mention === ref!.mention &&
      one.name.start < sentence.end &&
      // but for a headline
      (sentence.block === 0 || scene.trees[one.name.sentence]!.sentence.block > 0),
  );

/** What the text tells of the one named holds what the description tells. */
function fits(cast: Cast, found: Named, { tree, token }: Node): boolean {
  const ref = found.ref!;
  const noun = lower(tree.tokens[token]!);
  const titles = cast.context.titlesOf(ref).map(title => title.toLowerCase().replaceAll('.', ''));
  const own = owners(cast, { tree, token });
  const isSaid = hasOffice(cast, ref, noun) && isSame(cast, found, { tree, token });
  // "Secretary Tom Lind", in full with a title again: so a new part of a text names who stands in another
  if (isNamedBefore(cast, found, tree))
    return isSaid && found.name.title !== null && found.name.first < found.name.last;
  if (isSaid) return true;
  if (titles.length === 0 && isAlone(cast, found, tree.at)) return true;
  // "the union's policy chief … | The union's | Tom Lind"
  if (titles.length === 0 && own.has(ownerBefore(cast, found) ?? -1)) return true;
  const party = partyOf(noun);
  const parties = traitsOf(cast, ref).parties;
  if (party) return titles.some(title => SITS.test(title)) && (parties.size === 0 || parties.has(party));
  return noun === 'commander' && titles.some(title => COMMANDS.test(title));
}

/** "The founder of the club said. Tom Lind told the board so": named in the next sentence, in full or after a headline, without a word on who that is. */
function isAlone(cast: Cast, { name, ref }: Named, at: number): boolean {
  const full =
    name.first < name.last || cast.named.find(one => one.ref?.mention === ref!.mention)!.name !== name;
  const after = cast.scene.text.slice(name.end, name.end + 8);
  return (
    full &&
    name.sentence === at + 1 &&
    callsOf(cast, ref!).size === 0 &&
    !/^, (?:an?|the|who|of)\s/.test(after)
  );
}

/** False where both tell more of the office, and nothing of it in common: "the harbour secretary", "School Secretary Tom Lind". */
function isSame(cast: Cast, { name }: Named, { tree, token }: Node): boolean {
  const noun = lower(tree.tokens[token]!);
  const [from, to] = nounPhrase(tree, token);
  const phrase = tree.tokens.slice(from, to + 1);
  const owner = phrase.findLastIndex(({ form }) => /^['’]s?$/.test(form));
  const ofPerson = owner > 0 && cast.within(phrase[owner - 1]!)[0]?.name.type === 'person';
  const own = phrase.slice(ofPerson ? owner + 1 : 0);
  const told = more(own, noun);
  const { tokens } = cast.scene.trees[name.sentence]!;
  let first = name.first;
  while (first > 0 && (isContent(tokens[first - 1]!) || /^(?:of|for)$/.test(tokens[first - 1]!.form)))
    first--;
  const title = tokens.slice(first, name.first);
  const ahead = more(title, noun);
  const lands = title.flatMap(({ form }) => landsOf(form));
  // "the Kenyan port minister", "Ghanaian Port Minister Tom Lind"
  const home = own.flatMap(({ form }) => landsOf(form));
  if (home.length > 0 && lands.length > 0 && !lands.some(one => home.includes(one))) return false;
  return told.length === 0 || ahead.length === 0 || ahead.some(one => told.includes(one));
}

const isContent = ({ upos }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(upos);

/** The words that tell more than a noun and a rank. */
const more = (words: readonly Token[], noun: string): readonly string[] =>
  words
    .filter(isContent)
    .map(lower)
    .filter(one => one !== noun && !RANKING.test(one.replaceAll('.', '')));

/** Those whom the words of a description name. */
function owners(cast: Cast, { tree, token }: Node): ReadonlySet<number> {
  const [from, to] = nounPhrase(tree, token);
  return new Set(cast.within(spanOf(tree, from, to)).flatMap(({ ref }) => (ref ? [ref.mention] : [])));
}

/** "the Harbour Board's | Tom Lind" */
function ownerBefore(cast: Cast, { name }: Named): MentionRef['mention'] | null {
  const before = cast.within({ start: name.start - 6, end: name.start }).find(one => one.name !== name);
  const between = before && cast.scene.text.slice(before.name.end, name.start);
  return between && /^['’]s?\s$/.test(between) ? (before.ref?.mention ?? null) : null;
}
