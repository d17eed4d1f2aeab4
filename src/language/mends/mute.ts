import { BODY_NOUNS, isPersonNoun } from '../chains/nouns.ts';
import type { Draft } from './mend.ts';

/* Nouns for what can say something, and for what cannot. */

const WORDED =
  /^(?:account|act|ad|advert|analysis|announcement|article|audit|banner|bill|board|book|booklet|brief|card|charter|code|column|complaint|data|decision|declaration|decree|directive|document|e-mail|editorial|email|filing|finding|guidance|handbook|headline|indictment|invitation|judgment|law|lawsuit|leaflet|legislation|letter|manifesto|measure|memo|memorandum|message|motion|note|notice|opinion|order|paper|petition|plan|policy|poll|post|poster|proposal|provision|record|regulation|report|research|resolution|review|rule|ruling|sign|source|speech|statement|statute|study|submission|suit|summons|survey|text|transcript|treaty|tweet|verdict|video|warning|warrant|website)$/u;

/** "the ruling", "the survey": what says something though nobody's name stands there. */
export const isWorded = ({ lemma }: Draft): boolean => WORDED.test(lemma);

/** "the showdown": a noun for what cannot speak. */
export const isMute = (token: Draft): boolean =>
  token.upos === 'NOUN' &&
  !isPersonNoun(token.lemma) &&
  !Object.hasOwn(BODY_NOUNS, token.lemma) &&
  !isWorded(token);
