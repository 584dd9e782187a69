import type { ReactNode } from 'react';
import { Kawung } from './Kawung.tsx';

interface EmptyStateProps {
  title: string;
  text?: string | undefined;
  /** The next step, a Button. */
  action?: ReactNode;
}

export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center justify-center gap-3 px-6 py-12 text-center">
      <Kawung className="size-16 text-line-strong" />
      <div className="max-w-104">
        <p className="font-semibold text-title">{title}</p>
        {text !== undefined && <p className="mt-1 text-muted">{text}</p>}
      </div>
      {action}
    </div>
  );
}
