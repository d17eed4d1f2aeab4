import { type LemmaRules, LONGEST_ENDING, lemma } from '../src/language/syntax/lemma.ts';
import type { Tree } from './treebank.ts';

function scriptFor(form: string, target: string): string {
  let same = 0;
  while (same < form.length && same < target.length && form[same] === target[same]) same++;
  return `${form.length - same}${target.slice(same)}`;
}

/** Counts of scripts by tag and ending, the empty ending included; whole forms under `^form`. */
function count(trees: readonly Tree[]): Map<string, Map<string, Map<string, number>>> {
  const tags = new Map<string, Map<string, Map<string, number>>>();
  const add = (xpos: string, ending: string, script: string) => {
    const endings = tags.get(xpos) ?? new Map<string, Map<string, number>>();
    tags.set(xpos, endings);
    const scripts = endings.get(ending) ?? new Map<string, number>();
    endings.set(ending, scripts);
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
  };
  for (const tree of trees) {
    tree.forms.forEach((form, i) => {
      const upos = tree.upos[i]!;
      const xpos = tree.xpos[i]!;
      if ((upos === 'PROPN' && xpos === 'NNP') || upos === 'NUM' || upos === 'SYM' || upos === 'X') return;
      const lower = form.toLowerCase().replace(/’/g, "'");
      const target = upos === 'PROPN' ? tree.lemmas[i]!.toLowerCase() : tree.lemmas[i]!;
      const wanted = target.toLowerCase() === lower ? lower : target;
      const script = scriptFor(lower, wanted === 'I' ? wanted : wanted.toLowerCase());
      for (let k = 0; k <= Math.min(LONGEST_ENDING, lower.length); k++)
        add(xpos, lower.slice(lower.length - k), script);
      add(xpos, `^${lower}`, script);
    });
  }
  return tags;
}

const most = (scripts: ReadonlyMap<string, number>) =>
  [...scripts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;

/** Keeps an ending only where it decides otherwise than the next shorter one kept, and has been seen twice. */
export function lemmaRules(trees: readonly Tree[]): LemmaRules {
  const rules: Record<string, Record<string, string>> = {};
  for (const [xpos, endings] of [...count(trees)].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const own: Record<string, string> = {};
    rules[xpos] = own;
    const decided = (ending: string) => {
      for (let k = ending.length; k >= 0; k--) {
        const script = own[ending.slice(ending.length - k)];
        if (script !== undefined) return script;
      }
      return '0';
    };
    const order = [...endings]
      .filter(([e]) => !e.startsWith('^'))
      .sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
    for (const [ending, scripts] of order) {
      const [script, n] = most(scripts);
      if ((n >= 2 || ending === '') && script !== decided(ending)) own[ending] = script;
    }
    for (const [ending, scripts] of endings) {
      if (!ending.startsWith('^')) continue;
      const [script] = most(scripts);
      if (script !== decided(ending.slice(1).slice(-LONGEST_ENDING))) own[ending] = script;
    }
  }
  return rules;
}

/** Share of lemmas that come out as the trees have them. */
export function lemmaAccuracy(trees: readonly Tree[], rules: LemmaRules): number {
  let right = 0;
  let all = 0;
  for (const tree of trees) {
    tree.forms.forEach((form, i) => {
      all++;
      if (lemma(form, tree.upos[i]!, tree.xpos[i]!, i === 0, rules) === tree.lemmas[i]) right++;
    });
  }
  return right / all;
}
