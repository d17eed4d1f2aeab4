import { isDayName } from '../../language/calendar.ts';
import { agentOf, objectOf } from './acted.ts';
import { beforeAside } from './asides.ts';
import { asSaid } from './assaid.ts';
import { type Act, type Frame, SPEECH } from './cues.ts';
import { complementEnd, type Part } from './extent.ts';
import { asBehind, isIdiom, takes, type VerbCue } from './frames.ts';
import { askedWord, beforeOuterVerb, behindInserted, conditionBefore } from './fronted.ts';
import { infinitiveEnd } from './infinitive.ts';
import { calledInMarks, isWhen, markedObject } from './inmarks.ts';
import { insertedCue } from './inserted.ts';
import { ONLY_IN_MARKS } from './naming.ts';
import { isGerund, isSubjectAfter, objectParts } from './objectextent.ts';
import { isTakenBy, lacksAccuser, passiveMatter, reducedMatter, subjectPhrase } from './passive.ts';
import { nounPhrase } from './phrase.ts';
import { antecedent, lacksPronoun, relativeObject, stranded } from './relative.ts';
import { clauseEnd, clauseOf } from './reported.ts';
import { lower, type Scene } from './scene.ts';
import { childOf, childrenOf, hasTo, isPassive, isWeekday, ownSubject, relation, type Tree } from './tree.ts';

/** The content of a cue, what it does, and where the cue ends. */
export interface Matter {
  readonly parts: readonly Part[];
  readonly act: Act;
  readonly cueTo: number;
  readonly rule: string;
  /** Who says it, where the words tell it better than the tree. */
  readonly subject?: number;
}

/** What may open the time of speaking, or the narrator's own words. */
const SPEAKING_TIME = /^(?:,|after|although|as|before|despite|though|when|while|last|this|today|yesterday)$/;
const isSpeakingTime = (word: string) => isDayName(word) || SPEAKING_TIME.test(word);

/** The content of a verb, by the first frame that its dependents fill. */
export function matterOf(scene: Scene, tree: Tree, verb: number, cue: VerbCue): Matter | null {
  const { tokens, first, last } = tree;
  const make = (frame: Frame, found: Part[], rule: string, cueTo = cue.to): Matter | null => {
    const parts = found
      .map(part => (rule === 'object' || rule === 'matter' ? beforeAside(tree, verb, part) : part))
      .map(({ from, to }) =>
        from > verb ? { from, to: Math.min(to, clauseEnd(scene, tree, verb, from)) } : { from, to },
      );
    return parts.length > 0 ? { parts, act: frame.act, cueTo, rule } : null;
  };
  const toInfinitive = (from: number) => infinitiveEnd(tree, verb, from, clauseEnd(scene, tree, verb, from));
  const marked = calledInMarks(scene, tree, verb, cue);
  if (marked)
    return { parts: [marked], act: 'say', cueTo: Math.min(cue.to, marked.from - 1), rule: 'verdict' };
  if (cue.matter !== null) {
    const object = childOf(tree, verb, 'obj');
    // "dismissed as absurd the claim that it leaked"
    const behind = object !== null && object > cue.matter && /as$/.test(cue.key) ? object : cue.matter;
    const called =
      / as$/.test(cue.key) && tokens[cue.to]!.form !== 'as' ? asBehind(tree, verb, behind) : null;
    const short = complementEnd(scene, tree, verb, called ?? behind);
    // "called on the board to hear | whatever was said", not "to step aside | when she sat"
    const asked = childrenOf(tree, verb, 'xcomp', 'advcl').find(
      child => child > behind && hasTo(tree, child) && takes(cue, 'a')?.act === 'demand',
    );
    const stops =
      isSpeakingTime(lower(tokens[short + 1] ?? tokens[verb]!)) &&
      tokens[short + 2]?.upos !== 'CCONJ' &&
      tokens[short + 2]?.xpos !== 'VBG';
    // "called on the board, which runs it, | to resign"
    const to =
      asked === undefined ? -1 : tokens.findIndex((one, at) => at >= first[asked]! && lower(one) === 'to');
    const goesOn = to > 0 && (!stops || tokens[to - 1]!.form === ',');
    const end = goesOn ? Math.max(short, toInfinitive(to)) : short;
    const frame = takes(cue, tokens[cue.matter]!.xpos === 'VBG' ? 'oag' : 'oa');
    // "was asked about the pier" tells nobody's words
    if (!frame || lacksAccuser(tree, verb, cue) || lacksObject(tree, verb, cue)) return null;
    if (isPassive(tree, verb) && agentOf(tree, verb) === null) return null;
    // "a man criticized for it", not "Lind, who has criticized her for it"
    const reduced =
      relation(tokens[verb]!) === 'acl' && childOf(tree, verb, 'aux') === null && !lacksPronoun(tree, verb);
    if (reduced && tokens[verb]!.xpos === 'VBN') return reducedMatter(scene, tree, verb, cue, end);
    // "called an election for May"
    const idiom = isIdiom(cue);
    if (
      !takes(cue, 'a') &&
      object !== null &&
      object > verb &&
      object < cue.matter &&
      !/^warn/.test(cue.key) &&
      !idiom
    )
      return null;
    // "was criticized by the board for leaving"
    const agent = isPassive(tree, verb) ? agentOf(tree, verb) : null;
    const whose = ownSubject(tree, verb);
    if (agent !== null) {
      if (whose === null || whose > verb) return null;
      const [from, to] = subjectPhrase(tree, whose, verb);
      return make(
        frame,
        [
          { from, to },
          // "was condemned as a ruin | by the board"
          { from: cue.to, to: agent < cue.matter ? end : Math.min(end, first[agent]! - 1) },
        ],
        'passive',
        verb,
      );
    }
    if (takes(cue, 'a') && object !== null && object < cue.matter) {
      const from = relativeObject(tree, verb) === object ? verb + 1 : first[object]!;
      const particle = tokens[verb + 1]?.deprel === 'compound:prt' ? verb + 1 : verb;
      return make(frame, [{ from, to: end }], 'verdict', particle);
    }
    // "accused the board of theft", "warned the clubs against delay": who is meant belongs to what is said
    const meant = tokens
      .slice(verb + 1, cue.to)
      .findIndex((token, at) => /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && !isWeekday(tree, verb + 1 + at));
    // "bragged | for a year | about the pier"
    const time = lower(tokens[verb + 1]!) === 'for';
    if (meant >= 0 && !time && !idiom) return make(frame, [{ from: verb + 1, to: end }], 'verdict', verb);
    const told = stranded(tree, verb, cue.to);
    if (told !== null) return make(frame, told, 'matter');
    // "called on the board to resign": whom it is said of, and what it is to do
    return make(frame, [{ from: cue.to + 1, to: end }], takes(cue, 'a') ? 'verdict' : 'matter');
  }
  if (isPassive(tree, verb) || isTakenBy(tree, verb, cue)) return passiveMatter(scene, tree, verb, cue);
  // "as Okafor put it"
  const clause = takes(cue, 'c') ?? (cue.key === 'put it' ? takes(cue, 'q') : null);
  const complement = childrenOf(tree, verb, 'ccomp').at(-1) ?? null;
  const said = clause ? saidParts(scene, tree, verb, cue, clause, complement) : null;
  if (said) return said;
  // "asked Judge Okafor | to step aside": the tree may take what she is to do for a purpose
  const urged = childrenOf(tree, verb, 'xcomp', 'advcl').some(
    child => hasTo(tree, child) && (relation(tokens[child]!) === 'xcomp' || cue.key === 'ask'),
  );
  const heard = takes(cue, 'a') && (urged || !takes(cue, 'h')) ? childOf(tree, verb, 'iobj') : null;
  const object = objectOf(tree, verb) ?? heard;
  // "called the pier a ruin": the tree may take the predicate for a second object
  const second = childrenOf(tree, verb, 'obj').filter(child => child > verb)[1];
  const open = childrenOf(tree, verb, 'xcomp').find(child => child > verb) ?? second ?? null;
  const predicate = takes(cue, 'a');
  // "the fee, which he called | a tax on sleep"
  if (predicate?.act === 'say' && object !== null && object > verb && relativeObject(tree, verb) !== null) {
    // "a hall that staff call | the Long Room": its name
    if (tokens[object]!.upos === 'PROPN' && childOf(tree, object, 'case') === null) return null;
    return make(
      predicate,
      [{ from: first[object]!, to: complementEnd(scene, tree, verb, object) }],
      'verdict',
    );
  }
  const passed = passedOn(tree, verb, cue);
  if (predicate && passed !== null)
    return make(
      { ...predicate, act: 'say' },
      [{ from: passed, to: clauseEnd(scene, tree, verb, passed) }],
      'clause',
      verb,
    );
  if (predicate && object !== null && object > verb) {
    const naming = predicate.act === 'say' || predicate.act === 'judge';
    const rest =
      (open !== null && (!naming || !hasTo(tree, open)) ? open : null) ??
      childrenOf(tree, verb, 'ccomp', 'advcl').find(
        child =>
          child > object &&
          // "urged restraint, | saying that …"
          (tokens[child]!.xpos !== 'VBG' || tokens[child - 1]!.form !== ',') &&
          (!naming || (!hasTo(tree, child) && !(cue.key === 'call' && isWhen(tree, child)))),
      ) ??
      null;
    if (rest !== null)
      return make(
        predicate,
        [
          {
            from: Math.min(first[object]!, first[rest]!),
            to: hasTo(tree, rest)
              ? toInfinitive(first[rest]!)
              : Math.max(complementEnd(scene, tree, verb, rest), complementEnd(scene, tree, verb, object)),
          },
        ],
        'verdict',
      );
  }
  // "called that report “false”": a demonstrative that the tree took for a conjunction
  if (cue.key === 'call' && complement !== null && complement > verb && lower(tokens[cue.to + 1]!) === 'that')
    return make(
      predicate!,
      [{ from: cue.to + 1, to: complementEnd(scene, tree, verb, complement) }],
      'verdict',
    );
  const named =
    predicate && (predicate.act === 'say' || predicate.act === 'judge')
      ? namedBy(tree, cue, object, open)
      : null;
  if (predicate && named !== null && first[named]! === cue.to + 1 && !hasTo(tree, named)) {
    const end = complementEnd(scene, tree, verb, named);
    // "called the pier “a ruin”" says something of the pier, "called the police" does not
    // "called the clerk to warn him" tells of a telephone
    const both = object !== null && open !== null && !(cue.key === 'call' && hasTo(tree, open));
    // not "called the “emergency” line"
    const behind = first[named]! + (tokens[first[named]!]!.upos === 'DET' ? 2 : 1);
    const marked = tokens.slice(behind, end).some(token => /^(?:“|"|''|``|‘)$/.test(token.form));
    const longer = end > nounPhrase(tree, named)[1] && cue.key !== 'call';
    if (both || marked || object === null || longer) {
      return make(predicate, [{ from: first[named]!, to: end }], 'verdict');
    }
  }
  const infinitive = takes(cue, 't');
  if (infinitive && open !== null && hasTo(tree, open)) {
    return make(infinitive, [{ from: first[open]!, to: toInfinitive(first[open]!) }], 'infinitive');
  }
  const doing = takes(cue, 'c') ?? takes(cue, 'g');
  if (doing && isGerund(tree, cue.to + 1)) {
    const position = doing.act === 'endorse' || doing.act === 'oppose';
    const end = position ? complementEnd(scene, tree, verb, cue.to + 1) : toInfinitive(cue.to + 1);
    return make(doing, [{ from: cue.to + 1, to: end }], 'gerund');
  }
  const gerund = takes(cue, 'g');
  if (gerund && open !== null && tokens[open]!.xpos === 'VBG') {
    return make(gerund, [{ from: first[open]!, to: last[open]! }], 'gerund');
  }
  const matter = takes(cue, 'o');
  if (matter && /^(?:what|how|why)$/.test(lower(tokens[cue.to + 1] ?? tokens[verb]!))) {
    return make(matter, [{ from: cue.to + 1, to: clauseEnd(scene, tree, verb, cue.to + 1) }], 'object');
  }
  if (clause && SPEECH.has(clause.act) && object !== null && isSubjectAfter(tree, verb, object))
    return make(
      clause,
      [{ from: first[object]!, to: clauseEnd(scene, tree, verb, first[object]!) }],
      'clause',
    );
  // "the leak, which she denied, | angered many": what is denied stands before
  const meant = matter && object !== null ? antecedent(tree, verb, matter.act === 'deny') : null;
  if (matter && meant) return make(matter, [meant], 'object');
  if (matter && object !== null && (object < verb || relativeObject(tree, verb) === null))
    return make(matter, objectParts(scene, tree, verb, object, cue.to), 'object');
  if (predicate && object !== null && object > verb) {
    const frame = takes(cue, 'a')!;
    const of = childrenOf(tree, verb, 'obl').find(child => child > object);
    if (of !== undefined && /^(?:as|of|for)$/.test(lower(tokens[first[of]!]!))) {
      return make(frame, [{ from: first[object]!, to: last[of]! }], 'verdict');
    }
  }
  const whole = matter && markedObject(scene, tree, cue.to + 1);
  return whole ? make(matter, [whole], 'object') : null;
}

/** "people who identify | as ferrymen", "a gain the firm attributed | to demand": of whom or what it is said does not stand there. */
const lacksObject = (tree: Tree, verb: number, { key }: VerbCue): boolean =>
  (/^(?:attribute to|blame on|(?:bill|cast|frame|identify|introduce|paint|present) as)$/.test(key) ||
    (/ as$/.test(key) && ONLY_IN_MARKS.test(key.split(' ')[0]!))) &&
  !isPassive(tree, verb) &&
  childOf(tree, verb, 'obj') === null;

/** "has asked me to add | that it is late": from "that" what somebody has passed on; null elsewhere. */
function passedOn({ tokens }: Tree, verb: number, cue: VerbCue): number | null {
  const [whom, to, tell, that] = tokens.slice(verb + 1, verb + 5).map(lower);
  const passes =
    /^(?:me|us)$/.test(whom ?? '') && to === 'to' && /^(?:add|convey|mention|say|stress)$/.test(tell ?? '');
  return cue.key === 'ask' && passes && that === 'that' ? verb + 4 : null;
}

/** "called | climate change | a hoax": whichever of object and predicate comes right after the verb. */
function namedBy(tree: Tree, cue: VerbCue, object: number | null, open: number | null): number | null {
  return [object, open].find(one => one !== null && tree.first[one] === cue.to + 1) ?? object;
}

/** What is said in a clause: set around the cue, before it, or after it. */
function saidParts(
  scene: Scene,
  tree: Tree,
  verb: number,
  cue: VerbCue,
  frame: Frame,
  complement: number | null,
): Matter | null {
  const { act } = frame;
  const inserted =
    SPEECH.has(act) || act === 'believe' || act === 'show' ? insertedCue(scene, tree, verb, cue) : null;
  if (inserted)
    return { parts: inserted.parts, act, cueTo: cue.to, rule: 'fronted', subject: inserted.subject };
  const main = asSaid(tree, verb, cue);
  if (main) return { parts: main, act, cueTo: cue.to, rule: 'as-said' };
  if (cue.key === 'put it') return null;
  const part = clauseOf(scene, tree, verb, cue, frame, complement);
  if (!part) return null;
  // "accepted the evidence that it leaked" is no "accepted that it leaked"
  const meets = part.from === cue.to + 1 || childOf(tree, verb, 'obj') === null;
  if (/^(?:accept|submit)$/.test(cue.key) && !(meets && lower(tree.tokens[part.from]!) === 'that'))
    return null;
  const condition = part.from > verb ? conditionBefore(tree, verb) : null;
  const word = part.from > verb ? askedWord(tree, verb, part) : null;
  // "what she said | when she left": nothing but the time of it
  if (word && /^(?:when|after|before|while|as)$/.test(lower(tree.tokens[part.from]!))) return null;
  const parts = word ? [word, beforeOuterVerb(tree, part)] : condition ? [condition, part] : [part];
  const again = part.from > verb ? behindInserted(tree, part.to) : null;
  if (again !== null) parts.push({ from: again, to: clauseEnd(scene, tree, verb, again) });
  return { parts, act, cueTo: cue.to, rule: 'clause' };
}
