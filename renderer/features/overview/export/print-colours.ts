import type { Palette } from '../../../charts/palette.ts';

const tokens = [
  ...['paper', 'surface', 'sunken', 'line', 'line-strong', 'ink', 'muted'],
  ...['accent', 'accent-soft', 'bad', 'on-accent'],
  ...['nila-1', 'nila-2', 'nila-3', 'nila-4', 'nila-5', 'on-nila-3', 'compare'],
  ...['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'],
] as const;

export type Colour = (token: (typeof tokens)[number]) => string;

/** The colours of the light theme: a picture that leaves the desk lies on white paper. */
export function printColours(): Colour {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const known = new Map<string, string>();
  for (const token of tokens) {
    probe.style.color = `var(--${token})`;
    known.set(token, hex(getComputedStyle(probe).color));
  }
  probe.remove();
  return (token) => known.get(token) ?? 'black';
}

/** `rgb(47, 67, 145)` as every reader of pictures takes it. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The same as a chart takes them. */
export function printPalette(colour: Colour): Palette {
  return {
    series: colour('nila-5'),
    compare: colour('compare'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    surface: colour('surface'),
    ramadan: colour('accent-soft'),
    payday: colour('sunken'),
  };
}
