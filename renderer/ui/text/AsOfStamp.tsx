import { useFormat } from './use-format.ts';
import { useText } from './use-text.ts';

interface AsOfStampProps {
  asOf: number | null;
  /** Where there is little room: without the word for data. */
  short?: boolean | undefined;
}

/** The moment the figures beside it are true for: `Data per 23 Nov 2026 10.42 WIB`. */
export function AsOfStamp({ asOf, short = false }: AsOfStampProps) {
  const say = useText();
  const format = useFormat();
  return (
    <span className="tabular whitespace-nowrap text-muted text-tiny">
      {asOf === null
        ? say('ui.as_of_never')
        : say(short ? 'ui.as_of_short' : 'ui.as_of', { at: format.instant(asOf) })}
    </span>
  );
}
