import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { addDays, isBusinessDay, lengthOf } from '../../../../../shared/kernel/business-day.ts';
import { api } from '../../../../client/client.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { SliderMarks } from './SliderMarks.tsx';

interface DaySliderProps {
  /** Empty: today. */
  day: string;
  onChange(day: string): void;
}

const SETTLE_MS = 90;

/** The rules as they stand on any day: the arrows step by day, Shift with them from change to change. */
export function DaySlider({ day, onChange }: DaySliderProps) {
  const say = useText();
  const format = useFormat();
  const { data } = useQuery(api.commission.rules.turns.queryOptions());
  const today = data?.today ?? '';
  const shown = day === '' ? today : day;
  const [moved, setMoved] = useState({ from: shown, day: shown });
  const at = moved.from === shown ? moved.day : shown;
  const choose = (next: string) => setMoved({ from: shown, day: next });
  useEffect(() => {
    if (at === shown) return;
    const settle = setTimeout(() => onChange(at === today ? '' : at), SETTLE_MS);
    return () => clearTimeout(settle);
  }, [at, shown, today, onChange]);
  const turns = useMemo(() => data?.turns.map((turn) => turn.day) ?? [], [data]);
  if (today === '') return <div className="h-7" />;
  const first = [turns[0] ?? today, today, at].reduce(earlier);
  const last = [turns.at(-1) ?? today, addDays(today, 30), at].reduce(later);
  const days = lengthOf({ from: first, to: last }) - 1;
  const jump = (event: KeyboardEvent) => {
    const isForward = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    if (!event.shiftKey || !(isForward || isBack)) return;
    event.preventDefault();
    const next = isForward ? turns.find((one) => one > at) : turns.findLast((one) => one < at);
    if (next !== undefined) choose(next);
  };
  return (
    <div className="flex h-7 items-center gap-3">
      <span aria-hidden className="whitespace-nowrap text-muted">
        {say('commission_rules.as_of')}
      </span>
      <span className="w-34">
        <TextInput
          type="date"
          label={say('commission_rules.as_of')}
          value={at}
          onChange={(next) => isBusinessDay(next) && choose(next)}
        />
      </span>
      <div className="relative min-w-0 flex-1">
        <SliderMarks turns={data?.turns ?? []} first={first} days={days} today={today} />
        <input
          type="range"
          min={0}
          max={days}
          value={lengthOf({ from: first, to: at }) - 1}
          aria-label={say('commission_rules.as_of_slider')}
          aria-valuetext={format.day(at)}
          title={say('commission_rules.as_of_keys')}
          onChange={(event) => choose(addDays(first, Number(event.target.value)))}
          onKeyDown={jump}
          className="day-slider relative block w-full accent-accent"
        />
      </div>
      <Button disabled={at === today} onClick={() => choose(today)}>
        {say('commission_rules.today')}
      </Button>
    </div>
  );
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
