import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/surfaces/Dialog.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface ReplaceDialogProps {
  open: boolean;
  /** The address of the central that comes instead. */
  next: string;
  onClose(): void;
  onConfirm(): void;
}

/** Erasing cannot be undone here, so it is asked with the name and the number of rows. */
export function ReplaceDialog({ open, next, onClose, onConfirm }: ReplaceDialogProps) {
  const say = useText();
  const { central } = useSession();
  const { data } = useQuery(api.sync.status.queryOptions({ enabled: open }));
  const rows = (data?.entities ?? []).reduce((sum, { replica }) => sum + replica, 0);
  const current = central === null ? '–' : `${central.url} (${central.db})`;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={say('settings.replace_title')}
      actions={
        <>
          <Button onClick={onClose}>{say('settings.replace_cancel')}</Button>
          <Button look="danger" onClick={onConfirm}>
            {say('settings.replace_confirm')}
          </Button>
        </>
      }
    >
      <p>{say('settings.replace_text', { current, next, count: rows })}</p>
    </Dialog>
  );
}
