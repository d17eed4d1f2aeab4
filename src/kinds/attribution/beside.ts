import type { Span } from '../../text/span.ts';
import { VERBS } from './cues.ts';
import { speakerSpanAfter, speakerSpanBefore } from './described.ts';
import { takes, type VerbCue } from './frames.ts';
import { isNegated } from './negation.ts';
import { nounPhrase, sourceSpan, spanOf } from './phrase.ts';
import { lower, type Node } from './scene.ts';
import { cueStart } from './subject.ts';
import { childOf, isUnder, type Tree } from './tree.ts';

/** A cue beside a quotation. */
export interface Beside {
  readonly source: Span | null;
  readonly head: Node | null;
  readonly cue: Span;
  /** Offset of the cue's verb (or colon, or dash), which tells one cue from another. */
  readonly verb: number;
  /** Where the words that belong to the cue end: verb, speaker, hearer. */
  readonly end: number;
  readonly lemma: string;
  readonly negated: boolean;
  readonly hearer: Span | null;
  readonly sentence: number;
  readonly rule: string;
}

/** Tokens `[from, to]` of a tree in which a cue is looked for. */
export interface Window {
  readonly tree: Tree;
  readonly from: number;
  readonly to: number;
}

/** "…,” sighed Okafor": a past form that the tagger took for an adjective. */
export function pastCue(tree: Tree, at: number): VerbCue | null {
  const form = lower(tree.tokens[at]!);
  // "…,” worries harbour adviser Okafor": a present one that it took for a noun
  const present = form.replace(/(?:(?<=i)es|s)$/, '').replace(/i$/, 'y');
  const next = tree.tokens.slice(at + 1, at + 7);
  if (
    tree.tokens[at]!.xpos === 'NNS' &&
    VERBS.get(present)?.some(({ takes: what }) => /[cq]/.test(what)) &&
    /^(?:ADJ|DET|NOUN|PROPN)$/.test(next[0]?.upos ?? '') &&
    next.some(({ upos }) => upos === 'PROPN') &&
    !next.some(({ upos }) => /^(?:VERB|AUX|ADP)$/.test(upos))
  )
    return { key: present, frames: VERBS.get(present)!, to: at, matter: null };
  const key = [form.replace(/ed$/, ''), form.replace(/d$/, '')].find(
    one => one !== form && VERBS.get(one)?.some(frame => frame.takes.includes('q')),
  );
  return key === undefined ? null : { key, frames: VERBS.get(key)!, to: at, matter: null };
}

/** "The crowd | rushed at him, waving and | shouting": before a joint ahead of the cue the subject ends at its own first verb. */
function ownEnd({ tokens }: Tree, subject: number, cue: number): number {
  if (tokens[cue - 1]?.upos !== 'CCONJ') return cue;
  const verb = tokens.findIndex(({ upos }, at) => at > subject && at < cue && /^(?:VERB|AUX)$/.test(upos));
  return verb > 0 ? verb : cue;
}

export function besideVerb(
  tree: Tree,
  verb: number,
  cue: VerbCue,
  subject: number | null,
  low: number,
  high: number,
  rule: string,
): Beside {
  const { tokens } = tree;
  const start = Math.max(cueStart(tree, verb), low);
  let end = tokens[cue.to]!.end;
  if (tokens[cue.to + 1]?.form === ':') end = tokens[cue.to + 1]!.end;
  const source =
    subject === null
      ? null
      : subject < start
        ? rule === 'speaker-said' && subject >= low
          ? speakerSpanBefore(tree, subject, low, start - 1)
          : sourceSpan(
              tree,
              subject,
              isUnder(tree, subject, verb) ? low : 0,
              ownEnd(tree, subject, start) - 1,
            )
        : subject > verb
          ? speakerSpanAfter(tree, subject, cue.to + 1, high)
          : spanOf(tree, subject, subject);
  const hearer = takes(cue, 'h')
    ? (childOf(tree, verb, 'iobj') ?? childOf(tree, verb, 'obj'))
    : childOf(tree, verb, 'iobj');
  const [hearerFrom, hearerTo] = hearer === null || hearer === subject ? [0, -1] : nounPhrase(tree, hearer);
  return {
    source,
    head: subject === null ? null : { tree, token: subject },
    cue: { start: tokens[start]!.start, end },
    verb: tokens[verb]!.start,
    end: Math.max(end, source?.end ?? 0, hearerTo >= 0 ? tokens[hearerTo]!.end : 0),
    lemma: cue.key,
    negated: isNegated(tree, verb),
    hearer: hearerTo < hearerFrom ? null : spanOf(tree, hearerFrom, hearerTo),
    sentence: tree.at,
    rule,
  };
}

/** "When a rower shouted, “Go home,” | Okafor joked, | “I live here.”": between two quotations stands the cue of the second. */
export const isAnsweredBy = (
  text: string,
  { source, verb }: Beside,
  { end, verb: second }: Beside,
): boolean =>
  source !== null &&
  source.start < verb &&
  verb !== second &&
  /(?:^|\s)(?:after|as|once|when|while)\s$/i.test(text.slice(0, source.start).slice(-8)) &&
  /^[,:]\s[“"‘']/.test(text.slice(end));
