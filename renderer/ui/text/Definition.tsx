import { Tooltip } from '@base-ui/react/tooltip';
import { Link } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import type { RefObject } from 'react';
import { useText } from './use-text.ts';

interface DefinitionProps {
  name: string;
  definition: string;
  /** Its entry in the glossary, which a click or Enter opens. */
  metric?: string | undefined;
  /** Lets the card around it focus the mark on the key `i`, which opens the text. */
  triggerRef?: RefObject<HTMLButtonElement | null> | undefined;
}

const look =
  'inline-flex size-6 shrink-0 items-center justify-center rounded-base text-muted hover:text-ink';

/** Where it will stand. */
export function DefinitionPlace() {
  return (
    <span aria-hidden className={look}>
      <Info size={13} />
    </span>
  );
}

/** What a figure means, on hover, focus or click. */
export function Definition({ name, definition, metric, triggerRef }: DefinitionProps) {
  const say = useText();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        ref={triggerRef}
        delay={150}
        closeOnClick={false}
        className={look}
        aria-label={`${say('ui.definition_of', { name })}: ${definition}`}
        render={
          metric === undefined ? undefined : <Link to="/overview/glossary" search={{ metric }} />
        }
      >
        <Info aria-hidden size={13} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-50">
          <Tooltip.Popup className="max-w-80 rounded-base border border-line-strong bg-surface px-3 py-2 text-ink text-table shadow-float">
            <p className="font-semibold">{name}</p>
            <p className="mt-0.5 text-muted">{definition}</p>
            {metric !== undefined && (
              <p className="mt-1 text-accent-ink text-tiny">{say('glossary.click')}</p>
            )}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
