import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

let waiting: File[] = [];
const heard = new Set<() => void>();

/** Files dropped anywhere wait here until the page that adds them takes them. */
export function takeDropped(): File[] {
  const files = waiting;
  waiting = [];
  return files;
}

/** Calls back whenever files were dropped; returns the way to stop. */
export function onDropped(listener: () => void): () => void {
  heard.add(listener);
  return () => heard.delete(listener);
}

/** Takes files dropped on any page to the page that adds them; true while files hover over the window. */
export function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  const [, go] = useLocation();
  useEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const move = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holds(event)) return;
      event.preventDefault();
      waiting = [...(event.dataTransfer?.files ?? [])];
      go('/add');
      for (const listener of heard) listener();
    };
    window.addEventListener('dragover', move);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', move);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [go]);
  return over;
}
