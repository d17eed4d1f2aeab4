import type { Token } from '../../language/analysis.ts';
import { isAskedBy } from '../attribution/asked.ts';
import { SPEECH, VERBS } from '../attribution/cues.ts';
import { cueLemma } from '../attribution/frames.ts';
import { type Attribution, lower, quotationAt, type Scene } from '../attribution/scene.ts';
import { childrenOf, isPassive, ownSubject, relation, type Tree, tokenAt } from '../attribution/tree.ts';
import { isDeed } from './deeds.ts';

/* Whether the verb of a cue tells that something was said, or only of a wish, a condition or a question. */

/** A verb over an infinitive that tells that it was done: "took to the air to say", "rose to say". */
const DONE: ReadonlySet<string> = new Set(
  'far quick go come return rise stand interject interrupt use proceed take hasten rush write speak appear emerge jump step stop pause break join turn issue release send post tweet hold email phone telephone ring text call'.split(
    ' ',
  ),
);

const WHEN = /^(?:when|if|once|after|as|while)$/;

/** False for "wants to say", "a chance to say", "if she says", "did she say?": nothing is told to have been said. */
export function isAsserted(scene: Scene, one: Attribution, tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const marks = childrenOf(tree, at, 'mark').map(mark => lower(tokens[mark]!));
  const light = tokenAt(tree, one.cue.start);
  const opens = [...marks, ...childrenOf(tree, light, 'mark').map(mark => lower(tokens[mark]!))];
  if (opens.some(mark => /^(?:if|whether|unless|until|without)$/.test(mark))) return false;
  // "Picture the mayor | denying it": nobody did
  if (tokens[at]!.xpos === 'VBG' && /^(?:envision|imagine|picture|suppose)$/.test(lower(tokens[tree.lead]!)))
    return false;
  if (describesGroup(tree, at) || asksHow(tree, at) || isDeed(tree, at, one.lemma)) return false;
  if (isRuled(tree, at) || isRequired(tree, at) || isOfAnybody(tree, at) || isUnreal(tree, at)) return false;
  // "the jury could then have concluded that": the modal stands outside of the cue
  const modal = modalBefore(tree, at);
  if (modal !== null && modal.end <= one.cue.start && MIGHT.test(lower(modal)) && !one.negated) return false;
  const above = tokens[tokens[at]!.head];
  // "a plan can help | reassure them that": a bare verb below another
  const might = (verb: number) => childrenOf(tree, verb, 'aux').some(aux => MIGHT.test(lower(tokens[aux]!)));
  const bare = tokens[at]!.xpos === 'VB' && relation(tokens[at]!) === 'xcomp' && !one.negated;
  if (bare && above?.lemma === 'help' && might(tokens[at]!.head)) return false;
  // "the board should join the council in opposing it"
  const within = tokens[at]!.xpos === 'VBG' && marks.some(mark => /^(?:in|by)$/.test(mark));
  if (within && above && might(tokens[at]!.head)) return false;
  // "should vote and | obtain an order | instructing him": a paper that is only wanted
  const paper = relation(tokens[at]!) === 'acl' && relation(above!) === 'obj' ? above!.head : -1;
  const wanted = paper < 0 ? null : (joinedTo(tree, paper) ?? paper);
  if (wanted !== null && tokens[at]!.xpos === 'VBG' && might(wanted)) return false;
  // "won by 1,944 votes, compared to 1,192", "a profit compared to last year"; "recalling how it fell, he stayed away": a figure, a thought
  if (one.lemma === 'compare to' && tokens[at]!.xpos === 'VBN' && tokens[at + 1]?.form === 'to') return false;
  if (one.lemma === 'recall' && tokens[at]!.xpos === 'VBG' && !tellsAbove(tree, at)) return false;
  const last = tokens.at(-1)!;
  if (last.form === '?' && !quotationAt(scene, last.start) && one.act !== 'ask') return false;
  const first = tokens[tokenAt(tree, one.cue.start)]!;
  // "could do so by telling"; "what she told him to do"
  if (
    marks.includes('by') &&
    childrenOf(tree, tokens[at]!.head, 'aux').some(aux => tokens[aux]!.xpos === 'MD')
  )
    return false;
  if (
    /^(?:verdict|infinitive)$/.test(one.rule) &&
    one.source !== null &&
    !/^(?:call|describe)/.test(one.lemma)
  ) {
    const before = tokens[tokenAt(tree, one.source.start) - 1];
    if (before && lower(before) === 'what') return false;
  }
  // "Asked who leads, he smiled", "when asked": another asks, of whom nothing is told
  const asked = first === tokens[at] && lower(first) === 'asked' && !isAskedBy(tree, at);
  if (asked && (at === tree.lead || first.xpos === 'VBN' || WHEN.test(lower(tokens[at - 1] ?? first))))
    return false;
  const joined = joinedTo(tree, at);
  if (joined !== null) return !MIGHT.test(auxiliaryOf(tree, joined)) && isDone(tree, joined);
  // a refusal, or "went on to say", has its own finite verb in the cue
  return (first.upos === 'VERB' && first !== tokens[at]) || isDone(tree, at);
}

/** "would say only that it was early", "would later say that it was old": so much was said. */
export const saysSo = ({ text }: Scene, { cue, rule }: Attribution): boolean => {
  const words = text.slice(cue.start, cue.end);
  return (
    /^would (?:later|eventually|subsequently|afterwards?|ultimately) /i.test(words) ||
    (rule === 'clause' &&
      (/^would only (?:say|confirm)$/i.test(words) ||
        (/^would (?:say|confirm)$/i.test(words) && /^ only that\b/.test(text.slice(cue.end)))))
  );
};

/** False for an infinitive with "to", unless the verb above tells that it was done: "rose to say". */
function isDone(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (!childrenOf(tree, at, 'mark').some(mark => lower(tokens[mark]!) === 'to')) return true;
  const { head } = tokens[at]!;
  const above = tokens[head];
  if (above === undefined || !/^(?:xcomp|advcl)$/.test(relation(tokens[at]!))) return false;
  return DONE.has(above.lemma) || (FORCED.test(above.lemma) && isPassive(tree, head) && isTold(tree, head));
}

/** "was forced to admit", "were moved to say": what somebody is made to say is said. */
const FORCED = /^(?:compel|force|move|prompt|provoke|spur)$/;

/** No "will be", "to be" or "if" before a verb. */
const isTold = (tree: Tree, at: number): boolean =>
  !childrenOf(tree, at, 'aux', 'mark').some(
    child =>
      tree.tokens[child]!.xpos === 'MD' || /^(?:to|if|unless|whether)$/.test(lower(tree.tokens[child]!)),
  );

/** "should reopen the pier or | explain": the verb to which a bare infinitive is joined, with which it shares what stands before. */
function joinedTo(tree: Tree, at: number): number | null {
  const { xpos, head } = tree.tokens[at]!;
  const own = childrenOf(tree, at, 'aux', 'mark', 'nsubj');
  if (xpos !== 'VB' || relation(tree.tokens[at]!) !== 'conj' || own.length > 0) return null;
  return head >= 0 && tree.tokens[head]!.xpos === 'VB' ? head : null;
}

const MIGHT = /^(?:may|might|could|can|should|would|must)$/;

/** "Had the court found that it erred, she would have won": what did not happen, told with the auxiliary before its subject. */
function isUnreal({ tokens, lead }: Tree, at: number): boolean {
  if (!/^(?:had|should|were)$/.test(lower(tokens[lead]!)) || at < lead + 2 || at > lead + 9) return false;
  const rest = tokens.slice(at).map(lower);
  return (
    !tokens.slice(lead + 1, at).some(({ form, xpos }) => form === ',' || /^(?:VB[DZP]|MD)$/.test(xpos)) &&
    rest.includes(',') &&
    rest.some(word => /^(?:would|could|might)$/.test(word))
  );
}

/** "The agency must explain why it closed", not "I must say that it did": what is to be said, by a rule. */
function isRuled(tree: Tree, at: number): boolean {
  const subject = ownSubject(tree, at);
  const own = subject !== null && /^(?:i|we)$/.test(lower(tree.tokens[subject]!));
  return auxiliaryOf(tree, at) === 'must' && !own;
}

/** "a requirement that the board | explain": a bare verb with a subject behind "that" tells what is to be done. */
function isRequired(tree: Tree, at: number): boolean {
  const subject = ownSubject(tree, at);
  const { xpos } = tree.tokens[at]!;
  if (xpos !== 'VB' || subject === null || subject > at || childrenOf(tree, at, 'aux').length > 0)
    return false;
  return childrenOf(tree, at, 'mark').some(mark => mark < subject && lower(tree.tokens[mark]!) === 'that');
}

/** "Whoever threatens to …", "any person who claims that …": those of whom a law speaks. */
function isOfAnybody(tree: Tree, at: number): boolean {
  const subject = ownSubject(tree, at);
  if (subject === null) return false;
  const word = lower(tree.tokens[subject]!);
  if (/^(?:whoever|whosoever)$/.test(word)) return true;
  const noun = tree.tokens[at]!.deprel === 'acl:relcl' ? tree.tokens[at]!.head : -1;
  return (
    noun >= 0 &&
    /^(?:who|that)$/.test(word) &&
    (/^(?:anyone|anybody|everyone|everybody)$/.test(lower(tree.tokens[noun]!)) ||
      childrenOf(tree, noun, 'det').some(child => /^(?:any|every)$/.test(lower(tree.tokens[child]!))))
  );
}

/** "could | then have | concluded", not "would only | say": the modal before a verb, over what may stand between them; null for none. */
function modalBefore({ tokens }: Tree, at: number): Token | null {
  if (tokens[at - 1] && lower(tokens[at - 1]!) === 'only') return null;
  const isBetween = (one: Token | undefined) =>
    one && (/^(?:ADV|AUX|PART)$/.test(one.upos) || one.lemma === 'have');
  for (let before = at - 1; isBetween(tokens[before]); before--)
    if (tokens[before]!.xpos === 'MD') return tokens[before]!;
  return null;
}

/** The modal before a verb, or ''. */
const auxiliaryOf = (tree: Tree, at: number): string =>
  childrenOf(tree, at, 'aux')
    .map(aux => tree.tokens[aux]!)
    .filter(({ xpos }) => xpos === 'MD')
    .map(lower)[0] ?? '';

/** Those whom a poll asks: "voters who say that health comes first", "those who say so" are told apart, not heard. */
const POLLED =
  /^(?:those|people|voters?|caucus-?goers?|electors?|respondents?|adults|americans|percent|%|share|number|proportion|half|third|quarter)$/;

/** "Voters who say the pier comes first want it open": a clause that only tells which of many are meant. */
function describesGroup(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  if (tokens[at]!.lemma !== 'say') return false;
  // "the share of voters saying it was lost"
  const noun = tokens[tokens[at]!.head];
  if (tokens[at]!.deprel === 'acl' && tokens[at - 1]?.form !== ',' && noun && POLLED.test(lower(noun)))
    return true;
  const who = childrenOf(tree, at, 'nsubj').find(child => child < at && lower(tokens[child]!) === 'who');
  return who !== undefined && POLLED.test(lower(tokens[who - 1] ?? tokens[at]!));
}

/** True if a participle hangs on a verb of saying: "spoke of the storm, recalling how it began". */
function tellsAbove(tree: Tree, at: number): boolean {
  const above = tree.tokens[tree.tokens[at]!.head];
  return above === undefined || VERBS.get(cueLemma(above))?.some(({ act }) => SPEECH.has(act)) === true;
}

/** "How he answers that will decide it": a manner that opens the sentence, as its subject. */
function asksHow(tree: Tree, at: number): boolean {
  return (
    lower(tree.tokens[tree.lead]!) === 'how' &&
    childrenOf(tree, at, 'advmod').includes(tree.lead) &&
    tree.tokens[at]!.head > at
  );
}
