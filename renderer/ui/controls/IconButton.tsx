import type { ComponentProps } from 'react';

interface IconButtonProps extends ComponentProps<'button'> {
  /** Its name for screen readers, shown on hover too. */
  label: string;
}

/** The icon is the child: `<IconButton label={say('ui.close')}><X size={16} /></IconButton>`. */
export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`inline-flex size-7 shrink-0 items-center justify-center rounded-base text-muted hover:bg-sunken hover:text-ink disabled:opacity-50 ${className}`}
    />
  );
}
