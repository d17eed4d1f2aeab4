import type { Quotation } from '../../text/quotation.ts';
import { type Beside, besideVerb } from './beside.ts';
import type { VerbCue } from './frames.ts';
import { phraseHead } from './nominal.ts';
import { spanOf } from './phrase.ts';
import { lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** Verbs by which somebody puts out words of her own. */
export const UTTERS = /^(?:deliver|give|have|issue|make|offer|post|provide|publish|release|share)$/;

/** What is put out so, and given whole in marks. */
const UTTERED = /^(?:statement|remark|comment|response|reaction|speech|address|testimony|message)s?$/;

/** "The full text of the speech is available below:", "Read her remarks here:": words that only show where it stands. */
const SHOWS = /\b(?:below|here|follows?|following|as prepared|as delivered|in full|reads?)\W*$/i;

/**
 * "Okafor released the following statement after the vote. | “It is late.”", "Okafor issued a statement on the report. It has nine chapters. ¶ “It
 * is late.”", "Okafor spoke … gave a speech in the Senate. The full text is below: | “It is late.”": what somebody put out, and then the words,
 * whole sentences that stand alone.
 */
export function released(scene: Scene, quotation: Quotation): Beside | null {
  const here = treeAt(scene, quotation.start);
  if (!here) return null;
  const lead = scene.text.slice(here.sentence.start, quotation.start);
  const own = /\w/.test(lead);
  if (own && !SHOWS.test(lead)) return inLead(here, lead, quotation);
  for (let back = 1; back <= 4; back++) {
    const tree = scene.trees[here.at - back];
    if (!tree || isQuoted(scene, tree)) return null;
    if (tree.at === 0 && back === 1)
      return headed(tree) ?? releasing(tree, tree.tokens.length)?.beside ?? null;
    const found = releasing(tree, tree.tokens.length);
    // "issued a statement": another sentence may stand between, "the following statement" may wait for longer
    if (found) return back <= (found.follows || own ? 4 : 2) ? found.beside : null;
  }
  return null;
}

/** "released the following statement after she saw him, late and alone, leave:": what led to it has commas and joints. */
function inLead(tree: Tree, lead: string, quotation: Quotation): Beside | null {
  if (!/:\s*$/.test(lead)) return null;
  const until = tree.tokens.findIndex(({ start }) => start >= quotation.start);
  const found = releasing(tree, until);
  return found?.follows ? found.beside : null;
}

/** "Commissioner Okafor Statement on the Pier | “It is late.”": a heading that names whose statement the text is. */
function headed(tree: Tree): Beside | null {
  const { tokens } = tree;
  const noun = tokens.findIndex(token => /^(?:statement|remarks)$/.test(lower(token)));
  const name = tokens.slice(0, noun);
  if (
    noun < 2 ||
    !/^(?:about|after|concerning|following|in|on|regarding)$/.test(lower(tokens[noun + 1] ?? tokens[noun]!))
  )
    return null;
  if (name.some(({ upos, form }) => upos !== 'PROPN' && !/^['’]s?$/.test(form))) return null;
  const last = name.findLastIndex(({ upos }) => upos === 'PROPN');
  return {
    source: spanOf(tree, 0, last),
    head: { tree, token: phraseHead(tree, last, 0, last) },
    cue: spanOf(tree, noun, noun),
    verb: tokens[noun]!.start,
    end: tokens[noun]!.end,
    lemma: 'say',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'colon',
  };
}

/** Whether words in marks open or end in a sentence, or run over it. */
const isQuoted = (scene: Scene, { sentence, tokens }: Tree): boolean =>
  quotationAt(scene, sentence.start) !== null || tokens.some(({ start }) => opensSpeech(scene, start));

/** Words in marks of more than a few: no name of a law, nor a word held up. */
function opensSpeech(scene: Scene, start: number): boolean {
  const quotation = quotationAt(scene, start);
  return quotation !== null && quotation.end - quotation.start > 80;
}

/** The main verb of a sentence by which somebody puts out words of her own; `follows` if the noun says that they come next. */
function releasing(tree: Tree, until: number): { beside: Beside; follows: boolean } | null {
  const { tokens } = tree;
  const noun = tokens.findIndex((token, at) => at > 1 && at < until && UTTERED.test(lower(token)));
  if (noun < 0) return null;
  const verb = tokens.findLastIndex(
    (token, at) => at < noun && at >= noun - 6 && UTTERS.test(token.lemma) && isFiniteVerb(token),
  );
  if (verb < 1) return null;
  const between = tokens.slice(verb + 1, noun).map(lower);
  if (!/^(?:a|an|the|this|these|his|her|their|its|following|today)$/.test(between[0] ?? '')) return null;
  if (tokens.slice(verb + 1, noun).some(({ upos }) => /^(?:ADP|PUNCT|CCONJ)$/.test(upos))) return null;
  const subject = subjectOf(tree, verb);
  if (typeof subject !== 'number' || subject > verb) return null;
  if (!/^(?:person|body)$/.test(voiceOf({ tree, token: subject }) ?? '')) return null;
  const cue: VerbCue = { key: tokens[verb]!.lemma, frames: [], to: noun, matter: null };
  return {
    beside: besideVerb(tree, verb, cue, subject, 0, noun, 'colon'),
    follows: between.some(word => /^(?:following|this|these)$/.test(word)),
  };
}
