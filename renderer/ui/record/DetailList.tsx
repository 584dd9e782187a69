import type { ReactNode } from 'react';

export interface Detail {
  label: string;
  /** Null where the central has nothing: shown as a dash, never left out. */
  value: ReactNode;
}

/** The facts of one record, a label beside each. */
export function DetailList({ details }: { details: readonly Detail[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,max-content)_minmax(0,1fr)] gap-x-4 gap-y-1 text-table">
      {details.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words">
            {value ?? (
              <span aria-hidden className="text-muted">
                –
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
