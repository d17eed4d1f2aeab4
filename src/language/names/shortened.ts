import type { Name, Sentence } from '../analysis.ts';
import { isCause } from './causes.ts';
import { isCompany } from './companies.ts';
import { type Gazetteer, GIVEN, LAND, SORT } from './gazetteer.ts';
import { isProse } from './missed.ts';

/** Sorts of words that are no firm's alone, whatever stands behind them. */
const COMMON = LAND | SORT.demonym | SORT.calendar | SORT.title | SORT.bodyHead | SORT.placeHead;

/** Sorts of words that mean something else, or more than one thing, when they stand alone. */
const AMBIGUOUS = COMMON | SORT.city | SORT.county | GIVEN;

/** Words of names whose first word is a place's: "Elmford School Board", "Pell Valley Water". */
const OF_PLACE =
  /^(?:of|City|Town|Township|Village|County|Borough|Parish|State|Island|Valley|River|Lake|Bay|Harbou?r|Beach|Creek|Hills?|Heights|Park|School|Schools|Elementary|Middle|High|Academy|College|University|Unified|District|Council|Board|Committee|Commission|Authority|Department|Police|Fire|Sheriff|Court|Sewer|Transit|Housing|Public|Community|Regional|Municipal|Memorial|General|Hospital|Clinic|Library|Museum|Residents|Tenants|Teachers|Chamber|News|Times|Post|Herald|Courier|Gazette|Tribune|Standard|Journal|Star|Sun|Press)$/;

/** Matters by which a body may be named first, and which stand for themselves alone: "the Minister for Health" beside "Health Service Board". */
export const MATTER =
  /^(?:Agriculture|Children|Consumer|Culture|Defen[cs]e|Education|Energy|Environment(?:al)?|Family|Finance|Fisheries|Food|Health|Housing|Human|Justice|Labou?r|National|Planning|Public|Safety|Social|Trade|Transport|Welfare|Works)$/u;

/** True if a word alone is short for a name of several: "Corvane" of "Corvane Minerals", but not "Elmford" of "Elmford School Board". */
export function isShortFor(full: readonly string[], word: string, gazetteer: Gazetteer): boolean {
  return isWordFor(full, word, gazetteer) && (gazetteer.sorts(word) & AMBIGUOUS) === 0;
}

/** The same for a word that is also a town's or a person's name, where something else tells the body. */
export function isWordFor(full: readonly string[], word: string, gazetteer: Gazetteer): boolean {
  return (
    full.length > 1 &&
    full[0] === word &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !MATTER.test(word) &&
    !isCause(full) &&
    (gazetteer.sorts(word) & COMMON) === 0 &&
    !full.slice(1).some(other => OF_PLACE.test(other))
  );
}

/**
 * Bodies by the first word of their name alone, where the tagger passed it over: "Corvane said" after "Corvane Minerals", or after it took
 * "Corvane" for a body twice. Only a word that the document never writes small, and that is no word of a person's or a place's name in it.
 */
export function withShortened(
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Name[] {
  const forms = ({ sentence, first, last }: Name) =>
    sentences[sentence]!.tokens.slice(first, last + 1).map(token => token.form);
  // in a heading, any words look like a name
  const prose = sentences.map(({ tokens }) =>
    isProse(
      tokens.map(token => token.form),
      1 / 3,
    ),
  );
  const short = new Map<string, Name>();
  const once = new Set<string>();
  for (const name of names) {
    const words = forms(name);
    const [first] = words;
    if (name.type !== 'body' || !prose[name.sentence] || short.has(first!)) continue;
    const alone = words.length === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(first!) && gazetteer.sorts(first!) === 0;
    const traded =
      isWordFor(words, first!, gazetteer) && (isCompany(words, gazetteer) || name.subtype === 'media');
    if ((alone && once.has(first!)) || traded || isShortFor(words, first!, gazetteer))
      short.set(first!, name);
    else if (alone) once.add(first!);
  }
  const staffed = withStaff(names, sentences, forms);
  if (short.size === 0 && staffed.size === 0) return [...names];
  for (const name of names)
    if ((name.type === 'person' || name.type === 'place') && !mayBeShort(name, sentences, gazetteer))
      for (const form of forms(name)) short.delete(form);
  for (const [word, name] of staffed) short.set(word, name);
  for (const { tokens } of sentences)
    for (const { form } of tokens)
      if (/^\p{Ll}/u.test(form)) short.delete(form[0]!.toUpperCase() + form.slice(1));
  const isLong = (name: Name | undefined) => name !== undefined && name.last > name.first;
  const kept = names.flatMap((name): Name[] => {
    const word = forms(name).join(' ');
    if (name.type !== 'person' && name.type !== 'place') return [name];
    if (staffed.has(word)) return [];
    const full = short.get(word);
    return [isLong(full) ? { ...name, type: 'body', subtype: full!.subtype, title: null } : name];
  });
  const taken = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { sentence, first, last } of kept) taken[sentence]!.fill(1, first, last + 1);
  const found = sentences.flatMap(({ tokens }, s) =>
    tokens.flatMap(({ form, xpos, start, end }, at): Name[] => {
      const full = short.get(form);
      if (
        !full ||
        !/^NN(?:P|PS|S)$/.test(xpos) ||
        !prose[s] ||
        taken[s]![at] ||
        isPartOfName(tokens[at - 1]?.form) ||
        isPartOfName(tokens[at + 1]?.form)
      )
        return [];
      return [
        { type: 'body', subtype: full.subtype, sentence: s, first: at, last: at, title: null, start, end },
      ];
    }),
  );
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const OF_PEOPLE = SORT.surname | SORT.firstMale | SORT.firstFemale;
const OF_TOWNS = SORT.city | SORT.worldCity | SORT.county;

/** True for a lone word, taken for a person or a place, that no list knows and nothing beside it shows to be one. */
function mayBeShort(
  { sentence, first, last, type, title }: Name,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): boolean {
  const { tokens } = sentences[sentence]!;
  const there =
    type === 'place' &&
    (/^(?:around|at|from|in|near|of|outside|to)$/i.test(tokens[first - 1]?.form ?? '') ||
      tokens[last + 1]?.form === ',');
  const listed = type === 'place' ? OF_PEOPLE | OF_TOWNS : OF_PEOPLE;
  return first === last && !title && !there && (gazetteer.sorts(tokens[first]!.form) & listed) === 0;
}

/** Who works for an outlet or a firm. */
const STAFF =
  /^(?:anchor|broadcast|correspondent|headline|host|producer|reporter|spokes(?:man|woman|person|people))s?$/u;

/** "a Quarrow spokeswoman" beside "Quarrow News": the first word of an outlet or a firm before those who work there, where nobody bears it in full. */
function withStaff(
  names: readonly Name[],
  sentences: readonly Sentence[],
  forms: (name: Name) => string[],
): Map<string, Name> {
  const firms = new Map<string, Name>();
  for (const name of names)
    if (name.last > name.first && /^(?:media|company)$/.test(name.subtype ?? ''))
      firms.set(forms(name)[0]!, name);
  for (const name of names)
    if (name.type === 'person' && (name.last > name.first || name.title))
      for (const form of forms(name)) firms.delete(form);
    else if (name.type === 'place') {
      const { tokens } = sentences[name.sentence]!;
      // "in Calder", "Calder, Ohio"
      const there = /^(?:in|near|from|of)$/iu.test(tokens[name.first - 1]?.form ?? '');
      if (there || name.last > name.first || tokens[name.last + 1]?.form === ',')
        firms.delete(forms(name)[0]!);
    }
  if (firms.size === 0) return firms;
  const before = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ form }, at) => (STAFF.test(tokens[at + 1]?.form ?? '') ? [form] : [])),
    ),
  );
  return new Map([...firms].filter(([word]) => before.has(word)));
}

/** A capitalised word or a hyphen beside a word, with which it may be another name. */
const isPartOfName = (form: string | undefined): boolean =>
  form !== undefined && /^(?:\p{Lu}.*|[-–/&])$/u.test(form) && !/^(?:The|But|And|If|I)$/.test(form);
