import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../../../shared/kernel/instant.ts';
import { downloadUpdate } from './download.ts';
import type { UpdateFeed } from './feed.ts';
import { type Fetch, fetchGuarded } from './guarded-fetch.ts';
import { chooseFile, refuseStale } from './judge.ts';
import { recallUpdates, rememberUpdates } from './memory.ts';
import { openManifest } from './signed-manifest.ts';

const MANIFEST_LIMIT = 65_536;

export interface Checking {
  feed: UpdateFeed;
  version: string;
  platform: string;
  arch: string;
  /** Readable by this user only; holds what is remembered and what was fetched. */
  folder: string;
  fetch: Fetch;
  clock: Clock;
}

/** On this disk and checked, byte by byte, against what the developers signed. */
export interface VerifiedUpdate {
  version: string;
  file: string;
}

/** Null where there is nothing to install; throws, and leaves nothing behind, where a feed is not to be trusted. */
export async function checkForUpdate(checking: Checking): Promise<VerifiedUpdate | null> {
  const { feed, folder, fetch, clock } = checking;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const text = await readText(fetch, `${feed.url}${feed.channel}.json`);
  const opened = openManifest(text, feed.publicKeys);
  const memory = recallUpdates(folder);
  const desk = { ...checking, channel: feed.channel, memory, now: clock.now() };
  refuseStale(opened, desk);
  const { manifest, digest } = opened;
  const notBefore = Math.max(memory.notBefore, manifest.issuedAt);
  rememberUpdates(folder, { ...memory, serial: manifest.serial, digest, notBefore });
  const file = chooseFile(manifest, desk);
  if (file === null) return null;
  const downloaded = await downloadUpdate({ fetch, url: feed.url }, file, join(folder, 'update'));
  return { version: manifest.version, file: downloaded };
}

async function readText(fetch: Fetch, url: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of fetchGuarded(fetch, url, { maxBytes: MANIFEST_LIMIT })) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
