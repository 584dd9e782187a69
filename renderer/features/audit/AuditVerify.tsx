import { useMutation } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

/** Reads the chain again, and says until when it holds. */
export function AuditVerify() {
  const say = useText();
  const format = useFormat();
  const { mutate, data, error, isPending } = useMutation(api.audit.verify.mutationOptions());
  const failure = error === null ? null : failureOf(error);
  const whole = () =>
    data === undefined || data.until === null
      ? say('audit.whole_empty')
      : say('audit.whole', { at: format.instant(data.until), count: data.rows });
  return (
    <div className="flex items-start gap-3">
      <Button disabled={isPending} onClick={() => mutate(undefined)}>
        {say(isPending ? 'audit.verifying' : 'audit.verify')}
      </Button>
      <div className="min-w-0 flex-1">
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {data?.whole === true && <Notice tone="good" title={whole()} />}
        {data?.whole === false && (
          <Notice tone="bad" title={say('audit.broken', { row: data.brokenAt ?? 0 })} />
        )}
      </div>
    </div>
  );
}
