import { expect, test } from 'vitest';
import { layerRules } from './layer-rules.ts';
import { cyclesOf, edgesOf, sourceFiles } from './modules.ts';

const files = sourceFiles();
const edges = files.flatMap((file) => edgesOf(file));

test('the layer check sees the project', () => {
  expect(files.length).toBeGreaterThan(150);
  expect(edges.length).toBeGreaterThan(300);
  for (const folder of ['shared', 'sandbox', 'preload', 'renderer', 'main', 'tests']) {
    expect(files.some(({ path }) => path.startsWith(`${folder}/`))).toBe(true);
  }
});

test.each(layerRules)('$name: $why', ({ forbids }) => {
  expect(edges.filter(forbids)).toEqual([]);
});

test.each(layerRules)('$name catches a planted breach', ({ name, forbids, breach }) => {
  const isThere = () => name !== 'resolvable';
  const text = `import '${breach.imports}';\n`;
  const planted = edgesOf({ path: breach.path, text }, isThere);
  expect(planted).toHaveLength(1);
  expect(planted.filter(forbids)).toEqual(planted);
});

test('a type-only import, a re-export and a dynamic import are seen too', () => {
  const text = `import type { A } from 'a';\nexport * from 'b';\nvoid import('c');\n`;
  expect(edgesOf({ path: 'main/x.ts', text }).map(({ to }) => to)).toEqual([
    'pkg:a',
    'pkg:b',
    'pkg:c',
  ]);
});

test('nothing imports itself through others', () => {
  expect(cyclesOf(edges)).toEqual([]);
  expect(
    cyclesOf([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]),
  ).toEqual([['a', 'b', 'a']]);
});
