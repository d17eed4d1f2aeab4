import { addDuration } from '../language/time/edtf.ts';
import { type Deadline, deadlines } from '../record/questions/deadlines.ts';
import type { Store } from '../record/sqlite.ts';

/** A calendar in pieces to be joined as they are, and the confirmed deadlines that have no single day to stand on. */
interface Calendar {
  readonly pieces: Iterable<string>;
  readonly left: readonly Deadline[];
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The deadlines that a person confirmed, as an iCalendar file (RFC 5545): all-day events, so that no time zone moves a day. Each keeps
 * its UID, which is its item's id, and its SEQUENCE grows with each decision on it, so that a calendar takes a later file as news of
 * the same events. The same record gives the same bytes.
 */
export function calendar(store: Store): Calendar {
  const all: Deadline[] = [];
  for (;;) {
    const page = deadlines(store, { confirmed: true, offset: all.length, limit: 500 });
    all.push(...page.rows);
    if (page.rows.length === 0 || all.length >= page.total) break;
  }
  const dated = all.filter(one => one.due !== null && isDay.test(one.due));
  return { pieces: calendarOf(dated), left: all.filter(one => !dated.includes(one)) };
}

function* calendarOf(dated: readonly Deadline[]): Generator<string> {
  yield lines('BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Onrecord//Deadlines//EN', 'CALSCALE:GREGORIAN');
  for (const one of dated) yield event(one);
  yield lines('END:VCALENDAR');
}

function event(deadline: Deadline): string {
  const { item, computed, words, decisions, decidedAt } = deadline;
  const due = deadline.due!;
  const about = [
    item.evidence[0]?.text ?? '',
    computed ? `Worked out: ${computed}.` : words ? `By its words: ${words}.` : '',
    `${item.outlet ?? item.path}${item.published ? `, ${item.published}` : ''}`,
  ];
  return lines(
    'BEGIN:VEVENT',
    `UID:${item.id}@onrecord`,
    // The moment of the last decision, not of the export: the same record gives the same file.
    `DTSTAMP:${stamp(decidedAt)}`,
    `SEQUENCE:${decisions}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${(addDuration(due, 'P1D') ?? due).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`Due: ${item.caption}`)}`,
    `DESCRIPTION:${escaped(about.filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    'END:VEVENT',
  );
}

/** UTC, `20240321T080000Z`. */
function stamp(at: string | null): string {
  return (at ?? '1970-01-01T00:00:00Z').replace(/\.\d+/, '').replace(/[-:]/g, '');
}

/** Text as a value (RFC 5545, 3.3.11). Control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const lines = (...all: readonly string[]) => all.map(line => `${folded(line)}\r\n`).join('');

/** Lines of at most 75 octets in UTF-8, each further one after a space; no character is parted (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += character;
    room -= size;
  }
  return out;
}
