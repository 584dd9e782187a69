import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { Note } from '../../../../shared/contract/saved.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { useMay } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { SavedMark } from '../../../views/SavedMark.tsx';
import type { BoardEntry } from '../board-entry.ts';
import { NoteForm } from './NoteForm.tsx';
import { useTrendNotes } from './use-trend-notes.ts';

interface ChartNotesProps {
  entry: BoardEntry;
  title: string;
}

/** The notes on a course of days: to read, to change, and to add one. */
export function ChartNotes({ entry, title }: ChartNotesProps) {
  const say = useText();
  const format = useFormat();
  const may = useMay('explore.use');
  const { notes, textOf } = useTrendNotes(entry);
  const [open, setOpen] = useState(false);
  const [about, setAbout] = useState<Period | Note | null>(null);
  if (!may) return null;
  const { to } = entry.answer.period;
  const write = (next: Period | Note) => {
    setOpen(false);
    setAbout(next);
  };
  return (
    <>
      <button
        type="button"
        aria-label={say('notes.add_on', { title })}
        onClick={() => (notes.length === 0 ? write({ from: to, to }) : setOpen(true))}
        className="inline-flex items-center gap-1 whitespace-nowrap rounded-base px-1 hover:bg-sunken hover:text-ink"
      >
        <NotebookPen aria-hidden size={12} />
        {notes.length === 0 ? say('notes.add') : format.count(notes.length)}
      </button>
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title={say('notes.list')}
          actions={
            <Button look="primary" onClick={() => write({ from: to, to })}>
              {say('notes.add')}
            </Button>
          }
        >
          <ul className="divide-y divide-line">
            {notes.map((note) => (
              <li key={note.uuid} className="flex items-start gap-3 py-2">
                <div className="min-w-0 flex-1">
                  <p className="break-words">{textOf(note)}</p>
                  <p className="text-muted text-table">
                    {[...new Set([note.from, note.to])].map((day) => format.day(day)).join(' – ')}
                    {' · '}
                    {note.isMine
                      ? say(`views.short_${note.audience}`)
                      : say('views.of', { owner: note.owner })}{' '}
                    <SavedMark place={note.place} told={note.told} />
                  </p>
                </div>
                {note.mayEdit && (
                  <Button look="quiet" onClick={() => write(note)}>
                    {say('notes.change')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
      {about !== null && <NoteForm about={about} onClose={() => setAbout(null)} />}
    </>
  );
}
