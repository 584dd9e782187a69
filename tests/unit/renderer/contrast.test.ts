import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');
const PAIR = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = new Map(
  [...css.matchAll(PAIR)].map(([, name, light, dark]) => [name, [light, dark]]),
);

/** WCAG 2.2, 1.4.3. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['paper', 'surface', 'sunken'];
const AAA = 7;
const AA = 4.5;
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.map((ground) => ['ink', ground, AAA] as const),
  ...grounds.map((ground) => ['muted', ground, AA] as const),
  ...grounds.map((ground) => ['accent-ink', ground, AA] as const),
  ...['accent-soft', 'good-soft', 'warn-soft', 'bad-soft'].map(
    (ground) => ['ink', ground, AAA] as const,
  ),
  ['muted', 'accent-soft', AA],
  ['accent-ink', 'accent-soft', AA],
  ['good', 'good-soft', AA],
  ['warn', 'warn-soft', AA],
  ['bad', 'bad-soft', AA],
  ['bad', 'surface', AA],
  ['on-accent', 'accent', AA],
  ['on-accent', 'accent-strong', AA],
  ['ink', 'nila-1', AA],
  ['ink', 'nila-2', AA],
  ['on-nila-3', 'nila-3', AA],
  ['on-accent', 'nila-4', AA],
  ['on-accent', 'nila-5', AA],
];

test.each(pairs)(
  '%s on %s is told apart at %d : 1, in light and in dark',
  (text, ground, least) => {
    const [light = [], dark = []] = [0, 1].map((theme) => [
      tokens.get(text)?.[theme],
      tokens.get(ground)?.[theme],
    ]);
    for (const [a = '', b = ''] of [light, dark]) {
      expect(contrast(a, b), `${a} on ${b}`).toBeGreaterThanOrEqual(least);
    }
  },
);
