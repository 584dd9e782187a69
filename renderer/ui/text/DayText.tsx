import { useFormat } from './use-format.ts';

/** A business day, `23 Nov 2026`. */
export function DayText({ day }: { day: string | null }) {
  const format = useFormat();
  if (day === null) return <span className="text-muted">–</span>;
  return (
    <time className="tabular whitespace-nowrap" dateTime={day}>
      {format.day(day)}
    </time>
  );
}
