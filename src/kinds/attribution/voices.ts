import { isPersonNoun } from '../../language/chains/nouns.ts';
import { CORRESPONDENT } from './correspondent.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { lower, type Node } from './scene.ts';
import type { Speaker } from './spoken.ts';
import { childrenOf, relation, type Tree } from './tree.ts';

/** Bodies that speak and take positions. */
const BODIES = new Set(
  'academy administration agency airline alliance archdiocese army assembly association authority bank board body borough branch brand brewery brigade broadcaster builder bureau cabinet campaign carrier caucus center centre chain chamber charity church city clinic club co-op coalition college commission committee commune community company confederation conference congress consortium contractor cooperative corporation council country county court delegation department developer diocese directorate district embassy factory faculty federation firm force foundation franchise fund government group guild hospital house industry initiative inspectorate institute institution insurer jury lab laboratory landlord league legislature lender library lodge manufacturer mill ministry mosque movement municipality museum nation network newspaper ngo nonprofit office ombudsman operator opposition orchestra organisation organization outlet panel parish parliament partnership party plant police press prosecution province public publisher regime regulator republic restaurant retailer school secretariat senate service shelter side society squad staff start-up startup state station store supermarket supplier synagogue syndicate synod taskforce team temple theater theatre town tribe tribunal trust union university utility village ward watchdog zoo'.split(
    ' ',
  ),
);

export const isBodyNoun = (noun: string): boolean => BODIES.has(noun);

/** Words for people that no ending tells, besides those that the chains of mentions know and those whom texts leave unnamed. */
const PEOPLE = new Set(
  'detractor abductor academic accountant adjudicator ally angler appellant applicant architect assessor assistant astronomer athlete auditor backbencher baker banker bartender blogger boater boxer broker butcher bystander camper caregiver carer caretaker carpenter chaplain chef claimant cleaner cleric climber co-author co-founder co-owner cofounder colleague commander commentator commenter commuter complainant conductor constable constituent consultant contender convener convenor cook coordinator correspondent councilor counsel counsellor counselor couple courier cricketer crofter curator dad deacon delegate demonstrator designer diplomat dispatcher donor elder emeritus enemy envoy facilitator family fan fellow firebrand fisher footballer forester front-runner frontrunner gardener goalkeeper golfer graduate gran grandparent grazier grocer grower guest guide hairdresser harbourmaster head headmaster headmistress headteacher heir hiker homeowner hopeful host hubby incumbent influencer independent inspector intern inventor investigator investor irrigator islander janitor jockey landlady lecturer liberal lieutenant listener lodger logger magistrate marcher master mechanic mediator member mentor midwife miner moderate moderator mogul mom monarch mover mum native negotiator neurosurgeon onlooker organiser painter passer-by patriarch patron peer pensioner petitioner pioneer planner plumber postgraduate predecessor prefect president-elect prime principal presenter producer programmer progressive proposer protester protestor publican pundit questioner radical rambler rancher ranger realtor rebel recruiter rector registrar relative renter rep republican respondent reverend reviewer rival rower royal runner sailor scholar seconder seller sergeant settler shepherd shopkeeper shopper signatory skater skeptic skipper speaker sprinter steward striker subcontractor successor surfer surrogate surveyor survivor swimmer townsperson trader trainer translator trucker tutor tycoon undergraduate undersecretary umpire user vendor vet vicar viewer villager voter waiter warden welder whistleblower worshipper youngster youth'.split(
    ' ',
  ),
);

const ENDING =
  /(?:man|men|woman|women|ist|ists|ian|ians|ee|ees|crat|crats|yer|yers|maker|makers|holder|holders|leader|leaders|goer|goers)$/;

/** Studies and figures that find something, and documents that say it; "the record shows that" is nobody's word. */
const FINDS =
  /^(?:analysis|audit|census|data|document|estimate|figure|finding|index|investigation|paper|poll|projection|record|report|research|review|statistic|study|survey)s?$/;

/** What a noun phrase that speaks may be. */
export type Voice = 'person' | 'body' | 'document' | 'thing' | 'nobody';

/** What the head of a source is; null stands for a source that the text does not name. */
export function voiceOf(head: Node | null): Voice | null {
  if (head === null) return null;
  const { tree, token: at } = meant(head);
  const token = tree.tokens[at]!;
  const word = lower(token);
  const [before, next] = [tree.tokens[at - 1] ?? token, tree.tokens[at + 1] ?? token].map(lower);
  // "One, who has taught here, said", "one of them said"; not "no one said", "one says"
  if (word === 'one' && before !== 'no' && /^(?:,|of|who|said|told|wrote|added|called)$/.test(next!))
    return 'person';
  // "one in four said"
  if (
    word === 'one' &&
    /^(?:in|out)$/.test(next!) &&
    childrenOf(tree, at, 'nmod').some(child => tree.tokens[child]!.upos === 'NUM')
  )
    return 'person';
  if (/^(?:i|we|you|one|nobody|none|no-one|anyone|anybody|everyone|everybody|neither)$/.test(word))
    return 'nobody';
  if (isRecord(tree, at)) return 'nobody';
  const none = childrenOf(tree, at, 'det').some(child =>
    /^(?:no|any|neither)$/.test(lower(tree.tokens[child]!)),
  );
  // "few call for it", not "a few"
  // "not all swimmers back it"
  if (
    /^not (?:all|every)$/i.test(
      tree.tokens
        .slice(Math.max(0, at - 2), at)
        .map(lower)
        .join(' '),
    )
  )
    return 'nobody';
  if (word === 'few' && lower(tree.tokens[at - 1] ?? token) !== 'a') return 'nobody';
  if (none || (word === 'one' && lower(tree.tokens[at - 1] ?? token) === 'no')) return 'nobody';
  if (word === 'who' && isNobodys(head)) return 'nobody';
  if (/^(?:another|he|others|she|they|who)$/.test(word)) return 'person';
  // "her opposite number, Tom Lindqvist, said"
  if (word === 'number' && before === 'opposite') return 'person';
  const many = numberOf(tree, at);
  if (many !== null) return voiceOf({ tree, token: many });
  if (/^(?:it|this|that|these|those|which|what|nothing|something|anything|everything)$/.test(word))
    return 'thing';
  if (token.upos === 'PROPN' && ENACTED.test(word)) return 'document';
  if (token.upos === 'PROPN' || relation(token) === 'flat') return 'person';
  const lemma = token.lemma.toLowerCase();
  const people = UNNAMED_NOUNS.has(lemma) || PEOPLE.has(lemma) || isPersonNoun(lemma);
  if (people || UNNAMED_NOUNS.has(word) || ENDING.test(word)) return 'person';
  if (BODIES.has(lemma)) return 'body';
  if (word === 'record') return 'thing';
  if (FINDS.test(lemma) || VEHICLE_NOUNS.has(lemma) || VEHICLE_NOUNS.has(word)) return 'document';
  // "the dynamic suggests", not "the poor say"
  if (token.upos === 'ADJ' && tree.tokens[token.head]?.xpos === 'VBZ') return 'thing';
  // "61 percent", "most of them", "the poor"
  if (/^(?:NUM|ADJ|PRON|X)$/.test(token.upos) || lemma === 'percent') return 'person';
  return 'thing';
}

/** "an increasing number of | Democrats", not "the number of clerks": those who are counted. */
function numberOf(tree: Tree, at: number): number | null {
  const counts = /^(?:chorus|handful|majority|number|string)$/.test(lower(tree.tokens[at]!));
  const some = childrenOf(tree, at, 'det').some(det => /^an?$/.test(lower(tree.tokens[det]!)));
  if (!counts || !some || lower(tree.tokens[at + 1] ?? tree.tokens[at]!) !== 'of') return null;
  return childrenOf(tree, at, 'nmod').find(child => child > at) ?? null;
}

/** What a legislature makes, by the last word of its name: "the Clean Pier Act". */
const ENACTED = /^(?:act|amendment|code|constitution|covenant|ordinance|resolution|statute|treaty)$/;

/** "The law says that …", "the Clean Pier Act requires", "a taboo that says you never whistle": what is so by law or by custom, which nobody says. */
export function isLaw(head: Node | null): boolean {
  const node = head && meant(head, /^(?:which|that)$/);
  const token = node?.tree.tokens[node.token];
  if (!token) return false;
  const word = lower(token);
  return token.upos === 'PROPN' ? NAMED_LAW.test(word) : LAW.test(token.lemma.toLowerCase());
}

const NAMED_LAW = /^(?:act|amendment|code|constitution|covenant|law|statute|treaty)$/;
const LAW =
  /^(?:adage|axiom|by-?law|cliche|cliché|constitution|custom|folklore|law|maxim|proverb|provision|statute|stereotype|superstition|taboo|tradition|treaty|truism|wisdom)$/;

/** "The record shows", "the trial record", "our review": what a court has before it, and its own look at it. */
function isRecord({ tokens }: Tree, at: number): boolean {
  if (!/^(?:record|review)$/.test(tokens[at]!.form)) return false;
  let first = at - 1;
  while (
    /^(?:administrative|appellate|careful|entire|evidentiary|factual|own|present|sparse|trial|whole)$/.test(
      tokens[first]?.form ?? '',
    )
  )
    first--;
  const lead = lower(tokens[first] ?? tokens[at]!);
  return tokens[at]!.form === 'record' ? /^(?:the|this|that)$/.test(lead) : lead === 'our';
}

/** "There was nobody | who | said so", "no clerk who said so". */
function isNobodys({ tree, token }: Node): boolean {
  const clause = tree.tokens[tree.tokens[token]!.head];
  const noun = clause?.deprel === 'acl:relcl' ? clause.head : -1;
  return noun >= 0 && noun < token && voiceOf({ tree, token: noun }) === 'nobody';
}

/** What speaks, where the reading of the speaker tells more than the word: "Alder Water cut its fees. | It | explained that". */
export function voiceAs(head: Node | null, speaker: Speaker | undefined): Voice | null {
  const rule = speaker?.reading?.rule ?? '';
  if (rule === CORRESPONDENT) return 'person';
  const isIt = speaker?.ref && speaker.vehicle === null && /^it$/i.test(speaker.text);
  return isIt && /^(?:coreference|last-speaker)$/.test(rule) ? 'body' : voiceOf(head);
}

/** What a relative pronoun of things stands for: "a review, | which | found". */
function meant(node: Node, pronouns = /^which$/): Node {
  const { tokens } = node.tree;
  const token = tokens[node.token]!;
  const clause = pronouns.test(lower(token)) ? tokens[token.head] : undefined;
  return clause?.deprel === 'acl:relcl' && /^(?:NOUN|PROPN)$/.test(tokens[clause.head]?.upos ?? '')
    ? { tree: node.tree, token: clause.head }
    : node;
}

/** "The Centre found that …": a word for a body, though it is written as a name. */
export const isBodyWord = ({ tree, token }: Node): boolean => BODIES.has(lower(tree.tokens[token]!));

/** True for studies and figures, which find and show what nobody says. */
export function findsOut(head: Node | null): boolean {
  const node = head && meant(head);
  const token = node?.tree.tokens[node.token];
  return token !== undefined && FINDS.test(token.lemma.toLowerCase()) && lower(token) !== 'record';
}
