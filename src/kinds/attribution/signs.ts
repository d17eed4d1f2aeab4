import type { Beside, Window } from './beside.ts';
import { spanOf } from './phrase.ts';
import { isPunctuation, lower } from './scene.ts';

/* What people carry or hang up for all to read. */

const SIGN =
  /^(?:armband|badge|banner|billboard|button|cap|flag|graffito|graffiti|hat|jersey|marquee|pin|placard|plaque|poster|sash|shirt|sign|sticker|sweatshirt|t-shirt|tattoo)s?$/;
const READS = /^(?:declaring|proclaiming|reading|reads?|said|saying|says)$/;

/** "held a sign | saying “…”", "banners | that read “…”": what is written on it stands right behind the verb. */
export function signBefore({ tree, from, to }: Window): Beside | null {
  const { tokens } = tree;
  const verb = isPunctuation(tokens[to]!) ? to - 1 : to;
  if (verb <= from || !READS.test(lower(tokens[verb]!))) return null;
  const sign = tokens.findLastIndex((token, at) => at >= from && at < verb && SIGN.test(lower(token)));
  if (sign < 0 || verb - sign > 10) return null;
  const between = tokens.slice(sign + 1, verb);
  if (between.some(token => /^(?:VERB|AUX)$/.test(token.upos) || isPunctuation(token))) return null;
  // "the crowd with its signs said": a finite verb without a pronoun has a subject of its own
  const finite = /^(?:reads?|said|says)$/.test(lower(tokens[verb]!));
  if (finite && !/^(?:that|which)$/.test(lower(tokens[verb - 1]!))) return null;
  let low = sign;
  while (low > from && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[low - 1]!.upos)) low--;
  return {
    source: spanOf(tree, low, sign),
    head: { tree, token: sign },
    cue: spanOf(tree, verb, verb),
    verb: tokens[verb]!.start,
    end: tokens[verb]!.end,
    lemma: finite ? 'read' : 'say',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'sign',
  };
}
