import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allTexts } from '../../shared/i18n/areas/index.ts';
import { edgesOf, sourceFiles } from './modules.ts';

const files = sourceFiles();

/** A kind of definition, and the registry that must name every one of them. */
const registries = [
  { suffix: '.entity.ts', registry: 'main/sync/entities/index.ts' },
  { suffix: '.metric.ts', registry: 'main/analytics/metrics/index.ts' },
  { suffix: '.dimension.ts', registry: 'main/analytics/dimensions/index.ts' },
  { suffix: '.dashboard.ts', registry: 'main/analytics/dashboards/index.ts' },
  { suffix: '.rollup.ts', registry: 'main/analytics/rollups/index.ts' },
  { suffix: '.report.ts', registry: 'main/reports/definitions/index.ts' },
  { suffix: '.contract.ts', registry: 'shared/contract/index.ts' },
  { suffix: '.api.ts', registry: 'main/engine/procedures.ts' },
  { suffix: '.job.ts', registry: 'main/engine/jobs.ts' },
  { suffix: '.stream.ts', registry: 'main/facts/streams/index.ts' },
  { suffix: '.fold.ts', registry: 'main/facts/folds/index.ts' },
  { suffix: '.bench.ts', registry: 'tests/bench/bench.ts' },
];

test.each(registries)('every *$suffix stands in $registry', ({ suffix, registry }) => {
  const known = files.filter(({ path }) => path === registry).flatMap((file) => edgesOf(file));
  const defined = files.filter(({ path }) => path.endsWith(suffix)).map(({ path }) => path);
  expect(defined.length).toBeGreaterThan(0);
  expect(defined.filter((path) => !known.some(({ to }) => to === path))).toEqual([]);
});

test('a definition does not build on another of its kind, but a ratio metric on metrics by id', () => {
  const definition = /\.(entity|metric|dimension|dashboard|report)\.ts$/;
  const breaches = files
    .filter(({ path }) => definition.test(path))
    .flatMap((file) => edgesOf(file))
    .filter(({ to }) => definition.test(to));
  expect(breaches).toEqual([]);
});

test('every text area is registered, and no key stands in two areas', async () => {
  const areas = files.filter(
    ({ path }) => dirname(path) === 'shared/i18n/areas' && !path.endsWith('/index.ts'),
  );
  const keyed = await Promise.all(
    areas.map(async ({ path }) => {
      const area: unknown = await import(join('../..', path));
      return Object.values(Object(area)).flatMap((texts) => Object.entries(Object(texts)));
    }),
  );
  const known = new Map<string, unknown>();
  const twice = keyed.flat().filter(([key, text]) => {
    // An area may be made of another: then it is the very same text.
    const isOther = known.has(key) && known.get(key) !== text;
    known.set(key, text);
    return isOther;
  });
  expect(twice).toEqual([]);
  expect([...known.keys()].sort()).toEqual(Object.keys(allTexts).sort());
});

test('both languages say something, with the same parameters, in every text', () => {
  const parameters = (text: string): string[] => [...text.matchAll(/{{\w+}}/g)].map(String).sort();
  const faults = Object.entries(allTexts).filter(
    ([, { id, en }]) =>
      id.trim() === '' || en.trim() === '' || `${parameters(id)}` !== `${parameters(en)}`,
  );
  expect(faults.map(([key]) => key)).toEqual([]);
});

test('every text is used, and every key that is used exists', () => {
  const sources = files.filter(({ path }) => !path.startsWith('shared/i18n/areas/'));
  const everything = sources.map(({ text }) => text).join('\n');
  // Looked up, not looked for: a search through all sources for each key took ten seconds.
  const quoted = new Set(Array.from(everything.matchAll(/'([\w.-]+)(?=')/g), ([, key]) => key));
  const prefixes = [...everything.matchAll(/`([a-z][\w.-]*[._])\$\{/g)].map((m) => m[1]);
  const unused = Object.keys(allTexts).filter(
    (key) =>
      !quoted.has(key) &&
      !quoted.has(key.replace(/_(one|other)$/, '')) &&
      !prefixes.some((prefix) => prefix !== undefined && key.startsWith(prefix)),
  );
  expect(unused).toEqual([]);
});
