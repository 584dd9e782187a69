import { Popover } from '@base-ui/react/popover';
import { ChevronLeft, ChevronRight, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { useText } from '../ui/text/use-text.ts';
import { KeyChoices } from './KeyChoices.tsx';
import { useKeyNames } from './use-key-names.ts';
import type { Where } from './where.ts';

interface AddFilterProps {
  /** What the screen can be narrowed by. */
  dimensions: readonly string[];
  where: Where;
  onKeep(dimension: string, keys: readonly string[]): void;
}

/** First by what, then which of them: everything by keyboard, and applied at once. */
export function AddFilter({ dimensions, where, onKeep }: AddFilterProps) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { dimensionName } = useKeyNames(where);
  if (dimensions.length === 0) return null;
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setChosen(null);
      }}
    >
      <Popover.Trigger
        render={
          <Button look="quiet">
            <ListFilter aria-hidden size={14} />
            {say('filters.add')}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="z-40">
          <Popover.Popup
            aria-label={say('filters.add')}
            className="w-72 rounded-base border border-line-strong bg-surface p-1 text-body text-ink shadow-float"
          >
            {chosen === null ? (
              <ul>
                {dimensions.map((id) => (
                  <li key={id}>
                    <button type="button" onClick={() => setChosen(id)} className={line}>
                      <span className="flex-1 truncate">{dimensionName(id)}</span>
                      <span className="tabular text-muted">{where[id]?.length}</span>
                      <ChevronRight aria-hidden size={14} className="text-muted" />
                    </button>
                  </li>
                ))}
              </ul>
            ) : (
              <>
                <button type="button" onClick={() => setChosen(null)} className={line}>
                  <ChevronLeft aria-hidden size={14} className="text-muted" />
                  <span className="font-semibold">{dimensionName(chosen)}</span>
                </button>
                <KeyChoices
                  dimension={chosen}
                  kept={where[chosen] ?? []}
                  onKeep={(keys) => onKeep(chosen, keys)}
                />
              </>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const line = 'flex h-7 w-full items-center gap-2 rounded-base px-2 text-start hover:bg-sunken';
