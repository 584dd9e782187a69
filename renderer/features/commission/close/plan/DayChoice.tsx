import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

interface DayChoiceProps {
  day: string;
  newest: string;
  onChange(day: string): void;
}

export function DayChoice({ day, newest, onChange }: DayChoiceProps) {
  const say = useText();
  // A date is typed in parts: what is not one yet stays here.
  const [typed, setTyped] = useState({ from: day, text: day });
  const text = typed.from === day ? typed.text : day;
  return (
    <span className="flex items-center gap-1">
      <IconButton
        label={say('commission_close.day_before')}
        onClick={() => onChange(addDays(day, -1))}
      >
        <ChevronLeft aria-hidden size={16} />
      </IconButton>
      <TextInput
        type="date"
        className="w-34"
        label={say('commission_close.day')}
        max={newest}
        value={text}
        onChange={(next) => {
          setTyped({ from: day, text: next });
          if (isBusinessDay(next)) onChange(next);
        }}
      />
      <IconButton
        label={say('commission_close.day_after')}
        disabled={day >= newest}
        onClick={() => onChange(addDays(day, 1))}
      >
        <ChevronRight aria-hidden size={16} />
      </IconButton>
    </span>
  );
}
