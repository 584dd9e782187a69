import * as z from 'zod';

/** Exact versions only, three numbers: what is not comparable cannot be told from a downgrade. */
const version = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
export const channelName = z.enum(['stable', 'beta']);

/** One path segment, so that no name leaves the folder of downloads or of the feed. */
const fileName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/)
  .refine((name) => !name.includes('..'));

const GIBIBYTE = 1024 ** 3;

const updateFile = z.strictObject({
  platform: z.enum(['win32', 'darwin', 'linux']),
  arch: z.enum(['x64', 'arm64']),
  name: fileName,
  size: z.int().min(1).max(GIBIBYTE),
  sha512: z.string().regex(/^[0-9a-f]{128}$/),
});
export type UpdateFile = z.infer<typeof updateFile>;

/**
 * What the developers sign. `serial` grows with every manifest of a channel, also one that only widens
 * `stagedPercent`: a desk that has seen a serial takes no lower one, whatever else is in it.
 */
export const updateManifest = z.strictObject({
  format: z.literal(1),
  appId: z.literal('id.umkm.backoffice'),
  channel: channelName,
  serial: z.int().min(1),
  version,
  issuedAt: z.int().min(0),
  expiresAt: z.int().min(0),
  stagedPercent: z.int().min(0).max(100),
  files: z.array(updateFile).min(1).max(20),
});
export type UpdateManifest = z.infer<typeof updateManifest>;

/** Compared part by part: "1.10.0" is newer than "1.9.0". */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => version.parse(text).split('.').map(Number));
  const differing = (left ?? []).map((part, at) => part - (right?.[at] ?? 0));
  return differing.find((difference) => difference !== 0) ?? 0;
}
