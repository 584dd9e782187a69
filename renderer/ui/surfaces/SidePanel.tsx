import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text/use-text.ts';

interface SidePanelProps {
  title: string;
  subtitle?: ReactNode;
  onClose(): void;
  /** Over the whole list beside it. */
  full?: boolean | undefined;
  /** Over the list it takes all of the width: a table is in it. */
  wide?: boolean | undefined;
  /** Buttons in the header, before the close button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A record beside its list. Place it as the last child of a flex row; Esc closes it. */
export function SidePanel(props: SidePanelProps) {
  const { title, subtitle, onClose, full = false, wide = false, actions, children } = props;
  const say = useText();
  const id = useId();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <aside
      aria-labelledby={id}
      className={`flex shrink-0 flex-col overflow-hidden rounded-base border border-line bg-surface ${full ? 'absolute inset-0 z-20' : 'w-[clamp(24rem,34vw,36rem)]'}`}
    >
      <header className="flex items-start gap-1 border-line border-b px-4 py-2.5">
        <div className="min-w-0 flex-1">
          <h2 id={id} className="truncate font-semibold text-title">
            {title}
          </h2>
          {subtitle !== undefined && <div className="text-muted text-table">{subtitle}</div>}
        </div>
        {actions}
        <IconButton label={`${say('ui.close')} (Esc)`} onClick={onClose}>
          <X aria-hidden size={16} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        <div className={full && !wide ? 'mx-auto max-w-3xl' : ''}>{children}</div>
      </div>
    </aside>
  );
}
