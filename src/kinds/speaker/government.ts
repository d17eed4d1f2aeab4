import { landsGovernedFrom, landsOf } from '../../language/names/demonyms.ts';
import type { Cast } from '../attribution/cast.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { leadsTo, type Speaker } from '../attribution/spoken.ts';
import type { Tree } from '../attribution/tree.ts';
import { distinct, type MentionRef } from '../item.ts';

/* "The Cuban government", "Elmford's city government", "the government of Ohio": a place and what governs it are one. */

/** "The Cuban government said": the place whose government it is. */
export function governmentSpeaks(cast: Cast, node: Node, text: string): Speaker | null {
  const { tree, token } = node;
  // "the island nation of Pell said"
  const land =
    LANDS.test(lower(tree.tokens[token]!)) && tree.tokens[token + 1]?.form === 'of'
      ? placeAt(cast, tree, token + 2)
      : null;
  const place = land ?? governed(cast, node);
  return leadsTo(cast.context, text, place, 'described', name =>
    land ? `It is ${name}.` : `It governs ${name}.`,
  );
}

const LANDS = /^(?:nation|country|kingdom|republic|emirate|sultanate|principality|monarchy)$/;

/** The place that is governed by what the noun names; of "the government" alone, that of which the text has told so before, or of its dateline. */
export function governed(cast: Cast, node: Node): MentionRef | null {
  const { tree, token } = node;
  if (lower(tree.tokens[token]!) !== 'government') return null;
  const own = placeTold(cast, node);
  if (own !== null) return own.ref;
  // "the government", "a government spokesman"
  const bare = lower(tree.tokens[token - 1] ?? tree.tokens[token]!) === 'the';
  if (!bare && tree.tokens[token + 1]?.upos !== 'NOUN') return null;
  const told = placeInFront(cast, tree);
  if (told !== undefined) return told;
  const land = landOfDateline(cast);
  if (land) return land;
  const { start } = tree.tokens[token]!;
  const trees = cast.scene.trees.slice(0, tree.at + 1);
  const before = distinct(trees.flatMap(here => governments(cast, here, start)));
  // another country near may be whose government is meant
  const countries = cast.named.flatMap(({ name, ref }) => (ref && name.subtype === 'country' ? [ref] : []));
  return before[0] && distinct([...before, ...countries]).length === 1 ? before[0] : null;
}

/** "In Havana, the government said": the land of a place that opens the sentence, null where the text does not tell it; undefined where none does. */
function placeInFront(cast: Cast, { tokens }: Tree): MentionRef | null | undefined {
  if (!/^(?:In|From)$/.test(tokens[0]?.form ?? '')) return undefined;
  const place = cast.within(tokens[1] ?? tokens[0]!)[0];
  if (place?.name.type !== 'place') return undefined;
  const words = cast.scene.text.slice(place.name.start, place.name.end);
  const land = landNamed(cast, landsGovernedFrom(words));
  return land ?? (place.name.subtype === 'country' ? place.ref : null);
}

function governments(cast: Cast, tree: Tree, end: number): MentionRef[] {
  return tree.tokens.flatMap((word, token) =>
    word.start < end && lower(word) === 'government' ? (placeTold(cast, { tree, token })?.ref ?? []) : [],
  );
}

/** Whose government the words around the noun tell; null where they tell nothing, a null `ref` where it is nobody named. */
function placeTold(cast: Cast, { tree, token }: Node): { readonly ref: MentionRef | null } | null {
  const { tokens } = tree;
  const behind = tokens[token + 1]?.form === 'of' ? placeAt(cast, tree, token + 2) : null;
  if (behind) return { ref: behind };
  let first = token;
  while (first > 0 && isTelling(tree, first - 1)) first--;
  if (first === token) return tokens[token + 1]?.form === 'of' ? { ref: null } : null;
  const span = { start: tokens[first]!.start, end: tokens[token - 1]!.end };
  const names = cast.within(span);
  const place = names.at(-1);
  // "the Okafor government" is a person's, "the Cuban government" a name where no land of it is named
  const isWhole = place !== undefined && place.name.end === tokens[token]!.end;
  if (place) return { ref: isWhole || place.name.type === 'place' ? place.ref : null };
  const words = tokens.slice(first, token).map(({ form }) => form);
  const large = words.filter(word => /^\p{Lu}/u.test(word));
  if (large.length === 0) return null;
  return { ref: landNamed(cast, landsOf(large.join(' '))) };
}

/** The place of the text that has one of the names. */
function landNamed({ named, context }: Cast, names: readonly string[]): MentionRef | null {
  const found = named.find(
    ({ name, ref }) => name.type === 'place' && ref && names.includes(context.nameOf(ref)),
  );
  return found?.ref ?? null;
}

/** "the | Cuban | government", "| Elmford 's city | government". */
function isTelling({ tokens }: Tree, at: number): boolean {
  const { upos, form } = tokens[at]!;
  return /^(?:NOUN|PROPN|ADJ)$/.test(upos) || /^['’]s?$/.test(form);
}

function placeAt(cast: Cast, { tokens }: Tree, at: number): MentionRef | null {
  const word = tokens[at] && lower(tokens[at]) === 'the' ? tokens[at + 1] : tokens[at];
  const named = word && cast.within(word)[0];
  return named?.name.type === 'place' ? named.ref : null;
}

/** "HAVANA (AP) —", "NAIROBI, Kenya —": a dateline's city and country. */
const DATELINE =
  /^(?<city>\p{Lu}[\p{Lu}.'’ -]+\p{Lu})(?:, (?<land>\p{Lu}[\p{L} ]+?))?(?:, [\p{L}]+\.? \d{1,2})?(?: \([\p{L} ]+\))?\s?(?:—|–|_|-)/mu;

/** The country of the text's dateline, as the text names it. */
function landOfDateline(cast: Cast): MentionRef | null {
  const { city, land } = DATELINE.exec(cast.scene.text.slice(0, 600))?.groups ?? {};
  return landNamed(cast, land ? [land] : landsGovernedFrom(city ?? ''));
}
