interface MarkWalkerProps {
  label: string;
  /** Index of the last mark. */
  last: number;
  /** The mark that is shown; null while the keyboard is elsewhere. */
  at: number | null;
  says(index: number): string;
  onMove(index: number | null): void;
  onPick(index: number): void;
}

/** The marks of a chart by the keyboard and for screen readers: arrows walk, Enter opens what lies behind. */
export function MarkWalker({ label, last, at, says, onMove, onPick }: MarkWalkerProps) {
  if (last < 0) return null;
  const value = Math.min(at ?? last, last);
  return (
    <input
      type="range"
      className="sr-only"
      aria-label={label}
      aria-valuetext={says(value)}
      min={0}
      max={last}
      value={value}
      onChange={(event) => onMove(Number(event.target.value))}
      onFocus={() => onMove(value)}
      onBlur={() => onMove(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onPick(value);
      }}
    />
  );
}
