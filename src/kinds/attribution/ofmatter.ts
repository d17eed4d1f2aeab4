import { isPersonNoun } from '../../language/chains/nouns.ts';
import { OCCASION } from './occasion.ts';
import { lower } from './scene.ts';
import { isFiniteVerb, type Tree } from './tree.ts';

/* Words of time and place behind a complement that belong to it, and not to the speaking, whatever the tree hung them on. */

/** What money is given or taken as. */
const FUNDS =
  /^(?:aid|assistance|backing|bonds|compensation|contracts|credits?|cuts?|damages|debt|donations|fees|financing|fines|funding|funds|grants?|investments?|loans?|losses|penalties|relief|revenues?|savings|spending|subsidies|support|taxes)$/;

/** "$5 million | in new funding for bridges": what the money is. */
function isMoneyIn({ tokens }: Tree, at: number): boolean {
  if (
    lower(tokens[at]!) !== 'in' ||
    !/^(?:million|billion|trillion|crore|lakh|\p{N}.*|bn|m|k)$/iu.test(tokens[at - 1]?.form ?? '')
  )
    return false;
  const end = tokens.findIndex(({ upos }, i) => i > at && !/^(?:ADJ|NOUN|PROPN)$/.test(upos));
  return tokens.slice(at + 1, end < 0 ? at + 5 : end).some(token => FUNDS.test(lower(token)));
}

/** What somebody is good or slow at. */
const EFFORT =
  /^(?:ability|delays?|efforts?|failure|hand|help|interest|leadership|part|progress|role|skills?|speed|success|work)$/;

export function isOfMatter(tree: Tree, verb: number, at: number): boolean {
  const { tokens } = tree;
  const before = tokens[at - 1]!;
  const [word, next, third, fourth] = tokens.slice(at, at + 4).map(lower);
  const told = tokens.slice(verb + 1, at);
  if (isMoneyIn(tree, at)) return true;
  // "spending $2 million | on ads"
  if (word === 'on') return told.some(token => /^spen[dt]/.test(lower(token)));
  // "its use of a private phone | while mayor", "… | while serving as mayor"
  if (word === 'while') return before.form !== ',' && isWhileIn(tree, at);
  if (word !== 'in') return false;
  // "a criminal | in all but name"
  if (next === 'all' && third === 'but' && fourth === 'name') return true;
  // "her skills | in cutting the price"
  if (tokens[at + 1]?.xpos === 'VBG') return EFFORT.test(lower(before));
  const noun = tokens[tokens[at]!.head];
  // "criticized him for votes | in the 1990s", "blamed her for leaks | in many towns"
  const over = told.some((token, i) => i > 0 && /^(?:against|for|of|over)$/.test(lower(token)));
  const decade = next === 'the' && /^(?:19|20)\d0s$/.test(third ?? '');
  return over && (decade || (noun?.xpos === 'NNS' && !OCCASION.test(lower(noun))));
}

/** "while mayor of Pell", "while serving as mayor": no verb before the next mark. */
function isWhileIn({ tokens }: Tree, at: number): boolean {
  const end = tokens.findIndex(
    ({ form, upos }, i) => i > at && (/^[,.;:?!]$/.test(form) || upos === 'CCONJ'),
  );
  const clause = tokens.slice(at + 1, end < 0 ? undefined : end);
  const [first, second] = clause;
  if (!first || !second) return first?.xpos === 'NN' && isPersonNoun(first.lemma);
  if (/^(?:serving|working)$/.test(lower(first))) return lower(second) === 'as';
  if (clause.some(token => isFiniteVerb(token) || token.upos === 'VERB')) return false;
  return first.xpos === 'NN' && isPersonNoun(first.lemma);
}
