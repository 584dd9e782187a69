/** Four cells of the kawung: palm fruit cut across, four petals around a dot. Ours; takes the text colour. */
const PETAL = 'M0-3.5C8-9 10.5-20 0-32.5C-10.5-20-8-9 0-3.5Z';
const CENTRES = [25, 75] as const;
const TURNS = [45, 135, 225, 315] as const;

export function Kawung({ className = '' }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 100 100" className={className} aria-hidden="true" focusable="false">
      {CENTRES.flatMap((x) =>
        CENTRES.map((y) => (
          <g key={`${x}-${y}`} transform={`translate(${x} ${y})`}>
            {TURNS.map((turn) => (
              <path key={turn} d={PETAL} transform={`rotate(${turn})`} fill="currentColor" />
            ))}
            <circle r="1.6" fill="currentColor" />
          </g>
        )),
      )}
    </svg>
  );
}
