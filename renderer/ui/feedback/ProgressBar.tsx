interface ProgressBarProps {
  value: number;
  /** Null where the whole is not known yet: the bar then shows no share. */
  max: number | null;
  label: string;
}

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const share = max === null || max === 0 ? 0 : Math.min(1, value / max);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max ?? undefined}
      aria-valuenow={max === null ? undefined : Math.min(value, max)}
      className="h-1.5 w-full overflow-hidden rounded-base bg-sunken"
    >
      <div
        className="h-full origin-left bg-accent transition-transform duration-300 motion-reduce:transition-none"
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}
