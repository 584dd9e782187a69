import { useText } from '../text/use-text.ts';
import { ChangesPill } from './ChangesPill.tsx';
import { ExportButton } from './ExportButton.tsx';

interface ListStatusProps {
  /** `6.012 pesanan`; undefined until the list is known. */
  count: string | undefined;
  changes: number;
  onShowChanges(): void;
  /** Left out for those who may not export. */
  csv?: { running: boolean; rows: number; start(): void; cancel(): void } | undefined;
}

/** What stands at the end of the filters of a list. */
export function ListStatus({ count, changes, onShowChanges, csv }: ListStatusProps) {
  const say = useText();
  return (
    <>
      <ChangesPill changes={changes} onShow={onShowChanges} />
      <span role="status" aria-label={say('lists.count')} className="tabular text-muted">
        {count}
      </span>
      {csv !== undefined && (
        <ExportButton
          running={csv.running}
          rows={csv.rows}
          onStart={csv.start}
          onCancel={csv.cancel}
        />
      )}
    </>
  );
}
