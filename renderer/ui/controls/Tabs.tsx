import type { KeyboardEvent } from 'react';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; label: string; count?: string | undefined }[];
  current: Id;
  onChange(id: Id): void;
}

/** Parts of a screen; the left and right arrows move between them. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === current);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChange(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className="flex flex-wrap gap-1" onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-tab={id}
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
          className="inline-flex h-7 items-center gap-1.5 rounded-base border border-transparent px-2.5 text-muted hover:bg-sunken hover:text-ink aria-selected:border-accent-line aria-selected:bg-accent-soft aria-selected:font-semibold aria-selected:text-accent-ink"
        >
          {text}
          {count !== undefined && <span className="tabular text-tiny">{count}</span>}
        </button>
      ))}
    </div>
  );
}
