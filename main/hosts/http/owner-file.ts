import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Instant, systemClock } from '../../../shared/kernel/instant.ts';

/**
 * How the CLI finds the running owner of a profile. The secret never travels: each side proves to the other
 * that it read the same 0600 file, over a challenge of the other's, before it sends anything of worth.
 */
const ownerFile = z.object({
  pid: z.int(),
  startedAt: z.int(),
  port: z.int().min(1).max(65_535),
  secret: z.string().min(40),
});
export type Owner = z.infer<typeof ownerFile>;

const nameOf = (profile: string): string => join(profile, 'owner.json');

export function writeOwner(profile: string, port: number): Owner {
  const startedAt: Instant = systemClock.now();
  const secret = randomBytes(32).toString('base64url');
  const owner: Owner = { pid: process.pid, startedAt, port, secret };
  const fresh = `${nameOf(profile)}.new`;
  writeFileSync(fresh, JSON.stringify(owner), { mode: 0o600 });
  renameSync(fresh, nameOf(profile));
  return owner;
}

export function removeOwner(profile: string): void {
  rmSync(nameOf(profile), { force: true });
}

/** Null where there is none, or it is not ours to trust. */
export function readOwner(profile: string): Owner | null {
  try {
    return ownerFile.parse(JSON.parse(readFileSync(nameOf(profile), 'utf8')));
  } catch {
    return null;
  }
}

/** `role` keeps one side's proof from being sent back as the other's. */
export function proofOf(owner: Owner, role: 'owner' | 'caller', challenge: string): string {
  return createHmac('sha256', owner.secret)
    .update(`${role}:${owner.port}:${owner.pid}:${challenge}`)
    .digest('base64url');
}

export function isProof(claimed: string, expected: string): boolean {
  const [a, b] = [Buffer.from(claimed), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
