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
