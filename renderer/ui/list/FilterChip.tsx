import { X } from 'lucide-react';

interface FilterChipProps {
  text: string;
  /** What the cross does, for screen readers. */
  removeLabel: string;
  onRemove(): void;
}

export function FilterChip({ text, removeLabel, onRemove }: FilterChipProps) {
  return (
    <span className="inline-flex h-7 max-w-72 items-center gap-1 rounded-base border border-accent-line bg-accent-soft pl-2 text-accent-ink">
      <span className="truncate">{text}</span>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="inline-flex size-6 items-center justify-center rounded-base"
      >
        <X aria-hidden size={13} />
      </button>
    </span>
  );
}
