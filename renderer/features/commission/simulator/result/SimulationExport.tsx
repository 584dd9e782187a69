import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { client } from '../../../../client/client.ts';
import { download } from '../../../../client/download.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ResultView } from '../simulator-url.ts';

const formats = ['csv', 'xlsx'] as const;

/** CSV of the table that is looked at; a workbook of all of them. */
export function SimulationExport({ id, table }: { id: string; table: ResultView }) {
  const say = useText();
  const { language } = useFormat();
  const mayExport = useMay('export.create');
  const write = useMutation({
    mutationFn: async (format: (typeof formats)[number]) => {
      const file = await client.commission.simulate.export({ id, format, table, language });
      await download(file);
      return file.name;
    },
  });
  if (!mayExport) return null;
  const failure = write.error === null ? null : failureOf(write.error);
  return (
    <span className="flex min-w-0 items-center gap-2">
      <span
        role="status"
        className={`min-w-0 truncate text-table ${failure === null ? 'text-muted' : 'text-bad'}`}
      >
        {failure !== null && say(failure.code, failure.params)}
        {write.data !== undefined && say('reports-screen.saved', { names: write.data })}
      </span>
      {formats.map((format) => (
        <Button key={format} disabled={write.isPending} onClick={() => write.mutate(format)}>
          <Download aria-hidden size={14} />
          {say(`commission_simulator.export_${format}`)}
        </Button>
      ))}
    </span>
  );
}
