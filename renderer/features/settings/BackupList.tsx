import type { BackupView } from '../../../shared/contract/backups.contract.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { CountText } from '../../ui/text/CountText.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface BackupListProps {
  backups: readonly BackupView[];
  /** The name of the one that is being read through. */
  checking: string | null;
  onVerify(name: string): void;
  onRestore(backup: BackupView): void;
}

const NEWEST = 5;

export function BackupList({ backups, checking, onVerify, onRestore }: BackupListProps) {
  const say = useText();
  const mayRestore = useMay('backup.restore');
  return (
    <table className="w-full">
      <thead>
        <tr className="text-muted">
          <th className="py-1 text-left font-medium">{say('backups.made')}</th>
          <th className="py-1 text-right font-medium">{say('backups.rows')}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {backups.slice(0, NEWEST).map((backup) => (
          <tr key={backup.name} className="border-line border-t">
            <td className="py-1.5">
              <InstantText at={backup.madeAt} />
            </td>
            <td className="text-right">
              <CountText value={backup.rows} />
            </td>
            <td className="flex justify-end gap-2 py-1.5">
              <Button disabled={checking !== null} onClick={() => onVerify(backup.name)}>
                {say(checking === backup.name ? 'backups.verifying' : 'backups.verify')}
              </Button>
              {mayRestore && (
                <Button onClick={() => onRestore(backup)}>{say('backups.restore')}</Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
