import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('who asked not to be named is nobody whom the text names', () =>
  assertSpoken([
    [
      'As Ada Okafor spoke, a designer for the Pell Group rolled her eyes. The employee of ten years, who spoke on the condition of anonymity, said she was dismayed.',
      ['?: she was dismayed'],
    ],
    [
      'Ada Okafor spoke. The insider, who asked not to be named, said the mill was lost.',
      ['?: the mill was lost'],
    ],
    [
      'Tom Lind came to Pell. One rower held a sign. He declined to give his name for fear of the club. “Lind is a bore. He scares us,” he said. “Tom Lind is mad,” he added.',
      ['?: “Lind is a bore. He scares us,”', '?: “Tom Lind is mad,”'],
    ],
  ]));

test('whom a message reaches does not say what it tells', () =>
  assertSpoken([
    [
      'Senator Ada Okafor lost in Marlow. The senator emailed supporters saying: “The fight goes on.”',
      ['Ada Okafor: “The fight goes on.”'],
    ],
    ['Tom Lind heard supporters saying, “We lost.”', ['?: “We lost.”']],
  ]));

test('a given name again and a name one gives oneself are who bears them', () =>
  assertSpoken([
    [
      'Tunde Marsh, 31, sells figs at the lock in Marlow. Tunde estimated he sold 90 boxes.',
      ['Tunde Marsh: he sold 90 boxes'],
    ],
    [
      '“The streets are closed,” wrote a man calling himself Tom Lind.',
      ['Tom Lind: “The streets are closed,”'],
    ],
  ]));
