import { type Clause, subtree } from '../../language/clauses.ts';
import type { Span } from '../../text/span.ts';
import { bare, governor } from '../phrases.ts';
import { conjunctsOf, phraseOf, tokensOf, type View } from '../view.ts';
import type { Labelled, Polarity } from './item.ts';
import { isLabel } from './labels.ts';

export const naming = new Set(
  'name designate label call describe list declare classify brand term dub identify deem consider recognize recognise certify accredit rate grade single out class categorize categorise style judge flag'.split(
    ' ',
  ),
);

/** A participle to the tagger that has an object behind it, as no passive has: who calls and who is called are not told apart. */
export function isMistaken(view: View, clause: Clause): boolean {
  const tokens = tokensOf(view, clause.sentence);
  return (
    clause.passive &&
    view.children[clause.sentence]![clause.predicate]!.some(
      at => at > clause.predicate && tokens[at]!.deprel === 'obj',
    ) &&
    !view.children[clause.sentence]![clause.predicate]!.some(at => tokens[at]!.deprel.startsWith('aux'))
  );
}

/** "whether he would call Pell a capital", "would allow it to be designated a port": nobody has. */
export function isImagined(view: View, clause: Clause): boolean {
  const { conditional, modal, finite } = clause.force;
  if (conditional || /^(?:could|would|might|may|should)$/u.test(modal ?? '')) return true;
  const above = finite ? null : governor(view, clause);
  return (
    above !== null &&
    /^(?:xcomp|ccomp|advcl)/u.test(clause.relation) &&
    /^(?:allow|want|ask|urge|call|refuse|decline|propose|seek|threaten|plan|consider|fail|require|let|press)$/u.test(
      above.lemma,
    )
  );
}

/** "named X a Y", "listed X as a Y", "X was designated a Y". */
export function called(view: View, sentence: number, clause: Clause): Labelled[] {
  if (!naming.has(clause.lemma) || !clause.patient || isImagined(view, clause) || isMistaken(view, clause))
    return [];
  const tokens = tokensOf(view, sentence);
  // "a certified public accountant" certifies nobody.
  if (tokens[clause.predicate]!.deprel === 'amod') return [];
  const children = view.children[sentence]!;
  const second = children[clause.predicate]!.find(child => {
    const { deprel, upos } = tokens[child]!;
    return (
      child !== clause.patient!.head &&
      (upos === 'NOUN' || (upos === 'PROPN' && isTitled(view, sentence, child))) &&
      /^(?:xcomp|obj|obl)/u.test(deprel) &&
      tokens[child]!.start > clause.group.start
    );
  });
  if (second === undefined) return [];
  const marker = children[second]!.find(child => tokens[child]!.deprel === 'case');
  if (marker !== undefined && tokens[marker]!.form.toLowerCase() !== 'as') return [];
  const label =
    marker === undefined
      ? phraseOf(tokens, children, second)
      : after(phraseOf(tokens, children, second), tokens[marker]!);
  const clausal = children[second]!.some(child => tokens[child]!.deprel.startsWith('acl'));
  const { end } = subtree(tokens, children as number[][], second);
  const full = clausal ? bare(view, { start: label.start, end }) : label;
  if (!clausal && !isLabel(view, sentence, second, label)) return [];
  const self = clause.agent && tokens[clause.patient.head]!.lemma === 'itself';
  const polarity: Polarity = clause.force.negated ? 'denied' : self ? 'self-declared' : 'asserted';
  const of =
    self && clause.agent
      ? conjunctsOf(view, sentence, clause.agent.head)
      : conjunctsOf(view, sentence, clause.patient.head);
  return [
    {
      sentence,
      label: full,
      of,
      by: self ? null : makerIn(view, clause),
      polarity,
      rule: 'named',
      sure: true,
      official: /^(?:designate|class|classify|categori[sz]e|certify|list|grade|rate)$/u.test(clause.lemma),
    },
  ];
}

/** "named the utility a “high-risk supplier”", "listed Pell as a …": a name and a label side by side, where the tree is silent. */
export function namedThen(view: View): Labelled[] {
  return view.analysis.names.flatMap((name): Labelled[] => {
    if (name.type === 'person') return [];
    const tokens = tokensOf(view, name.sentence);
    const verb = [name.first - 1, name.first - 2].find(
      at => naming.has(tokens[at]?.lemma ?? '') && tokens[at]?.upos === 'VERB',
    );
    if (verb === undefined) return [];
    let at = name.last + 1;
    if (/^as$/iu.test(tokens[at]?.form ?? '')) at++;
    if (!/^(?:an?|the)$/iu.test(tokens[at]?.form ?? '')) return [];
    const first = ++at;
    while (
      /^[“"‘']$|^[-–]$/u.test(tokens[at]?.form ?? '') ||
      /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '')
    )
      at++;
    if (at === first || tokens[at - 1]!.upos === 'ADJ') return [];
    const label = bare(view, { start: tokens[first]!.start, end: tokens[at - 1]!.end });
    if (!isLabel(view, name.sentence, at - 1, label)) return [];
    const clause = view.clauses[name.sentence]!.find(one => one.predicate === verb);
    if (clause && isImagined(view, clause)) return [];
    const negated = clause?.force.negated ?? false;
    return [
      {
        sentence: name.sentence,
        label,
        of: [name],
        by: clause?.agent ?? nameBefore(view, tokens[verb]!),
        polarity: negated ? 'denied' : 'asserted',
        rule: 'named',
        sure: true,
      },
    ];
  });
}

/** The name that ends right before the verb, where the tree lost the subject. */
export function nameBefore(view: View, verb: Span): Span | null {
  const name = view.analysis.names.findLast(one => one.end <= verb.start);
  return name &&
    /^\s+(?:(?:has|have|had|also|recently|then)\s+)*$/u.test(view.analysis.text.slice(name.end, verb.start))
    ? name
    : null;
}

/** Who puts a label on somebody: the verb's subject, or the name right before it where the tree lost that. */
export function makerIn(view: View, clause: Clause): Span | null {
  if (clause.agent || clause.passive) return clause.agent;
  return nameBefore(view, tokensOf(view, clause.sentence)[clause.predicate]!);
}

function after(span: Span, marker: Span): Span {
  return { start: Math.max(span.start, marker.end + 1), end: span.end };
}

/** "was named a District of Promise", "recognised as a Responsible Operator": an honour with an article before it. */
function isTitled(view: View, sentence: number, at: number): boolean {
  const tokens = tokensOf(view, sentence);
  return view.children[sentence]![at]!.some(
    child => /^an?$/iu.test(tokens[child]!.form) && tokens[child]!.deprel === 'det',
  );
}
