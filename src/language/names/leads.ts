import { isPersonNoun } from '../chains/nouns.ts';
import { type Gazetteer, GIVEN } from './gazetteer.ts';
import type { TokenName } from './labels.ts';

/** Words for what somebody is, where a capital makes them look like a given name: "Democrat | Reyes", "Journalist | Ana Reyes". */
const LEAD =
  /^(?:Longtime|Former|Veteran|Fellow|Retired|Democrat|Republican|Conservative|Liberal|Journalist|Reporter|Activist|Marine|Navy|SEAL|Army)$/;
/** Adverbs that open a sentence: "Later | Reyes said". */
const ADVERB =
  /^(?:Afterwards?|Already|Also|Earlier|Eventually|Even|Instead|Last|Lately|Later|Meanwhile|Next|Now|Only|Recently|Soon|Still|Then|Today|Tonight|Tomorrow|Yesterday)$/;
/** Prepositions that do: "Near | Reyes's hotel". */
const PREPOSITION =
  /^(?:About|Above|Across|After|Against|Along|Amid|Among|Around|At|Before|Behind|Below|Beneath|Beside|Besides|Between|Beyond|By|Despite|During|Except|For|From|In|Inside|Like|Near|Of|Off|On|Opposite|Outside|Over|Past|Since|Through|Throughout|To|Toward|Towards|Under|Underneath|Unlike|Until|Upon|Via|With|Within|Without)$/;
/** Verbs that open a sentence before whoever speaks: "Said | Ana Reyes". */
const SAYS = /^(?:Added|Asked|Said|Says|Wrote)$/;
/** Of a family, as popular papers call somebody: "Mum | Kelly", "Hubby | Tom". */
const KIN =
  /^(?:mum|mam|mom|mummy|dad|daddy|gran|granny|grandma|grandad|granddad|grandpa|hubby|hubbie|missus|wife|husband|girlfriend|boyfriend)$/;

/** The name without the words for what its bearer is. */
export function withoutLead(words: readonly string[], name: TokenName, gazetteer: Gazetteer): TokenName {
  let { first } = name;
  while (
    first < name.last &&
    name.type === 'PER' &&
    (LEAD.test(words[first]!) ||
      (first === 0 && (ADVERB.test(words[first]!) || PREPOSITION.test(words[first]!))) ||
      (first === 0 && name.last > 1 && SAYS.test(words[first]!)) ||
      isCalling(words, first, name.last, gazetteer)) &&
    !/^(?:Le|La|De)$/.test(words[first + 1]!) &&
    /^\p{Lu}/u.test(words[first + 1]!)
  )
    first++;
  return first === name.first ? name : { ...name, first };
}

/** Trades and conditions that nobody bears for a first name. */
const TRADES = new Set(
  `academic accountant activist adviser advisor analyst apprentice architect archivist assessor auctioneer auditor barista barmaid barman barrister bartender blogger
  bricklayer broker builder businessman businesswoman bystander cabbie campaigner candidate carer caretaker carpenter cellist chaplain
  childminder cleaner columnist comedian commuter conductor conservationist consultant councillor crewman critic crofter curator
  cyclist dancer deckhand decorator dentist designer docker driver drummer farmer fisherman fishmonger florist forecaster forester
  gardener grandad grandfather grandmother grazier greengrocer grocer guitarist hairdresser handyman headmaster headmistress
  headteacher hiker historian holidaymaker hotelier illustrator inspector investigator joiner laborer labourer landlady landlord
  lawyer lecturer librarian lobbyist maintainer mechanic midwife moderator motorist neighbor neighbour novelist nurse olympian onlooker organiser organizer
  osteopath parishioner pastoralist pensioner pharmacist physiotherapist pianist plaintiff plasterer playwright plumber pollster postman
  presenter producer programmer publican rancher rapper receptionist resident restaurateur retiree roofer scaffolder schoolboy schoolgirl
  sculptor shopper signalman skipper solicitor songwriter strategist student surveyor survivor teacher therapist trader trawlerman trucker tutor
  undergraduate undertaker vendor vet vicar villager violinist volunteer waiter waitress welder widow witness worshipper`.split(
    /\s+/,
  ),
);
/** How the names of trades end: "Archaeologist", "Beekeeper". */
const TRADE_END =
  /^\p{L}{2,}(?:ologist|ographer|onomist|icist|itioner|ician|iatrist|keeper|owner|worker|holder|grower|fighter)$/u;
/** Those that may be names, so that a given name must follow. */
const OR_NAME = /^(?:angler|barber|boss|butcher|courier|miner|sailor|shepherd)$/;

/** True for a word for what somebody does or is in a family: "surveyor", "hubby". */
export const isCallingWord = (word: string): boolean =>
  KIN.test(word) || isTrade(word) || OR_NAME.test(word) || isPersonNoun(word);

const isTrade = (word: string): boolean => TRADES.has(word) || TRADE_END.test(word);

/** "Shopkeeper | Ana Reyes", "Mum | Kelly": what somebody does or is, before a given name. */
function isCalling(words: readonly string[], at: number, last: number, gazetteer: Gazetteer): boolean {
  // "Farmers | Ana Reyes and Tom Marsh"
  const word = words[at]!.toLowerCase().replace(/(?<=.{4})s$/, '');
  const given = (gazetteer.sorts(words[at + 1]!) & GIVEN) !== 0;
  if (KIN.test(word)) return given;
  if (last - at < 2) return false;
  return isTrade(word) || (given && isCallingWord(word));
}
