import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { get, type shapes } from './api.ts';
import { useFileDrop } from './drop.ts';
import { type Group, navigation } from './nav.ts';
import { setTheme, type Theme, theme } from './theme.ts';

function useRecord(): shapes.RecordInfo | undefined {
  return useQuery({ queryKey: ['record'], queryFn: () => get<shapes.RecordInfo>('record') }).data;
}

function here(location: string, to: string): boolean {
  return to === '/' ? location === '/' : location === to || location.startsWith(`${to}/`);
}

function Groups({ groups, onPick }: { groups: readonly Group[]; onPick?: () => void }) {
  const [location] = useLocation();
  return (
    <nav aria-label="Pages">
      {groups.map(group => (
        <div key={group.label}>
          <h2>{group.label}</h2>
          <ul>
            {group.entries.map(entry => (
              <li key={entry.to}>
                <Link
                  href={entry.to}
                  aria-current={here(location, entry.to) ? 'page' : undefined}
                  {...(onPick ? { onClick: onPick } : {})}
                >
                  {entry.label}
                  {entry.count === undefined ? null : (
                    <span className="num">{entry.count.toLocaleString('en')}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function ThemeChoice() {
  const [chosen, choose] = useState<Theme>(theme);
  const pick = (value: Theme) => {
    setTheme(value);
    choose(value);
  };
  return (
    <label className="field theme">
      Appearance
      <select value={chosen} onChange={event => pick(event.target.value as Theme)}>
        <option value="system">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

function Rail({ onPick }: { onPick?: () => void }) {
  const record = useRecord();
  return (
    <div className="rail">
      <div>
        <Link href="/" className="wordmark">
          On<b>record</b>
        </Link>
        <p className="record-name">{record?.file ?? ' '}</p>
      </div>
      <Groups groups={navigation(record)} {...(onPick ? { onPick } : {})} />
      <div className="foot">
        <Link href="/add" className="button" {...(onPick ? { onClick: onPick } : {})}>
          Add files
        </Link>
        <ThemeChoice />
      </div>
    </div>
  );
}

function Topbar() {
  return (
    <header className="topbar">
      <Link href="/" className="wordmark">
        On<b>record</b>
      </Link>
      <Link href="/search" className="button plain">
        Search
      </Link>
      <DialogTrigger>
        <Button className="button">Menu</Button>
        <ModalOverlay className="overlay drawer" isDismissable>
          <Modal className="modal">
            <Dialog aria-label="Menu">{({ close }) => <Rail onPick={close} />}</Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
    </header>
  );
}

/** Skip link, navigation and the page; focus goes to the page when it changes, so that a screen reader follows. */
export function Shell({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const over = useFileDrop();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the page changes
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      main.current?.focus({ preventScroll: true });
      if (!window.location.hash) window.scrollTo(0, 0);
    }
  }, [location]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Topbar />
      <div className="shell">
        <Rail />
        <main id="main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
      {over ? <div className="drop-veil">Drop the files to add them to the record</div> : null}
    </>
  );
}

/** The page's title, which also names the browser's tab, with a line or two on what it shows. */
export function PageHead({
  title,
  children,
  aside,
}: {
  title: string;
  children?: ReactNode;
  aside?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Onrecord`;
  }, [title]);
  return (
    <header className="page-head">
      <div className="row">
        <h1>{title}</h1>
        {aside}
      </div>
      {children}
    </header>
  );
}

/** The whole list as a table for a spreadsheet, each row with its words, document and place. */
export function CsvLink({ list }: { list: string }) {
  return (
    <a className="button plain small no-print" href={`/api/export/${list}.csv`} download>
      Save as CSV
    </a>
  );
}
