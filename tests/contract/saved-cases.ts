import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';

const period = { from: '2026-11-01', to: TODAY };
const view = { screen: 'overview', name: 'Bulan ini', state: { period: 'month' } };
const rule = {
  name: 'GMV turun',
  metric: 'gmv',
  test: { against: 'change', is: 'below', than: -200_000 },
  period: '7d',
};

export const savedCases: Record<string, Case> = {
  'analytics.explain': {
    allowed: { metrics: ['gmv'], by: ['province'], period },
    refused: { input: { metrics: ['luck'], period }, code: 'metric.unknown' },
    forbidden: 'vendor',
  },
  'views.list': {
    allowed: {},
    refused: { input: { screen: '../etc' }, code: 'input.invalid' },
    forbidden: 'vendor',
  },
  'views.reach': { allowed: undefined, refused: null, forbidden: 'vendor' },
  'views.save': {
    allowed: view,
    refused: { input: { ...view, name: 'baris\nbaru' }, code: 'input.invalid' },
    forbidden: 'vendor',
  },
  'notes.list': {
    allowed: { period },
    refused: { input: { period: { from: TODAY, to: '2026-01-01' } }, code: 'input.invalid' },
    forbidden: 'vendor',
  },
  'notes.add': {
    allowed: { from: TODAY, to: TODAY, text: 'Gangguan gudang' },
    refused: { input: { from: TODAY, to: TODAY, text: 'a'.repeat(281) }, code: 'input.invalid' },
    forbidden: 'vendor',
  },
  'alerts.list': { allowed: undefined, refused: null, forbidden: 'vendor' },
  'alerts.judge': { allowed: undefined, refused: null, forbidden: 'vendor' },
  'alerts.save': {
    allowed: rule,
    refused: { input: { ...rule, metric: 'luck' }, code: 'metric.unknown' },
    forbidden: 'vendor',
  },
};
