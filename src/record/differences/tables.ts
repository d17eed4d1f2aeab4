/** A step of the record's tables, taken in `schema.ts`: what is told by several documents. Never changed once released. */
export const accountTables = `
-- What documents tell, in the form in which accounts are compared, and the blocks within which they are.
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  item TEXT,
  type TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX accounts_by_document ON accounts (document);
CREATE INDEX accounts_by_item ON accounts (item) WHERE item IS NOT NULL;
CREATE TABLE account_blocks (block TEXT NOT NULL, account TEXT NOT NULL, PRIMARY KEY (block, account)) STRICT, WITHOUT ROWID;
CREATE INDEX blocks_by_account ON account_blocks (account);

-- Two accounts of one thing. what: differ, same, or maybe. a is the lower id.
CREATE TABLE verdicts (
  block TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  what TEXT NOT NULL,
  type TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (block, a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdicts_by_a ON verdicts (a, what);
CREATE INDEX verdicts_by_b ON verdicts (b, what);
CREATE INDEX verdicts_by_what ON verdicts (what, type);

-- Runs of words by which texts that share a passage are found, and the lines of each outlet's pages.
CREATE TABLE runs (run INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (run, document)) STRICT, WITHOUT ROWID;
CREATE INDEX runs_by_document ON runs (document);
CREATE TABLE lines (outlet TEXT NOT NULL, line TEXT NOT NULL, document TEXT NOT NULL, PRIMARY KEY (outlet, line, document)) STRICT, WITHOUT ROWID;
CREATE INDEX lines_by_document ON lines (document);

-- Two documents that share passages. passages: words and spans in both, as JSON.
CREATE TABLE reused (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  label TEXT NOT NULL,
  words INTEGER NOT NULL,
  passages TEXT NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX reused_by_b ON reused (b);
`;

/** A further step: neighbours in long blocks, and whom accounts name. */
export const neighbourTables = `
-- The days of what stands in a block, by which neighbours are compared, and whom each account names.
ALTER TABLE account_blocks ADD COLUMN day TEXT NOT NULL DEFAULT '~';
UPDATE account_blocks SET day = coalesce((SELECT d.first_day FROM accounts AS a JOIN documents AS d ON d.id = a.document WHERE a.id = account), '~');
CREATE INDEX blocks_by_day ON account_blocks (block, day, account);
CREATE TABLE account_parties (mention TEXT NOT NULL, account TEXT NOT NULL, PRIMARY KEY (mention, account)) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_account ON account_parties (account);
-- What was touched before this form is named by blocks, and is compared whole.
UPDATE touched SET what = 'block' WHERE what = 'account';
`;
