import { adopt, everywhere, has, hasSubject, isComma, isTensed, type Mend } from './mend.ts';

/* The clause of what is told, where the parser took something that goes with it for the clause itself. */

/** "a note saying, if elected | mayor |, she would mend it": the condition of the clause behind the comma. */
const ifElected = everywhere((office, at, tokens) => {
  if (office.deprel !== 'ccomp' || office.upos !== 'NOUN' || !isComma(tokens[at + 1])) return false;
  const [opens, elected] = [tokens[at - 2], tokens[at - 1]];
  if (elected?.xpos !== 'VBN' || elected.head !== at || opens?.head !== at) return false;
  if (opens.deprel !== 'mark' || !/^(?:if|once|when)$/iu.test(opens.form)) return false;
  const verb = tokens.findIndex(
    ({ deprel, head }, i) =>
      i > at + 1 && head < office.head && deprel === 'parataxis' && hasSubject(tokens, i),
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && /^nsubj/u.test(deprel));
  if (verb < 0 || subject < at + 2 || subject > at + 5) return false;
  Object.assign(tokens[verb]!, { head: office.head, deprel: 'ccomp' });
  Object.assign(elected, { head: verb, deprel: 'advcl' });
  Object.assign(office, { head: at - 1, deprel: 'xcomp' });
  opens.head = at - 1;
  return true;
});

/** "who claims that boats | leaving Pell | cannot come in": a participle that tells of the subject, before the clause's own verb. */
const participleOfSubject = everywhere((participle, at, tokens) => {
  if (
    participle.xpos !== 'VBG' ||
    !/^(?:ccomp|parataxis)$/u.test(participle.deprel) ||
    has(tokens, at, /^aux/u)
  )
    return false;
  const that = tokens.findIndex(
    ({ head, deprel, form }) => head === at && deprel === 'mark' && form === 'that',
  );
  const subject = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'nsubj');
  if (that < 0 || subject < that || subject !== at - 1) return false;
  const finite = tokens.findIndex((token, i) => i > at && isTensed(token));
  if (finite < 0 || finite > at + 8) return false;
  if (tokens.slice(at, finite).some(token => isComma(token) || /^(?:CCONJ|SCONJ)$/u.test(token.upos)))
    return false;
  const verb = tokens[finite]!.upos === 'AUX' ? tokens[finite]!.head : finite;
  const clause = tokens[verb];
  if (!clause || verb < finite || !/^(?:advcl|conj|parataxis)$/u.test(clause.deprel)) return false;
  if (clause.head > participle.head || has(tokens, verb, /^(?:cc|mark)$/u)) return false;
  // "in the mouth of Lind, who claims that …": no subject of what stands within
  const other = tokens.findIndex(({ head, deprel }) => head === verb && /^(?:[nc]subj|expl)/u.test(deprel));
  if (other >= that || (other >= 0 && !has(tokens, other, /^case$/u))) return false;
  if (other >= 0) Object.assign(tokens[other]!, { head: clause.head, deprel: 'obl' });
  const { head } = clause;
  Object.assign(clause, { head: participle.head, deprel: 'ccomp' });
  Object.assign(tokens[subject]!, { head: verb });
  Object.assign(participle, { head: subject, deprel: 'acl' });
  tokens[that]!.head = verb;
  adopt(tokens, head, verb, ({ deprel }, i) => i > verb && deprel === 'conj');
  return true;
});

export const toldClauseMends: readonly Mend[] = [ifElected, participleOfSubject];
