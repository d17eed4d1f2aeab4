import { test } from 'node:test';
import { assertArcs } from './arcs.fixture.ts';

test('the condition “if elected president” is none of the words told', () =>
  assertArcs(
    'She also sent a tweet saying, if elected president, she would put new rules in place.',
    'put ccomp saying',
    'elected advcl put',
  ));

test('a participle tells of the subject of the clause behind “that”', () =>
  assertArcs(
    'She met Lind, who proclaimed in July that Christians fleeing Pell "cannot come into this country" but Muslim refugees from Pell "can come in so easily."',
    'fleeing acl Christians',
    'come ccomp proclaimed',
  ));
