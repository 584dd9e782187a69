import { useMutation } from '@tanstack/react-query';
import { client } from '../../../client/client.ts';
import { download } from '../../../client/download.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

interface SubjectExportProps {
  partnerId: number;
  /** Null until it is long enough. */
  reason: string | null;
}

export function SubjectExport({ partnerId, reason }: SubjectExportProps) {
  const say = useText();
  const { language } = useFormat();
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (format: 'json' | 'csv') => {
      const asked = { partnerId, reason: reason ?? '', language, format };
      const file = await client.privacy.export(asked);
      await download(file);
      return file;
    },
  });
  const failure = error === null ? null : failureOf(error);
  const isReady = reason !== null && !isPending;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex gap-2">
        <Button disabled={!isReady} onClick={() => mutate('json')}>
          {say(isPending ? 'privacy.exporting' : 'privacy.export_json')}
        </Button>
        <Button disabled={!isReady} onClick={() => mutate('csv')}>
          {say('privacy.export_csv')}
        </Button>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {data !== undefined && (
        <Notice
          tone="good"
          title={say('privacy.exported', { name: data.name, count: data.rows })}
        />
      )}
    </div>
  );
}
