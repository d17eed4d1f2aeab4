/**
 * Whom "he" and "she" mean, against GUM's coreference: `node bench/antecedents.ts GUM.conllu.gz...`. Counts the narrator's pronouns by whether the
 * one named for them is the one meant (`right`, `wrong`), nobody was settled on (`open`), or the text names nobody before whom they could mean
 * (`nobody`: put to somebody all the same; `left`: rightly open).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readAttributions } from '../src/kinds/attribution/attributions.ts';
import { type Cast, castOf } from '../src/kinds/attribution/cast.ts';
import { quotationAt, sceneOf } from '../src/kinds/attribution/scene.ts';
import { tokenAt } from '../src/kinds/attribution/tree.ts';
import { contextOf } from '../src/kinds/compose.ts';
import type { MentionRef } from '../src/kinds/item.ts';
import { mentionTable } from '../src/kinds/mentions.ts';
import { Salience } from '../src/kinds/speaker/salience.ts';
import { analyse, loadModels } from '../src/language/analyse.ts';
import { withMends } from '../src/language/mends/mends.ts';
import { contains, type Span } from '../src/text/span.ts';

interface Mention extends Span {
  readonly entity: string;
}

interface Document {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** The documents of a treebank with an `Entity` layer: their text, a blank line before each paragraph, and the places of all mentions. */
function documentsOf(path: string): Document[] {
  const raw = gunzipSync(readFileSync(path)).toString('utf8');
  return raw
    .split(/^(?=# newdoc id = )/m)
    .filter(part => part.startsWith('# newdoc'))
    .map(documentOf);
}

function documentOf(part: string): Document {
  const mentions: Mention[] = [];
  const open: { entity: string; start: number }[] = [];
  let text = '';
  let gap = '';
  let at = 0;
  for (const line of part.split('\n')) {
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t');
    if (line.startsWith('# newpar')) gap = text === '' ? '' : '\n\n';
    else if (line.startsWith('# text = ')) {
      text += gap;
      at = text.length;
      text += line.slice(9);
      gap = ' ';
    } else if (/^\d+$/.test(id)) {
      const start = text.indexOf(form, at);
      at = start + form.length;
      const layer = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
      for (const [bracket] of layer.matchAll(/\([^()]*|[^()]*\)/g)) {
        if (bracket.startsWith('(')) open.push({ entity: bracket.slice(1).split('-')[0]!, start });
        else {
          const last =
            bracket === ')' ? open.length - 1 : open.findLastIndex(one => `${one.entity})` === bracket);
          const [closed] = open.splice(last, 1);
          if (closed) mentions.push({ ...closed, end: at });
        }
      }
    }
  }
  return { text, mentions };
}

/** For each person of the reader's, the entity that most of the names stand for. */
function entitiesOf({ named }: Cast, mentions: readonly Mention[]): (ref: MentionRef) => string | undefined {
  const votes = new Map<number, Map<string, number>>();
  for (const { name, ref } of named) {
    if (!ref || name.type !== 'person') continue;
    const around = mentions
      .filter(one => contains(one, name))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const entity = around[0]?.entity;
    const own = votes.get(ref.mention) ?? new Map<string, number>();
    votes.set(ref.mention, own);
    if (entity) own.set(entity, (own.get(entity) ?? 0) + 1);
  }
  return ref => [...(votes.get(ref.mention) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const counts = { right: 0, wrong: 0, open: 0, nobody: 0, left: 0 };

function count({ text, mentions }: Document): void {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'body' as const,
  }));
  const analysis = withMends(analyse({ text, blocks, published: null }, loadModels()));
  const scene = sceneOf(analysis);
  const cast = castOf(scene, contextOf(mentionTable(analysis), []));
  const salience = new Salience(cast, readAttributions(scene));
  const entityOf = entitiesOf(cast, mentions);
  for (const { start, end, entity } of mentions) {
    if (!/^s?he$/i.test(text.slice(start, end)) || quotationAt(scene, start)) continue;
    const tree = scene.trees.find(({ sentence }) => sentence.start <= start && start < sentence.end);
    if (!tree) continue;
    const { ref } = salience.at({ tree, token: tokenAt(tree, start) });
    const isNamed = cast.named.some(one => one.ref && one.name.start < start && entityOf(one.ref) === entity);
    if (!ref) counts[isNamed ? 'open' : 'left']++;
    else if (entityOf(ref) === entity) counts.right++;
    else counts[isNamed ? 'wrong' : 'nobody']++;
  }
}

for (const path of process.argv.slice(2)) documentsOf(path).forEach(count);
console.log(JSON.stringify(counts));
