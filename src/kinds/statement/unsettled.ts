import { BODY_NOUNS, isPersonNoun } from '../../language/chains/nouns.ts';
import { UNNAMED_NOUNS } from './cues.ts';
import { isForPeople } from './description.ts';
import { issuedKinds, nounAt } from './issued.ts';
import { type Attribution, lower, type Node } from './scene.ts';
import type { Speaker } from './spoken.ts';

/** Numbers and quantities that stand for people: "60 percent said", "several said". */
const SHARES =
  /^(?:all|most|many|more|several|some|others?|few|fewer|half|thirds?|quarters?|fifths?|percent|per|%|majority|plurality|minority|number|hundreds|dozens|thousands|scores|none|respondents|anyone|someone|somebody|everyone|everybody|nobody|one|another)$/;

/** What people are called by what they belong to, besides the words for people and bodies that the chains of mentions know. */
const MEMBERS =
  /^(?:member|delegate|superdelegate|voter|user|caller|insider|confidant|ally|backer|booster|rival|relative|colleague|associate|peer|contender|hopeful|fan|elder|newcomer|local|professional|graduate|alumnus|guest|shopper|commuter|faction|side|household|family|public|crowd|audience|industry|sector|community|leadership|staff|crew|delegation|opposition|government|medium|media|outlet|campaign|camp|business|town|county|country|nation|press|police|lab|left|right)$/;

/** The speaker, marked `unclear` where the text does not name it but seems to mean somebody, `unnamed` where a plural names nobody. */
export function standing(one: Attribution, speaker: Speaker): Speaker {
  const { reading } = speaker;
  if (speaker.ref || !reading || !one.head) return speaker;
  if (reading.rule === 'unnamed' && !namesNobody(one.head, speaker.text))
    return withRule(speaker, 'unclear', 'The text may say elsewhere who that is.');
  const many = reading.candidates.length === 0 && isMany(one.head, speaker.text);
  if (reading.rule === 'relative' && bringsIn(one.head, speaker.text))
    return withRule(speaker, 'unnamed', 'The text does not give the name.');
  if (many && /^(?:vehicle|nominal|relative)$/.test(reading.rule))
    return withRule(speaker, 'unnamed', 'The text does not give the names.');
  return speaker;
}

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
  if (SHARES.test(noun) || word.upos === 'NUM' || /^\d/.test(noun)) return true;
  const people =
    UNNAMED_NOUNS.has(noun) ||
    isForPeople(lemma) ||
    isPersonNoun(lemma) ||
    Object.hasOwn(BODY_NOUNS, lemma) ||
    MEMBERS.test(lemma) ||
    // "Republicans", "Lutherans"
    /^(?:NNS|NNPS)$/.test(word.xpos);
  // "State says": a headline's word for a body that has a longer name
  const bare = text === word.form && /^NNP?$/.test(word.xpos) && !/^(?:police|people|press)$/.test(noun);
  return people && !bare;
}

/** "a professor, who said", "those who say", "teachers who said": people whom the text brings in with no name. */
function bringsIn({ tree, token }: Node, text: string): boolean {
  if (!/^(?:who|whom)$/i.test(tree.tokens[token]!.form)) return false;
  if (/^(?:an?|one|another|some|many|several|those|people|anyone|everyone|others)\b/i.test(text)) return true;
  return !/^(?:both|the|these|his|her|their|its)\b/i.test(text) && /^\p{Ll}/u.test(text);
}

/** "recent polls", "his friends": more than one, none of whom is pointed at as "the polls" and "those friends" are. */
function isMany({ tree, token }: Node, text: string): boolean {
  if (!/^NNP?S$/.test(tree.tokens[token]!.xpos) || /^(?:both|the|these|those)\b/i.test(text)) return false;
  // "polls by two of the papers": whose they are
  const isPaper = issuedKinds(nounAt(tree, token)).length > 0;
  return !isPaper || (!/^(?:his|her|their|its)\b/i.test(text) && text.split(' ').length <= 2);
}
