import type { Name, Sentence } from '../analysis.ts';
import { type Gazetteer, SORT } from './gazetteer.ts';
import { isProse } from './missed.ts';

/** Sorts of words that mean something else, or more than one thing, when they stand alone. */
const AMBIGUOUS =
  SORT.city |
  SORT.county |
  SORT.state |
  SORT.province |
  SORT.country |
  SORT.region |
  SORT.demonym |
  SORT.calendar |
  SORT.title |
  SORT.bodyHead |
  SORT.placeHead |
  SORT.firstMale |
  SORT.firstFemale;

/** Words of names whose first word is a place's: "Elmford School Board", "Pell Valley Water". */
const OF_PLACE =
  /^(?:of|City|Town|Township|Village|County|Borough|Parish|State|Island|Valley|River|Lake|Bay|Harbou?r|Beach|Creek|Hills?|Heights|Park|School|Schools|Elementary|Middle|High|Academy|College|University|Unified|District|Council|Board|Committee|Commission|Authority|Department|Police|Fire|Sheriff|Court|Sewer|Transit|Housing|Public|Community|Regional|Municipal|Memorial|General|Hospital|Clinic|Library|Museum|Residents|Tenants|Teachers|Chamber|News|Times|Post|Herald|Courier|Gazette|Tribune|Standard|Journal|Star|Sun|Press)$/;

/** Matters by which a body may be named first, and which stand for themselves alone: "the Minister for Health" beside "Health Service Board". */
const MATTER =
  /^(?:Agriculture|Children|Consumer|Culture|Defen[cs]e|Education|Energy|Environment(?:al)?|Family|Finance|Fisheries|Food|Health|Housing|Human|Justice|Labou?r|National|Planning|Public|Safety|Social|Trade|Transport|Welfare|Works)$/u;

/** True if a word alone is short for a name of several: "Corvane" of "Corvane Minerals", but not "Elmford" of "Elmford School Board". */
export function isShortFor(full: readonly string[], word: string, gazetteer: Gazetteer): boolean {
  return (
    full.length > 1 &&
    full[0] === word &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
    !MATTER.test(word) &&
    (gazetteer.sorts(word) & AMBIGUOUS) === 0 &&
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
  const prose = sentences.map(({ tokens }) => isProse(tokens.map(token => token.form)));
  const short = new Map<string, Name>();
  const once = new Set<string>();
  for (const name of names) {
    const words = forms(name);
    const [first] = words;
    if (name.type !== 'body' || !prose[name.sentence] || short.has(first!)) continue;
    const alone = words.length === 1 && /^\p{Lu}\p{Ll}{3,}$/u.test(first!) && gazetteer.sorts(first!) === 0;
    if ((alone && once.has(first!)) || isShortFor(words, first!, gazetteer)) short.set(first!, name);
    else if (alone) once.add(first!);
  }
  const staffed = withStaff(names, sentences, forms);
  if (short.size === 0 && staffed.size === 0) return [...names];
  for (const name of names)
    if (name.type === 'person' || name.type === 'place') for (const form of forms(name)) short.delete(form);
  for (const [word, name] of staffed) short.set(word, name);
  for (const { tokens } of sentences)
    for (const { form } of tokens)
      if (/^\p{Ll}/u.test(form)) short.delete(form[0]!.toUpperCase() + form.slice(1));
  const kept = names.filter(name => name.type === 'body' || !staffed.has(forms(name).join(' ')));
  const taken = sentences.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const { sentence, first, last } of kept) taken[sentence]!.fill(1, first, last + 1);
  const found = sentences.flatMap(({ tokens }, s) =>
    tokens.flatMap(({ form, xpos, start, end }, at): Name[] => {
      const full = short.get(form);
      if (
        !full ||
        xpos !== 'NNP' ||
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
  return found.length === 0 ? [...names] : [...kept, ...found].sort((a, b) => a.start - b.start);
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
