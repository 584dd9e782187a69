import { legendOf, shadeClass } from './tile-shade.ts';

interface TileLegendProps {
  most: number;
  format(value: number): string;
}

export function TileLegend({ most, format }: TileLegendProps) {
  if (most === 0) return null;
  const starts = legendOf(most, format);
  return (
    <ol aria-hidden className="flex shrink-0 gap-1 text-muted text-tiny">
      {shadeClass.slice(1).map((shade, step) => (
        <li key={shade} className="flex w-13 flex-col gap-0.5">
          <span className={`h-2 rounded-base ${shade}`} />
          <span className="tabular">{starts[step]}</span>
        </li>
      ))}
    </ol>
  );
}
