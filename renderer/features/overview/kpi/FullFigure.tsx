import { Tooltip } from '@base-ui/react/tooltip';
import { useState } from 'react';

interface FullFigureProps {
  short: string;
  full: string;
  /** The figure alone comes first, what it can do after it. */
  isQuiet: boolean;
  /** To what it was counted from, where that can be shown, and what it is called. */
  onOpen: (() => void) | undefined;
  behind: string;
}

/** The short figure; the exact one on hover, on focus and for screen readers. */
export function FullFigure({ short, full, isQuiet, onOpen, behind }: FullFigureProps) {
  // It fades when it follows another figure, not when it is the first or becomes a button.
  const [wasQuiet] = useState(isQuiet);
  const look = 'tabular truncate font-semibold text-figure';
  if (!isQuiet || (short === full && onOpen === undefined)) {
    return <p className={`${look} ${wasQuiet ? 'fade-in' : ''}`}>{short}</p>;
  }
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={100}
        className={`${look} ${wasQuiet ? 'fade-in' : ''} rounded-base ${onOpen === undefined ? '' : 'cursor-pointer hover:underline decoration-2 decoration-accent-line underline-offset-4'}`}
        aria-label={short === full ? full : `${short} (${full})`}
        onClick={onOpen}
      >
        {short}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={4} className="z-50">
          <Tooltip.Popup className="tabular rounded-base border border-line-strong bg-surface px-3 py-1.5 text-body text-ink shadow-float">
            {full}
            {onOpen !== undefined && <span className="block text-muted text-tiny">{behind}</span>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
