import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence, Token } from './analysis.ts';
import { type Argument, clausesOf } from './clauses.ts';

/** Builds a sentence from lines of `form lemma upos xpos head deprel`, heads counted from 1. */
function tree(lines: string): { text: string; sentence: Sentence } {
  const tokens: Token[] = [];
  let start = 0;
  for (const line of lines.trim().split('\n')) {
    const [form, lemma, upos, xpos, head, deprel] = line.trim().split(/\s+/u) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    tokens.push({
      start,
      end: start + form.length,
      form,
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      unsure: false,
    });
    start += form.length + 1;
  }
  return {
    text: tokens.map(token => token.form).join(' '),
    sentence: { start: 0, end: start - 1, block: 0, tokens },
  };
}

const words = (text: string, phrase: Argument | null) => phrase && text.slice(phrase.start, phrase.end);

test('a passive has its agent after "by" and its subject as patient', () => {
  const { text, sentence } = tree(`The the DET DT 2 det
    grant grant NOUN NN 4 nsubj:pass
    was be AUX VBD 4 aux:pass
    cut cut VERB VBN 0 root
    by by ADP IN 7 case
    the the DET DT 7 det
    state state NOUN NN 4 obl:agent`);
  const [clause] = clausesOf(sentence, 0);
  assert.equal(words(text, clause!.agent), 'the state');
  assert.equal(words(text, clause!.patient), 'The grant');
  assert.equal(clause!.force.tense, 'past');
});

test('an infinitive under an ordering verb is done by the one ordered', () => {
  const { text, sentence } = tree(`Orla Orla PROPN NNP 2 nsubj
    ordered order VERB VBD 0 root
    the the DET DT 4 det
    mill mill NOUN NN 2 obj
    to to PART TO 6 mark
    close close VERB VB 2 xcomp`);
  const [order, close] = clausesOf(sentence, 0);
  assert.equal(words(text, order!.agent), 'Orla');
  assert.equal(words(text, close!.agent), 'the mill');
  assert.equal(close!.agent!.carried, true);
  assert.equal(close!.governor, 0);
  assert.equal(close!.force.finite, false);
});

test('"which" stands for the noun before it; negation and modality are kept', () => {
  const { text, sentence } = tree(`towns town NOUN NNS 0 root
    which which PRON WDT 5 nsubj
    would would AUX MD 5 aux
    not not PART RB 5 advmod
    answer answer VERB VB 1 acl:relcl`);
  const clause = clausesOf(sentence, 0).find(found => found.lemma === 'answer')!;
  assert.equal(words(text, clause.agent), 'towns');
  assert.deepEqual([clause.force.modal, clause.force.negated], ['would', true]);
});

test('a sentence without a predicate has no clause', () => {
  const { sentence } = tree(`Notice notice NOUN NN 0 root
    of of ADP IN 3 case
    hearing hearing NOUN NN 1 nmod`);
  assert.deepEqual(clausesOf(sentence, 0), []);
});
