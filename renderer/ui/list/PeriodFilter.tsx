import { useState } from 'react';
import type { Preset } from '../../../shared/calendar/presets.ts';
import { addDays, isBusinessDay, type Period } from '../../../shared/kernel/business-day.ts';
import { Select } from '../controls/Select.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import { useText } from '../text/use-text.ts';

interface PeriodFilterProps {
  presets: readonly Preset[];
  /** Null where all time or chosen days hold. */
  preset: Preset | null;
  /** Null is all time. */
  period: Period | null;
  /** Where chosen days begin to be chosen. */
  lastDay: string;
  onChoose(choice: Preset | Period | null): void;
}

export function PeriodFilter({ presets, preset, period, lastDay, onChoose }: PeriodFilterProps) {
  const say = useText();
  const value = preset ?? (period === null ? 'all' : 'custom');
  return (
    <>
      <Select<Preset | 'all' | 'custom'>
        label={say('shell.period')}
        className="w-36"
        value={value}
        onChange={(next) => {
          if (next === 'all') onChoose(null);
          else if (next === 'custom')
            onChoose(period ?? { from: addDays(lastDay, -29), to: lastDay });
          else onChoose(next);
        }}
        options={[
          { value: 'all', label: say('lists.all_time') },
          ...presets.map((one) => ({ value: one, label: say(`shell.period.${one}`) })),
          { value: 'custom', label: say('shell.period.custom') },
        ]}
      />
      {value === 'custom' && period !== null && <Days period={period} onChoose={onChoose} />}
    </>
  );
}

function Days({ period, onChoose }: { period: Period; onChoose(period: Period): void }) {
  const say = useText();
  const [typed, setTyped] = useState(period);
  const take = (next: Period) => {
    setTyped(next);
    const whole = isBusinessDay(next.from) && isBusinessDay(next.to) && next.from <= next.to;
    if (whole) onChoose(next);
  };
  const backwards = typed.from > typed.to;
  return (
    <>
      <TextInput
        type="date"
        className="w-34"
        label={say('ui.from')}
        value={typed.from}
        onChange={(from) => take({ ...typed, from })}
      />
      <TextInput
        type="date"
        className="w-34"
        label={say('ui.to')}
        value={typed.to}
        onChange={(to) => take({ ...typed, to })}
      />
      {backwards && (
        <span role="alert" className="text-bad text-table">
          {say('shell.period.backwards')}
        </span>
      )}
    </>
  );
}
