import * as z from 'zod';
import { businessDay } from '../../../shared/contract/common.ts';
import { policyBody, policyTopic } from '../../../shared/contract/facts.contract.ts';
import { factKind, type Stream } from './stream.ts';

/** Rules of the house: each is proposed by one person and approved by another. */
export const policyStream: Stream = { name: 'policy', pattern: /^policy$/ };

/** Which of them: by what the decision is about (shared/contract/policy-authors.ts). */
const authors = ['admin', 'finance', 'compliance'] as const;

export const decisionProposed = factKind({
  kind: 'decision.proposed',
  version: 1,
  authors,
  data: z.strictObject({
    topic: policyTopic,
    title: z.string().min(1).max(200),
    body: policyBody,
    effectiveFrom: businessDay,
  }),
});

export const decisionApproved = factKind({
  kind: 'decision.approved',
  version: 1,
  authors,
  isCheck: true,
  data: z.strictObject({ decision: z.uuid() }),
});

export const decisionWithdrawn = factKind({
  kind: 'decision.withdrawn',
  version: 1,
  authors,
  data: z.strictObject({ decision: z.uuid(), reason: z.string().min(1).max(500) }),
});
