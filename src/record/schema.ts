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
];

/** "Orec": marks a file as a record of this program. */
export const applicationId = 0x4f726563;
