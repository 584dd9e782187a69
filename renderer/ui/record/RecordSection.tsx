import { type ReactNode, useId } from 'react';

interface RecordSectionProps {
  title: string;
  /** Beside the title, at the end. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a record in its panel. */
export function RecordSection({ title, aside, children }: RecordSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="not-first:mt-5">
      <header className="mb-1.5 flex items-baseline gap-2">
        <h3 id={id} className="min-w-0 flex-1 font-semibold text-body">
          {title}
        </h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
