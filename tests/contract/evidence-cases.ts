import type { Case } from './case.ts';

const UPLOAD = '6f1f7a0e-4f0a-4d4e-9a51-0c8b6c6d2f10';

/** What needs documents that somebody took in is in tests/evidence. */
export function evidenceCases(vendorId: number): Record<string, Case> {
  const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;
  return {
    'evidence.list': { allowed: {}, refused: invalid({ states: ['luck'] }), forbidden: 'viewer' },
    'evidence.leadTimes': {
      allowed: {},
      refused: invalid({ days: { from: '2026-02-01', to: '2026-01-01' } }),
      forbidden: 'viewer',
    },
    'evidence.exportTimes': {
      allowed: { format: 'xlsx', language: 'id' },
      refused: invalid({ format: 'pdf', language: 'id' }),
      forbidden: 'viewer',
    },
    'evidence.duties': { allowed: {}, refused: invalid({ withinDays: -1 }), forbidden: 'viewer' },
    'evidence.reminders': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'evidence.seen': {
      allowed: { kind: 'certification', subject: '1', dueOn: '2026-12-01' },
      refused: invalid({ kind: 'luck', subject: '1', dueOn: '2026-12-01' }),
      forbidden: 'viewer',
    },
    'evidence.calendar': {
      allowed: { language: 'id' },
      refused: invalid({ language: 'fr' }),
      forbidden: 'viewer',
    },
    'evidence.pack': {
      allowed: { language: 'en' },
      refused: invalid({ language: 'en', vendorId: 0 }),
      forbidden: 'viewer',
    },
    'evidence.request': {
      allowed: { vendorId, requirement: 'halal' },
      refused: {
        input: { vendorId: 2_147_483_646, requirement: 'halal' },
        code: 'evidence.no_vendor',
      },
      forbidden: 'finance',
    },
    'evidence.putPart': {
      allowed: { upload: UPLOAD, part: 0, base64: 'JVBERi0=' },
      refused: invalid({ upload: '../../etc', part: 0, base64: '' }),
      forbidden: 'finance',
    },
  };
}
