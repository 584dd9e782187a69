import { type Instant, instantToIso } from '../../../shared/kernel/instant.ts';
import { useFormat } from './use-format.ts';

/** `23 Nov 2026 10.42 WIB`. */
export function InstantText({ at }: { at: Instant | null }) {
  const format = useFormat();
  if (at === null) return <span className="text-muted">–</span>;
  return (
    <time className="tabular whitespace-nowrap" dateTime={instantToIso(at)}>
      {format.instant(at)}
    </time>
  );
}
