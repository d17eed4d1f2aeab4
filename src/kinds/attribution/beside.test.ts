import { test } from 'node:test';
import { assertTold } from '../statement/told.fixture.ts';

test('a verb beside words in marks is their cue only if it may have them', () => {
  assertTold([
    ['Guests known in the club as "Lucky and Skipper Fox", held a session on rigging on Saturday.', []],
    ['The trial, for the old phrase "together save lives," began last November and drew 499 sailors.', []],
    ['At the panel "Breaking Into Boats," speakers shared their insights into getting started.', []],
    ['The injuries are so grossly excessive as to "shock the conscience," see Lind v. Harbour Board.', []],
    ['The bill, officially called the "Secure Quay Act of 2006," adds about 700 miles of wall.', []],
    ['Her campaign began with a web ad, "Playing Tom," in which children use a doll.', []],
    ['"It is shut," reads a sign on the pier.', ['a sign on the pier: "It is shut,"']],
    ['"Go home and wait," residents were told.', [': "Go home and wait,"']],
    ['"Go home," residents were told by the warden.', ['the warden: "Go home,"']],
  ]);
});

test('a clause right behind the verb is what was said, not the words in marks before it', () => {
  assertTold([
    [
      'Walking in to chants of "Ada! Ada!," the senator said her campaign was closing strong.',
      ['the senator: her campaign was closing strong'],
    ],
    ['“It is lost,” Okafor said as the board left the hall.', ['Okafor: “It is lost,”']],
    ['“It is lost,” she told the board Okafor leads.', ['she: “It is lost,”']],
  ]);
});

test('what gave rise to a statement is not its cue', () => {
  assertTold([
    [
      'Mayor Ada Okafor issued this statement after the Harbour Court denied a request to keep the books: "The books belong to the town."',
      ['Mayor Ada Okafor: "The books belong to the town."'],
    ],
    [
      'Senator Lind released the following statement after the House voted to pass the budget: "This budget is wrong."',
      ['Senator Lind: "This budget is wrong."'],
    ],
    [
      'Mayor Ada Okafor made a statement in the hall and said: "This is wrong."',
      ['Mayor Ada Okafor: "This is wrong."'],
    ],
  ]);
});

test('words in marks that have a cue of their own are told once', () => {
  assertTold([
    [
      'Brooks suggested Lind had shown a fondness for old boats — "He would have loved the Lark," Brooks said twice — and reminded them of the cost.',
      ['Brooks: Lind had shown a fondness for old boats', 'Brooks: "He would have loved the Lark,"'],
    ],
    [
      'The clerk said that the club will show that it has "guiding principles to make hard decisions," he said.',
      ['The clerk: that the club will show that it has "guiding principles to make hard decisions,"'],
    ],
    ['Okafor said “I do not know about it,” she said.', ['she: “I do not know about it,”']],
    [
      'Okafor replied that she was pleased Ms. Lind had said that because, she said, the comment had helped the town.',
      ['Okafor: that she was pleased Ms. Lind had said that because … the comment had helped the town'],
    ],
  ]);
});

test('a sentence with words of its own behind its cue introduces no quotation before it', () => {
  assertTold([
    [
      'Ada Okafor called the ruling “a speed bump.” The other claims, she said, would collapse.',
      ['Ada Okafor: the ruling “a speed bump.”', 'she: The other claims … would collapse'],
    ],
    ['“It is late.” Tom Okafor, who runs the pier, said on Tuesday.', ['Tom Okafor: “It is late.”']],
  ]);
});
