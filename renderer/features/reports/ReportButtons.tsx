import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { client } from '../../client/client.ts';
import { download } from '../../client/download.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

interface ReportButtonsProps {
  report: { id: string; name: string; formats: readonly ('xlsx' | 'csv')[] };
  month: string;
}

/** Writes the report in the language of the screen and hands its files to the user. */
export function ReportButtons({ report, month }: ReportButtonsProps) {
  const say = useText();
  const { language } = useFormat();
  const mayExport = useMay('export.create');
  const write = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const input = { id: report.id, period: month, formats: [format], language };
      const { files } = await client.reports.run(input);
      for (const file of files) await download(file);
      return files.map(({ name }) => name);
    },
  });
  if (!mayExport) return null;
  const failure = write.error === null ? null : failureOf(write.error);
  return (
    <>
      {report.formats.map((format) => (
        <Button
          key={format}
          look={format === 'xlsx' ? 'primary' : 'plain'}
          disabled={write.isPending}
          onClick={() => write.mutate(format)}
        >
          <Download aria-hidden size={14} />
          {say(`reports-screen.${format}`)}
        </Button>
      ))}
      <span role="status" className={failure === null ? 'text-muted' : 'text-bad'}>
        {write.isPending && say('reports-screen.writing', { report: report.name })}
        {failure !== null && say(failure.code, failure.params)}
        {write.data !== undefined && say('reports-screen.saved', { names: write.data.join(', ') })}
      </span>
    </>
  );
}
