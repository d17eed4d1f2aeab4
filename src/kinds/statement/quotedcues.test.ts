import { test } from 'node:test';
import { assertTold } from './told.fixture.ts';

test('the verb behind words in marks tells who speaks, whatever the tagger takes it for', () => {
  assertTold([
    [
      '“Will she be the next harbour master?” a Liberal staffer in the room wondered.',
      ['a Liberal staffer in the room: “Will she be the next harbour master?”'],
    ],
    [
      '“Okafor can rest easy that despite the row”, Lind opines, “she will not be barred from the post.”',
      ['Lind: “Okafor can rest easy that despite the row” … “she will not be barred from the post.”'],
    ],
    [
      '“Under a theory of 1789,” writes Ada Okafor, “a clerk had two parents here.”',
      ['Ada Okafor: “Under a theory of 1789,” … “a clerk had two parents here.”'],
    ],
    [
      '“They are all here because he gives them free boats,” Okafor shot back with a laugh.',
      ['Okafor: “They are all here because he gives them free boats,”'],
    ],
    [
      '“It is a very old pier, ” said Joel Pell, a vice president.',
      ['Joel Pell, a vice president: “It is a very old pier, ”'],
    ],
    [
      '“This game isn’t over yet,” said Joel Pell, a vice president.',
      ['Joel Pell, a vice president: “This game isn’t over yet,”'],
    ],
    ['“I disagree," said retired Army Lt. Gen. Tom Lind.', ['Army Lt. Gen. Tom Lind: “I disagree,"']],
  ]);
});

test('words in marks between dashes have their cue', () => {
  assertTold([
    [
      'Nobody was moved by the mayor - “Born with a silver spoon in her mouth,” Mr. Pell said - but they did not back Mr. Lind.',
      ['Mr. Pell: “Born with a silver spoon in her mouth,”'],
    ],
  ]);
});

test('a cue whose speaker stands before another cue is no part of what that one tells', () => {
  assertTold([
    [
      'The Liberal candidate tried to assert her plans by saying, “I am trying to save lives and prevent the next fire.”',
      ['The Liberal candidate: “I am trying to save lives and prevent the next fire.”'],
    ],
  ]);
});

test('a cue that tells nothing in its own sentence introduces the words in marks behind it', () => {
  assertTold([
    [
      'Tom Lind, a clerk of the board, said in a statement. “There are no paper logs to recount.”',
      ['Tom Lind, a clerk of the board: “There are no paper logs to recount.”'],
    ],
    [
      '“Tell her I promised,” Okafor said, and Lind cut in. “Do not forget the quay.”',
      ['Okafor: “Tell her I promised,”', 'Lind: “Do not forget the quay.”'],
    ],
  ]);
});

test('a deed and a whole sentence in marks behind a comma, and a cue before its speaker', () => {
  assertTold([
    [
      'After the fire, Mayor Ada Okafor issued a statement, “Last night, our town was struck by a terrible fire.”',
      ['Mayor Ada Okafor: “Last night, our town was struck by a terrible fire.”'],
    ],
    ['Ada Okafor visited the town of Pell, “The place where I was born and raised.”', []],
    ['Ada Okafor wrote a book, “The Pier of the Lost Sailors Is Ours.”', []],
    [
      'Said Dorothy Pell, who grew up on the quay, “We were all so proud of her.”',
      ['Dorothy Pell, who grew up on the quay: “We were all so proud of her.”'],
    ],
  ]);
});
