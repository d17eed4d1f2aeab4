import type { Beside, Window } from './beside.ts';
import { speakerSpanAfter } from './described.ts';
import { nounFirst } from './nominal.ts';
import { phraseSpan, spanOf } from './phrase.ts';
import { type Attribution, lower, type Scene, saying } from './scene.ts';
import { subjectOf } from './subject.ts';
import { type Tree, tokenAt } from './tree.ts';
import { voiceOf } from './voices.ts';

/* What is cried, told with a noun: "The crowd broke into chants of “No more tolls.”", "“Open the gate!” came shouts from the crowd". */

const CRIES = /^(?:boos|calls|chants?|chanting|cries|cry|jeers|murmurs|screams|shouts?|shouting|yells)$/;

/** Verbs whose subject cries what stands behind them. */
const CRYING =
  /^(?:answer|begin|break|burst|cheer|counter|drown|erupt|explode|greet|heckle|interrupt|join|launch|lead|meet|open|react|reply|respond|rise|start|taunt|welcome)$/;

/** "broke into chants of “No more tolls”", "shouts of “Shame!” from the gallery": who cries is the verb's subject, or stands behind "from". */
export function readCried(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  const found: Attribution[] = [];
  for (const quotation of scene.outer) {
    if (quotation.start < tree.sentence.start || quotation.start >= tree.sentence.end) continue;
    const of = tokenAt(tree, quotation.start) - 1;
    if (of < 1 || lower(tokens[of]!) !== 'of' || !CRIES.test(lower(tokens[of - 1]!))) continue;
    const { start, end } = quotation;
    const behind = tokens.findIndex(token => token.start >= end);
    const told = behind > 0 && lower(tokens[behind]!) === 'from' ? cryingFrom(tree, behind) : null;
    const verb = told === null ? cryingVerb(tree, of - 1) : null;
    const who = told ?? (verb === null ? null : subjectOf(tree, verb));
    if (typeof who !== 'number') continue;
    found.push(
      saying(
        { tree, token: who },
        {
          source:
            told === null
              ? phraseSpan({ tree, token: who })
              : speakerSpanAfter(tree, who, behind + 1, tokens.length - 1),
          cue: spanOf(tree, verb ?? of - 1, of),
          content: [{ start, end }],
          lemma: 'chant',
          rule: 'direct-cried',
        },
      ),
    );
  }
  return found;
}

/** "shouts of “Shame!” from | teachers in the hall" */
function cryingFrom(tree: Tree, from: number): number | null {
  const who = nounFirst(tree, from + 1, tree.tokens.length);
  return who !== null && isHeard(tree, who) ? who : null;
}

/** People or a body, not a place: "from | the back of the hall". */
const isHeard = (tree: Tree, token: number): boolean =>
  /^(?:person|body)$/.test(voiceOf({ tree, token }) ?? '');

/** "broke | into chants", "greeted | the mayor with cries": the active verb before the noun, with nothing of another clause between. */
function cryingVerb({ tokens }: Tree, noun: number): number | null {
  const verb = tokens.findLastIndex(({ upos }, at) => at < noun && upos === 'VERB');
  if (verb < 0 || noun - verb > 9 || !CRYING.test(tokens[verb]!.lemma)) return null;
  const between = tokens.slice(verb + 1, noun);
  const links = /^(?:begin|lead|open|start)$/.test(tokens[verb]!.lemma) ? null : /^(?:in|into|with)$/;
  if (links && !between.some(token => links.test(lower(token)))) return null;
  if (between.some(({ upos, form }) => upos === 'SCONJ' || form === ',')) return null;
  const passive = tokens.some(({ head, deprel }) => head === verb && /^(?:aux|nsubj):pass$/.test(deprel));
  return passive ? null : verb;
}

/** What comes back, or up, from those who say it. */
const COMES = /^(?:answer|calls?|chants?|cries|cry|question|replies|reply|response|retort|shouts?|yells?)$/;

/** "“Open the gate!” came | the cry from | the crowd": the noun right behind the verb, and who stands behind "from". */
export function cameFrom({ tree, to }: Window, at: number): Beside | null {
  const { tokens } = tree;
  if (!/^c[ao]mes?$/.test(lower(tokens[at]!))) return null;
  const noun = tokens.findIndex((token, place) => place > at && place < at + 6 && COMES.test(lower(token)));
  const from = noun + 1;
  if (noun < 0 || from >= to || lower(tokens[from]!) !== 'from') return null;
  if (tokens.slice(at + 1, noun).some(({ upos }) => !/^(?:ADJ|DET|NOUN|NUM|PRON)$/.test(upos))) return null;
  const who = nounFirst(tree, from + 1, to + 1);
  if (who === null || !isHeard(tree, who)) return null;
  const source = speakerSpanAfter(tree, who, from + 1, to);
  return {
    source,
    head: { tree, token: who },
    cue: spanOf(tree, at, from),
    verb: tokens[at]!.start,
    end: Math.max(source.end, tokens[from]!.end),
    lemma: 'come',
    negated: false,
    hearer: null,
    sentence: tree.at,
    rule: 'said-speaker',
  };
}

/** Words in marks that have a cue of their own are not cried once more. */
export const notYetTold = (cried: readonly Attribution[], told: readonly Attribution[]): Attribution[] =>
  cried.filter(
    one =>
      !told.some(({ content }) =>
        content.some(span => span.start <= one.content[0]!.start && one.content[0]!.end <= span.end),
      ),
  );
