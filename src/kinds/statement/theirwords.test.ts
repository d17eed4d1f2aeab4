import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

const LEAD = 'The ferry left at noon.\n';
const told = (sentence: string, ...words: string[]) =>
  [`${LEAD}${sentence}`, words.map(one => `Ada Okafor: ${one}`)] as const;

test('a topic, a thought or a wish in its owner’s words is told', () => {
  assertSpoken([
    told(
      'Ada Okafor spoke of “a fierce urgency to get things done.”',
      '“a fierce urgency to get things done.”',
    ),
    told(
      'Ada Okafor voiced “deep concern about the safety of the pier.”',
      '“deep concern about the safety of the pier.”',
    ),
    told(
      'Ada Okafor hopes to “rebuild trust with every crew in town.”',
      'to “rebuild trust with every crew in town.”',
    ),
    told(
      'Ada Okafor is confident that “the crews will come back in May.”',
      'that “the crews will come back in May.”',
    ),
    told(
      'Ada Okafor offered “heartfelt thanks to all who searched.”',
      '“heartfelt thanks to all who searched.”',
    ),
    told('Ada Okafor hopes to see the “right to roam” on the ballot.'),
    told('Ada Okafor spoke of the “Great Wall of Tolls.”'),
    told('Ada Okafor wants the “old lamp” back.'),
  ]);
});

test('blame, praise and mockery tell for what and as what', () => {
  assertSpoken([
    told('Ada Okafor blasted him for “closing the pier.”', 'him for “closing the pier.”'),
    told('Ada Okafor hailed her as “a fighter for the harbour.”', 'her as “a fighter for the harbour.”'),
    told(
      'Ada Okafor blamed the delays on “years of harbour foolishness.”',
      'the delays on “years of harbour foolishness.”',
    ),
    told(
      'The plan was criticised as “a gift to the rich” by Ada Okafor.',
      'The plan … as “a gift to the rich”',
    ),
    told(
      'Ada Okafor referred to the inquiry as a “rigged hunt” that “really hurts the port.”',
      'the inquiry as a “rigged hunt” that “really hurts the port.”',
    ),
    told('People who identify as sailors came, Ada Okafor among them.'),
    told('Ada Okafor introduced a bill as a stopgap.'),
  ]);
});

test('verbs of complaint may have a clause', () => {
  assertSpoken([
    told(
      'Ada Okafor railed that “much of the press is an enemy of the port.”',
      'that “much of the press is an enemy of the port.”',
    ),
    told('Ada Okafor sniped that Lind was “learning on the job.”', 'that Lind was “learning on the job.”'),
  ]);
});

test('behind words in marks a cue may look like a noun or a participle', () => {
  assertSpoken([
    [`${LEAD}“Is it safe?” a clerk in the room wondered.`, ['?: “Is it safe?”']],
    told('“The cost could be high,” worries former adviser Ada Okafor.', '“The cost could be high,”'),
    told('Ada Okafor shot back, “I could have stayed at home.”', '“I could have stayed at home.”'),
    [`${LEAD}“We will not close it,” the statement read.`, ['?: “We will not close it,”']],
  ]);
});

test('what a noun of saying names is told in its owner’s words', () => {
  assertSpoken([
    told('Ada Okafor’s promise of “a new pier by May” fell flat.', '“a new pier by May”'),
    told('Ada Okafor’s criticism of the toll as “a tax on sleep” fell flat.', 'the toll as “a tax on sleep”'),
    told(
      'His remarks buttress the contention of former mayor Ada Okafor that some letters had been “over-read.”',
      'that some letters had been “over-read.”',
    ),
    told('Ada Okafor’s love of “old songs about the sea” is known.'),
  ]);
});

test('a short sentence of assent is the cue of the words in marks behind it', () => {
  assertSpoken([
    told('Ada Okafor agreed. “We have all the time we need.”', '“We have all the time we need.”'),
    told('Ada Okafor left. “Songs of the Quay” was played.'),
  ]);
});
