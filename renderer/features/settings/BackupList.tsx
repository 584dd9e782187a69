import type { BackupView } from '../../../shared/contract/backups.contract.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
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
    <PlainTable<BackupView>
      label={say('backups.title')}
      rows={backups.slice(0, NEWEST)}
      rowId={({ name }) => name}
      columns={[
        {
          id: 'made',
          header: say('backups.made'),
          render: ({ madeAt }) => <InstantText at={madeAt} />,
        },
        {
          id: 'rows',
          header: say('backups.rows'),
          align: 'end',
          render: ({ rows }) => <CountText value={rows} />,
        },
        {
          id: 'documents',
          header: say('backups.documents'),
          align: 'end',
          render: ({ documents, lost }) =>
            lost.length > 0 ? (
              <Badge tone="bad">{say('backups.documents_lost', { count: lost.length })}</Badge>
            ) : (
              (documents !== null && <CountText value={documents} />) || '–'
            ),
        },
        {
          id: 'actions',
          header: '',
          align: 'end',
          render: (backup) => (
            <span className="inline-flex gap-2">
              <Button disabled={checking !== null} onClick={() => onVerify(backup.name)}>
                {say(checking === backup.name ? 'backups.verifying' : 'backups.verify')}
              </Button>
              {mayRestore && (
                <Button onClick={() => onRestore(backup)}>{say('backups.restore')}</Button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
