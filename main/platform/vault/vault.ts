import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault, Refusal } from '../../../shared/contract/errors.ts';
import type { ProfileFolders } from '../profile/folders.ts';
import { type Seal, sealOf } from './seal.ts';

const UNFINISHED = '.part';
const SHA256 = /^[0-9a-f]{64}$/;

export interface KeptFile {
  sha256: string;
  /** What an Odoo calls the checksum of an attachment. */
  sha1: string;
  bytes: number;
}

/**
 * Documents, each once, under the hash of what they hold. A file is whole and on the disk before its hash is given
 * back: a row that names it may be committed then, and not before.
 */
export class Vault {
  readonly #root: string;
  readonly #seal: Seal;

  constructor({ root, key }: Pick<ProfileFolders, 'root' | 'key'>) {
    this.#root = join(root, 'attachments');
    this.#seal = sealOf(key);
  }

  keep(bytes: Buffer): KeptFile {
    const kept = describe(bytes);
    if (this.find(kept.sha256) === null) this.#put(kept.sha256, bytes);
    return kept;
  }

  /** Null where it is not here, or is not what its name says any more. */
  find(sha256: string): Buffer | null {
    const path = this.pathOf(sha256);
    if (!existsSync(path)) return null;
    try {
      const bytes = this.#seal.open(readFileSync(path), sha256);
      return hashOf('sha256', bytes) === sha256 ? bytes : null;
    } catch (error) {
      if (error instanceof Fault) return null;
      throw error;
    }
  }

  get(sha256: string): Buffer {
    const found = this.find(sha256);
    if (found !== null) return found;
    const file = sha256.slice(0, 12);
    throw this.has(sha256)
      ? new Fault('vault.damaged', { file }, false)
      : new Refusal('vault.missing', { file });
  }

  has(sha256: string): boolean {
    return existsSync(this.pathOf(sha256));
  }

  pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new Refusal('vault.missing', { file: '' });
    return this.#placeOf(this.nameOf(sha256));
  }

  /** What it is called on the disk. */
  nameOf(sha256: string): string {
    return this.#seal.nameOf(sha256);
  }

  /** True where it was here. */
  remove(sha256: string): boolean {
    const path = this.pathOf(sha256);
    if (!existsSync(path)) return false;
    rmSync(path, { force: true });
    flushFolder(dirname(path));
    return true;
  }

  /** What a killed process left half written. */
  sweep(): void {
    for (const shard of this.#shards()) {
      for (const name of readdirSync(shard)) {
        if (name.endsWith(UNFINISHED)) rmSync(join(shard, name), { force: true });
      }
    }
  }

  /** Every other document goes from this computer. Returns how many. */
  keepOnly(hashes: readonly string[]): number {
    return this.keepNamed(hashes.map((sha256) => this.nameOf(sha256)));
  }

  keepNamed(names: readonly string[]): number {
    const kept = new Set(names.map((name) => this.#placeOf(name)));
    let gone = 0;
    for (const shard of this.#shards()) {
      for (const entry of readdirSync(shard, { withFileTypes: true })) {
        const path = join(shard, entry.name);
        if (!entry.isFile() || kept.has(path)) continue;
        rmSync(path, { force: true });
        gone += 1;
      }
    }
    return gone;
  }

  #placeOf(name: string): string {
    return join(this.#root, name.slice(0, 2), name.slice(2));
  }

  #put(sha256: string, bytes: Buffer): void {
    const path = this.pathOf(sha256);
    const shard = dirname(path);
    if (mkdirSync(shard, { recursive: true, mode: 0o700 }) !== undefined) {
      for (const folder of [this.#root, dirname(this.#root)]) flushFolder(folder);
    }
    const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
    try {
      writeFlushed(unfinished, this.#seal.close(bytes, sha256));
      renameSync(unfinished, path);
      flushFolder(shard);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw isFull(error) ? new Fault('disk.full') : error;
    }
  }

  #shards(): string[] {
    if (!existsSync(this.#root)) return [];
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(this.#root, name));
  }
}

export function hashOf(algorithm: 'sha1' | 'sha256', bytes: Uint8Array | string): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

function describe(bytes: Buffer): KeptFile {
  const [sha256, sha1] = [hashOf('sha256', bytes), hashOf('sha1', bytes)];
  return { sha256, sha1, bytes: bytes.byteLength };
}

function writeFlushed(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    for (let sent = 0; sent < bytes.byteLength; ) sent += writeSync(file, bytes, sent);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The name of a file is in its folder: without this a power cut may forget it. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
