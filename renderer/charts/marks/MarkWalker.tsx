import { isNarrowing } from './pick.ts';

interface MarkWalkerProps {
  label: string;
  /** Index of the last mark. */
  last: number;
  /** The mark that is shown; null while the keyboard is elsewhere. */
  at: number | null;
  says(index: number): string;
  onMove(index: number | null): void;
  onPick(index: number, narrows: boolean): void;
  /** On the key `n`. */
  onNote?: ((index: number) => void) | undefined;
}

/** The marks of a chart by the keyboard and for screen readers: arrows walk, Enter opens what lies behind. */
export function MarkWalker(props: MarkWalkerProps) {
  const { label, last, at, says, onMove, onPick, onNote } = props;
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
        if (event.key === 'Enter') onPick(value, isNarrowing(event));
        if (event.key === 'n' && onNote !== undefined) {
          event.preventDefault();
          onNote(value);
        }
      }}
    />
  );
}
