import { test } from 'node:test';
import { assertSpoken } from './told.fixture.ts';

const none = (texts: readonly string[]) => assertSpoken(texts.map(text => [text, []] as const));

test('what a court decides on is a deed; what it holds is told', () => {
  none([
    'The Marlow District Court dismissed the appeal.',
    'Judge Ada Okafor denied the motion for a stay.',
    'Judge Ada Okafor rejected two of the five claims, including one for damages.',
    'The petition was rejected by the Marlow District Court.',
    'The jury rejected the second claim.',
  ]);
  assertSpoken([
    [
      'The Marlow District Court rejected the claim that the pier was safe.',
      ['Marlow District Court: the claim that the pier was safe'],
    ],
    ['Judge Ada Okafor rejected the argument of the club.', ['Ada Okafor: the argument of the club']],
    ['Mayor Ada Okafor rejected calls for a toll.', ['Ada Okafor: calls for a toll']],
  ]);
});

test('what is kept from somebody is no denial', () => {
  none([
    'The council denied the mill a permit.',
    'Lindqvist was denied leave to appeal.',
    'The border post denied entry to the crew.',
    'Ada Okafor denied funding for the pier.',
  ]);
  assertSpoken([
    ['Ada Okafor denied any role in the sale.', ['Ada Okafor: any role in the sale']],
    ['The charge was denied by Ada Okafor.', ['Ada Okafor: The charge']],
    ['Ada Okafor denied that she had sold it.', ['Ada Okafor: that she had sold it']],
  ]);
});

test('who is questioned, cited or fed is no matter of words', () => {
  none([
    'Ada Okafor questioned the panel of witnesses.',
    'The police cited a 24-year-old man.',
    'Ada Okafor cited no authority.',
    'Ada Okafor cites Reyes v. Hill.',
    'Ada Okafor expressed no regret for the toll.',
    'The fund has supported over 110,000 students.',
    'The Clean Pier Act supports fishermen.',
  ]);
  assertSpoken([
    ['Ada Okafor supports this claim by noting that it leaks.', ['Ada Okafor: that it leaks']],
    ['Ada Okafor questioned the cost of the pier.', ['Ada Okafor: the cost of the pier']],
    ['Ada Okafor cited the cost of the pier.', ['Ada Okafor: the cost of the pier']],
    ['Ada Okafor expressed concern about the toll.', ['Ada Okafor: concern about the toll']],
    ['Ada Okafor supports the claim of the club.', ['Ada Okafor: the claim of the club']],
  ]);
});
