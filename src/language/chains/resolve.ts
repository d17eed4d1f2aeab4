import type { Sentence } from '../analysis.ts';
import { isMasthead } from './masthead.ts';
import type { Phrase } from './mentions.ts';
import { BODY_NOUNS, PLACE_NOUNS } from './nouns.ts';
import { clash, GRADED, LESSER, type Thing } from './things.ts';

/** What a phrase stands for: one thing, or those among which the text does not decide. */
export interface Resolution {
  readonly thing: Thing | null;
  readonly open: readonly Thing[];
}

const NOTHING: Resolution = { thing: null, open: [] };
/** How far the best candidate for a pronoun must lead (tuned on GUM dev). */
const MARGIN = 2.5;
/** Words before a noun that tell it from what was named: "the other city". */
const CONTRAST =
  /^(other|another|different|next|second|third|new|neighbou?ring|nearby|former|previous|separate|similar|first|last|original)$/;
const ANYWHERE = /^(the|this|that)$/;

/** "the mayor", "the department", "the letter": what it takes up. */
export function resolveNominal(
  phrase: Phrase,
  before: readonly Thing[],
  sentences: readonly Sentence[],
): Resolution {
  if (phrase.lead !== 'definite' || !phrase.sort || /^(thing|things|people)$/.test(phrase.sort))
    return NOTHING;
  const { tokens } = sentences[phrase.sentence]!;
  if (!ANYWHERE.test(tokens[phrase.first]!.form.toLowerCase())) return NOTHING;
  if (isTold(phrase, tokens)) return NOTHING;
  const between = tokens.slice(phrase.first + 1, phrase.head);
  if (between.some(t => CONTRAST.test(t.form.toLowerCase()))) return NOTHING;
  const words = between.map(t => t.form);
  const fits = before.filter(
    thing =>
      answers(thing, phrase, words) && !isVenue(thing, sentences) && !isMasthead(thing, phrase, sentences),
  );
  // "the agency" is the Harbor Agency before the Department of Works
  const own = phrase.sort === 'body' ? fits.filter(thing => headsOf(thing).includes(phrase.noun)) : [];
  if (fits.length === 0 && between.length === 0) return onlyFirm(before, phrase);
  return choose(own.length > 0 ? own : fits, phrase);
}

/** What is heard or held somewhere. */
const HELD = /^(?:case|conference|court|courthouse|hearing|heard|sued|summit|trial|tried|tribunal)$/;

/** "Families of Pell went to the high court in Leeds. The town …": a place named only for where a court sits is not taken up. */
function isVenue({ sort, mentions }: Thing, sentences: readonly Sentence[]): boolean {
  return (
    sort === 'place' &&
    mentions.every(({ form, sentence, first }) => {
      const { tokens } = sentences[sentence]!;
      const before = tokens.slice(Math.max(0, first - 4), Math.max(0, first - 1));
      return (
        form === 'name' && tokens[first - 1]?.form === 'in' && before.some(token => HELD.test(token.form))
      );
    })
  );
}

/** Verbs that take what they hold against somebody behind "of": "accused the council | of waste". */
const CHARGES = /^(?:accuse|convict|suspect|warn|inform|notify|remind|strip|deprive|acquit|clear)$/;

/** "the council of elders", "the office that burned", "the office for transport": told by what follows, not taken up. */
function isTold(phrase: Phrase, tokens: Sentence['tokens']): boolean {
  const next = tokens[phrase.last + 1];
  switch (next?.form) {
    case 'which':
    case 'who':
    case 'whose':
    case 'where':
      return true;
    // "told the council | that it must pay"
    case 'that':
      return next.deprel !== 'mark';
    case 'of':
      return !CHARGES.test(tokens[tokens[phrase.head]!.head]?.lemma ?? '');
    case 'for':
      return tokens[next.head]?.head === phrase.head;
    default:
      return false;
  }
}

/** How many sentences back "the company" looks for a body of no known kind. */
const FIRM_BACK = 4;

/** "Corvane dug a pit. The company …": the only body near whose kind its name leaves open. */
function onlyFirm(before: readonly Thing[], phrase: Phrase): Resolution {
  if (!/^(?:company|firm)$/.test(phrase.noun)) return NOTHING;
  const near = before.filter(
    thing =>
      thing.sort === 'body' &&
      thing.names.size > 0 &&
      thing.subtypes.size === 0 &&
      headNouns(thing).length === 0 &&
      phrase.sentence - thing.mentions.at(-1)!.sentence <= FIRM_BACK,
  );
  return near.length === 1 ? { thing: near[0]!, open: [] } : NOTHING;
}

/** Head nouns of bodies' names; a body with one is not called by another ("the board" is no "Press Service"). */
const HEADS = new Set(
  (
    'board council commission department ministry district court tribunal authority bureau office service association ' +
    'federation union league club university college school hospital church foundation institute committee party bank trust regulator ombudsman inspectorate'
  ).split(' '),
);

const headNouns = (thing: Thing): string[] => headsOf(thing).filter(head => HEADS.has(head));

/** The words that head a body's names: "agency" of "Harbor Agency", "board" of "Board of Works". */
function headsOf(thing: Thing): string[] {
  if (thing.sort !== 'body') return [];
  return [...thing.names].map(name => {
    const words = name.toLowerCase().split(' ');
    const bridge = words.findIndex(word => /^(?:of|for|on)$/u.test(word));
    return (bridge > 0 ? words[bridge - 1] : words.at(-1))!.replace(/(?<=\w{3})s$/u, '');
  });
}

/** "Deputy Secretary Reyes" is not "the secretary". */
function isBelow(thing: Thing, noun: string, between: readonly string[]): boolean {
  const offices = [...thing.nouns].filter(one => one.endsWith(` ${noun}`));
  if (thing.sort !== 'person' || GRADED.test(noun) || offices.length === 0) return false;
  return !between.some(word => LESSER.test(word)) && offices.every(one => LESSER.test(one));
}

function answers(thing: Thing, phrase: Phrase, between: readonly string[]): boolean {
  const { noun, sort } = phrase;
  const called = thing.nouns.has(noun) && !isBelow(thing, noun, between);
  if (sort === 'person' && (thing.sort !== 'person' || clash(thing.gender, phrase.gender))) return false;
  const kinds = BODY_NOUNS[noun] ?? PLACE_NOUNS[noun] ?? [];
  const sorted = sort === thing.sort && kinds.some(kind => thing.subtypes.has(kind));
  const own =
    sort === thing.sort &&
    (sort === 'law' || sort === 'programme') &&
    thing.names.size > 0 &&
    between.length === 0;
  if (!(called && (sort === thing.sort || thing.names.size > 0)) && !sorted && !own) return false;
  // A federation of nurses is a union, whatever its name.
  const union = noun === 'union' && thing.subtypes.has('union');
  const heads = HEADS.has(noun) && !union ? headNouns(thing) : [];
  if (heads.length > 0 && !heads.includes(noun)) return false;
  // Words before the noun must be the thing's own: "the fire department" is no police department.
  if (!between.length) return true;
  const text =
    `${[...thing.names].join(' ')} ${[...thing.nouns].join(' ')} ${[...thing.subtypes].join(' ')}`.toLowerCase();
  return between.every(word => text.includes(word.toLowerCase()));
}

function choose(fits: readonly Thing[], phrase: Phrase): Resolution {
  if (fits.length === 1) return { thing: fits[0]!, open: [] };
  if (!fits.length) return NOTHING;
  const gap = (t: Thing): number => phrase.sentence - t.mentions.at(-1)!.sentence;
  const here = fits.filter(t => gap(t) === 0);
  if (here.length === 1 && fits.every(t => t === here[0] || gap(t) > 1)) return { thing: here[0]!, open: [] };
  // One of them in this sentence or the one before, the rest further off than three.
  const near = fits.filter(t => gap(t) <= 1);
  const rest = fits.filter(t => gap(t) > 1);
  if (near.length === 1 && rest.every(t => gap(t) > 3)) return { thing: near[0]!, open: [] };
  return { thing: null, open: fits };
}

interface Scored {
  readonly thing: Thing;
  readonly score: number;
}

/** he, she, they, it: the candidate that leads by MARGIN, or none with those that come near. */
export function resolvePronoun(
  phrase: Phrase,
  before: readonly Thing[],
  sentences: readonly Sentence[],
): Resolution {
  const { tokens } = sentences[phrase.sentence]!;
  if (phrase.noun === 'it' && isEmptyIt(tokens, phrase.first)) return NOTHING;
  const possessive =
    /^(his|her|its|their)$/i.test(tokens[phrase.first]!.form) && tokens[phrase.first]!.deprel !== 'obj';
  const scored: Scored[] = [];
  for (const thing of before) {
    if (!mayBe(thing, phrase)) continue;
    const score = salience(thing, phrase, tokens, possessive);
    if (score > 0) scored.push({ thing, score });
  }
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return NOTHING;
  const person = phrase.noun === 'he' || phrase.noun === 'she';
  const margin = person ? MARGIN : MARGIN + 1;
  // Common things are too many to choose among: they only keep a name from being taken for what "it" means.
  if (!person && /^things?$/.test(best.thing.sort)) return NOTHING;
  // A body may be "they", but what else is plural in the text mostly is: left open.
  if (phrase.noun === 'they' && best.thing.sort === 'body') return { thing: null, open: [best.thing] };
  if (best.score - (second?.score ?? 0) >= margin) return { thing: best.thing, open: [] };
  return { thing: null, open: scored.filter(s => best.score - s.score < margin).map(s => s.thing) };
}

function mayBe(thing: Thing, phrase: Phrase): boolean {
  switch (phrase.noun) {
    case 'he':
    case 'she':
      return thing.sort === 'person' && !clash(thing.gender, phrase.gender);
    case 'they':
      return /^(people|things|body)$/.test(thing.sort);
    default:
      return !/^(person|people|things)$/.test(thing.sort);
  }
}

/** Nearness, subjecthood, standing; 0 when out of reach or in the way of the grammar. */
function salience(thing: Thing, phrase: Phrase, tokens: Sentence['tokens'], possessive: boolean): number {
  let top = 0;
  for (let m = thing.mentions.length - 1; m >= 0; m--) {
    const mention = thing.mentions[m]!;
    const gap = phrase.sentence - mention.sentence;
    if (gap > (phrase.gender === 'either' ? 1 : 2)) break;
    const own = gap === 0 && phrase.noun === 'it' && isOfSubject(mention, phrase, tokens, possessive);
    if (phrase.noun === 'it' && !possessive && !mention.subject && mention.form !== 'pronoun' && !own)
      continue;
    if (gap === 0 && mention.last >= phrase.first) continue;
    if (gap === 0 && !possessive && sameClause(mention, phrase, tokens)) continue;
    let score = [4, 3, 1][gap]!;
    if (mention.subject) score += 2;
    else if (gap > 0) score -= 0.5;
    if (mention.form === 'pronoun' && mention.noun === phrase.noun) score += 1;
    if (gap === 1 && mention.subject && phrase.subject) score += 1;
    if (own) score += OWN;
    top = Math.max(top, score);
  }
  if (!top) return 0;
  if (thing.gender !== 'either' && phrase.gender !== 'either') top += 1;
  if (thing.mentions.length > 3) top += 1;
  if (thing.names.size) top += 0.5;
  // Nameless people of unknown gender ("a writer") are seldom whom "she" means, but may be.
  else if (phrase.gender !== 'either' && thing.gender === 'either') top -= 2;
  return top;
}

/** What "it" gains by its grammar: no body named before comes near the subject that it goes with. */
const OWN = 6;

/**
 * "The council was stripped of | its | permit", "The council said | it | would appeal", "will lose it if | it | does not pay": the subject of the
 * pronoun's own verb, or of the verb that its clause is said under or hangs on; whoever is told what it must do.
 */
function isOfSubject(
  mention: Phrase,
  phrase: Phrase,
  tokens: Sentence['tokens'],
  possessive: boolean,
): boolean {
  if (!/^(?:body|place|programme)$/.test(mention.sort ?? '')) return false;
  let verb = tokens[phrase.head]!.head;
  if (possessive) while (verb >= 0 && tokens[verb]!.upos !== 'VERB') verb = tokens[verb]!.head;
  else {
    const own = tokens[verb];
    if (!phrase.subject || !own || own.head < 0 || !/^(?:ccomp|advcl)/.test(own.deprel)) return false;
    const told = tokens.some(({ head, deprel }) => head === own.head && /^i?obj$/.test(deprel));
    const owes =
      /^(?:warn|remind|notify)$/.test(tokens[own.head]!.lemma) ||
      tokens.some(({ head, lemma }) => head === verb && /^(?:must|should)$/.test(lemma));
    verb = own.head;
    // "told the council that | it | must pay", "warned it that it could lose": whoever is told
    if (told && owes)
      return tokens[mention.head]!.head === verb && /^i?obj$/.test(tokens[mention.head]!.deprel);
  }
  return mention.subject && verb >= 0 && tokens[mention.head]!.head === verb;
}

/** "Reyes met him": the object of a verb is not its subject. */
function sameClause(mention: Phrase, phrase: Phrase, tokens: Sentence['tokens']): boolean {
  const form = tokens[phrase.first]!.form;
  if (/self$|selves$/.test(form)) return false;
  const verb = tokens[phrase.head]?.head;
  return verb !== undefined && verb >= 0 && tokens[mention.head]?.head === verb;
}

const EMPTY_VERBS = /^(seem|appear|turn|rain|snow|happen|take|matter|mean)$/;

/** "It is clear that", "it seems", "it rained": an it that stands for nothing named. */
function isEmptyIt(tokens: Sentence['tokens'], at: number): boolean {
  if (tokens[at]!.deprel === 'expl') return true;
  const verb = tokens[tokens[at]!.head];
  if (!verb) return false;
  if (EMPTY_VERBS.test(verb.lemma) || verb.upos === 'ADJ') return true;
  // "It is a matter of", "It was Reyes who": with a noun after the verb to be, it often points ahead.
  if (tokens.some(t => t.head === tokens[at]!.head && t.deprel === 'cop') && verb.upos !== 'VERB')
    return true;
  return tokens.some(t => t.head === tokens[at]!.head && /^csubj/.test(t.deprel));
}
