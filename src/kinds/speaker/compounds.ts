import { contains } from '../../text/span.ts';
import type { Cast, Named } from '../attribution/cast.ts';
import { isTime, nounAt } from '../attribution/issued.ts';
import { nounPhrase, spanOf } from '../attribution/phrase.ts';
import type { Node } from '../attribution/scene.ts';
import { type Issuer, listed } from './stands.ts';

/** What a person alone may be the writer of, when the name stands before it: "the Okafor letter", but "the Okafor poll" is about her. */
const BY_PERSON =
  /^(?:letter|memo|email|e-mail|tweet|statement|plan|proposal|op-ed|order|campaign|camp|administration|team|office)$/;
/** What is named after its subject or its maker's employer, not after who speaks in it. */
const ABOUT = /^(?:speech|testimony|book|story|article|account|investigation)$/;

/** "a filing with the court": papers that somebody else hands in, and the bodies that are there to take them. */
const FILED = /^(?:filing|registration|petition|affidavit)$/;
const RECEIVES = /\b(?:SEC|FCC|FDIC|Commission|Court|Registry|Companies House)\b/;

/** Where people post: "a Twitter post" is by whoever wrote it. */
export const PLATFORM =
  /^(?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Medium|Reddit|Snapchat|Substack|Telegram|Threads|TikTok|Truth Social|Twitter|VK|Vkontakte|WeChat|Weibo|WhatsApp|X|YouTube)$/i;
const POSTED = /^(?:account|blog|channel|clip|feed|message|page|post|statement|story|video)$/;

/** "the FDA report", "the Courier/Gazette poll": both of them where a stroke or "and" joins them; open where two merely stand there. */
export function compounds(cast: Cast, { tree, token }: Node): readonly Issuer[] {
  const noun = nounAt(tree, token);
  if (ABOUT.test(noun)) return [];
  const { text } = cast.scene;
  const [from] = nounPhrase(tree, token);
  if (from >= token) return [];
  const before = spanOf(tree, from, token - 1);
  const found = cast
    .within(before)
    .filter(
      ({ name, ref }) =>
        ref &&
        contains(before, name) &&
        !/^['’]s?\s/.test(text.slice(name.end, name.end + 3)) &&
        !(POSTED.test(noun) && PLATFORM.test(text.slice(name.start, name.end))) &&
        !(FILED.test(noun) && RECEIVES.test(cast.context.nameOf(ref))) &&
        (name.type === 'body' || (name.type === 'person' && BY_PERSON.test(noun))),
    );
  const [first] = found;
  if (!first) return listed(shortName(cast, { tree, token }));
  const last = found.at(-1)!;
  const joined = found.every(
    ({ name }, n) => n === 0 || JOINS.test(text.slice(found[n - 1]!.name.end, name.start)),
  );
  const beside = besideStroke(
    cast,
    text.slice(before.start, first.name.start),
    text.slice(last.name.end, before.end),
  );
  const all = [...found, ...beside].flatMap(one => one?.ref ?? []);
  if (!joined || beside.includes(undefined))
    return [{ ref: null, words: text.slice(before.start, before.end).replace(/^.*\b(?:the|an?)\s/i, '') }];
  const refs = new Map(all.map(ref => [ref.mention, ref]));
  return [...refs.values()].map(ref => ({ ref, words: cast.context.nameOf(ref) }));
}

const JOINS = /^\s?(?:\/|-|–|&|and|,)\s?(?:the )?$/;

/** "the | Times/ | Harbor News | /QRX | poll": the bodies for which short words beside a stroke stand; undefined where nothing tells which. */
function besideStroke(cast: Cast, before: string, after: string): readonly (Named | undefined)[] {
  const { text } = cast.scene;
  const words = [
    /(\p{Lu}[\p{L}]+)\s?[/–-]\s?$/u.exec(before)?.[1],
    /^\s?[/–-]\s?(\p{Lu}[\p{L}]+)/u.exec(after)?.[1],
  ];
  return words.flatMap(word =>
    word
      ? [
          cast.named.find(({ name, ref }) => {
            const own = text.slice(name.start, name.end);
            return ref && name.type === 'body' && ` ${own} `.includes(` ${word} `);
          }),
        ]
      : [],
  );
}

/** "the Alder poll": a capitalised word alone, short for a body that the text names in full ("Alder University"), or a name that nothing else tells of. */
function shortName(cast: Cast, { tree, token }: Node): Issuer | null {
  const word = tree.tokens[token - 1];
  if (
    !word ||
    !/^\p{Lu}(?:\p{Ll}{3,}|\p{Lu}{2,})/u.test(word.form) ||
    isTime(word) ||
    word.head !== token ||
    cast.within(word).length > 0
  )
    return null;
  if (word.upos !== 'PROPN' && !(word.upos === 'ADJ' && /^(?:poll|survey)$/.test(nounAt(tree, token))))
    return null;
  const full = cast.named.find(
    ({ name, ref }) =>
      ref &&
      name.type === 'body' &&
      `${cast.scene.text.slice(name.start, name.end)} `.startsWith(`${word.form} `),
  );
  return full?.ref
    ? { ref: full.ref, words: cast.context.nameOf(full.ref) }
    : { ref: null, words: word.form };
}
