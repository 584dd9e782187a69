import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { writeDurably } from '../backup/durable-file.ts';
import { type Lock, open, type SealedSecret, sealedSecret } from './sealed-secret.ts';
import { LONGEST_WAIT_MS, waitAfter } from './tries.rules.ts';

/** The wrong tries stand beside the secret, so that a restart does not forget them. */
const sealedKey = sealedSecret.extend({
  tries: z.int().min(0).default(0),
  waitUntil: z.int().default(0),
});
type SealedKey = z.infer<typeof sealedKey>;

/** A secret in a file, sealed by a passphrase that is kept nowhere. */
export class SealedFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  write(kept: SealedSecret): void {
    this.#put({ ...kept, tries: 0, waitUntil: 0 });
  }

  forget(): void {
    rmSync(this.#path, { force: true });
  }

  async open(lock: Lock, now: Instant): Promise<string> {
    const kept = this.#read();
    const waitMs = kept.waitUntil - now;
    // A longer one is no wait of ours: the clock of the computer was put back since.
    if (waitMs > 0 && waitMs <= LONGEST_WAIT_MS) {
      throw new Refusal('secret.wait', { seconds: Math.ceil(waitMs / 1_000) });
    }
    // Counted before it is tried: neither a kill nor a second try at the same time gets one for free.
    const tries = kept.tries + 1;
    this.#put({ ...kept, tries, waitUntil: now + waitAfter(tries) });
    const secret = await open(kept, lock);
    // Another key may have taken its place meanwhile, or none.
    if (this.#read().nonce !== kept.nonce) throw new Refusal('secret.not_sealed');
    this.#put({ ...kept, tries: 0, waitUntil: 0 });
    return secret;
  }

  #put(key: SealedKey): void {
    writeDurably(this.#path, JSON.stringify(key));
  }

  #read(): SealedKey {
    try {
      return sealedKey.parse(JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch {
      throw new Refusal('secret.not_sealed');
    }
  }
}
