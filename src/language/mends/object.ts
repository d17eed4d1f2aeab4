import { hangsUnder } from '../under.ts';
import { adopt, type Draft, everywhere, has, isComma, type Mend } from './mend.ts';

/* What verbs of promising, asking, accusing and calling take behind them, which the parser took for something else. */

/** Verbs with an infinitive, and with nothing else behind a bare "to". */
const WITH_TO =
  /^(?:attempt|continue|decline|fail|hope|intend|plan|refuse|seek|swear|threaten|try|vow|want)$/u;
/** The same, behind which "to" may also have somebody: "promised to charity". */
const MAY_WITH_TO = /^(?:agree|offer|pledge|promise|propose|commit)$/u;
/** Verbs that look like nouns or adjectives. */
const VERBS_TOO =
  /^(?:answer|appeal|approach|back|block|book|boycott|campaign|challenge|change|charge|clean|clear|close|comment|contest|control|cut|deal|debate|end|fight|finance|fire|fix|force|free|fund|halt|help|hike|honou?r|lead|limit|lower|match|move|narrow|object|open|order|pardon|plead|press|probe|protest|pull|push|question|raid|reform|release|report|request|respect|return|review|run|scrap|shield|slow|sponsor|stand|stay|step|stop|strike|sue|support|tackle|target|tax|test|trade|transfer|travel|trim|veto|visit|vote|walk|work)$/u;

/** "vowed to appeal", "promised to lower rents", "continued to question whether it pays": the infinitive taken for a noun or an adjective. */
const nounForInfinitive: Mend = tokens => {
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const [verb, to] = [tokens[at - 2], tokens[at - 1]];
    if (verb?.upos !== 'VERB' || to?.form !== 'to' || !/^(?:NN|JJ|JJR)$/u.test(token.xpos)) continue;
    const isVerb = VERBS_TOO.test(token.form);
    if (!(isVerb && (WITH_TO.test(verb.lemma) || MAY_WITH_TO.test(verb.lemma)))) continue;
    const over = /^(?:amod|compound)/u.test(token.deprel) && token.head > at ? token.head : -1;
    if (over > at + 4) continue;
    adopt(tokens, at, at - 2, (child, place) => place > at && /^(?:obl|punct)/u.test(child.deprel));
    Object.assign(token, { upos: 'VERB', xpos: 'VB', lemma: token.form, head: at - 2, deprel: 'xcomp' });
    Object.assign(to, { upos: 'PART', xpos: 'TO', head: at, deprel: 'mark' });
    if (over > 0) Object.assign(tokens[over]!, { head: at, deprel: 'obj' });
    for (const [place, child] of tokens.entries()) {
      if (place <= at) continue;
      if (child.head === at && child.deprel === 'nmod') child.deprel = 'obl';
      if (child.head === at && child.deprel === 'acl') child.deprel = 'ccomp';
      const isClause = child.head === at - 2 && /^(?:advcl|ccomp)$/u.test(child.deprel);
      const opens = tokens[at + 1];
      if (
        isClause &&
        /^(?:whether|that|if|why|how)$/u.test(opens?.form ?? '') &&
        hangsUnder(tokens, at + 1, place)
      )
        Object.assign(child, { head: at, deprel: 'ccomp' });
    }
    changed = true;
  }
  return changed;
};

/** What each verb says of somebody, by the word that opens it. */
const SAID_OF: ReadonlyMap<RegExp, RegExp> = new Map([
  [/^accuse$/u, /^of$/u],
  [/^(?:compare|liken)$/u, /^to$/u],
  [/^credit$/u, /^(?:for|with)$/u],
  [/^(?:depict|describe|dismiss|hail|portray|regard|tout)$/u, /^as$/u],
  [
    /^(?:applaud|attack|berate|blame|blast|castigate|chide|commend|condemn|criticise|criticize|denounce|fault|praise|rebuke|scold|slam|thank)$/u,
    /^(?:as|for)$/u,
  ],
]);

export const saidOf = (lemma: string): RegExp | undefined =>
  [...SAID_OF].find(([verbs]) => verbs.test(lemma))?.[1];

const ASKS =
  /^(?:advise|ask|beg|call|challenge|command|direct|encourage|implore|instruct|invite|order|press|tell|urge|warn)$/u;

/**
 * "accused Ada Okafor, who leads the council, | of neglect", "blamed Okafor, the mayor of Pell, | for it", "called on the board, which runs it, |
 * to resign": what is said of somebody or asked of him behind what is told of him between commas.
 */
const behindAside = everywhere(({ upos, lemma }, verb, tokens) => {
  if (upos !== 'VERB') return false;
  const opens = saidOf(lemma);
  if (!(opens || ASKS.test(lemma))) return false;
  const aside = asideBehind(tokens, verb);
  if (!aside) return false;
  const [who, comma, closes] = aside;
  const next = tokens[closes + 1]!;
  const at = next.head;
  const asked = ASKS.test(lemma) && next.xpos === 'TO' && tokens[at]?.xpos === 'VB';
  if (!(opens?.test(next.form) || asked) || at < closes || at > closes + 9) return false;
  const clause = tokens.findIndex(
    ({ head }, place) => place > comma && place < closes && (head < comma || head > closes),
  );
  if (clause > 0 && /^(?:who|which)$/u.test(tokens[comma + 1]!.form))
    Object.assign(tokens[clause]!, { head: who, deprel: 'acl:relcl' });
  const verbal = /^VB/u.test(tokens[at]!.xpos);
  Object.assign(tokens[at]!, { head: verb, deprel: asked ? 'xcomp' : verbal ? 'advcl' : 'obl' });
  return true;
});

/** Behind a verb: the noun that it acts on, the comma behind that, and the one that closes what is told of it. */
function asideBehind(tokens: readonly Draft[], verb: number): [number, number, number] | null {
  const comma = tokens.findIndex(
    ({ form, upos }, at) =>
      at > verb && (form === ',' || !/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PROPN)$/u.test(upos)),
  );
  if (comma < verb + 2 || !isComma(tokens[comma])) return null;
  const closes = tokens.findIndex(({ form }, at) => at > comma && /^(?:[,;:—–]|--|["“”])$/u.test(form));
  if (closes < comma + 2 || closes > comma + 16 || !isComma(tokens[closes]) || !tokens[closes + 1])
    return null;
  const first = tokens[comma + 1]!;
  if (!/^(?:who|which)$/u.test(first.form) && !/^(?:DET|NOUN|PROPN|ADJ|NUM)$/u.test(first.upos)) return null;
  const own = tokens.findIndex(
    ({ head, upos }, at) => head === verb && at > verb && at < comma && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  return own < 0 ? null : [own, comma, closes];
}

const CALLS = /^(?:brand|call|declare|deem|designate|dub|label|pronounce|term)$/u;

const TIMES = /^(?:day|decade|fortnight|hour|minute|moment|month|night|second|time|week|while|year)$/u;

/** "called the mayor | a liar", "called Ada Okafor, the mayor of Pell, | a liar": what somebody is called, taken for another word for her. */
const calledAfter = everywhere(({ upos, lemma }, verb, tokens) => {
  if (upos !== 'VERB' || !CALLS.test(lemma)) return false;
  const object = tokens.findIndex(({ head, deprel }, at) => head === verb && at > verb && deprel === 'obj');
  if (object < 0 || has(tokens, verb, /^xcomp$/u)) return false;
  const aside = asideBehind(tokens, verb);
  const article = aside && aside[0] === object ? aside[2] + 1 : endOfObject(tokens, object) + 1;
  if (!/^an?$/u.test(tokens[article]?.form ?? '')) return false;
  const named = tokens[article]!.head;
  const { deprel, head } = tokens[named] ?? tokens[article]!;
  const torn = aside && aside[0] === object ? head > verb : head === verb || hangsUnder(tokens, head, object);
  if (
    named < article ||
    TIMES.test(tokens[named]!.lemma) ||
    !torn ||
    !/^(?:appos|obl:unmarked|nmod:unmarked|dep|parataxis|conj)$/u.test(deprel)
  )
    return false;
  Object.assign(tokens[named]!, { head: verb, deprel: 'xcomp' });
  return true;
});

/** "called the group | “a mob” |", "labelled the towns | “unready” |": what stands in marks behind the object is what it is called. */
const calledInMarks = everywhere(({ upos, lemma }, verb, tokens) => {
  if (upos !== 'VERB' || !CALLS.test(lemma)) return false;
  const object = tokens.findIndex(
    ({ head, deprel, upos: tag }, at) =>
      head === verb && at > verb && /^(?:obj|xcomp)$/u.test(deprel) && /^(?:NOUN|PROPN)$/u.test(tag),
  );
  const opens = object < 0 ? -1 : endOfObject(tokens, object) + 1;
  if (!/^(?:["“‘]|``)$/u.test(tokens[opens]?.form ?? '')) return false;
  const ends = tokens.findIndex(({ form }, at) => at > opens && /^(?:["”’]|'')$/u.test(form));
  const named = tokens.findIndex(
    ({ head, deprel }, at) =>
      at > opens && at < ends && (head === object || head === verb) && !/^punct$/u.test(deprel),
  );
  if (named < 0 || !/^(?:amod|appos|nmod:unmarked|dep|xcomp)$/u.test(tokens[named]!.deprel)) return false;
  tokens[object]!.deprel = 'obj';
  Object.assign(tokens[named]!, { head: verb, deprel: 'xcomp' });
  return true;
});

/** Last token of a plain noun phrase: its noun, with the rest of a name and what it is of. */
function endOfObject(tokens: readonly Draft[], object: number): number {
  let end = object;
  while (
    tokens[end + 1] &&
    /^(?:case|compound|flat|nmod)/u.test(tokens[end + 1]!.deprel) &&
    hangsUnder(tokens, end + 1, object)
  )
    end++;
  return end;
}

export const objectMends: readonly Mend[] = [nounForInfinitive, behindAside, calledAfter, calledInMarks];
