import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';

export interface MenuEntry {
  id: string;
  label: string;
  onSelect(): void;
  /** Given for a choice among several: marks the one that holds. */
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
}

interface MenuProps {
  /** The button that opens it: a Button or an IconButton. */
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  label: string;
}

export function Menu({ trigger, entries, label }: MenuProps) {
  const choices = entries.some((entry) => entry.checked !== undefined);
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-40">
          <Base.Popup
            aria-label={label}
            className="max-h-(--available-height) min-w-44 overflow-y-auto rounded-base border border-line-strong bg-surface p-1 text-body text-ink shadow-float"
          >
            {entries.map((entry) => (
              <Base.Item
                key={entry.id}
                disabled={entry.disabled ?? false}
                onClick={entry.onSelect}
                aria-current={entry.checked ? 'true' : undefined}
                className="flex h-7 cursor-default items-center gap-2 rounded-base px-2 data-highlighted:bg-sunken data-disabled:opacity-50"
              >
                {choices && (
                  <span className="w-4">{entry.checked && <Check aria-hidden size={14} />}</span>
                )}
                {entry.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
