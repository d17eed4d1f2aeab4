import type { Span } from '../../text/span.ts';
import { takesUp } from '../attribution/bodyspeaks.ts';
import { SPEECH } from '../attribution/cues.ts';
import { isMeasure } from '../attribution/measure.ts';
import { asksFor, isToldObject, isVote, keysOf, POSITIONS, STARTS_BARE } from '../attribution/objects.ts';
import { isBroken } from '../attribution/plainsource.ts';
import { type Attribution, lower, type Scene } from '../attribution/scene.ts';
import type { Speaker } from '../attribution/spoken.ts';
import { isTerm } from '../attribution/termed.ts';
import { relation, type Tree, tokenAt } from '../attribution/tree.ts';
import { verbOf } from '../attribution/verb.ts';
import { findsOut, isLaw, type Voice, voiceAs } from '../attribution/voices.ts';
import { isAsserted, saysSo } from './asserted.ts';
import { setsFigure, tellsFinding } from './deciders.ts';
import { isInTheirWords, isOnlyShown } from './theirwords.ts';

/** "declined to comment" is a refusal to speak; "refused to leave" is a deed. */
const TO_SPEAK =
  /^to (?:acknowledge|address|admit|affirm|answer|apologi[sz]e|back|be (?:drawn|interviewed|named|quoted)|call|comment|concede|condemn|confirm|denounce|deny|disavow|disclose|discuss|elaborate|endorse|explain|give (?:a|any|details|more)|go into|identify|name|predict|provide (?:details|a comment)|repeat|reply|repudiate|retract|respond|reveal|rule out|say|speak|specify|speculate|support|take (?:any |further |more )?questions|talk|tell|weigh in)\b/;

/** Cues whose phrase is only what was spoken of, or to whom. */
const TOPICS = /^(?:ask|comment|inquire|point|refer|reply|respond|speak|talk|wonder) (?:about|of|on|to)$/;

/** What a study, or a fact, may do as well as a speaker. */
const INFERS = keysOf(
  'suggest indicate hint imply signal explain reveal confirm show prove demonstrate conclude find argue promise threaten mean project predict warn demand call announce boast declare tell remind assure guarantee reaffirm intimate',
);

/**
 * True if the words tell that something was said, or that a position was taken in public: not a deed, a topic, a wish to
 * say it, what might be said, or the narrator's own conclusion.
 */
export function isStatement(scene: Scene, one: Attribution, speaker?: Speaker): boolean {
  if (/^(?:turn|response)$/.test(one.rule)) return true;
  if (isBroken(scene, one)) return false;
  const cue = words(scene, one.cue);
  // "does not accept that it leaked" is a denial
  const denies = one.lemma === 'accept' && /\b(?:do|does|did)(?:n['’]t| not)\b/.test(cue);
  if (one.negated && !denies && one.act !== 'refuse' && !refusesToSpeak(scene, one)) return false;
  const said = one.content.map(span => words(scene, span)).join(' ');
  // "appealed for calm"
  // "has denied meddling"
  const denied =
    one.lemma === 'deny' &&
    /^(?:[\p{L}-]{4,}ing|collusion|involvement|liability|negligence|responsibility)$/u.test(said);
  const plea =
    /^(?:(?:appeal|call|plead|(?:make|issue) (?:appeal|call|plea)s?) for|urge)$/.test(one.lemma) ||
    one.rule === 'silence' ||
    denied;
  // "has endorsed Lind", not "favored Lind", which may be a wish
  const named =
    POSITIONS.has(one.act) &&
    !/^favou?r$/.test(one.lemma) &&
    /^(?:matter|object|passive|received)$/.test(one.rule) &&
    /^\p{Lu}\p{Ll}/u.test(said);
  if (!/\s/.test(said.trim()) && !/[“"‘']/.test(said) && !plea && !named) return false;
  // words in another script, of which nothing was read
  if (!/\p{Script=Latin}/u.test(said)) return false;
  if (
    /\b(?:seem|appear)(?:s|ed|ing)?\b|^as if\b/i.test(cue) ||
    // "has rarely acknowledged any fault"
    /\b(?:barely|hardly|rarely|scarcely|seldom)\b/i.test(cue) ||
    /\b(?:apparently|basically|effectively|essentially)\b/i.test(cue)
  )
    return false;
  // "has endorsed none of it"
  if (
    one.rule !== 'clause' &&
    !one.rule.startsWith('direct-') &&
    /^(?:none|neither|nothing) (?:of|to)\b/i.test(said)
  )
    return false;
  // "said “pier” five times" counts a word
  const counted = said + scene.text.slice(one.content.at(-1)?.end, (one.content.at(-1)?.end ?? 0) + 16);
  if (/^[“"'‘]+[\p{L}\p{N}.’-]+[,.]?[”"'’]+ (?:\w+ times|twice)\b/iu.test(counted)) return false;
  // "less for its price than what it says about the town": a figure of speech
  if (/^(?:than )?what (?:it|this|that) sa(?:ys|id) about\b/i.test(said)) return false;
  // "Asked whether it was safe, most said yes": the question is not what was said
  if (/^asked (?:if|whether|who|what|when|where|how|why|about)\b/i.test(said)) return false;
  if (isCutOff(scene, one) || isAccused(scene, one) || isContact(scene, one)) return false;
  // "can add a title to her list: “harbour poet.”"
  if (one.rule.startsWith('direct-')) return !isTerm(scene, one) && (!/\bcan\b/i.test(cue) || one.negated);
  const voice = voiceAs(one.head, speaker);
  if (voice === 'nobody' || isLaw(one.head)) return false;
  if (one.rule === 'according') return isWhole(one, said) && !(voice === 'thing' && isMeasure(one.head));
  // "has said little about it" tells no words
  if (
    one.rule === 'clause' &&
    /^(?:little|nothing|much|more|something|anything) (?:about|of|on)\b/i.test(said)
  )
    return false;
  // "The visit went well, indicating that it can go on": the narrator's own conclusion
  if (one.source === null && one.rule === 'clause' && INFERS.has(one.lemma) && /ing$/.test(cue)) return false;
  if (one.rule === 'as-said' && (voice === 'thing' || voice === null || /^go /.test(one.lemma))) return false;
  if (lacksSubject(scene, one)) return false;
  // "as written the law pays for boats": how it stands
  const opened = scene.text.slice(Math.max(0, one.cue.start - 8), one.cue.end);
  if (one.source === null && /\bas (?:written|drafted|worded|amended|enacted)$/i.test(opened)) return false;
  // "When asked whom she backed, she smiled": nobody is told to have asked
  if (one.act === 'ask' && one.source === null && one.rule === 'clause') return false;
  const verb = verbOf(scene, one);
  if (verb !== null && !isAsserted(scene, one, verb.tree, verb.at)) return false;
  // "the port must prove that", not "I must point out that"
  const must =
    /\bmust\b/i.test(cue) &&
    one.head !== null &&
    !/^(?:I|we)$/i.test(one.head.tree.tokens[one.head.token]!.form);
  const might = (must || /\b(?:may|might|could|can|should|would)\b/i.test(cue)) && !saysSo(scene, one);
  if (might && !one.negated && one.act !== 'refuse') return false;
  return meansIt(scene, one, voice, said, isInTheirWords(scene, one, voice, speaker));
}

/** "Two men charged | with arson |": they did not charge anybody. */
const isAccused = ({ text }: Scene, { lemma, cue, rule }: Attribution): boolean =>
  /^charge\b/.test(lemma) && rule !== 'passive' && /^ with\b/.test(text.slice(cue.end, cue.end + 6));

/** "The papers wrote of bribes, | claims she | has denied": of the words before, only what the noun stands for. */
const isContact = ({ text }: Scene, { source, rule }: Attribution): boolean =>
  rule === 'fronted' &&
  source !== null &&
  /^(?:an? |the )?(?:accusations?|allegations?|assertions?|charges?|claims?|reports?|rumou?rs|suggestions?) (?:he|she|they|it|\p{Lu}\S+)$/u.test(
    text.slice(source.start, source.end),
  );

/** "He said that she would raise the toll and ...": a teaser, whose last words are left out. */
const isCutOff = ({ text }: Scene, { rule, content }: Attribution): boolean =>
  !rule.startsWith('direct-') &&
  /^ ?(?:…|\.\.\.|\. \. \.)\s*(?:\n|$)/.test(text.slice(content.at(-1)!.end, content.at(-1)!.end + 40));

/** "“…?” Okafor asked, according to the transcript": a cue left over from a quotation is no content. */
function isWhole(one: Attribution, said: string): boolean {
  const words = said.match(/[\p{L}\p{N}]+/gu) ?? [];
  const cue = /^\W*(?:[\p{L}.’'-]+ ){1,3}(?:said|says|asked|wrote|added|told|tweeted)\W*$/u;
  return words.length > 1 && !(one.content.length === 1 && cue.test(said));
}

/** "would not say": a refusal to speak, kept as such. */
export function refusesToSpeak(scene: Scene, one: Attribution): boolean {
  return (
    one.negated &&
    /\b(?:would|wo)(?:n['’]t| not)\b/i.test(words(scene, one.cue)) &&
    TO_SPEAK.test(`to ${one.lemma}`) &&
    !one.rule.startsWith('direct-')
  );
}

/** What the cue's act, its verb and its speaker make of it. */
function meansIt(
  scene: Scene,
  one: Attribution,
  voice: Voice | null,
  said: string,
  quoted: boolean,
): boolean {
  const { act, rule, lemma } = one;
  const verb = lemma.split(' ')[0]!;
  // "would not answer the door"
  if (refusesToSpeak(scene, one)) return !/^(?:the|his|her|their) (?:door|phone|bell|gate)\b/.test(said);
  if (act === 'refuse' && rule !== 'noun') return TO_SPEAK.test(rule === 'infinitive' ? said : `to ${lemma}`);
  if (rule === 'noun')
    return (
      (SPEECH.has(act) || POSITIONS.has(act)) &&
      voice !== 'thing' &&
      // "her criticism of the toll as “a tax on sleep”"
      (quoted ||
        / as (?:an? |the )?["“]/.test(said) ||
        // "her call for a ban"
        (act === 'demand' && /^call$/.test(lemma) && / for$/.test(words(scene, one.cue))) ||
        (SPEECH.has(act) && (act === 'refuse' ? TO_SPEAK.test(said) : /^(?:for|that|to)\b/i.test(said))))
    );
  // "The meeting was first reported by the Courier" tells whose news it was
  if (
    rule === 'passive' &&
    /^(?:report|claim)$/.test(lemma) &&
    one.content.length === 1 &&
    one.content[0]!.end <= one.cue.start
  )
    return false;
  // "was asked to name a reason": nobody is told to have asked
  if (rule === 'passive' && lemma === 'ask' && one.source === null) return false;
  // "drew criticism from the union"
  if (rule === 'received')
    return lemma !== 'approval' && (voice === 'person' || voice === 'body') && !STARTS_BARE.test(said);
  if (rule === 'passive')
    return (
      (TOLD_OF.has(lemma) &&
        (one.source !== null || !NAMES.has(lemma)) &&
        !(APPROVES.test(lemma) && voice === 'thing') &&
        !isVote(one)) ||
      (lemma === 'support' && (voice === 'person' || voice === 'body') && BILL.test(said)) ||
      // "was condemned by the board as a ruin"
      (one.source !== null && act === 'say' && / (?:as|for)$/.test(lemma) && !/\bas part of\b/.test(said))
    );
  // "something called the “harbour order”": what a thing is named
  if (
    rule === 'verdict' &&
    NAMES.has(lemma) &&
    /^(?:called|christened|dubbed|labell?ed|nicknamed)$/i.test(words(scene, one.cue)) &&
    namesThing(scene, one)
  )
    return false;
  // "a Supreme Court ruling permitting it": a noun
  const isNoun = /^(?:reporting|ruling)$/i.test(words(scene, one.cue));
  if (rule === 'gerund') return TELLS_DEED.has(verb) && !isNoun;
  // "the statement suggested": the narrator reads between its lines
  if (voice === 'document' && HINTS.test(verb) && !findsOut(one.head)) return false;
  if ((voice === 'document' || voice === 'thing') && POINTS.test(verb)) return false;
  const taken = voice === 'thing' && takesUp(scene, one);
  if (act === 'show') return voice !== null && tellsFinding(scene, one, taken ? 'body' : voice, said);
  if (!SPEECH.has(act) && !POSITIONS.has(act)) return quoted && !STARTS_BARE.test(said);
  const thing = voice === 'thing' && !taken;
  // "The delay has left many sailors, old hands too, wondering who pays": no thing wonders
  if (thing && (INFERS.has(verb) || POSITIONS.has(act) || words(scene, one.cue) === 'wondering'))
    return false;
  if (rule === 'object' || rule === 'matter') return isToldObject(scene, one, voice, said, quoted);
  // "is opposed to the toll", "has been critical of the board"
  if (rule === 'adjective' && POSITIONS.has(act))
    return voice !== null && !STARTS_BARE.test(said) && !/\bless\b/i.test(words(scene, one.cue));
  if (POSITIONS.has(act)) return false;
  // "referred to the plan", not "referred to the plan as a joke"
  if (rule === 'verdict' && TOPICS.test(lemma) && !/\bas\b/.test(said)) return false;
  if (
    rule === 'verdict' &&
    (act === 'demand' || act === 'ask') &&
    !(lemma === 'ask for' && asksFor(said)) &&
    !/(?<!\b(?:how|what|when|where|whether) )\bto\b/.test(said)
  )
    return false;
  if (rule === 'verdict' && isOnlyShown(one, said)) return false;
  if (rule === 'infinitive' || rule === 'verdict')
    return !thing && voice !== null && !STARTS_BARE.test(said) && setsFigure(one, said);
  if (rule === 'headline') return /\s/.test(said);
  return true;
}

/** "a plan called the X", "something called X": a participle behind the noun that it names. */
function namesThing(scene: Scene, one: Attribution): boolean {
  const verb = verbOf(scene, one);
  if (!verb) return false;
  const { xpos, head } = verb.tree.tokens[verb.at]!;
  return (
    (xpos === 'VBN' && relation(verb.tree.tokens[verb.at]!) === 'acl') ||
    // "flew a kite, dubbed “The Gull,”"
    (/^VB[DN]$/.test(xpos) &&
      verb.tree.tokens[verb.at - 1]?.form === ',' &&
      isMarked(verb.tree, verb.at + 1)) ||
    /^(?:some|any|every|no)thing$/.test(
      lower(verb.tree.tokens[verb.at - 1] ?? verb.tree.tokens[Math.max(0, head)]!),
    )
  );
}

const isMarked = ({ tokens }: Tree, at: number): boolean => /^(?:["“‘]|``)$/.test(tokens[at]?.form ?? '');

/** Passives that tell of words spoken: "was told that", "was accused of"; "was invited to" and "is assured to" tell none. */
const TOLD_OF = keysOf(
  'endorse oppose welcome hail applaud commend decry deplore blast slam rebuke tell ask accuse_of accuse call describe_as blame_for criticize_for praise_for attack_for quote_as say report warn advise urge dub label inform announce allege claim demand propose deny dispute reject condemn criticise criticize denounce dismiss_as praise reject_as',
);

/** What applause and a rise in prices may do as well: "was welcomed by cheers". */
const APPROVES = /^(?:applaud|endorse|hail|oppose|welcome)$/;

/** What is put to a vote or to the public: "the bill is supported by the union", where a pier is by its piles. */
const BILL =
  /\b(?:[Aa]ct|[Aa]mendment|bill|campaign|initiative|legislation|measure|motion|petition|plan|proposal|resolution|treaty)$/u;

/** "The ship was called the Lark" names it; "was called a ruin by the board" says something of it. */
const NAMES = keysOf('call christen dub label nickname');

const HINTS = /^(?:suggest|hint|imply|signal)$/;

/** What a text, a figure or a fact does only in the narrator's eyes: "the findings underscore the challenge". */
const POINTS = /^(?:highlight|reaffirm|underscore)$/;

/** Verbs that tell what somebody says was or should be done: "suggested moving", "admitted taking". */
const TELLS_DEED = keysOf(
  'acknowledge admit advise advocate back consider deny describe favor favour mention oppose propose recall recommend report rule suggest support',
);

/** "what she said is a ruin", "who she said would sue": the clause has lost what it is about. */
function lacksSubject(scene: Scene, one: Attribution): boolean {
  const tree = scene.trees[one.sentence];
  const span = one.content[0]!;
  if (!tree || one.rule !== 'clause' || one.content.length > 1 || span.start < one.cue.end) return false;
  const first = tree.tokens[tokenAt(tree, span.start)];
  return first !== undefined && /^(?:VB[DZ]|MD)$/.test(first.xpos);
}

const words = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end);
