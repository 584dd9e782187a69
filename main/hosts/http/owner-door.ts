import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { isProof, type Owner, proofOf } from './owner-file.ts';
import type { Sessions } from './sessions.ts';

const CHALLENGES_KEPT = 16;

export const hello = z.object({ challenge: z.string().min(16).max(200) });
export const helloAnswer = z.object({ proof: z.string(), challenge: z.string() });
export const claim = z.object({ challenge: z.string().max(200), proof: z.string().max(200) });
export const claimAnswer = z.object({ token: z.string() });
export const openAnswer = z.object({ url: z.string() });

/** The side of the running owner: proves itself to the CLI first, then gives a token to one who proves the same. */
export class OwnerDoor {
  readonly #owner: Owner;
  readonly #sessions: Sessions;
  #challenges: string[] = [];

  constructor(owner: Owner, sessions: Sessions) {
    this.#owner = owner;
    this.#sessions = sessions;
  }

  hello(input: unknown): z.infer<typeof helloAnswer> | null {
    const asked = hello.safeParse(input);
    if (!asked.success) return null;
    const challenge = randomBytes(24).toString('base64url');
    this.#challenges = [...this.#challenges, challenge].slice(-CHALLENGES_KEPT);
    return { proof: proofOf(this.#owner, 'owner', asked.data.challenge), challenge };
  }

  /** Each challenge serves once. */
  claim(input: unknown): z.infer<typeof claimAnswer> | null {
    const claimed = claim.safeParse(input);
    if (!claimed.success) return null;
    const { challenge, proof } = claimed.data;
    const known = this.#challenges.includes(challenge);
    this.#challenges = this.#challenges.filter((one) => one !== challenge);
    const proven = isProof(proof, proofOf(this.#owner, 'caller', challenge));
    return known && proven ? { token: this.#sessions.issueToken('local') } : null;
  }
}
