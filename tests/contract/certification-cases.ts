import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';

const { rows, ...rest } = firstRequirements;
const later = { ...rest, version: 'syarat-kontrak', rows: rows.slice(1) };
const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;

/** Coverage of certificates, and the packs of requirements. */
export const certificationCases: Record<string, Case> = {
  'certification.coverage': {
    allowed: { on: TODAY, subject: 'vendor', by: 'province', show: 'blocking' },
    refused: invalid({ by: 'luck' }),
    forbidden: 'vendor',
  },
  'certification.calendar': {
    allowed: { month: '2026-10', months: 3 },
    refused: invalid({ months: 0 }),
    forbidden: 'vendor',
  },
  'certification.subject': {
    allowed: { subject: 'product', id: 1 },
    refused: invalid({ subject: 'order', id: 1 }),
    forbidden: 'vendor',
  },
  'certification.record': {
    allowed: { kind: 'composition', productId: 1, on: TODAY, what: 'ingredients', note: 'Gula' },
    refused: invalid({ kind: 'composition', productId: 1, on: TODAY, note: 'Gula' }),
    forbidden: 'operations',
  },
  'certification.packs.list': { allowed: undefined, refused: null, forbidden: 'vendor' },
  'certification.packs.show': {
    allowed: {},
    refused: { input: { version: 'tidak-ada' }, code: 'pack.none' },
    forbidden: 'vendor',
  },
  'certification.packs.compare': {
    allowed: { pack: later },
    refused: null,
    forbidden: 'finance',
  },
  'certification.packs.propose': {
    allowed: { title: 'Syarat baru', pack: later },
    refused: { input: { title: 'Syarat', pack: { format: 1 } }, code: 'file.missing' },
    forbidden: 'finance',
  },
};
