import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');
const PAIR = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;
const tokens = new Map(
  [...css.matchAll(PAIR)].map(([, name, light = '', dark = '']) => [name, { light, dark }]),
);

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, the whole loss of one kind of cone, on linear light. */
const eyes: Readonly<Record<string, Matrix>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const [one, two, three] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [one ?? 0, two ?? 0, three ?? 0];
}

function linear(hex: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

function lab(light: Triple): Triple {
  const clipped: Triple = [clip(light[0]), clip(light[1]), clip(light[2])];
  const [x, y, z] = times(XYZ, clipped);
  const [fx, fy, fz] = [bent(x / 0.95047), bent(y), bent(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const clip = (value: number) => Math.min(1, Math.max(0, value));
const bent = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);

/** CIE 1976: about 2.3 is just noticed side by side. */
function difference(one: string, other: string, eye: Matrix): number {
  const [a, b] = [one, other].map((hex) => lab(times(eye, linear(hex))));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

const hues = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'compare'];
const scale = ['surface', 'nila-1', 'nila-2', 'nila-3', 'nila-4', 'nila-5'];
const neighbours = (names: readonly string[]) =>
  names.slice(1).map((name, before) => [names[before] ?? '', name] as const);

/** What is drawn beside each other: parts of a bar, steps of the scale, the two lines, a bar on time and one behind. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...neighbours(hues).map((pair) => [...pair, 20] as const),
  ...neighbours(scale).map((pair) => [...pair, 7] as const),
  ['nila-5', 'compare', 20],
  ['nila-4', 'hue-2', 20],
  ['nila-4', 'sunken', 20],
  ['compare', 'surface', 20],
];

test.each(pairs)('%s and %s stay apart by %d for every eye, in light and in dark', (...pair) => {
  const [one, other, least] = pair;
  for (const theme of ['light', 'dark'] as const) {
    for (const [eye, matrix] of Object.entries(eyes)) {
      const [a = '', b = ''] = [tokens.get(one)?.[theme], tokens.get(other)?.[theme]];
      expect
        .soft(difference(a, b, matrix), `${eye}, ${theme}: ${a} and ${b}`)
        .toBeGreaterThan(least);
    }
  }
});

test('the measure tells red from green for ordinary eyes, and loses it for others', () => {
  const [red, green] = ['#b05050', '#6b7a2e'];
  const { ordinary, deuteranopia } = eyes;
  if (ordinary === undefined || deuteranopia === undefined) throw new Error('No eyes.');
  expect(difference(red, green, ordinary)).toBeGreaterThan(40);
  expect(difference(red, green, deuteranopia)).toBeLessThan(20);
});
