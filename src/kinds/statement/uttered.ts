import type { Span } from '../../text/span.ts';
import { type Act, SPEECH, VEHICLE_NOUNS } from './cues.ts';
import type { Attribution, Scene } from './scene.ts';

/** Positions taken in public, which are statements by what they do. */
const POSITIONS: ReadonlySet<Act> = new Set(['endorse', 'oppose']);

/** True if the words tell that something was said, or that a position was taken in public: not a deed, a topic or a refusal of it. */
export function isStatement(scene: Scene, one: Attribution): boolean {
  const refused = one.act === 'refuse' || /\b(?:would|wo)(?:n['’]t| not)\b/i.test(words(scene, one.cue));
  if (one.negated && !refused) return false;
  const said = one.content.map(span => words(scene, span)).join(' ');
  if (!/\s/.test(said.trim()) && !/[“"‘']/.test(said)) return false;
  if (one.rule.startsWith('direct-')) return true;
  if (one.act === 'refuse' && one.rule === 'infinitive') return TO_SPEAK.test(said);
  if (POSITIONS.has(one.act)) return TAKES_POSITION.has(one.lemma.split(' ')[0]!) && isNamed(one);
  if (one.act === 'show') return one.rule === 'clause' && isDocument(one);
  if (one.rule === 'object' && DEEDS.has(one.lemma)) return false;
  // what is only talked about, or asked of somebody, is no statement unless somebody in particular makes it
  return (
    SPEECH.has(one.act) &&
    (isNamed(one) || one.rule === 'clause' || one.rule === 'fronted' || one.rule === 'passive')
  );
}

/** With an object rather than a clause these are deeds: "confirmed the judge", "conceded the race", "declared a holiday". */
const DEEDS: ReadonlySet<string> = new Set(
  'confirm concede declare add report repeat answer address raise advance state proclaim note offer request'.split(
    ' ',
  ),
);

/** What shows something without a voice of its own: a study, figures, a poll. */
function isDocument(one: Attribution): boolean {
  const token = one.head ? one.head.tree.tokens[one.head.token]! : null;
  if (token === null || token.upos === 'PROPN') return token !== null;
  return (
    VEHICLE_NOUNS.has(token.lemma) ||
    /^(?:data|figures?|results?|evidence|investigations?|research|records?|statistics|numbers|findings?|documents?|polls?|estimates?|reports?)$/i.test(
      token.form,
    )
  );
}

/** Verbs that are a public position by themselves; "fight", "hit" or "protest" may be deeds. */
const TAKES_POSITION: ReadonlySet<string> = new Set(
  'endorse support back praise applaud hail commend laud welcome defend champion favor favour approve oppose condemn denounce criticize criticise blast slam decry deplore assail rebuke lambaste object disavow reject blame fault accuse'.split(
    ' ',
  ),
);

/** "declined to comment" is a refusal to speak; "refused to leave" is a deed. */
const TO_SPEAK =
  /^to (?:comment|say|answer|discuss|elaborate|respond|reply|speak|talk|confirm|name|identify|disclose|specify|address|explain|give)\b/;

/** A name, or a person or body in particular: not "they", "it" or "those". */
function isNamed(one: Attribution): boolean {
  const token = one.head ? one.head.tree.tokens[one.head.token]! : null;
  return (
    token !== null &&
    !/^(?:it|they|this|that|these|those|which|who|what|you|we|i|one|some|many|others)$/i.test(token.form)
  );
}

const words = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end);
