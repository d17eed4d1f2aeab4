import { type Beside, besideVerb, type Window } from './beside.ts';
import type { VerbCue } from './frames.ts';
import { subjectOf } from './subject.ts';
import { isFiniteVerb, isMain, isPassive, lexicalVerb, type Tree } from './tree.ts';
import { voiceOf } from './voices.ts';

/** "Okafor called over her shoulder, “…”", "she issued a statement, “…”": a person's deed, and a whole sentence in marks behind a comma. */
export function commaAfterClause({ tree, from, to }: Window, verb: number): Beside | null {
  const { tokens } = tree;
  const subject = subjectOf(tree, verb);
  if (typeof subject !== 'number' || subject < from || subject > verb || !isMain(tree, verb)) return null;
  if (!/^VB[DZ]$/.test(tokens[verb]!.xpos) || TAKES_IN.test(tokens[verb]!.lemma)) return null;
  if (isPassive(tree, verb) || voiceOf({ tree, token: subject }) !== 'person') return null;
  if (tokens.slice(verb + 1, to).some(({ upos }) => /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(upos))) return null;
  if (!hasOwnVerb(tree, to + 1)) return null;
  const cue: VerbCue = { key: tokens[verb]!.lemma, frames: [], to: verb, matter: null };
  return besideVerb(tree, verb, cue, subject, from, to - 1, 'speaker-said-quotation');
}

/** Not "visited Pell, “The town where I was born”": words from a place on with a verb of their own. */
const hasOwnVerb = (tree: Tree, from: number): boolean =>
  tree.tokens
    .slice(from)
    .some(
      (token, i) =>
        (isFiniteVerb(token) && !/^(?:acl|advcl)/.test(tree.tokens[lexicalVerb(tree, from + i)]!.deprel)) ||
        (token.xpos === 'VB' && i < 2),
    );

/** What somebody does with the words of others. */
const TAKES_IN =
  /^(?:be|become|believe|carry|cite|come|feature|find|get|have|hear|hold|include|know|learn|like|love|need|play|quote|read|receive|recite|see|show|sing|spot|think|want|watch|wear)$/;
