import { overlapping } from '../../text/overlapping.ts';
import type { Name, Sentence, Token } from '../analysis.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isProse } from './missed.ts';
import { nameOf, withInPlace } from './spanned.ts';

/** Kinds of listed bodies that speak under a name without a word for what they are: "Downing Street", "the Treasury", "the Ninth Circuit"; with an article, agencies. */
const SPEAKING = /^(?:government|legislature|department|court)$/;
/** Names that are also plain words: "house prices", "a district court". */
const PLAIN = /^(?:House|District Court|Court of Appeals|Tax Court|General Assembly|National Assembly)$/;
/** What a treasury issues. */
const PAPERS = /^(?:bills?|bonds?|debt|notes?|securities|stocks?|yields?)$/;

/** The names with the listed governments, parliaments, departments and courts that the tagger passed over. */
export function withListed(
  names: readonly Name[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Name[] {
  const bearers = new Set(
    names.flatMap(name =>
      name.type === 'person' && (name.last > name.first || name.title)
        ? [sentences[name.sentence]!.tokens[name.last]!.form]
        : [],
    ),
  );
  const found = sentences.flatMap(({ tokens, start, end }, sentence) => {
    if (!tokens.some(({ form }) => gazetteer.longest(form) > 0) || !isProse(tokens.map(({ form }) => form)))
      return [];
    const own = overlapping(names, { start, end });
    return tokens.flatMap((token, first): Name[] => {
      const last = listedAt(tokens, first, gazetteer);
      if (last < first || bearers.has(token.form)) return [];
      // a bare name of one word may have been taken for somebody
      const over = own.filter(name => name.first <= last && first <= name.last);
      if (over.some(name => name.type !== 'person' || name.title || name.first < first || last < name.last))
        return [];
      const words = tokens.slice(first, last + 1).map(({ form }) => form);
      const { kind } = gazetteer.body(words.join(' '))!;
      return [nameOf(tokens, sentence, first, last, 'body', kind)];
    });
  });
  return withInPlace(names, found);
}

/** The last token of a listed body that begins at a token and of which nothing shows that it is part of another name; -1 for none. */
function listedAt(tokens: readonly Token[], first: number, gazetteer: Gazetteer): number {
  const before = tokens[first - 1]?.form ?? '';
  if (!/^\p{Lu}/u.test(tokens[first]!.form) || (first > 1 && /^(?:\p{Lu}.*|-)$/u.test(before))) return -1;
  const most = Math.min(gazetteer.longest(tokens[first]!.form), tokens.length - first);
  for (let length = most; length > 0; length--) {
    const words = tokens.slice(first, first + length).map(({ form }) => form);
    const name = words.join(' ');
    const listed = gazetteer.body(name);
    // "the Fed", "the Coast Guard"
    const speaking =
      SPEAKING.test(listed?.kind ?? '') || (listed?.kind === 'agency' && /^the$/i.test(before));
    if (!listed || !speaking || PLAIN.test(name) || /^\p{Lu}+$/u.test(name)) continue;
    const next = tokens[first + length];
    const goesOn = /^\p{Lu}\p{Ll}|^-$/u.test(next?.form ?? '') || PAPERS.test(next?.form ?? '');
    // "No 10 refused", but "the No 10 seed"
    const ranked = /\d$/.test(name) && !/^(?:VB[DZ]|MD)$/.test(next?.xpos ?? '');
    return goesOn || ranked ? -1 : first + length - 1;
  }
  return -1;
}
