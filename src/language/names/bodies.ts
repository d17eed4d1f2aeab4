import type { Name, Sentence } from '../analysis.ts';
import { isCompany } from './companies.ts';
import type { Gazetteer } from './gazetteer.ts';
import { GIVEN } from './gazetteer.ts';
import { withInstitutions } from './institutions.ts';

/** Words before "Court" in the names of courts; others ("Calder Court") name houses and streets. */
const COURTS =
  /^(?:Supreme|District|County|High|Crown|Circuit|Superior|Family|Federal|Constitutional|Commercial|Regional|Labou?r|Chancery|Probate|Municipal|Appeals?|Appellate|Land|Tax|Magistrates?|Sheriff|General|Administrative|Juvenile|Bankruptcy|Criminal|Civil|World|International|European|State|Common|Small|Employment|Divisional)/u;
const GENERIC =
  /^(?:District|Council|Board|Authority|Tribe|Nation|Company|Department|Commission|Bureau|Agency|Ministry|City|County|Town|Village|Borough|State|Union|Association|Federation|League|Club|Hospital|University|School|Trust|Foundation|Society|Landlord|Bank|Court|Tribunal|Office|Government|Act|Order|Fund|Group|Shire)$/u;
/** What a body is called in an apposition: "Privat, a campaign group", "the video app Lumio". */
const BODY_NOUN =
  'company|firm|corporation|group|association|charity|nonprofit|app|platform|developer|landlord|operator|contractor|retailer|manufacturer|supplier|provider|airline|bank|insurer|carrier|utility|regulator|inspectorate|ombudsman|authority|commission|council|trust|quango|newspaper|broadcaster|publisher|federation|union|club|league|network|coalition|foundation|start-?up|giant|chain|consultancy|consultant|lender|builder|agency|organi[sz]ation|NGO|think-?tank|watchdog|hospital';
/** What makes who stands before it the speaker of what went before: "They will stay in Pell, the company | said |". */
const SAYING = 'said|says|announced|reported|added|confirmed|argued|insisted|warned|estimated|has|also';
/** What stands behind a body's name that tells so: ", a campaign group". */
export const APPOSED = new RegExp(
  `^(?:,|\\s[–—-])\\s(?:an?|the|one of the|its|their)\\s(?:[\\p{L}’'-]+\\s){0,3}(?:${BODY_NOUN}|action committee|PAC)s?\\b(?!['’]s)(?!\\s(?:${SAYING})\\b)`,
  'u',
);
const NAMED_BY = new RegExp(
  `\\b(?:the|a|its|their|an)\\s(?:[\\p{Ll}’'-]+\\s){0,2}(?:${BODY_NOUN}),?\\s$`,
  'iu',
);
/** What only a body has. */
const OWNED =
  /^(?:['’]s?|, whose)\s(?:[\p{Ll}-]+\s){0,2}(?:headquarters|shareholders|shares|subsidiar(?:y|ies)|customers|users|subscribers|chief executive|CEO|co-?founders?|founders?|chair(?:man|woman)|managing director|directors?|head of|parent company|tenants|branches|stores)\b/iu;
const OFFICERS =
  /^\s(?:chief executive|CEO|shareholders|executives|customers|users|shares|chairman|director of)\b/iu;
const WHICH = /^,\s(?:which|whose (?:head|office))/u;
const ITSELF =
  /^\s(?:said|says|has said|added|argued|insisted|confirmed|announced)\s(?:that\s)?(?:it|its)\b/u;

/**
 * What a document as a whole shows of its bodies: institutions whose words name them ("Regulator of Social Landlords") though the
 * tagger passed them over, companies by their last word, and one-word names that an apposition, "which" or what belongs to them
 * shows to be no person's and no place's. Names stay in reading order and do not overlap.
 */
export function withBodies(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Name[] {
  const whole = names.filter(name => !isGeneric(name, sentences)).flatMap(name => parted(name, sentences));
  const all = withInstitutions(whole, sentences, text, gazetteer);
  const shown = shownBodies(all, sentences, text, gazetteer);
  const places = shownPlaces(all, sentences, text);
  const saints = new Map(
    all.flatMap(name => {
      const [saint, of, ...more] = wordsOf(name, sentences);
      return /^St\.?$/.test(saint!) && more.length > 1 && name.type !== 'person'
        ? [[`${saint} ${of}`, name]]
        : [];
    }),
  );
  return all.map(name => {
    const words = wordsOf(name, sentences);
    // "St Brigid's" where "St Brigid's Hospital" stands
    const named = name.type === 'person' ? saints.get(words.join(' ')) : undefined;
    if (named) return { ...name, type: named.type, subtype: named.subtype, title: null };
    if (name.subtype === 'court' && words.length === 2 && words[1] === 'Court' && !COURTS.test(words[0]!))
      return { ...name, type: 'place' as const, subtype: null };
    if (
      name.type === 'person' &&
      words.length === 1 &&
      !name.title &&
      !shown.has(words[0]!) &&
      places.has(words[0]!)
    )
      return { ...name, type: 'place' as const, subtype: null };
    if (name.type !== 'person' && name.type !== 'place') return name;
    const company = isCompany(words, gazetteer);
    const district = name.type === 'place' && /\b(?:School District|Schools|Unified)$/u.test(words.join(' '));
    if (!company && !district && !shown.has(words.join(' '))) return name;
    const lawyers = /^(?:Law|Legal|LLP|Solicitors|Associates)$/u.test(words.at(-1)!);
    const subtype = lawyers ? 'law firm' : company || !district ? 'company' : 'school';
    const body = {
      ...name,
      type: 'body' as const,
      subtype: shown.get(words.join(' ')) ?? subtype,
      title: null,
    };
    return company ? { ...body, ...fromTitle(name, sentences) } : body;
  });
}

/** "Cardinal | Plains Energy": what would be a person's title opens the name of a firm. */
function fromTitle({ title, sentence, first, start }: Name, sentences: readonly Sentence[]) {
  const own = title ? sentences[sentence]!.tokens.findIndex(token => token.start === title.start) : -1;
  return title && own >= 0 && own < first ? { first: own, start: title.start } : { first, start };
}

const wordsOf = ({ sentence, first, last }: Name, sentences: readonly Sentence[]): string[] =>
  sentences[sentence]!.tokens.slice(first, last + 1).map(token => token.form);

/** "the District", "the Company": a noun that a letter writes large is taken up as a noun, not as a name. */
function isGeneric(name: Name, sentences: readonly Sentence[]): boolean {
  const own = wordsOf(name, sentences);
  const led = own.length > 1 && /^[Tt]he$/.test(own[0]!);
  const [word, ...more] = led ? own.slice(1) : own;
  const { tokens } = sentences[name.sentence]!;
  const before = led ? own[0]! : (tokens[name.first - 1]?.form ?? '');
  // "the Minister for | Health"
  if (name.type === 'body' && /^(?:for|of)$/.test(before) && name.last - name.first < 2)
    return /^(?:Ministers?|Secretary)$/.test(tokens[name.first - 2]?.form ?? '');
  return more.length === 0 && GENERIC.test(word!) && /^(?:the|this|our|your|“|")$/iu.test(before);
}

/** "Santos v. Elm District" is two names; of "Ohio — Elm Unified School District" the one behind the dash stays. */
function parted(name: Name, sentences: readonly Sentence[]): Name[] {
  const { tokens } = sentences[name.sentence]!;
  const part = (first: number, last: number): Name[] =>
    last < first ? [] : [{ ...name, first, last, start: tokens[first]!.start, end: tokens[last]!.end }];
  for (let at = name.last; at >= name.first && name.last > name.first; at--) {
    const { form } = tokens[at]!;
    if (/^vs?\.?$/u.test(form)) return [...part(name.first, at - 1), ...part(at + 1, name.last)];
    if (/^(?:—|–|--)$/u.test(form) && at > name.first && at < name.last) return part(at + 1, name.last);
  }
  return [name];
}

/** Bare names that a public body's name begins with ("Pell" by "Pell Borough Council"), or whose people are told of ("Vestria" by "Vestrian"). */
function shownPlaces(names: readonly Name[], sentences: readonly Sentence[], text: string): Set<string> {
  const people = new Set(
    names
      .filter(name => name.type === 'person')
      .flatMap(name => (name.last > name.first || name.title ? wordsOf(name, sentences) : [])),
  );
  const places = new Set<string>();
  for (const name of names) {
    const [word, ...more] = wordsOf(name, sentences);
    if (people.has(word!) || (more.length === 0) === (name.type === 'body')) continue;
    if (name.type === 'body' && /^(?:legislature|department|police|school)$/u.test(name.subtype ?? ''))
      places.add(word!);
    if (
      name.type === 'person' &&
      word!.length > 4 &&
      new RegExp(
        `\\b${word!.replace(/[^\p{L}]/gu, '.').replace(/[ae]$/u, '[ae]?')}(?:n|an|ian|ese|ish)\\b`,
        'u',
      ).test(text)
    )
      places.add(word!);
  }
  return places;
}

/** Names of one word that the document shows to be a body's, with the kind that its words give (null: none). */
function shownBodies(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  gazetteer: Gazetteer,
): Map<string, string | null> {
  const people = new Set<string>();
  const shown = new Map<string, string | null>();
  for (const name of names) {
    const words = wordsOf(name, sentences);
    if (name.type !== 'person') continue;
    if (words.length > 1 && !isCompany(words, gazetteer)) for (const word of words) people.add(word);
    else if (name.title) people.add(words[0]!);
  }
  const firms = new Set(
    names.flatMap(name => {
      const words = wordsOf(name, sentences);
      return words.length > 1 && (isCompany(words, gazetteer) || name.subtype === 'company')
        ? [words[0]!]
        : [];
    }),
  );
  const corporate = CORPORATE.test(text);
  const only = onlyCompany(names, sentences, text, people, gazetteer);
  if (only !== null) shown.set(only, 'company');
  for (const name of names) {
    const words = wordsOf(name, sentences);
    if ((name.type !== 'person' && name.type !== 'place') || words.length !== 1 || people.has(words[0]!))
      continue;
    const word = words[0]!;
    const place = gazetteer.sorts(word) & ~GIVEN;
    if (name.type === 'place' && place) continue;
    const before = text.slice(Math.max(0, name.start - 60), name.start);
    const after = text.slice(name.end, name.end + 60);
    const apposed = APPOSED.test(after) || NAMED_BY.test(before);
    const owner = OWNED.test(after) || OFFICERS.test(after);
    const thing = name.type === 'person' && WHICH.test(after);
    const itself = corporate && ITSELF.test(after);
    if (apposed || owner || thing || itself || (firms.has(word) && name.type === 'person'))
      shown.set(
        word,
        kindBeside(`${before}|${after}`) ??
          shown.get(word) ??
          (corporate || firms.has(word) ? 'company' : null),
      );
  }
  return shown;
}

const CORPORATE = /\b[Tt]he (?:\p{Ll}+ )?(?:company|firm|landlord|platform|developer|operator|contractor)\b/u;

/** The one bare name before the first "the company", where no company is named before it: whom else would it mean? */
function onlyCompany(
  names: readonly Name[],
  sentences: readonly Sentence[],
  text: string,
  people: ReadonlySet<string>,
  gazetteer: Gazetteer,
): string | null {
  const place = text.search(CORPORATE);
  const before = names.filter(name => name.end <= place);
  if (before.some(name => name.subtype === 'company' || isCompany(wordsOf(name, sentences), gazetteer)))
    return null;
  const bare = (name: Name) => {
    const [word, ...more] = wordsOf(name, sentences);
    const listed = gazetteer.sorts(word!) & ~GIVEN;
    const free = name.type === 'person' || (name.type === 'place' && !listed);
    return free && !name.title && more.length === 0 && !people.has(word!) ? [word!] : [];
  };
  const all = names.flatMap(bare);
  const often = new Set(before.flatMap(bare).filter(word => all.filter(other => other === word).length > 1));
  return often.size === 1 ? [...often][0]! : null;
}

/** The kind of body that an apposition tells. */
function kindBeside(words: string): string | null {
  const noun = new RegExp(
    `\\|,\\s(?:an?|the|one of the)\\s(?:[\\p{L}’'-]+\\s){0,3}(${BODY_NOUN})|(${BODY_NOUN}),?\\s\\|`,
    'iu',
  ).exec(words);
  const word = (noun?.[1] ?? noun?.[2] ?? '').toLowerCase();
  if (/^(?:group|coalition|network|organi[sz]ation|ngo|think-?tank|charity|nonprofit)$/u.test(word))
    return 'advocacy';
  if (/^(?:association|federation|league|club)$/u.test(word)) return 'association';
  if (/^(?:union|bank|hospital|foundation|agency)$/u.test(word)) return word;
  return word ? 'company' : null;
}
