import { useRef, useState } from 'react';
import { isNarrowing, type OnPick } from '../marks/pick.ts';
import { neighbourOf, type ProvinceTile, provinceTiles } from './province-tiles.ts';
import { TileLegend } from './TileLegend.tsx';
import { shadeClass, shadeOf } from './tile-shade.ts';

interface ProvinceTilesProps {
  label: string;
  /** By ISO code without the country; a province without a value keeps an empty tile. */
  values: ReadonlyMap<string, number>;
  formatValue(value: number): string;
  formatShort(value: number): string;
  onPick?: OnPick | undefined;
}

/** The country as tiles of one size, darker where there is more. One tab stop; the arrows walk the islands. */
export function ProvinceTiles(props: ProvinceTilesProps) {
  const { label, values, formatValue, formatShort, onPick } = props;
  const [stop, setStop] = useState('JB');
  const [shown, setShown] = useState<string | null>(null);
  const board = useRef<HTMLFieldSetElement>(null);
  const most = Math.max(0, ...values.values());
  const figureOf = (code: string) => {
    const value = values.get(code);
    return value === undefined ? '–' : formatValue(value);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = neighbourOf(stop, event.key);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    board.current?.querySelector<HTMLElement>(`[data-province="${next}"]`)?.focus();
  };
  const named = provinceTiles.find(({ code }) => code === shown);
  return (
    <div className="@container flex h-full flex-col justify-between gap-2">
      <fieldset
        ref={board}
        aria-label={label}
        onKeyDown={onKeyDown}
        onMouseLeave={() => setShown(null)}
        className="grid min-h-0 flex-1 grid-cols-16 grid-rows-8 gap-0.75"
      >
        {provinceTiles.map((tile) => (
          <Tile
            key={tile.code}
            tile={tile}
            shade={shadeOf(values.get(tile.code), most)}
            name={`${tile.name}: ${figureOf(tile.code)}`}
            tabbed={tile.code === stop}
            onShow={() => setShown(tile.code)}
            onPick={(narrows) => {
              setStop(tile.code);
              if (values.has(tile.code)) onPick?.(tile.code, narrows);
            }}
          />
        ))}
      </fieldset>
      <div className="flex h-8 items-end justify-between gap-4">
        <p aria-hidden className="min-w-0 truncate text-table">
          {named !== undefined && (
            <>
              <span className="font-semibold">{named.name}</span>{' '}
              <span className="tabular">{figureOf(named.code)}</span>
            </>
          )}
        </p>
        <TileLegend most={most} format={formatShort} />
      </div>
    </div>
  );
}

interface TileProps {
  tile: ProvinceTile;
  shade: number;
  name: string;
  tabbed: boolean;
  onShow(): void;
  onPick(narrows: boolean): void;
}

// What is written on a tile is no text of its own: its name says more, and laying out a box for each takes long.
const shorthand = 'before:content-[attr(data-province)] @4xl:before:content-[attr(data-short)]';

function Tile({ tile, shade, name, tabbed, onShow, onPick }: TileProps) {
  return (
    <button
      type="button"
      data-province={tile.code}
      data-short={tile.short}
      aria-label={name}
      tabIndex={tabbed ? 0 : -1}
      onClick={(event) => onPick(isNarrowing(event))}
      onMouseEnter={onShow}
      onFocus={onShow}
      className={`flex min-w-0 items-center justify-center overflow-hidden rounded-base border text-tiny hover:border-ink ${shorthand} ${shadeClass[shade]}`}
      style={{ gridColumn: tile.column + 1, gridRow: tile.row + 1 }}
    />
  );
}
