import type { Clause } from '../../language/clauses.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import { dependents, governor, type Noun, phrase, prepositionOf, rolesIn } from '../phrases.ts';
import { isSpeaker, publicStanding } from '../public-life.ts';
import { tokensOf, type View, wordsOf } from '../view.ts';

const sending = new Set(
  'send write mail issue address fire deliver post email e-mail release publish dispatch sign hand give submit forward circulate fax serve'.split(
    ' ',
  ),
);

/** "send", "fire off", "hand over". */
export const isSending = (lemma: string): boolean => sending.has(lemma.split(' ')[0]!);

/** Verbs by which a paper is put into somebody's hands: "served a notice on the mill", "issued the mill with a notice". */
export const serving = /^(?:serve|issue|deliver|present|hit|slap)$/u;

export const receiving = new Set('receive get obtain'.split(' '));

/** What may or must be sent, the letter of a law, mail that is asked for and words told to a reporter by mail are no letters. */
export function isSent(view: View, noun: Noun): boolean {
  const lemma = tokensOf(view, noun.sentence)[noun.at]!.lemma.toLowerCase();
  const words = wordsOf(view, phrase(view, noun));
  const roles = rolesIn(view, noun);
  if (isDeed(view, noun) || isForPress(view, noun)) return false;
  // "Letter From Elmford": a column's heading.
  if (tokensOf(view, noun.sentence).length < headingTokens) return false;
  if (/^to the letter$/iu.test(words) && prepositionOf(view, noun) === 'to') return false;
  if (
    prepositionOf(view, noun) === 'to' &&
    roles.some(({ clause }) =>
      /^(?:follow|obey|observe|keep|stick|adhere|enforce|apply)$/u.test(clause.lemma),
    )
  )
    return false;
  const open = roles.find(
    ({ clause, role }) =>
      (role === 'patient' && (isSending(clause.lemma) || receiving.has(clause.lemma))) ||
      (role !== 'agent' && serving.test(clause.lemma)),
  );
  if (open && !isDone(view, open.clause)) return false;
  if (
    /\b(?:day|week|month|year)s?['’]?\b.*\bnotice$/iu.test(words) ||
    /\b(?:every|any|no|each)\b/iu.test(words)
  )
    return false;
  if (!/^e-?mail$/u.test(lemma)) return true;
  const spoken =
    roles.some(({ clause }) => /^(?:say|tell|add|explain)$/u.test(clause.lemma)) &&
    prepositionOf(view, noun) === 'in';
  const addressed = dependents(view, noun, /^(?:nmod|obl)/u, new Set(['to', 'from'])).length > 0;
  return addressed || (!spoken && open !== undefined);
}

/** A sentence of fewer tokens tells of no letter. */
const headingTokens = 5;

/** "letters of administration", "a memorandum of understanding": papers by which something is done, written to nobody; "got the memo" is a turn of speech. */
function isDeed(view: View, noun: Noun): boolean {
  const { end } = tokensOf(view, noun.sentence)[noun.at]!;
  const behind = view.analysis.text.slice(end, end + 30);
  const got = /\b(?:get|gets|got|gotten|getting|missed|miss) the $/iu.test(
    view.analysis.text.slice(Math.max(0, end - 24), end).replace(/memo$/iu, ''),
  );
  return (
    got ||
    /^\s(?:testamentary|of (?:administration|credit|marque|intent|understanding|agreement|law|incorporation|appeal|removal|appearance|deficiency))\b/iu.test(
      behind,
    )
  );
}

/** "wrote in an email to the paper": words for the press. */
function isForPress(view: View, noun: Noun): boolean {
  if (!/^e-?mail$/iu.test(tokensOf(view, noun.sentence)[noun.at]!.lemma)) return false;
  const { end } = tokensOf(view, noun.sentence)[noun.at]!;
  if (/^\s(?:in )?(?:response|reply|answer)\b/iu.test(view.analysis.text.slice(end, end + 16))) return true;
  return dependents(view, noun, /^(?:nmod|obl)/u, new Set(['to'])).some(at => {
    const to = phrase(view, { sentence: noun.sentence, at });
    return overlapping(view.analysis.names, to).some(name => name.subtype === 'media');
  });
}

/** True unless the words put the sending as due, possible, planned, denied or hanging on a condition. */
function isDone(view: View, clause: Clause): boolean {
  const { modal, negated, conditional } = clause.force;
  if (modal !== null || negated || conditional) return false;
  const tokens = tokensOf(view, clause.sentence);
  const before = view.children[clause.sentence]![clause.predicate]!.filter(at => at < clause.predicate);
  const marks = before.filter(at => tokens[at]!.deprel === 'mark').map(at => tokens[at]!.form.toLowerCase());
  // "Before it gives notice" tells what is usual.
  if (clause.force.tense === 'present' && marks.some(mark => /^(?:before|after|when|once)$/u.test(mark)))
    return false;
  const infinitive =
    tokens[clause.predicate]!.xpos === 'VB' && !before.some(at => tokens[at]!.lemma === 'do');
  return !infinitive || /^(?:begin|start|continue|proceed|go)$/u.test(governor(view, clause)?.lemma ?? '');
}

/** Whether somebody in public life writes or is written to, and no private person is: what a firm writes to a client is their affair. */
export function isPublicMail(
  view: View,
  group: readonly { readonly from: Span | null; readonly to: readonly Span[] }[],
): boolean {
  const from = group.flatMap(({ from: span }) =>
    span ? [isSpeaker(view, span) ? 'open' : publicStanding(view, span)] : [],
  );
  // "an open letter to the people of Marl": a crowd is no private person.
  const to = group.flatMap(one =>
    one.to.flatMap(span =>
      view.context.mentionAt(span) === null
        ? []
        : [isSpeaker(view, span) ? 'open' : publicStanding(view, span)],
    ),
  );
  const kin = /\b(?:daughter|son|wife|husband|friend|mother|father|family)\b/iu;
  if (group.some(one => one.to.some(span => kin.test(wordsOf(view, span))))) return false;
  if (to.includes('public')) return true;
  return !to.includes('private') && (!from.includes('private') || from.includes('public'));
}
