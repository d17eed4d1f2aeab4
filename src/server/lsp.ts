import { pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type Location,
  type Range,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkAgainst } from '../check/check.ts';
import { draftFromText } from '../check/draft.ts';
import type { Finding } from '../check/finding.ts';
import { Holdings } from '../check/holdings.ts';
import { decided, open } from '../check/ignore.ts';
import { filePlaces, type Place } from '../check/places.ts';
import type { Store } from '../record/sqlite.ts';

interface Checked {
  readonly version: number;
  readonly findings: readonly { readonly finding: Finding; readonly range: Range }[];
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const;

/** Milliseconds without a keystroke before a draft is checked again. */
const pause = 30;

/**
 * Speaks the Language Server Protocol over a connection: findings as diagnostics, the record's words on hover, their document as
 * definition, the exact words as quick fix. The record is only read.
 */
export function serveEditor(connection: Connection, store: Store): void {
  const documents = new TextDocuments(TextDocument);
  const holdings = new Holdings(store);
  const checked = new Map<string, Checked>();
  const waiting = new Map<string, NodeJS.Timeout>();
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      definitionProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
    serverInfo: { name: 'onrecord' },
  }));
  const check = async (document: TextDocument) => {
    const { uri, version } = document;
    try {
      const findings = await findingsOf(holdings, document);
      if (documents.get(uri)?.version !== version) return;
      checked.set(uri, { version, findings });
      const diagnostics = findings.map(({ finding, range }) => diagnosticOf(finding, range));
      await connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      connection.console.warn(error instanceof Error ? error.message : String(error));
      await connection.sendDiagnostics({ uri, version, diagnostics: [] });
    }
  };
  documents.onDidChangeContent(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.set(
      document.uri,
      setTimeout(() => void check(document), pause),
    );
  });
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    checked.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  const at = (uri: string, position: { line: number; character: number }) =>
    (checked.get(uri)?.findings ?? []).filter(({ range }) => holds(range, position));
  connection.onHover(({ textDocument, position }) => hoverOf(at(textDocument.uri, position)));
  connection.onDefinition(({ textDocument, position }) =>
    at(textDocument.uri, position).flatMap(({ finding }) =>
      finding.evidence.map(one => sourceOf(store, one)),
    ),
  );
  connection.onCodeAction(({ textDocument, range }) =>
    (checked.get(textDocument.uri)?.findings ?? [])
      .filter(one => one.finding.fix !== null && touches(one.range, range))
      .map(({ finding, range: place }) => ({
        title: `Write the record’s words: ${short(finding.fix!)}`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(finding, place)],
        isPreferred: true,
        edit: { changes: { [textDocument.uri]: [{ range: place, newText: finding.fix! }] } },
      })),
  );
  documents.listen(connection);
  connection.listen();
}

async function findingsOf(holdings: Holdings, document: TextDocument): Promise<Checked['findings']> {
  const draft = await draftFromText(document.getText(), nameOf(document));
  const report = decided(checkAgainst(holdings, draft), draft, {});
  const places = filePlaces(draft);
  return open(report.findings).map(finding => ({ finding, range: rangeOf(places.of(finding)) }));
}

function nameOf({ uri, languageId }: TextDocument): string {
  if (languageId === 'markdown') return 'draft.md';
  return languageId === 'html' ? 'draft.html' : uri.slice(uri.lastIndexOf('/') + 1) || 'draft.txt';
}

function rangeOf({ line, column, endLine, endColumn }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

function diagnosticOf(finding: Finding, range: Range): Diagnostic {
  const words = finding.evidence[0];
  const message = words ? `${finding.message}\n“${short(words.text, 300)}”` : finding.message;
  return { range, severity: severities[finding.severity], code: finding.code, source: 'onrecord', message };
}

function hoverOf(here: Checked['findings']): Hover | null {
  if (here.length === 0) return null;
  const parts = here.map(({ finding }) =>
    [
      `**${finding.code}** ${plainText(finding.message)}`,
      ...finding.evidence.map(
        one =>
          `> ${plainText(one.text.replace(/\s+/gu, ' '))}\n>\n> ${plainText([one.side, one.outlet, one.published, one.path].filter(Boolean).join(' · '))}`,
      ),
    ].join('\n\n'),
  );
  return { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') } };
}

/** Documents' words in Markdown: nothing of theirs becomes a link or markup. */
function plainText(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!]/gu, '\\$&');
}

/** The file that the words were read from, at its head: an editor cannot open the record's own text. */
function sourceOf(store: Store, words: { readonly document: string; readonly text: string }): Location {
  const file = store.get<{ location: string }>(
    'SELECT location FROM files WHERE document = ? ORDER BY location',
    words.document,
  );
  const start = { line: 0, character: 0 };
  const uri = file?.location.startsWith('/')
    ? pathToFileURL(file.location).href
    : `onrecord:${words.document}`;
  return { uri, range: { start, end: start } };
}

function holds(range: Range, at: { line: number; character: number }): boolean {
  const after =
    at.line > range.start.line || (at.line === range.start.line && at.character >= range.start.character);
  const before =
    at.line < range.end.line || (at.line === range.end.line && at.character <= range.end.character);
  return after && before;
}

function touches(a: Range, b: Range): boolean {
  return holds(a, b.start) || holds(a, b.end) || holds(b, a.start);
}

function short(text: string, most = 60): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
