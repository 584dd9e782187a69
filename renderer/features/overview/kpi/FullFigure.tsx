import { Tooltip } from '@base-ui/react/tooltip';
import { useText } from '../../../ui/text/use-text.ts';

interface FullFigureProps {
  short: string;
  full: string;
  /** To the orders behind it, where there are such. */
  onOpen: (() => void) | undefined;
}

/** The short figure; the exact one on hover, on focus and for screen readers. */
export function FullFigure({ short, full, onOpen }: FullFigureProps) {
  const say = useText();
  const look = 'tabular fade-in truncate font-semibold text-figure';
  if (short === full && onOpen === undefined) return <p className={look}>{full}</p>;
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={100}
        className={`${look} rounded-base ${onOpen === undefined ? '' : 'cursor-pointer hover:underline decoration-2 decoration-accent-line underline-offset-4'}`}
        aria-label={short === full ? full : `${short} (${full})`}
        onClick={onOpen}
      >
        {short}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} className="z-50">
          <Tooltip.Popup className="tabular rounded-base border border-line-strong bg-surface px-3 py-1.5 text-body text-ink shadow-float">
            {full}
            {onOpen !== undefined && (
              <span className="block text-muted text-tiny">{say('board.see_orders')}</span>
            )}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
