import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../ui/text/use-text.ts';

export interface OfRequest {
  vendorId: number;
  request: string;
}

/** Another desk took it in: who opens it has it fetched, and is told why it cannot be. */
export function BringDocument({ sha256, of }: { sha256: string; of: OfRequest }) {
  const say = useText();
  const { vendorId, request } = of;
  const { mutate, error } = useMutation(api.evidence.bring.mutationOptions());
  useEffect(() => mutate({ vendorId, request, sha256 }), [mutate, vendorId, request, sha256]);
  if (error === null) return <Skeleton height="8rem" />;
  const { code, params } = failureOf(error);
  return (
    <Notice
      tone="warn"
      title={say(code, params)}
      action={
        <Button onClick={() => mutate({ vendorId, request, sha256 })}>
          {say('evidence.bring_again')}
        </Button>
      }
    />
  );
}
