/** Nouns that stand for people, bodies, places and documents, and what they tell of gender, number and kind. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MALE =
  words(`man boy father son brother husband uncle nephew grandfather grandson king prince actor
  spokesman chairman congressman councilman assemblyman alderman policeman fireman businessman gentleman widower
  stepfather groom boyfriend fiancé father-in-law son-in-law brother-in-law`);

export const FEMALE =
  words(`woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess
  actress spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman policewoman businesswoman lady
  widow stepmother bride girlfriend fiancée mother-in-law daughter-in-law sister-in-law`);

/** People of either gender. */
export const PERSON =
  words(`person child baby teen teenager adult parent spouse cousin friend neighbor neighbour partner
  victim suspect defendant plaintiff witness prisoner inmate detainee patient passenger driver pedestrian resident tenant
  owner customer worker employee boss teacher student pupil professor researcher scientist author writer poet artist
  singer musician player coach captain officer deputy detective agent trooper soldier veteran guard firefighter
  paramedic nurse doctor physician surgeon lawyer attorney prosecutor judge justice juror clerk mayor governor senator
  representative president premier chancellor minister secretary commissioner director administrator chief sheriff
  marshal ambassador spokesperson official leader chairperson chair manager supervisor councilmember lawmaker legislator
  politician candidate activist organizer advocate volunteer journalist reporter editor photographer engineer pilot
  farmer priest pastor bishop pope rabbi imam monk nun saint immigrant refugee migrant asylum-seeker citizen founder
  ceo executive entrepreneur interviewer composer king queen emperor general colonel
  superintendent councillor trustee dean provost treasurer coroner solicitor barrister campaigner`);

/** One of a family, told by whose. */
export const KIN =
  /^(?:wife|husband|spouse|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|widow|widower|grand(?:son|daughter|father|mother)|step(?:son|daughter|father|mother)|(?:son|daughter|brother|sister|father|mother)-in-law)$/i;

/** True for a noun for people, of either gender or of one. */
export const isPersonNoun = (noun: string): boolean => PERSON.has(noun) || MALE.has(noun) || FEMALE.has(noun);

/** What a body may be called: the noun and the kinds of name (subtype) that answer to it. */
export const BODY_NOUNS: Readonly<Record<string, readonly string[]>> = {
  department: ['department', 'police'],
  ministry: ['department'],
  agency: ['agency', 'department', 'police'],
  bureau: ['agency'],
  // by its own word alone: an office is none
  administration: [],
  commission: ['agency', 'legislature'],
  authority: ['agency'],
  service: ['agency'],
  board: ['agency', 'legislature'],
  office: ['agency'],
  court: ['court'],
  tribunal: ['court'],
  police: ['police'],
  force: ['police'],
  company: ['company', 'bank', 'media', 'utility'],
  firm: ['company', 'bank', 'utility'],
  corporation: ['company'],
  manufacturer: ['company'],
  airline: ['company'],
  utility: ['utility', 'company'],
  supplier: ['utility', 'company'],
  district: ['school', 'utility', 'agency'],
  alliance: ['advocacy', 'association', 'international'],
  bloc: ['international'],
  partnership: ['association', 'advocacy', 'company'],
  bank: ['bank'],
  trust: ['hospital', 'foundation', 'charity'],
  newspaper: ['media'],
  broadcaster: ['media'],
  network: ['media', 'advocacy'],
  university: ['university'],
  college: ['university'],
  school: ['school', 'university'],
  hospital: ['hospital'],
  church: ['church'],
  museum: ['institute'],
  institute: ['institute', 'university'],
  party: ['party'],
  union: ['union'],
  committee: ['committee'],
  council: ['legislature'],
  legislature: ['legislature'],
  parliament: ['legislature'],
  senate: ['legislature'],
  association: ['association'],
  league: ['association'],
  federation: ['association', 'union'],
  club: ['team', 'association'],
  team: ['team'],
  coalition: ['advocacy'],
  organization: ['advocacy', 'association', 'charity', 'foundation', 'international', 'institute', 'union'],
  organisation: ['advocacy', 'association', 'charity', 'foundation', 'international', 'institute', 'union'],
  group: ['advocacy', 'association', 'charity', 'armed group', 'foundation', 'band', 'union'],
  nonprofit: ['advocacy', 'charity', 'foundation'],
  tribe: ['tribe'],
  landlord: ['company'],
  developer: ['company'],
  operator: ['company'],
  contractor: ['company'],
  retailer: ['company'],
  insurer: ['company'],
  miner: ['company'],
  processor: ['company'],
  lender: ['bank', 'company'],
  carrier: ['company'],
  publisher: ['company', 'media'],
  provider: ['company', 'utility'],
  distributor: ['company'],
  wholesaler: ['company'],
  platform: ['company'],
  regulator: ['agency'],
  watchdog: ['agency'],
  ombudsman: [],
  charity: ['charity', 'foundation'],
  foundation: ['foundation'],
};

/** What any firm may be called. */
const FIRM = /^(?:company|firm|concern|corporation|conglomerate|giant|business|parent|start-?up)$/;
/** What a firm is called by its trade. */
const TRADE =
  /^(?:airline|bank|brewer|broadcaster|builder|carrier|chain|contractor|developer|distributor|insurer|lender|manufacturer|miner|operator|processor|producer|provider|publisher|railroad|refiner|retailer|service|supplier|thrift|utility|wholesaler|\p{L}*maker)$/u;

export const isFirmNoun = (noun: string): boolean => FIRM.test(noun) || TRADE.test(noun);

/** What a place may be called. */
export const PLACE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  city: ['city'],
  town: ['city'],
  village: ['city'],
  municipality: ['city'],
  capital: ['city'],
  county: ['county'],
  state: ['state'],
  country: ['country'],
  nation: ['country'],
  region: ['region'],
};

export const LAW_NOUNS = words(
  'law act statute ordinance order bill measure amendment code treaty resolution provision',
);
export const PROGRAMME_NOUNS = words(
  'program programme initiative operation scheme partnership pilot grant project',
);

/** Papers and speech acts that are taken up again: "a letter ... the letter". */
export const PAPER_NOUNS =
  words(`letter statement report lawsuit suit complaint memo memorandum memo petition agreement
  contract deal settlement decision ruling verdict injunction motion appeal warrant subpoena policy plan proposal study survey
  book novel film movie song album article essay speech interview email message post tweet video photo picture map`);

/** Plural people, for "they". */
export const PEOPLE =
  words(`people men women boys girls children kids parents families residents tenants neighbors neighbours
  officials officers deputies agents police prosecutors lawyers attorneys judges jurors lawmakers legislators senators
  councilmembers mayors governors leaders workers employees students teachers researchers scientists authors doctors
  nurses patients victims suspects defendants plaintiffs witnesses inmates detainees prisoners immigrants refugees
  migrants citizens voters protesters demonstrators activists advocates organizers volunteers members soldiers troops
  veterans players fans customers owners drivers passengers businesses companies cities counties states countries
  agencies groups participants respondents brothers sisters couple twins staff`);
