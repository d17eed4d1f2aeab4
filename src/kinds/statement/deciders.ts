import { type Attribution, lower } from './scene.ts';

/** "The judge found that it leaked", "Inspector Okafor held that …", "she dismissed it, holding that …": what those find whose office it is. */
export function decides(text: string, { cue, lemma, source, head }: Attribution): boolean {
  if (/^(?:finding|holding)$/i.test(text.slice(cue.start, cue.end))) return true;
  const finds = /^(?:find|hold)$/.test(lemma) && source !== null && head !== null;
  return (
    finds && JUDGES.test(`${lower(head.tree.tokens[head.token]!)} ${text.slice(source.start, source.end)}`)
  );
}

const JUDGES =
  /\b(?:judges?|justices?|magistrates?|sheriff|coroner|recorder|adjudicator|arbitrator|inspectors?|auditors?|assessors?|examiner|investigators?|regulators?|ombudsman|commissioner|ministers?|jurors)\b/i;
