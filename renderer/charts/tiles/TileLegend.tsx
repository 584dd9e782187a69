import { shadeClass, stepFrom } from './tile-shade.ts';

interface TileLegendProps {
  most: number;
  format(value: number): string;
}

export function TileLegend({ most, format }: TileLegendProps) {
  if (most === 0) return null;
  return (
    <ol aria-hidden className="flex shrink-0 gap-1 text-muted text-tiny">
      {shadeClass.slice(1).map((shade, index) => (
        <li key={shade} className="flex w-13 flex-col gap-0.5">
          <span className={`h-2 rounded-base ${shade}`} />
          <span className="tabular">{index === 0 ? '0' : format(stepFrom(index + 1, most))}</span>
        </li>
      ))}
    </ol>
  );
}
