/**
 * Abbreviations that keep their full stop as part of the token, in lower case and without the last stop.
 * `open` ones are followed by the rest of a name or number and never end a sentence on their own ("Mr. Vance");
 * `either` ones can end one ("the firm Alder & Co. It ...").
 */
const OPEN =
  'mr mrs ms dr prof rev hon gov lt gen col sgt capt cmdr maj adm cpl pfc det supt sen sens rep reps pres amb atty st ste ft mt ' +
  'messrs mmes fr vs v no nos art sec para pp vol fig figs ed eds approx ca cf viz e.g i.e eg dept ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mlle mme insp asst assoc ' +
  'ald attys barr brig cdr cllr commr coun dels drs engr govs msgr profs revs secy ven';
const EITHER =
  'inc corp co cos ltd llc jr sr esq bros etc al ave blvd rd hwy pkwy sq bldg univ ph.d m.d b.a m.a a.m p.m mass conn calif ariz ark colo del fla ' +
  'ga ill ind kan ky la md me mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo wisc ala ' +
  'mon tue tues wed thu thur thurs fri sat sun ext attn yrs mins hrs lbs oz est div rec dist cir supp stat app ann const amend reg';

/** Never ends a sentence before a name or number. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(OPEN.split(' '));
/** May end a sentence. Short words that are also English words count only when capitalised: see `CAPITALISED`. */
export const EITHER_ABBREVIATIONS: ReadonlySet<string> = new Set(EITHER.split(' '));
/** English words otherwise: an abbreviation only with a capital ("Wash.", "Sat.", "No. 4"). */
export const CAPITALISED: ReadonlySet<string> = new Set(
  'cos mass wash ill ind miss ark del la ga me pa mo ore sat sun wed fri mar jan mon no art gen rep reps col ed co app stat const reg fig cir est div fr amb det pres hon sec ft mt ave app ann ext rec dist ca cf para maj adm mont okla'.split(
    ' ',
  ),
);
/** Of those, the ones that must be followed by a number to be an abbreviation. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos art fig figs pp vol sec para ed eds'.split(' '),
);

/** First parts after which a hyphen does not split the word ("non-profit", "co-owner", "e-mail"), as the treebanks have it. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  'e non mid pre anti re post co over pro multi ex sub semi neo cross counter inter intra un ultra micro mini pan socio psycho bi tri vice arch trans'.split(
    ' ',
  ),
);

/**
 * Of what lawyers cite, in lower case: the words' full stops are tokens of their own, and end no sentence before a number
 * ("130 S. Ct. 1265", "r. 3.4", "pt. 404") or before what goes on with the title ("Fed. R. Civ. P.", "47 Fed. Reg.").
 */
export const LEGAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'adm admin admr agric app appx art ass’n auth bankr bd bhd bur cas ch cir civ cl cmt cnty col comm comm’n comp cong const constr crim ct ctr dec dep’t det dev dig dir dist ed educ elec eq evid exch fam fed fin fn gen gov’t hosp hous indus ins int’l jud juv l labor liab litig mach mfg mkt mun mut n nat’l nn off’l op ord orig p pharm pp prac prods prop proc pt pub r rec ref reg rel rev ry s sch sec serv servs sess soc ss stat sub subch subd subpt sup supp sys tech tel tit trans transp treas twp univ unif util'.split(
    ' ',
  ),
);
