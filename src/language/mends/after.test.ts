import { test } from 'node:test';
import { assertArcs } from './arcs.fixture.ts';

test('“after” opens the clause whose subject an aside parts from its verb', () =>
  assertArcs(
    'The silence comes two days after the Elmford Courier, which once said it would cover the race as sport, said it would treat it as news.',
    'comes root -',
    'Courier nsubj said',
    'after mark said',
    'said advcl comes',
  ));

test('what is told behind a clause with “after” goes with the main verb, where no person is its subject', () => {
  assertArcs(
    'The candidate changed her story a few months later, after her first report was shown to be false, stating that she had not sent any letters.',
    'shown advcl changed',
    'stating advcl changed',
  );
  assertArcs(
    'The shares fell, after Ada Okafor sold the mill, saying that it had no future.',
    'saying advcl sold',
  );
});

test('a participle behind a comma goes with the main verb, not with what a noun tells of', () =>
  assertArcs(
    'But Tom Lind refused to entertain the chance of campaigning alongside Abara, responding that he is busy.',
    'responding advcl refused',
  ));

test('the noun behind two names that a stroke joins is what the preposition belongs to', () =>
  assertArcs(
    'More than half of respondents in the USA TODAY/Suffolk poll said the nation needs more bridges.',
    'half nsubj said',
    'poll nmod respondents',
  ));

test('“that read” behind a comma tells of what was posted', () =>
  assertArcs(
    'Mayor Kate Abara tweeted a message from her lawyer, Tom Quarrow, that read, “We will appeal.”',
    'read acl:relcl message',
  ));
