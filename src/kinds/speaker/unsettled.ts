import type { Token } from '../../language/analysis.ts';
import { BODY_NOUNS, isPersonNoun } from '../../language/chains/nouns.ts';
import { UNNAMED_NOUNS } from '../attribution/cues.ts';
import { issuedKinds, nounAt } from '../attribution/issued.ts';
import { type Attribution, lower, type Node } from '../attribution/scene.ts';
import type { Speaker } from '../attribution/spoken.ts';
import { childrenOf, possessorOf } from '../attribution/tree.ts';
import { voiceOf } from '../attribution/voices.ts';
import { isPublicOffice } from '../offices.ts';
import { isForPeople } from './description.ts';

/** Numbers and quantities that stand for people: "60 percent said", "several said". */
const SHARES =
  /^(?:all|most|many|more|several|some|others?|few|fewer|half|thirds?|fourths?|quarters?|fifths?|percent|per|%|majority|plurality|minority|number|hundreds|dozens|thousands|scores|none|assortment|array|chorus|handful|host|slew|string|respondents|anyone|someone|somebody|everyone|everybody|nobody|one|another)$/;

/** What people are called by what they belong to, besides the words for people and bodies that the chains of mentions know. */
const MEMBERS =
  /^(?:member|delegate|superdelegate|voter|user|caller|insider|confidant|ally|backer|booster|rival|relative|colleague|associate|peer|contender|hopeful|fan|elder|newcomer|local|professional|graduate|alumnus|guest|shopper|commuter|faction|side|household|family|jury|juror|public|crowd|audience|industry|sector|community|leadership|staff|crew|delegation|opposition|government|medium|media|outlet|campaign|camp|business|town|county|country|nation|press|police|lab|left|right)$/;

/** "relatives", "voters": people by what they belong to. */
export const isMember = ({ lemma }: Token): boolean => MEMBERS.test(lemma.toLowerCase());

/** The sentences at a text's head. */
export const HEAD = 4;

/** The speaker, marked `unclear` where the text does not name it but seems to mean somebody, `unnamed` where the words can stand for no name. */
export function standing(one: Attribution, speaker: Speaker): Speaker {
  const { reading } = speaker;
  if (speaker.ref || !reading || !one.head) return speaker;
  const isPhrase = speaker.vehicle === null && !STANDS.test(lower(one.head.tree.tokens[one.head.token]!));
  const isNew = isPaperOfNobody(one.head) && isNewPaper(one.head, speaker.text);
  if (reading.rule === 'unnamed' && isPhrase && !isNew && !namesNobody(one.head, speaker.text))
    return withRule(speaker, 'unclear', 'The text may say elsewhere who that is.');
  if (reading.candidates.length > 0) return speaker;
  const nobody =
    /^(?:those (?:surveyed|polled|interviewed|questioned|present)|the (?:vast |overwhelming )?majority of )/i.test(
      speaker.text,
    ) ||
    (/^(?:vehicle|nominal)$/.test(reading.rule) && isMany(one.head, speaker.text)) ||
    (reading.rule === 'nominal' && isDescribedGroup(one.head)) ||
    (reading.rule === 'vehicle' && isNewPaper(one.head, speaker.text));
  return nobody ? withRule(speaker, 'unnamed', 'The text does not give the name.') : speaker;
}

/** Words that stand for others, which then tell who is not named. */
const STANDS = /^(?:he|she|they|their|who|whom|which)$/;

const withRule = (speaker: Speaker, rule: string, why: string): Speaker => ({
  ...speaker,
  reading: { ...speaker.reading!, rule, why },
});

/** "officials", "a resident", "half of the owners": people or bodies by what they are, none of whom the text seems to mean by a name. */
function namesNobody({ tree, token }: Node, text: string): boolean {
  const word = tree.tokens[token]!;
  const noun = lower(word);
  const lemma = word.lemma.toLowerCase();
  // "both sailors and engineers" names nobody, "both sailors" may stand for two who are named
  const two =
    word.xpos.endsWith('S') && /^both (?!(?:of|the|these|those|his|her|its|their)\b)[^,]+ and /i.test(text);
  if (!two && /^(?:both|the (?:two|three|four|pair|duo|trio))\b/i.test(text)) return false;
  if (SHARES.test(noun) || word.upos === 'NUM' || /^\d/.test(noun) || PART_OF_MANY.test(text)) return true;
  const voice = word.upos === 'NOUN' ? voiceOf({ tree, token }) : null;
  const people =
    (voice === 'person' && !/, \p{Lu}/u.test(text)) ||
    // "a local TV station", "local radio", "Marlovian state TV"
    (/^(?:tv|television|radio|channel|station|news|papers|newspapers)$/.test(noun) &&
      /^(?:an?|local|some|(?:\p{L}+ )?state)\b/iu.test(text)) ||
    // at the head of a text, who is brought in so may be named below
    (voice === 'body' && tree.at >= HEAD) ||
    UNNAMED_NOUNS.has(noun) ||
    isForPeople(lemma) ||
    isPersonNoun(lemma) ||
    Object.hasOwn(BODY_NOUNS, lemma) ||
    isMember(word) ||
    // "Republicans", "Lutherans"
    /^(?:NNS|NNPS)$/.test(word.xpos);
  // "State says": a headline's word for a body that has a longer name
  const bare = text === word.form && /^NNP?$/.test(word.xpos) && !/^(?:police|people|press)$/.test(noun);
  return people && !bare;
}

/** "nine in 10 voters", "those over 60", "those around her": as many as there are, none by name; not "those two". */
const PART_OF_MANY =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) \S+|those(?! (?:two|three|four|five)))\b/i;

/** "a sign on the gate in Pell"; not "a Courier headline", which has its paper beside it. */
const isPaperOfNobody = ({ tree, token }: Node): boolean =>
  issuedKinds(nounAt(tree, token)).length > 0 &&
  childrenOf(tree, token, 'compound', 'nmod').every(
    child => child > token || tree.tokens[child]!.upos !== 'PROPN',
  );

/** "recent polls", "his friends": more than one, none of whom is pointed at as "the polls" and "those friends" are. */
function isMany({ tree, token }: Node, text: string): boolean {
  if (!/^NNP?S$/.test(tree.tokens[token]!.xpos) || /^(?:both|the|these|those)\b/i.test(text)) return false;
  // "polls by two of the papers": whose they are
  const isPaper = issuedKinds(nounAt(tree, token)).length > 0;
  return !isPaper || (!/^(?:his|her|their|its)\b/i.test(text) && text.split(' ').length <= 2);
}

/** "the boy's relatives in Elmford", "the ambassadors of three countries": people told by whose they are, and not by what was said of them before. */
function isDescribedGroup({ tree, token }: Node): boolean {
  const word = tree.tokens[token]!;
  // "the Lind family"
  if (/^(?:family|household)$/.test(word.lemma) && /^\p{Lu}/u.test(tree.tokens[token - 1]?.form ?? ''))
    return true;
  if (!/^NNP?S$/.test(word.xpos) || childrenOf(tree, token, 'appos', 'nummod').length > 0) return false;
  const owner = possessorOf(tree, token);
  const isOwned = owner !== undefined && tree.tokens[owner]!.upos !== 'PRON';
  const isOf = childrenOf(tree, token, 'nmod').some(child => child > token);
  // "the chiefs of the two mills" may be named by their office
  if (isPublicOffice(word.lemma.toLowerCase()) || /^(?:chief|executive|head|leader)$/.test(word.lemma))
    return false;
  return (isOwned || isOf) && (isMember(word) || voiceOf({ tree, token }) === 'person');
}

/** "a report by the agency": of somebody of whom the text has spoken; not "seen by the agency". */
const OWNED =
  /(?<!\b(?:obtained|seen|reviewed|cited|read)) (?:from|by|of) (?:the|this|that|these|those|its|his|her|their)\b/i;

/** "“…,” read the banner": what one of a crowd holds up, whose the text seldom tells. */
const HELD_UP = /^(?:banner|placard|poster|sign|sticker|t-shirt)s?$/;

/** "a statement released | by her family |" */
const OF_KIN =
  /^an? .+ (?:by|from) (?:his|her|their) (?:children|daughters?|family|friends|parents|relatives|sons?|widow(?:er)?)$/i;

/** "A sign on the gate read", "Reports reaching Elmford said", "another study": a paper that the text brings in, and tells nobody's name for. */
function isNewPaper({ tree, token }: Node, text: string): boolean {
  const word = tree.tokens[token]!;
  if (OF_KIN.test(text)) return true;
  if (/^(?:it|its|they|which|that|who|whose)$/i.test(word.form) || OWNED.test(text)) return false;
  if (HELD_UP.test(lower(word))) return true;
  // at the head of a text, what is brought in so may be told of below
  if (/^(?:an?|another|one|some|several|many)\b/i.test(text)) return tree.at >= HEAD;
  return (
    /^NNS$/.test(word.xpos) && !/^(?:the|this|that|these|those|its?|his|her|their|our|both)\b/i.test(text)
  );
}

/** "his agent", "her older sister": people by whose they are; not "his colleague, Lind", or "his opponent", whom a text names by another word. */
export const isTheirPerson = (head: Node, text: string): boolean =>
  /^(?:his|her|their) [\p{Ll} -]+$/iu.test(text) &&
  voiceOf(head) === 'person' &&
  !/^(?:opponent|rival|predecessor|successor|counterpart|colleague)$/.test(
    lower(head.tree.tokens[head.token]!),
  );
