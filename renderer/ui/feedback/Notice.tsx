import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Tone, toneClass } from './tone.ts';

interface NoticeProps {
  tone?: Tone | undefined;
  title: string;
  children?: ReactNode;
  /** What to do about it, a Button. */
  action?: ReactNode;
}

const icons = {
  neutral: Info,
  accent: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
} as const;

/** What happened, why, and what to do: in the page, where it happened. */
export function Notice({ tone = 'neutral', title, children, action }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex gap-2.5 ${children === undefined ? 'items-center' : 'items-start'} rounded-base border px-3 py-2 ${toneClass[tone]}`}
    >
      <Icon aria-hidden size={16} className="mt-px shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="mt-0.5 text-ink">{children}</div>}
      </div>
      {action}
    </div>
  );
}
