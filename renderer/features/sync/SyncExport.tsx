import { client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { useMay } from '../../client/use-session.ts';
import { ExportButton } from '../../ui/list/ExportButton.tsx';
import { useFormat } from '../../ui/text/use-format.ts';

interface SyncExportProps {
  list: 'entities' | 'quarantine' | 'drift';
  rows: number;
}

export function SyncExport({ list, rows }: SyncExportProps) {
  const { language } = useFormat();
  const mayExport = useMay('export.create');
  const csv = useCsvExport((signal) => client.sync.export({ list, language }, { signal }));
  if (!mayExport) return null;
  return (
    <ExportButton running={csv.running} rows={rows} onStart={csv.start} onCancel={csv.cancel} />
  );
}
