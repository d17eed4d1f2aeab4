import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('the narrator goes on behind what was said', () => {
  assertTold([
    [
      'And while a Fairhaven College poll released last week showed Okafor poised to carry the ward, the race was close among older voters.',
      ['a Fairhaven College poll released last week: Okafor poised to carry the ward'],
    ],
    [
      'Okafor responded first by saying she should not have closed the pier, and then pointed out that the board had found a new firm.',
      ['Okafor: she should not have closed the pier', 'Okafor: that the board had found a new firm'],
    ],
    [
      'She also suggested that the tolls come from a lack of funds, but appeared to betray her own worry that boats will stay away.',
      ['She: that the tolls come from a lack of funds'],
    ],
    [
      'Okafor said that the tolls were low but kept the boats away.',
      ['Okafor: that the tolls were low but kept the boats away'],
    ],
    [
      'Many speculated that she might fail to fill the hall, but the crowd was larger than most had forecast.',
      ['Many: that she might fail to fill the hall'],
    ],
    ['She said the pier is old - essentially conceding that it must close.', ['She: the pier is old']],
    [
      'She said the worst was the plan to shut the quay to sailors, a plan the mayor has changed in recent weeks.',
      ['She: the worst was the plan to shut the quay to sailors'],
    ],
    [
      'The mayor reported holding shares in firms like Lark Boats and Gull Inc. — all businesses that she has attacked for polluting the river.',
      ['The mayor: holding shares in firms like Lark Boats and Gull Inc.', 'she: polluting the river'],
    ],
    [
      'She has pushed back, saying he has been a leader in hiring women at the harbour and calling him "a friend."',
      ['She: he has been a leader in hiring women at the harbour', 'She: him "a friend."'],
    ],
  ]);
});

test('a second verb of saying goes with the first, not with the clause between', () => {
  assertTold([
    [
      'The mayor said the union wanted a strike and said it would hurt the town.',
      ['The mayor: the union wanted a strike', 'The mayor: it would hurt the town'],
    ],
    ['Okafor said the board met and voted.', ['Okafor: the board met and voted']],
  ]);
});

test('a relative clause on a noun is no clause of what was said', () => {
  assertTold([
    [
      'In December The Harbour Courier wrote about the third account of a club that calls itself the Gulls.',
      [],
    ],
    ['The mayor went on to name towns along the river that have lost their bridges in floods.', []],
    ['The board responded with the lawsuit Lindqvist announced that same day.', []],
    [
      'The mayor went on to say on the radio that the bridge was lost.',
      ['The mayor: that the bridge was lost'],
    ],
    ['Okafor wrote in court files that the quay was lost.', ['Okafor: that the quay was lost']],
    [
      'He also had a voice in big decisions, said a former spokesman for the harbour board, Tom Lindqvist, who also ran as a candidate in the group Mr. Okafor helped form.',
      [
        'a former spokesman for the harbour board, Tom Lindqvist, who also ran as a candidate in the group Mr. Okafor: He also had a voice in big decisions',
      ],
    ],
    [
      'On Monday the mayor praised the old days when, he said, boats would have been turned away.',
      ['the mayor: the old days', 'he: boats would have been turned away'],
    ],
  ]);
});

test('a complement goes on behind an apposition and in a list', () => {
  assertTold([
    [
      'Okafor has called for the harbour toll, now $7 a boat, to be raised to $15 by 2020.',
      ['Okafor: the harbour toll, now $7 a boat, to be raised to $15 by 2020'],
    ],
    [
      'She did support workers in Fairhaven, Lowport and Sandwick who demanded a higher wage.',
      ['She: workers in Fairhaven, Lowport and Sandwick who demanded a higher wage'],
    ],
    [
      "However, old members of the club are denouncing both the platform's full embrace of tolls and vow to widen the lock.",
      ["old members of the club: both the platform's full embrace of tolls and vow to widen the lock"],
    ],
  ]);
});

test('what is promised or refused ends where the narrator tells when, or what else was done', () => {
  assertTold([
    [
      'The mayor had proposed paying for the lock by raising tolls on the largest boats, but the members who control the board refused.',
      ['The mayor: paying for the lock by raising tolls on the largest boats'],
    ],
    [
      'Okafor vowed to open the pier, while liberal groups, including unions and clubs that back her, want it now.',
      ['Okafor: to open the pier'],
    ],
    [
      'She has promised to push harder than the board in mending the pier, opposed his toll and blocked the lock.',
      ['She: to push harder than the board in mending the pier', 'She: his toll'],
    ],
    ['She vows to "mend the pier" before sketching out her own plan.', ['She: to "mend the pier"']],
    [
      'Okafor refused to speak to reporters as she left the hall on Monday.',
      ['Okafor: to speak to reporters'],
    ],
    [
      'Okafor vowed to mend the pier just as Lindqvist did.',
      ['Okafor: to mend the pier just as Lindqvist did'],
    ],
    ['Okafor vowed to wait before building the lock.', ['Okafor: to wait before building the lock']],
    [
      'Okafor recalled sitting in the hall when she worked for the board.',
      ['Okafor: sitting in the hall when she worked for the board'],
    ],
    [
      "Okafor has been criticizing Lindqvist for closing the pier, and it's costing him votes.",
      ['Okafor: Lindqvist for closing the pier'],
    ],
    [
      'Okafor bragged for a year about how cheaply the pier was built.',
      ['Okafor: how cheaply the pier was built'],
    ],
    ['The mayor claimed to be unaware of the leak.', ['The mayor: to be unaware of the leak']],
  ]);
});

test('the main clause behind one that opens the sentence is the narrator’s', () => {
  assertTold([
    [
      'After all, while he insisted that he never wanted to close the pier, that was the obvious lesson.',
      ['he: that he never wanted to close the pier'],
    ],
    [
      'If we hear the mayor correctly when she says she intends to “mend the locks” wherever she can, it would seem that she will wait.',
      ['she: she intends to “mend the locks” wherever she can'],
    ],
    [
      'When the tide rose Okafor said if it rained, the pier would close.',
      ['Okafor: if it rained, the pier would close'],
    ],
  ]);
});

test('a last relative clause in the present, behind words told in the past, is the narrator’s', () => {
  assertTold([
    [
      'Ada Okafor said she would close the school, which has stood since 1911.',
      ['Ada Okafor: she would close the school'],
    ],
    [
      'Ada Okafor said she would close the school, which had stood since 1911.',
      ['Ada Okafor: she would close the school, which had stood since 1911'],
    ],
    [
      'Ada Okafor said the pier, which is old, would be closed.',
      ['Ada Okafor: the pier, which is old, would be closed'],
    ],
    [
      'Ada Okafor said she was not ready to back Lindqvist, who will face Ellen Brooks on Tuesday.',
      ['Ada Okafor: she was not ready to back Lindqvist'],
    ],
    [
      'Ada Okafor said she is going to the lodge, which is on the lake.',
      ['Ada Okafor: she is going to the lodge, which is on the lake'],
    ],
    [
      'Ada Okafor said the county had closed the ward, which means nurses must drive.',
      ['Ada Okafor: the county had closed the ward, which means nurses must drive'],
    ],
  ]);
});

test('a second verb of saying has the tense of the first, and its speaker', () => {
  assertTold([
    [
      'Ada Okafor is telling a club that the pier is “a ruin” and says she will mend it.',
      ['Ada Okafor: that the pier is “a ruin”', 'Ada Okafor: she will mend it'],
    ],
    [
      "Her aides say it's too early to discuss plans for a new school but noted that Okafor won the vote.",
      ["Her aides: it's too early to discuss plans for a new school", 'Her aides: that Okafor won the vote'],
    ],
    [
      'Ada Okafor said the town’s leaders had a plan: the county would provide boats, while the port would bring its money.',
      [
        'Ada Okafor: the town’s leaders had a plan: the county would provide boats, while the port would bring its money',
      ],
    ],
    [
      'Ada Okafor said the county had paid, while the port is still waiting.',
      ['Ada Okafor: the county had paid'],
    ],
    [
      'She said she has no plans to change her vote and would not identify any issue that could sway her.',
      ['She: she has no plans to change her vote'],
    ],
    ['Some nurses declined to comment, not wanting to offend the board.', ['Some nurses: to comment']],
    [
      'She said the fees would rise, and when pressed on the date, the 34-year-old clerk replied, “In May.”',
      ['She: the fees would rise', 'the 34-year-old clerk: “In May.”'],
    ],
  ]);
});

test('the narrator sums up words in marks, and says what somebody did beside', () => {
  assertTold([
    [
      'Lind says he is “losing the city,” part of a long attack she has made on him since the flood.',
      ['Lind: he is “losing the city,”'],
    ],
    [
      'Lind said the town complies with the law, a claim the department disputes.',
      ['Lind: the town complies with the law'],
    ],
    [
      'Lind said the deal was “a fraud,” one of the worst he had seen.',
      ['Lind: the deal was “a fraud,” one of the worst he had seen'],
    ],
    [
      'Okafor went on to promote his book, note that he had just bought the old mill, and boast about his hotel.',
      ['Okafor: that he had just bought the old mill', 'he: his hotel'],
    ],
  ]);
});
