import { isNarrowing, type OnPick } from './marks/pick.ts';

export interface SharePart {
  key: string;
  label: string;
  value: number;
  figure: string;
  /** Of the whole, `12,5%`. */
  share: string;
  pickable: boolean;
  /** Neither what is left over nor what is not known. */
  isNamed: boolean;
}

interface ShareBarProps {
  label: string;
  parts: readonly SharePart[];
  onPick?: OnPick | undefined;
}

const hues = ['bg-hue-1', 'bg-hue-2', 'bg-hue-3', 'bg-hue-4', 'bg-hue-5', 'bg-hue-6'] as const;

/** Parts of one whole in one bar, each named with its figure and share below. */
export function ShareBar({ label, parts, onPick }: ShareBarProps) {
  return (
    <div className="flex flex-col gap-3">
      <div aria-hidden className="flex h-4 gap-px overflow-hidden rounded-base">
        {parts.map((part, index) => (
          <span
            key={part.key}
            title={`${part.label}: ${part.figure} (${part.share})`}
            className={`basis-0 ${hueOf(part, index)}`}
            style={{ flexGrow: Math.max(0, part.value) }}
          />
        ))}
      </div>
      <ul aria-label={label} className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] gap-x-3">
        {parts.map((part, index) => (
          <li key={part.key} className="col-span-full grid grid-cols-subgrid">
            {onPick !== undefined && part.pickable ? (
              <button
                type="button"
                onClick={(event) => onPick(part.key, isNarrowing(event))}
                className="group col-span-full grid grid-cols-subgrid rounded-base hover:bg-sunken"
              >
                <ShareLine part={part} hue={hueOf(part, index)} />
              </button>
            ) : (
              <ShareLine part={part} hue={hueOf(part, index)} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What has no name of its own is grey; so is the rest beyond six hues, which nobody tells apart. */
function hueOf({ isNamed }: SharePart, index: number): string {
  return isNamed ? (hues[index] ?? 'bg-compare') : 'bg-compare';
}

function ShareLine({ part, hue }: { part: SharePart; hue: string }) {
  return (
    <span className="col-span-full grid h-7 grid-cols-subgrid items-center px-1 text-start text-table">
      <span aria-hidden className={`size-2.5 rounded-full ${hue}`} />
      <span className="truncate group-hover:underline">{part.label}</span>
      <span className="tabular text-end">{part.figure}</span>
      <span className="tabular text-end text-muted">{part.share}</span>
    </span>
  );
}
