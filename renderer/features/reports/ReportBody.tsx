import type { ReportPreview } from '../../../shared/contract/reports.contract.ts';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { ReportTableCard } from './ReportTableCard.tsx';

export function ReportBody({ preview }: { preview: ReportPreview }) {
  const say = useText();
  const { pick } = useFormat();
  return (
    <>
      {preview.tables.map((table) => (
        <ReportTableCard key={table.title.id} table={table} unit={preview} />
      ))}
      <Card title={say('reports-screen.definitions')}>
        <dl className="grid max-w-4xl grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-table">
          {preview.definitions.map(({ name, definition }) => (
            <div key={name.id} className="contents">
              <dt className="font-medium">{pick(name)}</dt>
              <dd className="text-muted">{pick(definition)}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </>
  );
}
