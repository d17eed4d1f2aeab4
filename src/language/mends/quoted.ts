import { adopt, CLOSES, type Draft, everywhere, has, isTensed, type Mend, OPENS, rootOf } from './mend.ts';

/* "“It leaks,” the letter read": the cue behind words in marks, where the parser took its verb for another word. */

/** Past and present forms by which words are uttered or told, and which may look like participles, nouns or adverbs. */
const SAID =
  /^(?:add|answer|ask|bellow|boast|claim|comment|complain|counter|declare|exclaim|explain|gush|insist|interject|joke|lament|muse|note|observe|proclaim|quip|recall|remark|repeat|respond|retort|roar|scoff|shout|snap|state|stress|thunder|tweet|urge|vow|warn|whisper|wonder|yell)e?[ds]$|^(?:cries|cried|reads?|replie[sd]|says|shot|writes)$/u;

/** What the words for a speaker are made of: "a | clerk in the room". */
const IN_WHO = /^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/u;
const BEHIND = /^(?:ADP|ADV|CCONJ|PART|PUNCT|SCONJ)$/u;

/** A closing mark behind the stop of what is quoted, with a space after it. */
function closes(tokens: readonly Draft[], at: number): boolean {
  const [stop, mark, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    /^(?:"|”|'')$/u.test(mark.form) &&
    /^(?:,|\?|!|…|—|--)$/u.test(stop?.form ?? '') &&
    stop!.end === mark.start &&
    next !== undefined &&
    mark.end < next.start
  );
}

/** Who is told: "told | reporters", "told “Harbour Week”". */
const HEARS = /^(?:me|us|him|them|reporters|journalists|supporters|["“])$/u;

/** The verb of a cue that begins at a place with the words for its speaker, or -1. */
function verbFrom(tokens: readonly Draft[], from: number): number {
  let apart = false;
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]!;
    // "Tom Lind, the former mayor of Pell, | proclaimed"
    const opensOffice =
      tokens[at - 1]?.upos === 'PROPN' && /^(?:DET|ADJ|NOUN)$/u.test(tokens[at + 1]?.upos ?? '');
    if (at > from && token.form === ',' && (apart || opensOffice)) {
      apart = !apart;
      continue;
    }
    const shot = token.form !== 'shot' || tokens[at + 1]?.form === 'back';
    if (at > from && token.form === 'told' && HEARS.test(tokens[at + 1]?.form ?? '')) return at;
    if (at > from && !apart && SAID.test(token.form) && shot) {
      const next = tokens[at + 1];
      return !next || (BEHIND.test(next.upos) && !/^by$/u.test(next.form)) ? at : -1;
    }
    // "the look-alike"
    const joint = /^(?:['’]s?|-|–)$/u.test(token.form) || tokens[at - 1]?.form === '-';
    const opens = at === from && /^(?:ADP|PART)$/u.test(token.upos);
    if (opens || !(joint || IN_WHO.test(token.upos)) || /^W/u.test(token.xpos)) return -1;
  }
  return -1;
}

/** The head of the words for a speaker: the last noun before a preposition. */
function headIn(tokens: readonly Draft[], from: number, to: number): number {
  // "this Okafor look-alike"
  if (tokens[to - 2]?.form === '-') return to - 1;
  const preposition = tokens.findIndex(
    ({ upos, form }, at) => at > from && at < to && (upos === 'ADP' || form === ','),
  );
  const end = preposition < 0 ? to : preposition;
  const noun = tokens.findLastIndex(
    ({ upos, form }, at) =>
      at >= from && at < end && (/^(?:NOUN|PROPN|PRON)$/u.test(upos) || /^\p{Lu}/u.test(form)),
  );
  return noun < 0 ? end - 1 : noun;
}

/** "“…,” this Okafor look-alike | declared | in Pell", "“…?” a clerk in the room | wondered |", "“…,” the email | read |", "“…,” Lind | shot back | with a laugh" */
const saidBehindMark: Mend = tokens => {
  let changed = false;
  for (let mark = 2; mark < tokens.length - 2; mark++) {
    if (!closes(tokens, mark)) continue;
    const from = mark + 1;
    const verb = verbFrom(tokens, from);
    const root = rootOf(tokens);
    if (verb < 0 || (root > verb && isTensed(tokens[root]!))) continue;
    const said = tokens[verb]!;
    const known = tokens.some(({ head, deprel }, at) => head === verb && at < verb && deprel === 'nsubj');
    if (said.upos === 'VERB' && isTensed(said) && known) continue;
    // another verb behind, with the words before it for its subject: "a note read on air says so"
    const stop = tokens.findIndex(
      ({ upos, form }, at) =>
        at > verb && (upos === 'PUNCT' || /^(?:after|as|before|when|while)$/u.test(form)),
    );
    if (tokens.slice(verb + 1, stop < 0 ? undefined : stop).some(isTensed)) continue;
    hang(tokens, from, verb, root);
    changed = true;
  }
  return changed;
};

/** Sets the verb at the head of its sentence, and the words from a place up to it as its subject. */
function hang(tokens: Draft[], from: number, verb: number, root: number): void {
  const subject = headIn(tokens, from, verb);
  const isInside = (at: number) => at >= from && at < verb;
  for (const [at, token] of tokens.entries()) {
    if (isInside(at) && !isInside(token.head)) token.head = subject;
    if (at > verb && isInside(token.head)) token.head = verb;
  }
  if (root !== verb && !isInside(root))
    Object.assign(tokens[root]!, { head: verb, deprel: relationOf(tokens, from, root < verb) });
  const who = tokens[subject]!;
  Object.assign(who, { head: verb, deprel: 'nsubj' });
  if (who.upos === 'ADJ' && /^\p{Lu}/u.test(who.form)) Object.assign(who, { upos: 'PROPN', xpos: 'NNP' });
  const said = tokens[verb]!;
  const lemma = said.upos === 'VERB' ? said.lemma : lemmaOf(said.form);
  Object.assign(said, {
    head: -1,
    deprel: 'root',
    upos: 'VERB',
    xpos: /s$/u.test(said.form) ? 'VBZ' : 'VBD',
    lemma,
  });
  if (said.form === 'shot') Object.assign(tokens[verb + 1]!, { head: verb, deprel: 'compound:prt' });
}

/** What a clause before a cue is: what is said, in marks, or when or why; one behind it stands by itself. */
function relationOf(tokens: readonly Draft[], from: number, isBefore: boolean): string {
  if (!isBefore) return 'parataxis';
  return tokens[from - 1]?.form === ',' ? 'advcl' : 'ccomp';
}

/** "After the debate, Lind | shot | back, “…”": a verb that the tagger took for a noun. */
const shotBack: Mend = tokens => {
  const verb = tokens.findIndex(
    ({ form, upos }, at) => form === 'shot' && upos !== 'VERB' && tokens[at + 1]?.form === 'back',
  );
  if (verb < 1 || !/^(?:,|:|\.|with|at|that)$/u.test(tokens[verb + 2]?.form ?? '')) return false;
  const comma = tokens.findLastIndex(({ form, upos }, at) => at < verb && (form === ',' || upos === 'PUNCT'));
  const who = tokens.slice(comma + 1, verb);
  if (who.length === 0 || !who.every(({ upos }) => /^(?:ADJ|DET|NOUN|PRON|PROPN)$/u.test(upos))) return false;
  hang(tokens, comma + 1, verb, rootOf(tokens));
  return true;
};

/** The lemma of a form of `SAID` that was taken for no verb. */
const lemmaOf = (form: string): string => IRREGULAR[form] ?? form.replace(/s$|(?<=e)d$/u, '');

const IRREGULAR: Readonly<Record<string, string>> = { shot: 'shoot', told: 'tell' };

/**
 * "left him “saddened” and | promised | to go", "hailed it as “historic” and | thanked | “the crews”": the past behind words in marks goes with the
 * verb before them, not with the last of those words.
 */
const pastBehindMarks: Mend = tokens => {
  let changed = false;
  const root = rootOf(tokens);
  if (root < 0) return false;
  for (const [at, token] of tokens.entries()) {
    const word = token.head;
    if (token.xpos !== 'VBN' || token.deprel !== 'conj' || !/ed$/u.test(token.form)) continue;
    if (word < 0 || word > at - 2 || word <= root || tokens[root]!.xpos !== 'VBD' || root > at) continue;
    if (!/^(?:and|but)$/u.test(tokens[at - 1]!.form) || !CLOSES.test(tokens[at - 2]!.form)) continue;
    if (has(tokens, word, /^(?:aux:pass|cop)$/u) || !isFilledBehind(tokens, at)) continue;
    const noun = tokens[word]!.head;
    if (noun > at) {
      const { head, deprel } = tokens[noun]!;
      Object.assign(tokens[word]!, { head, deprel });
      adopt(tokens, noun, word, (_, child) => child < at);
      Object.assign(tokens[noun]!, { head: at, deprel: 'obj' });
    }
    Object.assign(token, { head: root, xpos: 'VBD' });
    changed = true;
  }
  return changed;
};

/** "promised | to go", "called | for it", "thanked | “the crews”", "told | the board": what stands behind a verb that is no participle. */
function isFilledBehind(tokens: readonly Draft[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next) return false;
  const marked = OPENS.test(next.form);
  if (tokens[verb]!.lemma === 'call' && /^(?:for|on)$/u.test(next.form)) return true;
  return marked || next.xpos === 'TO' || /^(?:DET|PRON|PROPN)$/u.test(next.upos) || next.form === 'that';
}

/** "telling Lind, “They were late,” and | adding | that": a verb behind words in marks goes with the one before them, not with one of theirs. */
const verbBehindMarks: Mend = tokens => {
  const quoted = inMarks(tokens);
  let changed = false;
  for (const [at, token] of tokens.entries()) {
    const { head, deprel, xpos } = token;
    if (deprel !== 'conj' || !/^VB[DGZ]$/u.test(xpos) || quoted[at] || head < 0 || !quoted[head]) continue;
    const and = tokens.findIndex(one => one.head === at && one.deprel === 'cc');
    if (and < head || quoted[and] || has(tokens, at, /^(?:[nc]subj|expl)/u)) continue;
    let verb = tokens[head]!.head;
    while (verb >= 0 && (quoted[verb] || tokens[verb]!.upos !== 'VERB')) verb = tokens[verb]!.head;
    if (verb < 0 || verb > head) continue;
    token.head = verb;
    changed = true;
  }
  return changed;
};

/** Present forms of saying that are nouns as well; those behind the bar go with an infinitive. */
const TELLING =
  /^(?:answers|boasts|cautions|charges|claims|comments|laments|notes|protests|remarks|reports|warns)$/u;
const GIVING = /^(?:pledges|promises|vows)$/u;

/** Which tokens stand in quotation marks. */
function inMarks(tokens: readonly Draft[]): boolean[] {
  let open = false;
  return tokens.map(({ form }) => {
    if (form === '“' || (form === '"' && !open)) open = true;
    else if (form === '”' || form === '"') open = false;
    return open;
  });
}

/** "The ad | claims | “Lind is no rower”", "the mayor | pledges | to “end” it": with no other verb outside of the marks, the noun is one. */
const nounTells: Mend = tokens => {
  const quoted = inMarks(tokens);
  const outside = tokens.filter((_, at) => !quoted[at]);
  if (!quoted.includes(true) || outside.some(token => isTensed(token))) return false;
  const verb = tokens.findIndex(({ form, upos }, at) => {
    const next = at + 1;
    const told = TELLING.test(form) && quoted[next] && clauseFrom(tokens, quoted, next);
    const given = GIVING.test(form) && tokens[next]?.form === 'to';
    return upos === 'NOUN' && !quoted[at] && (told || given);
  });
  const comma = tokens.findLastIndex(({ upos }, at) => at < verb && upos === 'PUNCT');
  const who = tokens.slice(comma + 1, verb);
  if (verb < 1 || (comma >= 0 && tokens[comma]!.form !== ',')) return false;
  if (
    !/^(?:NOUN|PROPN)$/u.test(who.at(-1)?.upos ?? '') ||
    !who.every(({ upos }) => /^(?:ADJ|DET|NOUN|PART|PRON|PROPN)$/u.test(upos))
  )
    return false;
  const root = rootOf(tokens);
  hang(tokens, comma + 1, verb, root);
  for (const token of tokens.slice(0, comma + 1)) if (token.head > verb) token.head = verb;
  if (tokens[verb + 1]!.form === 'to') givesTo(tokens, verb);
  else if (root > verb) tokens[root]!.deprel = 'ccomp';
  return true;
};

/** A clause stands in the marks that open at a place. */
function clauseFrom(tokens: readonly Draft[], quoted: readonly boolean[], open: number): boolean {
  const close = quoted.indexOf(false, open);
  return tokens.slice(open, close < 0 ? undefined : close).some(isTensed);
}

/** "to “| end |” the toll": the infinitive that a verb takes. */
function givesTo(tokens: Draft[], verb: number): void {
  const at = tokens.findIndex(({ upos }, place) => place > verb + 1 && upos !== 'PUNCT');
  if (at < 0) return;
  const root = tokens.findIndex(({ head }, place) => head === verb && place > at);
  Object.assign(tokens[verb + 1]!, { head: at, deprel: 'mark', upos: 'PART', xpos: 'TO' });
  Object.assign(tokens[at]!, { head: verb, deprel: 'xcomp', upos: 'VERB', xpos: 'VB' });
  if (root > 0 && tokens[root]!.upos !== 'PUNCT') Object.assign(tokens[root]!, { head: at, deprel: 'obj' });
}

/** "The campaign | shrugged off | his remarks, telling reporters, “Nobody has asked”": a past tense that the tree took for a participle, and its subject for one of what is quoted. */
const pastBeforeMark = everywhere((noun, at, tokens) => {
  const main = noun.head;
  if (noun.deprel !== 'nsubj' || main < at || tokens[main]!.head >= 0) return false;
  const past = tokens.findIndex(
    ({ head, deprel, xpos }, place) => head === at && place > at && deprel === 'acl' && xpos === 'VBN',
  );
  const open = tokens.findIndex(({ form }, place) => place > past && OPENS.test(form));
  if (past < 0 || past > main || open < 0 || open > main || !/^[,:]$/u.test(tokens[open - 1]!.form))
    return false;
  const own = tokens.some(({ head, deprel }, place) => head === main && place > open && deprel === 'nsubj');
  if (!own || tokens[past - 1]!.form === ',' || tokens.slice(at, open).some(isTensed)) return false;
  const saying = tokens.slice(past, open).findLastIndex(({ xpos }) => xpos === 'VBG');
  adopt(tokens, main, past, (_, place) => place < open);
  Object.assign(tokens[past]!, { head: -1, deprel: 'root', xpos: 'VBD' });
  Object.assign(tokens[main]!, { head: saying < 0 ? past : past + saying, deprel: 'ccomp' });
  return true;
});

export const quotedMends: readonly Mend[] = [
  saidBehindMark,
  shotBack,
  pastBehindMarks,
  verbBehindMarks,
  nounTells,
  pastBeforeMark,
];
