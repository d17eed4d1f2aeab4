import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what went on while something was said is the narrator’s', () => {
  assertTold([
    [
      'Okafor said she will raise it with the board on Monday, as she attempted to lower expectations for the talks.',
      ['Okafor: she will raise it with the board on Monday'],
    ],
    [
      'Okafor said that she would raise it with Lind even as she played down its impact.',
      ['Okafor: that she would raise it with Lind', 'she: its impact'],
    ],
    [
      'Okafor says relations with Pell have never been worse as she prepares for talks on Monday with its mayor.',
      ['Okafor: relations with Pell have never been worse'],
    ],
    [
      'Guests agreed that Lind has already won the talks between him and Okafor as they began on Monday morning.',
      ['Guests: that Lind has already won the talks between him and Okafor'],
    ],
    ['Okafor said prices would rise as costs rose.', ['Okafor: prices would rise as costs rose']],
    [
      'Okafor said she will leave as she wanted more rest.',
      ['Okafor: she will leave as she wanted more rest'],
    ],
    [
      'Okafor said the clerk was hurt as he stood in his kitchen.',
      ['Okafor: the clerk was hurt as he stood in his kitchen'],
    ],
    [
      'Lind has hailed her talks with Okafor as a “good start” as the pair attempt to build a link.',
      ['Lind: her talks with Okafor as a “good start”'],
    ],
  ]);
});

test('the occasion of what was said is the narrator’s', () => {
  assertTold([
    [
      'Okafor said there was “no allegation in this paper that the crews knew of the leak” in announcing the charges.',
      ['Okafor: there was “no allegation in this paper that the crews knew of the leak”'],
    ],
    [
      'Okafor said she saw no harm in announcing the date.',
      ['Okafor: she saw no harm in announcing the date'],
    ],
    [
      'Okafor said she had not thought of asking Lind for the logs when prompted in an interview with Harbour Radio.',
      ['Okafor: she had not thought of asking Lind for the logs'],
    ],
    ['Okafor said she would answer when asked.', ['Okafor: she would answer when asked']],
    [
      'Okafor declared on Monday that her talks with Lind had begun well, after they met for two hours.',
      ['Okafor: that her talks with Lind had begun well'],
    ],
    [
      'Okafor said in Elmford — another stop on her northern tour — that she would raise the tolls with Lind.',
      ['Okafor: that she would raise the tolls with Lind'],
    ],
    [
      'Okafor told MCB’s “Meet the Mayor” on Sunday that Lind has been reluctant to meet.',
      ['Okafor: that Lind has been reluctant to meet'],
    ],
  ]);
});

test('what the speaker or others say elsewhere, in a clause on a noun, is none of the words told', () => {
  assertTold([
    [
      'Okafor has vowed that she can handle Lind, whom she has taken to referring to as a “guest” rather than a rival.',
      ['Okafor: that she can handle Lind'],
    ],
    [
      'Officials claimed that Marlow was behind the loss of Pell, who the Courier said worked as an informant for the port.',
      ['Officials: that Marlow was behind the loss of Pell'],
    ],
    [
      'Okafor said she and Lind would discuss the row in Pell and the tolls, talks that harbour officials have signaled could be fruitful.',
      ['Okafor: she and Lind would discuss the row in Pell and the tolls'],
    ],
    [
      'The tunnel has been one of the foremost goals of the board, one that grew out of a desire, its friends said, to mend the links made in the old harbour.',
      ['its friends: one that grew out of a desire … to mend the links made in the old harbour'],
    ],
  ]);
});

test('the narrator goes on in a second clause', () => {
  assertTold([
    [
      'Surveyors have said the lock is likely to leak in the fall, and both sailors and engineers have implored Okafor to warn him against doing so.',
      [
        'Surveyors: the lock is likely to leak in the fall',
        'both sailors and engineers: Okafor to warn him against doing so',
      ],
    ],
    [
      'Okafor said that the row was “getting out of hand” and that she would never allow any town to have boats “even close to what we have,” although Marlow already does.',
      [
        'Okafor: that the row was “getting out of hand” and that she would never allow any town to have boats “even close to what we have,”',
      ],
    ],
    [
      'Official sources were saying the operation was over, but that has not yet been confirmed from Pell.',
      ['Official sources: the operation was over'],
    ],
    [
      'Okafor said it was unlikely the town would buy the lock, but would not rule it out.',
      ['Okafor: it was unlikely the town would buy the lock'],
    ],
    [
      'Okafor said both towns spy on each other but adds that the leak isn’t the same.',
      ['Okafor: both towns spy on each other', 'Okafor: that the leak isn’t the same'],
    ],
    [
      'Okafor said she plans to raise the tolls when they meet at the hall, but has also said she doesn’t expect Lind to pay.',
      [
        'Okafor: she plans to raise the tolls when they meet at the hall',
        'Okafor: she doesn’t expect Lind to pay',
      ],
    ],
    [
      'The surveyors say their plans call for boats as far north as Pell, but say there isn’t any plan to go beyond that.',
      [
        'The surveyors: their plans call for boats as far north as Pell',
        'The surveyors: there isn’t any plan to go beyond that',
      ],
    ],
    [
      'Okafor said they would be handed over to the port, apparently meaning they would be sent across the river.',
      ['Okafor: they would be handed over to the port'],
    ],
    [
      'Lind notes Okafor’s MCB background and warns Okafor could take advantage of the mayor at the talks.',
      ['Lind: Okafor could take advantage of the mayor at the talks'],
    ],
    [
      'Although the town said it grew, analysts are increasingly predicting much more sluggish growth -- and therefore more losses -- for the fourth quarter.',
      [
        'the town: it grew',
        'analysts: much more sluggish growth -- and therefore more losses -- for the fourth quarter',
      ],
    ],
  ]);
});

test('what is cried cries nothing', () => {
  assertTold([
    [
      'After the rally, people were shown in the streets of Pell -- some of them carrying signs demanding “Freedom for Pell,” the same battle cry regularly chanted at rallies in Marlow.',
      ['carrying signs: “Freedom for Pell,”'],
    ],
  ]);
});

test('the time that whoever speaks sets is the narrator’s', () => {
  assertTold([
    [
      'Okafor told the towns that they were late and gave them until May 3 to pay.',
      ['Okafor: that they were late'],
    ],
    [
      'Okafor said the court met and gave the mill until May 3 to pay.',
      ['Okafor: the court met and gave the mill until May 3 to pay'],
    ],
  ]);
});

test('what came of words told, and what others call it, is the narrator’s', () => {
  assertTold([
    [
      'Tom Lind has vowed to hold a fair in the bay, leaving Elmford excited about it.',
      ['Tom Lind: to hold a fair in the bay'],
    ],
    [
      'Tom Lind reported earning $9 million from the mill, making it by far the best of his firms.',
      ['Tom Lind: earning $9 million from the mill'],
    ],
    [
      'Tom Lind says he will run for mayor, making him the fifth candidate in the race.',
      ['Tom Lind: he will run for mayor'],
    ],
    [
      'Tom Lind said the storm sank five boats, making it the worst since 1990.',
      ['Tom Lind: the storm sank five boats, making it the worst since 1990'],
    ],
    [
      'Tom Lind demanded that crews kneel, making scenes that officials described as sad.',
      ['Tom Lind: that crews kneel', 'officials: scenes … as sad'],
    ],
  ]);
});
