import { accountTables, neighbourTables } from './differences/tables.ts';

/**
 * The record's tables, as steps from an empty file to the newest form. A step is never changed once released:
 * what is to change is a further step. `PRAGMA user_version` says how many have been taken.
 */
export const steps: readonly string[] = [
  `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- One row a file that was offered. location: absolute path, or added:NAME for a file given through the page.
CREATE TABLE files (
  location TEXT PRIMARY KEY,
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  stamp TEXT NOT NULL,
  sha256 TEXT,
  known TEXT NOT NULL,
  metadata TEXT NOT NULL,
  format TEXT,
  document TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX files_by_document ON files (document);
CREATE INDEX files_by_root ON files (root);

CREATE TABLE documents (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT,
  path TEXT NOT NULL,
  title TEXT,
  byline TEXT,
  outlet TEXT,
  published TEXT,
  first_day TEXT,
  last_day TEXT,
  work TEXT,
  supersedes TEXT,
  language TEXT,
  metadata TEXT NOT NULL,
  format TEXT,
  words INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'partly', 'refused')),
  problems TEXT NOT NULL,
  text TEXT NOT NULL,
  pages TEXT NOT NULL,
  source BLOB,
  draft BLOB,
  built_from TEXT NOT NULL,
  copies INTEGER NOT NULL,
  items INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX documents_by_day ON documents (first_day);
CREATE INDEX documents_by_outlet ON documents (outlet);

CREATE TABLE bytes (document TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- How one document names somebody or something. entity: the lowest mention's id of all that are the same.
CREATE TABLE mentions (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  n INTEGER NOT NULL,
  type TEXT,
  subtype TEXT,
  name TEXT NOT NULL,
  role INTEGER NOT NULL,
  data TEXT NOT NULL,
  entity TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_document ON mentions (document);
CREATE INDEX mentions_by_entity ON mentions (entity);
CREATE TABLE mention_keys (key TEXT NOT NULL, mention TEXT NOT NULL, PRIMARY KEY (key, mention)) STRICT, WITHOUT ROWID;
CREATE INDEX keys_by_mention ON mention_keys (mention);

CREATE TABLE entities (
  id TEXT PRIMARY KEY,
  type TEXT,
  subtype TEXT,
  name TEXT NOT NULL,
  shown INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_name ON entities (name);

CREATE TABLE items (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document TEXT NOT NULL,
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  within TEXT,
  reality TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('read', 'confirmed', 'edited', 'added')),
  rejected INTEGER NOT NULL,
  by TEXT NOT NULL,
  date TEXT,
  first_day TEXT,
  last_day TEXT,
  value REAL,
  text TEXT NOT NULL,
  words_key TEXT,
  same TEXT NOT NULL,
  data TEXT NOT NULL,
  document_day TEXT NOT NULL
) STRICT;
CREATE INDEX items_by_document ON items (document, start);
CREATE INDEX items_by_kind ON items (kind, document, start, id);
CREATE INDEX items_by_kind_and_place ON items (kind, document_day, document, start, id);
CREATE INDEX items_by_kind_and_day ON items (kind, first_day);
CREATE INDEX items_by_day ON items (first_day, document, start, id);
CREATE INDEX items_by_words ON items (words_key) WHERE words_key IS NOT NULL;
CREATE INDEX items_by_same ON items (same);
CREATE TABLE item_mentions (
  item TEXT NOT NULL,
  field TEXT NOT NULL,
  mention TEXT NOT NULL,
  PRIMARY KEY (item, field, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_mention ON item_mentions (mention, field);

-- What spans documents and is to be built again: keys of names, keys of words.
CREATE TABLE touched (what TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (what, key)) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  action TEXT NOT NULL,
  document TEXT,
  target TEXT NOT NULL,
  value TEXT NOT NULL,
  undoes TEXT
) STRICT;
CREATE INDEX decisions_by_document ON decisions (document);
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
CREATE TRIGGER decisions_last BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;

-- Where the words of each decision stand now. state: held, idle (nothing there to decide on), orphan, undone.
CREATE TABLE places (
  decision TEXT NOT NULL,
  part INTEGER NOT NULL,
  state TEXT NOT NULL,
  document TEXT,
  start INTEGER,
  "end" INTEGER,
  item TEXT,
  mention TEXT,
  why TEXT NOT NULL,
  PRIMARY KEY (decision, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_document ON places (document);
CREATE INDEX places_by_item ON places (item);

CREATE VIRTUAL TABLE document_words USING fts5(title, text, content='documents', content_rowid='n', tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE item_words USING fts5(text, content='items', content_rowid='n', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER documents_in AFTER INSERT ON documents BEGIN
  INSERT INTO document_words (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER documents_out AFTER DELETE ON documents BEGIN
  INSERT INTO document_words (document_words, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;
CREATE TRIGGER documents_change AFTER UPDATE OF title, text ON documents BEGIN
  INSERT INTO document_words (document_words, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
  INSERT INTO document_words (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER items_in AFTER INSERT ON items BEGIN
  INSERT INTO item_words (rowid, text) VALUES (new.n, new.text);
END;
CREATE TRIGGER items_out AFTER DELETE ON items BEGIN
  INSERT INTO item_words (item_words, rowid, text) VALUES ('delete', old.n, old.text);
END;
`,
  `
-- Who holds which office of whom, kept beside the entities: name as written, mention where its document names the party by it.
CREATE TABLE offices (entity TEXT NOT NULL, name TEXT NOT NULL, mention TEXT, title TEXT NOT NULL) STRICT;
CREATE INDEX offices_by_entity ON offices (entity);
CREATE INDEX offices_by_name ON offices (name, mention);
CREATE INDEX offices_by_mention ON offices (mention) WHERE mention IS NOT NULL;
CREATE TRIGGER entities_in AFTER INSERT ON entities BEGIN
  INSERT INTO offices (entity, name, mention, title)
    SELECT new.id, o.value ->> '$.of', o.value ->> '$.ofMention', o.value ->> '$.title'
    FROM json_each(new.data, '$.offices') AS o WHERE o.value ->> '$.of' IS NOT NULL;
END;
CREATE TRIGGER entities_change AFTER UPDATE OF data ON entities BEGIN
  DELETE FROM offices WHERE entity = old.id;
  INSERT INTO offices (entity, name, mention, title)
    SELECT new.id, o.value ->> '$.of', o.value ->> '$.ofMention', o.value ->> '$.title'
    FROM json_each(new.data, '$.offices') AS o WHERE o.value ->> '$.of' IS NOT NULL;
END;
CREATE TRIGGER entities_out AFTER DELETE ON entities BEGIN
  DELETE FROM offices WHERE entity = old.id;
END;
INSERT INTO offices (entity, name, mention, title)
  SELECT e.id, o.value ->> '$.of', o.value ->> '$.ofMention', o.value ->> '$.title'
  FROM entities AS e, json_each(e.data, '$.offices') AS o WHERE o.value ->> '$.of' IS NOT NULL;

-- Which entity stands in which field of which item, so that a party of thousands of items is answered without a walk over all of them.
-- day: first day that the item's date can mean, else its document's; empty for none. Kept by the triggers below.
CREATE TABLE item_entities (
  entity TEXT NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, day TEXT NOT NULL, last_day TEXT NOT NULL,
  same TEXT NOT NULL, item TEXT NOT NULL, mention TEXT NOT NULL,
  PRIMARY KEY (entity, kind, field, day, item, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_entities_by_mention ON item_entities (mention, item, field);
CREATE INDEX item_entities_in_matrix ON item_entities (kind, field, entity, same, last_day)
  WHERE kind IN ('designation', 'demand', 'stake', 'answer', 'case');
CREATE VIEW item_entities_now AS
  SELECT m.entity, i.kind, l.field, coalesce(i.first_day, nullif(i.document_day, '~'), '') AS day,
    coalesce(i.last_day, nullif(i.document_day, '~'), '~') AS last_day, i.same, i.id AS item, l.mention
  FROM item_mentions AS l JOIN items AS i ON i.id = l.item JOIN mentions AS m ON m.id = l.mention
  WHERE i.rejected = 0 AND (l.field <> 'voice' OR i.kind = 'figure');
CREATE TRIGGER links_in AFTER INSERT ON item_mentions BEGIN
  INSERT OR IGNORE INTO item_entities (entity, kind, field, day, last_day, same, item, mention)
    SELECT entity, kind, field, day, last_day, same, item, mention FROM item_entities_now AS n
    WHERE n.item = new.item AND n.field = new.field AND n.mention = new.mention;
END;
CREATE TRIGGER links_out AFTER DELETE ON item_mentions BEGIN
  DELETE FROM item_entities WHERE mention = old.mention AND item = old.item AND field = old.field;
END;
CREATE TRIGGER mentions_move AFTER UPDATE OF entity ON mentions BEGIN
  UPDATE item_entities SET entity = new.entity WHERE mention = new.id;
END;
CREATE TRIGGER items_group AFTER UPDATE OF same ON items BEGIN
  UPDATE item_entities SET same = new.same
    WHERE mention IN (SELECT mention FROM item_mentions WHERE item = new.id) AND item = new.id;
END;
INSERT INTO item_entities (entity, kind, field, day, last_day, same, item, mention)
  SELECT entity, kind, field, day, last_day, same, item, mention FROM item_entities_now;

CREATE INDEX items_by_due ON items (json_extract(data, '$.fields.due'), id)
  WHERE rejected = 0 AND kind IN ('demand', 'pledge') AND json_extract(data, '$.fields.due') IS NOT NULL;
CREATE INDEX items_by_limit ON items (document_day, document, start, id)
  WHERE rejected = 0 AND ((kind = 'rule' AND instr(data, '"limit":"P') > 0)
    OR (kind IN ('demand', 'pledge') AND json_extract(data, '$.fields.due') IS NULL
        AND json_extract(data, '$.readings.due') IS NOT NULL));

-- What a person should look at first: what matters most, and of that what is least sure. 0 is not worth a look.
CREATE INDEX items_to_review ON items ((
  CASE kind WHEN 'demand' THEN 8 WHEN 'stake' THEN 7 WHEN 'pledge' THEN 5 WHEN 'letter' THEN 4 WHEN 'designation' THEN 4
    WHEN 'case' THEN 4 WHEN 'answer' THEN 4 WHEN 'rule' THEN 3 WHEN 'figure' THEN 1 WHEN 'statement' THEN 1 ELSE 0 END
  + (instr(data, '"candidates":["') > 0) * 6 + (json_extract(data, '$.fields.due') IS NOT NULL) * 4
  + (json_extract(data, '$.readings.due.inferred') IS 1 OR json_extract(data, '$.readings.date.inferred') IS 1) * 2) DESC,
  document_day, document, start, id) WHERE rejected = 0 AND status = 'read';
`,
  accountTables,
  neighbourTables,
  `
-- Rules have a due date once a person dates what sets their time limit off.
DROP INDEX items_by_due;
CREATE INDEX items_by_due ON items (json_extract(data, '$.fields.due'), id)
  WHERE rejected = 0 AND kind IN ('demand', 'pledge', 'rule') AND json_extract(data, '$.fields.due') IS NOT NULL;
DROP INDEX items_by_limit;
CREATE INDEX items_by_limit ON items (document_day, document, start, id)
  WHERE rejected = 0 AND json_extract(data, '$.fields.due') IS NULL AND ((kind = 'rule' AND instr(data, '"limit":"P') > 0)
    OR (kind IN ('demand', 'pledge') AND json_extract(data, '$.readings.due') IS NOT NULL));
`,
  `
-- Who speaks how often, without a walk over all statements.
CREATE INDEX item_entities_speaking ON item_entities (entity, same, item) WHERE kind = 'statement' AND field = 'speaker';
`,
];

/** "Orec": marks a file as a record of this program. */
export const applicationId = 0x4f726563;
