import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const Say = createContext<(toast: Toast) => void>(() => {});

/** A line at the foot of the window, read out by screen readers, gone after eight seconds or when the next comes. */
export function useToast(): (toast: Toast) => void {
  return useContext(Say);
}

export function ToastRegion({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const say = useCallback((next: Toast) => setToast(next), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 8000);
    return () => clearTimeout(timer);
  }, [toast]);
  const act = () => {
    toast?.action?.run();
    setToast(null);
  };
  return (
    <Say.Provider value={say}>
      {children}
      <div role="status" aria-live="polite">
        {toast ? (
          <div className="toast">
            <span>{toast.text}</span>
            {toast.action ? (
              <button type="button" onClick={act}>
                {toast.action.label}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Say.Provider>
  );
}
