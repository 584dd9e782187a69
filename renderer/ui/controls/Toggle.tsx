interface ToggleProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
  disabled?: boolean | undefined;
}

export function Toggle({ label, checked, onChange, disabled }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
      className="inline-flex h-7 items-center gap-2 rounded-base text-body disabled:opacity-50"
    >
      <span
        className={`flex h-4 w-7 items-center rounded-full border p-px ${checked ? 'justify-end border-accent bg-accent' : 'justify-start border-line-strong bg-sunken'}`}
      >
        <span className={`size-3 rounded-full ${checked ? 'bg-on-accent' : 'bg-muted'}`} />
      </span>
      {label}
    </button>
  );
}
