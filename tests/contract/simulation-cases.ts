import { firstPack } from '../../main/features/commission/packs/shipped/index.ts';
import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';

const period = { from: '2026-11-01', to: TODAY };
const id = '20000000-0000-4000-8000-000000000001';
const GONE = '20000000-0000-4000-8000-000000000009';
const later = { ...firstPack, version: 'uji-kontrak', rows: firstPack.rows.slice(1) };

/** Packs and simulations: `run` stands before what asks for its answer. */
export const simulationCases: Record<string, Case> = {
  'commission.packs.list': { allowed: undefined, refused: null, forbidden: null },
  'commission.packs.show': {
    allowed: { day: TODAY },
    refused: { input: { version: 'tidak-ada' }, code: 'pack.none' },
    forbidden: null,
  },
  'commission.packs.compare': {
    allowed: { pack: later },
    refused: null,
    forbidden: 'operations',
  },
  'commission.packs.propose': {
    allowed: { title: 'Paket baru', pack: later },
    refused: { input: { title: 'Paket', pack: { format: 1 } }, code: 'file.missing' },
    forbidden: 'operations',
  },
  'commission.packs.decisions': {
    allowed: { of: 'platform_pkp' },
    refused: { input: { of: 'luck' }, code: 'input.invalid' },
    forbidden: 'viewer',
  },
  'commission.packs.crossings': {
    allowed: { year: 2026 },
    refused: { input: { year: 26 }, code: 'input.invalid' },
    forbidden: 'viewer',
  },
  'commission.packs.claims': {
    allowed: { month: '2026-11' },
    refused: { input: { month: '2026-13' }, code: 'input.invalid' },
    forbidden: 'viewer',
  },
  'commission.packs.claimsExport': {
    allowed: { month: '2026-11', language: 'id' },
    refused: { input: { month: '2026-11', language: 'xx' }, code: 'input.invalid' },
    forbidden: 'viewer',
  },
  'commission.simulate.run': {
    allowed: { id, draft: { format: 1 }, period },
    refused: { input: { id, draft: { format: 2 }, period }, code: 'file.wrong_value' },
    forbidden: 'operations',
  },
  'commission.simulate.lines': {
    allowed: { id },
    refused: { input: { id: GONE }, code: 'simulation.gone' },
    forbidden: 'operations',
  },
  'commission.simulate.export': {
    allowed: { id, format: 'xlsx', language: 'id' },
    refused: { input: { id: GONE, format: 'csv', language: 'id' }, code: 'simulation.gone' },
    forbidden: 'operations',
  },
  'commission.simulate.impact': {
    allowed: { id, pack: later, period },
    refused: { input: { id, pack: null, period }, code: 'file.missing' },
    forbidden: 'operations',
  },
};
