import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one thing to do here; `quiet` is a text that can be pressed. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
}

const looks = {
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent-ink hover:bg-sunken',
  danger: 'border-bad bg-surface text-bad hover:bg-bad-soft',
} as const;

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex h-7 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-base border px-2.5 font-medium text-body disabled:cursor-not-allowed disabled:opacity-50 ${looks[look]} ${className}`}
    />
  );
}
