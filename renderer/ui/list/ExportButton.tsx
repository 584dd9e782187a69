import { Download } from 'lucide-react';
import { Button } from '../controls/Button.tsx';
import { useText } from '../text/use-text.ts';

interface ExportButtonProps {
  running: boolean;
  /** Rows that will be in the file, as far as the list knows. */
  rows: number;
  onStart(): void;
  onCancel(): void;
}

export function ExportButton({ running, rows, onStart, onCancel }: ExportButtonProps) {
  const say = useText();
  if (!running) {
    return (
      <Button onClick={onStart} disabled={rows === 0}>
        <Download aria-hidden size={14} />
        {say('ui.export_csv')}
      </Button>
    );
  }
  return (
    <span role="status" className="inline-flex items-center gap-2 text-muted">
      {say('lists.exporting', { count: rows })}
      <Button onClick={onCancel}>{say('ui.cancel')}</Button>
    </span>
  );
}
