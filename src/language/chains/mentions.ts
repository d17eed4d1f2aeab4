import type { Name, NameType, Sentence, Token } from '../analysis.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { SORT } from '../names/gazetteer.ts';
import { usualGender } from './given.ts';
import {
  BODY_NOUNS,
  FEMALE,
  KIN,
  LAW_NOUNS,
  MALE,
  PAPER_NOUNS,
  PEOPLE,
  PERSON,
  PLACE_NOUNS,
  PROGRAMME_NOUNS,
} from './nouns.ts';

export type Gender = 'male' | 'female' | 'either';
export type Sort = NameType | 'paper' | 'people' | 'thing' | 'things';

/** A phrase that may stand for something, before it is tied to a chain. */
export interface Phrase {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The word that carries the meaning: a nominal's noun, the pronoun itself, a name's last word. */
  readonly head: number;
  readonly noun: string;
  readonly sort: Sort | null;
  readonly gender: Gender;
  /** Index into the names, for names. */
  readonly name: number | null;
  /** "the", "this": takes up; "a", none: brings in; a possessive: somebody's. */
  readonly lead: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Grammatical subject of its clause. */
  readonly subject: boolean;
}

const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they' | 'it'>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he',
  she: 'she', her: 'she', hers: 'she', herself: 'she',
  they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they',
  it: 'it', its: 'it', itself: 'it',
}; // biome-ignore format: a table

const DEFINITE = /^(the|this|that|these|those)$/;
const INDEFINITE = /^(a|an|another|one|some|several|many|two|three|four|five|six|no|any|every|each)$/;
const POSSESSIVE = /^(his|her|its|their|my|our|your)$/;

/** All names, known nominals and third-person pronouns of a document, in reading order. */
export function findPhrases(
  sentences: readonly Sentence[],
  names: readonly Name[],
  gazetteer: Gazetteer,
): Phrase[] {
  const bySentence = new Map<number, [Name, number][]>();
  names.forEach((name, i) => {
    const list = bySentence.get(name.sentence) ?? [];
    list.push([name, i]);
    bySentence.set(name.sentence, list);
  });
  return sentences.flatMap((sentence, s) => {
    const own = bySentence.get(s) ?? [];
    const taken = new Uint8Array(sentence.tokens.length);
    const phrases = own.map(([name, i]) => {
      taken.fill(1, name.first, name.last + 1);
      return namePhrase(sentence, name, i, gazetteer);
    });
    sentence.tokens.forEach((token, i) => {
      const phrase = taken[i]
        ? null
        : (pronounPhrase(sentence, s, i) ?? nominalPhrase(sentence, s, i, taken));
      if (phrase) phrases.push(phrase);
      void token;
    });
    return phrases.sort((a, b) => a.first - b.first || b.last - a.last);
  });
}

const isSubject = (token: Token | undefined): boolean => /^nsubj/.test(token?.deprel ?? '');

function namePhrase(sentence: Sentence, name: Name, index: number, gazetteer: Gazetteer): Phrase {
  let head = name.last;
  for (let i = name.first; i <= name.last; i++) {
    const up = sentence.tokens[i]!.head;
    if (up < name.first || up > name.last) head = i;
  }
  const { sentence: s, first, last } = name;
  const gender = name.type === 'person' ? nameGender(sentence, name, gazetteer) : 'either';
  const noun = sentence.tokens[last]!.form;
  const subject =
    isSubject(sentence.tokens[head]) || (name.type === 'person' && subjectByTitle(sentence, name));
  return {
    form: 'name',
    sentence: s,
    first,
    last,
    head,
    noun,
    sort: name.type,
    gender,
    name: index,
    lead: 'none',
    subject,
  };
}

/** "Mayor Ana Reyes said": the title may be the head that carries the relation. */
function subjectByTitle(sentence: Sentence, name: Name): boolean {
  const up = sentence.tokens[name.first]?.head ?? -1;
  return up >= 0 && up < name.first && up >= name.first - 3 && isSubject(sentence.tokens[up]);
}

const COURTESY = /^(?:mr|mrs|ms|miss|sir|lady)\.?$/;

function nameGender(sentence: Sentence, name: Name, gazetteer: Gazetteer): Gender {
  const title = sentence.tokens
    .slice(Math.max(0, name.first - 4), name.first)
    .map(token => token.form.toLowerCase())
    .join(' ');
  // "Mrs Reyes" whole, beside "Mr and"
  const own = sentence.tokens[name.first]!.form.toLowerCase();
  const written = name.title ? title : COURTESY.test(own) ? own : '';
  if (/\b(mr\.?|sir|lord|king|prince|father|brother|duke|emperor)$/.test(written)) return 'male';
  if (/\b(mrs\.?|ms\.?|miss|lady|dame|queen|princess|sister|mother|duchess|empress)$/.test(written))
    return 'female';
  if (/(congress|council|spokes|chair|assembly|alder)woman$/.test(written)) return 'female';
  if (/(congress|council|spokes|chair|assembly|alder)man$/.test(written)) return 'male';
  if (isOneWord(sentence, name)) return 'either';
  const kin = kinGender(sentence, name);
  if (kin) return kin;
  const given = sentence.tokens[name.first]!.form;
  const usual = usualGender(given);
  if (usual) return usual;
  const sorts = gazetteer.sorts(given);
  const male = (sorts & SORT.firstMale) !== 0;
  const female = (sorts & SORT.firstFemale) !== 0;
  return male === female ? 'either' : male ? 'male' : 'female';
}

/** "her husband, Sam Reyes,", "Ana's brother Sam Reyes": what the word for one of a family tells. */
function kinGender({ tokens }: Sentence, { first, last, title, start }: Name): Gender | null {
  let at = first - 1;
  if (title && title.start < start) while (at >= 0 && tokens[at]!.start >= title.start) at--;
  const comma = tokens[at]?.form === ',';
  if (comma && !/^[,.)]$/.test(tokens[last + 1]?.form ?? '')) return null;
  const noun = tokens[comma ? at - 1 : at]?.form.toLowerCase() ?? '';
  const owner = tokens[comma ? at - 2 : at - 1]?.form ?? '';
  if (!KIN.test(noun) || !/^(?:his|her|their|my|our|['’]s?)$/i.test(owner)) return null;
  return MALE.has(noun) ? 'male' : FEMALE.has(noun) ? 'female' : null;
}

/** "Reyes", and "Lamar-Reyes", whose first half may look like a given name. */
const isOneWord = ({ tokens }: Sentence, { first, last }: Name): boolean =>
  tokens.slice(first + 1, last + 1).every((token, i) => token.start === tokens[first + i]!.end);

function pronounPhrase(sentence: Sentence, s: number, i: number): Phrase | null {
  const token = sentence.tokens[i]!;
  const form = token.form.toLowerCase();
  const base = Object.hasOwn(PRONOUNS, form) ? PRONOUNS[form]! : null;
  // "US" and "IT" in capitals are names.
  if (!base || (token.form.length > 1 && token.form === token.form.toUpperCase() && token.form !== 'I'))
    return null;
  const gender = base === 'he' ? 'male' : base === 'she' ? 'female' : 'either';
  const shape = { sentence: s, first: i, last: i, head: i, noun: base, gender, name: null } as const;
  return { form: 'pronoun', ...shape, sort: null, lead: 'none', subject: isSubject(token) };
}

function nominalPhrase(sentence: Sentence, s: number, i: number, taken: Uint8Array): Phrase | null {
  const token = sentence.tokens[i]!;
  if (token.upos && token.upos !== 'NOUN' && token.upos !== 'PROPN') return null;
  const form = token.form.toLowerCase();
  const read = nounSort(form) ?? plainSort(token);
  // A noun before another noun is no head: "city officials", "police chief".
  const after = sentence.tokens[i + 1];
  if (
    !read ||
    (after && (taken[i + 1] || after.upos === 'NOUN') && /^(compound|flat|appos)?$/.test(token.deprel))
  )
    return null;
  if (token.deprel === 'compound' || token.deprel === 'flat') return null;
  // "the city of | Elmford |": the name stands for it
  if (Object.hasOwn(PLACE_NOUNS, form) && after?.form === 'of' && taken[i + 2]) return null;
  // "Reyes is a teacher": the noun says what somebody is and brings in nobody.
  if (sentence.tokens.some(t => t.head === i && t.deprel === 'cop')) return null;
  if (
    token.deprel === 'xcomp' ||
    sentence.tokens.some(t => t.head === i && t.deprel === 'case' && t.form === 'as')
  )
    return null;
  let first = i;
  while (first > 0 && i - first < 5 && !taken[first - 1] && inPhrase(sentence.tokens[first - 1]!)) {
    first--;
    if (opensPhrase(sentence.tokens[first]!)) break;
  }
  const lead = sentence.tokens[first]!.form.toLowerCase();
  const how = DEFINITE.test(lead)
    ? 'definite'
    : INDEFINITE.test(lead)
      ? 'indefinite'
      : POSSESSIVE.test(lead)
        ? 'possessive'
        : 'none';
  if (token.upos === 'PROPN' && how !== 'definite') return null;
  const before = sentence.tokens[first - 1]?.form;
  const owned = how === 'none' && (before === "'s" || before === '’s' || before === "'");
  const noun = form === 'attorney' && after?.form.toLowerCase() === 'general' ? 'attorney general' : form;
  return {
    form: 'nominal', sentence: s, first, last: i, head: i, noun: noun, sort: read.sort, gender: read.gender, name: null,
    lead: owned ? 'possessive' : how, subject: isSubject(token),
  }; // biome-ignore format: a record
}

const opensPhrase = (token: Token): boolean =>
  token.upos === 'DET' || POSSESSIVE.test(token.form.toLowerCase());

const inPhrase = (token: Token): boolean =>
  /^(ADJ|NOUN|NUM|DET|PROPN)$/.test(token.upos) || POSSESSIVE.test(token.form.toLowerCase());

/** Other nouns only compete for "it" and "they". */
function plainSort(token: Token): { sort: Sort; gender: Gender } | null {
  if (token.xpos !== 'NN' && token.xpos !== 'NNS') return null;
  return { sort: token.xpos === 'NN' ? 'thing' : 'things', gender: 'either' };
}

function nounSort(noun: string): { sort: Sort; gender: Gender } | null {
  if (MALE.has(noun)) return { sort: 'person', gender: 'male' };
  if (FEMALE.has(noun)) return { sort: 'person', gender: 'female' };
  if (PERSON.has(noun)) return { sort: 'person', gender: 'either' };
  if (PEOPLE.has(noun)) return { sort: 'people', gender: 'either' };
  if (Object.hasOwn(BODY_NOUNS, noun)) return { sort: 'body', gender: 'either' };
  if (Object.hasOwn(PLACE_NOUNS, noun)) return { sort: 'place', gender: 'either' };
  if (LAW_NOUNS.has(noun)) return { sort: 'law', gender: 'either' };
  if (PROGRAMME_NOUNS.has(noun)) return { sort: 'programme', gender: 'either' };
  return PAPER_NOUNS.has(noun) ? { sort: 'paper', gender: 'either' } : null;
}
