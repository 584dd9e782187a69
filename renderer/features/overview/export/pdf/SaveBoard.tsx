import { FileDown } from 'lucide-react';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { type SavedBoard, useBoardPdf } from './use-board-pdf.ts';

/** The board as a PDF: how far it is, and the way to leave it. */
export function SaveBoard({ board }: { board: SavedBoard }) {
  const say = useText();
  const pdf = useBoardPdf(board);
  if (pdf === null) return null;
  const { running, progress, saved, failed, start, cancel } = pdf;
  return (
    <span className="flex items-center gap-2">
      <span role="status" className={`tabular ${failed ? 'text-bad' : 'text-muted'}`}>
        {running &&
          progress !== null &&
          say(progress.text, { done: progress.done, of: progress.of })}
        {!running && failed && say('board_export.failed')}
        {!running && saved !== null && (
          <span className="sr-only">{say('board_export.saved', { name: saved })}</span>
        )}
      </span>
      {running ? (
        <Button onClick={cancel}>{say('ui.cancel')}</Button>
      ) : (
        <Button onClick={start}>
          <FileDown aria-hidden size={14} />
          {say('board_export.pdf')}
        </Button>
      )}
    </span>
  );
}
