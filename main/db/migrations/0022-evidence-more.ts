import type { Migration } from '../migrate.ts';

/*
 * What a renewal took, in the state of requests for documents.
 *   requested_at   when it was asked for; from there to the approval are its days
 *   cost_minor     what it cost, in minor units of the company's currency, as it was said last
 *   issuer         who gave the document, as it was said last
 */
export const evidenceMore: Migration = {
  name: '0022-evidence-more',
  sql: `
alter table state_evidence add column requested_at integer;
alter table state_evidence add column cost_minor integer;
alter table state_evidence add column issuer text;
`,
};
