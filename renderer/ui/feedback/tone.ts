/** good: verified and paid · warn: owed, old, unfinished · bad: refusal and loss · accent: news */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

export const toneClass: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-muted',
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  good: 'border-good-line bg-good-soft text-good',
  warn: 'border-warn-line bg-warn-soft text-warn',
  bad: 'border-bad-line bg-bad-soft text-bad',
};
