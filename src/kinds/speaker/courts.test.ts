import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

const CAPTION =
  'UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT No. 08-2432 UNITED STATES OF AMERICA, Appellee, v. HENRIK LINDQVIST, Defendant, Appellant. APPEAL FROM THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF MARYLAND Before Vance, Circuit Judge. ';
const FOURTH = 'UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT';
const MARYLAND = 'UNITED STATES DISTRICT COURT FOR THE DISTRICT OF MARYLAND';

test('words for courts lead to those of the caption', () => {
  assertSpoken([
    [
      `${CAPTION}The district court held that the search was lawful. The court added that the quay was public. The Supreme Court has said that a quay is land. The court below found that it was wet.`,
      [
        `${MARYLAND}: that the search was lawful`,
        `${MARYLAND}: that the quay was public`,
        'Supreme Court: that a quay is land',
        `${MARYLAND}: that it was wet`,
      ],
    ],
    [
      `${CAPTION}This court has held that a quay is no ship. The trial court noted that the permit was lost.`,
      [`${FOURTH}: that a quay is no ship`, `${MARYLAND}: that the permit was lost`],
    ],
    [
      'Okafor sued in the Ohio Court of Appeals. The Lorain County Superior Court ruled on Monday. The superior court held that the pier was closed.',
      ['Lorain County Superior Court: that the pier was closed'],
    ],
  ]);
});

test('a court that nothing tells stays open', () => {
  assertSpoken([
    // a cited case may be the other court's
    [
      `${CAPTION}The district court agreed. See Marsh v. Hill, 12 F.3d 34 (1st Cir. 1999). The court held that a quay is land.`,
      ['? UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT: that a quay is land'],
    ],
    [
      'Okafor went to the Supreme Court on Monday. The district court held that the pier was closed.',
      ['?: that the pier was closed'],
    ],
  ]);
});

test('the government of a caption is the party that prosecutes', () => {
  assertSpoken([
    [
      `${CAPTION}The government argues that the search was lawful. Appellant says that the quay was wet.`,
      ['UNITED STATES OF AMERICA: that the search was lawful', 'HENRIK LINDQVIST: that the quay was wet'],
    ],
    [
      'COURT OF APPEALS No. 12-345 ADA OKAFOR, Petitioner, v. TOM LIND, Respondent. The government argues that the search was lawful.',
      ['?: that the search was lawful'],
    ],
  ]);
});

test('in an order “the Court” that concludes is the one that writes', () => {
  const order =
    'UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF KELLAND\n\nNo. 3:25-cv-00871\n\nADA OKAFOR,\nPlaintiff,\n\nv.\n\nHARBOR MILLS, LLC,\nDefendant.\n\n';
  assertSpoken([
    [
      `${order}As the Supreme Court has explained, Congress must speak. The Court concludes that the quay is land.`,
      [
        'Supreme Court: Congress must speak',
        'UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF KELLAND: that the quay is land',
      ],
    ],
  ]);
});

test('the judge of an appeal is the one below, not one of those who hear it', () => {
  const caption =
    'UNITED STATES COURT OF APPEALS No. 93-15 PELL SHOES, INC., Plaintiff, Appellant, v. MARLOW CORPORATION, Defendant, Appellee.';
  const panel = 'Before Okafor, Chief Judge, Lind and Pell, Circuit Judges.';
  assertSpoken([
    [
      `${caption} [Hon. Lars P. Abara, U.S. Magistrate Judge] ${panel} The magistrate judge found that the shoes leaked. The judge held that Marlow won.`,
      ['Lars P. Abara: that the shoes leaked', 'Lars P. Abara: that Marlow won'],
    ],
    [`${caption} ${panel} The judge held that Marlow won.`, ['?: that Marlow won']],
  ]);
});

test('he behind a party whom the text calls so alone is that party', () => {
  const caption =
    'UNITED STATES COURT OF APPEALS No. 93-15 PELL SHOES, INC., Plaintiff, Appellee, v. TOM LIND, Defendant, Appellant. LIND, TOM, on brief pro se.';
  assertSpoken([
    [
      `${caption} Appellant appeals from the order. He asserts that it came late.`,
      ['TOM LIND: that it came late'],
    ],
    [
      `${caption} Appellant met Bo Marsh at the mill. He asserts that it came late.`,
      ['? TOM LIND Bo Marsh: that it came late'],
    ],
  ]);
});
