interface TargetBarProps {
  /** Read aloud: how much of the target is reached. */
  label: string;
  /** Of the target; more than one is drawn full. */
  reached: number;
  /** Of the period that has passed: a mark where the bar should be by now. Null where time does not matter. */
  elapsed: number | null;
}

/** How far, and how far it should be. */
export function TargetBar({ label, reached, elapsed }: TargetBarProps) {
  const share = Math.min(1, Math.max(0, reached));
  const behind = elapsed !== null && reached < elapsed;
  return (
    <div role="img" aria-label={label} className="relative h-3 rounded-base bg-sunken">
      <span
        className={`block h-full origin-left rounded-base ${behind ? 'bg-hue-2' : 'bg-nila-4'}`}
        style={{ transform: `scaleX(${share})` }}
      />
      {elapsed !== null && (
        <span
          className="absolute -inset-y-0.5 w-0.5 bg-ink"
          style={{ left: `${Math.min(1, elapsed) * 100}%` }}
        />
      )}
    </div>
  );
}
