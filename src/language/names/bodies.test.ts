import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../analyse.ts';

/** The names of a text with their types, as "Elm Homes: body". */
function named(text: string): string[] {
  const block = { kind: 'body' as const, start: 0, end: text.length };
  const { names } = analyse({ text, blocks: [block], published: null });
  return names.map(name => `${text.slice(name.start, name.end)}: ${name.type}`);
}

const shows: readonly [text: string, holds: readonly string[]][] = [
  ['The fine was set by the Rural Tenancies Ombudsman on Monday.', ['Rural Tenancies Ombudsman: body']],
  ['A letter from the Regulator of Inland Ports arrived.', ['Regulator of Inland Ports: body']],
  ['Its users trust Zellby. Zellby’s chief executive resigned.', ['Zellby: body']],
  ['The board fined Zellby, a video app, and Zellby said it would appeal.', ['Zellby: body']],
  [
    'Dorlan Homes built the flats. Residents say Dorlan ignored them.',
    ['Dorlan Homes: body', 'Dorlan: body'],
  ],
  ['The board launched Safe Roads Now, a $2.1 million initiative, on Friday.', ['Safe Roads Now: programme']],
  ['Marchers held roses, KORV-TV reported on Monday.', ['KORV-TV: body']],
  ['The site Boatlist.com said so. Nobody at Boatlist.com answered.', ['Boatlist.com: body']],
  ['As QuayWatch noted, the pier is old. The harbour trusts QuayWatch.', ['QuayWatch: body']],
  ['The pier is old, as HARBOR DAILY reported last month.', ['HARBOR DAILY: body']],
  ['A Quay Metrics poll found few friends. Quay Metrics asked many.', ['Quay Metrics: body']],
  ['A QUAY DAILY/Elm University poll found few friends.', ['QUAY DAILY: body', 'Elm University: body']],
  ['A Fox News/Ipsel poll found few friends.', ['Fox News: body', 'Ipsel: body']],
  ['A Quay Metrics Poll found few friends.', ['Quay Metrics: body']],
  ['She has worked at Quarrow for years. Quarrow has said it will appeal.', ['Quarrow: body']],
  ['The pier, as Quarrow put it, is old and empty.', ['Quarrow: body']],
  ['The pier is old. It fell. KWSA said it would come.', ['KWSA: body']],
  ['POLICE say the pier is old. It fell at noon.', []],
  ['A forecast from the Harbor Tide Report shows less rain.', ['Harbor Tide Report: body']],
  ['The ferry was late, a story by the news site Quaylist says.', ['Quaylist: body']],
  ['Quarrow, the parent company of a ferry line, fell by three points.', ['Quarrow: body']],
  ['“They were afraid,” said Nell Abara, the former council speaker.', ['Nell Abara: person']],
  ['It was his idea, Mr. Oddling noted on Friday.', ['Oddling: person']],
  ['The union has started the Clear View project.', ['Clear View: programme']],
  ['The Department of Lands and Rural Housing said no.', ['Department of Lands and Rural Housing: body']],
  ['The Department for Culture, Media and Sport said no.', ['Department for Culture, Media and Sport: body']],
  ['The Office of the Auditor-General of Kelland wrote.', ['Office of the Auditor-General of Kelland: body']],
  ["Nurses' Guild Ireland said the offer was poor.", ["Nurses' Guild Ireland: body"]],
  ['The board’s own Ethics and Conduct Panel met in May.', ['Ethics and Conduct Panel: body']],
  [
    'Department of Lands and Rural Housing\nPrivate Bag X418, Kelland',
    ['Department of Lands and Rural Housing: body'],
  ],
  ['Downing Street declined to comment on the leak.', ['Downing Street: body']],
  ['Treasury does not agree. A Treasury spokesman said so.', ['Treasury: body']],
  ['No 10 refused to say when the talks had begun.', ['No 10: body']],
  ['As the Fourth Circuit held, the notice was late.', ['Fourth Circuit: body']],
  ['The study, done by Mid-Valley Engineering, found no risk.', ['Mid-Valley Engineering: body']],
  ['It ruled that Wheatley Lithium had acted in good faith.', ['Wheatley Lithium: body']],
  ['Its lawyers, Lindqvist Okafor, called the claim baseless.', ['Lindqvist Okafor: body']],
  ['Architects Fortune & Lindqvist said the tower was sound.', ['Fortune & Lindqvist: body']],
  ['A group backing Mr. Abara, the Prairie Forward, bought time.', ['Prairie Forward: body']],
  ['The neighbors group Save Our Creek said it would sue.', ['Save Our Creek: body']],
  ['Amicus Dockers’ Legal Fund, in support, warns of harm.', ['Dockers’ Legal Fund: body']],
  ['Marl Harbor Forum said it would appeal.', ['Marl Harbor Forum: body']],
  ['A Transport Canada spokesperson said so.', ['Transport Canada: body']],
  ['Universities UK said the offer was poor.', ['Universities UK: body']],
  ['In a letter, the Night Towns Compact says so.', ['Night Towns Compact: body']],
  ['Larkmoor Water was fined. Larkmoor said so.', ['Larkmoor Water: body', 'Larkmoor: body']],
  ['The Dockers’ Conference said it feared a suit.', ['Dockers’ Conference: body']],
  ['Calder News is small. On Friday a Calder spokeswoman said it was late.', ['Calder: body']],
];
const refuses: readonly [text: string, lacks: string][] = [
  ['Ferrymen said the pier is old and empty.', 'Ferrymen: body'],
  ['Oddly said, the pier is old and empty.', 'Oddly: body'],
  ['Ferry operators and Sailors said the pier is old.', 'Sailors: body'],
  ['A story by the Danish website said so, and Danish said it twice.', 'Danish: body'],
  ['Ana Reyes, a lawyer, left. Reyes, who lives in Ohio, is back.', 'Reyes: body'],
  ['As McOrrin noted, the pier is old.', 'McOrrin: body'],
  ['A Labor Day poll found few friends of the pier.', 'Labor Day: body'],
  ['They met at Calder Court on Friday.', 'Calder Court: body'],
  ['Officials of the Department of Health and Ann Roe met.', 'Department of Health and Ann: body'],
  ['The Department of Justice and Texas settled it.', 'Department of Justice and Texas: body'],
  ['Treasury yields rose on Friday.', 'Treasury: body'],
  ['The No 10 seed lost again.', 'No 10: body'],
  ['Ana Roe taught Civil Engineering at Pell.', 'Civil Engineering: body'],
  ['The leader of the group, Wen Castell, said no.', 'Wen Castell: body'],
  ['He wrote to the Minister for Health on Friday.', 'Health: body'],
];

test('a document shows which of its names are bodies', async t => {
  for (const [text, holds] of shows)
    await t.test(text, () => {
      const found = named(text);
      for (const one of holds) assert.ok(found.includes(one), found.join(', '));
    });
  for (const [text, lacks] of refuses)
    await t.test(text, () => assert.ok(!named(text).includes(lacks), named(text).join(', ')));
});
