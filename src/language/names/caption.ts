import { captionOf } from '../../text/caption.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import type { Name, NameType, Sentence } from '../analysis.ts';
import { type Gazetteer, SORT } from './gazetteer.ts';
import { nameAt } from './spanned.ts';
import { subtypeOf } from './subtypes.ts';

/** Words of what is no person, in the small letters of a caption's name. */
const BODY =
  /\b(?:and|of|for|the|agency|airlines?|america|associates|association|authority|bank|board|church|city|commission|company|corporation|county|department|fund|government|group|hospital|industries|insurance|international|partners|partnership|products|school|services?|society|systems?|town|tribe|trust|union|university)\b|[&\d]/;

/** The names with the courts and the parties of a caption, which are written in capitals and so passed over: "ADA OKAFOR, Plaintiff, v. HARBOR TRUST, Defendant". */
export function withCaption(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Name[] {
  const caption = captionOf(text);
  if (!caption) return [...names];
  const { court, below, parties } = caption;
  const bodies = [court, below].flatMap(span => (span && bodyAt(span, sentences, gazetteer)) ?? []);
  const sides = parties.flatMap(({ name }) => partyAt(name, names, sentences, text, gazetteer) ?? []);
  const found = [...bodies, ...sides];
  const kept = names.filter(name => overlapping(found, name).length === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function bodyAt(span: Span, sentences: readonly Sentence[], gazetteer: Gazetteer): Name | null {
  const name = nameAt(span, sentences, 'body');
  return name && { ...name, subtype: subtypeOf('body', wordsOf(name, sentences), [], [], gazetteer) };
}

function partyAt(
  span: Span,
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Name | null {
  // as the tagger has it
  const same = names.find(({ start, end }) => start === span.start && end === span.end);
  if (same) return same;
  const name = nameAt(span, sentences, 'person');
  if (!name) return null;
  const words = wordsOf(name, sentences);
  const type = typeOf(words.join(' '), text.slice(span.start, span.end), gazetteer);
  return type === 'person' ? name : { ...name, type, subtype: subtypeOf(type, words, [], [], gazetteer) };
}

function typeOf(name: string, written: string, gazetteer: Gazetteer): NameType {
  if (/^United States(?: of America)?$/.test(name) || gazetteer.sorts(name) & (SORT.country | SORT.state))
    return 'place';
  const isBody =
    BODY.test(name.toLowerCase()) ||
    subtypeOf('body', name.split(' '), [], [], gazetteer) !== null ||
    !/\s/.test(written);
  return isBody ? 'body' : 'person';
}

/** Its words with capitals at their heads alone, as lists and patterns have them. */
const wordsOf = ({ sentence, first, last }: Name, sentences: readonly Sentence[]): string[] =>
  sentences[sentence]!.tokens.slice(first, last + 1).map(({ form }) =>
    /\p{Ll}/u.test(form) || /^(?:LLC|LLP|PLC|AG|LP)$/.test(form)
      ? form
      : /^(?:OF|FOR|THE|AND)$/.test(form)
        ? form.toLowerCase()
        : form.slice(0, 1) + form.slice(1).toLowerCase(),
  );
