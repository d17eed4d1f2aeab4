import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('who opens the sentence speaks where the comma behind the words for her is lost', () => {
  assertSpoken([
    [
      'Ada Okafor, the lead organiser of the march told the board that the quay was old.',
      ['Ada Okafor: that the quay was old'],
    ],
    ['Tom Lind, a resident of Pell told the court, had fled.', ['?: Tom Lind … had fled']],
  ]);
});

test('who heads part of a body is named behind it', () => {
  assertSpoken([
    [
      'The head of the county’s harbour police, Tom Lind, on Sunday said that the quay was old.',
      ['Tom Lind: that the quay was old'],
    ],
  ]);
});

test('a post is by whoever wrote it, an indictment by whoever brought it', () => {
  assertSpoken([
    [
      'According to a Twitter post by Ada Okafor, a clerk of the trust, the quay was old.',
      ['Ada Okafor: the quay was old'],
    ],
    [
      'Tom Lind was charged in an indictment. The indictment alleges that he took bribes.',
      ['?: that he took bribes'],
    ],
    [
      'Tom Lind was charged in an indictment announced by the Justice Department. The indictment alleges that he took bribes.',
      ['Justice Department: that he took bribes'],
    ],
    [
      'The indictment was announced by Attorney General Ada Okafor. The indictment alleges that Tom Lind took bribes.',
      ['Ada Okafor: The indictment', '?: that Tom Lind took bribes'],
    ],
    // sent back, not written
    [
      'The Alder Board wrote a letter. Okafor returned the letter on Monday. The letter said the quay was old.',
      ['Alder Board: the quay was old'],
    ],
    [
      'The Alder Board issued a decree on Monday. It rained. The decree says that the mill must close.',
      ['Alder Board: that the mill must close'],
    ],
  ]);
});

test('the place of an office is no part of the name behind it', () => {
  assertSpoken([
    [
      'It was late. Current Prime Minister of India Tarun Okafor said that the quay was old.',
      ['Tarun Okafor: that the quay was old'],
    ],
  ]);
});
