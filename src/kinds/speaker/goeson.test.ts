import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('“they” and “it” go on with the body that answers', () =>
  assertSpoken([
    [
      'Brightwick Heating said the advert was a joke which consumers would not take literally. They provided a report. They explained that the figure had been chosen because customers liked it, and pointed out that it was small.',
      [
        'Brightwick Heating: the advert was a joke which consumers would not take literally',
        'Brightwick Heating: that the figure had been chosen because customers liked it',
        'Brightwick Heating: that it was small',
      ],
    ],
    [
      'Oakfield Homes said the residents were safe. They said nobody had called.',
      ['Oakfield Homes: the residents were safe', '? Oakfield Homes: nobody had called'],
    ],
    [
      'Ada Okafor and her husband said the pier was old. They said it would fall.',
      ['Ada Okafor: the pier was old', 'Ada Okafor: it would fall'],
    ],
    [
      'The Marlow Armed Forces said on Sunday, the 36 people infected included 26 clerks. They said the people were moved.',
      [
        'Marlow Armed Forces: the 36 people infected included 26 clerks',
        'Marlow Armed Forces: the people were moved',
      ],
    ],
    [
      'Northgate Mutual said the roof was old. Mrs Okafor complained. It replied that the policy was clear.',
      ['Northgate Mutual: the roof was old', 'Northgate Mutual: that the policy was clear'],
    ],
    [
      'Northgate Mutual said the roof was old. Mrs Okafor wrote to the council. It replied that the policy was clear.',
      ['Northgate Mutual: the roof was old', '? Northgate Mutual: that the policy was clear'],
    ],
    [
      'In their new book “Cold Harbours” (Elm Press), Ada S. Okafor and T. Carl Lind of the University of Elmford suggest that it was dear. The ships might have turned, they argue.',
      [
        'Ada S. Okafor: that it was dear',
        'T. Carl Lind: that it was dear',
        'Ada S. Okafor: The ships might have turned',
        'T. Carl Lind: The ships might have turned',
      ],
    ],
    [
      'Ada Okafor, a surgeon, and her colleague Tom Lind wrote to the port on Monday. The harbour is old, they said.',
      ['Ada Okafor: The harbour is old', 'Tom Lind: The harbour is old'],
    ],
    ['Birch Power had no choice, it said.', ['Birch Power: Birch Power had no choice']],
    [
      'Birch Power was content, although it stressed that the fee must be low.',
      ['Birch Power: that the fee must be low'],
    ],
    [
      'Birch Power cut its fees in May. It explained that the law had changed.',
      ['Birch Power: that the law had changed'],
    ],
  ]));

test('a document defines a name in single marks as well', () =>
  assertSpoken([
    [
      "Oakfield Homes ('the Association') let the flat in 2015. The Association said the flat was dry.",
      ['Oakfield Homes: the flat was dry'],
    ],
  ]));

test('“they” and “it” go on with all who were told of together', () =>
  assertSpoken([
    [
      'Ada Okafor and Tom Lind have filed a lawsuit against the mill. The lawsuit contends that it leaked. It goes on to fault the manager, saying any word from him was “false.”',
      [
        'Ada Okafor: that it leaked',
        'Tom Lind: that it leaked',
        'Ada Okafor: any word from him was “false.”',
        'Tom Lind: any word from him was “false.”',
      ],
    ],
    [
      'The Water Department and the Department of Parks followed all policies. The departments said that they cannot discuss the case.',
      [
        'Water Department: that they cannot discuss the case',
        'Department of Parks: that they cannot discuss the case',
      ],
    ],
    ['Ada Okafor and Tom Lind met. The unions said it was late.', ['?: it was late']],
    [
      'In a study, three lawyers — Tom Lind, Ada Okafor and Ivo Marsh — raised a challenge. They looked at American workers. The jobs, they concluded, never came back.',
      [
        'Tom Lind: The jobs … never came back',
        'Ada Okafor: The jobs … never came back',
        'Ivo Marsh: The jobs … never came back',
      ],
    ],
    [
      'Tom Lind’s campaign is tying the bill to her. They are saying it is a signal.',
      ['Tom Lind’s campaign: it is a signal'],
    ],
    [
      'Tom Lind’s campaign is fighting the senators. They are saying it is a signal.',
      ['? Tom Lind’s campaign: it is a signal'],
    ],
  ]));

test('“who” behind two people is of both, or of the last, as the verb tells', () =>
  assertSpoken([
    [
      'Lind met with Ada Abara and Ivo Marsh, who say that it is old.',
      ['Ada Abara: that it is old', 'Ivo Marsh: that it is old'],
    ],
    ['Lind met with Ada Abara and Ivo Marsh, who says that it is old.', ['Ivo Marsh: that it is old']],
    [
      'Lind met with Ada Abara and Ivo Marsh, who said that it is old.',
      ['? Ada Abara Ivo Marsh: that it is old'],
    ],
  ]));

test('cities and states that are named together speak together, and go on so', () =>
  assertSpoken([
    [
      'Chicago and the state of Texas argued that it was void.',
      ['Chicago: that it was void', 'Texas: that it was void'],
    ],
    [
      'The cities of Chicago and Seattle sued on Monday. The cities say it is late.',
      ['Chicago: it is late', 'Seattle: it is late'],
    ],
    [
      'The Harbor League and the city of Elmford argue that it is void.',
      ['Harbor League: that it is void', 'Elmford: that it is void'],
    ],
    [
      'Mayors Tom Lind of Chicago and Ada Okafor of Seattle said they would sue.',
      ['Tom Lind: they would sue', 'Ada Okafor: they would sue'],
    ],
    ['Portland, Oregon, and its mayor came. The cities say it is late.', ['?: it is late']],
    ['Texas and California officials said that it was void.', ['?: that it was void']],
    ['The city of Elmford sued on Monday. The city says it is late.', ['Elmford: it is late']],
    ['The suit, filed by the state of Texas, argues that it is void.', ['Texas: that it is void']],
    ['The county of Marlow sued. The county argued that it was void.', ['Marlow: that it was void']],
  ]));
