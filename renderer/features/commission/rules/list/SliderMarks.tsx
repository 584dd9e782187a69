import { lengthOf } from '../../../../../shared/kernel/business-day.ts';

interface SliderMarksProps {
  turns: readonly { day: string; begin: number; end: number }[];
  first: string;
  days: number;
  today: string;
}

/** Half of the thumb: where the ends of the track are. */
const INSET = 8;
const TALLEST = 9;

/** A stroke where rules begin or end, the taller the more of them; today as a line through the track. */
export function SliderMarks({ turns, first, days, today }: SliderMarksProps) {
  const most = Math.max(1, ...turns.map(({ begin, end }) => begin + end));
  const leftOf = (day: string) => {
    const share = days === 0 ? 0 : (lengthOf({ from: first, to: day }) - 1) / days;
    return `calc(${INSET}px + (100% - ${INSET * 2}px) * ${share})`;
  };
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      <span
        className="absolute -top-1.5 -bottom-1.5 w-px bg-accent"
        style={{ left: leftOf(today) }}
      />
      {turns.map(({ day, begin, end }) => (
        <span
          key={day}
          className="absolute top-full w-0.5 -translate-x-1/2 rounded-base bg-warn"
          style={{ left: leftOf(day), height: 3 + ((begin + end) / most) * (TALLEST - 3) }}
        />
      ))}
    </div>
  );
}
