import assert from 'node:assert/strict';
import test from 'node:test';
import { captionOf } from './caption.ts';

/** What a caption tells, in words. */
function told(text: string) {
  const caption = captionOf(text);
  if (!caption) return null;
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return {
    court: words(caption.court),
    below: words(caption.below),
    parties: caption.parties.map(({ name, roles }) => `${words(name)}: ${roles.join(' ')}`),
    others: [...caption.others],
  };
}

test('a caption by lines, its dashes between spaces, and where the name of a court ends', () => {
  assert.deepEqual(
    told(
      'UNITED STATES COURT OF APPEALS FOR THE TWELFTH CIRCUIT\n\nNo. 23-4417\n\nADA OKAFOR,\nPlaintiff – Appellant,\n\nv.\n\nHARBOR MILLS, LLC; TOM LIND,\nDefendants – Appellees.\n\nAppeal from the United States District Court for the Western District of Kelland. Ana Reyes, District Judge.',
    ),
    {
      court: 'UNITED STATES COURT OF APPEALS FOR THE TWELFTH CIRCUIT',
      below: 'United States District Court for the Western District of Kelland',
      parties: [
        'ADA OKAFOR: plaintiff appellant',
        'HARBOR MILLS, LLC: defendant appellee',
        'TOM LIND: defendant appellee',
      ],
      others: [],
    },
  );
});

test('a caption tells the courts, and the parties by what they are called', () => {
  assert.deepEqual(
    told(
      'UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT No. 08-2432 HENRIK W. LINDQVIST III; ADA MARSH, Plaintiffs, Appellees, v. DUNLOW PORT AUTHORITY, ET AL., Defendants, Appellants. APPEAL FROM THE UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF NORTH CAROLINA [Hon. Ana Reyes, U.S. District Judge] Before Vance and Hill, Circuit Judges. Ida Brill for appellants.',
    ),
    {
      court: 'UNITED STATES COURT OF APPEALS FOR THE FOURTH CIRCUIT',
      below: 'UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF NORTH CAROLINA',
      parties: [
        'HENRIK W. LINDQVIST III: plaintiff appellee',
        'ADA MARSH: plaintiff appellee',
        'DUNLOW PORT AUTHORITY: defendant appellant',
      ],
      others: ['defendant', 'appellant'],
    },
  );
  assert.deepEqual(
    told(
      'IN THE SUPREME COURT OF OHIO\nNo. 12-345\nADA OKAFOR, Administrator of the estate, Petitioner-Appellant,\nv.\nHARBOR MILLS, INC.,\nRespondent-Appellee.\nOn appeal from the Court of Appeals.',
    )?.parties,
    ['ADA OKAFOR: petitioner appellant', 'HARBOR MILLS, INC.: respondent appellee'],
  );
  assert.deepEqual(
    told(
      'Before: Mr Justice Vance. Between: ADA OKAFOR Claimant - and - (1) DUNLOW MILL LTD Defendant. Judgment.',
    )?.parties[0],
    'ADA OKAFOR: claimant',
  );
  assert.deepEqual(
    told(
      'UNITED STATES COURT OF APPEALS FOR THE FIRST CIRCUIT No. 12-345 ADA OKAFOR, Petitioner, v. TOM LIND, ATTORNEY GENERAL, Respondent. ON PETITION FOR REVIEW OF AN ORDER OF THE BOARD OF HARBOR APPEALS Before Vance, Circuit Judge.',
    )?.below,
    'BOARD OF HARBOR APPEALS',
  );
});

test('what tells of a suit is no caption', () => {
  assert.equal(
    told('The plaintiff, Ada Okafor, sued the mill in May. In Roe v. Lind the defendant had lost.'),
    null,
  );
  assert.equal(
    told('Okafor v. Lind was heard on Monday. The plaintiff won, and the defendant appealed.'),
    null,
  );
});
