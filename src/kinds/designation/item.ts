import { overlapping } from '../../text/overlapping.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DraftItem, MentionRef, Reading } from '../item.ts';
import { standingFor } from '../parties.ts';
import { bare } from '../phrases.ts';
import { publicStanding } from '../public-life.ts';
import { Fields, partyOf, readingOf, timesOf, type View, wordsOf } from '../view.ts';
import { isPublic, labelWords } from './labels.ts';

export type Polarity = 'asserted' | 'denied' | 'self-declared' | 'undetermined';

/** A label put on a party. `head` is the label's noun. */
export interface Labelled {
  readonly sentence: number;
  readonly label: Span;
  readonly of: readonly Span[];
  readonly by: Span | null;
  readonly polarity: Polarity;
  readonly rule: string;
  /** True if the words themselves say that this is a label; the others count only for labels so known. */
  readonly sure: boolean;
  /** True if the verb puts a label on a body or a place, as raters and registers do: "it" is no deed or day, then. */
  readonly official?: boolean;
}

/** The designations of one label: one for each place, body or programme that it is put on. */
export function designationFrom(view: View, one: Labelled): DraftItem[] {
  const known = one.of.flatMap(span => labelledBy(view, span));
  const parties =
    known.length > 0
      ? known
      : one.of
          .filter(span => one.sure && isSite(view, span, one))
          .map(span => ({ span, ref: null, reading: null }));
  return parties.map(({ span: party, ref, reading }) => {
    const fields = new Fields(view).words('label', bare(view, one.label));
    if (reading && ref) fields.set('of', ref, reading).show('of', party);
    else fields.party('of', party);
    fields.party('by', one.by && makerOf(view, one.by));
    fields
      .set('label', labelWords(view, one.label))
      .set('polarity', one.polarity, one.rule === 'is' ? undefined : readingOf(one.rule, one.rule));
    const clause = view.clauses[one.sentence]!.filter(found => contains(found.whole, one.label)).sort(
      (a, b) => a.whole.end - a.whole.start - (b.whole.end - b.whole.start),
    )[0];
    const since =
      clause && /^(?:become|be)$/u.test(clause.lemma)
        ? timesOf(view, clause).find(
            time =>
              /\bsince\b/iu.test(view.analysis.text.slice(Math.max(0, time.start - 8), time.start)) ||
              clause.lemma === 'become',
          )
        : undefined;
    fields.date('since', since);
    return fields.item('designation', view.analysis.sentences[one.sentence]!, `designation-${one.rule}/1`);
  });
}

/** "the port", "both counties", "the parents' group": what is a body or a place by its noun, whichever it is. */
function isSite(view: View, span: Span, { official = false, rule }: Labelled): boolean {
  // "was named chairman of the bank": what "named" and "is" give somebody may be an office
  if (/^(?:named|is)$/u.test(rule) && !official) return false;
  if (partyOf(view, span).value !== null || standingFor(view, span) !== null) return false;
  if (official && /^(?:it|they|them)$/iu.test(wordsOf(view, span))) return true;
  return (
    (publicStanding(view, span) === 'public' && !office.test(wordsOf(view, span))) ||
    site.test(wordsOf(view, span))
  );
}

const site =
  /^(?:the|this|that|its|their|both|two|three|four|five|all) (?:[\p{L}-]+ ){0,3}(?:bridge|road|dam|river|creek|lake|bay|beach|reef|harbou?r|nursery|wetland|forest|building|tower|block|pier|tunnel|line|railway|reservoir|aquifer|landfill|ward|care home|nursing home|programme|program|scheme|project)s?(?:,|$)/iu;
const office =
  /\b(?:mayor|minister|secretary|president|governor|senator|director|manager|leader|lawmaker|official|member|partner|commissioner|judge|spokes\p{L}+|administrator|superintendent|inspector|representative|owner|sheriff|trustee|legislator|jury|police)s?$/iu;

/** "A report of the commission", "the agency's inspectors": a paper or an office is somebody's, whom its words name. */
function makerOf(view: View, span: Span): Span {
  if (
    view.context.mentionAt(span) ||
    !/\b(?:report|review|audit|inspection|inspectors?|study|survey|ruling|notice|letter|auditors?|assessment)\b/iu.test(
      wordsOf(view, span),
    )
  )
    return span;
  const named = overlapping(view.analysis.names, span).filter(
    name => contains(span, name) && name.type === 'body',
  );
  return named.length === 1 ? named[0]! : span;
}

interface Party {
  readonly span: Span;
  /** Null for "the bridge", where the text leaves open which one. */
  readonly ref: MentionRef | null;
  /** Where the words themselves name somebody else or nobody. */
  readonly reading: Reading | null;
}

/** The places, bodies and programmes that a phrase stands for; "we" is the place or body of the speaker's office. */
function labelledBy(view: View, span: Span): Party[] {
  const { value, reading } = partyOf(view, span);
  if (value && isPublic(view, value))
    return [{ span, ref: value, reading: view.context.mentionAt(span) ? null : reading }];
  if (value) {
    const office = view.context.officeOf(value);
    const own = /^(?:we|us)$/iu.test(wordsOf(view, span));
    return own && isPublic(view, office) ? [{ span, ref: office, reading }] : [];
  }
  const standing = standingFor(view, span);
  return (standing?.parties ?? [])
    .filter(ref => isPublic(view, ref))
    .map(ref => ({
      span,
      ref,
      reading: readingOf(wordsOf(view, span), standing!.rule, { inferred: true, why: standing!.why }),
    }));
}
