import * as z from 'zod';

const documentName = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands beside each backup, and what it is checked against before it is trusted again. */
export const backupManifest = z.object({
  name: z.string().regex(/^replica-\d{8}-\d{6}(-\d+)?\.db$/),
  madeAt: z.int(),
  schema: z.int(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.record(z.string(), z.int()),
  /** As their vault calls them; before documents were backed up there was no such line. */
  documents: z.object({ kept: z.array(documentName), lost: z.array(documentName) }).optional(),
});
export type BackupManifest = z.infer<typeof backupManifest>;

export function manifestNameOf(backup: string): string {
  return `${backup}.json`;
}
