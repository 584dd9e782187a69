import type { Key, ReactNode } from 'react';

export interface RecordLine {
  id: Key;
  title: ReactNode;
  /** Under the title, muted. */
  note?: ReactNode;
  /** A figure or a badge at the end. */
  end?: ReactNode;
}

interface RecordLinesProps {
  lines: readonly RecordLine[];
  /** Said where there is none. */
  empty: string;
}

/** The parts of a record that come in numbers: products, certificates, payments. */
export function RecordLines({ lines, empty }: RecordLinesProps) {
  if (lines.length === 0) return <p className="text-muted text-table">{empty}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y text-table">
      {lines.map(({ id, title, note, end }) => (
        <li key={id} className="flex items-start gap-3 py-1.5">
          <div className="min-w-0 flex-1">
            <div className="break-words">{title}</div>
            {note !== undefined && <div className="text-muted">{note}</div>}
          </div>
          {end !== undefined && <div className="shrink-0 text-end">{end}</div>}
        </li>
      ))}
    </ul>
  );
}
