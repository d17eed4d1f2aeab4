/** Writes the sample's DOCX and PDF files, and the one that cannot be read: `node corpus/sample.ts`. */
import { writeFile } from 'node:fs/promises';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const here = (name: string) => new URL(`../sample/${name}`, import.meta.url);
const mark = 'Fictional sample document.';
const day = new Date('2024-06-30T12:00:00Z');

const letter = [
  'Town of Pellbridge',
  'Office of the Mayor',
  'April 16, 2024',
  'Commissioner Harriet Lomax',
  'Office of Community Grants, State House, Stannick',
  'Dear Commissioner Lomax:',
  'I write in answer to your letter of March 18, 2024, in which you ask the Town of Pellbridge to certify that it complies with Halvorne Code § 14-203 and to send you its household register, with the sign-in sheets of the clinic on Dock Street.',
  'First, Pellbridge is not a non-sharing jurisdiction. The town has never adopted an ordinance, a resolution or a memorandum that keeps its register from the state. The Pellbridge Harbor District is another body, with another board, and its policy of 2021 binds nobody but its own five employees.',
  'Second, the town will give your office totals by street, every quarter, beginning on July 1, 2024. We believe that these meet the purpose of the grant, which the handbook describes as “the number of households served.”',
  'Third, the town refuses to send the clinic’s sign-in sheets. They are not part of the register. Totals are what a grant needs. Names are what a dragnet needs.',
  'Our share of the Harbor Grant is $1.1 million. It pays for 19 night-bus drivers and for 14 beds. I ask that you confirm in writing, within 30 days of receiving this letter, that it will be paid on July 1.',
  'Sincerely,',
  'Inés Corvane, Mayor',
  mark,
];

const handbook = [
  [
    mark,
    'Office of Community Grants',
    'GRANTS HANDBOOK, PART 12: NOTICE',
    'Revised September 2022',
    '12.1 Purpose. This part says how the office tells a recipient that a grant may be withheld.',
    '12.2 Request. Before it gives notice, the office must ask the recipient in writing to correct the fault. The recipient must answer within 30 days of the date of the request.',
    '12.3 Notice. The office must give the recipient at least 60 days’ written notice before it withholds or suspends a grant. The notice must name the amount, the condition that was broken and the day from which payment stops.',
  ],
  [
    '12.4 Answer. Within 20 days after it receives the notice, the recipient may ask for a meeting. The office must hold the meeting within 15 days of being asked.',
    '12.5 Subpoena. If a recipient fails to produce documents, the commissioner may issue a subpoena under Halvorne Code § 14-209. The commissioner must inform the Attorney General at least 48 hours before doing so.',
    '12.6 Appeal. A recipient may appeal a decision to withhold to the Superior Court of the county in which it lies within 21 days.',
  ],
];

const notice = [
  [
    mark,
    'STATE OF HALVORNE',
    'SUPERIOR COURT, TESK COUNTY',
    'TOWN OF OSTERY, Plaintiff, v. OFFICE OF COMMUNITY GRANTS and HARRIET LOMAX, Commissioner, in her official capacity, Defendants.',
    'Docket No. 24-CV-0417',
    'NOTICE OF HEARING',
    'The complaint in this matter was filed on May 21, 2024. The plaintiff asks the court to declare that Executive Order 24-06, section 3, exceeds the powers of the Governor under Halvorne Code § 14-203, and to enjoin the defendants from withholding or suspending the plaintiff’s share of the Harbor Grant, in the amount of $2,400,000.',
    'A hearing on the motion for a preliminary injunction will be held on June 13, 2024, at 10:00 a.m. in Courtroom 2, before Judge Corwin Hathersage.',
    'The defendants shall file any opposition within 14 days of service of this notice. A motion to intervene must be filed no later than June 7, 2024.',
    'Counsel for the plaintiff: Sela Dannick, Commons Law Project. Counsel for the defendants: Eamon Strake, Assistant Attorney General.',
    'Dated: May 23, 2024',
    'Ottoline Greaves, Clerk of the Court',
  ],
];

/** Sets paragraphs in Times, 11 points, on letter paper, a page for each list. */
async function pdf(pages: readonly (readonly string[])[], title: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.TimesRoman);
  file.setTitle(title);
  file.setCreationDate(day);
  file.setModificationDate(day);
  for (const paragraphs of pages) {
    const page = file.addPage([612, 792]);
    let y = 720;
    for (const paragraph of paragraphs) {
      for (const line of lines(paragraph, text => font.widthOfTextAtSize(text, 11))) {
        page.drawText(line, { x: 72, y, size: 11, font });
        y -= 15;
      }
      y -= 10;
    }
  }
  return file.save({ useObjectStreams: false });
}

function lines(paragraph: string, width: (text: string) => number): string[] {
  const set: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (width(longer) > 468) {
      set.push(line);
      line = word;
    } else line = longer;
  }
  return [...set, line];
}

const docx = new Document({
  title: 'Letter of the Mayor of Pellbridge',
  creator: 'Town of Pellbridge',
  sections: [
    {
      children: letter.map(text => new Paragraph({ children: [new TextRun(text)], spacing: { after: 200 } })),
    },
  ],
});
await writeFile(here('letter-2024-04-16-pellbridge.docx'), await Packer.toBuffer(docx));
await writeFile(here('handbook-part-12.pdf'), await pdf(handbook, 'Grants Handbook, Part 12: Notice'));
const court = await pdf(notice, 'Notice of hearing');
await writeFile(here('notice-24-cv-0417.pdf'), court);
await writeFile(here('hearing-transcript-cut-short.pdf'), court.slice(0, 400));
