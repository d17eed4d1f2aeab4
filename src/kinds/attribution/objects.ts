import { isPersonNoun } from '../../language/chains/nouns.ts';
import type { Span } from '../../text/span.ts';
import { takesUp } from './bodyspeaks.ts';
import { type Act, SPEECH } from './cues.ts';
import { verbCues } from './frames.ts';
import { IDIOMS } from './idioms.ts';
import { antecedent } from './relative.ts';
import { type Attribution, lower, type Scene } from './scene.ts';
import { childrenOf, relation, type Tree } from './tree.ts';
import { verbOf } from './verb.ts';
import type { Voice } from './voices.ts';

/* What verbs tell that have a noun for an object: words, a position, a topic or a deed. */

/** The keys of a list of cues, in which “_” stands for a space. */
export const keysOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map(key => key.replaceAll('_', ' ')));

/** Positions taken in public, which are statements by what they do. */
export const POSITIONS: ReadonlySet<Act> = new Set(['endorse', 'oppose']);

/** Verbs that are a public position by themselves; "fight", "hit" or "protest" may be deeds. */
const TAKES_POSITION = keysOf(
  'hit_back_at fire_back_at shoot_back_at strike_back_at lash_back_at punch_back_at snap_back_at speak_out_for speak_up_for endorse support back praise applaud hail commend laud welcome defend champion favor favour oppose condemn denounce criticize criticise blast slam speak_against decry deplore assail rebuke lambaste disavow blame fault accuse salute thank congratulate scold chide castigate berate admonish reprimand put_blame_on place_blame_on lay_blame_on pin_blame_on rail_against speak_out_against come_out_against lash_out_at hit_out_at take_aim_at take_issue_with pour_scorn_on cast_doubt_on speak_in_favor_of speak_in_favour_of speak_in_support_of object_to stand_by side_with disparage excoriate bash call_out push_back_on push_back_against come_out_for come_out_in_favor_of come_out_in_favour_of come_out_in_support_of speak_out_in_favor_of speak_out_in_favour_of speak_out_in_support_of throw_support_behind throw_weight_behind put_weight_behind lend_support_to lend_backing_to pledge_support_for pledge_support_to signal_support_for declare_support_for reaffirm_support_for signal_opposition_to declare_opposition_to come_out_in_opposition_to speak_in_opposition_to withdraw_support_for drop_support_for',
);

/** With a noun for an object these tell what was said: "announced a plan", "warned of delays"; "discussed the plan" tells a topic. */
const TELLS_OBJECT = keysOf(
  'admit_to confess_to own_up_to testify_to attest_to raise_questions_about claim_credit_for take_credit_for disagree_with scoff_at announce acknowledge admit allege apologise_for apologize_for predict cite tout lament bemoan decry mock ridicule emphasize emphasise stress reiterate boast_of boast_about brag_about complain_about complain_of warn_of warn_about warn_against caution_against argue_for argue_against question query ask_for demand propose recommend call_for advocate advocate_for plead_for appeal_for push_for press_for urge argue_for deny dispute rebut refute disavow disclaim reject repudiate dismiss contest renounce rule_out promise pledge vow guarantee accuse_of blame_for fault_for praise_for credit_with criticize_for criticise_for attack_for thank_for compare_to liken_to brush_off shrug_off wave_off wave_away wave_aside laugh_off play_down downplay hint_at insist_on maintain_innocence proclaim_innocence profess_innocence protest_innocence',
);

/** "made a plea for": a position or a demand that a noun tells. */
const IDIOM_KEYS = keysOf(IDIOMS.map(([, , keys]) => keys).join(' '));

/** "expressed concern about the road", "raised fears that it floods": what somebody gives voice to, and of what it tells. */
const VOICES = /^(?:air|express|raise|voice)$/;
const FELT =
  /^(?:[\p{L}’'-]+ ){0,4}(?:admiration|alarm|anger|beliefs?|concerns?|condolences|confidence|conviction|desire|disappointment|disbelief|dismay|doubts?|fears?|frustration|gratitude|hopes?|indignation|interest|irritation|misgivings|objections?|openness|opinions?|opposition|optimism|outrage|pessimism|preference|readiness|regrets?|remorse|reservations|scepticism|skepticism|solidarity|sorrow|sympathy|satisfaction|support|surprise|uncertainty|unease|views?|willingness|wish|worries) (?:about|against|at|for|in|of|on|over|that|to|with)\b/u;

/** "declared his intention to run", "stated its readiness to talk". */
const INTENDS =
  /^(?:an?|her|his|its|the|their)? ?(?:\p{L}+ )?(?:candidacy|determination|intent|intentions?|readiness|resolve|willingness) (?:for|of|to)\b/u;

/** "raised the possibility of a strike", "floated the idea that it close": what may be, which somebody brings up. */
const BRINGS_UP = /^(?:broach|float|moot|pitch|put forward|raise)$/;
const IDEA =
  /^(?:[\p{L}’'-]+ ){1,4}(?:chance|idea|likelihood|notion|option|possibility|proposal|prospect|spect(?:er|re)|suggestion|theory) (?:of|that|to)\b/u;

/** "unveiled a plan to close the pier", "laid out her proposal for a lock": what somebody means to do, with what it is. */
const LAYS_OUT = /^(?:detail|float|lay out|outline|pitch|put forward|reveal|roll out|unveil)$/;
const PLAN =
  /^(?:an?|her|his|its|the|their|\p{Lu}\S+['’]s?) (?:[\p{L}\d’'$-]+ ){0,4}(?:agenda|blueprint|plans?|proposals?|strategy|vision) (?:to|for|that would|under which)\b/u;

/** "walked back her claim that it leaked", "retracted his threat to leave". */
const TAKES_BACK = /^(?:back (?:away|off)(?: from)?|retract|walk back)$/;

/** "repeated her call for a toll", "renewed its pledge to mend the lock": what was said before. */
const AGAIN =
  /^(?:an?|her|his|its|the|their|\p{Lu}\S+['’]s?) (?:\p{L}+ )?(?:accusations?|allegations?|appeals?|assertions?|calls?|claims?|commitments?|complaints?|contention|criticism|demands?|denials?|insistence|offers?|opposition|pledges?|position|promises?|requests?|support|threats?|vows?|warnings?) (?:about|against|for|of|on|that|to)\b/u;

/** A pronoun or an empty noun tells nobody what was said, endorsed or denied. */
export const STARTS_BARE =
  /^(?:it|them|him|her|himself|herself|themselves|itself|this|that|these|those|so|one|me|us|you|each other|one another)$/i;

/** Positions that a letter, a suit or a report takes in so many words. */
const CHARGES = /^(?:accuse|blame|criticize|criticise|condemn|denounce|fault|praise)\b/;

/** What somebody or something is asked to do, behind "asked for". */
const ASKED = /^(?:all|an?|her|his|its|that|the|their|these|this|those|\p{Lu}\S+)\s[^,]*\bto \p{Ll}/u;

/** What is asked for in words: "asked for a second survey", not "asked for her coat". */
const REQUESTED =
  /^(?:[\p{L}\d’'-]+ ){0,4}(?:adjournment|apology|assurances?|clarification|commitment|compensation|(?:closing|completion|hearing|opening|start) date|deadline|deferral|documents?|evidence|explanation|extension|guarantees?|hearing|information|inquest|inquiry|investigation|meeting|minutes|moratorium|pause|permission|postponement|proof|records|recount|refund|report|resignation|review|schedule|study|survey|talks|timetable|undertakings?)\b/u;

/** "the court | for quick action", "Pell | for more time": what somebody is asked for in words. */
export const asksFor = (said: string): boolean =>
  REQUESTED.test(said.replace(/^.*? for /u, '')) ||
  / for (?:[\p{L}’'-]+ ){0,3}(?:action|aid|help|leave|money|support|time)\b/u.test(said);

/** As far behind the one cited "as saying" may stand, at least. */
const REACH = 300;
const CITED_AS = /^[^.;:“”"]{1,240}?\bas (?:having|saying|telling|writing)\b/;

const MANY = /^(?:voters?|people|americans|percent|caucus-?goers|electorate|independents|respondents)$/;

/** "the county supporting Okafor by ten points": a figure of a vote. */
const MARGIN = /\bby (?:\S+ ){1,3}(?:points?|digits|margins?|percent)\b/;

/** "voters rejected the treaty", "which was rejected by 60 percent", "guests who favored the quay over the lock": a choice of many. */
export function isVote({ act, lemma, head }: Attribution): boolean {
  if (head === null || !(POSITIONS.has(act) || act === 'deny')) return false;
  const { tokens } = head.tree;
  const token = tokens[head.token]!;
  // "the voters, who rejected it": those whom the relative clause tells of
  const clause = token.xpos === 'WP' ? tokens[token.head] : undefined;
  const whose = clause?.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  return (
    MANY.test(lower(whose ?? token)) || (/^favou?r$/.test(lemma) && /^(?:NNS|NNPS|WP)$/.test(token.xpos))
  );
}

/**
 * "backed the bill | when it came to the Senate for a vote |", "backed the club, | attending the opening |": a vote, or what else somebody did for or
 * against it.
 */
const isVoted = ({ text }: Scene, { content, lemma }: Attribution): boolean => {
  const { end } = content.at(-1)!;
  return /^(?:back|oppose|support)$/.test(lemma) && BY_DEED.test(text.slice(end, end + REACH));
};

const BY_DEED =
  /^(?:,? when (?:it|they) (?:(?:came|went)\b[^,.;:]{0,40}\b(?:assembly|chamber|committee|Congress|council|floor|House|Senate|vote|voters)\b|(?:cleared|passed)\b)|,(?: even)? (?:attending|co-?sponsoring|donating|funding|signing|vetoing|voting)\b)/;

/** An object that is the matter of an utterance or a position: "condemned the raid", not "discussed it" or "backed up the car". */
export function isToldObject(
  scene: Scene,
  one: Attribution,
  voice: Voice | null,
  said: string,
  quoted: boolean,
): boolean {
  if ((voice === 'thing' && !takesUp(scene, one)) || voice === null) return false;
  if (voice === 'document' && POSITIONS.has(one.act) && !CHARGES.test(one.lemma)) return false;
  // "voters rejected the treaty", "the reasons people support it": what many do, not what they say
  if (isVote(one) || (POSITIONS.has(one.act) && (MARGIN.test(said) || isVoted(scene, one)))) return false;
  // "the affidavit cited interviews" tells what it rests on, "the report denied the request" is a deed
  if (voice === 'document' && /^(?:cite|deny)$/.test(one.lemma)) return false;
  // "asked for the vote to be delayed", not "asked for her coat"
  if (one.lemma === 'ask for' && !ASKED.test(said) && !REQUESTED.test(said) && !quoted) return false;
  // "cites no authority", "expressed no regret": nothing of the kind was told
  if (
    /^(?:acknowledge|announce|cite|express|mention|raise|voice)$/.test(one.lemma) &&
    /^no(?:ne|thing)?\b/i.test(said)
  )
    return false;
  // "insisted on sleeping there": a deed
  if (one.lemma === 'insist on' && /^[\p{L}]{2,}ing\b/u.test(said)) return false;
  // "cites Roe v. Lind, 12 F.3d 34": an authority
  if (one.lemma === 'cite' && /\bv\. |^\d+ \p{Lu}/u.test(said)) return false;
  // "cited Lind as saying that …", "cited Lind, the clerk, as saying …": his words
  const end = one.content.at(-1)?.end ?? 0;
  if (one.lemma === 'cite' && CITED_AS.test(said + scene.text.slice(end, end + REACH))) return false;
  // "supports this argument by noting": what it rests on
  if (one.lemma === 'support' && RESTS_ON.test(said)) return false;
  // "…, citing two people who know": whence it is known
  if (one.lemma === 'cite' && /^citing$/i.test(words(scene, one.cue))) return false;
  const idiom = IDIOM_KEYS.has(one.lemma);
  // "expressed “deep regret” over it"
  const plain = said.replace(/[“”"]|''/g, '');
  // "disagreed with her husband" tells nobody's words
  const last = said.split(' ').at(-1)!;
  if (one.lemma === 'disagree with' && (isPersonNoun(last) || /^\p{Lu}/u.test(last))) return false;
  const known = idiom || (POSITIONS.has(one.act) ? TAKES_POSITION : TELLS_OBJECT).has(one.lemma);
  const felt =
    (VOICES.test(one.lemma) && FELT.test(plain)) ||
    (/^(?:declare|express|state)$/.test(one.lemma) && INTENDS.test(said)) ||
    (one.lemma === 'describe' && /^(?:how|what|why)\b/.test(said)) ||
    (one.lemma === 'claim' && /^responsibility for\b/.test(said)) ||
    // "began by saying “some kind words” about the board"
    (/^(?:add|say|state|tweet|write)$/.test(one.lemma) && /^[“"]|^''/.test(said)) ||
    (BRINGS_UP.test(one.lemma) && IDEA.test(plain)) ||
    (LAYS_OUT.test(one.lemma) && PLAN.test(plain)) ||
    ((TAKES_BACK.test(one.lemma) || /^(?:echo|reaffirm|reiterate|renew|repeat|restate)$/.test(one.lemma)) &&
      AGAIN.test(plain));
  if ((!known && !felt && !quoted) || STARTS_BARE.test(said)) return false;
  if (/\b(?:will|plans? to|going to)\b|^always\b.*ing$/i.test(words(scene, one.cue))) return false;
  const verb = verbOf(scene, one);
  if (!verb) return true;
  if (isShownByDeed(verb.tree, verb.at)) return false;
  // "a nonprofit supporting children" describes; "denied the party a seat" is a deed
  const { tokens } = verb.tree;
  const before = tokens[verb.at - 1];
  const describes =
    tokens[verb.at]!.xpos === 'VBG' &&
    (/^(?:NOUN|PROPN)$/.test(before?.upos ?? '') || /^(?:”|''|"|’)$/.test(before?.form ?? ''));
  // "the toll, which Okafor opposes": told beside the noun, not to tell which is meant
  const beside = isToldBeside(verb.tree, verb.at);
  const within =
    relation(tokens[verb.at]!) === 'acl' && !beside && antecedent(verb.tree, verb.at, false) === null;
  if (POSITIONS.has(one.act) && (describes || within)) return false;
  return idiom || childrenOf(verb.tree, verb.at, 'iobj', 'obj').filter(child => child > verb.at).length < 2;
}

/** "Tom Lind, | who opposes the toll |": told of somebody behind a comma, not to tell who is meant. */
export function isToldBeside({ tokens, first }: Tree, verb: number): boolean {
  const { deprel, head } = tokens[verb]!;
  const opens = first[verb]! + (tokens[first[verb]!]!.form === ',' ? 1 : 0);
  return (
    deprel === 'acl:relcl' &&
    head >= 0 &&
    /^(?:who|which)$/.test(lower(tokens[opens] ?? tokens[verb]!)) &&
    tokens[opens - 1]?.form === ','
  );
}

/** "acknowledged the risk | by closing the pier", not "by telling the board": what somebody did shows it. */
const isShownByDeed = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'advcl').some(
    child =>
      child > verb &&
      tree.tokens[child]!.xpos === 'VBG' &&
      childrenOf(tree, child, 'mark').some(mark => lower(tree.tokens[mark]!) === 'by') &&
      !verbCues(tree, child).some(({ frames }) =>
        frames.some(({ act, takes }) => /[aco]/.test(takes) && (SPEECH.has(act) || POSITIONS.has(act))),
      ),
  );

/** "their testimony by citing reports", "this claim with two letters". */
const RESTS_ON =
  /^(?:her|his|its|my|our|that|the|their|these|this|those|\p{Lu}\S+['’]s?) (?:\p{L}+ ){0,2}(?:arguments?|assertions?|claims?|conclusions?|contentions?|findings?|positions?|testimony|theory)(?:$| by \p{L}+ing\b| with\b)/u;

const words = (scene: Scene, span: Span): string => scene.text.slice(span.start, span.end);
