import type { ReactNode } from 'react';
import { type Tone, toneClass } from './tone.ts';

interface BadgeProps {
  tone?: Tone | undefined;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span
      className={`inline-flex h-4.5 items-center whitespace-nowrap rounded-base border px-1.5 text-tiny ${toneClass[tone]}`}
    >
      {children}
    </span>
  );
}
