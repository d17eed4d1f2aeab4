import type { FieldValue } from '../../kinds/item.ts';
import type { Store } from '../sqlite.ts';

/** An act that may end a demand, or a court's word on it. */
export interface Act {
  readonly id: string;
  readonly kind: 'event' | 'rule';
  readonly same: string;
  /** Whose act it is, as far as that is on record. */
  readonly by: string | null;
  /** All parties that it names. */
  readonly parties: ReadonlySet<string>;
  /** The words of the act. */
  readonly words: string;
  readonly day: string | null;
  readonly last: string | null;
  readonly date: string | null;
}

const taken =
  /\b(?:withdr[ae]w\w*|drop(?:s|ped|ping)?|rescind\w*|retract\w*|abandon\w*|lift\w*|scrap\w*|revok\w*)\b/iu;
const demanding = /\b(?:demand|request|letter|subpoena|ultimatum|threat|notice|order)s?\b/iu;
const court = /\b(?:judge|court|justices?|tribunal|magistrate)\b/iu;
const ruled =
  /\b(?:block|enjoin|bar(?:s|red)|halt|order|rul(?:e|ed|es|ing)|uph[eo]ld|str(?:ikes?|uck) down|void|vacat|dismiss|toss|threw out|throws out|side[sd]? with|stay|affirm|revers|invalidat|overturn|h[eo]ld|found|finds?|decide|prohibit|forbid|forbade|stop|direct|requir|allow|permit)\w*/iu;

/**
 * What the makers of demands on a party took back, and what courts said of these makers or of the party. Only acts that happened: events in
 * which a maker withdraws a demand or a court decides, and rules that are court orders.
 */
export function actsAbout(store: Store, party: string, makers: readonly string[]): Act[] {
  const rows = store.all<{
    id: string;
    kind: Act['kind'];
    same: string;
    own: string | null;
    first: string | null;
    last: string | null;
    date: string | null;
    action: string;
    actors: string | null;
    links: string;
  }>(
    `SELECT i.id, i.kind, i.same, i.first_day AS own, coalesce(i.first_day, d.first_day) AS first,
       coalesce(i.last_day, d.last_day) AS last, iif(i.first_day IS NULL, d.published, i.date) AS date,
       iif(i.kind = 'rule', i.data ->> '$.fields.name', i.data ->> '$.fields.action') AS action,
       (SELECT group_concat(e.value ->> 'text', ' ') FROM json_each(i.data, '$.evidence') AS e
         WHERE e.value ->> 'role' IN ('actors', 'of')) AS actors,
       (SELECT json_group_array(json_array(l.field, m.entity)) FROM item_mentions AS l JOIN mentions AS m ON m.id = l.mention
         WHERE l.item = i.id) AS links
     FROM (SELECT DISTINCT item FROM item_entities WHERE entity IN (SELECT value FROM json_each(?))
         AND (kind, field) IN (VALUES ('event', 'actors'), ('event', 'targets'), ('rule', 'requires'))) AS one
       CROSS JOIN items AS i ON i.id = one.item JOIN documents AS d ON d.id = i.document
     WHERE i.reality = 'happened' AND (i.kind = 'event' AND i.data ->> '$.fields.type' IN ('RETREAT', 'REJECT', 'SANCTION', 'DEMAND')
         OR i.kind = 'rule' AND i.data ->> '$.fields.type' = 'court order')
     ORDER BY i.id`,
    JSON.stringify([...new Set([party, ...makers])]),
  );
  return rows.flatMap(({ id, kind, same, action, actors, links, own, first, last, date }) => {
    const named = JSON.parse(links) as [string, string][];
    const acting = named.flatMap(([field, entity]) => (field === 'actors' || field === 'of' ? entity : []));
    const judged = kind === 'rule' || (court.test(actors ?? '') && ruled.test(action));
    const back = kind === 'event' && taken.test(action) && demanding.test(action);
    if (!judged && !back) return [];
    const by = acting.length === 1 ? acting[0]! : null;
    const parties = new Set(named.map(([, entity]) => entity));
    return [{ id, kind, same, by, parties, words: action, day: own ?? first, last, date }];
  });
}

/** What an act does to a demand, or null: its maker takes it back, or a court decides on what it asks. */
export function endOf(
  act: Act,
  demand: {
    readonly by: string | null;
    readonly words: ReadonlySet<string>;
    readonly only: boolean;
    readonly sued: boolean;
  },
): 'withdrawn' | 'decided' | null {
  const shared = (act.words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some(
    word => demand.words.has(word) && !/^(?:that|with|hand|over|from|their|have)$/u.test(word),
  );
  if (demand.by !== null && act.by === demand.by && act.kind === 'event')
    return taken.test(act.words) && (shared || demand.only) ? 'withdrawn' : null;
  const between = demand.by !== null && act.parties.has(demand.by);
  return act.by !== demand.by && between && (shared || demand.sued) ? 'decided' : null;
}

/** "Has not answered", "did not comply", told by somebody else than the party: what the party did not do is no answer of its own. */
export function isUnmet(text: FieldValue | undefined): boolean {
  return (
    typeof text === 'string' &&
    /\b(?:not|never|n[’']t|fail(?:s|ed)? to|without|yet to|neither|nor)\b.*\b(?:answer|respon|repl|compl|met\b|meet|cooperat|hand|turn|provid|produc|submit)/iu.test(
      text,
    )
  );
}
