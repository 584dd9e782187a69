import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { ImportRow, ImportVerdict } from '../../../../shared/contract/import-rows.ts';
import { importVerdicts } from '../../../../shared/contract/import-rows.ts';
import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import { api, client } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { usePagedRows } from '../../../client/use-paged-rows.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { ImportBar } from './ImportBar.tsx';
import { useImportColumns } from './ImportColumns.tsx';
import { ImportReading } from './ImportReading.tsx';
import { RowDialog } from './RowDialog.tsx';
import type { Importing } from './use-import.ts';

interface ImportPreviewProps {
  choices: ImportChoices;
  importing: Importing;
}

type Listed = ImportRow & { id: number };
const nothing = (): void => {};

/** Every row with its verdict; Enter opens one, to read its faults or to decide which record it is. */
export function ImportPreview({ choices, importing }: ImportPreviewProps) {
  const say = useText();
  const format = useFormat();
  const [which, setWhich] = useState<ImportVerdict | 'all'>('all');
  const [open, setOpen] = useState<ImportRow | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const columns = useImportColumns();
  const listKey = useMemo(() => ['import', choices, importing.turn], [choices, importing.turn]);
  const { data, error } = useQuery({
    ...api.imports.preview.queryOptions({ input: { ...choices, limit: 1 } }),
    queryKey: ['import-head', ...listKey],
    placeholderData: keepPreviousData,
    retry: false,
  });
  const asked = which === 'all' ? null : which;
  const rows = usePagedRows<Listed>(
    {
      listKey: [...listKey, which],
      readPage: async (page) => {
        const read = await client.imports.preview({ ...choices, which: asked, ...page });
        return {
          asOf: null,
          total: read.total,
          rows: read.rows.map((row) => ({ ...row, id: row.row })),
        };
      },
    },
    [],
  );
  const failure = error === null ? null : failureOf(error);
  if (failure !== null) return <Notice tone="bad" title={say(failure.code, failure.params)} />;
  if (data === undefined) return null;
  const { counts } = data;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <ImportReading reading={data} choices={choices} importing={importing} />
      <div className="flex flex-wrap items-center gap-2">
        <Tabs<ImportVerdict | 'all'>
          label={say('imports.verdict')}
          current={which}
          onChange={setWhich}
          tabs={[
            { id: 'all', label: say('imports.all'), count: format.count(all) },
            ...importVerdicts.map((id) => ({
              id,
              label: say(`imports.verdict_${id}`),
              count: format.count(counts[id]),
            })),
          ]}
        />
        <ImportBar preview={data} choices={choices} importing={importing} />
      </div>
      <div className="h-96 min-h-0 flex-1 overflow-hidden rounded-base border border-line bg-surface">
        <DataTable<Listed>
          label={say('imports.rows')}
          listId={JSON.stringify([choices.upload, which])}
          columns={columns}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          sort={{ id: 'row', descending: false }}
          onSort={nothing}
          rowId={({ row }) => String(row)}
          onOpen={setOpen}
          emptyState={<p className="p-4 text-muted">–</p>}
        />
      </div>
      {open !== null && (
        <RowDialog
          key={open.row}
          row={open}
          kind={choices.kind}
          importing={importing}
          onClose={close}
        />
      )}
    </div>
  );
}
