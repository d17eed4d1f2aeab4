import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** A text, and who speaks in its last statement; `?` where that stays open. */
type Case = readonly [text: string, speaker: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a place, a party or a standing takes up whoever is near and fits': [
    ['Ada Okafor (R-Fla.) met Ivo Lind on Monday. The Florida senator said it was old.', 'Ada Okafor'],
    ['Ada Okafor met Ivo Lind on Monday. The Florida senator said it was old.', '? Ivo Lind Ada Okafor'],
    ['Ada Okafor said the plan by Ivo Lind was old. The Ohio Republican said it would fail.', 'Ada Okafor'],
    [
      'Ada Okafor, who met Ivo Lind, said she agreed. The former secretary of state said it was old.',
      'Ada Okafor',
    ],
    ['Ada Okafor said the plan was old. The Florida Republican said it would fail.', 'Ada Okafor'],
    [
      'Ada Okafor spoke at an event with Sen. Ina Lind, R-Iowa.\n\nThe Florida senator said it was old.',
      'Ada Okafor',
    ],
    [
      'Sen. Ivo Lind came. The presidential candidate said it was old.\n\nSen. Ada Okafor spoke.\n\nOkafor thinks the pier is old. The presidential candidate said it would fall.',
      'Ada Okafor',
    ],
    ['Ada Okafor lost. It is old, according to the Ohio secretary of state’s website.', '?'],
    ['Governor Ada Okafor came to the quay. The Ohio senator said it was old.', '?'],
    ['Ada Okafor attacked Ivo Lind. The former governor said that it was old.', '? Ivo Lind Ada Okafor'],
    ['Ada Okafor, D-Ohio, came to the quay. The Republican nominee said it was old.', '?'],
    ['A developer came. Ada Okafor spoke. The former developer said it was old.', '?'],
  ],
  'an age, or what somebody holds, takes up the one who is most present': [
    ['Ada Okafor defended her husband. “Tom is a leader,” said the 46-year-old.', 'Ada Okafor'],
    ['Ada Okafor, 50, came with her son. “It is old,” said the 16-year-old.', '?'],
    ['Ada Okafor would not rule it out on Monday. The Republican incumbent said it was old.', 'Ada Okafor'],
    ['Kenyan minister Tom Lind met Ada Okafor. “It is old,” the Kenyan said.', 'Tom Lind'],
  ],
  'an office of another land is not whoever holds it here': [
    ['President Okafor met Francois Abara. The French president said it was old.', '? Okafor'],
    ['President Okafor came. The French president said it was old.', 'Okafor'],
  ],
  'an administration is no office, and a land tells which president a headline means': [
    ['The Harbour Oversight Office came. The administration said it was old.', '?'],
    ['The Harbour Administration came. The administration said it was old.', 'Harbour Administration'],
  ],
  'whoever leads a debate is not who spoke in it': [
    ['“It is old,” Mr. Okafor said. “Many say so,” the moderator said.', '?'],
    ['“It is old,” Mr. Okafor said. “Many say so,” the billionaire said.', 'Okafor'],
  ],
  'a party word for a person and a body somebody has are no names of bodies': [
    ['The Republican Party met. The Ohio Republican said it was old.', '?'],
    ['The Campaign Legal Center met. Mr. Okafor came. His campaign said it was old.', 'Okafor’s campaign'],
  ],
  'other words take up whom the text calls so, or who is most present': [
    [
      'Ada Okafor, a retired surgeon, met Ivo Lind. The pier fell. Lind came. “It is old,” the doctor said.',
      'Ada Okafor',
    ],
    [
      'The businessman Ivo Lind came with Ada Okafor. A clerk asked her about it. “It is old,” the entrepreneur said.',
      'Ivo Lind',
    ],
    ['Ivo Lind spoke. “Is it old?” a reporter asked. “It is old,” the businessman replied.', 'Ivo Lind'],
    ['Ivo Lind spoke. “Is it old?” a reporter asked. “It is old,” the judge replied.', '? Ivo Lind'],
    ['Ivo Lind spoke. A boy asked about it. “It is old,” the boy said.', '?'],
    ['Ada Okafor, a surgeon, met Tom Lind. “It is old,” the judge said.', '? Tom Lind'],
    [
      'Sen. Ivo Lind spoke. “It is old,” the Ohio senator and Republican presidential candidate said.',
      'Ivo Lind',
    ],
  ],
  'who takes up the person named right before, whatever the tree hangs it on': [
    ['The board opened with a sharp attack on Ada Okafor, who said that it was old.', 'Ada Okafor'],
    ['There was the radio host Tom Lind, who said that it was old.', 'Tom Lind'],
    ['Tom Lind, whom the board chose in May, and who has said that it was old, came.', 'Tom Lind'],
    ['It was an attack on an aide of Ada Okafor’s, who said that it was old.', '?'],
  ],
  'an editorial board speaks for its paper': [
    ['The Harbor Post’s editorial board said it was old.', 'Harbor Post'],
    ['The Harbor Post met. “It is old,” the editorial board wrote.', 'Harbor Post'],
    ['The Harbor Post ran a column on it. “It is old,” the editors wrote.', 'Harbor Post'],
    ['Ada Okafor met the union. “It is old,” the editors wrote.', '?'],
    ['Ada Okafor came. “It is old,” the editorial board wrote.', '?'],
  ],
  'a company, a group or a paper is the one body near that it may be': [
    ['The Sierra Club marched on Monday. “It is old,” the group said in a statement.', 'Sierra Club'],
    ['The Harbor Times and Tom Lind met. “It is old,” the paper wrote.', 'Harbor Times'],
    ['The Harbor Times and the Quay Post met. “It is old,” the paper wrote.', '?'],
    ['A drug company sued the Sierra Club. The pier fell. “It is old,” the company said.', '?'],
  ],
  'a body or a lawmaker is the subject of the sentence before': [
    [
      'The Sierra Club marched on Monday.\n\nThe county’s largest green group said it was old.',
      'Sierra Club',
    ],
    ['The Sierra Club marched on Monday.\n\nA green group said it was old.', '?'],
    ['Quarrow, the parent company of a ferry line, rose by a point. The company said it was old.', 'Quarrow'],
    ['Ada Okafor came to the quay. The lawmaker said it was old.', 'Ada Okafor'],
    ['Ada Okafor and Ivo Lind came to the quay. A lawmaker said it was old.', '?'],
  ],
  'a name closes the words for what somebody is': [
    ['The author of the book, Ada Okafor, said it was old.', 'Ada Okafor'],
    ['The wife of the baker, Ada Okafor, said it was old.', 'Ada Okafor'],
    ['The editor of the paper, Quay Post, said it was old.', '?'],
  ],
  'age, children and a trade take up whom the text tells them of': [
    ['Tom Lind, 44, met Ada Okafor, 36. “It was black,” the 36-year-old said.', 'Ada Okafor'],
    ['Tom Lind, 36, met Ada Okafor, 36. “It was black,” the 36-year-old said.', '? Tom Lind Ada Okafor'],
    ['Joan Birch walked to the shop. The mum-of-two, from Pell, said it was old.', 'Joan Birch'],
    ['Tom Lind walked to the shop. The mum-of-two, from Pell, said it was old.', '?'],
    [
      'Ada Okafor, a nurse, sued. Ivo Lind, the manager, was on leave. The nurse said it was old.',
      'Ada Okafor',
    ],
    ['Ada Okafor met her husband, Ivo Lind. Her husband said it was old.', 'Ivo Lind'],
  ],
  'a union and a party are known by the words of their names': [
    ['The Dockers’ League called a strike. The union said members were angry.', 'Dockers’ League'],
    ['The Civic Front marched. The party said 4,000 came.', 'Civic Front'],
    ['The National Beekeepers’ Association wrote. The union said fees were high.', '?'],
  ],
  'a caption, a submission and a leaflet are somebody’s': [
    ['Joan Birch posted a photo of the bridge. The caption read: “Learn them.”', 'Joan Birch'],
    ['The Harbor Board opposed the bill. “We will not pay,” its submission said.', 'Harbor Board'],
    ['Birch Power sent a leaflet to 400 homes. The leaflet said the water was safe.', 'Birch Power'],
    ['Ada Okafor started a petition. The petition asks governors to apologise.', 'Ada Okafor'],
  ],
  'what stands in commas with its own participle has its own subject': [
    ['Okafor closed the pier, with Ada Lind of the union saying that it had leaked.', 'Ada Lind'],
    ['Okafor came in second, with nine voters saying that they would not support her.', '?'],
    ['Okafor met with Ada Lind, saying that it had leaked.', 'Okafor'],
  ],
  'an office stands by its initials, and before a professor’s name': [
    ['Cabinet Secretary Ada Okafor came. According to the CS, it was late.', 'Ada Okafor'],
    [
      'The university’s vice-chancellor, Professor Sir Tom Lind, wrote. The vice-chancellor said it was late.',
      'Tom Lind',
    ],
    ['Cabinet Secretary Ada Okafor came. According to the CSO, it was late.', '?'],
  ],
  'a union is known by whom it organises': [
    ['The Society of Journalists met. The union says it will strike.', 'Society of Journalists'],
    ['The Society of Friends met. The union says it will strike.', '?'],
  ],
  'who asks is not who answers': [
    ['Asked by moderator Tom Lind whether it was late, the front-runner replied that it was old.', '?'],
  ],
  'police are the one force that the text names near': [
    ['The Fairhaven Police Department came. He was late, police said.', 'Fairhaven Police Department'],
    [
      'Police in Fairhaven say it was late. The Fairhaven Police Department came.',
      'Fairhaven Police Department',
    ],
    ['The Fairhaven Police Department met the Elmford Police Department. He was late, police said.', '?'],
  ],
};

for (const [name, list] of Object.entries(cases)) {
  test(name, () => {
    for (const [text, speaker] of list) {
      const read = statementsIn(text, '2021-03-03', withMends);
      assert.equal(speakerOrOpen(read, read.items.at(-1)!), speaker, text);
    }
  });
}
