import type { Span } from '../../text/span.ts';
import { SPEECH } from './cues.ts';
import { verbCues } from './frames.ts';
import { sourceSpan, spanOf } from './phrase.ts';
import { type Attribution, LABEL, lower, type Scene, saying } from './scene.ts';
import { cueStart, subjectOf } from './subject.ts';
import { isFiniteVerb, rootOf, type Tree, tokenAt } from './tree.ts';
import { voiceOf } from './voices.ts';

/* Posts shown whole without quotation marks: signed below, headed by their author, or set below "wrote:". */

const HANDLE = String.raw`\(@\w+\)`;
/** "— Ada Okafor (@adao) May 3, 2020" */
const SIGNATURE = new RegExp(String.raw`^[—–-]{1,2}\s?(?<name>\p{Lu}[^()\n]{1,60}?)\s${HANDLE}`, 'u');
/** "Ada Okafor (@adao): …", "Ada Okafor on Facebook: …" */
const HEADED = new RegExp(
  String.raw`^(?<name>\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|al|bin|da|de|del|der|of|the|van|von)){0,6})\s(?:${HANDLE}|on (?:Bluesky|Facebook|Instagram|Mastodon|Threads|Twitter|X)):\s(?=[^\s“"'‘])`,
  'u',
);
/** What stands in marks, in a list or behind a label is read elsewhere. */
const MARKED = /^["“'‘•·–—*-]/u;

/** The posts of a document, each with its author. */
export function readPosted(scene: Scene): Attribution[] {
  const signed = scene.trees.flatMap(tree => signedBelow(scene, tree) ?? headed(scene, tree) ?? []);
  const words = new Set(signed.map(({ content }) => content[0]!.start));
  const below = scene.trees.flatMap(tree => belowColon(scene, tree) ?? []);
  return [...signed, ...below.filter(({ content }) => !words.has(content[0]!.start))];
}

/** "The gulls have won. ¶ — Ada Okafor (@adao) May 3, 2020" */
function signedBelow(scene: Scene, tree: Tree): Attribution | null {
  const { analysis, text } = scene;
  const { start, block } = tree.sentence;
  const name = SIGNATURE.exec(text.slice(start, start + 100));
  if (!name || (start > 0 && !/\n\s*$/.test(text.slice(Math.max(0, start - 4), start)))) return null;
  const own = analysis.blocks[block]!;
  const above = own.start < start ? { start: own.start, end: start } : analysis.blocks[block - 1];
  const content = above && trimmed(text, above);
  if (!content || MARKED.test(text.slice(content.start))) return null;
  const from = start + name[0].indexOf(name.groups!.name!);
  return post(
    tree,
    { start: from, end: from + name.groups!.name!.length },
    { start, end: start + 1 },
    content,
    '—',
  );
}

/** "Ada Okafor (@adao): The gulls have won." */
function headed(scene: Scene, tree: Tree): Attribution | null {
  const { analysis, text } = scene;
  const { start, block } = tree.sentence;
  const own = analysis.blocks[block]!;
  const name = own.start === start ? HEADED.exec(text.slice(start, start + 120)) : null;
  const content = name && trimmed(text, { start: start + name[0].length, end: own.end });
  if (!name || !content) return null;
  const colon = start + name[0].lastIndexOf(':');
  return post(
    tree,
    { start, end: start + name.groups!.name!.length },
    { start: colon, end: colon + 1 },
    content,
    ':',
  );
}

/** Without the white space at its ends; null if nothing is left. A post keeps its last full stop. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

function post(tree: Tree, source: Span, cue: Span, content: Span, lemma: string): Attribution {
  const token = tokenAt(tree, source.end - 1);
  return saying({ tree, token }, { source, cue, content: [content], lemma, rule: 'direct-posted' });
}

const writes = (tree: Tree, verb: number): boolean =>
  verb > 0 &&
  isFiniteVerb(tree.tokens[verb]!) &&
  /^(?:post|read|tweet|write)$/.test(tree.tokens[verb]!.lemma) &&
  verbCues(tree, verb).length > 0;

/** "He tells the members:", "Ines has emailed:", "She denied leaving the talks:": the sentence's own verb of saying; -1 where it has none. */
function tellingVerb(tree: Tree): number {
  const verb = rootOf(tree);
  if (verb < 1 || /^(?:note|record|report|suggest)$/.test(tree.tokens[verb]!.lemma)) return -1;
  const says = verbCues(tree, verb).some(({ frames }) =>
    frames.some(({ act, takes }) => SPEECH.has(act) && /[cq]/.test(takes)),
  );
  return says ? verb : -1;
}

/** What a speaker says of himself, so that the paragraph is his and not the narrator's. */
const FIRST_PERSON = /\b(?:I|I['’](?:d|ll|m|ve)|we|We|our|Our|my|My)\b/;

/** "Okafor wrote: ¶ The gulls have won."; "Okafor writes: ¶" hands over to a colleague of the narrator. */
function belowColon(scene: Scene, tree: Tree): Attribution | null {
  const { tokens } = tree;
  const { analysis, text } = scene;
  if (tokens.at(-1)!.form !== ':') return null;
  const wrote = writes(tree, tokens.length - 2);
  const verb = wrote ? tokens.length - 2 : tellingVerb(tree);
  if (verb < 1 || lower(tokens[verb]!) === 'writes') return null;
  const own = analysis.blocks[tree.sentence.block]!;
  const next = analysis.blocks[tree.sentence.block + 1];
  const words = next ? text.slice(next.start, next.end) : '';
  if (own.end > tree.sentence.end || next?.kind !== 'body' || MARKED.test(words) || LABEL.test(words))
    return null;
  const subject = subjectOf(tree, verb);
  const content = trimmed(text, next);
  if (typeof subject !== 'number' || subject > verb || !content) return null;
  if (/^(?:it|there|this|that|which)$/.test(lower(tokens[subject]!))) return null;
  if (!wrote && (!FIRST_PERSON.test(words) || voiceOf({ tree, token: subject }) === 'thing')) return null;
  const from = cueStart(tree, verb);
  const span = sourceSpan(tree, subject, 0, from - 1);
  return {
    ...post(
      tree,
      span,
      spanOf(tree, wrote ? from : tokens.length - 1, tokens.length - 1),
      content,
      tokens[verb]!.lemma,
    ),
    head: { tree, token: subject },
  };
}
