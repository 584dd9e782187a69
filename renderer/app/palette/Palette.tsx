import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { moveOf } from '../../ui/table/table-keys.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { Overlay } from '../overlay.ts';
import { PaletteList } from './PaletteList.tsx';
import { usePaletteEntries } from './use-palette-entries.ts';

interface PaletteProps {
  onClose(): void;
  onOverlay(overlay: Overlay): void;
}

/** Ctrl+K: one line that finds screens, vendors, orders and actions. */
export function Palette({ onClose, onOverlay }: PaletteProps) {
  const say = useText();
  const listId = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const groups = usePaletteEntries({ search, onOverlay });
  const entries = groups.flatMap((group) => group.entries);
  const current = Math.min(active, Math.max(0, entries.length - 1));

  const run = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    const move = arrow ? moveOf(event.key, { current, count: entries.length, page: 1 }) : null;
    if (move !== null) setActive(move);
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          aria-label={say('shell.palette')}
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[70vh] w-[min(38rem,92vw)] -translate-x-1/2 flex-col overflow-hidden rounded-base border border-line-strong bg-surface text-body text-ink shadow-float"
        >
          <div className="flex items-center gap-2.5 border-line border-b px-3.5">
            <Search aria-hidden size={16} className="shrink-0 text-muted" />
            <input
              type="text"
              role="combobox"
              aria-label={say('shell.palette')}
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={entries[current] && `${listId}-${current}`}
              placeholder={say('shell.palette.hint')}
              spellCheck={false}
              autoComplete="off"
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
              className="h-11 w-full bg-transparent text-title outline-none placeholder:text-muted"
            />
          </div>
          <PaletteList id={listId} groups={groups} current={current} search={search} onRun={run} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
