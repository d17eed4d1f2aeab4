import type { Quotation } from '../../text/quotation.ts';
import { type Beside, besideVerb } from './beside.ts';
import { SPEECH } from './cues.ts';
import { MEDIUM } from './extent.ts';
import { takes, type VerbCue, verbCues } from './frames.ts';
import { POSITIONS } from './objects.ts';
import { released } from './released.ts';
import { lower, quotationAt, type Scene, treeAt } from './scene.ts';
import { subjectOf } from './subject.ts';
import { childOf, isFiniteVerb, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** Verbs that tell that somebody speaks, without a word of what is said: "Okafor agreed." */
const SPEAKS_UP =
  /^(?:agree|answer|chime in|concur|cut in|demur|disagree|dissent|elaborate|explain|fire back|hit back|interject|interrupt|object|push back|reply|respond|retort|scoff|shoot back)$/;

/** The cue before words that stand alone, whole sentences: it closes the sentence before, or puts out a statement. */
export const cueAlone = (scene: Scene, quotation: Quotation): Beside | null =>
  closingCue(scene, quotation) ?? released(scene, quotation);

/** "Okafor agreed. | “It is late.”", "Okafor said in a statement. | “It is late.”": a cue that closes the sentence before, and tells nothing there. */
function closingCue(scene: Scene, quotation: Quotation): Beside | null {
  const here = treeAt(scene, quotation.start);
  const tree = here && scene.trees[here.at - 1];
  if (!tree || here.sentence.start !== quotation.start || tree.sentence.block !== here.sentence.block)
    return null;
  const { tokens } = tree;
  const verb = tokens.findLastIndex(
    (token, at) => isFiniteVerb(token) || (token.xpos === 'VBN' && childOf(tree, at, 'nsubj') !== null),
  );
  const cues = verb < 0 ? [] : verbCues(tree, verb);
  const cue =
    cues.find(one => takes(one, 'q') && closes(tree, one)) ??
    (closesOnMedium(tree)
      ? cues.find(({ frames }) => frames.some(({ act }) => SPEECH.has(act) || POSITIONS.has(act)))
      : undefined);
  if (!cue || quotationAt(scene, tokens[verb]!.start)) return null;
  const subject = subjectOf(tree, verb);
  if (typeof subject !== 'number' || subject > verb) return null;
  if (!/^(?:person|body)$/.test(voiceOf({ tree, token: subject }) ?? '')) return null;
  return besideVerb(tree, verb, cue, subject, 0, verb, 'speaker-said-quotation');
}

/** "criticised the vote | via Twitter.", "praised the crew | in a statement.": the sentence ends with the means by which the words came. */
const closesOnMedium = ({ tokens }: Tree): boolean =>
  BY_MEDIUM.test(
    tokens
      .slice(-8)
      .map(({ form }) => form)
      .join(' '),
  );

const BY_MEDIUM =
  /(?:\b(?:on|via|through) (?:Bluesky|Facebook|Instagram|LinkedIn|Mastodon|Telegram|Threads|Twitter|X|YouTube|social media)|\b(?:in|on|via|with) (?:an?|another|his|her|its|their|the same) (?:[\p{L}-]+ ){0,3}(?:blog|letter|message|post|release|speech|statement|thread|tweet))(?: (?:yesterday|today|\p{Lu}\p{L}+day))? \.$/u;

/** True if a cue closes its sentence: by itself, or with what it was said in. */
function closes({ tokens }: Tree, { key, to }: VerbCue): boolean {
  const rest = tokens.slice(to + 1, -1);
  if (tokens.at(-1)!.form !== '.') return false;
  if (SPEAKS_UP.test(key)) return rest.every(({ upos }) => upos === 'ADV');
  return (
    /^(?:say|write)$/.test(key) &&
    rest.length > 1 &&
    rest.length < 8 &&
    lower(rest[0]!) === 'in' &&
    rest.some(token => MEDIUM.test(lower(token))) &&
    !rest.some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/.test(upos))
  );
}
