import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text/use-text.ts';

interface DialogProps {
  open: boolean;
  onClose(): void;
  title: string;
  /** Buttons at its foot. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Only for what a panel cannot do: a confirmation that repeats the amount and the name, the list of keys. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const say = useText();
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Base.Popup className="fixed top-[12vh] left-1/2 z-50 flex max-h-[76vh] w-[min(36rem,92vw)] -translate-x-1/2 flex-col rounded-base border border-line-strong bg-surface text-body text-ink shadow-float">
          <header className="flex items-center gap-2 border-line border-b py-2 pr-2 pl-4">
            <Base.Title className="min-w-0 flex-1 truncate font-semibold text-title">
              {title}
            </Base.Title>
            <IconButton label={say('ui.close')} onClick={onClose}>
              <X aria-hidden size={16} />
            </IconButton>
          </header>
          <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
          {actions !== undefined && (
            <footer className="flex justify-end gap-2 border-line border-t px-4 py-2.5">
              {actions}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
