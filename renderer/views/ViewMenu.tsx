import { Popover } from '@base-ui/react/popover';
import { Bookmark, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../shared/contract/saved.ts';
import { Button } from '../ui/controls/Button.tsx';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useText } from '../ui/text/use-text.ts';
import { SavedMark } from './SavedMark.tsx';
import { useKeepView, useViews } from './use-views.ts';
import { ViewForm } from './ViewForm.tsx';
import type { ViewSchema } from './view-state.ts';

interface ViewMenuProps {
  /** As its address names it, without the leading stroke. */
  screen: string;
  /** What the address of the screen remembers. */
  schema: ViewSchema;
}

/** Saved views of a screen. Nothing of one holds before it is chosen, and what holds stands in the address. */
export function ViewMenu({ screen, schema }: ViewMenuProps) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<'new' | SavedView | null>(null);
  const { views, state, chosen, lost, open: show, reset } = useViews(screen, schema);
  const keep = useKeepView();
  const label = chosen === undefined ? say('views.title') : chosen.name;
  const choose = (work: () => void) => {
    setOpen(false);
    work();
  };
  return (
    <>
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          render={
            <Button
              look={chosen === undefined ? 'quiet' : 'plain'}
              className={chosen === undefined ? 'px-1.5' : 'max-w-32 2xl:max-w-60'}
              title={label}
              aria-label={
                chosen === undefined ? say('views.title') : say('views.now', { name: label })
              }
            >
              <Bookmark aria-hidden size={14} className="shrink-0" />
              <span className={chosen === undefined ? 'hidden 2xl:inline' : 'truncate'}>
                {label}
              </span>
            </Button>
          }
        />
        <Popover.Portal>
          <Popover.Positioner sideOffset={4} align="start" className="z-40">
            <Popover.Popup
              aria-label={say('views.title')}
              className="flex w-80 flex-col gap-1 rounded-base border border-line-strong bg-surface p-1 text-body text-ink shadow-float"
            >
              {views.length === 0 && <p className="px-2 py-1.5 text-muted">{say('views.none')}</p>}
              {views.length > 0 && (
                <ul aria-label={say('views.list')} className="max-h-80 overflow-auto">
                  {views.map((view) => (
                    <li key={view.uuid} className="flex items-center">
                      <button
                        type="button"
                        aria-current={view.uuid === chosen?.uuid ? 'true' : undefined}
                        onClick={() => choose(() => show(view))}
                        className="flex h-7 min-w-0 flex-1 items-center gap-2 rounded-base px-2 text-start hover:bg-sunken aria-[current=true]:font-semibold"
                      >
                        <span className="flex-1 truncate">{view.name}</span>
                        <SavedMark place={view.place} told={view.told} />
                        <span className="shrink-0 text-muted text-tiny">
                          {view.isMine
                            ? say(`views.short_${view.audience}`)
                            : say('views.of', { owner: view.owner })}
                        </span>
                      </button>
                      {view.mayEdit && (
                        <IconButton
                          label={say('views.edit', { name: view.name })}
                          onClick={() => choose(() => setForm(view))}
                        >
                          <Pencil aria-hidden size={13} />
                        </IconButton>
                      )}
                    </li>
                  ))}
                </ul>
              )}
              <div className="flex justify-between border-line border-t pt-1">
                <Button look="quiet" onClick={() => choose(() => setForm('new'))}>
                  {say('views.save_this')}
                </Button>
                <Button look="quiet" onClick={() => choose(reset)}>
                  {say('views.reset')}
                </Button>
              </div>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {lost.length > 0 && (
        <span role="status" className="text-table text-warn">
          {say('views.lost', { keys: lost.join(', ') })}
        </span>
      )}
      {form === 'new' && (
        <ViewForm
          title={say('views.save_this')}
          keep={keep}
          onKeep={({ name, audience }) => keep.save({ screen, name, audience, state })}
          onClose={() => setForm(null)}
        />
      )}
      {form !== null && form !== 'new' && (
        <ViewForm
          title={say('views.edit', { name: form.name })}
          view={form}
          differs={form.uuid !== chosen?.uuid}
          keep={keep}
          onKeep={({ name, audience, takeState }) =>
            keep.change({ uuid: form.uuid, name, audience, ...(takeState ? { state } : {}) })
          }
          onDrop={() => keep.drop({ uuid: form.uuid })}
          onClose={() => setForm(null)}
        />
      )}
    </>
  );
}
