import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('whoever closes a sentence with a verb of saying tells all that stands before', () => {
  assertTold([
    [
      'As the office looks to wrap up its work in May, agents are likely to want to meet the clerk, how it was set up, and whether she knew it, current and former officials said.',
      [
        'current and former officials: As the office looks to wrap up its work in May, agents are likely to want to meet the clerk, how it was set up, and whether she knew it',
      ],
    ],
    [
      'After more than two decades in the council as an independent, Pell plans to remain a member and would have registered as one if Elmford had lists, Lind said.',
      [
        'Lind: After more than two decades in the council as an independent, Pell plans to remain a member and would have registered as one if Elmford had lists',
      ],
    ],
    [
      'Tom Lind, who is a pastor at the port, slammed the rowers for promoting “idleness” among its members on his weekly radio show, Marlow Watch first reported.',
      [
        'Marlow Watch: Tom Lind, who is a pastor at the port, slammed the rowers for promoting “idleness” among its members on his weekly radio show',
      ],
    ],
  ]);
});

test('whoever closes a sentence tells all before, over a relative clause of his own', () => {
  assertTold([
    [
      'The port will close in May, Ada Okafor, who leads the union, said on Monday.',
      ['Ada Okafor: The port will close in May'],
    ],
    [
      'The plan is dead, two officials who were briefed on the talks said.',
      ['two officials who were briefed on the talks: The plan is dead'],
    ],
    ['The lawyer, a clerk who saw it, came late.', []],
    [
      'The port will close in May, one of the lawyers suing the city argued.',
      ['one of the lawyers suing the city: The port will close in May'],
    ],
    [
      'The port will close in May, lawyers for the city, which sued in 2017, said in court papers.',
      ['lawyers for the city: The port will close in May'],
    ],
    [
      'The port will close in May, a person briefed on the matter told the Courier.',
      ['a person briefed on the matter: The port will close in May'],
    ],
    ['As Okafor, a clerk with a gift for jokes, joked with Lind, her brother grew angry.', []],
  ]);
});

test('a verb before words in marks is no participle where those have a subject of their own', () => {
  assertTold([
    [
      'Okafor’s campaign shrugged off Lind’s comments, telling reporters, “Neither of us has ever asked.”',
      ['Okafor’s campaign: Lind’s comments', 'Okafor’s campaign: “Neither of us has ever asked.”'],
    ],
  ]);
});

test('a verb behind “that they said” has the noun before for its subject', () => {
  assertTold([
    [
      'Pell came second in a finish that he said defied expectations.',
      ['he: a finish … defied expectations'],
    ],
    [
      'Courts struck down voting laws, passed by the council, that appeals courts said discriminated against drivers and nurses.',
      ['appeals courts: voting laws … discriminated against drivers and nurses'],
    ],
  ]);
});

test('those who speak beside something else', () => {
  assertTold([
    [
      'The race is tight, with other candidates and even a prominent columnist suggesting that Lind’s record is fair game.',
      ['other candidates and even a prominent columnist: that Lind’s record is fair game'],
    ],
    [
      'Tom Lind, hoping to surge in Elmford, called Pell a “petulant child.”',
      ['Tom Lind: Pell a “petulant child.”'],
    ],
    [
      'Ada Okafor did it sideways, acknowledging that Mr. Pell had tapped into a vein but warning that his style would have repercussions.',
      [
        'Ada Okafor: that Mr. Pell had tapped into a vein',
        'Ada Okafor: that his style would have repercussions',
      ],
    ],
    [
      'Lind was asked by radio moderator Ada Okafor whether his plan would risk “adding another burden.”',
      ['radio moderator Ada Okafor: whether his plan would risk “adding another burden.”'],
    ],
    [
      'Lind blasted Pell for his support of a failed bill that would have granted a pathway to the guild, telling radio host Ada Okafor that Pell had opposed adding provisions to the bill.',
      [
        'Lind: Pell for his support of a failed bill that would have granted a pathway to the guild',
        'Lind: that Pell had opposed adding provisions to the bill',
      ],
    ],
    [
      'On Tuesday, even as shares were tumbling, Mr. Lind wrote to investors, telling them Marlow was “worth multiples of the current price.”',
      ['Mr. Lind: Marlow was “worth multiples of the current price.”'],
    ],
  ]);
});

test('a pronoun behind a noun says nothing of the words in marks before', () => {
  assertTold([
    [
      'He then accused the audience of consisting of “donors and special interests” — essentially the establishment he rails against.',
      ['He: the audience of consisting of “donors and special interests”'],
    ],
  ]);
});

test('what somebody declines to do', () => {
  assertTold([
    ['The aide declined to comment through a lawyer.', []],
    [
      'The aide declined to specify the nature of the talks.',
      ['The aide: to specify the nature of the talks'],
    ],
    ['The aide declined to say when it would open.', ['The aide: when it would open']],
  ]);
});

test('the present of “call for” behind a name', () => {
  assertTold([
    [
      'On his campaign website, Senator Tom Lind calls for credit score reform.',
      ['Senator Tom Lind: credit score reform'],
    ],
  ]);
});

test('a speaker set in behind “would”, and many who argue', () => {
  assertTold([
    ['The bill would, its sponsors say, “save lives.”', ['its sponsors: The bill would … “save lives.”']],
    [
      'That attitude, many argue, could carry grave implications if Pell becomes mayor.',
      ['many: That attitude … could carry grave implications if Pell becomes mayor'],
    ],
    [
      'The port was late, he said, before adding that it would pass.',
      ['he: The port was late', 'he: that it would pass'],
    ],
  ]);
});

test('a verb of its own for the first of two nouns', () => {
  assertTold([
    [
      'Mr. Lind donated a total of $5,000 to campaigns that year, but the fund reported to the county that his full-time salary was $31,592.',
      ['the fund: that his full-time salary was $31,592'],
    ],
    [
      'As it sent aid to the residents of flooded Marlow, an Elmford newspaper called on candidate Ada Okafor to at least do something.',
      ['an Elmford newspaper: candidate Ada Okafor to at least do something'],
    ],
    [
      'Multiple outlets reported on Wednesday the police had “more than one conversation” with Pell.',
      ['Multiple outlets: the police had “more than one conversation” with Pell'],
    ],
  ]);
});

test('asides, and what the narrator adds', () => {
  assertTold([
    [
      'Lind admitted that philanthropy -- even on his own heroic scale -- would not be enough to keep him satisfied.',
      [
        'Lind: that philanthropy -- even on his own heroic scale -- would not be enough to keep him satisfied',
      ],
    ],
    [
      'Lind pledged that he would get the rate down to 6 percent over four years — a milepost that Okafor was able to hit in May.',
      ['Lind: that he would get the rate down to 6 percent over four years'],
    ],
    [
      'Lind said he has not held dinners and never called a donor to ask for money.',
      ['Lind: he has not held dinners and never called a donor to ask for money'],
    ],
    [
      'She was going to put “a lot of crews out of business,” Okafor said while trying to explain her plan.',
      ['Okafor: She was going to put … “a lot of crews out of business,”'],
    ],
    [
      'Okafor said that crews hacked into the computers of the guild and she accused contender Tom Lind of support for the mayor.',
      [
        'Okafor: that crews hacked into the computers of the guild',
        'she: contender Tom Lind of support for the mayor',
      ],
    ],
  ]);
});

test('the short form of “has” with a verb of saying is no passive', () => {
  assertTold([
    ['He’s called it “a ruin.”', ['He: it “a ruin.”']],
    ['She’s long argued that it leaks.', ['She: that it leaks']],
    ['He’s told the board that it leaks.', ['He: that it leaks']],
    ['She’s also said that “the town needs it.”', ['She: that “the town needs it.”']],
    ['She’s praised for it.', []],
  ]);
});

test('verbs in a row, behind an aside and behind what somebody is', () => {
  assertTold([
    [
      'The mayor has mocked a reporter, referred to the crews as “rats” and recently pointed to a man in the crowd.',
      ['The mayor: the crews as “rats”'],
    ],
    [
      'Elmford Gov. Tom Lind on Monday signed an order trying to get his town to block the settlement of any crew, while Omar Pell, the former Marlow governor, proposed we “wake up and smell the coffee” and said House Speaker Ada Okafor should resign.',
      [
        'Omar Pell, the former Marlow governor: we “wake up and smell the coffee”',
        'Omar Pell, the former Marlow governor: House Speaker Ada Okafor should resign',
      ],
    ],
    ['Okafor, in a speech that was long, said the plan was “a ruin.”', ['Okafor: the plan was “a ruin.”']],
    ['A plurality of crews admitted to the port from all towns are young.', []],
    [
      'Guns are “the ultimate crisis” and “stunt growth,” Tom Lind, the former governor of Elmford, proclaimed to a cheering crowd.',
      ['Tom Lind, the former governor of Elmford: Guns are “the ultimate crisis” and … “stunt growth,”'],
    ],
    ['“Would it be open to the crews?” Okafor pressed.', ['Okafor: “Would it be open to the crews?”']],
  ]);
});

test('who speaks behind a relative clause or a dash', () => {
  assertTold([
    [
      'Even those who have sketched out possible paths for Mr. Lind to win the vote acknowledge that they are slender.',
      ['those who have sketched out possible paths for Mr. Lind to win the vote: that they are slender'],
    ],
    [
      'The town officials whose laws have been struck down say the real change has come in the courts.',
      ['The town officials whose laws have been struck down: the real change has come in the courts'],
    ],
    [
      'And it wasn’t a one-off or an accident — Tom Lind, a spokesman for Pell, told the Herald that the speaker gave Okafor a hint.',
      ['Tom Lind, a spokesman for Pell: that the speaker gave Okafor a hint'],
    ],
    [
      'Ada Okafor and Ann Lind, two of the three people who survived a fire at the Marlow Church in Elmford, South Pell, last year, made an impassioned call for love and unity.',
      [
        'Ada Okafor and Ann Lind, two of the three people who survived a fire at the Marlow Church in Elmford, South Pell, last year: love and unity',
        'Ada Okafor and Ann Lind, two of the three people who survived a fire at the Marlow Church in Elmford, South Pell, last year: love and unity',
      ],
    ],
  ]);
});

test('who a source is, with a clause of its own; words in marks behind a colon', () => {
  assertTold([
    [
      'According to a memo by Ada Okafor, a clerk who died in May, the mayor had left.',
      ['a memo by Ada Okafor, a clerk who died in May: the mayor had left'],
    ],
    [
      'Lind called the plan “a ruin”: “It leaks and it stinks.”',
      ['Lind: the plan “a ruin”: “It leaks and it stinks.”'],
    ],
  ]);
});

test('two gerunds behind one preposition each', () => {
  assertTold([
    [
      'Lind boasted of having “the best crews” and of knowing “more than the board.”',
      ['Lind: having “the best crews” and of knowing “more than the board.”'],
    ],
  ]);
});
