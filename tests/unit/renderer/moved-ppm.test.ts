import { expect, test } from 'vitest';
import { movedPpm } from '../../../renderer/features/overview/kpi/moved-ppm.ts';

test('a figure moves by a part of what it was, a share by points', () => {
  expect(movedPpm({ unit: 'count', value: 150, previous: 100 })).toBe(500_000);
  expect(movedPpm({ unit: 'ratio', value: 600_000, previous: 500_000 })).toBe(100_000);
});

test('what would be written as nothing did not move', () => {
  expect(movedPpm({ unit: 'ratio', value: 943_100, previous: 943_400 })).toBe(0);
  expect(movedPpm({ unit: 'count', value: 10_004, previous: 10_000 })).toBe(0);
  expect(movedPpm({ unit: 'count', value: 10_005, previous: 10_000 })).toBe(500);
});

test('nothing stays nothing, and from nothing there is no part', () => {
  expect(movedPpm({ unit: 'money', value: 0, previous: 0 })).toBe(0);
  expect(movedPpm({ unit: 'money', value: 5, previous: 0 })).toBeNull();
});
