import { Maximize2, Minimize2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { ErrorCode, ErrorParams } from '../../../shared/contract/errors.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Notice } from '../feedback/Notice.tsx';
import { Skeleton } from '../feedback/Skeleton.tsx';
import { SidePanel } from '../surfaces/SidePanel.tsx';
import { useText } from '../text/use-text.ts';

interface RecordPanelProps {
  /** Undefined while the record is on its way. */
  title: string | undefined;
  subtitle: ReactNode;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
  /** Why the record could not be read. */
  failure?: { code: ErrorCode; params: ErrorParams } | null;
  actions?: ReactNode;
  children: ReactNode;
}

/** A record of a list: beside it, or over the whole page with Ctrl+Enter; Esc goes back to its row. */
export function RecordPanel(props: RecordPanelProps) {
  const { title, subtitle, full, onFull, onClose, failure = null, actions, children } = props;
  const say = useText();
  useEffect(() => {
    const grow = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return;
      event.preventDefault();
      onFull(!full);
    };
    document.addEventListener('keydown', grow);
    return () => document.removeEventListener('keydown', grow);
  }, [full, onFull]);
  const Icon = full ? Minimize2 : Maximize2;
  return (
    <SidePanel
      title={title ?? (failure === null ? '…' : '–')}
      subtitle={subtitle}
      full={full}
      onClose={onClose}
      actions={
        <>
          {actions}
          <IconButton
            label={`${say(full ? 'lists.beside_list' : 'lists.full_page')} (Ctrl+Enter)`}
            onClick={() => onFull(!full)}
          >
            <Icon aria-hidden size={14} />
          </IconButton>
        </>
      }
    >
      {title === undefined && failure === null && <Waiting />}
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {children}
    </SidePanel>
  );
}

function Waiting() {
  return (
    <div className="flex flex-col gap-3">
      <Skeleton height="8rem" />
      <Skeleton height="1rem" width="60%" />
      <Skeleton height="1rem" width="80%" />
      <Skeleton height="1rem" width="40%" />
    </div>
  );
}
