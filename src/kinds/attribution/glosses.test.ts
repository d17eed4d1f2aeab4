import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('what a name or a date is, told behind it, is the narrator’s', () => {
  assertTold([
    [
      'Okafor said she plans to vote for Tom Lind, who runs the pier at Pell.',
      ['Okafor: she plans to vote for Tom Lind'],
    ],
    [
      'Lind said he will be at the Marlow Harbour Conference, which begins on Monday.',
      ['Lind: he will be at the Marlow Harbour Conference'],
    ],
    [
      'Lind said the talks must begin by April 26, when voters in Pell go to the polls.',
      ['Lind: the talks must begin by April 26'],
    ],
    [
      'Okafor said that Tom Lind, who runs the pier, will resign.',
      ['Okafor: that Tom Lind, who runs the pier, will resign'],
    ],
    [
      'Okafor said she had met Tom Lind, who runs the pier, and Jo Pell.',
      ['Okafor: she had met Tom Lind, who runs the pier, and Jo Pell'],
    ],
    [
      'Okafor said the mill was sold to Pell Timber, which closed it.',
      ['Okafor: the mill was sold to Pell Timber, which closed it'],
    ],
    [
      'Okafor argues that the toll would harm Marlow, which depends on the boats.',
      ['Okafor: that the toll would harm Marlow, which depends on the boats'],
    ],
    [
      'Lind says he trusts Ada Okafor, who would do a better job.',
      ['Lind: he trusts Ada Okafor, who would do a better job'],
    ],
  ]);
});

test('what is or was, behind what is to be done, is the narrator’s', () => {
  assertTold([
    [
      'Lind vowed to repeal the Harbour Act, a law that shut the mill in 1990.',
      ['Lind: to repeal the Harbour Act'],
    ],
    ['Okafor urged voters to back Tom Lind, who faces Jo Pell in May.', ['Okafor: voters to back Tom Lind']],
    [
      'Okafor pledged to put Pell, which has not elected a woman since 1990, on the map.',
      ['Okafor: to put Pell, which has not elected a woman since 1990, on the map'],
    ],
    [
      'Okafor told the crew to wear gloves, which would keep them safe.',
      ['Okafor: the crew to wear gloves, which would keep them safe'],
    ],
  ]);
});

test('a second verb of saying behind a perfect or a participle is the narrator’s', () => {
  assertTold([
    [
      'Okafor has said she supports a safe zone for boats in Pell and has expressed support for a wider pier.',
      ['Okafor: she supports a safe zone for boats in Pell', 'she: support for a wider pier'],
    ],
    ['Lind criticized the board sharply.', ['Lind: the board']],
  ]);
});

test('who else does so, and when else it was so, is the narrator’s', () => {
  assertTold([
    [
      'Okafor has said she will not back the plan, as has Tom Lind, the mayor of Pell.',
      ['Okafor: she will not back the plan'],
    ],
    ['Okafor said she wants an inquiry, as have other councillors.', ['Okafor: she wants an inquiry']],
    ['Lind said he holds no such meetings, as was the case in Marlow.', ['Lind: he holds no such meetings']],
    ['Okafor said the quay had leaked, as had the lock.', ['Okafor: the quay had leaked, as had the lock']],
    [
      'Okafor said the board voted against it, as did the council.',
      ['Okafor: the board voted against it, as did the council'],
    ],
  ]);
});

test('two things told beside each other in the past are told by one', () => {
  assertTold([
    [
      'Lind said the firm balked at the price, while the port paid it in full.',
      ['Lind: the firm balked at the price, while the port paid it in full'],
    ],
    [
      'Lind said the firm balked at the price, while the port said it would pay.',
      ['Lind: the firm balked at the price', 'the port: it would pay'],
    ],
    [
      'The board initially said it would take two months to mend the lock, but it managed to do so after one.',
      ['The board: it would take two months to mend the lock'],
    ],
  ]);
});

test('how something was said stands before what was said', () => {
  assertTold([
    [
      'Okafor claimed without any evidence that the vote in Pell had been rigged.',
      ['Okafor: that the vote in Pell had been rigged'],
    ],
    ['Lind asked Okafor pointedly whether she would close it.', ['Lind: whether she would close it']],
  ]);
});

test('a clause behind a colon has its source to itself', () => {
  assertTold([
    [
      'Trade in Pell has been weak: So far this year 14 shops have closed, according to the Marlow Courier.',
      ['the Marlow Courier: So far this year 14 shops have closed'],
    ],
  ]);
});
