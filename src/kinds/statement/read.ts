import type { Analysis } from '../../language/analysis.ts';
import { overlapping } from '../../text/overlapping.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readAttributions } from '../attribution/attributions.ts';
import { castOf } from '../attribution/cast.ts';
import { type Act, SPEECH } from '../attribution/cues.ts';
import type { Layered } from '../attribution/layers.ts';
import { POSITIONS } from '../attribution/objects.ts';
import { type Attribution, quotationAt, type Scene, sceneOf } from '../attribution/scene.ts';
import { apart, type Speaker } from '../attribution/spoken.ts';
import { voiceOf } from '../attribution/voices.ts';
import type { ReadContext } from '../context.ts';
import type { DraftItem, Evidence, FieldValue, MentionRef, Reading, Reality } from '../item.ts';
import { speakersIn } from '../speaker/speaker.ts';
import { saysSo } from './asserted.ts';
import { isDecision } from './deeds.ts';
import { meantBy } from './meant.ts';
import { isStatement, refusesToSpeak } from './uttered.ts';

const VERSION = 'statement/1';

/** The statements of one document, and whom its plain descriptions mean ("the agency"), wherever they stand. */
export interface StatementsRead {
  readonly items: readonly DraftItem[];
  meantBy(span: Span): MentionRef | null;
}

/**
 * The statements of one document. Attitudes, plans and decrees that nobody utters are left to the other kinds; what a
 * document or a study shows is a statement of the body behind it.
 */
export function readStatements(analysis: Analysis, context: ReadContext): StatementsRead {
  const scene = sceneOf(analysis);
  const layered = readAttributions(scene).filter(one => !isAskedByNobody(scene, one));
  const cast = castOf(scene, context);
  const speakersOf = speakersIn(cast, layered);
  const speakers = speakersOf(layered);
  const items: DraftItem[] = [];
  for (const [at, one] of layered.entries()) {
    const speaker = speakers[at]!;
    // "the Courier's editor said", who is named next: a person, whatever body stands in the words
    const isPerson = speaker.ref === null || speaker.reading?.rule === 'named-after';
    const relayed = isPerson && one.rule !== 'according' ? null : relayedBy(scene, one);
    const [inner] = relayed ? speakersOf([relayed]) : [];
    // "Alder Water said it would not comment": what it tells of itself
    const isOwn = speaker.ref !== null && inner?.ref?.mention === speaker.ref.mention;
    if (relayed && inner && !isOwn) {
      items.push(itemOf(scene, relayed, inner, context, speaker.ref));
    } else if (
      isStatement(scene, one, speaker) &&
      !isDecision(scene, one, speaker, context) &&
      (one.rule !== 'noun' || speaker.ref !== null || isTheirWord(scene, one))
    )
      for (const each of apart(speaker, context)) items.push(itemOf(scene, one, each, context, null));
    else
      for (const quoted of quotedWithin(scene, one)) {
        const [teller] = speakersOf([quoted]);
        if (teller && isStatement(scene, quoted, teller))
          items.push(itemOf(scene, quoted, teller, context, null));
      }
  }
  return { items, meantBy: span => meantBy(cast, span) };
}

/** "A clerk denied it. | Asked when it closed, he said": no turn of another, for whoever asked is not told. */
const isAskedByNobody = (scene: Scene, { lemma, source, cue }: Layered): boolean =>
  lemma.startsWith('ask') && source === null && /^asked\b/i.test(words(scene, cue));

/** "The union's claim that the toll is illegal": words of people or of a body without a name. */
const isTheirWord = (scene: Scene, one: Layered): boolean =>
  /^that\b/i.test(words(scene, one.content[0]!)) && /^(?:person|body)$/.test(voiceOf(one.head) ?? '');

/** "| Okafor's claim that it is clean | was contradicted by the data": a claim of somebody's, though nobody is told to deny it. */
const isClaim = ({ rule, source, act }: Attribution): boolean =>
  rule === 'noun' && source !== null && SPEECH.has(act);

/** What the record tells of an act; a thought in its thinker's words is said. */
const KEPT: ReadonlySet<Act> = new Set([...SPEECH, ...POSITIONS, 'show']);

/** What keeps the words of others. */
const KEEPS =
  /\b(?:minutes|transcripts?|recordings?|records|videos?|court papers|court documents|footage|audio)\b/i;

/** "The Courier reported that Okafor said …": the statement within, where the outer one only passes it on. */
function relayedBy(scene: Scene, one: Layered): Attribution | null {
  // "“It is old,” Okafor said, according to the transcript": hers, whoever passes it on
  const quoted = one.inner.find(({ rule, source: who }) => rule.startsWith('direct-') && who !== null);
  if (one.rule === 'according' && quoted && isStatement(scene, quoted)) return quoted;
  // "She acknowledged that it fell, according to the minutes": hers, which the minutes keep
  const kept = one.inner.find(
    ({ rule, source: who, content }) =>
      rule === 'clause' &&
      who !== null &&
      one.content.length === 1 &&
      content.at(-1)!.end >= one.content[0]!.end - 1 &&
      who.start - one.content[0]!.start < 40,
  );
  if (
    one.rule === 'according' &&
    one.source &&
    kept &&
    KEEPS.test(words(scene, one.source)) &&
    isStatement(scene, kept)
  )
    return kept;
  if (!/^(?:report|write|say|according to|reveal|note)$/.test(one.lemma) || !one.source) return null;
  const source = one.source;
  const outlet = overlapping(scene.analysis.names, source).some(name => name.type === 'body');
  const first = one.content[0];
  if (!outlet || one.content.length !== 1 || !first) return null;
  const inner = one.inner.find(
    ({ source: who, cue, act }) =>
      SPEECH.has(act) &&
      who !== null &&
      who.start >= first.start &&
      Math.min(who.start, cue.start) - first.start <= 6,
  );
  return inner && isStatement(scene, inner) ? inner : null;
}

/**
 * "The club seeks to save what the board calls “a ruin,”", "responded to the post by calling Lind “a bore”": words in marks within what somebody
 * wants, thinks or does, or within a topic, where none of that is told as said; and a claim that is denied by nobody who speaks.
 */
function quotedWithin(scene: Scene, one: Layered): Attribution[] {
  if (SPEECH.has(one.act) && !/^(?:matter|object)$/.test(one.rule))
    return one.rule === 'passive' && one.act === 'deny' ? one.inner.filter(isClaim) : [];
  const within = (span: Span, other: Attribution) =>
    other.content.some(({ start, end }) => start <= span.start && span.end <= end);
  return one.inner.filter(
    told =>
      told.source !== null &&
      SPEECH.has(told.act) &&
      !one.inner.some(other => other !== told && within(told.cue, other)) &&
      told.content.some(span => overlapping(scene.outer, span).length > 0),
  );
}

const words = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end);

function itemOf(
  scene: Scene,
  one: Attribution,
  speaker: Speaker,
  context: ReadContext,
  via: MentionRef | null,
): DraftItem {
  const start = Math.min(one.source?.start ?? one.cue.start, one.cue.start, one.content[0]!.start);
  const end = Math.max(one.source?.end ?? 0, one.cue.end, one.content.at(-1)!.end);
  const evidence: Evidence[] = [{ role: 'item', start, end }];
  if (one.source) evidence.push({ role: 'speaker', ...one.source });
  evidence.push({ role: 'cue', ...one.cue });
  for (const span of one.content) evidence.push({ role: 'content', ...span });
  const readings: Record<string, Reading> = {};
  if (speaker.reading) readings.speaker = speaker.reading;
  const said = dateOf(scene, one);
  if (said.reading) readings.date = said.reading;
  const to = one.hearer ? context.mentionAt(one.hearer) : null;
  if (one.hearer && !to) readings.to = unresolved(words(scene, one.hearer));
  const fields: Record<string, FieldValue> = {
    speaker: speaker.ref,
    speakerText: speaker.text,
    mode: modeOf(scene, one),
    text: one.content.map(span => words(scene, span)).join(' … '),
    cue: words(scene, one.cue),
    to: to ? [to] : [],
    date: said.date,
    via,
    act: refusesToSpeak(scene, one) ? 'refuse' : KEPT.has(one.act) ? one.act : 'say',
  };
  const paper = speaker.vehicle ?? one.vehicle;
  if (paper) readings.via = unresolved(words(scene, paper));
  return {
    kind: 'statement',
    evidence,
    fields,
    voice: via ?? 'outlet',
    within: null,
    reality: realityOf(scene, one),
    readings,
    by: `${one.rule}/${VERSION}`,
  };
}

const unresolved = (text: string): Reading => ({
  text,
  candidates: [],
  rule: 'words',
  anchor: null,
  relative: false,
  inferred: false,
  why: 'Kept in the words of the text.',
});

/** Direct: every word of the content stands in quotation marks; mixed: some do. */
function modeOf(scene: Scene, one: Attribution): string {
  // a post shown whole has no marks
  if (one.rule === 'direct-posted') return 'direct';
  let inside = 0;
  let outside = 0;
  for (const span of one.content) {
    for (const word of scene.text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      if (quotationAt(scene, span.start + word.index)) inside++;
      else outside++;
    }
  }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}

/** The day it was said: the one date beside the cue outside the content, else no later than the publication. */
function dateOf(scene: Scene, one: Attribution): { date: string | null; reading: Reading | null } {
  const { analysis } = scene;
  const sentence = scene.trees[one.sentence]?.sentence;
  const beside = overlapping(analysis.times, sentence ?? one.cue).filter(
    time =>
      time.date !== null &&
      (time.type === 'DATE' || time.type === 'TIME') &&
      sentence !== undefined &&
      !one.content.some(span => overlaps(span, time)) &&
      isBeside(scene, one, time),
  );
  if (beside.length === 1) {
    const time = beside[0]!;
    const reading: Reading = {
      text: words(scene, time),
      candidates: [...time.candidates],
      rule: time.rule,
      anchor: time.anchor,
      relative: time.relative,
      inferred: false,
      why: 'The date beside the cue.',
    };
    return { date: time.date, reading };
  }
  if (analysis.published === null) return { date: null, reading: null };
  const why = 'The text gives no day for it; it was said no later than the publication.';
  return {
    date: analysis.published,
    reading: {
      text: '',
      candidates: [],
      rule: 'published',
      anchor: analysis.published,
      relative: false,
      inferred: true,
      why,
    },
  };
}

/** "said Tuesday", "on Tuesday told", "in a statement on Tuesday": in the narrator's clause, not in another's. */
function isBeside(scene: Scene, one: Attribution, time: Span): boolean {
  const near = one.source
    ? { start: Math.min(one.source.start, one.cue.start), end: Math.max(one.source.end, one.cue.end) }
    : one.cue;
  const gap =
    time.start >= near.end ? scene.text.slice(near.end, time.start) : scene.text.slice(time.end, near.start);
  if (overlaps(near, time)) return true;
  return gap.length <= 60 && !/[.;“”"]/.test(gap);
}

/** "will say" is planned, "may say" and "if she says" conditional; the rest was said. */
function realityOf(scene: Scene, one: Attribution): Reality {
  const cue = words(scene, one.cue);
  if (/\b(?:will|is going to|plans? to|is to|are to)\b|['’]ll\b/i.test(cue)) return 'planned';
  if (
    /\b(?:may|might|could|would|should|can)\b/i.test(cue) &&
    one.act !== 'refuse' &&
    !/\b(?:would) not\b/i.test(cue) &&
    !saysSo(scene, one)
  )
    return 'conditional';
  return 'happened';
}
