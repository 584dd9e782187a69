export interface MonthColumn {
  key: string;
  /** Under the column, short. */
  label: string;
  /** On hover and read aloud: the month and the figure in full. */
  title: string;
  value: number;
}

interface MonthColumnsProps {
  label: string;
  /** Oldest first. */
  months: readonly MonthColumn[];
}

/** A year at a glance: columns from zero, small enough for a panel. */
export function MonthColumns({ label, months }: MonthColumnsProps) {
  const most = months.reduce((max, { value }) => Math.max(max, value), 0);
  return (
    <ol aria-label={label} className="flex gap-1">
      {months.map(({ key, label: name, title, value }) => (
        <li key={key} title={title} className="group min-w-0 flex-1">
          <span className="sr-only">{title}</span>
          <span aria-hidden className="flex h-20 flex-col justify-end border-line-strong border-b">
            <span
              className="block h-full origin-bottom bg-nila-4 group-hover:bg-accent"
              style={{ transform: `scaleY(${most > 0 ? Math.max(0, value) / most : 0})` }}
            />
          </span>
          <span aria-hidden className="block truncate pt-0.5 text-center text-muted text-tiny">
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
