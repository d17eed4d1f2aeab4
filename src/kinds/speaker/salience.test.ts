import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withMends } from '../../language/mends/mends.ts';
import { speakerOrOpen, statementsIn } from '../statement/told.fixture.ts';

/** The speaker of the last statement, else `?` with those who remain possible. */
function lastSpeaker(text: string): string {
  const told = statementsIn(text, '2021-03-03', withMends);
  return speakerOrOpen(told, told.items.at(-1)!);
}

const cases: Readonly<Record<string, readonly (readonly [text: string, speaker: string])[]>> = {
  'the subject of the sentence before is meant, not whom it tells of': [
    ['Tom Harris accused Paul Quill of neglect. “The bridge is old,” he said.', 'Tom Harris'],
    ['Paul Quill spoke first. Tom Harris disagreed.\n\n“The bridge is sound,” he said.', 'Tom Harris'],
    ['Tom Harris said Paul Quill was late.\n\n“The bridge is old,” he said.', 'Tom Harris'],
  ],
  'whoever spoke right before goes on in the next quotation': [
    [
      'Paul Quill thanked Tom Harris, who pointed out that the bridge was old. “When it closed, it was late,” he said.',
      'Tom Harris',
    ],
  ],
  'a last name before the name that has it in the middle is another’s': [
    ['Quill said it was old. Ines Quill Vidal came in May. It was late, Quill said.', 'Quill'],
  ],
  'an office alone tells of its holder': [
    [
      'President Paul Quill may run again. Tom Harris, a banker, gave to him, and Harris will give more. The president was asked on Monday whether he would. He replied that it was late.',
      'Paul Quill',
    ],
    [
      'President Paul Quill came to Elmford, and President Tom Harris of Marlow came to Pell. The president met with Harris in May. He said it was late.',
      'Paul Quill',
    ],
  ],
  'whoever the paragraph itself tells of is nearer than who spoke in the one before': [
    [
      '“It is rare,” said Ina Marsh.\n\nThat is what first drew Ada Okafor, 20, to the bridge in May. Then a clerk at the mill, Ms. Okafor found it to be a comfort to her, she said.',
      'Ada Okafor',
    ],
  ],
  'whoever the narrator turns to is meant, and whoever spoke last adds': [
    ['Paul Quill wants a bridge. Just look at Tom Harris. He has said it is old.', 'Tom Harris'],
    ['Paul Quill wants a bridge. Consider Mr. Harris, a banker. He has said it is old.', 'Harris'],
    [
      'Any plan to charge Ada Quill would involve Judge Ina Marsh, who told the board: “It is being read by clerks.”\n\nShe added, “It will be long.”',
      'Ina Marsh',
    ],
    [
      '“Why cozy up to him?” Mr. Quill said of Mr. Marsh’s effort to play down his ties with Tom Harris. He added that in the end “Marsh couldn’t escape it.”',
      'Quill',
    ],
  ],
  'who was asked answers': [
    ['Paul Quill watched. A reporter asked Tom Harris how it was. He replied that it was old.', 'Tom Harris'],
    ['Paul Quill asked Tom Harris whether the bridge was old. He said it was.', 'Tom Harris'],
    ['Paul Quill asked Tom Harris to close the bridge. He said it was old.', 'Paul Quill'],
    [
      'Paul Quill asked Tom Harris how old the bridge was.\n\n“It is very old,” he told Quill.\n\n“It will fall,” he said.',
      'Tom Harris',
    ],
    ['Paul Quill asked Tom Harris about the bridge. “It is very old,” he said.', 'Tom Harris'],
    [
      '“It will fall,” said Paul Quill. Mr. Quill left. The anger is so great that Tom Harris was asked about it. He said it was old.',
      'Tom Harris',
    ],
  ],
  'whom the words themselves name did not say them': [
    ['Tom Harris met Paul Quill on Monday. He said that Harris had known of it.', '? Tom Harris Paul Quill'],
  ],
  'a description before the name does not hide the subject': [
    [
      'Ada Vale sang on Friday. Vale left.\n\nOn Saturday, Pell resident Joan Birch, whose brother is among the dead, shared a clip. “That is my brother,” she wrote.',
      'Joan Birch',
    ],
  ],
  'whom something makes speak has the words': [
    ['Tom Harris said it was odd, leading Joan Birch to reply: “Sit down.”', 'Joan Birch'],
    [
      'Tom Harris claimed it was odd, prompting her sister, Joan Birch, to fire back: “Sit down.”',
      'Joan Birch',
    ],
  ],
  'the other one of a pair is her husband': [
    ['Peg and Callum Orr own it. “They live here,” Peg Orr said. Her husband said it was old.', 'Callum Orr'],
    ['Peg Orr met Callum Orr. “They live here,” Peg Orr said. Her husband said it was old.', '?'],
  ],
  'who spoke without a name may go on': [
    ['Tom Harris met a clerk. The official said talks had failed. He said it was old.', '? Tom Harris'],
    ['Tom Harris, the mayor, was away. His assistant said he was ill. He said it was old.', '? Tom Harris'],
    ['A neighbour said Tom Harris was quiet. “He kept to himself,” he said.', '? Tom Harris'],
    ['Its mover, harbor clerk Tom Harris, accused the board of lying. He said it was old.', 'Tom Harris'],
    ['His deputy, former army officer Tom Harris, said it was old.', 'Tom Harris'],
  ],
  'who is told something does not tell it': [
    ['Tom Harris spoke with Paul Quill. “The bridge is old,” he told Quill.', 'Tom Harris'],
  ],
  'who stands before a slip of the parser is still the subject': [
    [
      'Paul Quill spoke. Asked by the board, Tom Harris, the harbor clerk, hesitated to reply. He said the bridge was old.',
      'Tom Harris',
    ],
    [
      'Ellen Brooks spoke. The mayor’s wife, Susan Quill, is to open the fair. She said the bridge was old.',
      'Susan Quill',
    ],
  ],
  'whose matter the sentence tells of is meant': [
    [
      'Paul Quill said the bridge was old. One of Tom Harris’s letters came in May, when he told the board that the bridge was sound.',
      'Tom Harris',
    ],
  ],
  'whom “as for” names is meant': [
    [
      'Paul Quill said the bridge was old. As for Commissioner Tom Harris, he said it was sound.',
      'Tom Harris',
    ],
    ['Paul Quill said the bridge was old. As for Tom Harris, he said that it was sound.', 'Tom Harris'],
  ],
  'a name before a noun, or below “that”, is no subject': [
    [
      'Tom Harris has been a Quill supporter for years. Paul Quill was a sailor. Harris is a Quill man. He said the bridge was old.',
      'Tom Harris',
    ],
    [
      'Tom Harris pledged that Paul Quill “really is” in favor of a bridge. He also said it was old.',
      'Tom Harris',
    ],
  ],
  'a pronoun before its name is that of the main clause': [
    ['Paul Quill left in May. Even as he denied the charge, Tom Harris paid for the bridge.', 'Tom Harris'],
  ],
  'a pronoun in between leads on': [
    [
      'Tom Harris chairs the board with Paul Quill. On Monday he walked out of the hall. “The bridge is old,” he said.',
      'Tom Harris',
    ],
  ],
  'another gender is ruled out': [
    ['Tom Harris met Ellen Brooks at the quay. “The bridge is old,” she said.', 'Ellen Brooks'],
  ],
  'two of equal standing are left open': [
    [
      'A meeting with Tom Harris and Paul Quill ended late. “The bridge is old,” he said.',
      '? Paul Quill Tom Harris',
    ],
  ],
};

for (const [name, examples] of Object.entries(cases))
  test(name, () => {
    for (const [text, speaker] of examples) assert.equal(lastSpeaker(text), speaker, text);
  });
