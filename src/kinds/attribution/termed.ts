import type { Quotation } from '../../text/quotation.ts';
import type { Span } from '../../text/span.ts';
import { type Attribution, quotationAt, type Scene } from './scene.ts';
import { voiceOf } from './voices.ts';

/** Words behind which marks hold a name: "known locally as the “Long Quay,”". */
const NAMES =
  /\b(?:(?:also|officially|formally|so) called|called|named|renamed|dubbed|(?:en)?titled|nicknamed|termed|labell?ed|styled|christened|billed as|known (?:\p{L}+ ){0,4}as|, or)(?: (?:the|an?))?\s*$/iu;

const PLAIN = /^(?:say|tell|add|write|note|explain|recall|reply|ask|joke|tweet)$/;

/**
 * "The bill, officially called the “Long Quay Act,” adds ten miles", "Known as the “free choice,” ten elders voted": a few words in marks
 * that name a thing, and no plain verb of speech with somebody to speak it.
 */
export function isTerm(scene: Scene, { rule, content, lemma, head }: Attribution): boolean {
  if (!rule.startsWith('direct-')) return false;
  const words = content.map(span => quotationAt(scene, span.start)).findLast(one => one !== null);
  if (!words || wordsIn(scene, words.inner) > 6) return false;
  if (!NAMES.test(scene.text.slice(Math.max(0, words.start - 60), words.start))) return false;
  return !PLAIN.test(lemma) || voiceOf(head) === 'thing';
}

const wordsIn = ({ text }: Scene, { start, end }: Span): number =>
  text.slice(start, end).split(/\s+/).filter(Boolean).length;

/** "her book, “Water for All,” argues": what a work is called, in words written large, behind the noun for it. */
export function isTitle(text: string, { start, inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}’']{4,}/gu) ?? [];
  const work =
    /\b(?:ad|advert|advertisement|album|article|ballad|book|bestseller|blog|column|documentary|editorial|essay|exhibition|film|game|lecture|magazine|memoir|movie|musical|newsletter|novel|op-ed|opera|painting|pamphlet|panel|paper|play|podcast|poem|programme?|report|sculpture|series|session|sheet|show|single|song|study|talk|thesis|track|workshop),?\s$/iu;
  return (
    words.length > 0 &&
    words.every(word => /^\p{Lu}/u.test(word)) &&
    work.test(text.slice(Math.max(0, start - 24), start))
  );
}
