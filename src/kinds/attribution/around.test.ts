import { test } from 'node:test';
import { assertSpoken, assertTold } from '../statement/told.fixture.ts';

test('what is passed on by “according to” is the words of whoever spoke them', () => {
  assertSpoken([
    [
      '“I ask you to wait,” Ellen Brooks said, according to CNN. “It is for the best.”',
      ['Ellen Brooks: “I ask you to wait,” … “It is for the best.”'],
    ],
    [
      '“It is a ruin. What does that mean?” Ellen Brooks asked, according to a transcript of the interview.',
      ['Ellen Brooks: “It is a ruin. What does that mean?”'],
    ],
    [
      'Harris went to the pier, and he may go again because, according to Ellen Brooks, the board would sue him.',
      ['Ellen Brooks: the board would sue him'],
    ],
    [
      'Among the rulings at risk, according to Ellen Brooks, are ten on trade, including Harbor Stores v. Duke, which closed a mill.',
      [
        'Ellen Brooks: Among the rulings at risk … are ten on trade, including Harbor Stores v. Duke, which closed a mill',
      ],
    ],
  ]);
});

test('the sentence around the words in marks belongs to them as far as they need it', () => {
  assertSpoken([
    [
      'To keep the bridge open, “you would have to rebuild it from the ground,” Ellen Brooks said.',
      ['Ellen Brooks: To keep the bridge open … “you would have to rebuild it from the ground,”'],
    ],
    [
      'It was shut because of the “ruin,” Ellen Brooks said, that it had been for years.',
      ['Ellen Brooks: It was shut because of the … “ruin,” … that it had been for years'],
    ],
    [
      'Ellen Brooks said, “Instead of a new bridge,” the board “built us a wall.”',
      ['Ellen Brooks: “Instead of a new bridge,” … the board “built us a wall.”'],
    ],
    [
      "Brooks's remarks were aimed at her critics, including, Ellen Brooks said, “those who only wait.”",
      ['Ellen Brooks: “those who only wait.”'],
    ],
  ]);
});

test('the narrator’s own words end what was told', () => {
  assertSpoken([
    [
      'Ellen Brooks hinted that a closure was near, comments that were echoed by her aides.',
      ['Ellen Brooks: that a closure was near'],
    ],
    [
      'Ellen Brooks said that the bridge -- a ruin that she wants closed -- and the pier were to blame.',
      ['Ellen Brooks: that the bridge -- a ruin that she wants closed -- and the pier were to blame'],
    ],
  ]);
});

test('what tells no words is no statement', () => {
  assertSpoken([
    ['Asked whether the bridge “is safe to use,” 75 percent of residents said no.', []],
    ['Ellen Brooks has said little about the plan in recent months.', []],
    ['As the day went on, Ellen Brooks was pressed to explain the plan.', []],
  ]);
});

test('who speaks is the one of whom the words tell', () => {
  assertSpoken([
    [
      'Ellen Brooks is a lawyer and a sailor who has repeatedly pledged to close the bridge.',
      ['Ellen Brooks: to close the bridge'],
    ],
    [
      'Ellen Brooks and Ann Harris came. Ms. Brooks, Ms. Harris and other donors said the bridge was unsafe.',
      ['Ellen Brooks: the bridge was unsafe', 'Ann Harris: the bridge was unsafe'],
    ],
    [
      'Lt. Gov. Carlos Vega-Montoya came first. Vega-Montoya said the bridge was unsafe.',
      ['Carlos Vega-Montoya: the bridge was unsafe'],
    ],
    [
      'The statement, which was attributed to Ellen Brooks, said the bridge was unsafe.',
      ['Ellen Brooks: the bridge was unsafe'],
    ],
    [
      'Mayor Susan Brooks came. Mrs. Brooks said it was old. Mrs. Brooks said it was dear. Ann Brooks, her daughter, came. Mrs. Brooks said it would close.',
      ['Susan Brooks: it was old', 'Susan Brooks: it was dear', 'Susan Brooks: it would close'],
    ],
    [
      'The bridge is unsafe, Ellen Brooks said Monday. But, the former CEO of Harbor Foods added, it can be mended.',
      ['Ellen Brooks: The bridge is unsafe', 'Ellen Brooks: But … it can be mended'],
    ],
    ['The bridge is unsafe, according to a new article in Politico.', ['Politico: The bridge is unsafe']],
    ["Last year's FBI figures show that the bridge was unsafe.", ['FBI: that the bridge was unsafe']],
  ]);
});

test('a second quotation goes with its speaker over a “Then,” or a joint, not over another cue or a heading', () => {
  assertSpoken([
    [
      '“In the spring it was quiet,” Ellen Brooks said. Then, “I put up a sign, and they came. So we stayed.”',
      ['Ellen Brooks: “In the spring it was quiet,” … “I put up a sign, and they came. So we stayed.”'],
    ],
    [
      '“This deal must come with checks,” Ellen Brooks said, and “clear costs for any breach.”',
      ['Ellen Brooks: “This deal must come with checks,” … “clear costs for any breach.”'],
    ],
    [
      '“They were saying she is a saint,” Ellen Brooks said.\n\n“People were dancing” before the storm, Tom Lund said. “And it was so quiet.”',
      [
        'Ellen Brooks: “They were saying she is a saint,”',
        'Tom Lund: “People were dancing” before the storm … “And it was so quiet.”',
      ],
    ],
  ]);
});

test('a heading in single marks goes with nobody’s words', () => {
  assertSpoken([
    [
      '“It is late,” Ellen Brooks said. "We have to go home."',
      ['Ellen Brooks: “It is late,” … "We have to go home."'],
    ],
    [
      "''If I were younger, I would go to sea,'' Ellen Brooks said.\n\n'A Hard Choice.'\n\nAs her crew talked, the board met.",
      ["Ellen Brooks: ''If I were younger, I would go to sea,''"],
    ],
  ]);
});

test('words in marks go with the subject before them, or with the verb behind them', () => {
  assertSpoken([
    [
      'Tom Lund said his sister, Ellen, “told me right from the start that the pier would fall.”',
      ['Tom Lund: his sister, Ellen, “told me right from the start that the pier would fall.”'],
    ],
    ['The quay, Tom Lund said Tuesday, “was lost.”', ['Tom Lund: The quay … “was lost.”']],
    [
      'As for boats, Tom Lund says, “the best thing we have” is the old quay.',
      ['Tom Lund: “the best thing we have” … is the old quay'],
    ],
    [
      '“They will call me up within a day,” Tom Lund promises, and say to him, “Sir, we have decided to stay.”',
      ['Tom Lund: “They will call me up within a day,”'],
    ],
  ]);
});

test('the clause told before a colon goes with the words in marks behind it', () => {
  assertTold([
    ['Okafor said that the pier was lost: “It is gone.”', ['Okafor: that the pier was lost: “It is gone.”']],
    ['Okafor warned of a hard winter: “It is gone.”', ['Okafor: “It is gone.”']],
  ]);
});

test('a sentence whose clause stands in the marks that close it goes on with the words before it', () => {
  assertTold([
    [
      '“She leads this town,” Okafor said. Instead, “she just acts like a beaten woman.” The vote is due.',
      ['Okafor: “She leads this town,” … Instead, “she just acts like a beaten woman.”'],
    ],
    [
      '“There are laws on it,” Okafor said. But that is not the same as “a charge that holds in court.”',
      ['Okafor: “There are laws on it,” … But that is not the same as “a charge that holds in court.”'],
    ],
    [
      '“The lock is a friend,” Okafor said. The mayor spoke at “the old hall that she loves.”',
      ['Okafor: “The lock is a friend,”'],
    ],
  ]);
});

test('who hears it, where and how are not told, but a condition is', () => {
  assertTold([
    ['Okafor insisted on Channel Four that it was safe.', ['Okafor: that it was safe']],
    ['Okafor told Radio 7 that it was safe.', ['Okafor: that it was safe']],
    [
      'Okafor told the crowd of more than 500 people gathered in the rain that the pier would stay.',
      ['Okafor: that the pier would stay'],
    ],
    [
      'Okafor told reporters outside the hall, where she had met the crews, that it was safe.',
      ['Okafor: that it was safe'],
    ],
    ['Okafor said, when asked about it on Friday, that it was safe.', ['Okafor: that it was safe']],
    ['Okafor said more than once in the past week that it was safe.', ['Okafor: that it was safe']],
    [
      'Okafor said Pell, “the gull” of the guild, was late.',
      ['Okafor: Pell, “the gull” of the guild, was late'],
    ],
    ['Okafor says too many crews are tired.', ['Okafor: too many crews are tired']],
    ['Okafor said late payments had doubled.', ['Okafor: late payments had doubled']],
    ['Okafor said late on Friday that it was safe.', ['Okafor: that it was safe']],
    [
      'Okafor said despite the rain the match would go on.',
      ['Okafor: despite the rain the match would go on'],
    ],
    [
      'Okafor says for the pier to hold they will have to mend it.',
      ['Okafor: for the pier to hold they will have to mend it'],
    ],
    ['Okafor argued firmly – naming him twice – that the pier was old.', ['Okafor: that the pier was old']],
  ]);
});

test('when it was said, or who the source is, goes on with nothing that was said', () => {
  assertTold([
    [
      'Okafor won the vote, the Courier reported on Friday, two days after the count.',
      ['the Courier: Okafor won the vote'],
    ],
    [
      'The pact covers a hundred crews, according to their League, one of the unions representing them.',
      ['their League, one of the unions representing them: The pact covers a hundred crews'],
    ],
  ]);
});

test('what the words in marks hold for stays with them, and where they were said does not', () => {
  assertTold([
    [
      'For most crews, “there is no other way,” Okafor said.',
      ['Okafor: For most crews … “there is no other way,”'],
    ],
    [
      'In past campaigns, “we met them all,” Okafor said.',
      ['Okafor: In past campaigns … “we met them all,”'],
    ],
    ['For her part, “we met them all,” Okafor said.', ['Okafor: “we met them all,”']],
    ['In a statement, “we met them all,” Okafor said.', ['Okafor: “we met them all,”']],
    [
      'When the mayor said that she would not come, she “made the crews angry,” said Okafor.',
      ['Okafor: When the mayor said that she would not come, she … “made the crews angry,”'],
    ],
    [
      'Okafor told the crowd, “I sail like you,” and, “Is there anyone here who does not?”',
      ['Okafor: “I sail like you,” … “Is there anyone here who does not?”'],
    ],
  ]);
});

test('a second participle of saying, and what came of the words, are not told', () => {
  assertTold([
    [
      'Okafor went on, telling the board that Lind is a fake and asking how he has “got away with it.”',
      ['Okafor: that Lind is a fake', 'Okafor: how he has “got away with it.”'],
    ],
    [
      'Okafor said she will not run, throwing a wrench in the plans of the guild.',
      ['Okafor: she will not run'],
    ],
    [
      'Okafor said the strike hit the port, throwing trade into chaos.',
      ['Okafor: the strike hit the port, throwing trade into chaos'],
    ],
    [
      'Okafor called for more oversight of the funds, and for raising the tolls on them.',
      ['Okafor: more oversight of the funds, and for raising the tolls on them'],
    ],
  ]);
});
