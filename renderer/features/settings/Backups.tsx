import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackupView } from '../../../shared/contract/backups.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { BackupList } from './BackupList.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';

export function Backups() {
  const say = useText();
  const mayCreate = useMay('backup.create');
  const [chosen, choose] = useState<BackupView | null>(null);
  const { data: backups } = useQuery(api.backups.list.queryOptions());
  const create = useMutation(api.backups.create.mutationOptions());
  const verify = useMutation(api.backups.verify.mutationOptions());
  const restore = useMutation(api.backups.restore.mutationOptions());
  const error = [create, verify, restore].find((action) => action.error !== null)?.error;
  const failure = error === undefined || error === null ? null : failureOf(error);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{say('backups.text')}</p>
      {backups?.length === 0 && <p>{say('backups.none')}</p>}
      {backups !== undefined && backups.length > 0 && (
        <BackupList
          backups={backups}
          checking={verify.isPending ? verify.variables.name : null}
          onVerify={(name) => verify.mutate({ name })}
          onRestore={choose}
        />
      )}
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {verify.isSuccess && <Verified backup={verify.data} />}
      {restore.isSuccess && (
        <Notice tone="good" title={say('backups.restored', { replaced: restore.data.replaced })} />
      )}
      {restore.isSuccess && <Lost names={restore.data.lost} />}
      {create.isSuccess && <Lost names={create.data.lost} />}
      {mayCreate && (
        <div>
          <Button disabled={create.isPending} onClick={() => create.mutate(undefined)}>
            {say(create.isPending ? 'backups.creating' : 'backups.create')}
          </Button>
        </div>
      )}
      <RestoreDialog
        backup={chosen}
        onClose={() => choose(null)}
        onConfirm={(name) => {
          choose(null);
          restore.mutate({ name });
        }}
      />
    </div>
  );
}

function Verified({ backup }: { backup: BackupView }) {
  const say = useText();
  const { rows: count, documents, lost } = backup;
  if (lost.length > 0) return <Lost names={lost} />;
  return documents === null ? (
    <Notice tone="warn" title={say('backups.verified_without', { count })} />
  ) : (
    <Notice tone="good" title={say('backups.verified_documents', { count, documents })} />
  );
}

const NAMED = 10;

/** By their names, so that somebody can ask for them again. */
function Lost({ names }: { names: readonly string[] }) {
  const say = useText();
  if (names.length === 0) return null;
  const files = names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '');
  return <Notice tone="bad" title={say('backups.lost', { count: names.length, files })} />;
}
