import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { channelName } from './manifest.ts';

/**
 * Where updates come from. It lies in the archive, with the code that it guards, never in the settings: who
 * may change a setting may not choose whose code this computer runs.
 */
const updateFeed = z.strictObject({
  /** The folder of the manifests and files, ending in a slash. */
  url: z.url({ protocol: /^https$/ }).endsWith('/'),
  channel: channelName,
  /** Ed25519, DER, base64. */
  publicKeys: z
    .array(z.string().regex(/^[A-Za-z0-9+/]{59}=$/))
    .min(1)
    .max(3),
});
export type UpdateFeed = z.infer<typeof updateFeed>;

/** Null, and updating stays off, where the package names no feed. */
export function readUpdateFeed(builtFolder: string): UpdateFeed | null {
  let text: string;
  try {
    text = readFileSync(join(builtFolder, 'update-feed.json'), 'utf8');
  } catch {
    return null;
  }
  return updateFeed.parse(JSON.parse(text));
}
