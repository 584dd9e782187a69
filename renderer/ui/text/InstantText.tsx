import { type Instant, instantToIso } from '../../../shared/kernel/instant.ts';
import { useFormat } from './use-format.ts';

interface InstantTextProps {
  at: Instant | null;
  /** `23 Nov 10.42`, the rest on hover. */
  short?: boolean | undefined;
}

/** `23 Nov 2026 10.42 WIB`. */
export function InstantText({ at, short = false }: InstantTextProps) {
  const format = useFormat();
  if (at === null) return <span className="text-muted">–</span>;
  return (
    <time
      className="tabular whitespace-nowrap"
      dateTime={instantToIso(at)}
      title={short ? format.instant(at) : undefined}
    >
      {short ? format.shortInstant(at) : format.instant(at)}
    </time>
  );
}
