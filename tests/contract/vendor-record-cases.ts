import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';

const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;
const MISSING = 2_147_483_647;

/** What the page of one vendor asks. */
export const vendorRecordCases = (vendor: number): Record<string, Case> => ({
  'vendors.shelf': {
    allowed: { id: vendor },
    refused: invalid({ id: vendor, limit: 0 }),
    forbidden: null,
  },
  'vendors.reviews': {
    allowed: { id: vendor, unanswered: true },
    refused: invalid({ id: vendor, unanswered: 'no' }),
    forbidden: null,
  },
  'vendors.timeline': {
    allowed: { id: vendor, kinds: ['order', 'edit'] },
    refused: invalid({ id: vendor, kinds: ['luck'] }),
    forbidden: null,
  },
  'vendors.notes.list': {
    allowed: { id: vendor, search: 'a' },
    refused: invalid({ id: vendor, limit: 0 }),
    forbidden: 'viewer',
  },
  'vendors.notes.write': {
    allowed: { id: vendor, values: { text: 'Minta tempo' } },
    refused: {
      input: { id: MISSING, values: { text: 'Minta tempo' } },
      code: 'vendor.missing',
    },
    forbidden: 'vendor',
  },
  'vendors.balance': { allowed: { id: vendor }, refused: invalid({}), forbidden: null },
  'vendors.duplicates': { allowed: {}, refused: invalid({ limit: 0 }), forbidden: null },
  'certification.standing': {
    allowed: { id: vendor, on: TODAY },
    refused: { input: { id: MISSING }, code: 'vendor.missing' },
    forbidden: null,
  },
});
