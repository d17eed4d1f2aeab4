import { basename } from 'node:path';
import { z } from '@hono/zod-openapi';
import { listDocuments } from '../record/questions/documents.ts';
import { listItems, listSpeakers } from '../record/questions/items.ts';
import { overview } from '../record/questions/overview.ts';
import type { Store } from '../record/sqlite.ts';
import type { Api } from './app.ts';
import { rowOf } from './documents.ts';
import { remembering } from './remembered.ts';
import { question } from './route.ts';
import { type Overview, overview as overviewShape, recordInfo } from './shapes.ts';

type Numbers = ReturnType<typeof overview>;

const kindsOf = (numbers: Numbers) => Object.fromEntries(numbers.kinds.map(k => [k.kind, k.items]));

/** What a person should look at: each with its count, one line, and the page that lists it. Nothing that counts none. */
function attention(store: Store, numbers: Numbers): Overview['attention'] {
  const open = listItems(store, { kind: 'statement', open: 'unsettled', limit: 1 }).total;
  const { refused, partly, undated } = numbers.documents;
  const unnamed = listDocuments(store, { outletless: true, limit: 1 }).total;
  const lines: Overview['attention'] = [
    {
      code: 'refused',
      count: refused,
      text: refused === 1 ? 'file could not be read' : 'files could not be read',
      to: '/documents?state=refused',
    },
    {
      code: 'partly',
      count: partly,
      text: partly === 1 ? 'file was read in part' : 'files were read in part',
      to: '/documents?state=partly',
    },
    {
      code: 'undated',
      count: undated,
      text: undated === 1 ? 'document has no date of publication' : 'documents have no date of publication',
      to: '/documents?dated=no',
    },
    {
      code: 'source',
      count: unnamed,
      text: unnamed === 1 ? 'document whose source is not known' : 'documents whose source is not known',
      to: '/documents?outlet=-',
    },
    {
      code: 'speaker',
      count: open,
      text: open === 1 ? 'statement whose speaker is left open' : 'statements whose speaker is left open',
      to: '/items/statement?speaker=unsettled',
    },
    {
      code: 'orphans',
      count: numbers.orphans,
      text:
        numbers.orphans === 1
          ? 'decision whose words are no longer found'
          : 'decisions whose words are no longer found',
      to: '/decisions?state=orphan',
    },
  ];
  return lines.filter(line => line.count > 0);
}

const whole = (day: string | null) => day?.replace(/-(?:00|99)/g, '') ?? null;

export function addOverview(app: Api, store: Store): void {
  const remembered = remembering(store);
  const counted = () => remembered('numbers', () => overview(store));
  const none = z.object({});
  app.openapi(question('/api/record', 'The record in numbers', none, recordInfo), c => {
    const numbers = counted();
    return c.json(
      {
        file: basename(store.path),
        documents: numbers.documents.total,
        kinds: kindsOf(numbers),
        entities: numbers.entities.reduce((n, e) => n + e.entities, 0),
        decisions: numbers.decisions,
        orphans: numbers.orphans,
      },
      200,
    );
  });
  app.openapi(
    question('/api/overview', 'What the record holds and what needs attention', none, overviewShape),
    c => {
      const numbers = counted();
      const { read, partly, refused, undated } = numbers.documents;
      const outlets = numbers.outlets.map(o => ({
        id: o.outlet,
        name: o.outlet ?? 'source not known',
        count: o.documents,
      }));
      const speakers = remembered('speakers', () => listSpeakers(store, { limit: 12 }).rows);
      return c.json(
        {
          documents: { read, partly, refused, undated },
          span: { first: whole(numbers.from), last: whole(numbers.to) },
          outlets,
          kinds: kindsOf(numbers),
          speakers: speakers.map(s => ({ id: s.entity, name: s.name ?? 'left open', count: s.statements })),
          attention: remembered('attention', () => attention(store, numbers)),
          newest: listDocuments(store, { sort: 'published', descending: true, limit: 7 }).rows.map(rowOf),
        },
        200,
      );
    },
  );
}
