import { type KeyboardEvent, useEffect, useState } from 'react';
import {
  addDays,
  type BusinessDay,
  dayNumber,
  isBusinessDay,
} from '../../../../shared/kernel/business-day.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

const REACH_DAYS = 1_095;
const MONTH_DAYS = 30;
const SETTLE_MS = 120;

interface DaySliderProps {
  day: BusinessDay;
  today: BusinessDay;
  onChange(day: BusinessDay): void;
}

/** Three years back and ahead. The arrows move it by a day, with Shift by a month. */
export function DaySlider({ day, today, onChange }: DaySliderProps) {
  const say = useText();
  const format = useFormat();
  const [moved, setMoved] = useState({ from: day, to: day });
  const shown = moved.from === day ? moved.to : day;
  useEffect(() => {
    if (shown === day) return;
    const settle = setTimeout(() => onChange(shown), SETTLE_MS);
    return () => clearTimeout(settle);
  }, [shown, day, onChange]);
  const offset = Math.max(-REACH_DAYS, Math.min(REACH_DAYS, dayNumber(shown) - dayNumber(today)));
  const move = (next: number): void => setMoved({ from: day, to: addDays(today, next) });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowRight' ? MONTH_DAYS : -MONTH_DAYS;
    if (!event.shiftKey || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    move(Math.max(-REACH_DAYS, Math.min(REACH_DAYS, offset + step)));
  };
  return (
    <div className="flex min-w-80 flex-1 items-center gap-2">
      <input
        type="range"
        className="min-w-32 flex-1 accent-accent"
        aria-label={say('coverage.as_of')}
        aria-valuetext={format.day(shown)}
        title={say('coverage.slider_hint')}
        min={-REACH_DAYS}
        max={REACH_DAYS}
        value={offset}
        onChange={(event) => move(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
      <span className="w-36 shrink-0">
        <TextInput
          type="date"
          label={say('coverage.as_of')}
          value={shown}
          onChange={(next) => isBusinessDay(next) && onChange(next)}
        />
      </span>
      <Button disabled={shown === today} onClick={() => onChange(today)}>
        {say('coverage.today')}
      </Button>
    </div>
  );
}
