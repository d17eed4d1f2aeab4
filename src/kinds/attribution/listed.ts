import type { Span } from '../../text/span.ts';
import { type Act, SPEECH } from './cues.ts';
import { verbCues } from './frames.ts';
import { isNegated } from './negation.ts';
import { nounFirst } from './nominal.ts';
import { contentSpan, sourceSpan, spanOf } from './phrase.ts';
import { type Attribution, isPunctuation, quotationAt, type Scene } from './scene.ts';
import { cueStart, subjectOf } from './subject.ts';
import type { Tree } from './tree.ts';

/* Lists set below a sentence that ends in a colon: "The union wants: ¶ • two rest days in a row; ¶ • an end to split shifts." */

const BULLET = /^(?:[•·▪‣◦●○*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/u;
/** An item without a mark of its own: in small letters, or closed by a semicolon. */
const ITEM = /^\p{Ll}|;(?: and| or)?$/u;

/** The items of a list right below a sentence that closes its block with a colon; none where fewer than two follow. */
function itemsBelow(scene: Scene, { sentence }: Tree): readonly Span[] {
  const { analysis, text } = scene;
  const { blocks } = analysis;
  if (!/:\s*$/.test(text.slice(sentence.start, sentence.end))) return [];
  const lines: Span[] = [];
  const last = blocks[Math.min(blocks.length - 1, sentence.block + 40)]!;
  for (const match of text.slice(sentence.end, last.end).matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line === '') continue;
    const goesOn =
      lines.length > 0 && /;(?: and| or)?$/.test(text.slice(lines.at(-1)!.start, lines.at(-1)!.end));
    if (!BULLET.test(line) && !ITEM.test(line) && !goesOn) break;
    const start = sentence.end + match.index + match[0].indexOf(line);
    lines.push({ start, end: start + line.length });
  }
  if (lines.length < 2) return [];
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const mark = BULLET.exec(line)?.[0].length ?? 0;
    const joint = /(?:;|,)?(?:\s+(?:and|or))?$/.exec(line)?.[0].length ?? 0;
    return contentSpan(scene, start + mark, end - joint) ?? [];
  });
}

/** "asked the firm to provide, before the next meeting: ¶ • …": the list goes with what is said last in its sentence. */
export function withItems(scene: Scene, one: Attribution): Attribution {
  const tree = scene.trees[one.sentence];
  const last = one.content.at(-1);
  if (!tree || !last || last.start < one.cue.end || !SPEECH.has(one.act)) return one;
  const between = scene.text.slice(last.end, tree.sentence.end);
  if (!/^[^.;:]{0,60}:\s*$/.test(between)) return one;
  const items = itemsBelow(scene, tree);
  return items.length > 0 ? { ...one, content: [...one.content, ...items] } : one;
}

const ASKS = /^(?:call for|demand|need|propose|recommend|request|require|say|seek|urge|want)$/;

/** "The union wants:", "The board called for:": the verb or its preposition closes the sentence, and the list is what is said. */
export function readListed(scene: Scene, tree: Tree): Attribution[] {
  const { tokens } = tree;
  const colon = tokens.findLastIndex(token => !isPunctuation(token)) + 1;
  if (tokens[colon]?.form !== ':') return [];
  for (let verb = colon - 1; verb >= Math.max(0, colon - 2); verb--) {
    const prepositional = `${tokens[verb]!.lemma} ${tokens[colon - 1]!.form}`;
    const key = verb === colon - 1 ? tokens[verb]!.lemma : prepositional;
    if (!ASKS.test(key) || verbCues(tree, verb).length === 0 || quotationAt(scene, tokens[verb]!.start))
      continue;
    const found = subjectOf(tree, verb);
    // "The union called for:": with nothing behind it the tree takes the verb for a participle
    const subject = found === 'none' ? nounFirst(tree, tree.lead, verb) : found;
    const items = typeof subject === 'number' && subject < verb ? itemsBelow(scene, tree) : [];
    if (items.length === 0 || typeof subject !== 'number') return [];
    const from = cueStart(tree, verb);
    const act: Act = key === 'say' ? 'say' : 'demand';
    return [
      {
        source: sourceSpan(tree, subject, 0, from - 1),
        head: { tree, token: subject },
        cue: spanOf(tree, from, colon),
        content: items,
        act,
        lemma: key,
        negated: isNegated(tree, verb),
        hearer: null,
        sentence: tree.at,
        rule: 'list',
      },
    ];
  }
  return [];
}
