/**
 * Given names, short forms above all, that registers list for both genders and that nearly everybody reads as one.
 * Written by hand; what is open in use ("Pat", "Chris", "Alex", "Taylor") is left out.
 */
const MALE_NAMES =
  `Bill Bob Jim Tom Tim Joe Mike Dan Ted Ben Jeb Bernie Ron Don Ken Jeff Greg Steve Dave Rob Rick Nick Matt Mark Paul John
  James Robert William Richard David Thomas Charles Joseph George Donald Kenneth Edward Brian Ronald Anthony Kevin Jason Gary
  Eric Stephen Andrew Gregory Joshua Jerry Walter Patrick Peter Harold Douglas Henry Carl Arthur Ryan Roger Albert Jack Justin
  Gerald Keith Samuel Lawrence Nicholas Benjamin Bruce Brandon Adam Harry Fred Wayne Billy Louis Jeremy Aaron Howard Victor
  Martin Phillip Todd Jesse Craig Alan Sean Philip Barack Mitt Marco Scott Michael Daniel Christopher Matthew Timothy Larry
  Frank Raymond Dennis Jonathan Eugene Ralph Bobby Johnny Earl Jimmy Antonio Danny Leonard Stanley Hugh Vincent Max Luke Ian
  Ernest Glenn Bradley Seth Wesley Joel Neil Kyle Jose Juan Luis Carlos Miguel Hector Omar Mohammed Ahmed Chuck Doug Brad Josh
  Nathan Zach Zachary Ethan Noah Liam Mason Austin Dean Duane Dwight Floyd Herbert Irving Karl Leon Lloyd Marvin Melvin Milton
  Norman Oscar Randall Randy Roy Russell Stuart Theodore Troy Vernon Warren`.split(/\s+/);

const FEMALE_NAMES =
  `Hillary Debbie Carly Sue Kate Beth Liz Meg Nancy Susan Linda Barbara Elizabeth Jennifer Maria Margaret Dorothy Lisa Karen
  Betty Helen Sandra Donna Carol Ruth Sharon Michelle Laura Sarah Kimberly Deborah Jessica Cynthia Angela Melissa Brenda Amy
  Anna Rebecca Virginia Kathleen Pamela Martha Debra Amanda Stephanie Carolyn Christine Marie Janet Catherine Frances Ann Anne
  Joyce Diane Alice Julie Heather Teresa Doris Gloria Evelyn Jean Cheryl Mildred Katherine Joan Ashley Judith Rose Janice
  Nicole Judy Christina Kathy Theresa Beverly Denise Tammy Irene Jane Lori Rachel Marilyn Andrea Kathryn Louise Sara Jacqueline
  Wanda Bonnie Julia Ruby Lois Tina Phyllis Norma Paula Diana Annie Lillian Emily Peggy Crystal Gladys Rita Dawn Connie
  Florence Tracy Edna Tiffany Carmen Rosa Cindy Grace Wendy Victoria Edith Kim Sherry Sylvia Josephine Thelma Shannon Sheila
  Ethel Ellen Elaine Marjorie Carrie Charlotte Monica Esther Pauline Emma Juanita Anita Rhonda Hazel Amber Eva Neera Elena
  Nina Olga Sonia Ruth Ivanka Melania Molly Abby Megan Erin Claire Samantha Hannah Olivia Sophia Natalie Maggie`.split(
    /\s+/,
  );

const MALE: ReadonlySet<string> = new Set(MALE_NAMES);
const FEMALE: ReadonlySet<string> = new Set(FEMALE_NAMES);

/** What a given name that the registers leave open is read as; null where use leaves it open too. */
export function usualGender(given: string): 'male' | 'female' | null {
  if (MALE.has(given)) return 'male';
  return FEMALE.has(given) ? 'female' : null;
}

/** Short forms of given names, each with the names it is short for. Written by hand; forms in use for both genders stand with both. */
const SHORT_FORMS = `Al:Albert,Alan,Alfred,Alexander Alex:Alexander,Alexandra Andy:Andrew Art:Arthur Barb:Barbara Becky:Rebecca Ben:Benjamin
  Bernie:Bernard Beth:Elizabeth Betsy:Elizabeth Bill:William Billy:William Bob:Robert Bobby:Robert Brad:Bradley Cathy:Catherine
  Charlie:Charles Chris:Christopher,Christine,Christina Chuck:Charles Cindy:Cynthia Dan:Daniel Danny:Daniel Dave:David Deb:Deborah
  Debbie:Deborah,Debra Dick:Richard Don:Donald Doug:Douglas Ed:Edward,Edwin Eddie:Edward Ernie:Ernest Fran:Frances Frank:Francis,Franklin
  Fred:Frederick Gene:Eugene Greg:Gregory Hank:Henry Harry:Harold,Henry Herb:Herbert Jack:John Jake:Jacob Jeff:Jeffrey Jen:Jennifer
  Jenny:Jennifer Jerry:Gerald,Jerome Jim:James Jimmy:James Joe:Joseph Jon:Jonathan Josh:Joshua Judy:Judith Kate:Katherine,Catherine
  Kathy:Kathleen,Katherine Katie:Katherine Ken:Kenneth Larry:Lawrence Len:Leonard Leo:Leonard Liz:Elizabeth Lou:Louis,Louise Maggie:Margaret
  Marty:Martin Matt:Matthew Max:Maxwell Meg:Margaret Mike:Michael Mitch:Mitchell Nate:Nathan,Nathaniel Ned:Edward Nick:Nicholas Pam:Pamela
  Pat:Patrick,Patricia Patty:Patricia Peggy:Margaret Pete:Peter Phil:Philip,Phillip Ray:Raymond Rich:Richard Rick:Richard,Frederick
  Rob:Robert Ron:Ronald Russ:Russell Sam:Samuel,Samantha Sandy:Sandra,Alexander Steve:Stephen,Steven Stu:Stuart Sue:Susan,Suzanne
  Ted:Edward,Theodore Terry:Terence,Teresa Tim:Timothy Tina:Christina Tom:Thomas Tommy:Thomas Tony:Anthony Vicky:Victoria Vince:Vincent
  Walt:Walter Will:William Zach:Zachary`;

const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT_FORMS.split(/\s+/).map(entry => {
    const [short, long] = entry.split(':');
    return [short!, long!.split(',')] as const;
  }),
);

/** True if one of two given names is a short form of the other, or both are of a third: "Ken" and "Kenneth". */
export function areOneGivenName(a: string, b: string): boolean {
  const [longA, longB] = [LONG_FORMS.get(a) ?? [a], LONG_FORMS.get(b) ?? [b]];
  return longA.some(name => longB.includes(name));
}
