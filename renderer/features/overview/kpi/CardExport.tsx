import { Download } from 'lucide-react';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { BoardEntry } from '../board-entry.ts';
import { useCardExport } from '../use-card-export.ts';

/** The CSV of a key figure; out of sight until the card is under the pointer or holds the focus. */
export function CardExport({ entry, title }: { entry: BoardEntry; title: string }) {
  const say = useText();
  const csv = useCardExport(entry, title);
  if (csv === null) return null;
  const failed = csv.failure !== null;
  return (
    <IconButton
      className={`absolute top-1.5 right-1.5 bg-surface focus-visible:opacity-100 group-hover/kpi:opacity-100 ${failed ? 'text-bad' : 'opacity-0'}`}
      label={
        csv.failure === null
          ? say('ui.export_csv_of', { title })
          : say(csv.failure.code, csv.failure.params)
      }
      disabled={csv.running}
      onClick={csv.start}
    >
      <Download aria-hidden size={15} />
    </IconButton>
  );
}
