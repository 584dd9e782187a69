import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4 min-w-4 items-center justify-center rounded-base border border-line-strong bg-sunken px-1 font-sans text-muted text-tiny">
      {children}
    </kbd>
  );
}
