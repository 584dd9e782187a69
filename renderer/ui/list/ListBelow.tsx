import type { ReactNode } from 'react';

interface ListBelowProps {
  /** What must be said before the list is read, or nothing. */
  line: ReactNode;
  children: ReactNode;
}

/** A list that fills what a line above it leaves. */
export function ListBelow({ line, children }: ListBelowProps) {
  return (
    <div className="flex h-full min-h-0 flex-col gap-2">
      {line}
      <div className="min-h-0 flex-1">{children}</div>
    </div>
  );
}
