import { useEffect, useRef } from 'react';
import { useText } from '../../ui/text/use-text.ts';
import type { PaletteGroup } from './palette-entry.ts';

interface PaletteListProps {
  id: string;
  groups: readonly PaletteGroup[];
  /** Counted over all groups. */
  current: number;
  search: string;
  onRun(index: number): void;
}

export function PaletteList({ id, groups, current, search, onRun }: PaletteListProps) {
  const say = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${id}-${current}`)}`)?.scrollIntoView({
      block: 'nearest',
    });
  }, [id, current]);
  const starts = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={say('shell.palette')}
      className="min-h-0 overflow-y-auto p-1.5"
    >
      {groups.length === 0 && (
        <p className="px-2 py-6 text-center text-muted">{say('shell.palette.none', { search })}</p>
      )}
      {groups.map((group, at) => (
        <fieldset key={group.id} aria-label={say(`shell.palette.${group.id}`)} className="min-w-0">
          <p aria-hidden className="px-2 pt-2 pb-1 font-medium text-muted text-tiny">
            {say(`shell.palette.${group.id}`)}
          </p>
          {group.entries.map(({ id: entryId, label, note, icon: Icon }, offset) => {
            const index = (starts[at] ?? 0) + offset;
            return (
              <button
                type="button"
                key={entryId}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                onClick={() => onRun(index)}
                className="flex h-8 w-full cursor-default items-center gap-2.5 rounded-base px-2 hover:bg-sunken aria-selected:bg-accent-soft"
              >
                <Icon aria-hidden size={15} className="shrink-0 text-muted" />
                <span className="truncate">{label}</span>
                {note !== undefined && (
                  <span className="ml-auto shrink-0 truncate text-muted text-table">{note}</span>
                )}
              </button>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
