import { useMutation } from '@tanstack/react-query';
import { client } from '../../client/client.ts';
import { download } from '../../client/download.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

/** For a calendar and for an auditor. The seal of a pack is told here alone: write it down. */
export function EvidenceExports({ vendorId }: { vendorId: number | null }) {
  const say = useText();
  const { language } = useFormat();
  const may = useMay('export.create');
  const calendar = useMutation({
    mutationFn: async () => download(await client.evidence.calendar({ language })),
  });
  const pack = useMutation({
    mutationFn: async () => {
      const made = await client.evidence.pack({ vendorId, language });
      await download(made);
      return made;
    },
  });
  if (!may) return null;
  const error = calendar.error ?? pack.error;
  const failure = error === null ? null : failureOf(error);
  return (
    <>
      <Button disabled={calendar.isPending} onClick={() => calendar.mutate()}>
        {say('evidence.calendar')}
      </Button>
      <Button disabled={pack.isPending} onClick={() => pack.mutate()}>
        {say('evidence.pack')}
      </Button>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {pack.data !== undefined && (
        <Notice
          tone={pack.data.missing === 0 ? 'good' : 'warn'}
          title={say('evidence.pack_made', {
            requests: pack.data.requests,
            files: pack.data.files,
            missing: pack.data.missing,
          })}
        >
          <code className="break-all text-tiny">{pack.data.seal}</code>
        </Notice>
      )}
    </>
  );
}
