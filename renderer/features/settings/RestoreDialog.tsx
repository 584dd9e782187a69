import type { BackupView } from '../../../shared/contract/backups.contract.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/surfaces/Dialog.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface RestoreDialogProps {
  backup: BackupView | null;
  onClose(): void;
  onConfirm(name: string): void;
}

/** Says to which moment the data goes back, and that nothing is thrown away. */
export function RestoreDialog({ backup, onClose, onConfirm }: RestoreDialogProps) {
  const say = useText();
  const format = useFormat();
  if (backup === null) return null;
  const { name, madeAt, rows } = backup;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('backups.restore_title')}
      actions={
        <>
          <Button onClick={onClose}>{say('backups.restore_cancel')}</Button>
          <Button look="danger" onClick={() => onConfirm(name)}>
            {say('backups.restore_confirm')}
          </Button>
        </>
      }
    >
      <p>{say('backups.restore_text', { at: format.instant(madeAt), count: rows })}</p>
    </Dialog>
  );
}
