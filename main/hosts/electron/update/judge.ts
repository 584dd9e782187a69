import { createHash } from 'node:crypto';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import { compareVersions, type UpdateFile, type UpdateManifest } from './manifest.ts';
import type { UpdateMemory } from './memory.ts';
import type { OpenedManifest } from './signed-manifest.ts';

export interface Desk {
  version: string;
  channel: string;
  platform: string;
  arch: string;
  memory: UpdateMemory;
  now: Instant;
}

/** Throws for what an honest feed never sends. */
export function refuseStale({ manifest, digest }: OpenedManifest, desk: Desk): void {
  const { channel, memory } = desk;
  if (manifest.channel !== channel) {
    throw new Refusal('update.other_channel', { offered: manifest.channel, channel });
  }
  if (Math.max(desk.now, memory.notBefore) >= manifest.expiresAt) {
    throw new Refusal('update.expired');
  }
  const isOtherOfSameSerial = manifest.serial === memory.serial && digest !== memory.digest;
  if (manifest.serial < memory.serial || isOtherOfSameSerial) throw new Refusal('update.replayed');
  if (compareVersions(manifest.version, desk.version) < 0) {
    throw new Refusal('update.older', { offered: manifest.version, current: desk.version });
  }
}

/** The file for this desk, or null: it has the version, its turn has not come, or none is made for it. */
export function chooseFile(manifest: UpdateManifest, desk: Desk): UpdateFile | null {
  if (compareVersions(manifest.version, desk.version) === 0) return null;
  if (turnOf(desk.memory.deskId, manifest.version) >= manifest.stagedPercent) return null;
  const isForDesk = ({ platform, arch }: UpdateFile): boolean =>
    platform === desk.platform && arch === desk.arch;
  return manifest.files.find(isForDesk) ?? null;
}

/** 0 to 99, the same at every check of one version, another for the next: no desk is always first. */
function turnOf(deskId: string, version: string): number {
  return createHash('sha256').update(`${deskId} ${version}`).digest().readUInt32BE() % 100;
}
