import type { ReactNode } from 'react';

interface LinkButtonProps {
  onClick(): void;
  children: ReactNode;
}

/** Words that lead to where they are told whole, in the line that they stand in. */
export function LinkButton({ onClick, children }: LinkButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="max-w-full rounded-base text-start text-accent-ink underline-offset-2 hover:underline"
    >
      {children}
    </button>
  );
}
