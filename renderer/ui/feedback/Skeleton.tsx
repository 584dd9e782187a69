interface SkeletonProps {
  /** CSS lengths: the place is held at its final size from the first frame, so nothing shifts. */
  width?: string | undefined;
  height?: string | undefined;
}

/** Holds the place at once, and shows itself only when the wait passes 200 ms. */
export function Skeleton({ width = '100%', height = '1rem' }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className="late-appear block rounded-base bg-sunken"
      style={{ width, height }}
    />
  );
}
