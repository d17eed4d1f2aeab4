import type { Span } from '../../text/span.ts';
import type { View } from '../view.ts';
import type { Claim } from './claim.ts';
import { singular } from './words.ts';

/** Nouns for bodies, places and programmes: a label ends with one of them, so that no person is ever labelled. */
/** Where a label is put on a party, with the party's place. */
export interface Label extends Claim {
  readonly party: Span;
}

const labelled =
  'city|town|village|county|state|district|area|zone|port|harbor|harbour|jurisdiction|municipality|community|region|territory|country|nation|' +
  'republic|haven|sanctuary|neighbou?rhood|authority|agency|bank|company|firm|supplier|vendor|contractor|provider|employer|organi[sz]ation|' +
  'group|league|network|union|charity|foundation|movement|party|school|university|college|hospital|program|programme|scheme|project|site|' +
  'monopoly|utility|airline|broadcaster|platform|newspaper|outlet|ally|adversary|entity|sponsor';
const plural = `(?:cities|counties|communities|municipalities|territories|countries|authorities|agencies|companies|universities|charities|parties|entities|(?:${labelled})s?)`;

const name = String.raw`(?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of |and |the )?\p{Lu}[\p{L}.’'-]*){0,4}`;
/** Up to five words, in quotation marks or not, that end in a noun for a body or place. */
const label = String.raw`[“"‘']?(?<label>(?:[\p{L}-]+ ){0,4}?${plural})(?![\p{L}-]| ${plural}(?![\p{L}-]))`;
const naming =
  'designat(?:ed|es)|nam(?:ed|es)|label(?:l?ed|s)|call(?:ed|s)|list(?:ed|s)|classif(?:ied|ies)|brand(?:ed|s)|identif(?:ied|ies)|consider(?:ed|s)|' +
  'declar(?:ed|es)|describ(?:ed|es)|dub(?:bed|s)|deem(?:ed|s)|defin(?:ed|es)|term(?:ed|s)';

interface Pattern {
  readonly name: string;
  readonly polarity: Claim['polarity'];
  /** Words that every match holds: cheap to look for, and most sentences have none. */
  readonly cue: RegExp;
  readonly words: RegExp;
}

/** A pattern's groups: `of` who is called so (one name or several), `label` what. */
const patterns: readonly Pattern[] = [
  {
    name: 'declared itself',
    polarity: 'self-declared',
    cue: / itself /u,
    words: new RegExp(`(?<of>${name}) (?:has |had )?(?:${naming}) itself (?:as )?(?:an? )?${label}`, 'gu'),
  },
  {
    name: 'named it a',
    polarity: 'asserted',
    cue: new RegExp(naming, 'u'),
    words: new RegExp(
      String.raw`(?<!\b(?:not|never|n’t|n't|may|might|could|would|or|to) )\b(?:${naming}) (?<of>${name}) (?:as )?(?:an? |the )${label}`,
      'gu',
    ),
  },
  {
    name: 'was named a',
    polarity: 'asserted',
    cue: new RegExp(naming, 'u'),
    words: new RegExp(
      String.raw`(?<of>${name}) (?:was|is|were|are|has been|had been) (?:\p{L}+ly )?(?:${naming}) (?:as )?(?:an? |the )${label}`,
      'gu',
    ),
  },
  {
    name: 'is not a',
    polarity: 'denied',
    cue: / not |n[’']t /u,
    words: new RegExp(
      `(?<of>${name}) (?:is|was|are|were)(?: not|n[’']t) (?:actually |really |in fact )?an? ${label}`,
      'gu',
    ),
  },
  {
    name: 'denied being a',
    polarity: 'denied',
    cue: / (?:den(?:ied|ies|y)|disputed|disputes|rejected|rejects) /u,
    words: new RegExp(
      String.raw`(?<of>${name}(?:, ${name})*(?: and ${name})?),?(?: has| have| had)?(?: \p{L}+ly)? (?:denied|denies|deny|disputed|disputes|rejected|rejects) (?:that (?:it|they|the \p{L}+) (?:is|are|was|were)|being(?: called| named)?|the label(?: of)?) (?:an? )?${label}`,
      'gu',
    ),
  },
];

/** What parties are called, and that they are not so: "named the port a “restricted harbor”", "denied that it is one". */
export function labelClaims(view: View): Label[] {
  const found: Label[] = [];
  for (const sentence of view.analysis.sentences) {
    const text = view.analysis.text.slice(sentence.start, sentence.end);
    if (/\?["”’']?\s*$/u.test(text)) continue;
    for (const { polarity, cue, words } of patterns) {
      if (!cue.test(text)) continue;
      for (const match of text.matchAll(words)) {
        const { of, label: as } = match.groups as { of: string; label: string };
        const at = sentence.start + match.index;
        if (/\b(?:whether|if|asked)\b[^.]{0,40}$/u.test(text.slice(0, match.index))) continue;
        const place = { start: at, end: at + match[0].length };
        for (const party of partiesOf(view, of)) {
          const start = at + match[0].indexOf(of) + of.indexOf(party);
          const span = { start, end: start + party.length };
          if (!isPerson(view, span)) found.push({ ...claimOf(place, party, as, polarity), party: span });
        }
      }
    }
  }
  const distinct = new Map(
    found.map(claim => [`${claim.start} ${claim.names.join(' ')} ${claim.polarity}`, claim]),
  );
  return withImplied(view, [...distinct.values()]);
}

function claimOf(place: Span, party: string, label: string, polarity: Claim['polarity']): Claim {
  const names = party
    .toLowerCase()
    .replace(/^the /u, '')
    .split(/[\s.’'-]+/u)
    .filter(Boolean);
  return {
    type: 'label',
    head: normalLabel(label),
    act: '',
    start: place.start,
    end: place.end,
    words: names,
    names,
    who: [],
    polarity,
    date: null,
    inferred: false,
    item: null,
  };
}

/** "Sanctuary Cities" and "so-called sanctuary city" are one label. */
function normalLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/^(?:so-called|self-\p{L}+|official|officially|an?|the|actually) /u, '')
    .split(/\s+/u)
    .map(word => singular(word))
    .join(' ');
}

function partiesOf(_view: View, of: string): string[] {
  return of
    .split(/, (?:and )?| and /u)
    .map(part => part.trim())
    .filter(
      part =>
        /^(?:the )?\p{Lu}/u.test(part) &&
        !/^(?:Officials?|He|She|It|They|We|I|This|That|There)\b/u.test(part),
    );
}

/** A name of two words and more that the analysis holds for a person's; single names of places are often taken for one. */
function isPerson(view: View, party: Span): boolean {
  const mention = view.context.mentionAt(party);
  return (
    mention !== null && view.context.typeOf(mention) === 'person' && /\s/u.test(view.context.nameOf(mention))
  );
}

/** Where something is demanded, threatened or withheld of those that bear a label. */
const framing =
  /\b(?:letters?|threat\w*|warn\w*|demand\w*|order\w*|notices?|withh\w+|funds?|grants?|funding|sanction\w*|crackdown|assault|pressure|list)\b/iu;

/** A party that denies a label which nobody here gives it in so many words: the text's own framing is the other side, inferred. */
function withImplied(view: View, claims: readonly Label[]): Label[] {
  const implied: Label[] = [];
  for (const denial of claims.filter(claim => claim.polarity === 'denied')) {
    const same = (claim: Claim) =>
      claim.head === denial.head && claim.names.join(' ') === denial.names.join(' ');
    if (claims.some(claim => claim.polarity !== 'denied' && same(claim)) || implied.some(same)) continue;
    const place = framed(view, denial);
    if (place) implied.push({ ...denial, ...place, polarity: 'asserted', inferred: true });
  }
  return [...claims, ...implied];
}

function framed(view: View, denial: Claim): Span | null {
  const { sentences, text } = view.analysis;
  for (const sentence of sentences) {
    if (sentence.start <= denial.start && denial.end <= sentence.end) continue;
    const words = text.slice(sentence.start, sentence.end);
    if (!framing.test(words) || /\b(?:not|n[’']t|deni\w+)\b/u.test(words)) continue;
    for (const match of words.matchAll(new RegExp(label, 'giu')))
      if (normalLabel(match.groups!.label!).endsWith(denial.head)) {
        const end = sentence.start + match.index + match[0].length;
        const count = denial.head.split(' ').length;
        const own = match.groups!.label!.split(/\s+/u).slice(-count).join(' ');
        return { start: end - own.length, end };
      }
  }
  return null;
}
