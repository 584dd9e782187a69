import { kawungShape } from './kawung-shape.ts';

const { petal, centres, turns, dot } = kawungShape;

/** The motif in the colour of the text. */
export function Kawung({ className = '' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 100 100" className={className} aria-hidden="true" focusable="false">
      {centres.flatMap((x) =>
        centres.map((y) => (
          <g key={`${x}-${y}`} transform={`translate(${x} ${y})`}>
            {turns.map((turn) => (
              <path key={turn} d={petal} transform={`rotate(${turn})`} fill="currentColor" />
            ))}
            <circle r={dot} fill="currentColor" />
          </g>
        )),
      )}
    </svg>
  );
}
