import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  addMonths,
  type BusinessMonth,
  isBusinessMonth,
} from '../../../shared/kernel/business-day.ts';
import { useFormat } from '../text/use-format.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from './IconButton.tsx';
import { Select } from './Select.tsx';

interface MonthPickerProps {
  month: BusinessMonth;
  /** The month that is running: nothing lies after it. */
  latest: BusinessMonth;
  onChange(month: BusinessMonth): void;
}

const YEARS_BACK = 5;

export function MonthPicker({ month, latest, onChange }: MonthPickerProps) {
  const say = useText();
  const format = useFormat();
  const months = Array.from({ length: YEARS_BACK * 12 }, (_, back) => addMonths(latest, -back));
  const listed = months.includes(month) ? months : [...months, month];
  return (
    <span className="inline-flex items-center gap-1">
      <IconButton
        label={say('reports-screen.previous_month')}
        onClick={() => onChange(addMonths(month, -1))}
      >
        <ChevronLeft aria-hidden size={16} />
      </IconButton>
      <Select
        className="w-32"
        label={say('reports-screen.month')}
        value={month}
        onChange={onChange}
        options={listed
          .filter(isBusinessMonth)
          .map((one) => ({ value: one, label: format.month(one) }))}
      />
      <IconButton
        label={say('reports-screen.next_month')}
        disabled={month >= latest}
        onClick={() => onChange(addMonths(month, 1))}
      >
        <ChevronRight aria-hidden size={16} />
      </IconButton>
    </span>
  );
}
