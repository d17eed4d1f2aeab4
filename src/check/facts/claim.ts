import type { Sentence } from '../../language/analysis.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { draftStatement, type Sayings } from '../sayings.ts';
import { stem, type Telling, tellingForms } from './source.ts';

/** Words by which a sentence says whose word it is. */
export const attributed =
  /\b(?:according to|said|says|told|wrote|claim\w*|alleg\w*|report(?:ed|edly|s)|argu\w*|accus\w*|contend\w*|assert\w*|insist\w*|den(?:y|ied|ies)|warn\w*|estimat\w*|think\w*|believ\w*|call(?:s|ed)|promis\w*|pledg\w*|announc\w*|complain\w*|disput\w*)\b/iu;

/** The finding that a draft says in its own voice what the record has only as somebody's word, or null. */
export function claimAsFact(
  holdings: Holdings,
  sayings: Sayings,
  draft: Draft,
  sentence: Sentence,
  tellings: readonly Telling[],
): Found | null {
  const { text } = draft.source;
  if (tellings.length === 0 || draftStatement(draft, sentence) !== null) return null;
  if (attributed.test(text.slice(sentence.start, sentence.end))) return null;
  const stems = new Set(tellingForms(text.slice(sentence.start, sentence.end)).map(stem));
  const speakers = new Set<string>();
  for (const telling of tellings) {
    const said = sayings.in(telling.held.id).filter(one => tellsWithin(stems, telling, one.content) > 0.7);
    const [one] = said;
    if (!one) return null;
    const name = (one.speaker && sayings.party(one.speaker)?.name) || one.named;
    if (!name) return null;
    speakers.add(name);
  }
  const names = [...speakers];
  const whose = names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return {
    code: 'claim-as-fact',
    severity: 'warning',
    start: sentence.start,
    end: sentence.end,
    message: `the record has this only as the word of ${whose}`,
    fix: null,
    evidence: tellings.slice(0, 3).map(one => holdings.evidence(one.held, one, names[0]!)),
  };
}

/** Of the words that the record's sentence shares with the draft's, the share that stands within these spans. */
function tellsWithin(
  stems: ReadonlySet<string>,
  { held, start, end }: Telling,
  spans: readonly Span[],
): number {
  const { forms, starts, ends } = held.words;
  let shared = 0;
  let within = 0;
  for (let at = 0; at < forms.length; at++) {
    if (starts[at]! < start || ends[at]! > end || !stems.has(stem(forms[at]!))) continue;
    shared++;
    if (spans.some(one => contains(one, { start: starts[at]!, end: ends[at]! }))) within++;
  }
  return shared === 0 ? 0 : within / shared;
}
