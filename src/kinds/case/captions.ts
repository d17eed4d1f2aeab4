import { placeAround, placeHolding } from '../../text/overlapping.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { citationsIn } from '../rule/citations.ts';
import { type View, wordsOf } from '../view.ts';
import { isPrecedent } from './cited.ts';
import { headings } from './heading.ts';
import { courtIn, nothing, type Sighting } from './sighting.ts';

/** Words of a party in a caption: "City of Marl", "Marlowe Homes Ltd", "OFFICE OF WORKS". */
const side = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]*(?:,? (?:of|for|the|and|&|de|ex rel\.|et al\.?|\p{Lu}[\p{L}\p{N}.&'’-]*)| \p{N}+(?=\s\p{Lu})){0,9}`;
/** The Crown at another's suit: "R (on the application of Roe)", "Regina (AB and Others)". */
const crown = String.raw`(?:R|Regina|Rex) \((?:on the application of )?[^()\n]{2,60}\)`;
const caption = new RegExp(
  String.raw`(?<left>${crown}|${side})(?:,? Plaintiffs?| \(?[Aa]ppellants?\)?)?,? (?:v|vs)\.? (?<right>${side})`,
  'gu',
);

/** Words of courts and suits, one of which stands near every caption that is one. */
const legal =
  /\b(?:courts?|tribunals?|judges?|justices?|jur(?:y|ies)|cases?|lawsuits?|suits?|sued|suing|rulings?|ruled|appeals?|appealed|plaintiffs?|litigation|decisions?|opinions?|injunctions?|motions?|docket|complaint|trial|verdict)\b|\[\d{4}\]|\bNos?\.|§/iu;

/** Court matters by their captions ("Roe v. Marl County") and by their numbers, each with the other where they stand together; precedents are none. */
export function captioned(view: View): Sighting[] {
  const { text, sentences } = view.analysis;
  const numbers = citationsIn(text).filter(citation => citation.type === 'docket');
  const taken = new Set<number>();
  const formal = headings(text);
  const heads = formal.map((one): Sighting => {
    const sentence = Math.max(0, placeHolding(sentences, one.start));
    const before = formal.findLast(other => other.end <= one.start)?.end ?? 0;
    const court = courtIn(view, { start: Math.max(before, one.start - courtBefore), end: one.start });
    const sides = (span: Span) => (isRole(view, span) ? [] : [span]);
    return {
      ...nothing,
      sentence,
      name: one,
      called: one.name,
      plaintiffs: sides(one.left),
      defendants: sides(one.right),
      court,
      docketNumber: one.docketNumber,
      back: false,
    };
  });
  const named = [...text.matchAll(caption)].flatMap((found): Sighting[] => {
    const { left = '', right = '' } = found.groups ?? {};
    const start = found.index + skipped(left);
    const end = found.index + found[0].length - trailing(right);
    const span = { start, end };
    const sentence = placeHolding(sentences, start);
    // "Lions v. Bears" in a sports page and "Marl versus Pell", a race for an office, are no matters.
    if (
      sentence < 0 ||
      formal.some(one => overlaps(one, span)) ||
      isPrecedent(text, start, end) ||
      !legal.test(text.slice(Math.max(0, start - nearby), end + nearby)) ||
      view.analysis.blocks.some(block => block.kind === 'boilerplate' && contains(block, span))
    )
      return [];
    const near = numbers.find(
      one =>
        one.start >= end &&
        one.start - end < 60 &&
        !/[.!?]\s+\p{Lu}/u.test(text.slice(end, one.start).replace(/\bNos?\./gu, '')),
    );
    if (near) taken.add(near.start);
    const leftSpan = { start, end: found.index + left.length };
    const rightSpan = { start: end - (right.length - trailing(right)), end };
    return [
      {
        ...nothing,
        sentence,
        name: span,
        plaintiffs: sidesOf(view, behindCrown(left, leftSpan), rightSpan),
        defendants: sidesOf(view, rightSpan, leftSpan),
        court: courtIn(view, sentences[sentence]!),
        docketNumber: near?.normal ?? null,
        back: false,
      },
    ];
  });
  const alone = numbers
    .filter(one => !taken.has(one.start))
    .flatMap((citation): Sighting[] => {
      const sentence = placeAround(sentences, citation);
      return sentence < 0 ? [] : [{ ...nothing, sentence, docketNumber: citation.normal, back: true }];
    });
  return [...heads, ...named, ...alone];
}

/** "R (on the application of | Roe |)": at whose suit the Crown stands there. */
function behindCrown(left: string, { start, end }: Span): Span {
  const lead = /^(?:R|Regina|Rex) \((?:on the application of )?/u.exec(left)?.[0].length ?? 0;
  return lead > 0 ? { start: start + lead, end: end - 1 } : { start, end };
}

/** A side's party, where the words name it whole and not the other side, too: "Rifle and Pistol Club" is no "Pistol Club", "Roe v. Roe" nobody. */
function sidesOf(view: View, span: Span, other: Span): Span[] {
  const ref = view.context.mentionAt(span);
  if (ref && view.context.mentionAt(other)?.mention === ref.mention) return [];
  const name = ref ? view.context.nameOf(ref) : '';
  return name &&
    new RegExp(`\\band ${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'u').test(wordsOf(view, span))
    ? []
    : [span];
}

/** "Defendant-Appellee", taken for a name. */
function isRole(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return (
    ref !== null && /^(?:plaintiff|petitioner|appell|respondent|defendant)/iu.test(view.context.nameOf(ref))
  );
}

/** How far before a heading its court may stand, and how near a court's words to a caption, in UTF-16 code units. */
const courtBefore = 200;
const nearby = 160;

/** Words before the first party that belong to the sentence: "In Roe", "The case Roe". */
function skipped(left: string): number {
  return /^(?:(?:In|The|Case|And|But|Under|Since|See|Citing) )+/u.exec(left)?.[0].length ?? 0;
}

/** A number, a stop, a joining word, or the next sentence's first words at the end of the second party are not its own. */
function trailing(right: string): number {
  const next = sentenceEnd.exec(right);
  const name = next ? right.slice(0, next.index + next[0].indexOf('.')) : right;
  const number =
    /,? (?:Nos?|Case|Docket|Civil)\b.*$| and (?:Another|Others|Anor|Ors)\b.*$| (?:The|In|This|That|It|He|She|We|But)(?: \S+)*$|, (?:the|an?|in|for|and the) .*$/u.exec(
      name,
    )?.[0].length ?? 0;
  const board =
    /, (?!(?:LLC|LLP|USA|LP|PC|NA|PLC|SA|AG)$)\p{Lu}{3,6}$/u.exec(name.slice(0, name.length - number))?.[0]
      .length ?? 0;
  const rest = name.slice(0, name.length - number - board);
  const stop =
    /(?:,? (?:and|for|of|the))+$|(?<!\b(?:Inc|Co|Ltd|Corp|No|St|al))\.$/u.exec(rest)?.[0].length ?? 0;
  return right.length - name.length + number + board + stop;
}

/** "v. Town of Marl. In": a stop behind a word that is no abbreviation. */
const sentenceEnd =
  /\p{L}{2}(?<!\b(?:Inc|Co|Corp|Ltd|Bros|Dep['’]t|Dept|Div|Fed|Educ|Hous|Dev|Sch|Cty|Admin|Assoc|Constr|Elec|Hosp|Int['’]l|Mut|Soc|Sys|Tel|Att['’]y|Gen|Auth|Transp|Med|Ctr|Comm['’]n|Univ|Bd|Dist|Cnty|Ass['’]n|Nat['’]l|Mfg|Indus|Ins|St|Dr|Mr|Mrs|Ms|Jr|Sr|al|rel|Gov|Sec))\.\d?\s/u;
