import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('the narrator’s summing up and weighing end what was said', () => {
  assertTold([
    [
      'Six boroughs demanded a special meeting of the Rowing League, the latest and sharpest turn in a row that began in May.',
      ['Six boroughs: a special meeting of the Rowing League'],
    ],
    [
      'Ada Okafor wrote that the gulls had won, a post that was shared 900 times.',
      ['Ada Okafor: that the gulls had won'],
    ],
    [
      'Ada Okafor denied that he was working with the fund, which would almost certainly be illegal.',
      ['Ada Okafor: that he was working with the fund'],
    ],
    [
      'Ada Okafor denied that the boat, which was old, had leaked.',
      ['Ada Okafor: that the boat, which was old, had leaked'],
    ],
    [
      'Ada Okafor praised the old and new gates, the latest and largest boat, and the crew.',
      ['Ada Okafor: the old and new gates, the latest and largest boat, and the crew'],
    ],
  ]);
});

test('a speaker’s contrast stays with what was said', () => {
  assertTold([
    [
      'Tom Lindqvist said nobody from the ministry had ever called, whereas Okafor came every week.',
      ['Tom Lindqvist: nobody from the ministry had ever called, whereas Okafor came every week'],
    ],
    [
      'Tom Lindqvist said the north bank was mended, whereas the county says it leaks.',
      ['Tom Lindqvist: the north bank was mended', 'the county: it leaks'],
    ],
    [
      'Tom Lindqvist said it was weighing a suit but had not been advised on its chances.',
      ['Tom Lindqvist: it was weighing a suit but had not been advised on its chances'],
    ],
    ['Tom Lindqvist said it would close but did not say when.', ['Tom Lindqvist: it would close']],
  ]);
});

test('the time of a clause within goes with it, the time of speaking does not', () => {
  assertTold([
    [
      'Tom Lindqvist described the sale as a betrayal of promises made to him when he joined the board.',
      ['Tom Lindqvist: the sale as a betrayal of promises made to him when he joined the board'],
    ],
    ['Ada Okafor described the deal as a gift when she spoke in Leeds.', ['Ada Okafor: the deal as a gift']],
    [
      'Ada Okafor called on the mayor to step aside while the books are examined.',
      ['Ada Okafor: the mayor to step aside while the books are examined'],
    ],
    [
      'Ada Okafor called on the mayor to step aside while she was on the stage.',
      ['Ada Okafor: the mayor to step aside'],
    ],
  ]);
});

test('a verb that can go with none of the words told is the narrator’s', () => {
  assertTold([
    [
      'Ada Okafor has acknowledged the letters existed but denies that any were sent.',
      ['Ada Okafor: the letters existed', 'Ada Okafor: that any were sent'],
    ],
    [
      'Plaintiffs acknowledge that he made no statement, and urge the Court to treat them as one.',
      ['Plaintiffs: that he made no statement', 'Plaintiffs: the Court to treat them as one'],
    ],
    [
      'The owner, Marlow Marine, declined to be interviewed and, through counsel, disputed that the boat leaked.',
      ['The owner, Marlow Marine: to be interviewed', 'The owner, Marlow Marine: that the boat leaked'],
    ],
    [
      'Ada Okafor countered that Dunlow “has waited years for a port” and accused outsiders of meddling.',
      ['Ada Okafor: that Dunlow “has waited years for a port”', 'Ada Okafor: outsiders of meddling'],
    ],
    [
      'Ada Okafor told the board that it was “not for ministers to sail”, and called on the two sides to return.',
      ['Ada Okafor: that it was “not for ministers to sail”', 'Ada Okafor: the two sides to return'],
    ],
    [
      'Ada Okafor said the mayor had told her it was “not his job” and had called it off.',
      ['Ada Okafor: the mayor had told her it was “not his job” and had called it off'],
    ],
    [
      'Ada Okafor wrote on Monday, arguing that it showed “intent” and indicated a plan.',
      ['Ada Okafor: that it showed “intent” and indicated a plan'],
    ],
    ['Ada Okafor said the boats were “lost” and sold.', ['Ada Okafor: the boats were “lost” and sold']],
    [
      'Ada Okafor said the matter was closed and referred questions back to the port.',
      ['Ada Okafor: the matter was closed'],
    ],
    [
      'Ada Okafor said the debt would swallow the town, and called for the port to be sold.',
      ['Ada Okafor: the debt would swallow the town', 'Ada Okafor: the port to be sold'],
    ],
  ]);
});

test('a verb that goes with the words told stays with them', () => {
  assertTold([
    [
      'Ada Okafor said it would not comment on letters but was content that they were safe.',
      ['Ada Okafor: it would not comment on letters but was content that they were safe'],
    ],
    [
      'Ada Okafor says the crews want more pay and call for a strike.',
      ['Ada Okafor: the crews want more pay and call for a strike'],
    ],
    [
      'Ada Okafor said the city had spent $3 million and submitted every report on time.',
      ['Ada Okafor: the city had spent $3 million and submitted every report on time'],
    ],
    [
      'Ada Okafor says it will end the strike if Marlow withdraws the notices and agrees to talks.',
      ['Ada Okafor: it will end the strike if Marlow withdraws the notices and agrees to talks'],
    ],
    [
      'Ada Okafor told the board that he welcomed the report but could not comment on a draft.',
      ['Ada Okafor: that he welcomed the report but could not comment on a draft'],
    ],
  ]);
});

test('what came of it, and of what sort it was, ends what was said', () => {
  assertTold([
    [
      'The town will not sign, Ada Okafor said on Tuesday, escalating a row that has lasted six weeks.',
      ['Ada Okafor: The town will not sign'],
    ],
    [
      'Ada Okafor has ordered the port to stop all dredging, in the most serious action she has taken.',
      ['Ada Okafor: the port to stop all dredging'],
    ],
    [
      'Ada Okafor urged teachers not to enter codes, advice that the board has told them to ignore.',
      ['Ada Okafor: teachers not to enter codes'],
    ],
    [
      'Ada Okafor asked that Lindqvist pay for the stone, which she described as “scuffed”.',
      ['Ada Okafor: that Lindqvist pay for the stone', 'she: the stone … as “scuffed”'],
    ],
    [
      'Ada Okafor said the board had met, in the hall that the town built, to hear them.',
      ['Ada Okafor: the board had met, in the hall that the town built, to hear them'],
    ],
  ]);
});

test('a main clause behind a clause told in front, whatever opens it, is the narrator’s', () => {
  assertTold([
    [
      'Now that Ada Okafor has said she will accept the fee, the town is glad.',
      ['Ada Okafor: she will accept the fee'],
    ],
    [
      'In the week since Ada Okafor announced that the pier would close, crews have pulled down a hall in Pell.',
      ['Ada Okafor: that the pier would close'],
    ],
    [
      'Although in March Ada Okafor said the toll was a mistake, at the hearing this week she said it was fair.',
      ['Ada Okafor: the toll was a mistake', 'she: it was fair'],
    ],
    [
      'While Ada Okafor says that the pier has no debts, a trio of lenders have in fact put up the money.',
      ['Ada Okafor: that the pier has no debts'],
    ],
    [
      'As Ada Okafor told the board that the pier would stay open, sailors in the hall laughed.',
      ['Ada Okafor: that the pier would stay open'],
    ],
  ]);
});

test('the next share of those asked speaks for itself', () => {
  assertTold([
    [
      'Some 42 percent said the pier is safe, 32 percent called it a danger.',
      ['Some 42 percent: the pier is safe', '32 percent: it a danger'],
    ],
    [
      'Three in ten said the board is honest and one in four said it was not.',
      ['Three in ten: the board is honest', 'one in four: it was not'],
    ],
    [
      'Ada Okafor said that 42 percent back the toll, 32 percent call it a danger.',
      ['Ada Okafor: that 42 percent back the toll, 32 percent call it a danger'],
    ],
  ]);
});

test('what stands “instead of” goes with it, “as well” does not', () => {
  assertTold([
    ['Ada Okafor praised patience instead of resentment.', ['Ada Okafor: patience instead of resentment']],
    ['Ada Okafor has called for a count of the boats as well.', ['Ada Okafor: a count of the boats']],
  ]);
});

test('a doubt whether something will be is told to the end of its clause', () => {
  assertTold([
    [
      'Ada Okafor raised serious doubts about whether the board will heed warnings and pay for the lock.',
      ['Ada Okafor: serious doubts about whether the board will heed warnings and pay for the lock'],
    ],
  ]);
});

test('words told go on past an inset, an instance, a time and a row of gerunds', () => {
  assertTold([
    [
      'It was mocked by Ada Okafor, who suggested that Mr. Lind, under fire for the delay, would do well to rest.',
      ['who: that Mr. Lind, under fire for the delay, would do well to rest'],
    ],
    [
      'Ada Okafor announced plans to get crews, including those sailing for Pell, to stay in port.',
      ['Ada Okafor: plans to get crews, including those sailing for Pell, to stay in port'],
    ],
    [
      'Ada Okafor raised doubts in a speech on Monday that the Elmford and Pell mills would open.',
      ['Ada Okafor: doubts in a speech on Monday that the Elmford and Pell mills would open'],
    ],
    [
      'Ada Okafor questioned the cost of the pier or whether it was needed.',
      ['Ada Okafor: the cost of the pier or whether it was needed'],
    ],
    [
      'Ada Okafor accused Tom Lind of hiding files, misleading crews, and cheating the town.',
      ['Ada Okafor: Tom Lind of hiding files, misleading crews, and cheating the town'],
    ],
    [
      'Ada Okafor accused Tom Lind of lying, and sailing home he found the pier shut.',
      ['Ada Okafor: Tom Lind of lying'],
    ],
    ['Ada Okafor said: “We should have seen” it coming.', ['Ada Okafor: “We should have seen” … it coming']],
    [
      'Ada Okafor’s pledge to close the mill ― using her own phrase ― was met with laughter.',
      ['Ada Okafor’s: to close the mill'],
    ],
  ]);
});
