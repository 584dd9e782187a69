import { shadeClass, stepFrom } from './tile-shade.ts';

interface TileLegendProps {
  most: number;
  format(value: number): string;
}

export function TileLegend({ most, format }: TileLegendProps) {
  if (most === 0) return null;
  const starts = shadeClass
    .slice(1)
    .map((_, at) => (at === 0 ? '0' : format(stepFrom(at + 1, most))));
  return (
    <ol aria-hidden className="flex shrink-0 gap-1 text-muted text-tiny">
      {shadeClass.slice(1).map((shade, index) => (
        <li key={shade} className="flex w-13 flex-col gap-0.5">
          <span className={`h-2 rounded-base ${shade}`} />
          {/* Of few, steps are smaller than what can be written. */}
          <span className="tabular">{starts[index] !== starts[index - 1] && starts[index]}</span>
        </li>
      ))}
    </ol>
  );
}
