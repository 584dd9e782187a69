import { type ReactNode, useId } from 'react';

interface CardProps {
  title?: string | undefined;
  /** Beside the title, at the end: a stamp, a button. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}

export function Card({ title, aside, children, className = '' }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title === undefined ? undefined : id}
      className={`flex min-w-0 flex-col rounded-base border border-line bg-surface ${className}`}
    >
      {(title !== undefined || aside !== undefined) && (
        <header className="flex min-h-9 items-center gap-2 px-3 pt-1.5">
          <h2 id={id} className="min-w-0 flex-1 truncate font-semibold text-body">
            {title}
          </h2>
          {aside}
        </header>
      )}
      <div className="min-h-0 flex-1 px-3 pt-1 pb-3">{children}</div>
    </section>
  );
}
