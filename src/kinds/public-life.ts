import { placeHolding } from '../text/overlapping.ts';
import type { Span } from '../text/span.ts';
import { headOf } from './heads.ts';
import { isLoneName, isPublicOffice } from './offices.ts';
import { standingFor } from './parties.ts';
import { partyOf, type View, wordsOf } from './view.ts';

/**
 * What a phrase stands for on a docket. `public`: a body, a place, a programme, who holds an office, or a noun for one of them;
 * `private`: a person without an office, or a noun for people; `rule`: a law, a bill, what prescribes by itself; `open`: not told.
 */
export type PublicStanding = 'public' | 'private' | 'rule' | 'open';

/** Nouns for bodies, for places that are governed, and for those who run or speak for them. */
const bodies = new RegExp(
  `^(?:${[
    'administration|administrator|agency|airline|airport|alliance|association|authority|bank|board|body|borough|broadcaster|builder|bureau',
    'business|cabinet|campaign|carrier|centre|center|chamber|charity|church|city|clinic|club|coalition|college|commission|commissioner',
    'committee|community|company|confederation|congress|consortium|co-?operative|contractor|corporation|council|councillor|county|court|department|developer',
    'diocese|director|district|division|embassy|employer|enterprise|factory|farm|federation|firm|force|foundation|fund|government',
    'governor|group|hospital|house|industry|inspector|inspectorate|institute|institution|insurer|jail|judge|jury|jurisdiction',
    'landlord|lawmaker|leader|leadership|legislator|legislature|lender|maker|manager|management|manufacturer|mayor|member|mill|mine',
    'mission|minister|ministry|municipality|museum|nation|network|newspaper|office|official|ombudsman|operator|opposition|organi[sz]ation',
    'owner|panel|parish|parliament|partner|party|plant|platform|police|port|president|prison|producer|prosecutor|provider|province',
    'publisher|railway|refinery|region|regulator|representative|republic|retailer|school|secretariat|secretary|senate|senator|service',
    'sheriff|shipyard|side|society|spokesman|spokesperson|spokeswoman|state|station|store|studio|superintendent|supplier|town|township|tribe',
    'tribunal|trust|trustee|union|university|utility|vendor|village|ward|watchdog|works|zoo',
  ].join('|')})$`,
  'iu',
);

/** Nouns for people as such: what is asked of them, or what they hold, is no public matter. */
const people =
  /^(?:aide|assistant|audience|boy|brother|buddy|caller|child|citizen|client|colleague|consumer|critic|crowd|customer|daughter|defendant|delegate|donor|driver|everybody|everyone|family|fan|father|follower|friend|girl|guest|guy|husband|immigrant|inmate|kid|lady|listener|man|migrant|mother|neighbou?r|officer|parent|patient|passenger|people|person|prisoner|protester|reader|refugee|reporter|resident|respondent|sister|soldier|someone|somebody|anyone|anybody|son|spouse|student|supporter|suspect|teenager|tenant|victim|viewer|voter|wife|witness|woman|worker|youth)$/iu;

const rules =
  /^(?:act|agreement|amendment|bill|charter|clause|code|constitution|contract|convention|decree|directive|form|guidance|guideline|handbook|law|legislation|manual|measure|ordinance|plan|policy|poll|proposal|protocol|provision|questionnaire|regulation|rule|section|standard|statute|survey|treaty)$/iu;

/** Whether a phrase stands for the holder of a public office. */
export function holdsOffice(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return ref !== null && view.context.titlesOf(ref).some(isPublicOffice);
}

/** Whether a phrase stands for somebody in public life: of whom something can be demanded, who can answer, hold a grant, be held to a promise. */
export function publicStanding(view: View, span: Span): PublicStanding {
  const ref = partyOf(view, span).value;
  if (ref !== null) {
    const type = view.context.typeOf(ref);
    if (type === 'law' || isInitials(view, view.context.nameOf(ref))) return 'rule';
    if (type !== 'person') return type === null ? 'open' : 'public';
    if (view.context.titlesOf(ref).some(isPublicOffice)) return 'public';
    // "We" of a letter or of somebody's words: for whom is not told.
    if (/^(?:we|us|our|ours|i|my|you|your)$/iu.test(wordsOf(view, span))) return 'open';
    // A single word taken for a person may be a firm's or a town's name.
    return isLoneName(view.context.nameOf(ref)) ? 'open' : 'private';
  }
  if (standingFor(view, span) !== null) return 'public';
  // "asked members to vote no": a body's own, not the members of a parliament
  if (/^(?:its |their |the )?members$/iu.test(wordsOf(view, span))) return 'open';
  const noun = headLemma(view, span);
  if (rules.test(noun)) return 'rule';
  if (bodies.test(noun)) return 'public';
  if (people.test(noun)) return 'private';
  return /^(?:me|us|himself|herself|themselves|others)$/iu.test(wordsOf(view, span)) ? 'private' : 'open';
}

/** "CPA" where the text names a "Clean Pier Act". */
function isInitials(view: View, name: string): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(name) &&
    view.analysis.names.some(
      law =>
        law.type === 'law' &&
        (
          wordsOf(view, law)
            .replace(/ of \d{4}$/u, '')
            .match(/\b\p{Lu}/gu) ?? []
        ).join('') === name,
    )
  );
}

/** A person whose words the document gives: a candidate, a spokesman without a title there. */
export function isSpeaker(view: View, span: Span): boolean {
  const ref = view.context.mentionAt(span);
  return view.context.statements.some(({ fields: { speaker } }) => {
    const one =
      typeof speaker === 'object' && speaker !== null && 'mention' in speaker ? speaker.mention : null;
    return ref !== null && one === ref.mention;
  });
}

/** The lemma of the word that heads a phrase ("the county's school *board*"). */
function headLemma(view: View, span: Span): string {
  const { sentences } = view.analysis;
  const head = headOf(sentences, span) ?? span;
  const tokens = sentences[placeHolding(sentences, head.start)]?.tokens ?? [];
  return tokens.find(token => token.start === head.start)?.lemma ?? '';
}
