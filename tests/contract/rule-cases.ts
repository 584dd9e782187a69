import { aRule } from '../commission/rule-makers.ts';
import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';

const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;
export const ruleCases: Readonly<Record<string, Case>> = {
  'commission.rules.list': {
    allowed: {},
    refused: invalid({ when: 'luck' }),
    forbidden: null,
  },
  'commission.rules.conflicts': {
    allowed: {},
    refused: invalid({ limit: 0 }),
    forbidden: 'operations',
  },
  'commission.rules.turns': { allowed: undefined, refused: null, forbidden: null },
  'commission.rules.choices': {
    allowed: { kind: 'vendor', search: 'a' },
    refused: invalid({ kind: 'luck' }),
    forbidden: 'operations',
  },
  'commission.rules.draft': { allowed: undefined, refused: null, forbidden: 'operations' },
  'commission.rules.saveDraft': {
    allowed: { title: '', changes: [{ op: 'add', rule: aRule() }] },
    refused: invalid({ title: '', changes: 'luck' }),
    forbidden: 'viewer',
  },
  'commission.rules.propose': {
    allowed: { title: 'Tarif umum', changes: [{ op: 'add', rule: aRule() }] },
    refused: {
      input: {
        title: 'Tarif umum',
        changes: [{ op: 'end', version: '00000000-0000-4000-8000-000000000000', on: TODAY }],
      },
      code: 'commission.row_no_version',
    },
    forbidden: 'operations',
  },
  'commission.rules.proposals': {
    allowed: {},
    refused: invalid({ which: 'luck' }),
    forbidden: 'viewer',
  },
  'commission.rules.importPlan': { allowed: undefined, refused: null, forbidden: 'compliance' },
  'commission.rules.pendingEdits': { allowed: undefined, refused: null, forbidden: 'viewer' },
  'commission.rules.projection': {
    allowed: {},
    refused: invalid({ which: 'luck' }),
    forbidden: 'viewer',
  },
  'commission.rules.project': { allowed: undefined, refused: null, forbidden: 'operations' },
  'commission.rules.precedence': {
    allowed: {},
    refused: invalid({ day: '2026-02-30' }),
    forbidden: 'vendor',
  },
  'commission.rules.proposePrecedence': {
    allowed: { title: 'Urutan', order: ['vendor', 'any'], effectiveFrom: TODAY },
    refused: {
      input: { title: 'Urutan', order: ['luck'], effectiveFrom: TODAY },
      code: 'commission.unknown_shape',
    },
    forbidden: 'operations',
  },
};
