import { Link } from 'wouter';
import { short } from '../../text/dates.ts';
import type { shapes } from '../api.ts';
import { spanAddress } from './legend.ts';

type Office = shapes.Entity['offices'][number];

/** "seen 27 Mar 2017 to 13 Jul 2018": the days of the documents that show an office held, which are not its term. */
function seen({ from, to, former }: Office): string {
  if (former) return 'formerly';
  if (!from) return 'in undated documents';
  return from === to || !to ? `seen ${short(from)}` : `seen ${short(from)} to ${short(to)}`;
}

/** An office in a line: its title, of whom, and when it was seen held. */
export function OfficeLine({ office }: { office: Office }) {
  return (
    <span className="office">
      {office.title}
      {office.ofText ? (
        <>
          {' of '}
          {office.of ? (
            <Link href={`/entities/${encodeURIComponent(office.of)}`}>{office.ofText}</Link>
          ) : (
            office.ofText
          )}
        </>
      ) : null}
      <span className="quiet">, {seen(office)}</span>
    </span>
  );
}

/** All offices of a person, each with the words that show it. */
export function OfficeList({ offices }: { offices: readonly Office[] }) {
  return (
    <ul className="lines">
      {offices.map(office => (
        <li key={`${office.title} ${office.ofText} ${office.former}`}>
          <OfficeLine office={office} />
          <span className="under">
            {office.evidence.slice(0, 5).map(words => (
              <Link
                key={`${words.document}${words.start}`}
                href={spanAddress(words.document, words.start, words.end)}
              >
                “{words.text}”
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
