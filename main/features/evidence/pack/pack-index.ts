import * as z from 'zod';
import {
  evidenceState,
  evidenceStep,
  sha256,
  vendorName,
} from '../../../../shared/contract/evidence-rows.ts';

/** What stands in `index.json` of an auditor pack: who decided what about which document, and its hash. */
export const packIndex = z.strictObject({
  format: z.literal('umkm-evidence-pack'),
  version: z.literal(1),
  madeAt: z.string(),
  madeBy: z.string(),
  central: z.string(),
  scope: z.strictObject({
    vendorId: z.int().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  requests: z.array(
    z.strictObject({
      request: z.uuid(),
      vendor: vendorName,
      requirement: z.string(),
      subject: z.string().nullable(),
      state: evidenceState,
      expiresOn: z.string().nullable(),
      /** The log of decisions that they stand in, as this desk had read it. */
      stream: z.strictObject({ name: z.string(), head: z.int(), hash: z.string() }),
      decisions: z.array(
        evidenceStep.omit({ file: true, at: true }).extend({
          at: z.string(),
          sha256: sha256.nullable(),
        }),
      ),
    }),
  ),
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256,
      bytes: z.int(),
      mime: z.string(),
      name: z.string(),
    }),
  ),
  /** Named by a decision, and not on this desk: another one took them in. */
  missing: z.array(sha256),
  /** Other files of the pack, made from the index for people. */
  tables: z.array(z.strictObject({ path: z.string(), sha256 })),
});
export type PackIndex = z.infer<typeof packIndex>;

export const INDEX = 'index.json';
export const SEAL = 'seal.txt';
export const DECISIONS = 'decisions.csv';
