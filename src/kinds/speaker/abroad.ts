import type { Token } from '../../language/analysis.ts';
import { landsOf } from '../../language/names/demonyms.ts';
import type { Cast } from '../attribution/cast.ts';
import { nounPhrase } from '../attribution/phrase.ts';
import { lower, type Node } from '../attribution/scene.ts';
import { childrenOf } from '../attribution/tree.ts';
import type { MentionRef } from '../item.ts';
import { isSamePlace, traitsOf } from './traits.ts';

/** Who is sent somewhere. */
const SENT = /^(?:ambassador|attaché|consul|emissary|envoy)$/;

/**
 * "French minister Tom Lind … the Kenyan minister", "special ambassador Tom Lind … the ambassador to Greece": the words tell of another land
 * than the text does of the person, or of a post that it does not give that person.
 */
export function isAbroad(cast: Cast, ref: MentionRef, node: Node): boolean {
  if (cast.context.typeOf(ref) !== 'person') return false;
  const { tree, token } = node;
  const words = tree.tokens.slice(nounPhrase(tree, token)[0], token);
  const lands = [...words.flatMap(({ form }) => landsOf(form)), ...statesIn(cast, node, words)];
  const told = lands.length > 0 ? [...traitsOf(cast, ref).places] : [];
  if (told.length > 0 && !told.some(one => lands.some(land => isSamePlace(one, land)))) return true;
  if (lands.length > 0 && told.length === 0 && isOvertaken(cast, ref, node)) return true;
  const post = SENT.test(lower(tree.tokens[token]!)) ? postOf(cast, node) : null;
  return post !== null && !isNamedWith(cast, ref, node, post);
}

/** Who sits for a state. */
const SEATED = /^(?:congress(?:man|woman)|democrat|governor|lawmaker|representative|republican|senator)$/;

/** "the | Florida | senator" */
const statesIn = ({ scene, within }: Cast, { tree, token }: Node, words: readonly Token[]): string[] =>
  SEATED.test(lower(tree.tokens[token]!))
    ? words.flatMap(word =>
        within(word)
          .filter(({ name }) => name.subtype === 'state')
          .map(({ name }) => scene.text.slice(name.start, name.end)),
      )
    : [];

/** "President Okafor met Francois Abara. The French president": of whom no land is told, with somebody named behind who may be the one. */
function isOvertaken(cast: Cast, ref: MentionRef, { tree, token }: Node): boolean {
  const { start } = tree.tokens[token]!;
  const people = cast.named.filter(
    ({ name, ref: other }) =>
      name.type === 'person' &&
      other !== null &&
      name.start < start &&
      name.sentence < tree.at &&
      tree.at - name.sentence <= 2,
  );
  const last = people.findLastIndex(one => one.ref!.mention === ref.mention);
  return last >= 0 && people.slice(last + 1).some(one => cast.context.titlesOf(one.ref!).length === 0);
}

/** "the ambassador | to Greece |": where. */
function postOf(cast: Cast, { tree, token }: Node): string | null {
  const to = childrenOf(tree, token, 'nmod', 'obl').find(
    child => child > token && lower(tree.tokens[tree.first[child]!]!) === 'to',
  );
  const place = to === undefined ? undefined : cast.within(tree.tokens[to]!)[0];
  return place ? cast.scene.text.slice(place.name.start, place.name.end) : null;
}

/** True if the text has named the place in a sentence with the person before. */
function isNamedWith(cast: Cast, ref: MentionRef, { tree, token }: Node, place: string): boolean {
  const { start } = tree.tokens[token]!;
  return cast.named.some(({ name, ref: other }) => {
    const sentence = cast.scene.trees[name.sentence]?.sentence;
    return (
      other?.mention === ref.mention &&
      name.start < start &&
      sentence !== undefined &&
      cast.scene.text.slice(sentence.start, Math.min(sentence.end, start)).includes(place)
    );
  });
}
