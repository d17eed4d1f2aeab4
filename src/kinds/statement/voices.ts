import { FEMALE, MALE, PERSON } from '../../language/chains/nouns.ts';
import { UNNAMED_NOUNS, VEHICLE_NOUNS } from './cues.ts';
import { lower, type Node } from './scene.ts';
import { childrenOf, relation } from './tree.ts';

/** Bodies that speak and take positions. */
const BODIES = new Set(
  'academy administration agency airline alliance archdiocese army assembly association authority bank board body borough branch brand brewery brigade broadcaster builder bureau cabinet campaign carrier caucus center centre chain chamber charity church city clinic club co-op coalition college commission committee commune community company confederation conference congress consortium contractor cooperative corporation council country county court delegation department developer diocese directorate district embassy factory faculty federation firm force foundation franchise fund government group guild hospital house industry initiative inspectorate institute institution insurer jury lab laboratory landlord league legislature lender library lodge manufacturer mill ministry mosque movement municipality museum nation network newspaper ngo nonprofit office ombudsman operator opposition orchestra organisation organization outlet panel parish parliament partnership party plant police press prosecution province public publisher regime regulator republic restaurant retailer school secretariat senate service shelter side society squad staff start-up startup state station store supermarket supplier synagogue syndicate synod taskforce team temple theater theatre town tribe tribunal trust union university utility village ward watchdog zoo'.split(
    ' ',
  ),
);

/** Words for people that no ending tells. */
const PEOPLE = new Set(
  'academic accountant activist angler applicant athlete boater boxer climber cricketer finalist footballer goalkeeper golfer graduate hiker irrigator jockey lodger medalist medallist olympian postgraduate rambler renter rower runner signatory skater sprinter surfer swimmer undergraduate worshipper actor actress adviser agent aide ally ambassador analyst anthropologist appellant archaeologist architect assistant astronomer attorney auditor author baker banker bartender biologist bishop blogger boss botanist broker brother businessman butcher buyer bystander camper candidate captain cardiologist caregiver carer caretaker carpenter chair chairman chairwoman chaplain chef chemist chief child citizen claimant cleaner cleric clerk climatologist co-author co-founder co-owner coach cofounder colleague columnist commander commissioner commuter complainant congressman congresswoman conservationist constable constituent consultant contender convener convenor cook coordinator coroner counsel correspondent councillor councilor counsellor counselor couple courier critic crofter curator customer cyclist dad daughter deacon dean defendant delegate democrat demonstrator dentist deputy designer diplomat director dispatcher doctor donor ecologist economist editor elder electrician emeritus employee enemy engineer entomologist envoy epidemiologist executive expert family farmer father fellow filmmaker firebrand firefighter fisher fisherman forester founder freshman friend front-runner frontrunner gardener geologist governor grandfather grandmother grazier grocer grower guard guest guide hairdresser head headmaster headmistress headteacher heir historian homemaker homeowner hopeful host householder husband hydrologist immigrant incumbent independent inmate inspector intern inventor investigator investor janitor journalist judge juror justice king lawmaker lawyer leader leaseholder lecturer liberal librarian lieutenant lobbyist logger loyalist man manager marcher marshal mathematician mayor mechanic mediator member mentor meteorologist midwife migrant miner minister moderate mogul mom mother mum musician native negotiator neighbor neighbour neurologist neurosurgeon nominee novelist nurse officer oncologist onlooker opponent organiser organizer owner painter paramedic parent partner passer-by pastor pastoralist patient patriarch patron pediatrician peer people petitioner pharmacist photographer physician physicist pilot pioneer plaintiff planner plumber poet pope prefect president president-elect priest prime principal prisoner producer professor programmer progressive prosecutor protester protestor provost psychiatrist psychologist publican pupil queen rabbi radical radiologist rancher ranger ratepayer realtor rebel recruiter rector referee refugee registrar reporter representative republican researcher resident respondent retiree reverend rival royal sailor salesman scholar scientist seaman secretary seller senator sergeant shareholder sheriff shopkeeper shopper singer sister skeptic skipper socialist sociologist soldier solicitor son specialist spokesman spokesperson spokeswoman statesman statistician steward strategist striker student subcontractor superintendent supervisor supporter surgeon surrogate surveyor survivor taxpayer teacher technician teen teenager tenant therapist toxicologist trader trainer translator treasurer trooper trucker trustee tutor tycoon undersecretary user vendor vet veteran veterinarian vicar victim voter warden welder whistleblower widow widower wife witness woman worker writer youngster youth zoologist'.split(
    ' ',
  ),
);

const ENDING =
  /(?:man|men|woman|women|ist|ists|ian|ians|ee|ees|crat|crats|yer|yers|maker|makers|holder|holders|leader|leaders|goer|goers)$/;

/** Studies and figures that find something, and documents that say it. */
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
  if (/^(?:i|we|you|one|nobody|none|no-one|anyone|anybody|everyone|everybody|neither)$/.test(word))
    return 'nobody';
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
  if (/^(?:he|she|they|who)$/.test(word)) return 'person';
  if (/^(?:it|this|that|these|those|which|what)$/.test(word)) return 'thing';
  if (token.upos === 'PROPN' || relation(token) === 'flat') return 'person';
  const lemma = token.lemma.toLowerCase();
  const people = [UNNAMED_NOUNS, PEOPLE, PERSON, MALE, FEMALE].some(nouns => nouns.has(lemma));
  if (people || UNNAMED_NOUNS.has(word) || ENDING.test(word)) return 'person';
  if (BODIES.has(lemma)) return 'body';
  if (FINDS.test(lemma) || VEHICLE_NOUNS.has(lemma) || VEHICLE_NOUNS.has(word)) return 'document';
  // "the dynamic suggests", not "the poor say"
  if (token.upos === 'ADJ' && tree.tokens[token.head]?.xpos === 'VBZ') return 'thing';
  // "61 percent", "most of them", "the poor"
  if (/^(?:NUM|ADJ|PRON|X)$/.test(token.upos) || lemma === 'percent') return 'person';
  return 'thing';
}

/** What a relative pronoun of things stands for: "a review, | which | found". */
function meant(node: Node): Node {
  const { tokens } = node.tree;
  const token = tokens[node.token]!;
  const clause = lower(token) === 'which' ? tokens[token.head] : undefined;
  return clause?.deprel === 'acl:relcl' && tokens[clause.head]?.upos === 'NOUN'
    ? { tree: node.tree, token: clause.head }
    : node;
}

/** True for studies and figures, which find and show what nobody says. */
export function findsOut(head: Node | null): boolean {
  const node = head && meant(head);
  const token = node?.tree.tokens[node.token];
  return token !== undefined && FINDS.test(token.lemma.toLowerCase());
}
