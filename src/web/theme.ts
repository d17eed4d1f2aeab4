export type Theme = 'system' | 'light' | 'dark';

const key = 'onrecord-theme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

export function theme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function paint(): void {
  const chosen = theme();
  document.documentElement.dataset.theme = chosen === 'system' ? (dark().matches ? 'dark' : 'light') : chosen;
}

/** Puts the kept theme on the page and follows the system where none is kept. */
export function applyTheme(): void {
  paint();
  dark().addEventListener('change', paint);
}

export function setTheme(chosen: Theme): void {
  if (chosen === 'system') localStorage.removeItem(key);
  else localStorage.setItem(key, chosen);
  paint();
}
