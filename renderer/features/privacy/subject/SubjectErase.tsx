import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Erasure, SubjectView } from '../../../../shared/contract/privacy.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { EraseDialog } from './EraseDialog.tsx';

interface SubjectEraseProps {
  subject: SubjectView;
  /** Null until it is long enough. */
  reason: string | null;
}

/** First the dry run, with its figures; only then the real one can be asked for. */
export function SubjectErase({ subject, reason }: SubjectEraseProps) {
  const say = useText();
  const [asks, setAsks] = useState(false);
  const { mutate, data, error, isPending, variables } = useMutation(
    api.privacy.erase.mutationOptions(),
  );
  const failure = error === null ? null : failureOf(error);
  const erase = (confirm: string, dryRun: boolean) => {
    if (reason !== null) mutate({ partnerId: subject.id, confirm, reason, dryRun });
  };
  const tries = isPending && variables.dryRun !== false;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        <Button disabled={reason === null || isPending} onClick={() => erase('', true)}>
          {say(tries ? 'privacy.trying' : 'privacy.try_erase')}
        </Button>
        {data?.dryRun === true && (
          <Button look="danger" disabled={reason === null} onClick={() => setAsks(true)}>
            {say('privacy.erase')}
          </Button>
        )}
        {isPending && !tries && <span className="text-muted">{say('privacy.erasing')}</span>}
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {data !== undefined && <ErasureNotice erasure={data} />}
      {asks && (
        <EraseDialog
          name={subject.name}
          onClose={() => setAsks(false)}
          onConfirm={(confirm) => {
            setAsks(false);
            erase(confirm, false);
          }}
        />
      )}
    </div>
  );
}

function ErasureNotice({ erasure }: { erasure: Erasure }) {
  const say = useText();
  const format = useFormat();
  const rows = format.count(erasure.rows);
  const documents = format.count(erasure.documents);
  const files = format.count(erasure.files);
  return erasure.dryRun ? (
    <Notice tone="neutral" title={say('privacy.tried', { rows, documents, files })} />
  ) : (
    <Notice
      tone="good"
      title={say('privacy.erased_as', {
        ...{ pseudonym: erasure.pseudonym, rows, documents, files },
      })}
    />
  );
}
