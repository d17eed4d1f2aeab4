import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('labels in capitals lead to those present, and turns stay whole', () => {
  assertSpoken([
    [
      `Members present: Ngozi Okafor (Chair), Henrik Lindqvist
Witness: Dr Ada Marsh, Director, Quay Trust
The CHAIR: Good morning.
Dr MARSH: The quay was surveyed twice. [Interruption.] Both surveys found cracks.
We told the council in June that it would have to be closed.
Mr LINDQVIST: Who paid?
Dr Marsh handed a paper to the clerk.
ADA MARSH: The trust did.
The CHAIR: The committee will adjourn.
The committee adjourned at 11.40.`,
      [
        'Ngozi Okafor: Good morning',
        'Ada Marsh: The quay was surveyed twice … Both surveys found cracks.\nWe told the council in June that it would have to be closed',
        'Henrik Lindqvist: Who paid?',
        'Ada Marsh: The trust did',
        'Ngozi Okafor: The committee will adjourn',
      ],
    ],
  ]);
});

test('a chair whom the record does not name stays open', () => {
  assertSpoken([
    [
      `Henrik Lindqvist and Ada Marsh gave evidence on the quay.
The CHAIR: Good morning.
Mr LINDQVIST: It is cold.
The CHAIR: It is. Ms Marsh?
Ms MARSH: Very cold.`,
      ['?: Good morning', 'Henrik Lindqvist: It is cold', '?: It is. Ms Marsh?', 'Ada Marsh: Very cold'],
    ],
  ]);
});

test('questions and answers under oath', () => {
  assertSpoken([
    [
      `Deposition of Henrik Lindqvist
Examination by Ms. Okafor
Q. Where did you work in 2014?
A. At the mill. The foreman told me it would last.
Q. And did it?
A. No.`,
      [
        'Okafor: Where did you work in 2014?',
        'Henrik Lindqvist: At the mill. The foreman told me it would last',
        'Okafor: And did it?',
        'Henrik Lindqvist: No',
      ],
    ],
  ]);
});

test('a place in capitals before the news from there is no speaker', () => {
  assertSpoken([
    [
      `PORT ALDEN: Ada Okafor arrived on Sunday for talks on the quay.
ELMFORD: The council met in Elmford on Monday and went home.
PORT ALDEN: Tom Lind left Port Alden for Elmford on Friday.`,
      [],
    ],
  ]);
});
