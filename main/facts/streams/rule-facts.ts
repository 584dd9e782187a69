import * as z from 'zod';
import { centralWord, ruleChange, ruleSpec } from '../../../shared/contract/commission-change.ts';
import { businessDay, centralId } from '../../../shared/contract/common.ts';
import { factKind } from './stream.ts';

const authors = ['admin', 'finance'] as const;
const MOST = 10_000;

/** All of it takes effect, or nothing: approved or withdrawn as any decision, by its uuid. */
export const rulesProposed = factKind({
  kind: 'rules.proposed',
  version: 1,
  authors,
  data: z.strictObject({
    title: z.string().min(1).max(200),
    changes: z.array(ruleChange).min(1).max(MOST),
  }),
});

/** What stood in vendor_commission when rules began to be decided here: in effect at once, and only once. */
export const rulesImported = factKind({
  kind: 'rules.imported',
  version: 1,
  authors,
  data: z.strictObject({
    rows: z
      .array(z.strictObject({ version: z.uuid(), central: centralWord, rule: ruleSpec }))
      .min(1)
      .max(5 * MOST),
  }),
});

/** What a row of vendor_commission says since somebody edited it in Odoo is set aside, until it says something else. */
export const rulesDismissed = factKind({
  kind: 'rules.dismissed',
  version: 1,
  authors,
  data: z.strictObject({ central: centralWord }),
});

/** Permendag 19/2026: whom a change was told to, and who agreed. Recorded and shown; holds nothing up. */
export const rulesNoticed = factKind({
  kind: 'rules.noticed',
  version: 1,
  authors,
  data: z.strictObject({
    decision: z.uuid(),
    vendors: z.union([z.literal('all'), z.array(centralId).min(1).max(MOST)]),
    on: businessDay,
    channel: z.string().min(1).max(80),
  }),
});

export const rulesConsented = factKind({
  kind: 'rules.consented',
  version: 1,
  authors,
  data: z.strictObject({
    decision: z.uuid(),
    vendor: centralId,
    on: businessDay,
    evidence: z.string().min(1).max(500),
  }),
});
