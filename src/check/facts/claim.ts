import type { Sentence } from '../../language/analysis.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../finding.ts';
import type { Holdings } from '../holdings.ts';
import { draftStatement, type Sayings } from '../sayings.ts';
import type { Telling } from './source.ts';

const attributed =
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
  const speakers = new Set<string>();
  for (const telling of tellings) {
    const said = sayings.in(telling.held.id).filter(one => {
      const covered = one.content.reduce(
        (sum, part) =>
          sum + Math.max(0, Math.min(part.end, telling.end) - Math.max(part.start, telling.start)),
        0,
      );
      return covered > (telling.end - telling.start) * 0.5;
    });
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
